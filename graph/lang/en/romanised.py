"""Names that come from other letters than ours, so that each outlet may write them in its own way: "Sergei", "Sergey" """

from __future__ import annotations

import re

ROMANISED = frozenset(
    (
        "abbas abdallah abdallahi abdel abdelaziz abdi abdikadir abdirahman abdul abdullah abdullahi abe adam adel aditya adnan afshin "
        "aharon ahmad ahmadi ahmadinejad ahmed ahmet aidarous ajay akash akbar akhtar akira akram alaa aleksandar aleksandr aleksei "
        "alexandros alexei alexis ali amal amar amin amina amir amit amr amrullah anand anatoly andrei andrey anil anjali anvar anwar "
        "aoki arafat arash arjun arnav arun arvind asad ashok ashraf asif asim assad aung ayatollah ayesha ayman aziz babak banerjee "
        "barak bashar bassam bassel begum behrouz benyamin bhatt bhutto bilal bogdan boris bose boutros chan chandra chang chatterjee "
        "chaudhry chavez chen cheng cho choi chopra chowdhury chua dariush das deepak deepika desai dilip dimitri dimitrios dimitris "
        "dinesh dmitri dmitry dmytro dutta ehud ekaterina elena erdogan evangelos eyad fadi fahad faisal farah farhad farid farouk "
        "farzana fatima fazal fereydoun fujimori fujita gaddafi gadhafi gandhi georgios ghassan giannis giorgos gorbachev gupta habib "
        "habibullah haidar hakan hamdi hamed hamid hamza hana hani haris harish haroon haruki hasan hashemi hashim hashimoto hassan hatem "
        "haydar hayder heidar heydar hezbollah hiroki hiroshi hisham hong hosni hossam hossein houssein huang husain hussain hussein iain "
        "ibrahim ichiro idris igor ilham imad imran indira inoue ioannidis ioannis irfan irina isha ishaq ismail ito itzhak ivan ivanov "
        "iyad iyer jafar jamal jameel javad javier jawad jin joshi kadir kamal kamala kamil kamran kang kapoor karim karzai katerina kaur "
        "kazuo keiko kemal kenji khalaf khaled khaleel khalid khalifa khalil khamenei khan khomeini khrushchev kim kiran kirill kobayashi "
        "kofi konstantin konstantinos kostas kozlov krishna kumar kuznetsov kyriakos laila lam lau lavrov lebedev leila leonid li lim lin "
        "liu lyudmila mahatma mahdi maher mahmood mahmoud majed majid malala malik mamadou manmohan manoj mansour marwan maryam masako "
        "masood masoud massoud masud maxim medvedev mehdi mehmood mehran mehta mei menon mikhail mishra miyazaki modi mohamad mohamed "
        "mohammad mohammed mohamud mohan mohsen mohsin mojtaba mokhtar morsi moshe mousa moussa muammar mubarak muhamed muhammad "
        "muhammadu mukesh mukhtar munir murat musa mustafa nabil nader nadia nadir naeem naftali nagy nair najib nakajima nakamura "
        "narendra nasir nasrallah nasser natalia natasha nawaz neha nehru netanyahu nguyen nikita nikolai nikolaos nikolay nikos nisha "
        "nitin noor nour novikov nuri ogawa oleg oleksandr olena olga omar omer osama oumar panagiotis panayiotis pankaj patel patil "
        "pavel pavlov pervez petrov pham popov pradeep prakash pranav prem priya putin qaddafi qasem qasim raafat rabih rabin radwan "
        "rafic rafik rahim rahman rahul raj rajesh rajiv rakesh rama ramesh rami ramzi rana rania ranjit rao rashad rasheed rashid rasool "
        "rauf ravi reddy reem rekha reza riad riyad rohan rohit rostam rouhani roustam rustam saad sadat sadiq sadr saeed saif saito "
        "sajid sakura salah salama salameh saleh salim salma salman sameer sami samir samira sandeep sanjay santosh sasha sato satoshi "
        "sayed sayyed seema seif sen serge sergei sergey sergiy shabana shah shahid shahram sharif sharma shaukat shehab shevchenko "
        "shigeru shimizu shimon shinji shinzo shlomo shoaib shukri siddharth sima singh sirajuddin slobodan smirnov sohail sokolov "
        "soleimani sonia spyros subhash sudhir suhail sulaiman suleiman suleyman sunil sunita suresh suzuki svetlana syed taha taher "
        "takahashi takashi takeshi talal tamara tamer tan tanaka tanya taras tarek tarik tariq tasha tatiana tatyana tayyip tenzin tran "
        "tsipras tymoshenko uday ueda umar umesh uri usman vasiliki vasilis vasily vassilis vijay vikram viktor vinod vitali vitaly vivek "
        "vladimir volkov volodymyr wael wahid waleed walid wang wassim watanabe wei wong wu xi xu yahya yamada yamamoto yang yannis "
        "yanukovych yaroslav yasin yasir yasmin yasmine yasser yassin yehuda yelena yeltsin yevgeny yiannis yitzhak yoko yoon yosef "
        "yoshida younis yousaf yousafzai yousef yousif youssef yuki yukio yuko yulia yunus yuri yuriko yusef yushchenko yusuf zahid zahra "
        "zaid zainab zaki zardari zeid zelenskiy zelensky zelenskyy zhang zhao zheng zhou zhu zia ziad zoe zulfiqar"
    ).split()
)
# Endings and beginnings of family names that come from other letters.
FOREIGN = re.compile(
    r"(?:poulos|idis|akis|enko|shvili|[ai]dze|zadeh|nejad|ullah|uddin|vandi|[aeiou]v|ova|(?<!u)eva|[eo]vich|skiy|[is]yan|oglu)$"
)
# The countries that write in other letters, by the ids of the gazetteer.
OTHER_LETTERS = frozenset(
    "afghanistan algeria armenia bahrain bangladesh belarus bhutan bulgaria cambodia china cyprus egypt eritrea ethiopia georgia greece "
    "hong-kong india iran iraq israel japan jordan kazakhstan kuwait kyrgyzstan laos lebanon libya macao maldives mongolia morocco myanmar "
    "nepal north-korea north-macedonia oman pakistan palestinian-territory qatar russia saudi-arabia somalia south-korea sri-lanka sudan "
    "syria taiwan tajikistan thailand tunisia turkmenistan ukraine united-arab-emirates uzbekistan western-sahara yemen".split()
)
