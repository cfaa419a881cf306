"""Names that come from other letters than ours, so that each outlet may write them in its own way: "Sergei", "Sergey" """

from __future__ import annotations

ROMANISED = frozenset(
    (
        "abbas abdallah abdel abdelaziz abdul abdullah adel adam aditya aharon ahmad ahmed ahmet ajay akash akbar akira akram aleksandar "
        "aleksandr aleksei alexei alexis ali amal amar amin amina amir amit anatoly andrei anil anjali anwar arjun arnav arun arvind asad "
        "ashok ashraf asif asim aung ayesha ayman aziz babak bashar bogdan boris boutros chandra deepak deepika dilip dimitri dimitris "
        "dinesh dmitri dmitry dmytro ehud ekaterina elena evangelos fadi faisal farah farid farouk farzana fatima fazal ghassan habib "
        "hakan hamid hamza hana haris harish haroon haruki hasan hashim hassan hiroki hiroshi hisham hussein ibrahim ichiro idris igor "
        "imran indira ioannis irfan irina isha ishaq ismail itzhak ivan jamal jameel javad javier jawad jin kamal kamala kamil kamran "
        "karim kazuo keiko kemal kenji khaled khalid kiran kirill kofi konstantin krishna kumar laila leila leonid lyudmila mahatma mahdi "
        "mahmood mahmoud majid malala malik mamadou manmohan manoj maryam masako masoud maxim mehdi mehmood mei mikhail mohamed mohammad "
        "mohammed mohan mohsen moshe muammar muhammad muhammadu mukesh munir murat mustafa nabil nader nadia naftali narendra nasir nasser "
        "natalia natasha nawaz neha nikita nikolai nisha nitin nour oleg oleksandr olena olga omar osama pankaj pavel pradeep prakash "
        "pranav prem priya rafic rahul raj rajesh rajiv rakesh rama ramesh rami ramzi rana rania ranjit rashad rashid rauf ravi rekha reza "
        "rohan rohit rustam saeed saif sajid sakura saleh salim salma salman sami samir sandeep sanjay santosh sasha satoshi seema serge "
        "sergei sergey shabana shahid shahram sharif shaukat shigeru shimon shinji shinzo shlomo shoaib siddharth sirajuddin slobodan sonia "
        "subhash sudhir suleiman sunil sunita suresh svetlana syed taher takashi takeshi tamara tanya taras tarek tariq tasha tatiana "
        "tatyana tayyip tenzin uday umar umesh uri usman vasily vijay vikram vinod vivek vladimir volodymyr waleed walid wassim wei yaroslav "
        "yasmin yasmine yasser yehuda yelena yevgeny yitzhak yoko yosef yousef youssef yuki yukio yuko yulia yuri yuriko yusuf zahid zahra "
        "zainab zia zoe abdi abe akhtar amin anand aoki arafat assad banerjee barak begum bhatt bhutto bose chan chang chatterjee chaudhry "
        "chavez chen cheng cho choi chopra chowdhury chua das desai dutta erdogan fujimori fujita gaddafi gadhafi gandhi gorbachev gupta "
        "hashimoto hong huang hussain inoue ito ivanov iyer joshi kang kapoor karzai kaur khalil khamenei khan khomeini khrushchev kim "
        "kobayashi kozlov kuznetsov lam lau lavrov lebedev li lim lin liu medvedev mehta menon mishra miyazaki modi morsi mubarak nair nagy "
        "nakajima nakamura nehru netanyahu novikov ogawa patel patil pavlov pham petrov popov putin qaddafi rabin rao reddy rouhani sadat "
        "saito sato sen shah sharma shevchenko shimizu sima singh smirnov sokolov suzuki takahashi tan tanaka tran tsipras tymoshenko ueda "
        "volkov wang watanabe wong wu xi xu yamada yamamoto yang yanukovych yeltsin yoon yoshida yousafzai yushchenko zardari zelenskiy "
        "zelensky zelenskyy zhang zhao zheng zhou zhu nguyen"
    ).split()
)
