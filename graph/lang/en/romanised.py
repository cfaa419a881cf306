"""Names that come from other letters than ours, so that each outlet may write them in its own way: "Sergei", "Sergey" """

from __future__ import annotations

import re

ROMANISED = frozenset(
    (
        "abbas abdallah abdallahi abdel abdelaziz abdi abdikadir abdirahman abdul abdullah abdullahi abe adam adel aditya "
        "adnan afshin aharon ahmad ahmadi ahmed ahmet aidarous ajay akash akbar akhtar akira akram alaa aleksandar aleksandr "
        "aleksei alexandros alexei alexis ali amal amar amin amina amir amit amr amrullah anand anatoly andrei andrey anil "
        "anjali anvar anwar aoki arash arjun arnav arun arvind asad ashok ashraf asif asim aung ayesha ayman aziz babak "
        "banerjee barak bashar bassam bassel begum behrouz benyamin bhatt bilal bogdan boris bose boutros chan chandra chang "
        "chatterjee chaudhry chavez chen cheng cho choi chopra chowdhury chua dariush das deepak deepika desai dilip dimitri "
        "dimitrios dimitris dinesh dmitri dmitry dmytro dutta ehud ekaterina elena evangelos eyad fadi fahad faisal farah "
        "farhad farid farouk farzana fatima fazal fereydoun fujita gandhi georgios ghassan giannis giorgos gupta habib "
        "habibullah haidar hakan hamdi hamed hamid hamza hana hani haris harish haroon haruki hasan hashemi hashim hashimoto "
        "hassan hatem haydar hayder heidar heydar hiroki hiroshi hisham hong hosni hossam hossein houssein huang husain "
        "hussain hussein iain ibrahim ichiro idris igor ilham imad imran indira inoue ioannidis ioannis irfan irina isha ishaq "
        "ismail ito itzhak ivan ivanov iyad iyer jafar jamal jameel javad javier jawad jin joshi kadir kamal kamala kamil "
        "kamran kang kapoor karim katerina kaur kazuo keiko kemal kenji khalaf khaled khaleel khalid khalifa khalil khan kim "
        "kiran kirill kobayashi kofi konstantin konstantinos kostas kozlov krishna kumar kuznetsov kyriakos laila lam lau "
        "lebedev leila leonid li lim lin liu lyudmila mahdi maher mahmood mahmoud majed majid malala malik mamadou manmohan "
        "manoj mansour marwan maryam masako masood masoud massoud masud maxim mehdi mehmood mehran mehta mei menon mikhail "
        "mishra miyazaki mohamad mohamed mohammad mohammed mohamud mohan mohsen mohsin mojtaba mokhtar moshe mousa moussa "
        "muammar muhamed muhammad muhammadu mukesh mukhtar munir murat musa mustafa nabil nader nadia nadir naeem naftali nagy "
        "nair najib nakajima nakamura narendra nasir nasser natalia natasha nawaz neha nehru nguyen nikita nikolai nikolaos "
        "nikolay nikos nisha nitin noor nour novikov nuri ogawa oleg oleksandr olena olga omar omer osama oumar panagiotis "
        "panayiotis pankaj patel patil pavel pavlov pervez petrov pham popov pradeep prakash pranav prem priya qasem qasim "
        "raafat rabih rabin radwan rafic rafik rahim rahman rahul raj rajesh rajiv rakesh rama ramesh rami ramzi rana rania "
        "ranjit rao rashad rasheed rashid rasool rauf ravi reddy reem rekha reza riad riyad rohan rohit rostam roustam rustam "
        "saad sadat sadiq sadr saeed saif saito sajid sakura salah salama salameh saleh salim salma salman sameer sami samir "
        "samira sandeep sanjay santosh sasha sato satoshi sayed sayyed seema seif sen serge sergei sergey sergiy shabana shah "
        "shahid shahram sharif sharma shaukat shehab shevchenko shigeru shimizu shimon shinji shinzo shlomo shoaib shukri "
        "siddharth sima singh sirajuddin slobodan smirnov sohail sokolov sonia spyros subhash sudhir suhail sulaiman suleiman "
        "suleyman sunil sunita suresh suzuki svetlana syed taha taher takahashi takashi takeshi talal tamara tamer tan tanaka "
        "tanya taras tarek tarik tariq tasha tatiana tatyana tayyip tenzin tran uday ueda umar umesh uri usman vasiliki "
        "vasilis vasily vassilis vijay vikram viktor vinod vitali vitaly vivek vladimir volkov volodymyr wael wahid waleed "
        "walid wang wassim watanabe wei wong wu xi xu yahya yamada yamamoto yang yannis yaroslav yasin yasir yasmin yasmine "
        "yasser yassin yehuda yelena yevgeny yiannis yitzhak yoko yoon yosef yoshida younis yousaf yousef yousif youssef yuki "
        "yukio yuko yulia yunus yuri yuriko yusef yusuf zahid zahra zaid zainab zaki zeid zhang zhao zheng zhou zhu zia ziad "
        "zoe zulfiqar"
    ).split()
)
# Endings and beginnings of family names that come from other letters.
FOREIGN = re.compile(
    r"(?:poulos|idis|akis|enko|shvili|[ai]dze|zadeh|nejad|ullah|uddin|vandi|[aeiou]v|ova|(?<!u)eva|[eoy]v[iy]ch|skiy|skyy|[is]yan|oglu)$"
)
# The languages (ISO 639-1) that are written in other letters, or whose names come from one that is; and those that many
# countries use beside their own.
OTHER_LETTERS = frozenset(
    "am ar be bg bn dv dz el fa gu he hi hy ja ka kk km ko ky lo mk mn my ne pa ps ru si so ta te tg th ti tk uk ur uz zh".split()
)
BESIDE = frozenset(("en", "fr"))
