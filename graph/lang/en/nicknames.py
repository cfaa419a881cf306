"""English short forms of first names that are no beginning of the full one: "Bill" for William"""

from __future__ import annotations

NICKNAMES = {
    short: frozenset(full.split())
    for short, full in (
        ("abby", "abigail"), ("andy", "andrew andreas"), ("becky", "rebecca"), ("bert", "albert robert herbert"), ("beth", "elizabeth"),
        ("betsy", "elizabeth"), ("betty", "elizabeth"), ("bill", "william"), ("billy", "william"), ("bob", "robert"),
        ("bobby", "robert"), ("bonnie", "bonita"), ("cathy", "catherine kathleen"), ("charlie", "charles charlotte"), ("chuck", "charles"),
        ("cindy", "cynthia lucinda"), ("danny", "daniel"), ("dave", "david"), ("debbie", "deborah debra"), ("dick", "richard"),
        ("drew", "andrew"), ("ed", "edward edwin edmund"), ("eddie", "edward edwin"), ("gene", "eugene"), ("gerry", "gerald gerard"),
        ("hank", "henry"), ("harry", "henry harold"), ("jack", "john"), ("jenny", "jennifer"), ("jerry", "gerald jerome jeremiah"),
        ("jim", "james"), ("jimmy", "james"), ("joe", "joseph"), ("joey", "joseph"), ("johnny", "john"), ("kate", "katherine catherine"),
        ("kathy", "katherine kathleen"), ("katie", "katherine kathleen"), ("kenny", "kenneth"), ("larry", "lawrence laurence"),
        ("lizzie", "elizabeth"), ("liz", "elizabeth"), ("maggie", "margaret"), ("meg", "margaret"), ("mick", "michael"),
        ("mickey", "michael"), ("mike", "michael"), ("molly", "mary"), ("ned", "edward"), ("nick", "nicholas nicolas"),
        ("peggy", "margaret"), ("rick", "richard frederick"), ("ricky", "richard"), ("ronnie", "ronald"), ("sally", "sarah"),
        ("sandy", "alexander sandra"), ("sue", "susan suzanne"), ("ted", "edward theodore"), ("terry", "terence theresa"),
        ("tom", "thomas"), ("tommy", "thomas"), ("tony", "anthony antonio"), ("vicky", "victoria"), ("willie", "william"),
    )
}  # fmt: skip
