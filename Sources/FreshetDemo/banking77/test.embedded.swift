// swift-format-ignore-file
// Made from test.csv by scripts/embed-resources: change that file, and run it again.

extension QuestionBank {
  package static let test = ###"""
text,category
How do I locate my card?,card_arrival
"I still have not received my new card, I ordered over a week ago.",card_arrival
I ordered a card but it has not arrived. Help please!,card_arrival
Is there a way to know when my card will arrive?,card_arrival
My card has not arrived yet.,card_arrival
When will I get my card?,card_arrival
Do you know if there is a tracking number for the new card you sent me?,card_arrival
i have not received my card,card_arrival
still waiting on that card,card_arrival
Is it normal to have to wait over a week for my new card?,card_arrival
How do I track my card?,card_arrival
How long does a card delivery take?,card_arrival
I still don't have my card after 2 weeks.  What should I do?,card_arrival
still waiting on my new card,card_arrival
I am still waiting for my card after 1 week.  Is this ok?,card_arrival
"I have been waiting longer than expected for my bank card, could you provide information on when it will arrive?",card_arrival
I've been waiting longer than expected for my card.,card_arrival
Why hasn't my card been delivered?,card_arrival
Where is my new card? I have been waiting a week!,card_arrival
My card still hasn't arrived after 2 weeks. Is it lost?,card_arrival
"I did not get my card yet, is it lost?",card_arrival
Status of the card I ordered.,card_arrival
How long should my new card take to arrive?,card_arrival
I ordered my card 2 weeks ago and it still isn't here? What do I do?,card_arrival
"My card has not arrived yet, where is it?",card_arrival
What is the tracking number for my card that was mailed?,card_arrival
I think something went wrong with my card delivery as I haven't received it yet.,card_arrival
"I'm still waiting for delivery of my new card, why is it taking so long?",card_arrival
"I ordered a card a week ago, and it's still not here. What do I do?",card_arrival
i want to track the card you sent,card_arrival
My card hasn't arrived yet.,card_arrival
I was expecting my new card and am wondering why I haven't received it yet?,card_arrival
How do I know when my card will arrive?,card_arrival
I'm still waiting on my card to be delivered.,card_arrival
Does the card you sent have a way to track to it?,card_arrival
I ordered a card and I still haven't received it. It's been two weeks. What can I do?,card_arrival
"I'm starting to think my card is lost because it still hasn't arrived, can you help?",card_arrival
Is there tracking info available?,card_arrival
What is the tracking number for the card you sent?,card_arrival
Where is the tracking number for the card you sent me?,card_arrival
Why won't my card show up on the app?,card_linking
I would like to reactivate my card.,card_linking
Where do I link the new card?,card_linking
"I have received my card, can you help me put it in the app?",card_linking
How do I link a card that I already have?,card_linking
"I received my new card, but I don't see it in the app anywhere.  What do I do?",card_linking
How do I re-add a card to the app?,card_linking
How do I add the card to my account?,card_linking
Can I put my old card back into the system? I just found it/,card_linking
"I have one of your cards already, how do I link it?",card_linking
How do I link a new card?,card_linking
Can I link an existing card?,card_linking
How do I link one your card if I have one already?,card_linking
How do I add a card to the app?,card_linking
Can I link my new card?,card_linking
"Hello, I found the card I misplaced and I need to reactive it, how do I do that?",card_linking
Can you tell me how to link one of your cards that I already have?,card_linking
How do I view the card I received in the app?,card_linking
Where on the website do I go to link my card?,card_linking
"I found my card, can I add it to the app?",card_linking
How do I link to my credit card with you?,card_linking
I've received my card so now I need to know how to sync it to the app.,card_linking
"I found my card, I would like to reactivate it.",card_linking
How do I link this new card?,card_linking
Can I reactivate my lost card that I found this morning in my jacket pocket?,card_linking
how do I link an already existing card?,card_linking
The app doesn't show the card I received.,card_linking
how do I link a card I already have?,card_linking
I would like to link my card. How do I do it?,card_linking
Can you please show me where I can find the location to link my card?,card_linking
Where do I go if I want to link my new card?,card_linking
Is there a way to make my old card usable with the app?,card_linking
Can I reactivate a card I thought I lost?,card_linking
How do I link my card,card_linking
Where do I need to go in the app to enter my card info?,card_linking
I have found my lost or stolen card. Is there a way I can link the card with my account through my app again?,card_linking
"Could you help me reactivate my card? It was previously lost, but I found it this morning in my jacket.",card_linking
"I already have one of your cards, how do I link them?",card_linking
How do I link my replacement card?,card_linking
Can I link another card to my account?,card_linking
I need to know your exchange rates.,exchange_rate
What exchange rates do you offer?,exchange_rate
How did you come up with your exchange rates?,exchange_rate
Where do you guys acquire your exchange rate?,exchange_rate
How do I find the exchange rate?,exchange_rate
What are your international exchange rates?,exchange_rate
How often do your exchange rates change,exchange_rate
Please advise what is the exchange rate,exchange_rate
How are exchange rates calculated?,exchange_rate
what are exchange rates based on,exchange_rate
what are exchange rates,exchange_rate
What are the most current exchange rates?,exchange_rate
Can you explain your exchange rate policy to me?,exchange_rate
Is it a good time to exchange?,exchange_rate
What is the exchange rate like on this app?,exchange_rate
Do you have a list of exchange rates?,exchange_rate
Can you tell me where you get your exchange rates?,exchange_rate
Will I get a curreng foreign exchange rate?,exchange_rate
What currencies is an exchange rate calculated in?,exchange_rate
Where do you get your exchange rates from?,exchange_rate
What is the base of the exchange rates?,exchange_rate
What exchange rate do you use?,exchange_rate
The exchange rates are?,exchange_rate
What do you base your exchange rates on?,exchange_rate
What foreign exchange rate will you use?,exchange_rate
How much will I get with the exchange rate?,exchange_rate
The exchange rate would be?,exchange_rate
What is the exchange rate like?,exchange_rate
How do your exchange rates work?,exchange_rate
what is the exchange rate?,exchange_rate
Where did your guys exchange rates come from?,exchange_rate
How are you determining your exchange rates?,exchange_rate
I'm trying to figure out the current exchange rate.,exchange_rate
From where are you getting your exchange rates?,exchange_rate
Can you tell me the foreign exchange rate?,exchange_rate
why do your exchange rates change,exchange_rate
What kind of foreign exchange rate will I get when I exchange my money?,exchange_rate
What is my foreign exchange rate?,exchange_rate
when does the rate get determined,exchange_rate
What is the current exchange rate for me?,exchange_rate
I purchased something in a foreign currency but the rate applied is wrong,card_payment_wrong_exchange_rate
I made a currency exchange and think I was charged more than I should of been.,card_payment_wrong_exchange_rate
the card payment exchange rate is wrong,card_payment_wrong_exchange_rate
The exchange rate was wrong when I bought something outside the country.,card_payment_wrong_exchange_rate
The exchange rate on my purchase is wrong.,card_payment_wrong_exchange_rate
This rate is too low. Are you sure your using the right exchange rate.,card_payment_wrong_exchange_rate
"I bought something, but the exchange rate looks wrong.",card_payment_wrong_exchange_rate
The rate applied to my foreign purchase was incorrect,card_payment_wrong_exchange_rate
I bought something in a foreign currency but the rate applied is wrong!,card_payment_wrong_exchange_rate
My exchange went wrong. I swapped Russian Ruble for UK pounds and was charged too much.,card_payment_wrong_exchange_rate
You did not apply the correct exchange rate for an item that I bought.,card_payment_wrong_exchange_rate
The rate of exchange for my card payment is incorrect,card_payment_wrong_exchange_rate
The rate for a currency exchange was wrong when I bought something.,card_payment_wrong_exchange_rate
Why is the exchange rate wrong when I purchase something abroad?,card_payment_wrong_exchange_rate
I bought an item and noticed the exchange rate was not correct.,card_payment_wrong_exchange_rate
I bought something overseas and the wrong exchange rate is on my statement.,card_payment_wrong_exchange_rate
The exchange rate for my transaction last Saturday seems to have been wrong I got charged extra.  Please fix.,card_payment_wrong_exchange_rate
Why is your exchange rate for my card payment wrong,card_payment_wrong_exchange_rate
Why am I being charged more ?,card_payment_wrong_exchange_rate
I purchased an item and the exchange rate I was given was incorrect.,card_payment_wrong_exchange_rate
I don't think my card payment exchange rate is correct.,card_payment_wrong_exchange_rate
"When I made a purchase last Saturday, I was charged extra. Did I receive the right exchange rate?",card_payment_wrong_exchange_rate
They charged me wrong for a currency exchange on a purchase.,card_payment_wrong_exchange_rate
I believe my card payment exchange rate is incorrect.,card_payment_wrong_exchange_rate
"Hi, I have been overcharged for my payment last Saturday. I guess exchange rate was wrong.",card_payment_wrong_exchange_rate
The exchange rate seems off on this transaction,card_payment_wrong_exchange_rate
"The exchange rate given to me wasn't correct, after i purchased an item",card_payment_wrong_exchange_rate
"Hi, I don't think your exchange rate is right. I need you to check the official interbank exchange please.",card_payment_wrong_exchange_rate
I'm pretty sure something went wrong with my exchange. I changed Russian Ruble to UK pounds and was charged way too much!,card_payment_wrong_exchange_rate
I wasn't applied the correct exchange rate for an item I bought,card_payment_wrong_exchange_rate
the conversion value for my card payments is incorrect.,card_payment_wrong_exchange_rate
The wrong exchange rate was used when I bought something with a foriegn currency.,card_payment_wrong_exchange_rate
I paid for something in foreign currency but noticed the exchange rate is incorrect.,card_payment_wrong_exchange_rate
The incorrect rate was used in my foreign purchase,card_payment_wrong_exchange_rate
Why was the exchange rate incorrect for an item I recently bought?,card_payment_wrong_exchange_rate
Why is my exchange rate wrong for an item I bought?,card_payment_wrong_exchange_rate
How can I check the exchange rate applied to my transaction?,card_payment_wrong_exchange_rate
Your exchange rate is totally wrong for my card payment,card_payment_wrong_exchange_rate
The wrong rate was applied to an item I bought in a currency different from mine. Can this be changed?,card_payment_wrong_exchange_rate
I go the wrong exchange rate applied to my purchase in a foreign country.,card_payment_wrong_exchange_rate
My statement has a dollar I have been charged showing up on it.,extra_charge_on_statement
Why is there a fee for an extra pound in my statement?,extra_charge_on_statement
I'm not okay with this fee on my statement.,extra_charge_on_statement
Why is there an extra dollar charged to my account?,extra_charge_on_statement
There is a fee I don't recognize on my statement.,extra_charge_on_statement
I would like a refund on the extra pound I was charged.,extra_charge_on_statement
Can you explain what this random $1 charge is?,extra_charge_on_statement
What is this $1 charge on my statement?,extra_charge_on_statement
Why does my statement have these extra charges?,extra_charge_on_statement
"I do not remember purchasing anything for 1£, and it is on my statement. Can you please tell me what that is about?",extra_charge_on_statement
I can see an extra 1£ charge on my app. Why did you charge me extra?,extra_charge_on_statement
Can you tell me why I noticed a $1 charge on my statement?,extra_charge_on_statement
When will the $1 transaction be credited to me?,extra_charge_on_statement
Where did this fee come from?,extra_charge_on_statement
"I noticed an extra $1 charge on my statement, can you tell me why that is?",extra_charge_on_statement
There is an extra $1 charge,extra_charge_on_statement
I need information about an extra €1 fee in my statement.,extra_charge_on_statement
Why is there an extra 1 pound charge on my card?,extra_charge_on_statement
Why are there so many fees on my statement?,extra_charge_on_statement
What would be the reason there's an extra fee on my statement?,extra_charge_on_statement
Where did this 1 euro fee come from?,extra_charge_on_statement
I got a extra €1 fee in my statement,extra_charge_on_statement
I have a 1 euro fee on my statement.,extra_charge_on_statement
Why was I overcharged a pound!?,extra_charge_on_statement
"Something went wrong, I was charged an extra pound?",extra_charge_on_statement
Where did the extra fee on my statement come from?,extra_charge_on_statement
There is an extra charge on my app that I was not told about or I was aware of!,extra_charge_on_statement
I am seeing an extra fee on my statement what is that for?,extra_charge_on_statement
What is this €1 fee in my statement?,extra_charge_on_statement
"I am a new customer, and I happened to look at my app and there is a charge I am not familiar with.  Could you tell me why the extra charge is there?",extra_charge_on_statement
For some reason my account's been charged an extra dollar.,extra_charge_on_statement
There is a transaction for $1 and I don't know why it was charged.,extra_charge_on_statement
"Can you help me with a weird charge?  It's a pound charge that never goes away from the statement view on the app I'm using.  It's not described as anything but ""Pending"", and that status has never changed during the last two days.",extra_charge_on_statement
What is the purpose of the extra fee that is showing up on my statement?,extra_charge_on_statement
"$1 extra has been charged on my statement, why is that?",extra_charge_on_statement
What is the extra  €1 fee in my statement,extra_charge_on_statement
"It's been two weeks, why has the transaction for $1.00 not been reversed?",extra_charge_on_statement
What is the €1 fee for?,extra_charge_on_statement
I'm quite confused as to what is going on. There is some odd extra pound charge on my statement in the app that's just listed as pending and doesn't go away since a couple days.,extra_charge_on_statement
Can you please check why I am having this extra fee on my statement.,extra_charge_on_statement
My withdrawl is still pending.  Why?,pending_cash_withdrawal
My card was denied at an ATM earlier today but the transaction is pending. Please cancel it as I did not receive my money.,pending_cash_withdrawal
My transaction is still showing that is pending from my cash withdrawal.,pending_cash_withdrawal
"Hey I tried to get some money out earlier but the machine didn't work. Now just saw the transaction still seems in progress! Can you please check what's going there, seems something is broken, I don't want to be charged for money that I haven't actually received!",pending_cash_withdrawal
How long does the cash withdrawal take to pend?,pending_cash_withdrawal
Why is it taking so long for my cash withdrawal to no longer show as pending?,pending_cash_withdrawal
"I tried taking money from the ATM but no money came out, but the transaction is still pending? How is this possible?",pending_cash_withdrawal
"I got some cash of an ATM earlier but this shows up as pending in the app. How can this be still pending, I've got the cash already?",pending_cash_withdrawal
Why is my withdrawal still pending?,pending_cash_withdrawal
Are you sure when the withdrawal will show?,pending_cash_withdrawal
"Hi! I was wondering if you can help me. I used the city centre ATM to get some cash, but the machine declined my card. My account shows that transaction is still pending. I didn't receive the money, so please cancel that transaction.",pending_cash_withdrawal
Why is a transaction showing as pending when I recieved cash from an ATM?,pending_cash_withdrawal
My cash in the ATM is still pending,pending_cash_withdrawal
my atm cash out is still pending,pending_cash_withdrawal
I am still waiting for a cash withdrawal to show,pending_cash_withdrawal
Is my pending cash withdrawal processed?,pending_cash_withdrawal
how long til my cash out goes through?,pending_cash_withdrawal
Why is my ATM cash withdrawal showing up as a pending transaction?,pending_cash_withdrawal
"Hi,I tried to get some money out but the machine was not working .The transaction still seems in progress! Can you please check what's going on.I don't want to be charged for money that I did not received.",pending_cash_withdrawal
"Hey, my card was declined at an ATM in the city centre theatre. My account says the transaction is pending, though. I didn't get the money, though, so what does that mean?",pending_cash_withdrawal
Why do I have a pending cash withdrawal?,pending_cash_withdrawal
I have a pending cash withdrawal,pending_cash_withdrawal
I made a withdrawal from my account but it has not posted?,pending_cash_withdrawal
Is my cash withdrawal pending?,pending_cash_withdrawal
I'm not quite understanding why my cash withdrawal is showing as pending.,pending_cash_withdrawal
I made a cash withdrawal but the pending status is taking forever.,pending_cash_withdrawal
My cash withdrawal is still showing as pending.,pending_cash_withdrawal
Why am I unable to take money from my card but the statement says the transaction is still pending?,pending_cash_withdrawal
Why does my account have a pending cash withdrawal?,pending_cash_withdrawal
I have a pending transaction in my app. How is it still pending if I pulled the cash out from the ATM earlier?,pending_cash_withdrawal
Cash withdrawal still pending?,pending_cash_withdrawal
"I received cash from the ATM earlier, but this shows up as pending in the app.  I've got the cash already.  How can this be still pending?",pending_cash_withdrawal
"I tried to take money from my card, but it didn't work. Later I saw that the transaction is still in progress. What's goign on?",pending_cash_withdrawal
Why does it say pending cash withdrawal on my statement?,pending_cash_withdrawal
How long with my cash withdrawal stay pending for?,pending_cash_withdrawal
Where's accounting for my cash withdrawal?,pending_cash_withdrawal
My account was charged for a withdraw I tried to make that was decline.,pending_cash_withdrawal
how long does it take to post atm with drawl,pending_cash_withdrawal
Why is my cash withdrawal from the ATM still not yet showing as confirmed in my account?,pending_cash_withdrawal
"What's a pending transaction? My card was declined at an ATM, but my account says it's still pending. Can I cancel the payment?",pending_cash_withdrawal
"If I request that my funds be held, what currencies do you use?",fiat_currency_support
I want to know how many different currencies my money can be in,fiat_currency_support
Do you support all fiat currencies?,fiat_currency_support
Does your system support multiple currency.,fiat_currency_support
What currencies can I hold money in?,fiat_currency_support
Do you support any currency?,fiat_currency_support
"There is an incoming payment into my account, but it is deactivated. Will they still be processed?",fiat_currency_support
What currencies do you do exchanges for?,fiat_currency_support
"In terms of holding and exchange, what fiat currencies do you use.",fiat_currency_support
What fiat currencies are used for holding transactions?,fiat_currency_support
Where can I exchange my money for EUR?,fiat_currency_support
Is it permissible to hold money in multiple currencies?,fiat_currency_support
Can I exchange to EUR?,fiat_currency_support
Can someone assist me with the details explaining which fiat currencies that you support?,fiat_currency_support
Do you offer additional currency options?,fiat_currency_support
How do I change currencies to euros?,fiat_currency_support
What fiat currencies are supported for holding and exchange?,fiat_currency_support
"When considering currency holdings and exchanges, what fiat currencies are supported?",fiat_currency_support
Will you handle EUR?,fiat_currency_support
Can I hold money in other currencies?,fiat_currency_support
What options do I have for holding currencies?,fiat_currency_support
Do you happen to do exchanges of EUR?,fiat_currency_support
Do you accept exchanges to EUR?,fiat_currency_support
Can you tell me what currency I can have?,fiat_currency_support
Am I able to exchange currencies?,fiat_currency_support
What currencies are used in your exchange?,fiat_currency_support
Which fiat currencies do you support?,fiat_currency_support
Which country's currency do you support?,fiat_currency_support
I want to make a currency exchange to EU.,fiat_currency_support
Can I exchange and hold all fiat currencies?,fiat_currency_support
What kind of currency can I hold money in?,fiat_currency_support
Can I exchange currencies?,fiat_currency_support
Do you work with all fiat currencies?,fiat_currency_support
Can I hold money in multiple currencies?,fiat_currency_support
How man currencies can I hold?,fiat_currency_support
Besides USD what other currencies can I have?,fiat_currency_support
How do I accept exchanges to EU?,fiat_currency_support
What kind of fiat currency can I used for holding and exchange?,fiat_currency_support
Do you support the exchange of EUR from my currency.,fiat_currency_support
What countries can I travel to and have access to their currencies?,fiat_currency_support
I need my card now!,card_delivery_estimate
my card was not in the mail again can you advise?,card_delivery_estimate
i need my card quick,card_delivery_estimate
How long will it take to get to me?,card_delivery_estimate
I'm just wondering when my card will get here.,card_delivery_estimate
Can you get me my card fast?,card_delivery_estimate
How long will it take to deliver something to US?,card_delivery_estimate
"I live in the US, how long will it take for delivery?",card_delivery_estimate
When can I expect my card to be delivered to the US?,card_delivery_estimate
I need my card quickly,card_delivery_estimate
Does delivery to the US take long?,card_delivery_estimate
How long will it take to arrive?,card_delivery_estimate
Can I have my card delivered on a specific day?,card_delivery_estimate
What is the difference between standard and express delivery?,card_delivery_estimate
Can it be delivered by a specific date?,card_delivery_estimate
May I choose when it's delivered?,card_delivery_estimate
I need it delivered on a certain date.,card_delivery_estimate
When should I expect my card?,card_delivery_estimate
How long does it take to get my card? Can I choose when to receive it?,card_delivery_estimate
How long will it take for the card to arrive?,card_delivery_estimate
How fast can you deliver?,card_delivery_estimate
"Ordered awhile back, what is the ETA in the US?",card_delivery_estimate
How long should I expect for the card to arrive?,card_delivery_estimate
Whats the delivery time to the United States?,card_delivery_estimate
When will the card arrive?,card_delivery_estimate
Send my card as soon as you are able to.,card_delivery_estimate
When are cards delivered?,card_delivery_estimate
How long does shipping take to get to a US destination?,card_delivery_estimate
Can I get my card expedited?,card_delivery_estimate
How long until my card is delivered?,card_delivery_estimate
I need my card to come as soon as possible.,card_delivery_estimate
When can I expect to receive my new card?,card_delivery_estimate
I am waiting for my card to arrive.,card_delivery_estimate
I need my card as soon as possible.,card_delivery_estimate
I need it delivered by Saturday.,card_delivery_estimate
What's the U.S. Delivery time?,card_delivery_estimate
When will my card arrive?,card_delivery_estimate
can I choose a date for delivery?,card_delivery_estimate
Can I make sure my card is delivered on a specific day?,card_delivery_estimate
Can I have it be delivered at a certain time?,card_delivery_estimate
"When traveling, can I auto top-up my card at certain times?",automatic_top_up
Is there a limit when using auto top-up?,automatic_top_up
Will it automatically top-up or do I need to do that manually if there isn't much cash left?,automatic_top_up
"I'm running out of money, can I  auto top up?",automatic_top_up
How do I use auto top up?,automatic_top_up
Can it automatically top-up money if there isn't much left?,automatic_top_up
If there isn't much money left can it automatically top-up?,automatic_top_up
"I read about the auto-top up function, but can't find it in the app.",automatic_top_up
Can I have it add money at certain time intervals when I travel?,automatic_top_up
"I'm going to be away for awhile, can I have it add money automatically in certain intervals?",automatic_top_up
"Where can I find the ""auto-top"" feature?",automatic_top_up
"I just activated auto top-up, but it is not letting me enable it. Why not?",automatic_top_up
Is there an auto top-up option?,automatic_top_up
where is theft-top option?,automatic_top_up
Are there limits on auto top-up?,automatic_top_up
can you assist me with the auto top up ?,automatic_top_up
Do you have any limit on the auto top-up?,automatic_top_up
Why are there limits on auto top-up?,automatic_top_up
How can I top up automatically?,automatic_top_up
How do I make sure I don't run out of money on my card while traveling?,automatic_top_up
What's the limit on automatic top-up?,automatic_top_up
"If I will be traveling, is there a way to auto top-up my card on certain days?",automatic_top_up
Where is the auto top-up option?,automatic_top_up
Can I have a auto top-up when my account is short?,automatic_top_up
Do you have an auto top-up option?,automatic_top_up
Can I space out how often money is transferred along my travels?,automatic_top_up
Will it automatically top-up money if there isn't a lot left?,automatic_top_up
Can I have it add money automatically in certain intervals?,automatic_top_up
Can I set up an automatic top-up for travel.,automatic_top_up
I've tried looking for the auto-top up option on your website and I can't seem to find it. Can you help me?,automatic_top_up
how do I top up my money automatically,automatic_top_up
Can I be topped up once I hit a certain balance?,automatic_top_up
Will it automatically top-up if there isn't much money left?,automatic_top_up
Is there any way to Auto top-up?,automatic_top_up
Can you explain where I can find the auto-top option?,automatic_top_up
What is the auto top up function and where can I find that at?,automatic_top_up
Is there a way to top-up automatically?,automatic_top_up
"Is there a top-up feature, if there isn't a lot of money left?",automatic_top_up
What is the highest limit for Auto Top?,automatic_top_up
How do I enable auto-top up?,automatic_top_up
I've tried my card a bunch of times and it never worked.,card_not_working
I can't get my card to work.,card_not_working
My card appears to be broken how can I fix it?,card_not_working
How do I know why my card isn't working?,card_not_working
My card broke.,card_not_working
My card won't work.,card_not_working
Why is my card not working?,card_not_working
Can you please identify the problem with my bank card?,card_not_working
How do I unblock my card using the app?,card_not_working
My card does not work,card_not_working
How can I get my physical card to work?,card_not_working
Can someone assist me by explaining why my card is not working?,card_not_working
Help me.  My card doesn't work.,card_not_working
Can a card stop working?,card_not_working
I think my card is broken,card_not_working
Why isn't my card working?,card_not_working
My card isn't working anymore.,card_not_working
My card was declined today when eating and I need to know what's wrong.,card_not_working
My card doesn't work.,card_not_working
How can I resolve a problem where my card won't go through at all?,card_not_working
My actual card isn't working.,card_not_working
Is my card broken?,card_not_working
I broke my card,card_not_working
My card stopped working,card_not_working
"My card is broke, what do I do?",card_not_working
"I tried using my card today and it's not working, can you help me?",card_not_working
My card stopped working when I use it,card_not_working
I can't use my card.,card_not_working
Need help with my card. It's not working.,card_not_working
I cannot use my card.,card_not_working
The card I've got seems to be broken.,card_not_working
My card isn't working,card_not_working
My card suddenly quit working.,card_not_working
I have tried to use my card several times and it does not work.,card_not_working
The card I have doesn't work.,card_not_working
My card doesn't accept any transaction at all. What's wrong??,card_not_working
How can i check if my card is working?,card_not_working
Nothing goes through on my card.,card_not_working
How do I find out why my card won't work?,card_not_working
"Could it be that I deactivated my card, its not working?",card_not_working
May I exchange currencies with this?,exchange_via_app
Tell me how I can exchange between different currency.,exchange_via_app
Can I change from one currency to another?,exchange_via_app
How do I change GBP to AUD?,exchange_via_app
Will this app exchange currencies?,exchange_via_app
How do I convert currencies with the app?,exchange_via_app
How are currencies exchanged?,exchange_via_app
Can I exchange currencies with this app?,exchange_via_app
How do I make an exchange from one currency to another?,exchange_via_app
How do I interconvert between AUD and GBP?,exchange_via_app
What all currencies can be exchanged?,exchange_via_app
What is the best way to exchange currency between USD and GBP using your app?,exchange_via_app
If I wanted to make a change from GBP to AUD what is the process?,exchange_via_app
Can I get some money exchanged?,exchange_via_app
Is it possible to change to another currency?,exchange_via_app
How do I exchange my GBP to AUD?,exchange_via_app
How would I use my money in a different country?,exchange_via_app
"If I receive foreign currencies, am I able to exchange them on the app?",exchange_via_app
Can I change to another currency?,exchange_via_app
"I need AUD not GBP, how do I change it?",exchange_via_app
What is the best way to exchange currency?,exchange_via_app
If I need GBP instead of AUD what do I do?,exchange_via_app
I was wondering whether exchanging currencies can be done on this app.,exchange_via_app
"I might need AUD instead of GBP, how to change?",exchange_via_app
How do I go through the process of currency exchange?,exchange_via_app
Change currency,exchange_via_app
Can am I able to exchange currencies?,exchange_via_app
Where do I go to change GBP?,exchange_via_app
What currency's can i exchange for?,exchange_via_app
What currencies will this app exchange?,exchange_via_app
Can this app help me exchange currencies?,exchange_via_app
I would like to exchange some currency.,exchange_via_app
Can I exchange between GBP and USD on the app?,exchange_via_app
Is there currency exchange on this app?,exchange_via_app
Can I change my currency from USD to EUR?,exchange_via_app
"I think I want AUD and not GBP, can you help?",exchange_via_app
How do I exchange currency?,exchange_via_app
Can I use this app to change dollars into euros?,exchange_via_app
Can I exchange currencies with my account?,exchange_via_app
I would like to exchange currencies,exchange_via_app
"My entire gym bag, including my wallet, was stolen out of my locker today. Everything in my wallet is gone - how do I block the card to make it can't be used?",lost_or_stolen_card
I can't find my card and think it may have been stolen.,lost_or_stolen_card
"Someone stole my card. I need to report it stolen. I made a police report already, but how do I report it with you?",lost_or_stolen_card
"I cant find my card, it's gone.",lost_or_stolen_card
My card is lost! What can I do?,lost_or_stolen_card
I lost my card,lost_or_stolen_card
Oh no!  I lost my card!  Help!,lost_or_stolen_card
"I believe my card has been stolen, what can I do about this situation? It's urgent.",lost_or_stolen_card
Help! Someone stole my card!,lost_or_stolen_card
Help.  I have a stolen card!,lost_or_stolen_card
"card is lost, please help",lost_or_stolen_card
How do I report my card stolen?,lost_or_stolen_card
My card is gone I think it was stolen,lost_or_stolen_card
Is a copy of the police report necessary for completing the report process?,lost_or_stolen_card
I lost my wallet today with all my credit cards. Will you please block the card and send a replacement?,lost_or_stolen_card
How do I deal with a stolen card?,lost_or_stolen_card
Can you freeze my card it was stolen,lost_or_stolen_card
Help!  I can't find my card.,lost_or_stolen_card
What should I do if I lost my card?,lost_or_stolen_card
I need help with a lost card,lost_or_stolen_card
I think my card was stolen.,lost_or_stolen_card
"Someone stole my wallet earlier today, not sure exactly when, probably on Piccadilly circus. Can you check if there were any attempts to use the card and obviously block it?",lost_or_stolen_card
I think I lost my card . I dont know how long it has been missing. Can you see if maybe someone else has been using it?,lost_or_stolen_card
How can I freeze a stolen card?,lost_or_stolen_card
What should I do if my card is missing?,lost_or_stolen_card
My bags were stolen. I need a new card but need to cancel the stolen one.,lost_or_stolen_card
Somehow I am missing my card.  What should I do?,lost_or_stolen_card
My card was taken from me,lost_or_stolen_card
My card got lost.,lost_or_stolen_card
Some idiot stole my card.,lost_or_stolen_card
How do I report my card lost or stolen?,lost_or_stolen_card
My card is lost! What do I do now?,lost_or_stolen_card
I'm in Spain and my stuff has been stolen. My card was with it and I need a new one shipped and the old one frozen.,lost_or_stolen_card
I believe my credit card was stolen.,lost_or_stolen_card
How do I report a stolen card?,lost_or_stolen_card
"Somebody has stolen my card, I need help please.",lost_or_stolen_card
I cannot find my credit card.,lost_or_stolen_card
Are you able to locate my card?,lost_or_stolen_card
My card got stolen!,lost_or_stolen_card
Help me please!  My card was stolen!,lost_or_stolen_card
how old do i need to be to get an account for myself,age_limit
How young can I be to open my own account?,age_limit
How old do I have to be?,age_limit
Can I open an account for a child?,age_limit
How old do we have to be?,age_limit
How do I go about setting up an account for my daughter?,age_limit
Is there an age minimum?,age_limit
What is the youngest age in order to have an account?,age_limit
What age do I have to be?,age_limit
Can my daughter open an account?,age_limit
What is the minimum age to open an account?,age_limit
What is the minimum age?,age_limit
I am only 17. Can I make an account?,age_limit
Could I open an account for my children?,age_limit
What is the age to open an account?,age_limit
How do I open up an account for my child?,age_limit
Can I open a bank account for my newborn baby?,age_limit
How old do I have to be to open an account?,age_limit
Do you offer services for children to have money saving experience?,age_limit
If my kids wanted to use your service how old would they have to be?,age_limit
Can my 19 year old daughter open a savings account at the bank?,age_limit
How old do you have to be to get an account?,age_limit
What's the minimum age for opening an account?,age_limit
"I would like an account for my children, how do I go about doing this?",age_limit
Can my children have their own account?,age_limit
Is it possible to open an account for my children?,age_limit
Do my kids have to be a certain age to use this service?,age_limit
How old do you have to be to be able to open an account?,age_limit
Is there an age limit?,age_limit
What are the age requirements for opening an account?,age_limit
will i be able to open an account for my daughter,age_limit
How old do I need to be to open an account?,age_limit
What age can sign up for services?,age_limit
How old do my kids have to be to use your service?,age_limit
What age do my kids need to be to use your service?,age_limit
How old do my children need to be to open an account?,age_limit
How old does my kids need to be to open an account?,age_limit
How young can someone be in order to open an account?,age_limit
What is the youngest someone can be to open an account?,age_limit
How old does one have to be to have an account with the bank?,age_limit
How do I get my PIN unlocked?,pin_blocked
Where can I view my PIN?,pin_blocked
Will you reinstate my PIN?,pin_blocked
I accidentally blocked my PIN. How do I reset it?,pin_blocked
How do I unblock my pin after entering it wrong too many times?,pin_blocked
I used the wrong ping too many times and now the account is blocked.  How do I unblock?,pin_blocked
I need help because I drunken blocked my card?,pin_blocked
"How do I reset my PIN, I can't seem to use my card?",pin_blocked
"When I put the wrong pin too much, I got blocked, so can you help me unblock my pin",pin_blocked
"My pin was blocked, how do I make it so I can use it?",pin_blocked
How many tries do I have to enter my pin before I'm blocked?,pin_blocked
What should I do if I've tried to enter my PIN too often?,pin_blocked
I have exceeded the number of times I can try my PIN,pin_blocked
How can I unblock a blocked pin number for my account?,pin_blocked
What do I do if the bank machine won't accept my PIN attempts anymore?,pin_blocked
Can you unlock my pin? I think I entered the wrong pin too many times.,pin_blocked
How do I deal with a blocked PIN?,pin_blocked
"I attempted to use my card while I was intoxicated, and I failed to input my PIN, and the machine kept my card. How soon can I have it back?",pin_blocked
Can I unblock my card using the app?,pin_blocked
I'v exhausted all the of times I can try my PIN,pin_blocked
How can I unlock my pin from too many tries?,pin_blocked
Help! I forgot my PIN and have been locked out of using my card.,pin_blocked
"My account is blocked, how do I log in now",pin_blocked
Why did I get blocked?,pin_blocked
Are you able to unblock my pin?,pin_blocked
Can you assist me with unblocking my PIN? I put it in wrong too many times.,pin_blocked
I entered the wrong pin too many times and now I am blocked.  Help me unblock!,pin_blocked
"My pins seems to be blocked, can you unblock it please",pin_blocked
Can you unblock my pin after too many wrong pin attempts?,pin_blocked
What can you do to unblock my pin?,pin_blocked
"My PIN is blocked, what do I do?",pin_blocked
Can I reactivate my PIN?,pin_blocked
How do I reset my PIN?,pin_blocked
Can I unblock my pin?,pin_blocked
How do I unblock my PIN?,pin_blocked
"My card's frozen, what can I do?",pin_blocked
How can I unlock the pin?,pin_blocked
"Since my pin is blocked, would you help me unblock it?",pin_blocked
My PIN is not working and I need assistance.,pin_blocked
"
Where can I get my PIN unblocked?",pin_blocked
Are contactless payments enabled on my new card?,contactless_not_working
My contanctless has stopped working,contactless_not_working
what is required documents for new card process ?,contactless_not_working
"I don't know what's wrong, my contactless stopped working. Tried it in a few different places today and it didn't work in any of them.",contactless_not_working
How do I get the contactless feature to work for my card?,contactless_not_working
I tried to pay contactless at the bus today and it didn't work. Any ideas why?,contactless_not_working
I've been unable to pay contactless with my card for over a week now. Is there a way to fix this issue?,contactless_not_working
Do you know why my contactless won't work?,contactless_not_working
My contactless payments have not been completed successfully.,contactless_not_working
Do I need to replace my card if it didn't work when I tried to pay contactless at the shop today?,contactless_not_working
For some reason my contactless has stopped working. I don't know what the problem is. What can I do?,contactless_not_working
"I couldn't use my contactless this morning, it wasn't accepted.",contactless_not_working
Contactless isn't working for me,contactless_not_working
Why wouldn't the contactless payment work when I tried to pay at the bus today?,contactless_not_working
How do I check my security settings to allow contactless pay?,contactless_not_working
What can I do if contactless doesn't work?,contactless_not_working
Fix my contactless,contactless_not_working
How can I make my contactless work for the metro?,contactless_not_working
My contactless is not working,contactless_not_working
Can you help my fix my contactless?,contactless_not_working
For some reason my contactless won't work for me.,contactless_not_working
I'm unable to use contactless payments for purchases.,contactless_not_working
"When I tried to pay for my bus ride, the contactless payment wouldn't work. How can I prevent this in the future?",contactless_not_working
The NFC payment wouldn't work on the bus today. Help?,contactless_not_working
"I wanted to use my card contactless but it doesn't seem to be working, what could be the problem?",contactless_not_working
How do I make contactless work,contactless_not_working
what is the charges for new card?,contactless_not_working
The contactless I have won't work.,contactless_not_working
Why isn't my contactless not working?,contactless_not_working
I wanted to use my contactless at the metro today but it didn't accept it!,contactless_not_working
It didnt work when I tried to pay contactless at the bus today. Why?,contactless_not_working
I am not able to do contactless.,contactless_not_working
How do I use contactless payments?,contactless_not_working
Help me with my contactless which isn't working.,contactless_not_working
How can I fix a problem where contactless isn't working?,contactless_not_working
How do I use contactless pay?,contactless_not_working
How do I enable contactless pay?,contactless_not_working
Do I need to make a regular payment before a contactless one?,contactless_not_working
How can I find out where my contactless works?,contactless_not_working
Should i reinstall the payment app?,contactless_not_working
how much do you charge to accept transfers,top_up_by_bank_transfer_charge
I would like to make a transfer. How much does it cost?,top_up_by_bank_transfer_charge
"I need to make a transfer, what will the fee be?",top_up_by_bank_transfer_charge
If I make a top-up are there charges applied?,top_up_by_bank_transfer_charge
Can I also transfer with SWIFT?,top_up_by_bank_transfer_charge
Are SWIFT transfers accepted?,top_up_by_bank_transfer_charge
I would like to refill my account using SWIFT.,top_up_by_bank_transfer_charge
Do I have to pay for topping up by transfer?,top_up_by_bank_transfer_charge
Are there any sort of fees involved for top of transfers?,top_up_by_bank_transfer_charge
Is it possible to get a transfer from SWIFT?,top_up_by_bank_transfer_charge
Do I have to pay any fees in order to receive money?,top_up_by_bank_transfer_charge
How much am I charged to receive money?,top_up_by_bank_transfer_charge
Will you deal with SWIFT transfers?,top_up_by_bank_transfer_charge
Will there be any charges for money received?,top_up_by_bank_transfer_charge
Will a transfer incur a fee?,top_up_by_bank_transfer_charge
Are there charges for receiving a SEPA transfer?,top_up_by_bank_transfer_charge
If I transfer money from my bank to top-up my account will I be charged?,top_up_by_bank_transfer_charge
Will I be charged if someone needs to send me money?,top_up_by_bank_transfer_charge
What are the fees for top-ups?,top_up_by_bank_transfer_charge
Will topping up by transfer lead to a charge on my account?,top_up_by_bank_transfer_charge
What are the charges for receiving money?,top_up_by_bank_transfer_charge
What is the fee to receive money?,top_up_by_bank_transfer_charge
How much am I charged for a SEPA transfer?,top_up_by_bank_transfer_charge
How much is the fee for a SEPA transfer?,top_up_by_bank_transfer_charge
What'll it charge me for a SEPA transfer?,top_up_by_bank_transfer_charge
Is there a charge for topping up by transfer?,top_up_by_bank_transfer_charge
Do you do SWIFT transfers?,top_up_by_bank_transfer_charge
Should I expect to be charged for topping up by transfer?,top_up_by_bank_transfer_charge
Will I be charged for a SEPA transfer?,top_up_by_bank_transfer_charge
is there a fee for a transfer? if so how much will it be?,top_up_by_bank_transfer_charge
Please tell me about SWIFT transfers at this bank.,top_up_by_bank_transfer_charge
Is there a fee for transfer top-up?,top_up_by_bank_transfer_charge
Can you tell me what the transfer policy is?,top_up_by_bank_transfer_charge
Is a SWIFT transfer okay?,top_up_by_bank_transfer_charge
Will I be charged a fee if I receive a SEPA transfer,top_up_by_bank_transfer_charge
"When topping up by transfer, will I be charged?",top_up_by_bank_transfer_charge
What us the fee to transfer money from my bank?,top_up_by_bank_transfer_charge
Do I get charged if i am getting money?,top_up_by_bank_transfer_charge
Can you tell me the total cost of a transfer?,top_up_by_bank_transfer_charge
can i do a transfer with swift,top_up_by_bank_transfer_charge
"new customer and filling gas today, it's not working, the thing shows pending half an hour!",pending_top_up
My card was topped this morning but I can't see the funds. Why didn't it complete?,pending_top_up
What would lead to my top up still pending?,pending_top_up
there's a delay in my top-up,pending_top_up
Is there a reason my top up hasn't gone through,pending_top_up
The top-up is pending.,pending_top_up
Could you explain why my top-up has gone through yet?,pending_top_up
"I've already topped up, but I cannot see the funds being available. What happened?",pending_top_up
What is going on? My top-up is still pending. I use your system all the time but now it is just showing as pending.,pending_top_up
I  do not see a top-up processed.,pending_top_up
I topped up but it didn't complete,pending_top_up
"So, I am a new customer and attempted to top up for the very first time today. It's already been pending for half an hour and doesn't seem to be working. I need to please get this fixed.",pending_top_up
My top up is pending.,pending_top_up
Can you look into my top up please.  I made it over three hours ago and yet it's still pending.,pending_top_up
Can you please make my top up go through as soon as possible. I really need the money and it has been pending for an hour already.,pending_top_up
"What's going on with the top-up? All it says is pending, pending, pending! I use your service several times a week and have never had a problem before! What's going on here?",pending_top_up
why hasn't my top up gone through yet,pending_top_up
top-up is slow to process,pending_top_up
"Is there something wrong with your website? I tried topping up my account and it's been close to two hours now and it's still at ""pending"" for some reason. I just joined with you guys and this is the first attempt at this, so maybe I'm wrong, but shouldn't this be instant?",pending_top_up
"I topped up by card a while ago and it's still pending, surely it should be done by now?",pending_top_up
Why hasn't my top-up been completed?,pending_top_up
top up did not complete,pending_top_up
So I just put my top-up into the card and it hasn't changed.,pending_top_up
Why is my top up still pending?,pending_top_up
"Your top-up function isn't working, it still says pending even though I know my card works.",pending_top_up
"Hi I'm a new customer and tried topping up for the first time today, seems it's not working, the thing shows up as pending since half an hour already! Please fix it!",pending_top_up
"OMG!  I'm trying to load my card and it wont top up!  I desperately need the money either on my card or in my bank, where is it?",pending_top_up
I'm attempting to top-up my account but it has been pending for an hour.,pending_top_up
Why is my top-up still outstanding?,pending_top_up
What does it mean when my top up is saying  still pending?,pending_top_up
"My top up hasn't worked, it's been stuck in pending for the last couple hours",pending_top_up
It doesn't look like the top-up completed.,pending_top_up
Why does my top up say still pending when I used my card to do it.,pending_top_up
Where is the money I topped off with?,pending_top_up
"Hi. I'm a new customer to your system and I think something isn't working right - or maybe it is. Maybe you can confirm. I tried to top up today (my first time ever) and it's been stuck at ""pending"" for over an hour now. Is it supposed to do this or is there something wrong in the system?",pending_top_up
Why is my top-up still pending?,pending_top_up
Topping up my card is not working because I believe the top up is pending,pending_top_up
When will my top-up process?,pending_top_up
"The top-up has a definite problem! I regularly use your service and haven't had a problem before, but now the top-up just shows pending. Please tell my why it continues to show pending.",pending_top_up
"I tried topping up but my funds seem to be pending. I want to buy something right now, what do I do?",pending_top_up
I made a transaction this morning and would like to revert it.,cancel_transfer
Can i cancel a charge?,cancel_transfer
Can I cancel my transaction?,cancel_transfer
I made a transaction but did it to the wrong account.,cancel_transfer
Tell me how to cancel a transfer.,cancel_transfer
I need you to cancel a transfer that I made.  It is the wrong account number and the app won't let me stop the transaction.  Please stop it!,cancel_transfer
"I need to cancel my recent transfer immediately, I made a mistake there, please help quickly before it goes through",cancel_transfer
I would like to revert a transaction I did this morning,cancel_transfer
If I make a transaction can I cancel it?,cancel_transfer
How can I cancel a transfer?,cancel_transfer
Is there any way to cancel a transfer?,cancel_transfer
I accidentally made a transaction to the wrong account.,cancel_transfer
I want to cancel a transfer right away! Can you help?,cancel_transfer
Help me cancel my transaction,cancel_transfer
"This is URGENT, I typed the wrong payment information for a payment I needed to make and have clicked send, I need to reverse the transaction immediately.",cancel_transfer
Can I cancel a transfer,cancel_transfer
I want to reverse my transaction from earlier,cancel_transfer
Is there a way to revert my transaction from this morning?,cancel_transfer
I'd like to cancel a transfer,cancel_transfer
Can I cancel a transfer if is already processed?,cancel_transfer
I transferred the wrong amount and would like to cancel the transaction.,cancel_transfer
I made a mistake when I did a transfer so now what can I do to fix that?,cancel_transfer
I need to cancel an incorrect transaction.,cancel_transfer
How do I cancel my transfer?,cancel_transfer
I made a mistake with a transaction!,cancel_transfer
I submitted a transaction to the incorrect account.,cancel_transfer
The transfer I just made needs to be cancelled right now. It was my mistake. Please help me cancel it before it goes through!,cancel_transfer
I want to go back on what I did this morning,cancel_transfer
Can a transaction be cancelled?,cancel_transfer
How do i cancel my transaction?,cancel_transfer
My transaction needs to be canceled.,cancel_transfer
I need to make an immediate cancellation related to a transfer. This was a mistake. Please assist quickly so this does not actually go through.,cancel_transfer
I made a mistake and need to cancel a transaction,cancel_transfer
I made an error in payment yesterday and I need it fixed asap because it's for my rent tomorrow.,cancel_transfer
Cancel my last transfer,cancel_transfer
"My recent transfer needs to be cancelled immediately; it was a mistake, please can you cancel it before it goes through?",cancel_transfer
I need help cancelling a transaction.,cancel_transfer
I don't want the transaction to go through now,cancel_transfer
Can I change the amount I made on a payment that I made to the payment is correct.,cancel_transfer
Please help me!  I need to cancel a transaction.,cancel_transfer
can you limit my top up?,top_up_limits
Am I free to top-up as much as I want?,top_up_limits
Is there a top up limit for my account?,top_up_limits
What is the limit to top up?,top_up_limits
How much money can i top up?,top_up_limits
What are the restrictions to top-offs?,top_up_limits
Are the top-ups limited?,top_up_limits
what is the top up limit,top_up_limits
I need to find out what is the limit for top-ups.,top_up_limits
Do you have a limit to top ups?,top_up_limits
What is maximum top up?,top_up_limits
How can I tell what the limit is to top-ups?,top_up_limits
Is there a limit to top-up amounts?,top_up_limits
Is there any limit to the amount I can add to a card at a time?,top_up_limits
I want to know if there is a maximum I can top up.,top_up_limits
What is the limit to a top-up?,top_up_limits
Tell me if there are any top-up limits?,top_up_limits
How can I top-up my limit?,top_up_limits
Is there a limit to top-ups?,top_up_limits
Can I top-up as much as I want?,top_up_limits
Can you tell me the limits for top ups?,top_up_limits
When I top up what are the amoutn limits.,top_up_limits
Is there a limit on top-ups?,top_up_limits
What is the top-ups limit?,top_up_limits
Are there limits to top-ups?,top_up_limits
Is there a maximum amount of top-ups?,top_up_limits
Do you have a top-up limit?,top_up_limits
What's the top up limit?,top_up_limits
What is the limit to top-up?,top_up_limits
How much can I top-up to my card at a time?,top_up_limits
how much can i top up?,top_up_limits
what is the most i can top up?,top_up_limits
Is there a limit to how high I can top-up?,top_up_limits
Is there an amount limit to my top-up?,top_up_limits
Is there a limit for top-ups?,top_up_limits
Is there a maximum i can top up?,top_up_limits
How can I tell if there is a top-up limit?,top_up_limits
Do you have any restrictions to my top-up?,top_up_limits
As for limits are top ups included?,top_up_limits
What are the top-up limits?,top_up_limits
"I don't know if this is an issue with the ATM or my account, but I just tried withdrawing 30 pounds from the ATM I'm at now and it only gave me 10. Is this a glitch or what exactly is going on?",wrong_amount_of_cash_received
I didn't get all the cash I requested for at the ATM,wrong_amount_of_cash_received
How come the ATM gave me less cash than what I asked for?,wrong_amount_of_cash_received
Why did I not get my cash back after I withdrew?,wrong_amount_of_cash_received
I got less cash than the one I specified in the ATM,wrong_amount_of_cash_received
The amount of cash I received was incorrect,wrong_amount_of_cash_received
I'm at an ATM and withdrew 30 pounds and was only given 10. What should I do?,wrong_amount_of_cash_received
The ATM gave me the wrong amount of cash today when I went to withdraw. The app says it was more.,wrong_amount_of_cash_received
The amount of cash I received was different than what I requested.,wrong_amount_of_cash_received
"Hi. I just withdrew cash from an ATM and received the wrong amount. However, my app shows the correct amount I withdrew. How do I get the rest of the cash?",wrong_amount_of_cash_received
"The wrong amount of cash came out of the ATM today when I went to withdraw. When I looked at the app, it was showing it was much more.",wrong_amount_of_cash_received
I did not get as much cash as I requested at the ATM.,wrong_amount_of_cash_received
"How can I request cash back? The ATM just gave me the wrong amount, the app shows the amount that I've been actually charged though...",wrong_amount_of_cash_received
Where is the money I pushed it's on my mobile app as being withdrawn.,wrong_amount_of_cash_received
Why did I not get all the cash I asked for?,wrong_amount_of_cash_received
My cash withdrawal was partly declined,wrong_amount_of_cash_received
Why did I only get $20 when I tried to get $100,wrong_amount_of_cash_received
I have withdrawn cash from ATM but i received the wrong amount. I want cash back as in app its showing actual amount which i got. Please help me in this.,wrong_amount_of_cash_received
"I went to withdraw some cash earlier today, but seems the ATM gave me the wrong amount of cash! The amount showing up in the app is a lot more",wrong_amount_of_cash_received
I tried to get $100 but I just got $20,wrong_amount_of_cash_received
I have not received the amount of cash i was supposed to.,wrong_amount_of_cash_received
I asked for $100 cash but only got $20?,wrong_amount_of_cash_received
Where is the money that I asked for? I asked for more than I got!,wrong_amount_of_cash_received
I withdrew money but the full amount wasn't dispensed.,wrong_amount_of_cash_received
Something went wrong with my withdrawal. The amount of money isn't right.,wrong_amount_of_cash_received
I have got out the wrong amount from an ATM. Please tell me the process to get the cash back as in app its showing the amount i have been actually received.,wrong_amount_of_cash_received
I asked for 100 but only got 20.,wrong_amount_of_cash_received
I didn't receive the right amount of cash back,wrong_amount_of_cash_received
The ATM gave me less cash than I requested,wrong_amount_of_cash_received
"I didn't get as much cash as I asked for from the ATM, why?",wrong_amount_of_cash_received
What do I do if the ATM didn't give me the correct amount I withdrew? I pulled out 30 pounds and the ATM gave me 10 pounds.,wrong_amount_of_cash_received
"I tried to take out cash but the amount isn't right, so what do I do?",wrong_amount_of_cash_received
I didn't receive all the cash I asked for,wrong_amount_of_cash_received
I just got $20 when I tried to get $100,wrong_amount_of_cash_received
The right amount of cash was not sent to me.,wrong_amount_of_cash_received
The ATM didn't give me the the withdraw amount requested.,wrong_amount_of_cash_received
Why did I get less money than I asked for?,wrong_amount_of_cash_received
I didn't get the right amount at the ATM.,wrong_amount_of_cash_received
did not receive correct cash upon withdrawal,wrong_amount_of_cash_received
Will declined funds I tried to withdraw be returned to me?,wrong_amount_of_cash_received
I payed with a card and was charged an extra fee,card_payment_fee_charged
I was charged a fee after using my card and I shouldn't have been.,card_payment_fee_charged
Is there a reason I was charged a fee for using my card as payment? I've never had an extra fee before.,card_payment_fee_charged
"I show another charge on my card from when I used it, why?",card_payment_fee_charged
"Why do I get charged additional fees on some payments, but not others?",card_payment_fee_charged
I used my card for a purchase and was charged a fee,card_payment_fee_charged
Why was I charged for card payment?,card_payment_fee_charged
There is an unauthorized fee.,card_payment_fee_charged
I would appreciate that someone let me know when there is an extra charge for payments. I was checking the app earlier and saying a charge on one of my payments that was additional that no one made me aware of before.,card_payment_fee_charged
Why was I charged an extra fee when paying with my card?,card_payment_fee_charged
Why did I have to pay extra because I paid with card?,card_payment_fee_charged
Why are there fees for card usage?,card_payment_fee_charged
im not sure what this charge is for,card_payment_fee_charged
What is the fee charged with this card payment?,card_payment_fee_charged
When would my card be charged an extra fee for a transaction?,card_payment_fee_charged
Why did I have to pay more when I do it with my card?,card_payment_fee_charged
I made a card payment and a fee is showing up?,card_payment_fee_charged
I have been charged a fee for paying with card,card_payment_fee_charged
What is the fee on my card payment?,card_payment_fee_charged
Why would I be charged a fee for card payment?,card_payment_fee_charged
Will I always be charged a fee for using my card?,card_payment_fee_charged
"Can I check somewhere if there will be a fee on my payment or not? Seems you are charging in some cases, what's the pattern there?",card_payment_fee_charged
Paying in card resulted in a fee,card_payment_fee_charged
I paid with card and I think there was a fee applied.,card_payment_fee_charged
So what items  actually come  with  extra  fees,card_payment_fee_charged
How do I avoid getting charged a fee on my card?,card_payment_fee_charged
Is there a fee when you pay with your card?,card_payment_fee_charged
I have been charged with a fee for paying with my card.,card_payment_fee_charged
For the first time I got a fee on my account. How do I know when you charge these fees?,card_payment_fee_charged
Someone needs to make me aware when there are extra charges for payments. I happened to be looking at the app earlier and noticed a charge associated to a payment that was extra that no one made me aware of before at all.,card_payment_fee_charged
Is using my card free?,card_payment_fee_charged
Why was I charged an extra fee when using a card?,card_payment_fee_charged
What fees apply when using a card?,card_payment_fee_charged
Why do you charge for payments? Why aren't your charges clearly laid out in the agreement?,card_payment_fee_charged
Why was I charged a fee when I paid with card?,card_payment_fee_charged
There is a fee on my account. Why?,card_payment_fee_charged
Why do you charge fees on card payments?,card_payment_fee_charged
I was charged a fee for a card payment. Why?,card_payment_fee_charged
Why was a charged a fee for using the card?,card_payment_fee_charged
They charged me for paying with my card.,card_payment_fee_charged
"I completed an in country transfer a few days ago and was sure to check the account information several times since the transaction was completed, but the funds are still not available. What is the problem?",transfer_not_received_by_recipient
My money transfer has not arrived.,transfer_not_received_by_recipient
I am still waiting for a transaction to be completed,transfer_not_received_by_recipient
I made a money transaction but the recipient can't see it,transfer_not_received_by_recipient
I tried to send someone money but they haven't received it.,transfer_not_received_by_recipient
How long does it take for a transfer to get to a recipient?,transfer_not_received_by_recipient
How can the recipient see my money transaction?,transfer_not_received_by_recipient
I transferred money but the recipient says it has not arrived. Why would this be?,transfer_not_received_by_recipient
The transfer I did hasn't arrived,transfer_not_received_by_recipient
how long do money transfers take?,transfer_not_received_by_recipient
I transferred some money and it didint arrive,transfer_not_received_by_recipient
Where is the transfer I started?,transfer_not_received_by_recipient
transaction failed?,transfer_not_received_by_recipient
"I just finished sending money, but it's not logging on the recipient side.",transfer_not_received_by_recipient
I completed a money transaction but the recipient hasn't received it,transfer_not_received_by_recipient
The receipient doesn't see my money transfer.,transfer_not_received_by_recipient
"I transferred the rent payment for my new place a couple days ago but the landlord says it's not there yet, despite showing up as done on my side. I checked the account number I sent it to and it's definitely correct. Can you please verify if the transaction really went through or not?",transfer_not_received_by_recipient
I need to find out why my transfer didn't get there.,transfer_not_received_by_recipient
"I've just moved address from a place in Durham to a place in Walton-On-The-Naze.  I have a new landlord at my new house and they haven't got my payment but I know I sent it on time, can you check they got it please?",transfer_not_received_by_recipient
I sent money.  They haven't received it.,transfer_not_received_by_recipient
"Hey, I need some help figuring out way my transfer is not complete yet. My Landlord hasn't got the money yet.She should have received it by now.",transfer_not_received_by_recipient
"The day before yesterday, I performed a transfer which was within this country. It still hasn't gone through. Can you check on that? The account number is definitely correct, as I've checked and double checked.",transfer_not_received_by_recipient
"I'm having a problem with a money transfer.  I sent some money to a friend a couple of hours ago, and they haven't received it yet.  Why hasn't it gotten to them? How long do transfers need to go through?",transfer_not_received_by_recipient
I transferred some money but the receiver can't pick it up for some reason.,transfer_not_received_by_recipient
Where is the transaction I made to a friend?,transfer_not_received_by_recipient
My friend still hasn't gotten a transaction I made.,transfer_not_received_by_recipient
Im waiting for my transaction to go through.,transfer_not_received_by_recipient
I made a transaction and it is taking a very long time to go through.,transfer_not_received_by_recipient
Is there a reason why my transaction is taking so long?,transfer_not_received_by_recipient
How long will it take for my transaction to be completed?,transfer_not_received_by_recipient
I sent some money and the receiver can't access it.,transfer_not_received_by_recipient
I sent my friend some money a few hours ago but she has not received it yet. She really needs it. How long does this take?,transfer_not_received_by_recipient
The person I sent money to hasn't gotten it yet!,transfer_not_received_by_recipient
When will my funds transfer?,transfer_not_received_by_recipient
"How long does it take for transfers to finish?  I sent funds to my pal, and she says that she has not gotten anything.",transfer_not_received_by_recipient
"How long do transfers need to come through? I sent some money to a friend, she needs it urgently, but seems it's still not there yet after a couple hours.",transfer_not_received_by_recipient
How long until my friend receives my transaction?,transfer_not_received_by_recipient
Why hasn't my recipient received their money?,transfer_not_received_by_recipient
I am still awaiting the completion of the transaction.,transfer_not_received_by_recipient
I transferred some money but the recipient is having trouble withdrawing.,transfer_not_received_by_recipient
"To add money to my account, what currencies can I use?",supported_cards_and_currencies
"I need support options, I want to top my card",supported_cards_and_currencies
I have 1 other US card.  Can you take that?,supported_cards_and_currencies
What are the cards and currencies that are supported?,supported_cards_and_currencies
What currencies are accepted for adding money?,supported_cards_and_currencies
What kind of currencies can I use to add money?,supported_cards_and_currencies
I only own one other credit card from the USA. Will it be accepted?,supported_cards_and_currencies
"If I only have 1 other US card, can you take it?",supported_cards_and_currencies
Can I use my American Express to add money to my account?,supported_cards_and_currencies
can you tell me what cards and currencies you take?,supported_cards_and_currencies
Can I use American Express to add money into my account?,supported_cards_and_currencies
Will you accept my other card from the U.S.?,supported_cards_and_currencies
What is accepted in regards to cards and currencies?,supported_cards_and_currencies
Will you accept my other card?,supported_cards_and_currencies
I would like to add money to my account through my American Express.,supported_cards_and_currencies
Which cards do you guys support? I want to top up using my credit card.,supported_cards_and_currencies
What credit cards are supported?,supported_cards_and_currencies
What cards and currencies do you support?,supported_cards_and_currencies
How do I transfer funds from my American Express into my account?,supported_cards_and_currencies
How can I use American Express to add money to my account?,supported_cards_and_currencies
"When adding money, what are the currencies you take?",supported_cards_and_currencies
Which forms of currency are accepted?,supported_cards_and_currencies
Are US credit cards accepted?,supported_cards_and_currencies
"I want to add money but don't know what currencies you accept, can you tell me?",supported_cards_and_currencies
why wouldn't you support american express? its a card i like and use often and i don't want to get a different one,supported_cards_and_currencies
Tell me which cards and what currency is supported.,supported_cards_and_currencies
Do you support all cards and currencies?,supported_cards_and_currencies
Which credit or debit cards can I use to top up?,supported_cards_and_currencies
What options do I have in regards to payment?,supported_cards_and_currencies
I just have one other card from the US. Is that okay?,supported_cards_and_currencies
What are all the currencies and cards supported to use this?,supported_cards_and_currencies
What cards to do you support to top up.,supported_cards_and_currencies
Do you accept other currencies besides US Dollars?,supported_cards_and_currencies
Can I use any currency to add money?,supported_cards_and_currencies
Is my currency okay to add money with?,supported_cards_and_currencies
What cards and currencies will suffice?,supported_cards_and_currencies
How can I use American Express to add funds to my account?,supported_cards_and_currencies
What cards and currencies are supported?,supported_cards_and_currencies
What currencies or cards do you support for topping up?,supported_cards_and_currencies
Which cards and currencies do you support?,supported_cards_and_currencies
Where can I obtain my virtual card?,getting_virtual_card
How do you get a virtual card?,getting_virtual_card
Where can I find a virtual card?,getting_virtual_card
Is there an option to have a virtual card?,getting_virtual_card
If I don't want a physical card can i get a virtual version?,getting_virtual_card
I requested a virtual card but it is not showing up. Why?,getting_virtual_card
Can you tell me how to order a virtual card?,getting_virtual_card
Where is the virtual card?,getting_virtual_card
what is the virtual card,getting_virtual_card
how do i get a virtual card?,getting_virtual_card
Where do I order a virtual card from?,getting_virtual_card
Why did I not get a virtual card yet?,getting_virtual_card
How can I order virtual cards?,getting_virtual_card
Can you tell me where I can order a virtual card?,getting_virtual_card
Is it possible for me to get a virtual card?,getting_virtual_card
Is this where I order a virtual card?,getting_virtual_card
What are the steps to getting a virtual card?,getting_virtual_card
help me obtain a virtual card,getting_virtual_card
Where is the virtual card located?,getting_virtual_card
Where can I order a virtual card?,getting_virtual_card
Where do I obtain my virtual card?,getting_virtual_card
I want a virtual card!,getting_virtual_card
I want one of those virtual cards!,getting_virtual_card
Are virtual cards available to get?,getting_virtual_card
Can you help me sign up for a virtual card?,getting_virtual_card
Can I get a copy of the card by email?,getting_virtual_card
Where do I find the virtual card?,getting_virtual_card
why do i not have a virtual card,getting_virtual_card
How do I order a virtual card?,getting_virtual_card
"I thought I was going to get a virtual card but I haven't received it yet, how can we resolve this?",getting_virtual_card
Please help me get a virtual card.,getting_virtual_card
Can I order a virtual card?,getting_virtual_card
Where can I go to get a virtual card?,getting_virtual_card
Where are the virtual cards located?,getting_virtual_card
I would like a virtual card- where can I purchase one?,getting_virtual_card
When should I receive my virtual card?,getting_virtual_card
I need to reorder my virtual card!,getting_virtual_card
Where can I get a virtual card?,getting_virtual_card
Is there a way to obtain a virtual card?,getting_virtual_card
Can I have one of the virtual cards?,getting_virtual_card
Will my card be accepted all over the world?,card_acceptance
Who accepts this card?,card_acceptance
Can I use my card for payment all over the world?,card_acceptance
It will be fine to use at any establishment that accepts Mastercard.,card_acceptance
Where can the card be used?,card_acceptance
Can my card be used everywhere?,card_acceptance
Are there any limits on where I can use my card?,card_acceptance
What stores can I sue my card?,card_acceptance
Can I use my card anywhere I want?,card_acceptance
Is there anywhere my card will not be accepted?,card_acceptance
What are the rules to where I can use my card?,card_acceptance
Do you know where my card will be accepted?,card_acceptance
What places can I use my card?,card_acceptance
Is my card accepted everywhere?,card_acceptance
What places will accept my card for payment?,card_acceptance
Does this card work everywhere?,card_acceptance
"

What businesses accept this card?",card_acceptance
Where can I use my card?,card_acceptance
Which outlets accept my card?,card_acceptance
"I am traveling to Germany, Will I be able to use my card there?",card_acceptance
What stores will take my credit card as payment?,card_acceptance
Is there any place I cannot use my card?,card_acceptance
Will I be able to use my card anywhere?,card_acceptance
Is my card usable anywhere?,card_acceptance
Is it acceptable to use my card anywhere?,card_acceptance
Can I use my card everywhere?,card_acceptance
Where is my card accepted?,card_acceptance
Where can I pay with my debit or credit card?,card_acceptance
Where should my card work?,card_acceptance
areas card is accpeted,card_acceptance
places i can use the card,card_acceptance
Can I make online purchases with my card?,card_acceptance
Does every place of business accept this card?,card_acceptance
What places will accept my card?,card_acceptance
Can I use my card anywere?,card_acceptance
Will any business take this card?,card_acceptance
Will filling stations accept my card?,card_acceptance
Where am I able to use the card?,card_acceptance
What can I use my card to pay for?,card_acceptance
Who accepts my card?,card_acceptance
My top-up was cancelled; will I receive a refund?,top_up_reverted
How do I fix a reverted top up?,top_up_reverted
Is it possible to tell if my top up has reverted?,top_up_reverted
"My top-up showed as complete, but it's no longer there! What's going on here?",top_up_reverted
"Hi, i don't know what's going on i've just paid for my top up twice by accident can you help me get a refund please.",top_up_reverted
It seems my top up is reverted?,top_up_reverted
The app wouldn't accept my top up.,top_up_reverted
"I topped up my account and even though it was confirmed at first, the money isn't there anymore! why did this happen, and where did my money go?",top_up_reverted
"I believe my money did not go through with my top up, was there a problem on your end?",top_up_reverted
"My top-up was reverted, why did this happen?",top_up_reverted
I put money into my account for the minimum balance but the application didn't accept.,top_up_reverted
Can you tell me if my top-up has been cancelled?,top_up_reverted
I got topped up but the application reverted it.,top_up_reverted
Why would my top up be cancelled?,top_up_reverted
There appears to have been a reversion in my top up,top_up_reverted
The application reverted my top-up.,top_up_reverted
I think my top-up was cancelled.,top_up_reverted
I believed crypto top up with something you offered. This does not seem to be working. The money has been removed from my account though so what's going on?,top_up_reverted
I topped up but the app reverted it,top_up_reverted
I went to top up and it is no longer there.  Was it sent back?,top_up_reverted
What happened to my top-up?,top_up_reverted
Can you tell me why my top up was reverted?,top_up_reverted
For what reason would a top up be reverted and returned to my account?,top_up_reverted
"When I topped up, the app reverted my funds.",top_up_reverted
What happened to where my top-up was canceled?,top_up_reverted
I tryed to make a top-up with cryptocurrency but the payment was referted.,top_up_reverted
The app reverted my top off.,top_up_reverted
The app reverted my action when I topped up.,top_up_reverted
Was my top up reversed?,top_up_reverted
"I see my top-up was canceled, but why?",top_up_reverted
Do you know if my top-up has been cancelled?,top_up_reverted
has my top-up has been cancelled,top_up_reverted
My top-up was revoked.,top_up_reverted
Causes of top-up cancellation,top_up_reverted
The app reverted what I topped up.,top_up_reverted
Has my top up been reverted?,top_up_reverted
Im very upset as my top-up was canceled and I have no idea why.,top_up_reverted
My top-up has been cancelled.,top_up_reverted
On my last transaction it seem that my top-up was not successful.,top_up_reverted
I'd like to know why my top-up was canceled please.,top_up_reverted
I tried making an update to my balance using cheque just yesterday but it doesn't appear to have worked. Should this not be a faster process? I need you to please check over my account because something has went wrong.,balance_not_updated_after_cheque_or_cash_deposit
How come I don't see my deposit in my account yet?,balance_not_updated_after_cheque_or_cash_deposit
Is there a reason why my account isn't updating because I used a check to  balance my account?,balance_not_updated_after_cheque_or_cash_deposit
"I don't know why the deposit I made a week ago still hasn't showed up, I really need the money now.",balance_not_updated_after_cheque_or_cash_deposit
I made a cash deposit almost a week ago but it's still not there!! please sort this out asap I need the money,balance_not_updated_after_cheque_or_cash_deposit
Where is my cash deposit?,balance_not_updated_after_cheque_or_cash_deposit
How can I get the cash deposit to show up on my account?,balance_not_updated_after_cheque_or_cash_deposit
When will I see the cash I deposited this morning as available?,balance_not_updated_after_cheque_or_cash_deposit
cash from this morning has not deposited,balance_not_updated_after_cheque_or_cash_deposit
Where is the cash from my cheque I recently deposited?,balance_not_updated_after_cheque_or_cash_deposit
Cash deposit to my account but it has not appeared.,balance_not_updated_after_cheque_or_cash_deposit
"When I deposit cheques and cash, my balance does not update.",balance_not_updated_after_cheque_or_cash_deposit
I made a deposit this morning but it is still pending?,balance_not_updated_after_cheque_or_cash_deposit
cash deposit to my account has shown a red flag.,balance_not_updated_after_cheque_or_cash_deposit
I have paid money into my account but it doesn't show.,balance_not_updated_after_cheque_or_cash_deposit
The balance on my account wasn't updated after I made a depost.,balance_not_updated_after_cheque_or_cash_deposit
Are cheques accepted to my account? Mine didn't seem to work.,balance_not_updated_after_cheque_or_cash_deposit
I deposited a check but my balance is still the same.,balance_not_updated_after_cheque_or_cash_deposit
IM still waiting for my account to update from a cash deposit?,balance_not_updated_after_cheque_or_cash_deposit
"I Submitted a cheque couple days ago, nothing happened to my account yet.Would you please check What could be the possible issue?",balance_not_updated_after_cheque_or_cash_deposit
Where is my deposit?,balance_not_updated_after_cheque_or_cash_deposit
My bank statement doesn't show the cash deposit I made recently.,balance_not_updated_after_cheque_or_cash_deposit
My cash deposit from a week ago hasn't shown up. I need the money - how quickly can you sort this out?,balance_not_updated_after_cheque_or_cash_deposit
Why didn't my balance update after my cash or checque deposit?,balance_not_updated_after_cheque_or_cash_deposit
Why is the cash deposit not showing up in my account?,balance_not_updated_after_cheque_or_cash_deposit
I made a deposit of cash and check that has not been added to my balance.,balance_not_updated_after_cheque_or_cash_deposit
Why hasn't my balance increased after depositing a check?,balance_not_updated_after_cheque_or_cash_deposit
Why does my account not accept cash deposits?,balance_not_updated_after_cheque_or_cash_deposit
What happened to the cash that I tried to deposit into my account? It's gone!,balance_not_updated_after_cheque_or_cash_deposit
"I had a cheque deposited, but I still haven't seen the cash.",balance_not_updated_after_cheque_or_cash_deposit
"A cheque deposit hasn't posted to my account, when will my balance update?",balance_not_updated_after_cheque_or_cash_deposit
I submitted a cash deposit to my account but it hasn't posted yet.,balance_not_updated_after_cheque_or_cash_deposit
I sent a cheque  a few days ago and nothing has happened to my account yet. Can you please check on this for me?,balance_not_updated_after_cheque_or_cash_deposit
Has the check I deposited cleared to I can get the cash?,balance_not_updated_after_cheque_or_cash_deposit
How long does it take to process cheque deposits?,balance_not_updated_after_cheque_or_cash_deposit
How come my cash deposit is not showing up. This can't be right. There must be some mistake. Where did my cash go. You better not have lost it as I need this money asap.,balance_not_updated_after_cheque_or_cash_deposit
I deposited cash this morning and I am still waiting,balance_not_updated_after_cheque_or_cash_deposit
Balance hasn't been updated following a cheque or cash deposit,balance_not_updated_after_cheque_or_cash_deposit
I tired to deposit some cash into my account but it's not there,balance_not_updated_after_cheque_or_cash_deposit
"I sent you a cheque couple days ago, nothing happened to my account yet! This is unacceptable, where is my money??",balance_not_updated_after_cheque_or_cash_deposit
I have a strange payment in my statement,card_payment_not_recognised
There is a charge on my card that I did not make,card_payment_not_recognised
I saw a payment i did not do,card_payment_not_recognised
There is a payment that is not mine in the app.  Please advise/,card_payment_not_recognised
An unauthorized payment is in my app,card_payment_not_recognised
I did not make this card payment.,card_payment_not_recognised
What should I do if I see a payment I didn't make?,card_payment_not_recognised
I found an unauthorized card payment,card_payment_not_recognised
there is a transaction on my account that i didnt make,card_payment_not_recognised
I don't recall making that payment?,card_payment_not_recognised
There are some payments with my card that I don't know where they are coming from. Just checked today and it's been since a couple days as well! What to I do? Can I revert this retrospectively? My card needs to be frozen immediately as well!,card_payment_not_recognised
Has someone accessed my card there are payments I did not make that are showing up on the app.,card_payment_not_recognised
There are some strange charges on my card that I didn't make from a few days ago.  Is my card stolen and if so should I cancel it?  Will I get refunded the charges?,card_payment_not_recognised
Why would there be a payment on my account I don't recognize?,card_payment_not_recognised
I have a payment I didn't do,card_payment_not_recognised
There is a payment that is not mine.,card_payment_not_recognised
Can you freeze my account?  I just saw there are transactions on my account that I don't recognize.  How can I fix this?,card_payment_not_recognised
There is a card payment I do not recognise.,card_payment_not_recognised
I don't recognise a card payment,card_payment_not_recognised
Payment i did not do,card_payment_not_recognised
"Please put a freeze on my card,  I am worried there has been some payments on it and I don't know what for.",card_payment_not_recognised
I think my statement has a fraudulent charge,card_payment_not_recognised
"I'm concerned about a payment that has recently been made on my card.  I do not recognize the name that the transaction went to, can you help me?",card_payment_not_recognised
What should I do to get transactions off of my account if I didn't make them?  My card must have been compromised and I need to freeze it asap!,card_payment_not_recognised
I have a payment listed in error.,card_payment_not_recognised
What can I do about some payments on my card I didn't make.  Please put a freeze on my card till we can figure this out.,card_payment_not_recognised
I'm not familiar with a card payment.,card_payment_not_recognised
I have an unauthorized transaction on my statement,card_payment_not_recognised
There is a payment in the App that is not mine.,card_payment_not_recognised
I don't know where this transaction came from?,card_payment_not_recognised
I see a charge on my account that I don't recall making. I feel like my account may have been compromised.,card_payment_not_recognised
"I know I didn't make this payment showing up on my card, I don't remember this person at all.",card_payment_not_recognised
Somebody used my card to make a purchase,card_payment_not_recognised
There's a recent charge on my card that I know I didn't make because I've never seen the name before. Can we investigate this?,card_payment_not_recognised
Some of my card payments look different than where I purchased products from. Why is that?,card_payment_not_recognised
There is a strange payment on my statement. What should I do?,card_payment_not_recognised
I think there has been a purchase made that wasn't by me.,card_payment_not_recognised
There is a fraudulent charge on my statement.,card_payment_not_recognised
What is the payment in my account that I did not do?,card_payment_not_recognised
In my statement there is a payment that is I do not recognize,card_payment_not_recognised
"I no longer live at my address on file, how do I change it?",edit_personal_details
How to change my address.,edit_personal_details
How do I update my details?,edit_personal_details
My address needs to be revised.,edit_personal_details
"got married, need to change account name",edit_personal_details
My address has changed.,edit_personal_details
got married and need to change name,edit_personal_details
I want to change my personal details.,edit_personal_details
I moved.  I need to update my details.,edit_personal_details
I need to edit the personal details section of my account,edit_personal_details
Where can I change my personal information after I move?,edit_personal_details
Where can I go to modify my detail?,edit_personal_details
How do I change my information?,edit_personal_details
I need to change my account details,edit_personal_details
I moved.  Where do I update my details?,edit_personal_details
I relocated and need to change my personal details.,edit_personal_details
I need to update my personal details,edit_personal_details
My address has changed. How do I report it?,edit_personal_details
I need to update my info.,edit_personal_details
How can I modify my details?,edit_personal_details
What do i have to do to change my name?,edit_personal_details
My address has updated and I need to change it.,edit_personal_details
Where can I go to update my personal profile?,edit_personal_details
Is it possible to edit my personal details on the app?,edit_personal_details
how can i change my details,edit_personal_details
I need help changing my last name on my account.,edit_personal_details
How do I update my current residence details?,edit_personal_details
how do i change name?,edit_personal_details
I need to change my name since I got married,edit_personal_details
I want to change my address.,edit_personal_details
how to change name,edit_personal_details
Can I change my information?,edit_personal_details
I need to update my current address,edit_personal_details
I have moved.  Where can I update my details?,edit_personal_details
I want to change my name.,edit_personal_details
Should I just wait until the post office sends a change of address form?,edit_personal_details
I need to change my name what do I do?,edit_personal_details
How can I edit my personal details?,edit_personal_details
How do I change my address?,edit_personal_details
What do I need to do to change the address on my account?,edit_personal_details
Why do you require so many details about my identity?,why_verify_identity
I'd rather not verify my identity.,why_verify_identity
do I need to verify my identity every time I log into my account?,why_verify_identity
Why am I required to verify my identity?,why_verify_identity
Can I make transfers before identity verification?,why_verify_identity
What is the need to verify my identity?,why_verify_identity
Do I have to do the identity check?,why_verify_identity
Can I use my account without verifying my identity?,why_verify_identity
Why is identity verification mandatory?,why_verify_identity
Do I have to do an identity check?,why_verify_identity
I would like to not have to do the identity verification.,why_verify_identity
"Can I still use my account, even though the identity verification has not passed yet?",why_verify_identity
Why do you require all my identity details?,why_verify_identity
Why do you need so much information to verify my identity?,why_verify_identity
What is the purpose for the identity check,why_verify_identity
I don't like that I have to fill out so much information about my identity.,why_verify_identity
What is the point of an identity check?,why_verify_identity
How come you need to know my identity?,why_verify_identity
"May I use my account now, even though the identity verification has not gone through yet?",why_verify_identity
Do I need to verify my identity to use my account?,why_verify_identity
Why am I required to do an identity check?,why_verify_identity
Why am I being asked to have an identity check,why_verify_identity
Can i make transactions before identity verification is complete?,why_verify_identity
Do I really need to verify my identity?,why_verify_identity
Why do I have to give you all of my identification details?,why_verify_identity
Why do you require so many identity details?,why_verify_identity
"Since my id hasn't been verified, when can I use my account?",why_verify_identity
I won't verify my identity.,why_verify_identity
I want to skip verification of my identity.,why_verify_identity
I do not wish to verify my identity.,why_verify_identity
Why do I have to verify my identity?,why_verify_identity
what is the identity check?,why_verify_identity
What other methods are there to verify my identity?,why_verify_identity
Do I need to verify my identity?,why_verify_identity
Do I need to verify my identity each time I wish to use my account?,why_verify_identity
Can I use my account if the identity verification is not complete?,why_verify_identity
Why is it asking me to verify my identity,why_verify_identity
Do I have to verify my identity?,why_verify_identity
Why do you need to know so much about me,why_verify_identity
Why did I need to verfiy my identity?,why_verify_identity
I cannot verify my identity,unable_to_verify_identity
I do not have what is required to prove my identity,unable_to_verify_identity
Why doesn't the app believe I am who I say I am?,unable_to_verify_identity
I am having trouble verifying my identity.,unable_to_verify_identity
what do i do if my verification failed,unable_to_verify_identity
It is impossible to verify my identity,unable_to_verify_identity
The app doesn't know it's me.,unable_to_verify_identity
I'm having trouble verifying my ID.,unable_to_verify_identity
app does not recognize me,unable_to_verify_identity
Help my verify my id.,unable_to_verify_identity
The app failed to verify my identity.,unable_to_verify_identity
I can't verify my ID.,unable_to_verify_identity
I can't prove my identity.,unable_to_verify_identity
I am not being recognized by the app.,unable_to_verify_identity
Why isn't my ID being verified?,unable_to_verify_identity
The app will not let me into my account.,unable_to_verify_identity
I am having trouble proving my identity.,unable_to_verify_identity
I cannot prove my own identity.,unable_to_verify_identity
My ID won't be verified!,unable_to_verify_identity
I can not get the app to know it is me.,unable_to_verify_identity
I can't verify my identity.,unable_to_verify_identity
The app doesn't recognize me.,unable_to_verify_identity
I am having difficulties to verify my identity.,unable_to_verify_identity
The app doesn't believe that I am me,unable_to_verify_identity
What's with not verifying my Id?,unable_to_verify_identity
What do i need to verify my id?,unable_to_verify_identity
"I tried verifying my ID, but it won't let me.",unable_to_verify_identity
How do I show this stupid system that this is really my identity?,unable_to_verify_identity
I am experiencing difficulty providing my identity.,unable_to_verify_identity
I a having trouble proving my identity,unable_to_verify_identity
How long will it take for my ID to verify?,unable_to_verify_identity
Why am I not able to verify my id?,unable_to_verify_identity
It doesn't let me verify my identity.,unable_to_verify_identity
app doesnt think its me,unable_to_verify_identity
Why am I having trouble verifying my id?,unable_to_verify_identity
I am having issues with identity verification,unable_to_verify_identity
The app won't let me log in as myself.,unable_to_verify_identity
Why can't I verify my identity?,unable_to_verify_identity
Why can't I verify my id?,unable_to_verify_identity
for some reason I am having a problem with verifying my identity.,unable_to_verify_identity
What do I do with my card PIN?,get_physical_card
Is the PIN delivered separately?,get_physical_card
I do not have my pin,get_physical_card
Are PIN separately?,get_physical_card
I cannot seem to find my PIN. Where is it?,get_physical_card
How do I set-up my PIN for the new card?,get_physical_card
How do I find my card PIN?,get_physical_card
is my card PIN saved in the app,get_physical_card
I don't know where to look to find my PIN.,get_physical_card
where in the app can i find out about my new pin,get_physical_card
Where in the app can I find my PIN?,get_physical_card
I just got my new card but am not sure how to check its PIN.,get_physical_card
do i need a pin,get_physical_card
"If I need a PIN for my card, where is it located?",get_physical_card
what is my card PIN,get_physical_card
And what about the Card's PIN?,get_physical_card
About this card PIN?,get_physical_card
I received my card but not my PIN.,get_physical_card
Why can't I see my PIN?,get_physical_card
what is the process for setting up a pin,get_physical_card
Does my PIN come with my card?,get_physical_card
Where can I find the card PIN?,get_physical_card
Why isn't my PIN available yet?,get_physical_card
Is my PIN located on my account somewhere?,get_physical_card
"Please help in finding my card PIN, thank you!",get_physical_card
Where is my PIN number located?,get_physical_card
I still don't have my pin.,get_physical_card
So what about the card PIN?,get_physical_card
I cannot locate the card PIN.,get_physical_card
I need my PIN,get_physical_card
Where can I find my PIN?,get_physical_card
When do I receive my PIN,get_physical_card
Help me find my card pin!,get_physical_card
Is PIN delivered separately?,get_physical_card
I can not find my card pin.,get_physical_card
What do I need to do for a PIN?,get_physical_card
Why can't I find my PIN?,get_physical_card
Where is the card PIN?,get_physical_card
What is my card's PIN?,get_physical_card
where can user find pin?,get_physical_card
I like to Mastercard rather than Visa.,visa_or_mastercard
Do I qualify for a visa card?,visa_or_mastercard
How do I get a visa card?,visa_or_mastercard
Do you guys accept Visa or Mastercard?,visa_or_mastercard
Are both Visa and Mastercard accepted?,visa_or_mastercard
Do you guys accept mastercard or visa?,visa_or_mastercard
Are both Visa and Mastercard offered?,visa_or_mastercard
Can you give me a visa?,visa_or_mastercard
How to decide if I get a Visa or Mastercard?,visa_or_mastercard
Can I get a mastercard?,visa_or_mastercard
What steps must I follow to get a Visa credit card?,visa_or_mastercard
I'd rather get a Mastercard,visa_or_mastercard
Do I get a choice between Visa and Mastercard?,visa_or_mastercard
What do I have to do to get a Visa credit card?,visa_or_mastercard
I would prefer a visa card,visa_or_mastercard
May I choose between Visa and Mastercard?,visa_or_mastercard
Am I allowed to use any card to make a payment?,visa_or_mastercard
What are the available cards?,visa_or_mastercard
I want to get Visa and Mastercard,visa_or_mastercard
Am I able to choose my card?,visa_or_mastercard
are both visa and mastercard available to me?,visa_or_mastercard
Do you do Visa or Mastercard?,visa_or_mastercard
How do I select a Mastercard instead of a Visa?,visa_or_mastercard
I would like to apply for a visa card.,visa_or_mastercard
Do I get to choose between Visa and Mastercard?,visa_or_mastercard
We need both a visa and a Mastercard.,visa_or_mastercard
Hello. Can you tell me if you use Visa or Mastercard?,visa_or_mastercard
I'd like more information about choosing a Visa or Mastercard.,visa_or_mastercard
Do you have Visa or Matercard?,visa_or_mastercard
Is it possible to have both a Visa and a Mastercard from you?,visa_or_mastercard
I like Mastercard better.,visa_or_mastercard
Do you offer Visa or Mastercard?,visa_or_mastercard
I would rather the Mastercard.,visa_or_mastercard
Please give me both a visa and a master card.,visa_or_mastercard
Is it possible to receive a Visa and a MasterCard?,visa_or_mastercard
What major card payments are accepted?,visa_or_mastercard
Is Visa or Mastercard available?,visa_or_mastercard
Can you let me know if Visa is among the card scheme assignments?,visa_or_mastercard
Do you use Mastercard or Visa?,visa_or_mastercard
Is it possible to get a Visa here?,visa_or_mastercard
How can I top up my account with a card?,topping_up_by_card
WHERE IS MY MONEY I WAS USING MY CARD AND IT DISAPPEARED,topping_up_by_card
How can I top up by card?,topping_up_by_card
What is the process for using my credit card to transfer money?,topping_up_by_card
How do I top up my card using your app? I'm new to this.,topping_up_by_card
Can friends add to my account,topping_up_by_card
Can I top up using my car?,topping_up_by_card
Why can't I see my topup in my wallet anymore?,topping_up_by_card
Use credit card to transfer money,topping_up_by_card
How do my friends top up my account,topping_up_by_card
"I followed the instructions to transfer money using my card, but then the money disappeared and I don't know what happened.",topping_up_by_card
Where's the money that got charged to my card? It's not showing up in my account balance,topping_up_by_card
how can i top up?,topping_up_by_card
"I am missing some funds from my account - I tried to transfer them using my credit card number, and it disappeared.",topping_up_by_card
I have friends that would like to top-up my account is that possible?,topping_up_by_card
How do I transfer money using a credit card?,topping_up_by_card
Can I give my friends access to my account so they can top it up for me?,topping_up_by_card
"I did a top-up, but I'm not seeing it in my wallet yet.",topping_up_by_card
"i know i entered the right info, but my top up isn't in my balance",topping_up_by_card
Will my friend be able to top off my account?,topping_up_by_card
Is there a way to transfer funds directly from my card?,topping_up_by_card
Why isn't my top up showing on my wallet?,topping_up_by_card
"I tried to top up using my card, but now the money just disappeared!",topping_up_by_card
Help me transfer money to my credit card.,topping_up_by_card
I tried to use my card to top up but all of the money has disappeared.,topping_up_by_card
Is it possible to use my credit card to transfer money?,topping_up_by_card
How can someone add money to my account?,topping_up_by_card
Cannot access my top up.,topping_up_by_card
Are my friends able to add funds to my account?,topping_up_by_card
Can I transfer money to my credit card?,topping_up_by_card
Who else can top up my account,topping_up_by_card
Why is my money gone right when I attempted to top up,topping_up_by_card
How do i transfer money using my credit card?,topping_up_by_card
My friends want to top up my account,topping_up_by_card
Who can top up my accounts?,topping_up_by_card
show me how to top up with my card,topping_up_by_card
I topped up my card but the money disappeared.,topping_up_by_card
Why don't I see my top up in my wallet?,topping_up_by_card
Why can't I see the top-up amount I just added to my account?,topping_up_by_card
Are my friends able to top up my account?,topping_up_by_card
How can i get multiple disposble cards.,disposable_card_limits
Can I make many disposable cards per day?,disposable_card_limits
"I need to use my disposable card multiple times a day, is there a cutoff limit?",disposable_card_limits
How do I make more than one disposable card in a day?,disposable_card_limits
Can I have more than one disposable card?,disposable_card_limits
what is the disposable cards limit?,disposable_card_limits
What's the most disposable cards I can have?,disposable_card_limits
Do these virtual cards have any caps on using them?,disposable_card_limits
How many disposable cards can I have?,disposable_card_limits
What is the amount of disposable cards I can have each day?,disposable_card_limits
How many disposable cards per day am I allowed to have?,disposable_card_limits
How many card payments can I use on a disposable card?,disposable_card_limits
What if I need multiple disposable cards?,disposable_card_limits
"If I have more than one disposable card, can I make five payments on each of them?",disposable_card_limits
Are you able to explain the restrictions of the disposable cards?,disposable_card_limits
What is the maximum number of transactions I can make with one card?,disposable_card_limits
What is the limit to number of transactions I can do with a disposable card?,disposable_card_limits
How many disposable cards is the limit?,disposable_card_limits
Tell me how many transactions I can do with a disposable card.,disposable_card_limits
I have to have several disposable cards per day.,disposable_card_limits
I would like to know any restrictions for the disposable cards.,disposable_card_limits
How can I create many temporary cards daily?,disposable_card_limits
Is it possible to make several disposable cards in a day?,disposable_card_limits
How many disposable cards can I make in a single day?,disposable_card_limits
Is there a limit to how many transactions I can make on one disposable card?,disposable_card_limits
Are there any limits to how many disposable cards I can use?,disposable_card_limits
Can you explain the virtual cards limit?,disposable_card_limits
How many disposable virtual cards can I have?,disposable_card_limits
I need to create several disposable cards per day.,disposable_card_limits
Are there any hindrances to using a disposable virtual card?,disposable_card_limits
How many disposable cards can I own?,disposable_card_limits
How many virtual cards do I get?,disposable_card_limits
What is the limit to disposable cards you can have?,disposable_card_limits
How many times can I use a disposable card?,disposable_card_limits
What can I use a virtual disposable card for?,disposable_card_limits
Do you know what the restriction of the disposable cards are?,disposable_card_limits
What are the limits for disposable virtual cards?,disposable_card_limits
What are the limits to using disposable virtual cards?,disposable_card_limits
How many transactions can I do with one disposable card?,disposable_card_limits
How many times can I use the disposable virtual card I have?,disposable_card_limits
I think someone is using my card to make transactions I don't remember.,compromised_card
someone is using my account,compromised_card
Someone I don't know has used my card without permission.,compromised_card
My card was used without my permission.,compromised_card
Can I freeze my card right now?,compromised_card
Freeze my account it's been hacked.,compromised_card
"There are transactions I didn't make, someone else must have used my card.",compromised_card
Can you freeze my card because someone used it while I was out of town. I did not make these purchases.,compromised_card
Someone is using my account to do online shopping! Please freeze it asap,compromised_card
Someone else may be using my card.  There are transactions I don't recognize.,compromised_card
What do I do to stop unauthorized transactions on my card? I was never in the place from which the transactions on my bill were made and I never made them. Please help!,compromised_card
What do I do if I think my card was improperly used?,compromised_card
How can I stop fraud on my account right now?,compromised_card
"I think my identity has been stolen, can you check on unauthorized charges?",compromised_card
I think someone else is using my card.  There are transactions I didn't make.,compromised_card
"I don't recognize some of the transactions on my card, I think someone must have gotten my card info and used it.",compromised_card
Can I use app to freeze account and dispute fraud?,compromised_card
My card is being used online to make a bunch of purchases! Someone else is using it fraudulently. Can you help me freeze it?,compromised_card
"Someone has my card number, freeze my account.",compromised_card
"I see random purchases to my account, was it hacked?",compromised_card
It seems someone used my card! There are a few transactions from a small town in the middle of nowhere that I definitely have not made! Please prevent them from using it immediately!,compromised_card
How do I freeze my card using the app?,compromised_card
My card has been compromised,compromised_card
What should I do if I think that someone else may be using my card.,compromised_card
"The transactions showing up are strange, I think my card was used without me knowing.",compromised_card
How do I freeze my account?,compromised_card
"I'm not certain, but someone may be using my card.",compromised_card
How do I freeze my card? I think someone is using it to make a bunch of online transactions.,compromised_card
I think someone got my card details and used it because there are transactions i don't recognize. What do I do now?,compromised_card
Someone else used my card!,compromised_card
I believe someone is using my card without my agreement!,compromised_card
"If I feel someone has my card information, can I get a new card?",compromised_card
"There are a few transaction that I don't recognize, I think someone managed to get my card details and use it.",compromised_card
I think someone has access to my card numbers that shouldn't.,compromised_card
I think my child used my card while I wasn't home.,compromised_card
What do I do if I think someone managed to get my card information?,compromised_card
I think someone copied the numbers on my card and is using them.,compromised_card
What should I do if I think someone is using my card.,compromised_card
Can I use app to freeze my card and dispute fraud?,compromised_card
"Someone else is using my card, freeze it.",compromised_card
Do all ATMs take this card?,atm_support
Which ATMs accept this card?,atm_support
Where is the closest Mastercard ATM?,atm_support
Is there a list of ATM machines?,atm_support
Are there any specific ATMs that this card can be used at?,atm_support
How do I know which ATMs will accept this card?,atm_support
Which ATM's accept my card?,atm_support
Is there any nearby ATM's?,atm_support
Where are the locations of ATMs that accept this card?,atm_support
Which ATMs accept this placard ?,atm_support
Help me locate the nearest ATM.,atm_support
What ATMs is the card okay to use at?,atm_support
How can I find the nearest ATM?,atm_support
What kind of ATM's can I use?,atm_support
How can I withdraw money?,atm_support
How many miles away is the ATM?,atm_support
From where can I withdraw?,atm_support
Which ATM's will accept my card?,atm_support
At what ATMS am I able to use the card?,atm_support
Can I use my card at any ATMs?,atm_support
Can I get cash with this card anywhere?,atm_support
"
Which ATMs accept this card?",atm_support
Can someone please assist me with finding my nearest ATM?,atm_support
Are there any ATM machines near me?,atm_support
Where is the nearest bank machine?,atm_support
What type of ATMs accept this card?,atm_support
Where can I use this card at an ATM?,atm_support
"If I have this card, which ATMs can I go to?",atm_support
What ATMs can I withdraw money from?,atm_support
"I want to withdraw money, where can I go?",atm_support
Where can I withdrawal my money?,atm_support
What are the ATMs that will accept this card?,atm_support
What ATMs will accept this type of card?,atm_support
Where can I find an ATM to use this card?,atm_support
At which ATMs can I use this card?,atm_support
Are there certain ATMs that I can use this card at?,atm_support
Do you know the closest ATM?,atm_support
Can I use this card at an ATM?,atm_support
Is there places where I can't withdraw money?,atm_support
locations to withdraw money,atm_support
Help me.  There is a Direct Debit that I didn't make.,direct_debit_payment_not_recognised
There is a direct debit that's not mine.,direct_debit_payment_not_recognised
I have a strange direct debit in my statement,direct_debit_payment_not_recognised
I don't understand where this debit came from and want it removed.,direct_debit_payment_not_recognised
what is this charge on my account,direct_debit_payment_not_recognised
"im so mad right now. theres several charges that I think my x boyfriend made on my card. the companys on the website wouldn't refund me my money, they told me to contact my bank. DO something please.",direct_debit_payment_not_recognised
someone stole my money,direct_debit_payment_not_recognised
There's a Direct Debit payment in my account that I didn't make,direct_debit_payment_not_recognised
There's a debit on my account that I didn't do.,direct_debit_payment_not_recognised
I may have a fraud charge on my debit statement.,direct_debit_payment_not_recognised
Why is there a direct debit payment on my app that is not from me?,direct_debit_payment_not_recognised
Weird charges are appearing in my debit account.,direct_debit_payment_not_recognised
"Even though it's late, I wanted to see about disputing a charge. I was just looking through my transactions over the past couple of months and noticed a pretty large amount that was not completed by me. Is this possibly something I can still do.",direct_debit_payment_not_recognised
"There was a transaction from two weeks ago from a business that I don't know. I'm fairly certain it wasn't me who made it, but is it an option to trace it to confirm?",direct_debit_payment_not_recognised
What is this direct debit I am seeing?,direct_debit_payment_not_recognised
There is a Direct Debit that I don't recognize.,direct_debit_payment_not_recognised
Unknown direct deposit,direct_debit_payment_not_recognised
There is a suspicious direct debit payment.,direct_debit_payment_not_recognised
There is a transaction from my account that I don't recognize can you trace back the information so I can make sure it's something I did or not?,direct_debit_payment_not_recognised
"A couple weeks ago some money was deducted from my account by some seller that I don't remember. I'm pretty sure I didn't do that, but is it possible to trace back who that is just to make sure?",direct_debit_payment_not_recognised
I found a charge for a direct debit that was not made by me.,direct_debit_payment_not_recognised
"I am seeing a weird payment showing up that I know I did not make, how can I get it cancelled?",direct_debit_payment_not_recognised
This Direct Debit payment may not be right.,direct_debit_payment_not_recognised
why does the app show a direct debit payment that I did not authorize,direct_debit_payment_not_recognised
Can I dispute a payment even if I notice it several weeks after it was made?,direct_debit_payment_not_recognised
It seems there is an incorrect listing of a direct debit payment on my app that I did not make,direct_debit_payment_not_recognised
I don't think I made this charge on my debit statement.,direct_debit_payment_not_recognised
I have a direct debit charge that I do not recognize,direct_debit_payment_not_recognised
I didn't make this direct debit transaction,direct_debit_payment_not_recognised
There's a direct debit on my account that I didn't authorize,direct_debit_payment_not_recognised
I understand that this is extremely late. After going over my transactions for the last couple of months I noticed a large charge that I'm sure I did not make. Is there anyway I can still dispute this?,direct_debit_payment_not_recognised
I don't recognize a debit payment that was made and would like to find out about the payment.,direct_debit_payment_not_recognised
I am concerned about the security in my account and would like to make a dispute.,direct_debit_payment_not_recognised
Why is there a direct debit I didn't make showing in the app?,direct_debit_payment_not_recognised
There is a direct debit I do not recognise in my statement,direct_debit_payment_not_recognised
"I have a direct debit transaction I have not set up, but would like to .",direct_debit_payment_not_recognised
Someone has taken my money and I don't know who,direct_debit_payment_not_recognised
I was charged on my account that shouldn't be there.,direct_debit_payment_not_recognised
There's a direct debit I wish to dispute,direct_debit_payment_not_recognised
Why was my account deducted from a seller when I didn't approve of it?,direct_debit_payment_not_recognised
What do I do if I forget my passcode?  Because I did.,passcode_forgotten
I can't find my password,passcode_forgotten
How do I retrieve my passcode?,passcode_forgotten
My passcode doesn't seem to be working,passcode_forgotten
I lost my password,passcode_forgotten
My password isn't being accepted and I need to reset it.,passcode_forgotten
Something is wrong with my password.,passcode_forgotten
Something is wrong with my passcode,passcode_forgotten
"How do I reset a forgotten passcode, please?",passcode_forgotten
I can't recall my passcode and need to reset it.,passcode_forgotten
Can I be given a new passcode?,passcode_forgotten
I do not know my passcode.,passcode_forgotten
I don't remember my code to get into the app.,passcode_forgotten
I no longer have my passcode.,passcode_forgotten
Why won't my passcode work?,passcode_forgotten
Can I resent my passcode?,passcode_forgotten
I need to reset my passcode. How do I do it?,passcode_forgotten
Show me please how to reset my passcode.,passcode_forgotten
Help me reset the passcode.,passcode_forgotten
I have forgotten my passcode to access my app,passcode_forgotten
What should I do if the passcode doesn't work for me?,passcode_forgotten
"I do not remember the code, what should I do?",passcode_forgotten
Where can I reset the passcode?,passcode_forgotten
I need help resetting my passcode to access my app.,passcode_forgotten
What steps do I take to receive another passcode?,passcode_forgotten
I forgot my password,passcode_forgotten
I forgot my code to get into the app.,passcode_forgotten
I have forgotten my password.,passcode_forgotten
I forgot the code to access the app.,passcode_forgotten
Is there a way to reset my passcode?,passcode_forgotten
Can you help me reset my password?,passcode_forgotten
Can I reset my password?  I don't know what it is.,passcode_forgotten
How do I reset the passcode?,passcode_forgotten
What should I do if I forgot my passcode?,passcode_forgotten
My passcode doesn't work,passcode_forgotten
Tell me how to reset the passcode.,passcode_forgotten
I need a new passcode.,passcode_forgotten
I don't have my access code for the app.,passcode_forgotten
Can you tell me what to do to reset my passcode?,passcode_forgotten
What is the code I need to get into the app?,passcode_forgotten
Can you tell me why you won't let me get my own money out of the money machine? I know I used the right PIN.,declined_cash_withdrawal
My withdrawal was cancelled.,declined_cash_withdrawal
This is very frustrating. I can't get my card to work on any ATM I try and I've tried 3 of them so far. What's going on? Can you please fix this issue immediately?,declined_cash_withdrawal
The ATM did not allow me to withdraw,declined_cash_withdrawal
Why was my ATM transaction cancelled?,declined_cash_withdrawal
The ATM keeps declining my card. I tried at a couple different ATMs. Can you tell me if there's a problem with my account?,declined_cash_withdrawal
I was at the ATM trying to made a withdraw and I was declined.,declined_cash_withdrawal
The ATM didn't let me get any cash,declined_cash_withdrawal
I want to know why I have been unable to withdrawn funds.,declined_cash_withdrawal
"I need your help to check my account, please! My card keeps being declined at the ATM, and I've already tried two different ones!",declined_cash_withdrawal
"Hi, My card withdrawal was declined this morning. It was working fine till yesterday. Please check and inform me.",declined_cash_withdrawal
"Hi, I was trying to use my card but it was declining by ATM. I have cross checked with two different ATMs but i was facing the same issue. Could you please check my account.",declined_cash_withdrawal
I tried to make a cash withdrawal and it was declined. Why did this happen?,declined_cash_withdrawal
I can't get money out of the ATM,declined_cash_withdrawal
The ATM is declining my card. I tried at two different ATMs. Can you tell me if there's anything wrong with my account?,declined_cash_withdrawal
The withdrawal was declined I am unsure as to why this happened?,declined_cash_withdrawal
I was declined when I tried to get cash.,declined_cash_withdrawal
Why was I declined at the ATM today when I was trying to make a withdraw?,declined_cash_withdrawal
What are some reasons that would cause ATM machines to decline my card? It has happened to me multiple times!,declined_cash_withdrawal
Why did the ATM machine fail to give me a cash withdrawal?,declined_cash_withdrawal
My ATM transaction was unsuccessful.,declined_cash_withdrawal
I attempted to get cash but was declined.,declined_cash_withdrawal
I tried to withdraw money but I was declined!,declined_cash_withdrawal
How come I can't take money out of the ATM?,declined_cash_withdrawal
The ATM keeps declining my card. I tried at two different ATMs. Can you tell me if there's an issue with my account?,declined_cash_withdrawal
Why was my cash withdrawal declined?,declined_cash_withdrawal
Why could I not get cash?,declined_cash_withdrawal
why couldn't I get cash in the ATM?,declined_cash_withdrawal
Why can't I get cash?,declined_cash_withdrawal
Why didn't the ATM give me my money?,declined_cash_withdrawal
i tried to withdraw money from an atm and i was declined on front of my friends. Why did this happen?,declined_cash_withdrawal
The ATM isn't giving out any money.,declined_cash_withdrawal
Why was I declined getting cash?,declined_cash_withdrawal
I couldn't get cash at the atm,declined_cash_withdrawal
"Oh my goodness, my card has been declined twice at ATM! I tried two different ATM, but each one declined my card! Can you tell me what's going on with my account?",declined_cash_withdrawal
Why could I not choose cash at the ATM?,declined_cash_withdrawal
My cash withdrawl was declined why?,declined_cash_withdrawal
Is there a reason that the ATM declined my transaction?,declined_cash_withdrawal
The cash I tried to draw from the ATM was not approved.,declined_cash_withdrawal
atm would not give me cash,declined_cash_withdrawal
"My card payment is still on hold, why is it so?",pending_card_payment
Why is my payment pending?,pending_card_payment
My card payment is still pending.,pending_card_payment
How do i finalize a card payment,pending_card_payment
Why is my card payment showing as pending?,pending_card_payment
Why has my payment not gone through?,pending_card_payment
Please help me to know the status of my card payment as its pending since a while.,pending_card_payment
"I recently made a payment, and it is showing up in my account as ""pending"". What does that mean?",pending_card_payment
What does it mean by pending payment?,pending_card_payment
When will my card payment be done pending?,pending_card_payment
I made this payment days ago so why hasn't it gone through yet?,pending_card_payment
I am seeing pending from the card payment I made.,pending_card_payment
My card payment is showing pending.,pending_card_payment
I bought some stuff this morning but the payment shows as pending,pending_card_payment
I am waiting for a payment to go through.,pending_card_payment
How long does an item I bought show as pending?,pending_card_payment
What is a pending payment?,pending_card_payment
I would like to know why my purchases from this morning are still pending.,pending_card_payment
Why is there a pending transaction on my card?,pending_card_payment
My card payment is pending.,pending_card_payment
Why is a payment showing up on my card as pending?,pending_card_payment
I made a purchase and it says it's pending. What does that mean?,pending_card_payment
How long do card transactions take to clear?,pending_card_payment
what does pending mean?,pending_card_payment
How long will this card payment stay pending?,pending_card_payment
My payment still hasn't processed!,pending_card_payment
"I was double charged, and the second charge is showing as ""pending"". How long will it be before I get my money back once the second charge has been refunded?",pending_card_payment
"I have waited 15 days, but my payment still hasn't cleared.",pending_card_payment
Why would I have a pending payment?,pending_card_payment
Explain what the pending payment means?,pending_card_payment
Why are my payments showing pending?,pending_card_payment
"My card is still pending, I've been waiting a while.",pending_card_payment
How long does it take for a payment to go thru? I made one a few days ago and it has not been cleared yet.,pending_card_payment
I bought some things this morning but the payment shows that it is pending,pending_card_payment
How long does it take to authorise a payment?,pending_card_payment
I had a payment that I made and it's been some amount of time and would like to know when it's suppose to go though.,pending_card_payment
What does a pending transaction mean?,pending_card_payment
I have paid by my card but payment is still its coming as pending. I think there is some issue please check and let me know when the status will complete.,pending_card_payment
I have a pending payment in my account that I paid a while back ago and it still hasnt gone through. Why would it show pending for so long?,pending_card_payment
I have a pending payment from stuff I bought this morning.,pending_card_payment
My phone was stolen,lost_or_stolen_phone
My phone was stolen yesterday.  What should I do?,lost_or_stolen_phone
"If my phone is missing, can I block someone from using the app?",lost_or_stolen_phone
I think my phone is either lost or stolen.,lost_or_stolen_phone
"If I was mugged and lost everything, how do I access my account and app?",lost_or_stolen_phone
I can't find my phone.,lost_or_stolen_phone
I've lost track of my phone or someone stole it.,lost_or_stolen_phone
"I'm not sure where my phone is, I think someone stole it or it's lost.",lost_or_stolen_phone
Can I used my card even if my phone has been stolen?,lost_or_stolen_phone
"My phone was stolen, what do I do?",lost_or_stolen_phone
"lost my phone, dont want others to use it.",lost_or_stolen_phone
I lost my phone and need help securing it.,lost_or_stolen_phone
My phone was stolen so I no longer have access to the app.,lost_or_stolen_phone
"left phone at hotel, how to access app",lost_or_stolen_phone
My phone is not on me.  How can I use the app?,lost_or_stolen_phone
my phone is gone,lost_or_stolen_phone
My phone is not with me at the moment so I will not be able to access the app.,lost_or_stolen_phone
my phone was taken! can you place cancel my account so no one uses it,lost_or_stolen_phone
I lost my phone and would like to freeze my accounts.,lost_or_stolen_phone
"lost phone, can i still access account?",lost_or_stolen_phone
The hotel called and said I left my phone in the room.,lost_or_stolen_phone
Someone stole my phone yesterday :( is there anything I need to do?,lost_or_stolen_phone
"lost phone, dont want others to access account",lost_or_stolen_phone
I was mugged and everything taken.  What do I do to protect my account?,lost_or_stolen_phone
I believe I left my smartphone at the hotel I was staying at.,lost_or_stolen_phone
"Someone attacked me yesterday and took my things, so I am unable to use the app.  I am in need of some help.",lost_or_stolen_phone
Can I still use the app if I switched phones?,lost_or_stolen_phone
I was mugged yesterday and they took everything.  I can't access my app.  What are my next steps?,lost_or_stolen_phone
I got mugged yesterday and lost access to the app. I need to regain it.,lost_or_stolen_phone
"If I lost my phone, can someone use my account?",lost_or_stolen_phone
I am not able to use the app since I forgot my phone at the hotel I was staying at.,lost_or_stolen_phone
Someone stole my phone.,lost_or_stolen_phone
Someone stole my cards!,lost_or_stolen_phone
My phone is lost.  What do I do to prevent someone from using the app?,lost_or_stolen_phone
Is there anything I need to do since my phone was stolen?,lost_or_stolen_phone
I lost my phone!,lost_or_stolen_phone
I can't find my phone but it has all my credit card information.,lost_or_stolen_phone
How do I use the app if I don't have my phone with me?,lost_or_stolen_phone
I got mugged yesterday and can't use the app.,lost_or_stolen_phone
"My things were stolen yesterday and I can't use any apps or anything, so I am going to need some help.",lost_or_stolen_phone
"Hello- It is urgent I get a refund on this product. The merchant has not been helpful, what can I do now to get this resolved ASAP?",request_refund
Can I receive a refund for my item?,request_refund
Get an item refund,request_refund
Would I be able to get a refund for something I bought?,request_refund
I need to do a refund,request_refund
I need a refund on an item I have not received.  Am I able to simply cancel the payment?  I don't know how to do this.,request_refund
I would like a refund for something I bought,request_refund
I want to return an item.,request_refund
Can I have a refund?,request_refund
"I wasn't charged the correct amount for an item I purchased, how can I fix this?",request_refund
Hi there! I need to cancel an order I recently made and start processing a refund. Can you please help me with this and set up the refund as soon as possible? It's very urgent.,request_refund
Please stop my purchase.,request_refund
I want a refund because my package has been taking too long to arrive. How do I go about doing that?,request_refund
How do I apply for a refund?,request_refund
Can I have an item refunded?,request_refund
"I ordered something ages ago online but it's simply not arriving. I've got enough! Give me back my money, I'm not paying these people.",request_refund
What do I need to do to get a refund?,request_refund
I need a refund?,request_refund
"I am unhappy with my purchase, how do I cancel the order?",request_refund
I bought something but now I would like a refund. How do I do that?,request_refund
How do I get refunded?,request_refund
Can you cancel my purchase?,request_refund
How do I cancel a previous purchase,request_refund
I would appreciate it if I could get an item refunded,request_refund
How do I claim a refund?,request_refund
"I don't want the item, I bought it on accident, can I get a refund?",request_refund
Hello I changed my mind and really need a refund on one of things I bought recently. Can you please cancel the transaction and get my money back. Please it's urgent.,request_refund
I would like a refund on one of your products that has been sold to me,request_refund
I am not Happy with this product can i get a refund?,request_refund
I want this amount reversed out of my account.,request_refund
Hello! I recently made a purchase and I'm needing to cancel my order and process a refund as soon as possible.,request_refund
I want to reverse a purchase. Can I cancel it?,request_refund
I am chatting about an order from a long while back.  I never got it to this day and am deeply upset by this!  I want all of my money back!  I just can not accept paying for something I never got.,request_refund
I bought this item and was charged the wrong amount can I get a refund?,request_refund
I would like to cancel a payment. I purchased something several days ago and i still have not received it.,request_refund
What's the refund process?,request_refund
I want a refund for my purchase,request_refund
How can I process a refund for something I purchased?,request_refund
I want to get an item refunded,request_refund
I need to cancel a purchase I made.,request_refund
I tried to make a transfer and it was declined. Why?,declined_transfer
Good morning. I tried to make a purchase with my credit card last night and again this morning. Both times it was declined. Can you investigate?,declined_transfer
I am getting continuous failure for all my transfers. I have cross checked each recipient detail again and again and everything is correct.,declined_transfer
why was my transfer declined,declined_transfer
What would make a decline message show up during a transfer?,declined_transfer
Why do you keep declining my transfers?it was always been working really well so far but when I tried to buy something just now the card got declined . I tried couple of times already  but same thing is happening.,declined_transfer
"How can I fix my card, it got declined twice.",declined_transfer
Why did a transfer get declined?,declined_transfer
My transfers are being declined. IT has always worked for me but now it's declining my card. I've tried several times.,declined_transfer
Why did my transfer decline,declined_transfer
The card got declined twice when I tried to use it to buy something online yesterday.,declined_transfer
"If the transfer details have already but reviewed and confirmed that they are correct, what other reason would cause my transfer to be declined?",declined_transfer
Why did I get a transfer declined?,declined_transfer
Why did my my transfer get declined?,declined_transfer
How do I contact customer support about a transfer?,declined_transfer
"You keep declining my transfers? It's always been working really well so far, but when I tried to buy something just now the card got declined. I tried couple times already but same thing.",declined_transfer
Why was I unable to do a transfer?,declined_transfer
Trouble transferring transaction contact for help,declined_transfer
Why could my transfer have been declined?,declined_transfer
When I try and to buy something using my card it keeps getting declined.,declined_transfer
I could not do a transfer because it was declined,declined_transfer
"When I submit a transfer, it is being declined.  The information I put in has been reviewed.",declined_transfer
Why was the transfer declined?,declined_transfer
What is the reason my transfer was declined?,declined_transfer
My transfer got declined.,declined_transfer
My transfer was declined,declined_transfer
"I tired to move my money, but my transfer was declined.",declined_transfer
I would like to know why my transfer was declined.,declined_transfer
"I tried to make a transfer, but it was declined. Can you tell me why?",declined_transfer
For what reason was my transfer declined?,declined_transfer
My transfer has been declined and I know it should have went through.,declined_transfer
Double check your funds may be declined,declined_transfer
I can't transfer money from my account.,declined_transfer
"Why would my transfer be declined? I've checked that I've put in all the right details, but it is still declined.",declined_transfer
I tried to buy something online yesterday but it kept saying declined. Tried again today but same thing happened. What's broken?,declined_transfer
I tried to buy something online yesterday but it wouldn't stop saying declined. Tried again today but same thing happened. What's Broken?,declined_transfer
My card is being declined online. Could you tell me what might be broken or wrong with the account?,declined_transfer
Are there any restrictions causing my transfer to be declined?,declined_transfer
"I was attempting to purchase a golf club off eBay yesterday, but my credit card was declined. I tried multiple times, and again this morning. Can you check into my card please?",declined_transfer
"I think my transfer was declined, but why?",declined_transfer
The refund isn't showing up on my account.,Refund_not_showing_up
My refund is missing from my statement.,Refund_not_showing_up
"I requested a refund, and never received it. What can I do?",Refund_not_showing_up
I was supposed to get a purchase refunded but I don't see the money in my account,Refund_not_showing_up
There's a refund missing from my statement,Refund_not_showing_up
"I need help. I asked for a refund from a merchant a while ago, but I have not gotten my money back. I keep checking my account, but nothing is showing up. What should I do now?",Refund_not_showing_up
I am awaiting my refund,Refund_not_showing_up
How long does it take for a refund?,Refund_not_showing_up
"Help! I keep checking my account, but my refund is not showing. I requested that a seller refund my money a while back, but there is no money showing in my account. What can you do for me?",Refund_not_showing_up
Can you tell me why my refund is not showing in my statement?,Refund_not_showing_up
"I asked for a refund last week but nothing has happened yet, can you help me please?",Refund_not_showing_up
Why is my refund missing from my  statement?,Refund_not_showing_up
Still waiting on a refund.,Refund_not_showing_up
I requested a refund and it is missing.,Refund_not_showing_up
"Hi, As suggested by you, i have asked the seller to initiate the refund, it has been a week and i haven't received my money. Please advise.",Refund_not_showing_up
I bought something and returned it and the money from the return isn't in my account.,Refund_not_showing_up
Do you have any idea on when I will receive my refund? I got my statement and it was not there.,Refund_not_showing_up
Why isn't a recent refund on my statement?,Refund_not_showing_up
Where can I see the refund in my account,Refund_not_showing_up
"i was supposed to get a refund but my balance hasn't changed, why not?",Refund_not_showing_up
I requested a refund from a merchant days ago but I do not see it in my account.,Refund_not_showing_up
The refund has not appeared in my account,Refund_not_showing_up
Did my refund go through? It's not on my statement.,Refund_not_showing_up
My statement doesn't show that a refund has processed,Refund_not_showing_up
I requested a refund from a store but it hasn't arrived.,Refund_not_showing_up
I still haven't seen a refund on my account,Refund_not_showing_up
I am missing a refund.,Refund_not_showing_up
My refund doesn't seem to be showing on my statement.,Refund_not_showing_up
I am not seeing a refund in my statement.,Refund_not_showing_up
Why can't I see a recent refund in my statement?,Refund_not_showing_up
"I did what you told me earlier and contacted the seller for a refund directly, but nothing is happening! It's been a week and I still haven't got anything. Please just give me back my money",Refund_not_showing_up
Where is my refund? I have been checking my account all day.,Refund_not_showing_up
It's been a week and I have done everything that I was asked to do and still nothing. I have contacted the seller and have not gotten a response. Please understand my frustration and put the money back in my account.,Refund_not_showing_up
My refund is missing,Refund_not_showing_up
Why doesn't a return show up im my account from a purchase I made?,Refund_not_showing_up
I keep checking my bank statements but I don't see a refund that I've requested from a seller. Can you ensure that I receive the refund from the seller?,Refund_not_showing_up
"I am waiting patiently for a week now for the seller to get back to me and there has been no response, could you please help me further with getting my money back.  Thank you.",Refund_not_showing_up
I would like some help getting a refund back from a seller. It still isn't showing up on my statement and I requested this a long time ago. I'm not sure why it's not returned yet. Can you assist me in getting this money back?,Refund_not_showing_up
How long will it take to get my refund,Refund_not_showing_up
I should have received a refund however it is not showing on my statement,Refund_not_showing_up
My credit card was declined.,declined_card_payment
The new card that was just sent to me was declined multiple times yesterday when I tried to use it at a restaurant to pay for my dinner.  I am really disappointed  and embarrassed that my card was denied when I tried to use it to pay for my friend's birthday dinner.,declined_card_payment
Why was my card payment declined?,declined_card_payment
I was trying to purchase something at the store today and my card has been declined.  Why has this happened?,declined_card_payment
"My payment has been declined, I thought this issue was fixed!",declined_card_payment
My card was declined in a shop,declined_card_payment
Why did it decline my payment?,declined_card_payment
My card declined,declined_card_payment
Can you look at my account ans see why my card was declined,declined_card_payment
"I was out today looking forward to pay with my new card, turns out the payment just kept getting declined. This is really sad, what's going on?",declined_card_payment
Why was a transaction on my card declined?,declined_card_payment
My new card keeps getting declined. I was very excited to use it for the first time today. Why is this doing this?,declined_card_payment
"My latest payment was declined, I was told everything was back to working order. What happened?",declined_card_payment
I know I have enough funds in my account but my card payment hasn't worked for some reason. What do I do?,declined_card_payment
Why doesn't the card payment work,declined_card_payment
I'm really stuck. I don't know why but my card payment has not gone through.,declined_card_payment
"I have a card payment that was declined, but why?",declined_card_payment
Do you know why my card payment did not work?,declined_card_payment
Something is wrong with my payment account since it has been declined,declined_card_payment
Why are you declining my payment? Everything was fine.,declined_card_payment
I don't know why my payment didn't work.,declined_card_payment
My card payment did not work.,declined_card_payment
Why is my debit card being declined when I have money?,declined_card_payment
My card was not accepted.,declined_card_payment
I have no idea why my card payment did not work.,declined_card_payment
"My card payment didn't work, can you help?",declined_card_payment
"My card was rejected at the store for some reason, can you look into this for me?",declined_card_payment
Please explain why my card was declined?,declined_card_payment
"Hello, I am facing the issue with my new card as payments are declining again and again. Please help me in this issue.",declined_card_payment
Do you know why my card payment is declined?,declined_card_payment
Why was my Payment declined,declined_card_payment
They declined my card payment.,declined_card_payment
Why has my card payment been declined?,declined_card_payment
"I finally got my new card and was very excited to use it today. However, my payment kept declining. What is happening?",declined_card_payment
My card payment did not complete.,declined_card_payment
My card didn't work in one of the shops.,declined_card_payment
Card payment declined?,declined_card_payment
"I tried using my card and it kept getting declined, Why?",declined_card_payment
How do you fix  my card payment?,declined_card_payment
Why do you keep declining my payment? I tried several times already with this card and it's just not working,declined_card_payment
"I did transfer, why is it pending",pending_transfer
How long for money transfer to show?,pending_transfer
Why is my transfer not done yet?,pending_transfer
I have a pending transfer,pending_transfer
I am waiting for a pending money transfer to process.,pending_transfer
i transfered however its still pending,pending_transfer
I have a transfer that's pending and wanted to know how long it is going to take to process?,pending_transfer
So the transfer finally worked but now it's been pending for quite a long time. How long do you expect me to wait for it? It's quite urgent,pending_transfer
I had made a transfer but its still pending.,pending_transfer
I submitted my transfer but it has been pending for quite a while and I was wondering what takes so long? why hasn't it completed,pending_transfer
How can I speed up a transfer?  Mine is pending.,pending_transfer
How long can an EU transfer take?,pending_transfer
My transfer is still coming up as pending.,pending_transfer
I'm trying to transfer money to another country. It's just pending and not sending. My account details are correct. Please help me.,pending_transfer
My transfer is still pending and I know the account numbers are correct.  Please help.,pending_transfer
"I transferred money yesterday, but it still isn't available?",pending_transfer
How long does a transfer stay pending?,pending_transfer
How long do transfer pend for?,pending_transfer
Why hasn't my transfer gone through yet?,pending_transfer
When will the transfer go through?,pending_transfer
Please explain why the transfers shows up as pending?,pending_transfer
"I double checked that I have the correct account details , they're right for sure. Transfer is still pending since forever. What should be done now?",pending_transfer
When will my transfer go through?,pending_transfer
What is the cause that the transfer shows as pending?,pending_transfer
When will the transfer be completed?,pending_transfer
Pending transfer?,pending_transfer
"I would like to know why my payment is still pending, can you help?",pending_transfer
Someone transferred money to me and it doesn't show,pending_transfer
How long does a transfer take to be confirmed?,pending_transfer
I made a transfer 12 hours ago. Why is it still listed as pending?,pending_transfer
"Why does my transfer say ""pending""?",pending_transfer
How long can I expect a transfer to pend for?,pending_transfer
For how long will my transfer be pending?,pending_transfer
Transferring money in 2018 to another country shouldn't take this long. My transfer has been pending for too long. I verified my account details are correct.,pending_transfer
Why is a money transfer not showing?,pending_transfer
The transfer is coming up as pending the payment is due today. Will I be charged a fee?,pending_transfer
I am still waiting for a money transfer to show,pending_transfer
My transfer hasn't gone through yet.,pending_transfer
I am confused as to why my transfer could still be pending.,pending_transfer
How long does it take for a money transfer to show?,pending_transfer
Can you remove my account please?,terminate_account
"i want to close an account but im not sure about setting up a new one in the future, what do you recommend",terminate_account
My account needs to be deleted.,terminate_account
I would like to delete my account please.,terminate_account
What steps do I need to take to close my account?,terminate_account
I'm tired of all the problems I've had. I want to quit this account!,terminate_account
Please delete my account right now!,terminate_account
I want to close my account,terminate_account
"unhappy with you, how to delete account",terminate_account
I would like to delete my account.,terminate_account
I am highly unsatisfied with this company and want to delete my account!,terminate_account
I don't like your company. Delete my account.,terminate_account
I would like to close my account.,terminate_account
This company is terrible! Can you delete my account?,terminate_account
"This company is bad, please delete my account.",terminate_account
"please delete my account, your services are not up to par.",terminate_account
I need your help in deleting my account.,terminate_account
"The service of this company sucks, I need to terminate my account.",terminate_account
Delete this account!,terminate_account
How do I get rid of my account ASAP?,terminate_account
"This company isn't good, I would like to delete my account.",terminate_account
Can you delete my account please?,terminate_account
I am not satisfied with your company and would like to delete my accounts!,terminate_account
Please delete my account. I am not happy with the service from your company.,terminate_account
Please terminate my account.,terminate_account
I am sick of this damn company and want to close out my account.,terminate_account
Please close my account. I am unsatisfied with your service.,terminate_account
Please delete my account.,terminate_account
"Your service is terrible,.  Delete my account,",terminate_account
I want my account deleted!,terminate_account
I am extremely unhappy with this app and want to get rid of my account?,terminate_account
How do I delete my account?,terminate_account
This company sucks! Can you delete my account?,terminate_account
I wish to close my account. I do not like the service you provide.,terminate_account
Can you help me get rid of my account?,terminate_account
"I don't find your services useful anymore, how do I delete my account?",terminate_account
"Please delete my account, this company is not working for me!",terminate_account
I want to delete my account. I'm unhappy with the service you're providing.,terminate_account
Can you tell me how to close my account?,terminate_account
This company sucks! Can you terminate my account?,terminate_account
"What do I do if an ATM ""stole"" my card?",card_swallowed
How do I retrieve my card from the machine?,card_swallowed
I was retrieving money and my card wouldn't remove.,card_swallowed
What do I do since the machine swallowed my card. I need one.,card_swallowed
HOw do I get my card back after the ATM has pulled it in?,card_swallowed
Atm took my card,card_swallowed
Is there a way I can get my ATM card back from the machine?,card_swallowed
I think the atm ate my card.,card_swallowed
The ATM didn't give me the card back!,card_swallowed
How can I get my card out of the damn ATM?,card_swallowed
The atm won't give my card back!,card_swallowed
How can I get my card back out?,card_swallowed
The ATM machine stole my card.,card_swallowed
The ATM at Metro bank on High St. Kensington swallowed my card. How do I get it back?,card_swallowed
My ATM got stuck and I'm not sure what to do.,card_swallowed
The ATM ate my card.,card_swallowed
The ATM won't give me my card back.,card_swallowed
My card was confiscated by an ATM. How do I get my card back?,card_swallowed
What do I do if the ATM ate my card?,card_swallowed
ATM still has my card,card_swallowed
What do I do if an ATM ate my card?,card_swallowed
What happens if the ATM doesn't give me back my card?,card_swallowed
I can't pull my card out of the ATM. Help me.,card_swallowed
I have a problem!  The ATM stole my card!,card_swallowed
Why would an ATM swallow my card?,card_swallowed
My card was taken by the ATM.,card_swallowed
Help!  The atm won't give me my card back.,card_swallowed
The stupid machine just swallowed my card!! I need a new one ASAP,card_swallowed
How do I retrieve a trapped card from a ATM?,card_swallowed
"My card is stuck in the ATM, what can I do?",card_swallowed
I was getting cash and can't get my card back.,card_swallowed
"If my card is trapped in the ATM, what do I do?",card_swallowed
My card has been swallowed by an ATM,card_swallowed
I was taking out funds and was unable to regain my card.,card_swallowed
What should I do with my atm that got stuck?,card_swallowed
The ATM at Metro bank on High St. Kensington didn't return my card. What should I do now that the bank is closed?,card_swallowed
The ATM won't give back my card,card_swallowed
I was at an ATM and it swallowed my card.,card_swallowed
WTF??? I tried to withdraw some money at a Metro bank on High St. Kensington and without any notice it disappeared in the machine. The bank was already closed so I couldn't do anything. How do I get it back?,card_swallowed
What happens if my card is stuck in the ATM?,card_swallowed
I got double charged for a payment so how do I fix that?,transaction_charged_twice
"I've just come back from an eating holiday in the USA and Canada and have SO many pending and duplicated transactions on my account.  I think there is something wrong, can you look in to it please?",transaction_charged_twice
Why am I being charged twice fro a restaurant?,transaction_charged_twice
I would like to know why I was charged twice for my purchase.,transaction_charged_twice
I didn't buy this twice,transaction_charged_twice
Why was I chaged twice for the same thing?,transaction_charged_twice
Why is there more then one charge on my card I only paid for one not twice how can I fix this?,transaction_charged_twice
I have a duplicate payment showing up on the app. How do I stop myself being charged for the thing twice?,transaction_charged_twice
Why would I be charged more than once for the same transaction?,transaction_charged_twice
I was wondering how I could have two charges for the same item happen more than once in a 7 day period. Is there anyway I could get this corrected asap.,transaction_charged_twice
Can you please check if I was charged twice?,transaction_charged_twice
I have been charged twice,transaction_charged_twice
It appears that I am being double charged for some items that I have purchased this past week.  Please review and correct.,transaction_charged_twice
It looks like this week I was double charged for a couple things. Is there any way that you can look into this for me and return the double charged items back to my card?,transaction_charged_twice
I noticed after looking over my transactions that I have been charged twice from an earlier restaurant visit this week. Is it possible that one of these can be removed so I get the money back for the one that is not accurate?,transaction_charged_twice
I think something may have happened that caused a charge to show up twice.,transaction_charged_twice
Why is there a transaction that shows multiple times?,transaction_charged_twice
I see what looks like duplicate charges on account.,transaction_charged_twice
Why was I charged multiple times for the same thing?,transaction_charged_twice
I had a duplicate card and got charged twice. How do I resolve this?,transaction_charged_twice
Hello. I checked my transactions and saw I was double charged on my card for a restaurant visit. I would like to get my money back.,transaction_charged_twice
Why am I being charged twice?,transaction_charged_twice
Transactions on my card look really weird. I've been charged twice for a couple things this week! Please check this and return the double charged ones.,transaction_charged_twice
Please check payments on my card. There is a duplicate and I only bought it once.,transaction_charged_twice
"More than one time this week, I have been charged more than once for the same transaction. Please correct the issue and refund the duplicate charges.",transaction_charged_twice
A transaction is repeated several times on my account.,transaction_charged_twice
I've been charged more than once for the same transaction,transaction_charged_twice
My card has been charged two separate times for a single transaction.,transaction_charged_twice
Can you explain why there is a payment showing twice?,transaction_charged_twice
Why have I been charged twice for the same transaction?,transaction_charged_twice
I see that I have been charged multiple times for the same transaction.,transaction_charged_twice
I was double charged,transaction_charged_twice
I have multiple charges on the same transaction.,transaction_charged_twice
"Looks like my card payment was duplicated. I went to pay at the store earlier, got declined once,second time it works. App still stays pending for one of the payments. Can you please remove one of them as it's wrong and clearly was declined?",transaction_charged_twice
I have a transaction that shows several times,transaction_charged_twice
I recently got charged twice from a restaurant that I was at this week and I would like for one of those payments to be removed from my account.,transaction_charged_twice
There is more than one of the same transaction on my account.,transaction_charged_twice
I have a duplicate payment showing,transaction_charged_twice
I made a payment that got charged twice instead of once.,transaction_charged_twice
What are my remedies if I think I was charged twice for the same expense?,transaction_charged_twice
Can I verify the source of my funds?,verify_source_of_funds
I want information about the source of funds.,verify_source_of_funds
Where are my funds being sourced from?,verify_source_of_funds
I would like to verify the source of my money,verify_source_of_funds
where to funds come from,verify_source_of_funds
What is the source of my funds.,verify_source_of_funds
I need to verify my source of funds,verify_source_of_funds
I would like to see the source of my money.,verify_source_of_funds
Why do you need all this information about my Source of Funds?,verify_source_of_funds
How can I check the source of funds?,verify_source_of_funds
How can I tell where my funds came from?,verify_source_of_funds
What is the source of my available funds?,verify_source_of_funds
Can I find the origination of my funds?,verify_source_of_funds
My source of funds need verified.,verify_source_of_funds
What information do you need to verify my Source of Funds?,verify_source_of_funds
I need the source of my funds verified. How do I do this?,verify_source_of_funds
I need my funds verified.,verify_source_of_funds
Help me check where the funds came from.,verify_source_of_funds
I want to know where the funds come from.,verify_source_of_funds
What is the source of my money?,verify_source_of_funds
Where can I find the source of my available money?,verify_source_of_funds
How can I lookup where funds came from?,verify_source_of_funds
Can I see that history on my funds and where they came from?,verify_source_of_funds
I have to verify the source of my funds,verify_source_of_funds
How can I view the source of my available funds?,verify_source_of_funds
Why does my money come from?,verify_source_of_funds
I need to validate the source of my funds.,verify_source_of_funds
Where are my funds coming from? I need to know.,verify_source_of_funds
Where has my available money come from?,verify_source_of_funds
Why do you need to know where my money is coming from?,verify_source_of_funds
How can I see where my money comes from?,verify_source_of_funds
How can I check the source for my funds?,verify_source_of_funds
Where can I see the source of my money?,verify_source_of_funds
"what is source of my funds, need to verify",verify_source_of_funds
Where do my funds come from?,verify_source_of_funds
How can I check the source of my fund?,verify_source_of_funds
How can I see my source of funds?,verify_source_of_funds
How do I become aware of where my funds come from?,verify_source_of_funds
Where does all this money come from though?,verify_source_of_funds
What do I need to do to verify the source of my funds?,verify_source_of_funds
What is the number of days I have to wait for my Europe transfer?,transfer_timing
What is the wait time for a transfer from the US?,transfer_timing
I need a fast transfer from China?  How fast will it be?,transfer_timing
how soon will I see the transfer in my account?,transfer_timing
How many days does it take until funds are in my account?,transfer_timing
How long until my transfer goes through?,transfer_timing
Do transfers from Europe take longer?,transfer_timing
What is the fastest that I can make a transfer?,transfer_timing
how long dies it take for transfers to reflect on my balance,transfer_timing
"If I started the Bank transfer from Europe, how long will the process take to complete?",transfer_timing
How long until the money is in my account?,transfer_timing
When will a transfer reach my account?,transfer_timing
When should I expect to see my transfer hit my account?,transfer_timing
Will my transfer immediately show up in my account?,transfer_timing
"If I need to do a quick transfer from China, how long should I expect the transfer to take?",transfer_timing
When does the money get transferred to my account,transfer_timing
How long do i have to wait for a transfer to reach my account?,transfer_timing
How long does it take for funds to come through the US to my account?,transfer_timing
How long is my Europe transfer wait?,transfer_timing
How many days does a transfer from the US take?,transfer_timing
How long do I have to wait for a transfer from the US?,transfer_timing
How long is the wait for a US transfer?,transfer_timing
How many days until the money will be in my account?,transfer_timing
How long does it take for a transfer?,transfer_timing
What is the time frame for a transfer from the US?,transfer_timing
when will i receive a US transfer,transfer_timing
Approximately how long will an urgent transfer from China take?,transfer_timing
"I initiated a Bank transfer form Europe, how long will this take?",transfer_timing
How long does it take to process transfers from Europe?,transfer_timing
How long does a funds transfer take from one back to another?,transfer_timing
What would the approximate delivery date be if I transferred something urgently to China?,transfer_timing
I have to transfer something to China as fast as I can. How long will it take to arrive in China?,transfer_timing
How long to I have to wait for a transfer to reach my account?,transfer_timing
How long is it going to take for my funds to show in my account?,transfer_timing
"How long does a transfer take from the point it's sent, to the point it arrives in my account?",transfer_timing
How long will it take for the transfer to reach my account?,transfer_timing
If my transfer is from Europe how long will it take?,transfer_timing
There is an important thing from China that I need to transfer. Approximately how long will this take?,transfer_timing
How long does a transfer take from china?,transfer_timing
When will money be available in my account?,transfer_timing
I think my card payment has been stopped,reverted_card_payment?
My card payment was reverted.  Why?,reverted_card_payment?
the app reverted my payment,reverted_card_payment?
My card payment was cancelled.,reverted_card_payment?
Why was my payment cancelled?,reverted_card_payment?
I made a payment but the app reverted the payment.,reverted_card_payment?
My payment was reverted by the app,reverted_card_payment?
"Hello, My money went through for my purchase but now I got contacted from the seller noting that they didn't receive it. Then the money was returned to my account and I'm not sure why this occurred. So if you can resolve this issue please.",reverted_card_payment?
Please explain to me the circumstances in which my card payment would be reverted?,reverted_card_payment?
Why has my card payment been cancelled?,reverted_card_payment?
What do I do if it says my card payment has been cancelled?,reverted_card_payment?
I'm not sure why my account has been refunded a payment for an item I've already received about 2 weeks ago. Can you please tell me what is going on?,reverted_card_payment?
My card is being declined for a purchase. I bought items before and the card worked. Do you know what the problem is?,reverted_card_payment?
Can you tell my why my card payment has been reverted.,reverted_card_payment?
why did the app refuse to make an approved payment,reverted_card_payment?
Do you know why my card payment was reverted?,reverted_card_payment?
My credit card cancelled a payment for a purchase.,reverted_card_payment?
Why was my payment reversed?,reverted_card_payment?
I have a payment listed as cancelled.,reverted_card_payment?
I think my card payment had been return,reverted_card_payment?
I was contacted by a seller with a message that they never received my money. I am 100% sure it was taken from my account so I definitely need this sorted out soon.,reverted_card_payment?
what happens to the funds if a merchant refuses the payment,reverted_card_payment?
"I am attempting to make a purchase online, but my card is not working.  I know there are funds available, is this an issue on the banks end?",reverted_card_payment?
Why was my card payment cancelled?,reverted_card_payment?
Why has my card payment been reverted?,reverted_card_payment?
"There must be an issue, why has my card been cancelled?",reverted_card_payment?
I bought something and the money appeared back into my account? Why?,reverted_card_payment?
My account shows the card payment cancelled.,reverted_card_payment?
"I'm not sure why my card payment was cancelled, can you find out why?",reverted_card_payment?
What is the reason that my card payment was cancelled?,reverted_card_payment?
"Hi, I would like to file a claim for an inquiry. I am a frequent customer of the company in question and have never had any issue with my purchases, payments, or otherwise. However, the price deducted for an item I purchased a couple of weeks ago has been returned to my checking account. Was there an issue with my payment? The item has already been delivered to me.",reverted_card_payment?
Why was my card payment reverted?,reverted_card_payment?
Why does the app revert a payment?,reverted_card_payment?
I did a payment but the app reverted it,reverted_card_payment?
What happens if a merchant doesn't accept a payment?,reverted_card_payment?
There was a canceled payment for my card.,reverted_card_payment?
My transaction to pay for an item was returned to my account.,reverted_card_payment?
Someone stopped my payment,reverted_card_payment?
"If my card payment is cancelled, what should I do?",reverted_card_payment?
Why has payment been returned?,reverted_card_payment?
What kind of cash machines would allow me to change my PIN?,change_pin
Where do I change my PIN?,change_pin
Is the bank the only place I can change my PIN>,change_pin
"If I am overseas, how do I change my pin?",change_pin
Can i change my PIN at the ATM?,change_pin
How might  I change my PIN?,change_pin
I would like to change my PIN but I am not currently in the country.,change_pin
I would like to change my card PIN.,change_pin
I want to set a new PIN,change_pin
"I desperately need to change my PIN, but I'm overseas on vacation right now. How can I do this?",change_pin
I need a new Pin how do I go about that?,change_pin
Is there a location near me that i can change my PIN?,change_pin
In what ATM can I change my pin?,change_pin
I'd like to make a new PIN selection.,change_pin
How do I set a new pin?,change_pin
How do I update my PIN to a new number?,change_pin
How can I change my Tholepin ?,change_pin
My new pin needs to be set.,change_pin
I want to choose a different PIN.,change_pin
I would like to change my pin.,change_pin
Am I able to change my PIN at any cash machines?,change_pin
I am travelling for two more weeks but really need to change my PIN asap. What do I do?,change_pin
I need to change my PIN. Can I do that at a cash machine?,change_pin
Do cash machines let me change my pin?,change_pin
How do I change my PIN?,change_pin
I need to change my PIN.,change_pin
May I receive a different card pin,change_pin
What do I need to do to change my PIN?,change_pin
Help me set up a new PIN?,change_pin
Which cash machines will allow me to change my PIN?,change_pin
"I am in Austria right now. I need to change my PIN ASAP, so can I still do this from here?",change_pin
Where can I find instructions to change my PIN?,change_pin
I need to change my pin but I am on the road.,change_pin
How do I update the PIN on my account?,change_pin
I need a new PIN.,change_pin
Show me how to change my pin?,change_pin
Please tell me which cash machines will allow me to change my pin.,change_pin
What steps do I need to take to change my card PIN?,change_pin
How to change the PIN on my card?,change_pin
How can I change the PIN?  Do I have to go to a real bank?,change_pin
I've tried numerous times to submit a transfer of funds. Why isn't it going through?,beneficiary_not_allowed
I've transferred money before without issue but now I am encountering an error stating that it isn't possible. Why is that?,beneficiary_not_allowed
I am not able to do a transfer to an account,beneficiary_not_allowed
I was unable to make a transfer to another account.,beneficiary_not_allowed
I had a transfer blocked,beneficiary_not_allowed
Can you please help me with this exchange?  I am trying to get crypto and the app won't let me.,beneficiary_not_allowed
How do I do a successful transfer to an account?,beneficiary_not_allowed
Why did I get a message saying that my transfer is not possible?  I have done this before no problem.  Please fix.,beneficiary_not_allowed
"Hey I want to buy some crypto but the app doesn't allow me to! What's the issue, I really want to exchange this",beneficiary_not_allowed
I tried to transfer money but it said it wasn't possible? I've done this before and it worked why isn't it working now?,beneficiary_not_allowed
Why can't I transfer to a beneficiary?,beneficiary_not_allowed
I am having problems transferring to a beneficiary.,beneficiary_not_allowed
What's the deal with no cryptocurrency on your app?,beneficiary_not_allowed
Why isn't my transfer not going through? I keep getting an error message.,beneficiary_not_allowed
What are the rules for transferring to a beneficiary?,beneficiary_not_allowed
Can I transfer money to a beneficiery?,beneficiary_not_allowed
I have tried transferring money numerous times.  All I keep getting is an error message.  Can you tell me what is going on and how this van be fixed?,beneficiary_not_allowed
I have a cryptocurrency exchange that won't go through. Please help me process it.,beneficiary_not_allowed
Why wasn't I able to transfer to another account?,beneficiary_not_allowed
The money would not transfer to a beneficiary.,beneficiary_not_allowed
How come I'm not allowed to transfer funds right now? I just keep getting an error message.,beneficiary_not_allowed
I couldn't do a transfer to an account,beneficiary_not_allowed
A transfer to an account was not allowed,beneficiary_not_allowed
Why did I receive an error message saying that my transfer was not possible?,beneficiary_not_allowed
Explain why I can't do a transfer to a beneficiary.,beneficiary_not_allowed
My transfer to beneficiary didn't go through,beneficiary_not_allowed
Why isn't my transfer going through? I get a message saying it's not possible. I've had no issues in the past.,beneficiary_not_allowed
I couldn't make a transfer to a beneficiary!,beneficiary_not_allowed
"My beneficiary has been denied, is this normal?",beneficiary_not_allowed
I am trying to exchange crypto and it's not working. Tell me how to fix this.,beneficiary_not_allowed
The account transfer I was trying to do failed.,beneficiary_not_allowed
"My beneficiary is not allowed, please may I have answer as to why this is?",beneficiary_not_allowed
Why couldn't I do a transfer to a beneficiary?,beneficiary_not_allowed
Why would i not be able to do a transfer to a beneficiary?,beneficiary_not_allowed
I want to transfer money to a beneficiery. Why can't I?,beneficiary_not_allowed
Can you help with a transfer to an account,beneficiary_not_allowed
why isnt my account allowing transfers,beneficiary_not_allowed
"I want to buy cryptocurrency, but your app doesn't let me. Why?",beneficiary_not_allowed
i tried to make a transfer to a beneficiary and it didn't go through,beneficiary_not_allowed
Why was a transfer to an account not allowed?,beneficiary_not_allowed
"When I made a transfer, there was a fee.  Why?",transfer_fee_charged
I was charged a fee for my transfer.,transfer_fee_charged
Is there a reason I was charged a fee to transfer?,transfer_fee_charged
Why was a charged just for transferring?,transfer_fee_charged
I had to pay in order to do a transfer,transfer_fee_charged
What is the transfer fee charge?,transfer_fee_charged
Why was I charged extra for transferring money?,transfer_fee_charged
im not paying this transfer fee,transfer_fee_charged
I am being charged a transfer fee aren't they free?,transfer_fee_charged
What is the maximum I can transfer before I incur fees?,transfer_fee_charged
I got 2 transfer fees and I thought transfers were free.,transfer_fee_charged
Why am I being charged a fee for transferring money?,transfer_fee_charged
Do charge fees for transfers?,transfer_fee_charged
"I recently got a new place while I'm staying abroad and have been using this account to manage payments, but suddenly I am seeing fees increase. Where are these additional fees coming from?",transfer_fee_charged
"Hi,  Please help me, as i have transferred some amount but receiver did not get the same amount. He received a bit less. Due to this again i need to transfer the difference.   I have transferred money but beneficiary's account is credited with less amount. Now i have transfer the difference of the amount. I think there is some issue, could you please look into this.",transfer_fee_charged
"Why did I get charged for something I bought online? Even though it was international, I thought it would be covered.",transfer_fee_charged
Why were there additional charges when transferring?,transfer_fee_charged
I was charged more when I transferred!,transfer_fee_charged
Is there a transfer fee?,transfer_fee_charged
I'm not sure why I was charged an extra fee for transferring funds.,transfer_fee_charged
"I thought transfers were free, why was I charged a fee?",transfer_fee_charged
"My receipt shows an extra charge on my transfer, why is this?",transfer_fee_charged
"I was charged a fee when making this transfer, and I don't think I should have been!",transfer_fee_charged
"I sent out money, but was charged extra for transferring. Why?",transfer_fee_charged
Why am I seeing a transfer fee?,transfer_fee_charged
There was an extra charge when I made a transfer.,transfer_fee_charged
I need someone to alert me as to what's going on. I had transferred an amount but the receiver is saying that the amount is somewhat less than what I sent over. I now have to make another transfer to make up the difference.,transfer_fee_charged
"I was charge a fee for my transfer, why?",transfer_fee_charged
Why was there a fee for my transfer?,transfer_fee_charged
Why was my transfer charged fees?,transfer_fee_charged
Is there supposed to be a fee for the transfer I made?,transfer_fee_charged
In the past month I often used this account to manage payments for my new holiday villa. Now all of a sudden your fees have increased exorbitantly! Don't you have a rewards programme for frequent users?,transfer_fee_charged
Why was I charged a fee for a transfer?,transfer_fee_charged
What extra charges are there?,transfer_fee_charged
I know that I am able to make transfers for free.  That was something that I valued.  After I bought something online from abroad I noticed that I got charged a fee?  What is this and can it be removed?,transfer_fee_charged
I transferred money and was charged and want to know why.,transfer_fee_charged
I was charged for something I didn't expect,transfer_fee_charged
"I purchased some makeup through a site in China, and I was under the impression that when I make transfers there is no fee.  Why am I seeing this fee now?  I am not happy about this at all.",transfer_fee_charged
I got charged and extra fee when I transferred money so why was I charged?,transfer_fee_charged
Can you explain the transfer fee to me?,transfer_fee_charged
Will salary be received through this?,receiving_money
How can I get paid in a different currency?,receiving_money
Can I receive my salary in a currency other than what it is deposited in?,receiving_money
Can I get my salary through this?,receiving_money
How can someone send me money?,receiving_money
Is there a problem with receiving my salary in GBP?,receiving_money
Do I need to choose GBP to get my salary deposited properly?,receiving_money
"I get paid in GBP. Should I configure this and if so, where?",receiving_money
Is it possible for me to get money out in a different currency?,receiving_money
Can I use this to receive my salary?,receiving_money
My salary is received in the form of GBP. Do I need to do anything specific to configure this?,receiving_money
How do people send me money?,receiving_money
Is GBP a supported currency?,receiving_money
Do I need to establish I am paid in GBP before a transfer?,receiving_money
"Salary in GBP has been received, does it need to be configured elsewhere?",receiving_money
How do i get my salary in the account?,receiving_money
What are the ways for others to transfer me money?,receiving_money
What different ways are there for someone to send me money?,receiving_money
What do I need to do to transfer my paycheck to my account?,receiving_money
How can my friend send me money?,receiving_money
Can I directly transfer my salary onto here?,receiving_money
Can this be used to receive my salary?,receiving_money
Is it possible to deposit money in GBP?,receiving_money
I received my salary in GBP. How do I change this to my currency?,receiving_money
How can my friend transfer money to me?,receiving_money
Can my friends send me money?,receiving_money
How do I deposit my paycheck to this account?,receiving_money
Can I use this account to receive my salary?,receiving_money
Can i deposit my salary to this account?,receiving_money
How do I get my salary through this account?,receiving_money
What if I need my salary in a different currency?,receiving_money
I receive my salary in GBP. Do I need to configure this somehwere?,receiving_money
Do you know if I can use this for my salary?,receiving_money
How do I get my paycheck through this?,receiving_money
can I transfer my salary if it's in a different currency?,receiving_money
Can I get paid in a different currency?,receiving_money
Is my salary eligible for this?,receiving_money
My salary is in GBP; how can I note this in the app?,receiving_money
Can I get paid in another currency?,receiving_money
Can I get my paycheck through here?,receiving_money
dont understand why transfer failed,failed_transfer
Please help me make a transfer. I keep receiving an error and I'm trying to make the initial mortgage payment for a flat I'm buying. What is the deal here?,failed_transfer
My transfer didn't work,failed_transfer
"Fix your system. I can't make transfers, I've tried like 5 times already.",failed_transfer
Tell me why my transfer failed!,failed_transfer
My transfer did not go through.,failed_transfer
Why was I not able to complete a transfer?,failed_transfer
Can you help me figure out what's happening? I'm trying to transfer money to a friend but it keeps getting returned. I'm not sure what i'm doing wrong.,failed_transfer
Why did my transfer not go through?,failed_transfer
My transfer didn't go through.,failed_transfer
I could not get my transfer to happen correctly and was wondering why?,failed_transfer
how come my transfer didn't work,failed_transfer
"I transferred my funds, why did it not go through?",failed_transfer
Why has my transfer failed?,failed_transfer
Why did my transfer fail?,failed_transfer
Why hasn't my transfer been made?,failed_transfer
My transfer will not go through.,failed_transfer
My transfer keeps failing and I just want to transfer the money can you please make it work?,failed_transfer
"The transfer keeps failing , I tried to transfer some money to friends this morning but it keeps getting rejected for some reason, Would you please check the issue ?",failed_transfer
Why would a transfer fail?,failed_transfer
What are your policies for card transfers?,failed_transfer
Is the system down? I've been trying to do a transfer and have failed?,failed_transfer
I tried to make a transfer but it failed,failed_transfer
Why couldn't I complete a transfer?,failed_transfer
My transfer appeared not to work.,failed_transfer
What is stopping my money from transferring?,failed_transfer
"Hi, I'm buying a flat and I'm trying to get my mortgage to go though. Every time I check I simply get an error message. Is there any way you can help me get this money transferred over. Thanks!",failed_transfer
My attempted transfer failed.,failed_transfer
"I can not seem to make a successful transfer, can you tell me what I'm doing wrong?",failed_transfer
"Please help me as i am continuously facing the issue in transferring money to my friends, as all my transactions are getting failed.",failed_transfer
"I am trying to make a transfer and am unsuccessful, can you please tell me why?",failed_transfer
My transfer did not seem to work.,failed_transfer
"I've now been trying to do a really standard transfer 5 times already. What's going on, is your system broken or something?!",failed_transfer
help me with my transfer,failed_transfer
Says my transfer can't be completed?,failed_transfer
can you tell me why my transfer failed?,failed_transfer
Why didn't my transfer go through?,failed_transfer
I've attempted to do a very standard transfer and have tried 5 times at this point. Can you tell me what the issue is? Is the system down?,failed_transfer
Can you provide a reason as to why my transfer did not work?,failed_transfer
I tried to transfer money and it did not work.,failed_transfer
Can I do a bank transfer to put additional money in my account because I am out of money?,transfer_into_account
"I'm out of money, can I add money with my bank?",transfer_into_account
How do I go forth on transferring money into my account?,transfer_into_account
"I don't understand how to top up my account, can you please explain the process?",transfer_into_account
I don't understand the money transfer process.,transfer_into_account
"I need to transfer money into my account, how do I go about doing this?",transfer_into_account
What do I need to do to transfer money into my account?,transfer_into_account
I don't know what to do. Should I transfer funds. My account is out of money.,transfer_into_account
Can I add funds to the card directly from my bank account?,transfer_into_account
How does tranferring money into my account work?,transfer_into_account
I NEED TO KNOW HOW TO TRANSFER MONEY INTO MY BANK ACCOUNT. PLEASE HELP,transfer_into_account
I would like to transfer some money from my other bank account into this one.,transfer_into_account
"When I want to transfer money to my account, how can I do that?",transfer_into_account
I need to transfer funds into my account. How can I do this?,transfer_into_account
What are the steps I follow to transfer money into my account?,transfer_into_account
How can I transfer funds from my bank to my top up account?,transfer_into_account
I want to top my account by using a bank transfer. How would that work?,transfer_into_account
How to I transfer my funds into my account?,transfer_into_account
How do I top up my card?,transfer_into_account
How can I transfer money from an outside bank?,transfer_into_account
How can I fund my top-up account using my bank account?,transfer_into_account
What methods can I use to add money to my account?,transfer_into_account
"I would like to use the bank transfer feature, but I can't find it. Can you please give me the details?",transfer_into_account
How can I perform a dual money transferring from one account to another?,transfer_into_account
CAN YOU EXPLAIN HOW TO TRANSFER MONEY INTO MY  ACCOUNT FOR ME?,transfer_into_account
"I need to bank account transfer from another account into this one, what is the easiest way that can be done, and what information do i need?",transfer_into_account
How do I transfer money to my account?,transfer_into_account
How do I send my account money through transfer?,transfer_into_account
How do I do an international transfer?,transfer_into_account
Are there ways to transfer money into my account?,transfer_into_account
I want to transfer from accounts in order to Top up. What are the steps necessary.,transfer_into_account
How does a transfer work?,transfer_into_account
"I would like use the bank transfer, but I don't understand the process, can you please explain, topping up?",transfer_into_account
I want to use bank transfer for topping up my account. How is it handled?,transfer_into_account
I checked my account today and it said I was out of money. How do I transfer money into my account?,transfer_into_account
How can I transfer money to my account?,transfer_into_account
I would like to transfer funds from one account to another.,transfer_into_account
I'm trying to transfer money into my account.,transfer_into_account
I would like to transfer money from my other bank account into this one.,transfer_into_account
Can I use a bank transfer to refill my account?,transfer_into_account
What all is needed to verify the top-up card?,verify_top_up
It wants me to verify the top up. Why?,verify_top_up
Where can I find the top-up verification code?,verify_top_up
Why do I have to verify the top-up that I started?,verify_top_up
Can you give me information about verification code?,verify_top_up
What are the benefits to verifying the top-up?,verify_top_up
how come the verification with the top up,verify_top_up
Can I verify a top up?,verify_top_up
reason i need to verify top up,verify_top_up
Why do you need code verification for my top up?,verify_top_up
Where can I find the verification code on a top-up card?,verify_top_up
How do I get my top-up verification code?,verify_top_up
Is it possible to verify a top up?,verify_top_up
Is it normal to have to verify my top-up or is something wrong?,verify_top_up
Why does the top-up need verification?,verify_top_up
Why does top-up need verifying?,verify_top_up
Is it necessary to verify my top up?,verify_top_up
Why am i to verify the top-ups?,verify_top_up
Where's the verification code for the top-up card?,verify_top_up
How do I find the verification code for my top-up card?,verify_top_up
Why is it important to verify a top-up card?,verify_top_up
Why do I have to verify the top-up?,verify_top_up
What is the verification code on a top-up?,verify_top_up
I can't find the top-up verification code.,verify_top_up
How do I go forth verifying my top-up card?,verify_top_up
Where do I find the top-up verification code?,verify_top_up
How is the top-up card verified?,verify_top_up
Is there a verification code for the top-up card?,verify_top_up
What is the importance of verifying the top-up?,verify_top_up
help me find the top-up card's verification code?,verify_top_up
I don't understand why it says I have to verify the top-up.,verify_top_up
Can I verify a top-up and what card is used?,verify_top_up
Where do I go to get the code to verify the top up card?,verify_top_up
The top-up verification code is missing,verify_top_up
How do I verify a top-up?,verify_top_up
I cannot locate the verification code for my top-up card. Please help me.,verify_top_up
How can I find the top-up verification code?,verify_top_up
I need help finding the verification code for my top-up card.,verify_top_up
Is there a verification code for top-ups?,verify_top_up
What is the necessity of verifying the top up?,verify_top_up
Would it be possible to get another card?,getting_spare_card
How many cards can I have for one account?,getting_spare_card
I want to order another crad,getting_spare_card
How can I get additional cards?,getting_spare_card
Is there a fee for extra cards?,getting_spare_card
I need some spare physical cards.,getting_spare_card
I would like to receive a few more physical cards.,getting_spare_card
Can I have a card after my first one?,getting_spare_card
How would I go about getting a second card?,getting_spare_card
I'd like to have another card,getting_spare_card
"If I need more cards, are there any fees?",getting_spare_card
Do you offer multiple cards for the same account?,getting_spare_card
Can I get a spare card for someone else to use?,getting_spare_card
I need to get some more physical cards.,getting_spare_card
"Would I be able to get another card for my account, so I could give one to my daughter?",getting_spare_card
What is the procedure for getting another card?,getting_spare_card
Can I have a second card?,getting_spare_card
"My daughter would like a card as well, how can we make this happen?",getting_spare_card
Can I give a second card to my daughter?,getting_spare_card
May I have another card?,getting_spare_card
Is there a fee for sending out more than one card?,getting_spare_card
Can I order extra cards?,getting_spare_card
Where can I get a second card?,getting_spare_card
I was looking to buy another card today.,getting_spare_card
I need a few more physical cards.,getting_spare_card
Can i have a second physical card for this account?,getting_spare_card
Can I purchase extra non-virtual cards?,getting_spare_card
Am I allowed to give my daughter one of my cards to use?,getting_spare_card
May I have a second card?,getting_spare_card
Can i have a card to my daughter?,getting_spare_card
Are there restrictions for ordering extra cards?,getting_spare_card
How can I get a second card for my daughter?,getting_spare_card
Where do I request another card?,getting_spare_card
Am I able to get a second card?,getting_spare_card
"If you send me more cards, are there any charges?",getting_spare_card
When trying to get more than one card is there a extra amount that needs to be paid?,getting_spare_card
Is it possible to give a second card for this account to my daughter?,getting_spare_card
My daughter needs a card. Can I give her one of mine that's linked to my account?,getting_spare_card
"My child needs a card, how can I add them to the account I currently have?",getting_spare_card
"my daughter needs a card, how do i add her?",getting_spare_card
Can I top up by cheque?,top_up_by_cash_or_cheque
How do I top-up using cash?,top_up_by_cash_or_cheque
Can I top up with a cheque?,top_up_by_cash_or_cheque
Is it possible to top up with cash? If so how do I do it?,top_up_by_cash_or_cheque
Can you help me find top up by cash deposit?,top_up_by_cash_or_cheque
Is there an option to top up a with cheque?,top_up_by_cash_or_cheque
Need to deposit a cheque into my account,top_up_by_cash_or_cheque
I'm looking for the cash deposit top up option but can't find it. Can you help me?,top_up_by_cash_or_cheque
How do I top up my account with a cash payment?,top_up_by_cash_or_cheque
I'd like to use cash to top up. How do I find that option?,top_up_by_cash_or_cheque
Where do I locate topping up with cash.,top_up_by_cash_or_cheque
How do I pay by check?,top_up_by_cash_or_cheque
Can I add to my account balance with a cheque?,top_up_by_cash_or_cheque
What type of deposits do you accept into my account?,top_up_by_cash_or_cheque
Can I top up using a cheque?,top_up_by_cash_or_cheque
Can you top-up a card with a cheque?,top_up_by_cash_or_cheque
"I need to top up cash, How do I do it?",top_up_by_cash_or_cheque
I'm looking for the option to top up by cheque.,top_up_by_cash_or_cheque
What locations can I top up with cash?,top_up_by_cash_or_cheque
"I want to top up using cash, where can I do that?",top_up_by_cash_or_cheque
is there a way to do top up with cash deposit,top_up_by_cash_or_cheque
Where are the options to top up with a cheque on my account?,top_up_by_cash_or_cheque
Can I use cash to top up my account?,top_up_by_cash_or_cheque
How can I top up with cash?,top_up_by_cash_or_cheque
Will you accept a cheque to top up my account?,top_up_by_cash_or_cheque
How can I top up with this cheque I got?,top_up_by_cash_or_cheque
What methods can I use to top up my account?,top_up_by_cash_or_cheque
Is cash good to top up with?,top_up_by_cash_or_cheque
how come i can't find anywhere to load using cash,top_up_by_cash_or_cheque
What can I pay with? Does cash work?,top_up_by_cash_or_cheque
How do I deposit cash into my account?,top_up_by_cash_or_cheque
Why can't I top up with a cheque?,top_up_by_cash_or_cheque
Can I send a cheque to do my top ups?,top_up_by_cash_or_cheque
Can I top up my account with a cheque?,top_up_by_cash_or_cheque
I want to do a cash top-up,top_up_by_cash_or_cheque
"I have a cheque here, can I use it to top off my account?",top_up_by_cash_or_cheque
I want to top-up using cash,top_up_by_cash_or_cheque
How can I top-up my card?,top_up_by_cash_or_cheque
Can I submit a check or cash payment?,top_up_by_cash_or_cheque
Do you accept checks?,top_up_by_cash_or_cheque
How do I receive my physical card,order_physical_card
I want a card. What is the procedure?,order_physical_card
What do you charge for physical cards?,order_physical_card
Where can I get my card at?,order_physical_card
price of physical card,order_physical_card
"Please, how do I order a card?",order_physical_card
Send me a physical card,order_physical_card
I want to order a card. Where do you deliver to?,order_physical_card
Can I request a physical card?,order_physical_card
Is there a charge for physical cards,order_physical_card
Do you charge for physical cards,order_physical_card
Do you ship cards to where I live?,order_physical_card
"For physical cards, do you charge?",order_physical_card
I need to get an actual card so that I can use it for in person transactions. How would I do this?,order_physical_card
Will I get a real card?,order_physical_card
Where can you deliver cards?,order_physical_card
Where are cards delivered to?,order_physical_card
Please tell me how to get a physical card.,order_physical_card
What is the charge for a physical card?,order_physical_card
Is a non-electronic card available as well,order_physical_card
How much does it cost in fees to use your card?,order_physical_card
How can I get a physical card,order_physical_card
Can I get a physical card through this app?,order_physical_card
can I have a non virtual card?,order_physical_card
How do I get a physical card?,order_physical_card
What are the fees to get a physical card?,order_physical_card
Where can my card be delivered?,order_physical_card
What will I be charged for a physical card?,order_physical_card
Where do I order my card?,order_physical_card
What locations can a card be delivered to?,order_physical_card
Where can I receive my card?,order_physical_card
Where do you deliver cards by mail?,order_physical_card
How can I get a real-life card of my own?,order_physical_card
Where will I find my card?,order_physical_card
"If I want a physical card, do I have to pay anything?",order_physical_card
Where can cards be delivered?,order_physical_card
I need a physical card.,order_physical_card
What are the fees for a physical card?,order_physical_card
How do I get an actual card?,order_physical_card
Can I get a real card?,order_physical_card
Why is my disposable virtual card being denied?,virtual_card_not_working
My disposable virtual card doesn't seem to work,virtual_card_not_working
My disposable virtual card is broken.,virtual_card_not_working
My non-physical card will not work,virtual_card_not_working
Why did the disposable virtual card which I used to pay a gym subscription get denied?,virtual_card_not_working
Why is my virtual card is being declined?,virtual_card_not_working
Are there restrictions for my disposable card since it does not seem to be working?,virtual_card_not_working
I cannot get my virtual card to work.,virtual_card_not_working
I was at the store earlier and my virtual card didn't work. What's the solution for this problem?,virtual_card_not_working
My disposable virtual card will not work,virtual_card_not_working
I cannot use my disposable virtual card.,virtual_card_not_working
Can I make multiple online transactions with my virtual card?,virtual_card_not_working
Why was my virtual card declined when attempting to setup automatic billing?,virtual_card_not_working
Why doesn't my disposable virtual card work?,virtual_card_not_working
Why can't I use my virtual card for subscription services?,virtual_card_not_working
Why isn't my virtual card working?,virtual_card_not_working
I cannot make transactions with my virtual card.,virtual_card_not_working
"For some reason, the virtual card won't work for me.",virtual_card_not_working
My disposable virtual card has been rejected by the merchant earlier today. What should I do?,virtual_card_not_working
How can I fix a problem where my virtual card is rejected?,virtual_card_not_working
My virtual card isn't working. What do I do?,virtual_card_not_working
What do I do if my virtual card won't work.,virtual_card_not_working
Is there a trick to get the disposable virtual card to work?,virtual_card_not_working
Why can't I get my virtual card to work?,virtual_card_not_working
My card is just not working at this time.,virtual_card_not_working
My disposable card seems not to be working am I doing something wrong?,virtual_card_not_working
My payments from my virtual card keep getting rejected.,virtual_card_not_working
My disposable virtual card is not working when I try to use it at a point of sale transaction. What do I do now?,virtual_card_not_working
My transaction was just declined when I was using my disposable virtual card. What can I do?,virtual_card_not_working
My disposable virtual card is not working,virtual_card_not_working
How do I get my disposable virtual card to work?,virtual_card_not_working
How come my disposable virtual card used to pay for a gym subscription got rejected?,virtual_card_not_working
Payments from my disposable virtual card don't work,virtual_card_not_working
"My disposable virtual card was rejected by the merchant, please help?",virtual_card_not_working
My virtual card won't work.,virtual_card_not_working
Tell me why my virtual disposable card won't work.,virtual_card_not_working
I need help getting the virtual card to work.,virtual_card_not_working
I was trying to use my virtual card at a merchant and it was rejected. How can I fix this?,virtual_card_not_working
How do I make my virtual card work?,virtual_card_not_working
virtual card is not working for me,virtual_card_not_working
I did not get the right amount of money when I used a different country's currency.,wrong_exchange_rate_for_cash_withdrawal
I took out money from a transaction machine and it exchanged the wrong dollar value amount from another currency!,wrong_exchange_rate_for_cash_withdrawal
I made a withdraw from the ATM this past holiday and it seems like a was charged too much. If I would have   known about these charges I wouldn't have made a withdraw.,wrong_exchange_rate_for_cash_withdrawal
Can you look to make sure the exchange rate is correct,wrong_exchange_rate_for_cash_withdrawal
Exchange rate for my cash withdrawal is wrong,wrong_exchange_rate_for_cash_withdrawal
Hello. I'm on holiday and didn't bring any cash with me. I need to withdrawal my home currency from one of your machines. Do you have any that will do this and is there a charge?,wrong_exchange_rate_for_cash_withdrawal
Why was the exchange rate wrong when I got cash,wrong_exchange_rate_for_cash_withdrawal
I attempted to get money using a foreign currency at an ATM but the rate was highly inaccurate!,wrong_exchange_rate_for_cash_withdrawal
Why is the exchange rate wrong for my international withdrawal?,wrong_exchange_rate_for_cash_withdrawal
A wrong exchange rate was applied to a transaction made abroad.,wrong_exchange_rate_for_cash_withdrawal
The exchange rate you gave me for my cash withdrawal is wrong,wrong_exchange_rate_for_cash_withdrawal
Is there a fee for exchanging cash?,wrong_exchange_rate_for_cash_withdrawal
Why is the exchange rate so exorbitant? This should have been a much higher amount of cash for that to apply.,wrong_exchange_rate_for_cash_withdrawal
Why was the exchange rate different when I withdrew my cash?,wrong_exchange_rate_for_cash_withdrawal
"When I got cash, my exchange rate was wrong.",wrong_exchange_rate_for_cash_withdrawal
Will there be additional costs of I make a withdrawal from a local ATM of British pounds? I need some cash to feel comfortable on the journey home,wrong_exchange_rate_for_cash_withdrawal
It seems I was overcharged when I used an ATM while on vacation. If I knew about your fees in advance I sure would have gone somewhere else.,wrong_exchange_rate_for_cash_withdrawal
I checked the exchange rate when I withdrew cash. But the actual rate that you applied was different.,wrong_exchange_rate_for_cash_withdrawal
"In receiving cash, the wrong exchange rate was used for my transaction.",wrong_exchange_rate_for_cash_withdrawal
Can I make a withdraw if I am out of country from with out any fees at an ATM?,wrong_exchange_rate_for_cash_withdrawal
I took out a foreign currency and the exchange rate is wrong.,wrong_exchange_rate_for_cash_withdrawal
I feel like too much money was taken during my currency exchange.,wrong_exchange_rate_for_cash_withdrawal
There was an error in exchange rate for my cash withdrawal,wrong_exchange_rate_for_cash_withdrawal
"I need the right foreign money, at the right rate, at ATMs, when I go abroad.",wrong_exchange_rate_for_cash_withdrawal
The conversion rate on the ATM that I used with foreign currency was wrong.,wrong_exchange_rate_for_cash_withdrawal
why is the exchange rate for a Foreign ATM different,wrong_exchange_rate_for_cash_withdrawal
My cash withdrawal charged me the wrong exchange rate,wrong_exchange_rate_for_cash_withdrawal
I withdrew some cash out of the ATM over the holiday. It seems that I was charged some outrageous fees. I would not have done that had I been aware of these outrageous charges!,wrong_exchange_rate_for_cash_withdrawal
The exchange rate for my withdrawal isn't correct and doesn't match the actual exchange rate.,wrong_exchange_rate_for_cash_withdrawal
Can you explain your exchange rate policy? I don't think I received the correct amount of cash in my ATM transaction.,wrong_exchange_rate_for_cash_withdrawal
My ecchange rate was wrong for a cash transaction.,wrong_exchange_rate_for_cash_withdrawal
I expected a higher exchange rate when I withdrew money. Can you tell me current exchange rates?,wrong_exchange_rate_for_cash_withdrawal
The see the rate applied to my transaction was wrong at the atm.,wrong_exchange_rate_for_cash_withdrawal
The rate of exchange isn't right for my cash withdrawal.,wrong_exchange_rate_for_cash_withdrawal
I took out cash abroad and the exchange rate isn't correct.,wrong_exchange_rate_for_cash_withdrawal
I used an ATM in a foreign currency but the rate applied is wrong!,wrong_exchange_rate_for_cash_withdrawal
how do you determine your exchange rates because one of yours was off when i got cash,wrong_exchange_rate_for_cash_withdrawal
I used the ATM machine to get money out for Holiday shopping and saw the outrageous charges. Why is that? I would not have used the ATM if I had known!,wrong_exchange_rate_for_cash_withdrawal
The cash withdrawal exchange rate is not correct.,wrong_exchange_rate_for_cash_withdrawal
"Is there a local ATM that will provide British pounds, I have no money for my homeward journey and do not feel comfortable waiting until  I arrive in Britain. Will a withdrawal involve extra charges?",wrong_exchange_rate_for_cash_withdrawal
can i get a description of how to use a disposable virtual card,get_disposable_virtual_card
Can I create a disposable virtual card?,get_disposable_virtual_card
What can you tell me about getting a virtual disposable card?,get_disposable_virtual_card
I would like to order a disposable virtual card. How can I do this?,get_disposable_virtual_card
how do VR cards work,get_disposable_virtual_card
What is a disposable virtual card?,get_disposable_virtual_card
I would like a temporary virtual card,get_disposable_virtual_card
How do the disposable cards work?,get_disposable_virtual_card
How do I use a disposable virtual card?,get_disposable_virtual_card
Where's the best place to get a disposable virtual card?,get_disposable_virtual_card
Can you explain the disposable cards to me?,get_disposable_virtual_card
"Is there anyway, I can get a disposable virtual card?",get_disposable_virtual_card
I just purchased a disposable virtual card. Am I able to use it for online purchases immediately?,get_disposable_virtual_card
how secure is a disposable virtual card,get_disposable_virtual_card
What do I do to get a disposable virtual card?,get_disposable_virtual_card
I want to get a disposable virtual card.,get_disposable_virtual_card
Can you explain disposable cards?,get_disposable_virtual_card
how do i get a virtual card for one time use,get_disposable_virtual_card
May I get a disposable virtual card as well?,get_disposable_virtual_card
Can i get a single use virtual card,get_disposable_virtual_card
I would like to create a disposable virtual card. How do I go about doing that?,get_disposable_virtual_card
"I have a disposable virtual card here, so would you tell me what to do with it?",get_disposable_virtual_card
how does a virtual card work,get_disposable_virtual_card
What is the process of obtaining a disposable virtual card,get_disposable_virtual_card
What does a disposable virtual card do?,get_disposable_virtual_card
When can I order a disposable virtual card?,get_disposable_virtual_card
Is it possible to also get a disposable virtual card?,get_disposable_virtual_card
How do I obtain a disposable virtual card?,get_disposable_virtual_card
How would you use a disposable card?,get_disposable_virtual_card
"I need a disposable virtual card, how do I get one?",get_disposable_virtual_card
How do disposable cards work?,get_disposable_virtual_card
Is there a disposable virtual card I can order?,get_disposable_virtual_card
Where can I get a disposable virtual card?,get_disposable_virtual_card
Will I be able to get a disposable virtual card as well?,get_disposable_virtual_card
Hello! I need to order a disposable virtual card. Where can I do that at?,get_disposable_virtual_card
where do I request a disposable virtual card?,get_disposable_virtual_card
Can i get a throw away card,get_disposable_virtual_card
how many transactions can i make with a disposable card,get_disposable_virtual_card
What are disposable cards?,get_disposable_virtual_card
what's the process for getting a disposable virtual card?,get_disposable_virtual_card
The app denied my topped up.,top_up_failed
"Heyy I tried to top up with my card today but it failed! I just got the couple days before but it has worked last time. What's going on, can you double check please?",top_up_failed
I have a top up that didn't go through.  Why?,top_up_failed
"So, I tried topping up my card for the today. Unfortunately, it failed. A couple of days back I used it and it works fine. Can you double check and tell me what's going on?",top_up_failed
Why did the app deny my top up?,top_up_failed
please tell me why my top-up failed.,top_up_failed
My top-up isn't working.,top_up_failed
I attempted to top up but the app denied it.,top_up_failed
What reason did my top-up fail for?,top_up_failed
Why didn`t my topup go through?,top_up_failed
How can I check to see if my top-up worked?,top_up_failed
My top up didn't work.,top_up_failed
My top up failed.,top_up_failed
Why would my topup not go through?,top_up_failed
Why caused my top up to not work?,top_up_failed
Why did my top up not work?,top_up_failed
Why was my top-up unsuccessful?,top_up_failed
My funding to my card didn't go through.,top_up_failed
I need to know why my credit card was declined for top up? What is the deal here and why did it not go through?,top_up_failed
I topped up but the app did not accept it.,top_up_failed
The app denied my top-up,top_up_failed
I think my top up did not work,top_up_failed
My top up was denied in the app.,top_up_failed
Can you tell me if my pop-up went through?,top_up_failed
can you check why I wasn't able to top up?,top_up_failed
How did my top-up fail?,top_up_failed
"My top-up failed, WHY?",top_up_failed
I tried to top up. Why was it denied?,top_up_failed
What's the deal? My card was just denied for top up. Why is it not going through?,top_up_failed
I don't think my top up is working correctly,top_up_failed
The app won't let me top up my account,top_up_failed
I'm not sure why my top up request was denied,top_up_failed
Why can't I top up?,top_up_failed
My top-up has failed.,top_up_failed
Problems with top up,top_up_failed
"I really need money from my card today, but my card is getting declined. Please help!!",top_up_failed
How do I know if my top up was unsuccessful?,top_up_failed
I'm pretty sure my top up failed. How do I fix this?,top_up_failed
why isnt top up working,top_up_failed
Can you tell me why my top up didn't work?,top_up_failed
I made a transfer a few hours ago from a UK banking account.  I do not yet see the transfer.  Please check on this for me.,balance_not_updated_after_bank_transfer
the balance on my account didnt change when i transferred money,balance_not_updated_after_bank_transfer
How long will it take for my transferred money to show up?,balance_not_updated_after_bank_transfer
Why didn't my balance change after I transferred some money?,balance_not_updated_after_bank_transfer
When will my balance update after a transfer?,balance_not_updated_after_bank_transfer
How long does it take for an international transfer into my account?,balance_not_updated_after_bank_transfer
The amount of time that transfers usually take from a UK account is what?I just completed a transfer and it is not showing up at all. I'm wondering at this point if everything is actually okay.,balance_not_updated_after_bank_transfer
When will my transfer be available in my account.,balance_not_updated_after_bank_transfer
I didn't get the money I transferred,balance_not_updated_after_bank_transfer
I just completed a bank transfer and the balance didn't update,balance_not_updated_after_bank_transfer
I transferred some money but I think it has gotten lost somewhere.,balance_not_updated_after_bank_transfer
How long does a UK transfer take?,balance_not_updated_after_bank_transfer
Hello I made a bank transfer couple hours ago from my UK account but it doesn't show up yet. Can you please check if everything is alright with it?,balance_not_updated_after_bank_transfer
I made a transfer and am still waiting.,balance_not_updated_after_bank_transfer
I made an out of country transfer and it hasn't went through yet.,balance_not_updated_after_bank_transfer
"After the transfer, the balance did not update.",balance_not_updated_after_bank_transfer
"Could you please check one of my transfer which i made few hours ago from my UK bank account, as its not showing yet.",balance_not_updated_after_bank_transfer
I had cash transferred but the balance did not change.,balance_not_updated_after_bank_transfer
I can't see my latest bank transfer,balance_not_updated_after_bank_transfer
My bank transfer is still not showing up in my account.,balance_not_updated_after_bank_transfer
I made a transfer and it doesnt' show up in my account.,balance_not_updated_after_bank_transfer
I transferred some money but it is yet to arrive.,balance_not_updated_after_bank_transfer
Why is my balance the same?  I processed a transfer.,balance_not_updated_after_bank_transfer
Why don't I have my transfer?,balance_not_updated_after_bank_transfer
Why isn't the transfer on my account showing up?,balance_not_updated_after_bank_transfer
The  money I transferred does not show in the balance.,balance_not_updated_after_bank_transfer
I have completed a transfer but it is not showing up.,balance_not_updated_after_bank_transfer
I did a transfer to my account but it doesn't show up,balance_not_updated_after_bank_transfer
How long until my transfer will be available to me,balance_not_updated_after_bank_transfer
Why doesn't it show that I did a balance transfer?,balance_not_updated_after_bank_transfer
"I made a bank transfer a couple of hours ago from my UK account.  It hasn't appeared, can you check to make sure it went through?",balance_not_updated_after_bank_transfer
My transfer is pending.,balance_not_updated_after_bank_transfer
"Hey, I try to make a bank transfer from my UK account a few hours ago, but it haven't show up yet. Please check my account to make sure everything alright with it?",balance_not_updated_after_bank_transfer
Where is my transfer from [country]?,balance_not_updated_after_bank_transfer
I made a bank transfer and my account balance did not show it.,balance_not_updated_after_bank_transfer
Where is my money? I transfered it and it isn't in my account.,balance_not_updated_after_bank_transfer
I need to know the time frame that is typical for a transfer from a UK account. I just made a transfer and it doesn't appear. I want to make sure everything is okay.,balance_not_updated_after_bank_transfer
Why doesn't my balance reflect my transfer,balance_not_updated_after_bank_transfer
My account balance has not gone up even though I just transferred money into it,balance_not_updated_after_bank_transfer
When will I see my new balance after making my bank transfer?,balance_not_updated_after_bank_transfer
Think someone has took money out with my card. What shall I do?,cash_withdrawal_not_recognised
There is a withdrawal that isn't mind in the app.,cash_withdrawal_not_recognised
I just lost my wallet and I see that they are already withdrawing money from my account. How can I stop this?,cash_withdrawal_not_recognised
"I didn't get cash from an ATM, but the app says I did",cash_withdrawal_not_recognised
My app shows some cash I didn't get.,cash_withdrawal_not_recognised
Why is there a random withdrawal in my app?,cash_withdrawal_not_recognised
There is a suspicious cash withdraw on the account.,cash_withdrawal_not_recognised
"I didn't get cash from an ATM, but according to the app a transaction was made when i didn't make it.",cash_withdrawal_not_recognised
The app said I withdrew cash at an ATM and I didn't,cash_withdrawal_not_recognised
My app says that I received cash from an ATM and I didn't.,cash_withdrawal_not_recognised
"How do I freeze my bank card, as there has been a strange withdrawal?",cash_withdrawal_not_recognised
I see a cash withdrawal that I did not perform.,cash_withdrawal_not_recognised
I checked the app and saw an extra cash withdrawal that I didn't authorize,cash_withdrawal_not_recognised
I have a strange cash withdrawal in my statement,cash_withdrawal_not_recognised
There's a cash withdraw on my statement that I didn't make.,cash_withdrawal_not_recognised
i think someone is using my card to withdraw money. Someone stole my wallet. What can I do? it is urgent.,cash_withdrawal_not_recognised
I am seeing in the App a some cash withdrawal that its not mine,cash_withdrawal_not_recognised
My account has a weird withdrawal.,cash_withdrawal_not_recognised
I'm unsure of a withdrawl in my statement.,cash_withdrawal_not_recognised
"It looks like someone else withdrew cash from my account, can you help?",cash_withdrawal_not_recognised
I think I see a withdraw I did not make.,cash_withdrawal_not_recognised
Some cash is showing up in my app that I did not get.,cash_withdrawal_not_recognised
There is an unauthorized cash withdrawal from my account for 500£.  I definitely didn't make this withdrawal.  I need your help.,cash_withdrawal_not_recognised
The app is showing an ATM withdrawl that I didn't make.,cash_withdrawal_not_recognised
There is a odd withdrawal on my account.,cash_withdrawal_not_recognised
I need to cancel my card that got stolen a little while ago. Someone has already taken some money out and I don't want them to take anymore. Can you please do that?,cash_withdrawal_not_recognised
How do I cancel my card? There are charges on my account that I didn't make.,cash_withdrawal_not_recognised
"There is an error, the app says I made an ATM withdrawal and I didn't.",cash_withdrawal_not_recognised
"Can anyone help me, I lost my wallet and they've started withdrawing from my account.",cash_withdrawal_not_recognised
What do I do if I notice a strange withdrawl in my statement?,cash_withdrawal_not_recognised
I don't recognise a cash withdrawal,cash_withdrawal_not_recognised
Help!  My wallet was stolen and someone is taking money out.  I need this money!  What can I do?,cash_withdrawal_not_recognised
There is a cash withdrawal transaction that I am unsure of.,cash_withdrawal_not_recognised
I didn't take out money from an ATM but my app statement shows that I did. How can I fix this?,cash_withdrawal_not_recognised
"Someone has stolen my card. Even though I have my card with me, someone just made a 500£ cash withdrawal. Please help as soon as possible.",cash_withdrawal_not_recognised
Cash I didn't get shows in my app.,cash_withdrawal_not_recognised
There is a problem with my card. Somebody has removed money from my account in a town I haven't been to. Can you please freeze my account immediately?,cash_withdrawal_not_recognised
There is an ATM withdrawl in the app I don't recognize.,cash_withdrawal_not_recognised
A cash withdrawal is showing up that I didn't do.,cash_withdrawal_not_recognised
The app made a mistake and said I made a cash withdrawal.,cash_withdrawal_not_recognised
Is there an exchange fee?,exchange_charge
whats your exchange rate,exchange_charge
What are your currency exchange fees?,exchange_charge
Where do I find the exchange rate?,exchange_charge
What is the base amount for cross-currency exchanges?,exchange_charge
"My work sends me all over the world, can I get a discount for all the money I have to exchange?",exchange_charge
How much more do I have to pay to exchange currencies?,exchange_charge
Is there a fee for exchanging currencies?,exchange_charge
How much does it cost to exchange currencies?,exchange_charge
whats the exchange charge,exchange_charge
Is there any discount for someone that exchanges currencies frequently?,exchange_charge
Is there a fee to exchange foreign money?,exchange_charge
Do I have to pay for exchanging currencies?,exchange_charge
Does it cost extra to exchange currencies?,exchange_charge
Is there a fee for exchanging foreign currencies?,exchange_charge
Will I be charged a fee for exchanging foreign currencies?,exchange_charge
"How much is a cross currency exchange, and can I check to see if I have any discounts available?",exchange_charge
Do you offer a discount on multiple currency exchanges?,exchange_charge
How much do I have to pay for the exchange fee?,exchange_charge
"If I want to exchange currency, will there be extras?",exchange_charge
If I need to exchange currency is there an extra fee?,exchange_charge
I was wondering if there were any discounts offered for frequent currency exchanges?,exchange_charge
Would I be charged for exchanging currencies?,exchange_charge
What is the exchange fee?,exchange_charge
Does it cost to exchange currencies with this card?,exchange_charge
how much you charge for exhcange,exchange_charge
Are there any extra hidden fees for exchanging currencies?,exchange_charge
"When I travel, what will it cost to switch for my currency?",exchange_charge
How much will I pay to exchange foreign currency?,exchange_charge
Does it cost money for currency exchange services?,exchange_charge
Are there extra charges for exchanging currency?,exchange_charge
"I will need to exchange currencies frequently, will I be able to get a discount?",exchange_charge
Is there a charge for a foreign currency exchange?,exchange_charge
Is there a discount for frequently exchanging currencies?,exchange_charge
What is the cost for an exchange fee?,exchange_charge
Will it cost more money if my currency needs to be exchanged?,exchange_charge
"I would like to exchange currencies, but is there an extra charge to do so?",exchange_charge
Does it cost anything for exchanges?,exchange_charge
Can I exchange money from abroad without additional costs?,exchange_charge
does it cost to exchange currencies?,exchange_charge
Is there a fee for using a European bank card to top up?,top_up_by_card_charge
Are there any fees for adding money with an international card?,top_up_by_card_charge
i was charged when i used a us issued card. why and what cards are free to use to add money,top_up_by_card_charge
Any hidden fees associated with the international card if money is added?,top_up_by_card_charge
Will I get charged for topping off my card?,top_up_by_card_charge
Are there charges for topping up US cards?,top_up_by_card_charge
Are there fees for top ups?,top_up_by_card_charge
What are the charges for US cards with top up.,top_up_by_card_charge
Is there an additional charge for topping up using a European card?,top_up_by_card_charge
In exchange for top ups will you take fees?,top_up_by_card_charge
I just topped off my card will I be charged for it?,top_up_by_card_charge
How much does it cost to top up by card?,top_up_by_card_charge
Are there any fees if I use a European bank card for a top up?,top_up_by_card_charge
What are the top-up fees?,top_up_by_card_charge
How much is the charge to top up my card?,top_up_by_card_charge
How much can I expect to pay to top up a US card?,top_up_by_card_charge
What fee is included if I top up by card?,top_up_by_card_charge
"If I use a European bank card for top up, Do I get charged?",top_up_by_card_charge
Will there be any extra fees for European bank card for top up?,top_up_by_card_charge
Will I be charged if I use European bank card for top up?,top_up_by_card_charge
I want to use a European bank card for a top up. Must I pay?,top_up_by_card_charge
Will I be charged for topping up by card?,top_up_by_card_charge
Is there a fee for topping up,top_up_by_card_charge
What do you charge for top ups?,top_up_by_card_charge
Will it cost anything to top up a US card?,top_up_by_card_charge
Does topping up my card have a fee?,top_up_by_card_charge
Are there fees for adding money using an international card,top_up_by_card_charge
"When using a US card, what is the cost for a top up/off?",top_up_by_card_charge
"I need to use a European card for a top up, what will the charge be?",top_up_by_card_charge
Is it okay to use a bank card to top up,top_up_by_card_charge
Any fee for topping up?,top_up_by_card_charge
Are there any fees for top ups?,top_up_by_card_charge
What are the fees of using an international card to add money?,top_up_by_card_charge
Is there a charge or discount if I use a European bank in a top up?,top_up_by_card_charge
Is their a fee for top ups?,top_up_by_card_charge
Can I top up using an international card,top_up_by_card_charge
What will happen if I want to add money using an international card? Will I run into any fees?,top_up_by_card_charge
Are there any extra fees for adding money into the international card?,top_up_by_card_charge
What are the fees for top ups?,top_up_by_card_charge
What are the top up charges for US cards?,top_up_by_card_charge
Could you please activate my card,activate_my_card
I need to activate my card can you do that now?,activate_my_card
What do I need to do to activate my new card?,activate_my_card
Tell me how to go about activating my new card?,activate_my_card
How can I activate my card so I can start using it?,activate_my_card
How long will it take to activate my new card?,activate_my_card
What's the right way to activate my card?,activate_my_card
"I received my new card, how is it activated?",activate_my_card
Is there a way my new card can be renewed?,activate_my_card
How do I activate a card I received?,activate_my_card
Why can't I activate my card?,activate_my_card
What is the process of card activation?,activate_my_card
WHAT CAN I DO AFTER THE CARD MISSING,activate_my_card
I got my new card where do I go to activate it?,activate_my_card
Would like to use my card and need to activate it first.  Can you help me do this?,activate_my_card
I need help activating my new card.,activate_my_card
how to activate card?,activate_my_card
"Please, activate my card",activate_my_card
I tried activating my bill of fare and it didn't workplace,activate_my_card
"I just got my card and want to use it, how do I activate my card?",activate_my_card
I have a new card and I want to activate it,activate_my_card
Assist me please with card activation.,activate_my_card
I need help with activating my card,activate_my_card
How can I start using my card?,activate_my_card
Activating my card,activate_my_card
When will my card be activated?,activate_my_card
How can I activate my card>,activate_my_card
What are the steps in order to activate my new card?,activate_my_card
How do I go about activating my new card?,activate_my_card
What is the activation process on my new card?,activate_my_card
I would like to get help from someone with activating my card.,activate_my_card
What is the process for activating my card?,activate_my_card
How do I use my new card?,activate_my_card
I got my new card but I am not sure if it need s activated and how?,activate_my_card
What are the steps to activating a new card?,activate_my_card
"I would like to activate my card to use now, can you help me?",activate_my_card
How do I activate a new card?,activate_my_card
I just got this card & I don't know how to activate it.,activate_my_card
I got my new card. How do I activate it?,activate_my_card
What do I need to do to activate my card?,activate_my_card
I see some fees for cash withdraw.,cash_withdrawal_charge
How come I was charged extra when I withdrew cash?,cash_withdrawal_charge
Why am I being charged when I withdraw cash?,cash_withdrawal_charge
What is this charge on my account for a cash withdrawl?,cash_withdrawal_charge
Why are fees charged on cash withdrawals? I went to withdraw some money earlier today after shopping. There's a fee that wasn't there before.,cash_withdrawal_charge
"How come you charge for cash withdrawals? I withdrew cash after buying groceries today, and there seems to be a new fee",cash_withdrawal_charge
It looks like I was charged a withdrawal fee for going to my ATM. Why is that because I haven't been charged previously for doing so?,cash_withdrawal_charge
"Do ATM cash withdrawals carry a charge now? They've been free in the past, but all of a sudden I have to pay to make ATM withdrawals?",cash_withdrawal_charge
Why is there an extra charge for money that was withdrawn?,cash_withdrawal_charge
Why was I charged a fee for withdrawing cash?,cash_withdrawal_charge
Why did I get a fee?,cash_withdrawal_charge
Why did my cash get charged a fee that should not be there.,cash_withdrawal_charge
Why did I have to pay a fee when I got cash?,cash_withdrawal_charge
"Hi, I am calling about a recent transaction that has happened on my account.  I recently went to the ATM, and tried to make a withdrawal on my account.  I just happened to check my transaction slip and noticed a fee for my withdrawal.  How can I resolve this, I didn't know fees were charged for this type of action.",cash_withdrawal_charge
A fee was charged for my recent withdrawal.,cash_withdrawal_charge
I got a fee for an ATM withdrawal.,cash_withdrawal_charge
What is the reason for this fee I got after a simple cash withdrawal?,cash_withdrawal_charge
Did you start charging for cash withdrawals? I thought it was free so far but noticed suddendly there is a fee. How much do I need to pay?,cash_withdrawal_charge
Is there a fee for withdrawing cash?,cash_withdrawal_charge
"I've notice I was charged for withdrawing cash, can you explain why?",cash_withdrawal_charge
Why was my account charged for using an ATM?,cash_withdrawal_charge
Why is there a charge on my account for taking out cash?,cash_withdrawal_charge
An ATM fee was attached to my recent withdrawal.,cash_withdrawal_charge
I thought cash withdrawals didn't have a fee,cash_withdrawal_charge
Why did I get charged a fee when I tried to obtain cash?,cash_withdrawal_charge
"While I was checking out in the grocery store, I realized I needed cash so I requested some.  However, I noticed there was a fee for this transaction.  Why did I get charged a fee?",cash_withdrawal_charge
Using an ATM caused me to incur an additional fee. Why?,cash_withdrawal_charge
I was charged extra for a withdrawal,cash_withdrawal_charge
Is there a limit on how much I can withdraw from my account without being charged?,cash_withdrawal_charge
"I thought cash withdrawals were free? Why have I been charged a fee? Also, how much is this fee?",cash_withdrawal_charge
"More fees, this time for withdrawing my own cash. Why are you robbing me?",cash_withdrawal_charge
I have never been charged a fee for cash withdrawal before. When did that change?,cash_withdrawal_charge
I was charged for a cash withdrawal.,cash_withdrawal_charge
Why did you charge me for a cash withdrawal?,cash_withdrawal_charge
I took cash and got charged a fee,cash_withdrawal_charge
Was charged an ATM fee despite it being a small withdrawal on the 1st day of the month. I thought I was allowed 200 per month?,cash_withdrawal_charge
I had a wrong fee charged at this ATM.,cash_withdrawal_charge
"When I got cash, I'm pretty sure there was a glitch that overcharged me.",cash_withdrawal_charge
"My account got charged for taking out cash, why did this happen?",cash_withdrawal_charge
Why is there a fee for withdrawing?,cash_withdrawal_charge
Am I able to order a new card and have it sent to me in China?,card_about_to_expire
Will you be able to send the new card to China?,card_about_to_expire
When my card expires what happens to my account?,card_about_to_expire
What do I do when my card expires?,card_about_to_expire
The expiration date on my card is coming up,card_about_to_expire
"My card's expiring, what happens now?",card_about_to_expire
My card is about to expire. What do I need to do?,card_about_to_expire
how long and how much does it cost for new card,card_about_to_expire
What do I do if my card is expiring soon?,card_about_to_expire
How much does it cost to get a new card?  Mine is almost expired.  How fast does it come?,card_about_to_expire
"Since my card is about to expire, what do I do to get a new one?",card_about_to_expire
My card is about to expire and I need to know how much it costs and how long it takes to get a new one.,card_about_to_expire
When my card expires do you send a new card?,card_about_to_expire
What is the next step if my card is about to expire.,card_about_to_expire
"Once my card expires, what should I do?",card_about_to_expire
"I need a new card, my current card is nearly expired.",card_about_to_expire
"It appears my card expires next month, can I order a new one?",card_about_to_expire
My card is about to expire. How much does it cost to order a new one and how fast will I get it?,card_about_to_expire
What do I do when my card is about to expire?,card_about_to_expire
"I will need to get a new card soon, how do I order?",card_about_to_expire
going to need a new card what are the fees and time it takes,card_about_to_expire
Will I need to order a new card since mine expires next month?,card_about_to_expire
"When my card expires, will I get a new one mailed to me?",card_about_to_expire
Do you have to order a new card before your current card expires?,card_about_to_expire
"Since my card is about to expire, I need a new one.",card_about_to_expire
My card is very close to expiring. When can I order a new one and how do I do so?,card_about_to_expire
"I need to order a  new card, mine is about to expire and I need to know how much it will cost and how long until I receive it.",card_about_to_expire
How do I order a new card before It expires?,card_about_to_expire
Can I receive a new card while I am in China?,card_about_to_expire
"Next month my card will expire, do I need to order a new one?",card_about_to_expire
The expiration date of my card is approaching .,card_about_to_expire
"How can I get a new card ASAP to replace an old, soon to expire one?",card_about_to_expire
I need a new card since my old one is about to expire.,card_about_to_expire
My card is about to expire.,card_about_to_expire
"My card is expiring shortly.  How much will it cost for a replacement, and how soon can I get it?",card_about_to_expire
What would the price be for an expired card replacement and how long will it take me to get it?,card_about_to_expire
"in china, need new card",card_about_to_expire
"If my card is about to expire, do I need to order a new one?",card_about_to_expire
My card is about to expire. How do I get a new one?,card_about_to_expire
I need to know the cost and when I will receive a new card to replace an old one.,card_about_to_expire
Is the top up feature available on the Apple Watch?,apple_pay_or_google_pay
Can I use the system Google Pay for top-ups?,apple_pay_or_google_pay
My top-up for Google Pay isn't working,apple_pay_or_google_pay
Can I add money with Apple Pay?,apple_pay_or_google_pay
Can I use my Apple Watch to to top up?,apple_pay_or_google_pay
Does Apple Pay give the option to top up?,apple_pay_or_google_pay
Top up on my Google Pay isn't working.,apple_pay_or_google_pay
Is it possible to top up with Apple Pay?,apple_pay_or_google_pay
do i have to setup apple pay to use it,apple_pay_or_google_pay
Can I use Apple Pay to top up?,apple_pay_or_google_pay
How can I top up my Google Pay?,apple_pay_or_google_pay
Does Google Play have an app to Top up?,apple_pay_or_google_pay
"I received my American Express card, but I am having problems making it work with Apple pay.  Can you help me with this problem?",apple_pay_or_google_pay
is apple pay eligible for top up,apple_pay_or_google_pay
Why can't I use my American Express with Apple Pay to top up my account?,apple_pay_or_google_pay
how do i add money with my apple watch,apple_pay_or_google_pay
"If I want to top up, can I use Apple Pay?",apple_pay_or_google_pay
can i top up with apple pay,apple_pay_or_google_pay
"My American express is experiencing a problem with apple play with top up, can you fix it?",apple_pay_or_google_pay
My top up is not working in Apple Pay.,apple_pay_or_google_pay
Is Apple Pay a possible top up option?,apple_pay_or_google_pay
I don't know how to top up my Google pay.,apple_pay_or_google_pay
Can I top up from my Apple Watch?,apple_pay_or_google_pay
Can I use my American Express stored in Apple Pay to top up?,apple_pay_or_google_pay
is apple pay costly?,apple_pay_or_google_pay
How can I top up with Google Pay?,apple_pay_or_google_pay
I can't top up my account using my American Express with Apple Pay.,apple_pay_or_google_pay
"I got my American Express in Apple Pay, why is top up not working?",apple_pay_or_google_pay
I got my American Express in Apple Bay but top up is not working,apple_pay_or_google_pay
How do I top up? Can I use my apple watch?,apple_pay_or_google_pay
Is it possible to use Apple Pay to put money in my account?,apple_pay_or_google_pay
"My American Express is in my Apple Pay and the top up is failing, why?",apple_pay_or_google_pay
How can I top-ff my account using my Apple Watch?,apple_pay_or_google_pay
can google pay be used to make a top-up,apple_pay_or_google_pay
How do I get the Top Up feature on my apple watch working?,apple_pay_or_google_pay
How do I troubleshoot Google pay top up?,apple_pay_or_google_pay
How do I top up with Apple Pay?,apple_pay_or_google_pay
Why isn't my top up working using my saved American Express in ApplePay?,apple_pay_or_google_pay
How do I use the top up app with my apple watch?,apple_pay_or_google_pay
"Google pay and top up, I want it, can I get it?",apple_pay_or_google_pay
What can I use to verify my identify?,verify_my_identity
What do you need to verify my identity?,verify_my_identity
"I need to verify my identity, but how do I do that?",verify_my_identity
How can I verify my indentity?,verify_my_identity
What is needed to prove my identity?,verify_my_identity
What do you need for my identity check?,verify_my_identity
How do you verify an identity?,verify_my_identity
Is there a specific type you need for identity verification?,verify_my_identity
I got a message that I need to verify my identity; what do I do?,verify_my_identity
Are there any documents needed for the identity check?,verify_my_identity
What are the steps I need to take to verify my identity?,verify_my_identity
What do I need to verify my identity,verify_my_identity
I need to verify my identity,verify_my_identity
I need some help with identity verification.,verify_my_identity
What's the process for ID verification?,verify_my_identity
I would like to know how I can verify my Identity.,verify_my_identity
What kind of documents do I need for the identity check?,verify_my_identity
Let me know the steps for the identity checks,verify_my_identity
What should I do to verify my identity?,verify_my_identity
What are the steps to verify my identity?,verify_my_identity
How does my identity get verified?,verify_my_identity
What things do I need to verify my identity?,verify_my_identity
What steps do I take to verify my identity?,verify_my_identity
Can I verify my identity online?,verify_my_identity
do the details of my profile have to match my documents,verify_my_identity
Where do I verify my identity?,verify_my_identity
"When getting my ID checked, what are the steps involved?",verify_my_identity
do I need anything for the identity check?,verify_my_identity
which kind of documentation do I need for identity check?,verify_my_identity
How do I go forth on verifying my identity?,verify_my_identity
What can I do to verify my identity?,verify_my_identity
What do you need so I can verify my identity?,verify_my_identity
What do I need to show who I am?,verify_my_identity
Do I need any kind of documentation for the identity check?,verify_my_identity
What will I need for identity verification?,verify_my_identity
Is there any way to verify who I am?,verify_my_identity
Is there any documentation needed for the identity check?,verify_my_identity
What all am I required to show for the identity check?,verify_my_identity
What do I do for the identity check?,verify_my_identity
What do I need to do to verify my identity?,verify_my_identity
I live in the US but want to get a card,country_support
Are your cards available in Europe?,country_support
Can I use your app if I am from the EU?,country_support
What countries are supported?,country_support
i live in the US can i still get a card?,country_support
Can I get a card outside the UK?,country_support
"I'm not in the UK, can I still get a card?",country_support
"I'm not in the UK, is it possible for me to still get a card?",country_support
Now that I live in the US how can I get a card?,country_support
Can I get one of your cards in the EU,country_support
Can I get a card despite the fact I'm not in the UK?,country_support
Where do I need to live to get support?,country_support
Do you support the EU?,country_support
how do i get a card if i am in the usa,country_support
"Please help me get a new card, I reside in the United States.",country_support
Is it possible to get a card if I'm not in the UK?,country_support
Is my country supported,country_support
From what countries can I use this product?,country_support
Where can I find your locations?,country_support
Can I get a card even if I live outside the UK?,country_support
"I am from the EU, can I sign up?",country_support
"I would like to receive and use the card in Europe, is that possible?",country_support
What countries do you support?,country_support
What countries are you currently in?,country_support
What locations are you in?,country_support
Can you tell me what countries you operate in?,country_support
"I need a card, but I'm in the US at the moment.",country_support
What countries will my card be supported in?,country_support
Do you have a list of countries you operate in?,country_support
In what countries do you do business?,country_support
I don't live in the UK.  Can I still get a card?,country_support
Where do you support?,country_support
Am I able to get a card in EU?,country_support
What countries do you currently do business in?,country_support
"I'm not in the UK, can I get a card?",country_support
"If i'm not in the UK, can I still get a card?",country_support
How many countries do you support?,country_support
What countries do you do business in?,country_support
What are the countries you operate in.,country_support
Can the card be mailed and used in Europe?,country_support

"""###
}
