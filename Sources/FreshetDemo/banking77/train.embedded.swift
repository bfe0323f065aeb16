// swift-format-ignore-file
// Made from train.csv by scripts/embed-resources: change that file, and run it again.

extension QuestionBank {
  package static let train = ###"""
text,category
I am still waiting on my card?,card_arrival
What can I do if my card still hasn't arrived after 2 weeks?,card_arrival
I have been waiting over a week. Is the card still coming?,card_arrival
Can I track my card while it is in the process of delivery?,card_arrival
"How do I know if I will get my card, or if it is lost?",card_arrival
When did you send me my new card?,card_arrival
Do you have info about the card on delivery?,card_arrival
What do I do if I still have not received my new card?,card_arrival
Does the package with my card have tracking?,card_arrival
I ordered my card but it still isn't here,card_arrival
Why has my new card still not come?,card_arrival
"I still haven't received my card after two weeks, is it lost?",card_arrival
Can you track my card for me?,card_arrival
Is there a way to track the delivery of my card?,card_arrival
It's been a week since I ordered my card and it's not here. Please help?,card_arrival
Will I be able to track the card that was sent to me?,card_arrival
I don't have my card in 1 week.  Should I be worried?,card_arrival
How do I know when my new card is going to arrive?,card_arrival
My new card has not been delivered to my home yet. What is going on?,card_arrival
It's been a week since you issued me a card and I still didn't get it. Should I keep waiting?,card_arrival
"On the card that is coming, what's the tracking info?",card_arrival
What is the status of my card's delivery?,card_arrival
Have you sent out my card yet?,card_arrival
My card isn't here yet.,card_arrival
where is my new card?,card_arrival
It's been a week since you sent my card and I still don't have it.,card_arrival
How do I track the card you sent me?,card_arrival
When will I recieve my new card?,card_arrival
When will I get my new card?,card_arrival
What is the expected delivery date for my card?,card_arrival
Is there a tracking number for the card you sent me?,card_arrival
I would like to track the card you sent to me.,card_arrival
Has my card been lost in delivery?,card_arrival
My new card hasn't came in.,card_arrival
Where is the card I ordered 2 weeks ago?,card_arrival
Can I get an update on my replacement card?,card_arrival
How long does it take for a new card to ship?,card_arrival
What's the tracking on the card you sent?,card_arrival
I haven't received my card and am worried it is lost.,card_arrival
My card still hasn't been delivered,card_arrival
I need to find out where the card is that I ordered.,card_arrival
Where is my credit card that was to be mailed?,card_arrival
I ordered my card but it hasn't been delivered yet,card_arrival
Am I able to track the card that was just sent to me?,card_arrival
Can you tell me why I haven't received my new card?,card_arrival
I'm still waiting for my new card.,card_arrival
Is my card lost? I am still waiting for it to be delivered.,card_arrival
Should I keep waiting for my card to be delivered?,card_arrival
Can I track when my card will be delivered?,card_arrival
How can I check on the status of my new card?,card_arrival
"A card has been sent to me, how do I track it?",card_arrival
Is there a way I can get my card expedited?,card_arrival
What can I do to track the card you sent me?,card_arrival
why hasnt my card come in yet?,card_arrival
How can I periodically check the delivery of the card you sent?,card_arrival
What's the reason my new card hasn't come?,card_arrival
How long does it take for me to get my new card?,card_arrival
I don't have my card after 1 week. What are my next steps?,card_arrival
I know I'm getting a new card but would like know when I can expect to receive it.,card_arrival
I want to find out what happened to my new card?,card_arrival
Was there a way for me to get tracking for that?,card_arrival
I am still waiting for my card.,card_arrival
My card hasn't arrived.,card_arrival
Can I track the card you sent to me?,card_arrival
I haven't gotten my new card.,card_arrival
How long should it take for my new card to arrive in them mail? What should I do if I never receive it?,card_arrival
Will I have to wait much longer for my new card to arrive?,card_arrival
how to track the card you sent,card_arrival
2 weeks ago I ordered my new card.  It isn't here.  What should I do?,card_arrival
How can I check on the delivery status of my card?,card_arrival
"My card has not been delivered yet and its been a week since I ordered it, please help",card_arrival
What's the expected wait time to recieve my new card?,card_arrival
How can I see the progress of delivery of the card that was sent?,card_arrival
"My card was supposed to arrive, but hasn't?",card_arrival
I ordered a card and would like to know how to track the delivery progress of it.,card_arrival
How long will it take for me to get my card?,card_arrival
My card hasn't shown up yet.,card_arrival
Does the card you sent have a tracking number?,card_arrival
My card hasn't arrived in the mail yet. I ordered it two weeks ago. What can I do?,card_arrival
maximum how many days get the courier?,card_arrival
Is there a reason my new card hasn't arrived yet?,card_arrival
"I've been waiting a while for my card, is there a way to know when it will arrive?",card_arrival
How can I track my card's delivery?,card_arrival
Can I track the card that was just sent to me?,card_arrival
"If I ordered my new card last week, how much longer should I wait to receive it?",card_arrival
"What's go on, where is my new card?",card_arrival
Where is my new card if I haven't received it yet?,card_arrival
Where is my card?,card_arrival
Can you tell me why I haven't received my new card yet?,card_arrival
Is there a way to track my card?,card_arrival
Is there a way to track the new card you sent me?,card_arrival
I'm still waiting for my card.,card_arrival
What do I need to do to get my new card which I have requested 2 weeks ago?,card_arrival
WHAT IS THE SOLUTION OF THIS PROBLEM,card_arrival
Could I get tracking on the card?,card_arrival
Can you help me track my card?,card_arrival
Shouldn't my new card be here by now?,card_arrival
Is there a reason my new card hasn't arrived?,card_arrival
"I would like to track a card sent to me, how do I do that?",card_arrival
Is there a tracking number for the card?,card_arrival
can you share card tracking number?,card_arrival
"I have not received my card and it's been a week, what do I do?",card_arrival
Is there a way I can check on the card on route to me?,card_arrival
When will my new card arrive?,card_arrival
Why haven't I received my new card yet?,card_arrival
What is the expected delivery date of my card?,card_arrival
My card hasn't came in the mail yet?,card_arrival
I haven't received my card.,card_arrival
Is it possible for me to track the card is was mailed to me?,card_arrival
When will my new card be delivered?,card_arrival
I was issued a card about a week ago. why hasn't it come in yet?,card_arrival
Can you please tell me where my card is? I ordered it 2 weeks ago!,card_arrival
I still haven't received my card in the mail,card_arrival
I'm still waiting for my card that was issued a week ago. What should I do?,card_arrival
I still haven't gotten my new card.  When will it get here?,card_arrival
Do you have a tracking number for the card I was sent?,card_arrival
How do I track the card you sent to me?,card_arrival
Is my new bank card on the way and is there a way to track it?,card_arrival
Could you send me and up date on the arrival of my card?,card_arrival
How long does it take to recieve my new card?,card_arrival
My card has not come in the mail yet.,card_arrival
What's the card you sent me's tracking number?,card_arrival
i havent got my card,card_arrival
Why hasn't my card arrived yet?,card_arrival
I thought I would have received my new card at this point.,card_arrival
How long until my new card gets here?,card_arrival
How much longer until I get my new card?,card_arrival
Am I able to track a card that has already been sent?,card_arrival
Is it possible to track the card you sent me?,card_arrival
How long will it be to get this new card?,card_arrival
how can i track card you sent,card_arrival
Can the card was sen to me be tracked?,card_arrival
why have i not got my new card?,card_arrival
I need to track the card sent to me.,card_arrival
"It's been two weeks and I haven't gotten my card, what do I do?",card_arrival
I was expecting my new card by now.,card_arrival
Where is the tracking number for the card?,card_arrival
I was issued a new card a week ago but still haven't received it. How long will it be until I receive it?,card_arrival
Can I track the card that you sent me in the mail?,card_arrival
Can you tell me if I can track the card you sent me?,card_arrival
Why have I not gotten my new card?,card_arrival
I'm still waiting on my new card to be delivered!,card_arrival
My new card isn't here and it was issued a week ago.,card_arrival
"I was supposed to receive my new card by now, but it hasn't came in.",card_arrival
Is a tracking number available for the card that was just sent?,card_arrival
Why haven't I gotten my new card?,card_arrival
Was there a number to track that I could get?,card_arrival
How much longer is it going to take to get my new card?,card_arrival
I haven't gotten my credit card in the mail.,card_arrival
My card hasn't arrived yet. What do I do?,card_arrival
"My card still hasn't arrived after two weeks, now what?",card_arrival
My card appears to have never arrived?,card_arrival
My card never arrived.,card_arrival
My card has been found. Is there any way for me to put it back into the app?,card_linking
I was able to find my card. How to I go about putting it into my app?,card_linking
how do I get my card to show in the app?,card_linking
I just got my card.  It's not linked yet--how do I do that?,card_linking
"lost card found, want to put it back in app",card_linking
"I just got a card, how can I add it to the app?",card_linking
Is there any way to see my card in the app?,card_linking
If I find a card I lost do I need to dispose of it? Or can I re-active the card and continue to use it?,card_linking
I found my card. How can I put it into my app?,card_linking
How do I make my card show up in the app?,card_linking
Can you show me where to link the new card?,card_linking
I found my old card. Can I link it back into the app?,card_linking
"Show me how to link the new card,",card_linking
How do I add an existing card to the app?,card_linking
I finally got my card.  Now I want to link it.  Is that something you have to do or can I do that?,card_linking
How do I link one of your card that I already have?,card_linking
If I have a physical card can I link it?,card_linking
I found my lost card in my jacket pocket this morning so I'd like to reactivate it please.,card_linking
Can I add a card that I just found (again) to the app?,card_linking
How can I make my card show up in the app?,card_linking
"I would like to re-activate my card, it was previously reported  lost but I found it this morning.",card_linking
"Okay, I found my card, can I put it back in the app?",card_linking
Can I reactivate a card?,card_linking
I would like to reactivate a card and wondered if that could be done?,card_linking
"I got my card now, how do I make it show up in the app?",card_linking
How do I link an existing card?,card_linking
How do I link a new card in the app?,card_linking
"The card I thought was lost was just in my jacket, so can I reactivate it since I found it this morning?",card_linking
I already have a card and want to link it,card_linking
Can you please reactivate my card?,card_linking
Where do I go to add a new card?,card_linking
I want my card I just received to show up in the app. How do I do that?,card_linking
"I received my card, how do I get it to show in the app?",card_linking
If I have a credit card with you how I get set up to link to it?,card_linking
How do I add my new card?,card_linking
"I want to reactivate my card, I thought I had lost it but found it again this morning.",card_linking
"I need a card reactivation, I had reported my card lost but I ran across it in my jacket.",card_linking
My card is no longer lost. How do I enter it back into the app?,card_linking
"I want to reactivate my card, I thought I had lost it but found it again in my jacket.",card_linking
"May I reactivate my card? I previously reported it lost, but have now found it safe and sound.",card_linking
How do I reactivate a card I thought I lost?,card_linking
Help me figure out how to link the new card.,card_linking
I found my lost card. Am I still able to use it?,card_linking
Will I need a new card or can I put my old card back into the app?,card_linking
Is there a way to link the card i just got?,card_linking
How do I add a new card?,card_linking
"I want to reactivate my card, I found it after thinking it was lost.",card_linking
Can I put my old card back in the app?,card_linking
"I got a new card, how do I link it?",card_linking
I found the card I thought I lost this morning. Can I reactivate this card?,card_linking
How do i go about linking a new card?,card_linking
how do i get the card linked,card_linking
"I have one of your cards, but I don't know how to link it.",card_linking
how do I link an old card?,card_linking
I received my card. How do I link it to the app?,card_linking
"Now that I have my card, how do I connect it to the app?",card_linking
How do I add the card I just received to show up in the app?,card_linking
"I want to reactivate my card, I thought I had lost it but I found it.",card_linking
What do I need to do to link my new card for my account?,card_linking
Can I add a card to back into the app?,card_linking
I want to link my new card. Can you help?,card_linking
What is the process to link the new card?,card_linking
"I found my card, am I able to put it back into the app?",card_linking
"I have found my lost or stolen card, would I still have to activate the new card that was sent to me through the mail in order to access my account?",card_linking
Where can I link a new card?,card_linking
How do I add a card on to the app?,card_linking
"I found my card in my jacket this morning, so can I reactivate it?",card_linking
"I've obtained the card, how do I enable it on the app?",card_linking
I need to find the card I received in the app.,card_linking
How do I get my card on the app?,card_linking
"In the app, how can I make it show the new card that arrived?",card_linking
How do I link my new card?,card_linking
Can I activate a card in the app?,card_linking
"I want to link to my card card with you, how?",card_linking
I would like to link my card to my account.,card_linking
"I thought I lost my card so I cancelled it, but recently I found it in my jacket and I would like to re-establish the card.",card_linking
How can I link the new card?,card_linking
I got a new card and can't find where to link it.,card_linking
"Hey, I have my card, how do I get it to show in the app?",card_linking
Where in the app do I go to make my new card show up?,card_linking
Where do I scan my card?,card_linking
Can I reactivate my card? I reported it lost and found it this morning in my jacket.,card_linking
Can I link my card I previously received?,card_linking
"I want to reactivate my card, I thought I had lost it but found it again in my jacket this morning.",card_linking
"I'd lke my card reactivated, I was thinking it was misplaced but I discovered when I woke up that I had left it in my coat.",card_linking
You sent me a card and now I want to link it.,card_linking
How do I add my new card to the app?,card_linking
Can I add a card back to the app?,card_linking
What if I want to add a card I already have to the app?,card_linking
"I recently reported my card as missing/lost, and I just found it. Can I still use it?",card_linking
"Could I reactivate my card please, I couldn't find it but it turns out it was in my jacket pocket.",card_linking
Is there a way to link cards if I have one of yours?,card_linking
If my card was lost or stolen can I re-link it?,card_linking
How do I link a new card to an existing one?,card_linking
How do I link a new payment card?,card_linking
I would like to reactivate my card that I previously reported lost. I located the card this morning.,card_linking
"Card has been received, how will it show up on the app?",card_linking
Can I re-link a lost card with the app?,card_linking
What do I do to link my new card?,card_linking
Is it possible to link a new card?,card_linking
I deactivated my card but would like to reactivate it.,card_linking
"I found my card that I thought I had lost, I need to reactive it, please help.",card_linking
can I link a card of yours I already have?,card_linking
Can I put my found card back into the app on my phone?,card_linking
"My card arrived but I need to make it work in the app, how do I do that?",card_linking
"I found the card that I thought I lost, and I would like to reactivate it.",card_linking
I found my card again. Can I put it back into the app?,card_linking
I need some help linking my new card.,card_linking
help me link my card,card_linking
How do I link my card in the app.,card_linking
How do I get my card into the app?,card_linking
I found my card! Can I link it back into the app?,card_linking
How do I reactivate my card?,card_linking
Where do I go to get my new card linked?,card_linking
"I thought I lost my card but I found it today, so I would like to reactivate it.",card_linking
How do I link the new card that I just got from you guys?,card_linking
How can I add a new card?,card_linking
Can you tell me how to get my card on the app?,card_linking
Is it possible to reactivate the card I thought I lost but found this morning in my jacket?,card_linking
How do I make my card appear on the app?,card_linking
How do I link the new card?,card_linking
Where in the app do I link a new card?,card_linking
How do I add my card to the app once I get it?,card_linking
Can I link your physical card,card_linking
How do I activate and link my new card?,card_linking
"I got a card, how do I get it in the app?",card_linking
I received my new card.  Where is it in the app?,card_linking
"I found my card, how can I use it again?",card_linking
"I just received a new card, where do I go to link it to my account?",card_linking
"found card, how to put it back in app",card_linking
How do I see my card in the app?,card_linking
"The card I thought I lost was in my jacket pocket this morning, so can I reactivate that?",card_linking
I don't see my card anywhere in the app.,card_linking
"I received my card, how do I get it to work in the app?",card_linking
What do I do if I already had a card with you guys?,card_linking
if i found a lost card can i put it back in app,card_linking
I have a card that was deactivated can I reactivate it?,card_linking
"My new card isn't in my app, how do I get it in there?",card_linking
Help me access the card I already got so I can information from it.,card_linking
What is my money worth in other countries?,exchange_rate
Will my money be of equal value when I travel abroad?,exchange_rate
Do you know the rate of exchange?,exchange_rate
What foreign exchange rate will I get on weekdays and on the weekends?,exchange_rate
What is the exchange looking like?,exchange_rate
How is the exchange rate doing?,exchange_rate
I would like to know how exchange rates are calculated when transferring funds.,exchange_rate
I would like to know what exchange rates you use?,exchange_rate
"If I need to cash foreign transfers, how does that work?",exchange_rate
Do you know what your exchange rates are?,exchange_rate
How do I know what exchange rate I will get?,exchange_rate
What are you exchange rates?,exchange_rate
Do you have the best exchange rate?,exchange_rate
Where can I find your exchange rates?,exchange_rate
Your exchange rates come from where?,exchange_rate
I need to know what your exchange rates are.,exchange_rate
What's the process for exchanges?,exchange_rate
What do you think of the exchange rate?,exchange_rate
How are exchange rates calculated at this bank?,exchange_rate
What do you use to figure out the exchange rate for the card?,exchange_rate
What's the foreign exchange rate I will receive?,exchange_rate
I need to know what foreign exchange rate I can get.,exchange_rate
What are the current exchange rates?,exchange_rate
What exchange rate will I receive?,exchange_rate
What is the basis of your exchange rates?,exchange_rate
How's the exchange rate?,exchange_rate
How do you determine your exchange rates?,exchange_rate
How do the foreign exchange rates work?,exchange_rate
Where are you getting your exchange rates from?,exchange_rate
How is the exchange rate calculated?,exchange_rate
I'm interested in what your exchange rates are based on.,exchange_rate
How do you decide what the exchange rates are?,exchange_rate
What is the current exchange rate?,exchange_rate
What is the formula for your exchange rate?,exchange_rate
What method do you use for the exchange rate?,exchange_rate
What are Interbanks current exchange rates?,exchange_rate
from where are coming your exchange rates?,exchange_rate
How do you calculate exchange rates?,exchange_rate
Why is your exchange rate different on different days?,exchange_rate
Where can I find the exchange rate for my transfer?,exchange_rate
Where can I get your exchange rates from?,exchange_rate
How do you find the exchange rate?,exchange_rate
How are exchange rates determined?,exchange_rate
What value can I get for my currency?,exchange_rate
Please explain your exchange rate policy.,exchange_rate
What are your exchange rates calculated from?,exchange_rate
What is an exchange rate?,exchange_rate
What is your opinion on the exchange rate?,exchange_rate
What are the exchange rates you assign?,exchange_rate
How do you determine exchange rates?,exchange_rate
How are your exchange rates calculated?,exchange_rate
How is an exchange rate calculated?,exchange_rate
"When exchanging, how much are the rates?",exchange_rate
What is the exchange rate for EUR?,exchange_rate
How can I find your exchange rates?,exchange_rate
Could you please tell me your exchange rates?,exchange_rate
Is there an exchange rate?,exchange_rate
How does the exchange rate work?,exchange_rate
What is the present state of the exchange rate?,exchange_rate
How are foreign exchange rates determined?,exchange_rate
How's the exchange rate looking right now?,exchange_rate
Please explain the exchange rates.,exchange_rate
What is the foreign exchange rate you will apply?,exchange_rate
explain the interbank exchange rate,exchange_rate
What will my exchange rate be?,exchange_rate
how do you get exchange rates,exchange_rate
What exchange rates do you use?,exchange_rate
How will I know what the exchange rate is?,exchange_rate
What factors effect the exchange rate?,exchange_rate
Where does the exchange rate stand right now?,exchange_rate
I'd like to know what the foreign exchange rate will be.,exchange_rate
Does the exchange rate change?,exchange_rate
How do your exchange rates factor in?,exchange_rate
Will I know which exchange rate I will get?,exchange_rate
How do I know what the exchange rate will be when I make an exchange.,exchange_rate
Is the exchange rate the same on weekends as the weekdays?,exchange_rate
How do you do exchanges?,exchange_rate
On what do you base your exchange rates?,exchange_rate
How do you come up with your exchange rate,exchange_rate
What factors determine your exchange rate?,exchange_rate
How are the exchange rates determined?,exchange_rate
I would like to know what your exchange rates are.,exchange_rate
Is the exchange rate current?,exchange_rate
What are the exchange rates?,exchange_rate
How much are the rates of exchange?,exchange_rate
How do you decide what your exchange rates are?,exchange_rate
Your exchange rates are coming from where?,exchange_rate
Is there a specific source that the exchange rate for the transfer I'm planning on making is pulled from?,exchange_rate
How are the exchange rates for transfers calculated?,exchange_rate
How do I know how much money I will have when I travel abroad?,exchange_rate
How do you do currency exchanges?,exchange_rate
Can you explain your exchange rates basis?,exchange_rate
How did you guys get your exchange rate?,exchange_rate
Can you tell me your exchange rates?,exchange_rate
Could you tell me what your exchange rates are?,exchange_rate
Does this app have the same exchange rate as third parties?,exchange_rate
what are your exchange rates at?,exchange_rate
How is the current exchange rate?,exchange_rate
What is the system for determining the exchange rate?,exchange_rate
I am travelling and I was wondering what your exchange rates are,exchange_rate
How can I tell what foreign exchange rate I will get?,exchange_rate
Tell me your opinion on the exchange rate.,exchange_rate
I'd like to know what you guys look at to decide an exchange rate,exchange_rate
How does the exchange rate work on this app?,exchange_rate
where do you find your exchange rates?,exchange_rate
I want to know your exchange rates.,exchange_rate
What exchange rate is it?,exchange_rate
What is the source of your exchange rates?,exchange_rate
i need to know about exchange rates,exchange_rate
Where do you get those exchange rates?,exchange_rate
How do you determine the exchange rate?,exchange_rate
What foreign exchange rate will I get?,exchange_rate
"Last Saturday, I was charged extra for the exchange rate on my payment. Is something wrong?",card_payment_wrong_exchange_rate
"Hi, I am disappointed to see such a bad exchange rate and hope you can assist me. Would you be able to confirm the official interbank exchange rate for me?",card_payment_wrong_exchange_rate
I think the currency exchange that's been applied is wrong.,card_payment_wrong_exchange_rate
The exchange rate I was charged for a purchase was not right.,card_payment_wrong_exchange_rate
Can you please explain why the exchange rate for the item I bought is wrong?,card_payment_wrong_exchange_rate
I think something went wrong with my exchange between Russian Ruble and UK pounds. I was overcharged during the swap.,card_payment_wrong_exchange_rate
My payment has an incorrect exchange rate.,card_payment_wrong_exchange_rate
my exchange rate looks wrong for my last payment,card_payment_wrong_exchange_rate
The exchange rate you are using is bad.This can't be the official interbank exchange rate.,card_payment_wrong_exchange_rate
I was charged the wing amount for an item.,card_payment_wrong_exchange_rate
the exchange rate on my payment was wrong,card_payment_wrong_exchange_rate
Why is the exchange rate terrible?  That can't be close to the actual interbank rate.,card_payment_wrong_exchange_rate
An incorrect exchange rate was applied to an item I bought.,card_payment_wrong_exchange_rate
The exchange rate was incorrect for an item I bought.,card_payment_wrong_exchange_rate
The exchange rate on my payment doesn't look right,card_payment_wrong_exchange_rate
"I just saw the exchange rate you use, but it's so bad that I can't believe that it's the official interbank exchange rate! Is this truly the official interbank exchange rate?",card_payment_wrong_exchange_rate
This exchange rate you use is awful! Please tell me this is a mistake and not the official interbank exchange rate!,card_payment_wrong_exchange_rate
After purchasing an item I noticed the exchange rate was incorrect.,card_payment_wrong_exchange_rate
The amount of exchange was not correct for the item i bought.,card_payment_wrong_exchange_rate
The exchange rate from my card payment isn't right.,card_payment_wrong_exchange_rate
My exchange rate isn't correct.,card_payment_wrong_exchange_rate
Why was the exchange rate so wrong when I bought something!,card_payment_wrong_exchange_rate
My exchange rate was wrong for an Item I bought!,card_payment_wrong_exchange_rate
I was using a foreign currecy to make a payment and the applied the wrong rate.,card_payment_wrong_exchange_rate
The exchange rate was incorrect for this item I bought.,card_payment_wrong_exchange_rate
I purchased something overseas and the incorrect exchange rate was applied.,card_payment_wrong_exchange_rate
The exchange rate is incorrect for my payment.,card_payment_wrong_exchange_rate
The item i bought exchanged rate was incorrect.,card_payment_wrong_exchange_rate
I'm on holiday and I noticed a different amount for exchange rate.  Can you explain?,card_payment_wrong_exchange_rate
I bought something in another country but the exchange rate is wrong,card_payment_wrong_exchange_rate
I bought an item and the exchange rate was wrong.,card_payment_wrong_exchange_rate
Exchange rate for my card payment is wrong,card_payment_wrong_exchange_rate
the exchange rate at which my card payment is at is wrong,card_payment_wrong_exchange_rate
There was a problem with the exchange rate on a purchase.,card_payment_wrong_exchange_rate
"I recently purchased something, and the exchange rate was wrong.",card_payment_wrong_exchange_rate
What if there is an error on the exchange rate?,card_payment_wrong_exchange_rate
Why is my exchange rate wrong?,card_payment_wrong_exchange_rate
Please check my payment from last Saturday as I feel I have been overcharged on the exchange rate.  Thank you.,card_payment_wrong_exchange_rate
I used foreign currency to buy something and I think the rate applied is incorrect.,card_payment_wrong_exchange_rate
This exchange rate on my purchase is wrong.,card_payment_wrong_exchange_rate
Why is your exchange rate so bad?,card_payment_wrong_exchange_rate
The exchange rate looks wrong on a holiday purchase,card_payment_wrong_exchange_rate
"I purchased something abroad, and the exchange rate that was applied was wrong.",card_payment_wrong_exchange_rate
I bought something and I take issue with the exchange rate applied.,card_payment_wrong_exchange_rate
I think there has been a mistake on my exchange rate for this purchase.,card_payment_wrong_exchange_rate
You did not give me the correct exchange rate for an item that I bought.,card_payment_wrong_exchange_rate
I checked on google and the exchange rate you are using is really bad. Can you update it?,card_payment_wrong_exchange_rate
"I seem to have been charged to much for my holiday purchases, the exchange rate is wrong.",card_payment_wrong_exchange_rate
"In regards to my card payment, the exchange rate is incorrect.",card_payment_wrong_exchange_rate
I bough an item and the exchange rate was incorrect.,card_payment_wrong_exchange_rate
Why did you charge me more for my purchase? It was a foreign currency and you didn't offer market rate,card_payment_wrong_exchange_rate
I question today's exchange rate for rubles into pounds. I was hoping for a better return.,card_payment_wrong_exchange_rate
I feel as though I have been over charged for the exchange rate on my payment on last Saturday.,card_payment_wrong_exchange_rate
My currency rate is inaccurate.,card_payment_wrong_exchange_rate
The currency exchange rate was wrong for a purchase I made.,card_payment_wrong_exchange_rate
I purchased something abroad and the incorrect exchange rate was applied.,card_payment_wrong_exchange_rate
Your exchange rate was off.  I was charged extra on my payment that I made last Saturday.,card_payment_wrong_exchange_rate
I was charged the wrong exchange rate on a purchase,card_payment_wrong_exchange_rate
Can you change the rate for the item I bought in a different currency as it is wrong?,card_payment_wrong_exchange_rate
The currency exchange for my purchase in foreign currency is incorrect.,card_payment_wrong_exchange_rate
I noticed the currency exchange rate was incorrect after paying for something in a foreign country.,card_payment_wrong_exchange_rate
My foreign currency exchange has been applied incorrectly.,card_payment_wrong_exchange_rate
Why isn't my purchase exchange rate correct?,card_payment_wrong_exchange_rate
I noticed that the exchange rate applied to a recent purchase I made abroad was incorrect.,card_payment_wrong_exchange_rate
"I purchased something while traveling, and the exchange rate applied was wrong.",card_payment_wrong_exchange_rate
Why is the exchange rate different on my recent purchase?,card_payment_wrong_exchange_rate
The fee charged when I changed rubles into British pounds was too much.,card_payment_wrong_exchange_rate
I wasn't charged the correct exchange rate for an item I purchased.,card_payment_wrong_exchange_rate
Does the fee for exchange change?,card_payment_wrong_exchange_rate
The rate applied to my purchase in a foreign currency was wrong.,card_payment_wrong_exchange_rate
"I bought something while traveling, and the exchange rate was wrong.",card_payment_wrong_exchange_rate
something is wrong with my exchange rate charge,card_payment_wrong_exchange_rate
Seems like the exchange rate for my payment last Saturday was wrong. I was charged extra.,card_payment_wrong_exchange_rate
It seems that something went wrong with my exchange. I changed Russian Ruble into UK pounds but have been charged entirely too much!,card_payment_wrong_exchange_rate
I bought an item then noticed the exchange rate was wrong.,card_payment_wrong_exchange_rate
The exchange rate applied is wrong for my international purchase.,card_payment_wrong_exchange_rate
My card payment had the wrong exchange rate,card_payment_wrong_exchange_rate
They used the wrong rate when I made a purchase with foreign currency.,card_payment_wrong_exchange_rate
Does the exchange rate change each day for purchases? There is a different rate on my purchase.,card_payment_wrong_exchange_rate
It seems that the rate I got is incorrect.,card_payment_wrong_exchange_rate
I exchanged Russian rubles for British pounds today and got less than I expected. Was exchange rate correct?,card_payment_wrong_exchange_rate
Was I charged more than I should of been for a currency exchange?,card_payment_wrong_exchange_rate
What do i do if the exchange rate was wrong for the item i bought overseas?,card_payment_wrong_exchange_rate
My client was converting their Russian ruble into UK pound currency when they noticed their bill was much too high for the exchange. What happened?,card_payment_wrong_exchange_rate
I have been overcharged. I just changed over Russian Ruble to UK pounds and it was too much. It seems something was wrong with my exchange.,card_payment_wrong_exchange_rate
What is your exchange rate between UK pounds and Russian rubles for my last transaction,card_payment_wrong_exchange_rate
I think there was an error in your exchange rate.,card_payment_wrong_exchange_rate
The exchange rate was not correct for the item I bought.,card_payment_wrong_exchange_rate
I noticed an extra charge on the purchase that I made last Saturday on my account. Can you see if I received the correct exchange rate?,card_payment_wrong_exchange_rate
My exchange seems to have something wrong with it. I changed over Russian Ruble to UK pounds and it appears I was charged way more than I was supposed to be.,card_payment_wrong_exchange_rate
The correct exchange rate wasn't given to me for an item I purchased.,card_payment_wrong_exchange_rate
"I bought something in another currency, but the exchange rate was incorrect.",card_payment_wrong_exchange_rate
the exchange rate is wrong from something I got in another country,card_payment_wrong_exchange_rate
"The exchange rate given to me after a purchase, was incorrect",card_payment_wrong_exchange_rate
My card payment has the wrong exchange rate,card_payment_wrong_exchange_rate
I have been charged way to much so something is apparently wrong with my exchange. I changed Russian Ruble into UK pounds.,card_payment_wrong_exchange_rate
Why is the exchange rate different from what I expected?,card_payment_wrong_exchange_rate
The exchange rate you are using is really bad.This can't be the official interbank exchange rate.,card_payment_wrong_exchange_rate
Please check the exchange rate for my payment last Saturday. I believe I have been overcharged.,card_payment_wrong_exchange_rate
Why was I charged extra on my last UK pound to Russian ruble exchange?,card_payment_wrong_exchange_rate
The wrong exchange rate was used when I purchased an item.,card_payment_wrong_exchange_rate
Why was the wrong rate applied when I bought something in a different currency?,card_payment_wrong_exchange_rate
I bought something abroad and the exchange rate applied is wrong,card_payment_wrong_exchange_rate
An item I bought had the wrong exchange rate applied.,card_payment_wrong_exchange_rate
I think the rate that was applied to my purchase using foreign currency is wrong. Help!,card_payment_wrong_exchange_rate
Why was my exchange rate a different amount than usual?,card_payment_wrong_exchange_rate
I want to change the wrong exchange rate.,card_payment_wrong_exchange_rate
I recently bought something abroad but the exchange rate is incorrect. Why?,card_payment_wrong_exchange_rate
"The exchange rate you're using is terrible - this can't be the official interbank exchange rate, can it?",card_payment_wrong_exchange_rate
I did not receive the correct amount for the exchange rate.,card_payment_wrong_exchange_rate
"I guess exchange rate for my payment was not correct, as i charged extra on the last saturday.",card_payment_wrong_exchange_rate
The exchange rate for my payment last Saturday must be wrong because I was charged extra.,card_payment_wrong_exchange_rate
Are you sure this is the interbank exchange rate? This rate is really bad.,card_payment_wrong_exchange_rate
The exchange rate you are using is really bad. This can't possibly be the official interbank exchange rate.,card_payment_wrong_exchange_rate
I believe you charged me too much to exchange my money,card_payment_wrong_exchange_rate
"I changed the currency, but why is it costing more?",card_payment_wrong_exchange_rate
Why was the exchange wrong for the item I purchased?,card_payment_wrong_exchange_rate
"I made an international purchase, but the exchange rate was wrong",card_payment_wrong_exchange_rate
My purchase used the wrong exchange rate,card_payment_wrong_exchange_rate
"I have been charged to much for the object I bought when abroad, the exchange rate seems to be wrong.",card_payment_wrong_exchange_rate
I made a purchase and was charged at the wrong foreign exchange rate.,card_payment_wrong_exchange_rate
I think that the exchange rate was wrong for the payment made last Saturday - I was charged extra.,card_payment_wrong_exchange_rate
Why is the exchange rate for my payment incorrect?,card_payment_wrong_exchange_rate
Your foreign exchange rate is wrong.,card_payment_wrong_exchange_rate
It looks like the exchange rates on my card payment are wrong,card_payment_wrong_exchange_rate
There's an error with the rate that is charged.,card_payment_wrong_exchange_rate
I bought an item at the wrong exchange rate.,card_payment_wrong_exchange_rate
I think the exchange rate on my card payment is incorrect.,card_payment_wrong_exchange_rate
I bought an item that I was charged a different exchange rate for.,card_payment_wrong_exchange_rate
I am not receiving the correct exchange rate on my card.,card_payment_wrong_exchange_rate
When I purchased a product in another country the currency exchange was incorrect.,card_payment_wrong_exchange_rate
The exchange rate used on your app is really bad. I'm considering closing my account because of it.,card_payment_wrong_exchange_rate
I think I was charged extra on my payment on last Saturday.  Maybe the exchange rate was wrong?  I'd like a refund.,card_payment_wrong_exchange_rate
I received the wrong exchange rate for an item i bought.,card_payment_wrong_exchange_rate
Are you ripping people off with the exchange rate?  It can't be that atrocious between banks.,card_payment_wrong_exchange_rate
I don't think the charges made when I had currency exchanged are right.,card_payment_wrong_exchange_rate
Why am I being charged the wrong currency exchange when I purchased something abroad?,card_payment_wrong_exchange_rate
The exchange rate for my card payment doesn't seem right.,card_payment_wrong_exchange_rate
"When I bought something abroad, the exchange rate was wrong.",card_payment_wrong_exchange_rate
I didn't receive the correct exchange rate for an item that I bought.,card_payment_wrong_exchange_rate
Why is the exchange rate on my card wrong?,card_payment_wrong_exchange_rate
I am being charged the wrong amount on my card.,card_payment_wrong_exchange_rate
The exchange rate is incorrect on an item I recently purchased in a foreign country.,card_payment_wrong_exchange_rate
The exchange rate is incorrect for something I bought,card_payment_wrong_exchange_rate
My payment had a wrong exchange rate.,card_payment_wrong_exchange_rate
The exchange rate for my electronic payment is incorrect.,card_payment_wrong_exchange_rate
Why was I charged a higher exchange rate when I bought something abroad?,card_payment_wrong_exchange_rate
Why didn't I receive the correct exchange rate for an item that I purchased?,card_payment_wrong_exchange_rate
Why is the exchange rate on my card payment different than I expected?,card_payment_wrong_exchange_rate
My rate of exchange was wrong.,card_payment_wrong_exchange_rate
I recently bought something in foreign currency and I am unsure of the exchange rate. Is this rate applied correctly?,card_payment_wrong_exchange_rate
I purchased something abroad but the exchange rate is incorrect.,card_payment_wrong_exchange_rate
A foreign purchase I made has the incorrect rate applied to it.,card_payment_wrong_exchange_rate
"When I was traveling abroad, the exchange rate was applied wrong.",card_payment_wrong_exchange_rate
There's an error in regards to the exchange rate for an item I bought.,card_payment_wrong_exchange_rate
"Last Saturday, I made a payment and the exchange rate was wrong.  I was charged too much.",card_payment_wrong_exchange_rate
The exchange rate is bad. Are you sure this is the exchange rate?,card_payment_wrong_exchange_rate
I purchased an item and the exchange rate was wrong,card_payment_wrong_exchange_rate
Exchange rate on a purchase was incorrect,card_payment_wrong_exchange_rate
"I'm going on a trip soon and I needed to convert my Russian ruble to UK pounds, but when I did, your company charged me above the exchange rate. Did you mess up my transaction?",card_payment_wrong_exchange_rate
I was charged extra. Was the exchange rate for my payment last Saturday wrong?,card_payment_wrong_exchange_rate
The exchange rate that was applied for an international purchase was wrong.,card_payment_wrong_exchange_rate
"Hello, I believe there has been a mistake made on the exchange rate for my card. Could you please check the official interbank exchange rate for me?",card_payment_wrong_exchange_rate
Why am I being charged more on exchange with things I bought abroad?,card_payment_wrong_exchange_rate
"I  have been charged more than I should for the presents I bought  when abroad, the problem seems to be the exchange rate.",card_payment_wrong_exchange_rate
I made a purchase but the exchange rate is wrong?,card_payment_wrong_exchange_rate
Why on earth is the exchange rate so bad?   Can I get a rate closer to the actual interbank rate?,card_payment_wrong_exchange_rate
Why is there an extra fee on my statement?,extra_charge_on_statement
Why did they charge me an extra $1?,extra_charge_on_statement
Why is there a 1 euro fee on my statement?,extra_charge_on_statement
Why do I see an extra £1 charge on my statement?,extra_charge_on_statement
I am inquiring about a $1 charge on my statement.,extra_charge_on_statement
What is the $1 transaction on my account?,extra_charge_on_statement
What is this extra pound charge for?,extra_charge_on_statement
I was charged $1 in a transaction.,extra_charge_on_statement
What is the reason for the extra fee on my statement?,extra_charge_on_statement
There is a pending 1£ charge on my statement.  I haven't purchased anything for 1£.  Why is it on my statement?,extra_charge_on_statement
Have have a small charge on my account from someone I purchased with but I'm not sure what it relates to.,extra_charge_on_statement
"I have a strange transaction for £1 on my statement, what is that?",extra_charge_on_statement
I have no idea why there is a dollar that has been charged to my account.,extra_charge_on_statement
I have been charged a pound for something that appears on my statement,extra_charge_on_statement
Why is there a $1 charge on my statement?,extra_charge_on_statement
Where did this extra €1 fee on my statement come from?,extra_charge_on_statement
Is there a reason why there is an extra £1 charge on my account?,extra_charge_on_statement
Can you tell me what this fee is on my statement?,extra_charge_on_statement
Why has another fee been placed on my statement?,extra_charge_on_statement
There has been a charge pending on my account statement that I can't figue out it's for a dollar.,extra_charge_on_statement
€1 was in my statement as an extra fee.,extra_charge_on_statement
Why is there an extra charge on my statement.,extra_charge_on_statement
"Hey, I got charged extra for some reason when I purchased an app. Is this a hidden fee or something? I don't think it's very cool.",extra_charge_on_statement
I see a $1 charge in a transaction.,extra_charge_on_statement
I had to pay a pound more than I anticipated!,extra_charge_on_statement
There is a €1 extra fee in my statement,extra_charge_on_statement
My statement contained a one pound extra fee,extra_charge_on_statement
I checked my account today and saw that I was charged an extra pound that I did not spend.,extra_charge_on_statement
What is the extra €1 on my statement for?,extra_charge_on_statement
I see I was charged $1 for a transaction.,extra_charge_on_statement
$1 charge in transaction.,extra_charge_on_statement
"I just looked at my app and it seems I was charged extra, why is that?",extra_charge_on_statement
Why is there an extra pound charge that is pending?,extra_charge_on_statement
I was wrongfully charged one pound.,extra_charge_on_statement
Why is there an extra fee charged?,extra_charge_on_statement
"I just checked my statement and saw a $1 charge, why is it there?",extra_charge_on_statement
There is an odd 1£ charge that appears as pending on my statement. What's the reason for that? I haven't purchased anything for a pound.,extra_charge_on_statement
Why have I been charged an extra pound?,extra_charge_on_statement
I think I may have been charged $1 extra on my app.  Could you provide some insight as to why this may have happened?,extra_charge_on_statement
Why do I see an extra €1 charge on my statement?,extra_charge_on_statement
Is the 1 pound charge I can see an error or an incorrect entry?,extra_charge_on_statement
Why did I get a $1 extra fee on the statement?,extra_charge_on_statement
Why was I charged $1 in a transaction?,extra_charge_on_statement
why is there a service fee on my statement?,extra_charge_on_statement
"My statement shows a 1£ purchase pending. I do not remember making this purchase, please let me know what this is about.",extra_charge_on_statement
I am seeing and extra 1$ charged to my account and wanted to know about it.,extra_charge_on_statement
Why did you charge me extra?,extra_charge_on_statement
An extra pound was charged!,extra_charge_on_statement
I got billed an extra pound!,extra_charge_on_statement
Why do I see an extra fee on my statement?,extra_charge_on_statement
"There must have been a mistake, why was I charged an extra pound?",extra_charge_on_statement
"When I look at my statement there is an extra fee, that is for what?",extra_charge_on_statement
There is an extra small charge on my card! What do I do?,extra_charge_on_statement
"I looked at my statement, and there is a charge for 1£ that I don't recognize.  Why is it on there?",extra_charge_on_statement
I got a €1 extra fee in my statement,extra_charge_on_statement
What is the extra fee on my statement?,extra_charge_on_statement
Why have I been charged an extra £1?,extra_charge_on_statement
"In my statement, I got a €1 extra fee.",extra_charge_on_statement
Why is there a charge for $1 on my account?,extra_charge_on_statement
"On my statement, there is a strange 1£ charge that appears as pending. What's causing that? I haven't purchased anything that's just a pound.",extra_charge_on_statement
what was the $1 fee i got,extra_charge_on_statement
I see a charge of 1L I do not recognize on my statement,extra_charge_on_statement
I was overcharged one extra pound!,extra_charge_on_statement
I noticed an extra pound charge?,extra_charge_on_statement
I have been charged an extra pound!,extra_charge_on_statement
Why does my statement show a $1 charge on my account?,extra_charge_on_statement
Why has my card been charged an extra pound?,extra_charge_on_statement
Why does my statement have an extra fee?,extra_charge_on_statement
There is a  €1 fee on my account I didn't authorize,extra_charge_on_statement
I was made to pay an additional pound!,extra_charge_on_statement
I was charged an extra pound for no reason. Why is that?,extra_charge_on_statement
It appears I have a fee in my statement.,extra_charge_on_statement
When did I get a $1 extra fee on my statement?,extra_charge_on_statement
What is this fee debit on my account?,extra_charge_on_statement
I was charged an extra dollar on my account and would like to know the reason.,extra_charge_on_statement
What is this extra €1 fee about?,extra_charge_on_statement
I was overcharged a pound.,extra_charge_on_statement
Why do i have an extra fee on my statement?,extra_charge_on_statement
What was the $1 charge for on my statement?,extra_charge_on_statement
I had a dollar charged to my account that's still pending and wanted to know what the charge is for?,extra_charge_on_statement
I was charged extra or a hidden fee when I purchased something from you. What's the deal? I didn't authorize that charge.,extra_charge_on_statement
What am I being charged an extra pound when I haven't bought something worth that much?,extra_charge_on_statement
why was i charged a small amount,extra_charge_on_statement
Do you also have this extra fee on your statement?,extra_charge_on_statement
Why did I get charged one pound seemingly randomly?,extra_charge_on_statement
Why was I charged an extra pound?,extra_charge_on_statement
I am being charged a pound out of nowhere. What is this?,extra_charge_on_statement
A pending charge of 1L appears on my statement.  Please explain as I have not made a purchase for that amount,extra_charge_on_statement
Why did you guys charge me an extra €1?,extra_charge_on_statement
Why was I charged more than I should have been?,extra_charge_on_statement
What is the fee on my statement for?,extra_charge_on_statement
"Hello, there seems to be a billing mistake associated with my account.  My app was charged $1 more than it should have.  Could you please explain why this may have happened?",extra_charge_on_statement
Why is there a pending hold on one pound on my statement?,extra_charge_on_statement
I need some help figuring out what this strange payment is on my account. It's stays pending and won't go away.,extra_charge_on_statement
What is this $1 charge on my account?,extra_charge_on_statement
There is a 1£ charge that appears as pending on my statement. What is that? I haven't purchased anything for a pound there.,extra_charge_on_statement
Why did a transaction I made charge me $1?,extra_charge_on_statement
"There seems to be an additional charge of £1 on my statement, what is the reason for this?",extra_charge_on_statement
I still have not received an answer as to why I was charged $1.00 in a transaction?,extra_charge_on_statement
Why does my statement show an extra fee?,extra_charge_on_statement
"There's an extra fee on my statement, why is that?",extra_charge_on_statement
There is some odd 1£ charge that appears as pending on my statement. What's that about? Pretty sure I haven't purchased anything for a pound there.,extra_charge_on_statement
There is a pending payment on my account that is very strange. I don't remember making this and it won't go away. Can you help me figure this out?,extra_charge_on_statement
Can you tell me about why the account I have was charged an extra 1$,extra_charge_on_statement
why does my statement contain an extra fee?,extra_charge_on_statement
Can you tell me why I was charged $1 for a transaction?,extra_charge_on_statement
Why is there an extra €1 fee in my statement?,extra_charge_on_statement
"There is an extra charge on my account I didn't authorise, it's just £1, what is it?",extra_charge_on_statement
What is the dollar that I have pending on my statement there?,extra_charge_on_statement
"I see an extra $1  charge on my statement, why is this?",extra_charge_on_statement
Can you please explain to me why there is an extra €1 fee in my statement?,extra_charge_on_statement
"There is an unexplained $1 charge on my statement, can you please explain this to me?",extra_charge_on_statement
How can I find out about an extra fee on my statement?,extra_charge_on_statement
"Hello, I see that I have been charged an extra $1 on my app.  Could you please provide me with a reason for this charge?",extra_charge_on_statement
"In my statement, there was an extra €1 fee",extra_charge_on_statement
Is there a reason there's an extra fee on my statement?,extra_charge_on_statement
What is this extra fee on my statement.,extra_charge_on_statement
What does the €1 fee mean?,extra_charge_on_statement
"There's a €1 fee on my statement, why?",extra_charge_on_statement
Why was I charged an additional $1?,extra_charge_on_statement
I checked my statement and am being charged one pound. Where did this charge come from?,extra_charge_on_statement
I do not know why I was charged for the $1 transaction.,extra_charge_on_statement
I wanted to know about a pending dollar that is on my statement.,extra_charge_on_statement
"I'm pretty frustrated about a pound charge that keeps  showing up in my account statement. It's listed in the app as ""pending"", it never changes, and now I'm thinking someone's hacked my account!",extra_charge_on_statement
How come there is a $1 extra charge on my statement?,extra_charge_on_statement
I was charged an extra pound.,extra_charge_on_statement
There is a charge for an additional pound.,extra_charge_on_statement
There is a strange 1£ charge that appears as pending on my statement. What's the cause for that? I haven't purchased anything for a pound.,extra_charge_on_statement
I need to know what these extra charges are on my statement?,extra_charge_on_statement
How come there is an extra fee on my statement?,extra_charge_on_statement
Why is there an extra charge of 1 dollar on my statement?,extra_charge_on_statement
"I checked my statement and saw a charge of one pound, where is this charge coming from?",extra_charge_on_statement
I don't understand why there is an extra €1 fee in my statement.,extra_charge_on_statement
Why was I charged extra on my app?,extra_charge_on_statement
Why was my account assessed a fee?,extra_charge_on_statement
There is an extra 1£ charge on my app. Why did you charge me extra?,extra_charge_on_statement
Why i'm I being charged an extra pound,extra_charge_on_statement
The $1.00 has still not been reverted as indicated in the previous email.,extra_charge_on_statement
My statement shows and extra 1$ that was charged to it and I would like to know why.,extra_charge_on_statement
"There is an extra $1 charge on my statement, why is that?",extra_charge_on_statement
Is the 1 pound charge going to be reimbursed on my card?,extra_charge_on_statement
I  see an extra 1£ charge on my app. Why did It charge me extra?,extra_charge_on_statement
Why is there a fee added to my statement?,extra_charge_on_statement
Why would there be an extra charge on my app?,extra_charge_on_statement
There is a charge for 1£ on my statement.  I do not think that I bought anything that costed 1£.  What is going on?,extra_charge_on_statement
Why does my transaction have an added fee?,extra_charge_on_statement
There is  an extra 1£ charge on my app. Why did it charge me extra?,extra_charge_on_statement
Why is there an additional fee showing on the statement I received?,extra_charge_on_statement
How come I was charged a transaction of $1?,extra_charge_on_statement
Please explain the charge of 1L in error.  I have purchased nothing in this amount.,extra_charge_on_statement
Where did the  €1 fee in my statement come from,extra_charge_on_statement
What is this random charge of one pound doing on my account?,extra_charge_on_statement
I had to pay one pound more than the set price!,extra_charge_on_statement
My statement is showing an extra £1 charge and I am unsure why. Is there an explanation for this?,extra_charge_on_statement
Do I have a $1 extra fee on the statement?,extra_charge_on_statement
Why is it showing that my account has been charged a dollar that is showing as pending?,extra_charge_on_statement
"I do not understand why there is a pending 1£ charge on my statement, I do not recall making this transaction. Can you please tell me what this is about?",extra_charge_on_statement
My statement shows an extra fee - what is it?,extra_charge_on_statement
What is this €1 charge?,extra_charge_on_statement
How long will the $1 charge show as pending?,extra_charge_on_statement
I've been charged an extra £1 and I don't know what it's for,extra_charge_on_statement
I was overcharged an additional pound.,extra_charge_on_statement
I've been charged an extra £1 and I don't know why,extra_charge_on_statement
My statement is showing I was Charged a dollar and I am not sure why.,extra_charge_on_statement
Why is there a €1 charge on my statement?,extra_charge_on_statement
An extra fee of €1 was in my statement,extra_charge_on_statement
I would like to know why a withdraw I made for some cash shows up as pending.,pending_cash_withdrawal
Why is my cash withdrawal still showing as pending?,pending_cash_withdrawal
"I have the cash already, my account still shows up as pending.  How can my account be still pending?",pending_cash_withdrawal
I tried to get cash out of the ATM but it is taking too long,pending_cash_withdrawal
Why is the cash withdrawal under pending?,pending_cash_withdrawal
What does it mean if my cash withdrawal does not show up properly?,pending_cash_withdrawal
"Hello, I have a pending transaction in my account due to an ATM machine that wasn't working. In any case if the transaction goes through, after how long can I get my money back?",pending_cash_withdrawal
Why is my ATM withdrawal still pending?,pending_cash_withdrawal
Is the cash withdrawal going to show?,pending_cash_withdrawal
"Cash withdrawal has been pending, why is it so?",pending_cash_withdrawal
My account shows up as pending after I received cash from the ATM earlier.  How can this be still pending? I've got the cash already.,pending_cash_withdrawal
How long does it take to verify a cash withdraw?,pending_cash_withdrawal
"The transaction for the cash I pulled out of the ATM earlier is pending in the app, but how if I already have the cash?",pending_cash_withdrawal
Why has my withdrawal not posted?,pending_cash_withdrawal
"When I used one of the ATMs in the city centre today, I tried to take out some money, but for whatever reason, the machine declined my card. Just checked it out in my account and that amount is still showing as pending! Is there any way that you can cancel this transaction, because I did not receive any money whatsoever from the ATM",pending_cash_withdrawal
Why is the cash withdraw I made shown as pending?,pending_cash_withdrawal
"Hello. I looked at my account and see that a transaction I tried to do is pending, but I did not complete that transaction. When I was at the ATM, the machine declined my card. Can you make sure that transaction does not go through because I definitely did not receive the money.",pending_cash_withdrawal
Should my cash withdrawal still be pending?,pending_cash_withdrawal
"Hey, I tried to withdraw some cash earlier and it's saying it's pending? Will I be charged for this?",pending_cash_withdrawal
There should be a cash withdrawal that I haven't seen yet.,pending_cash_withdrawal
Why is the app showing a still pending message on a withdraw that has already been done?,pending_cash_withdrawal
Why is my cash withdrawal still pending?,pending_cash_withdrawal
"If my cash withdrawal is still not showing, is something wrong?",pending_cash_withdrawal
I noticed on my online statement that an ATM withdrawal I made early is still pending.  Is this accurate?,pending_cash_withdrawal
I made a cash withdrawal at an ATM but it still says pending in my account.,pending_cash_withdrawal
I tried to get cash at some ATM in the city centre earlier but the machine declined my card. I've seen it still shows up as pending in my account. Please cancel it immediately as I definitely have not received that money!,pending_cash_withdrawal
Why hasn't my withdrawal shown on my statement?,pending_cash_withdrawal
I have withdrawn cash from the ATM but it is showing in my account as a pending transation. Why is this?,pending_cash_withdrawal
I made a cash withdrawal earlier and it's showing as pending.  What does that mean?,pending_cash_withdrawal
I tried to withdraw cash at an ATM in the city center but my card was declined. The transaction is still showing up as pending - please cancel it!,pending_cash_withdrawal
How long does it take for a cash withdrawal to show?,pending_cash_withdrawal
"I tried to access money earlier but the machine seems not to be working. After looking, the transaction actually shows to still being process. Can you find out what is going on here? I don't want to be charged for some money I never got.",pending_cash_withdrawal
Why is my cash withdrawal pending?,pending_cash_withdrawal
I withdrew cash but it still shows as pending?,pending_cash_withdrawal
"Hi there, earlier today I tried to take money out of an ATM machine, and something wasn't working.  I didn't actually receive the money, but I just checked and it says that the transaction is still pending.  Can you tell me what's going on here? Am I still being charged for the withdrawal even though I didn't end up getting any money?",pending_cash_withdrawal
I got some cash in the ATM but its still pending,pending_cash_withdrawal
"So much time has gone by, the pending status shouldn't still be there shouldn't it?",pending_cash_withdrawal
Do you know when the withdrawal will show?,pending_cash_withdrawal
How long will my cash withdrawal take,pending_cash_withdrawal
Why do I still have a pending cash withdrawal?,pending_cash_withdrawal
I have a withdrawal waiting to go through.,pending_cash_withdrawal
How long does it take for a pending cash withdrawal?,pending_cash_withdrawal
I took out some cash from the ATM but it is still showing the transaction is pending.,pending_cash_withdrawal
How are cash withdrawals pending?,pending_cash_withdrawal
"I went to an ATM to get cash, but the app says the withdrawal is still pending. How is that possible when I already have the cash with me?",pending_cash_withdrawal
My cash withdrawal isnt showing on my account,pending_cash_withdrawal
What does pending mean on a cash withdrawal?,pending_cash_withdrawal
I'm expecting to see a cash withdrawal but I'm still waiting.,pending_cash_withdrawal
"So earlier I went to an ATM and got cash. But when I checked the app, it states that the withdrawal is pending. How can that be when I have the cash on me?",pending_cash_withdrawal
How long does it take for cash withdrawals to hit my account?,pending_cash_withdrawal
Can you explain to me why a cash withdrawal shows up as pending?,pending_cash_withdrawal
The machine didn't work earlier when I went to get money out and now my account says transaction in progress.Why?,pending_cash_withdrawal
"I got cash from an ATM earlier but it shows up as pending in the app. How can this still be pending, I already received the cash?",pending_cash_withdrawal
I made a deposit in the ATM and it has not cleared,pending_cash_withdrawal
withdrawal pending meaning?,pending_cash_withdrawal
What does it mean to have a pending cash withdrawal?,pending_cash_withdrawal
I tried to get some money but the machine was not working .The transaction still seems in progress! Can you please check what's going on.I don't want to be charged for money that I did not received.,pending_cash_withdrawal
"My account says there are pending funds right now from withdrawing from an ATM, but my card was declined and I never took out any money. When will that money be deposited back into my account?",pending_cash_withdrawal
How long before I can see that my cash withdrawal has taken place?,pending_cash_withdrawal
"My cash withdrawal shows pending, why?",pending_cash_withdrawal
My account says I have money but I withdrew it in cash.,pending_cash_withdrawal
How do I get my cash withdrawal to show?,pending_cash_withdrawal
I didn't receive my money earlier and it says the transaction is still in progress. Can you fix it?,pending_cash_withdrawal
"Hello. I have a transaction in my account listed as pending. I tried to use an ATM at the city centre, but the machine declined my card, and I did not receive the money. Why is the transaction still pending if I did not receive the money.",pending_cash_withdrawal
How long does it typically take for a pending ATM withdrawal to clear?,pending_cash_withdrawal
My cash withdrawal shows as pending still.,pending_cash_withdrawal
i withdrew cash and dont see it reflected on the balance,pending_cash_withdrawal
When will my cash withdrawal show/,pending_cash_withdrawal
"Hello, I'm having trouble with my card, I don't understand what's happening, I tried using the ATM machine earlier but it wasn't working but seems like the transactions is still in progress, can you cancel it for me?",pending_cash_withdrawal
Looking at my account I've noticed a charge that appears to still be in progress. I had attempted to get money out of the machine earlier but the machine seemed to have been broken. I never received my money so will you please look into this for me? I don't want to be charged for money I never actually received.,pending_cash_withdrawal
What is a pending cash withdrawal?,pending_cash_withdrawal
When will a cash withdrawal show up?,pending_cash_withdrawal
"Hi, I tried to withdraw some money from an ATM and the machine was broken.  It says that the transaction is still in progress.  Can you double check to see what's happening? I don't want to be charged since I was not able to withdraw the money.",pending_cash_withdrawal
My ATM withdrawal is taking forever,pending_cash_withdrawal
What does it mean when a cash withdrawal is pending?,pending_cash_withdrawal
how long will my cash withdrawal be pending for?,pending_cash_withdrawal
Why is my withdrawl to cash still pending?,pending_cash_withdrawal
Why is the pending status on my cash withdrawal taking so long?,pending_cash_withdrawal
There is a pending transaction on my account for when I tried to get money from the ATM earlier and it did not work. Can you fix this?,pending_cash_withdrawal
The cash I got at the ATM is still in my account.,pending_cash_withdrawal
How long will it take for my cash withdrawal to stop pending,pending_cash_withdrawal
I'm concerned because my cash withdrawal is pending.,pending_cash_withdrawal
What is the reason my cash withdrawal is still pending?,pending_cash_withdrawal
How long will it take for my cash withdrawal to no longer show as pending?,pending_cash_withdrawal
How long until I see a cash withdrawal?,pending_cash_withdrawal
my cash out is still pending,pending_cash_withdrawal
Why does it still charge me even though I was unable to withdraw money from the ATM?,pending_cash_withdrawal
What does it mean if my cash withdrawal is pending?,pending_cash_withdrawal
Why is a transaction still pending?,pending_cash_withdrawal
I am not seeing recent cash withdrawal on my account.,pending_cash_withdrawal
What does a pending cash withdrawal mean?,pending_cash_withdrawal
"I tried to get some with-drawls but the machine didn't work. The transaction still seems in progress.Seems like  something is wrong,I don't want to be charged for Transaction i did not make.",pending_cash_withdrawal
How long will a cash withdrawal be pending?,pending_cash_withdrawal
"If I have already completed a cash withdrawal at an ATM, is it normal for it to show as a pending transaction on the app?",pending_cash_withdrawal
Why does a cash withdrawal show as pending?,pending_cash_withdrawal
Why would a cash withdrawal still be pending?,pending_cash_withdrawal
Explain pending transactions.,pending_cash_withdrawal
How is my ATM deposit not available yet?,pending_cash_withdrawal
"My cash withdrawal is showing as pending, why?",pending_cash_withdrawal
"I withdrew some cash, when is it going to show?",pending_cash_withdrawal
Can you let me know why my cash withdrawal is still pending?,pending_cash_withdrawal
I made a cash withdrawal and it is still listed as a pending transaction.,pending_cash_withdrawal
"my cash withdrawal is pending, why?",pending_cash_withdrawal
"Hae there, I have a transaction that is in progress despite the fact that the ATM was not working, what do I do to avoid being charged?",pending_cash_withdrawal
"I've been waiting for 3 days, why is my withdrawal still pending?",pending_cash_withdrawal
"I removed cash from an ATM earlier but it shows up as pending in the app. How can this still be pending, I already received the cash?",pending_cash_withdrawal
How long will my ATM withdrawal be pending?,pending_cash_withdrawal
Is there any reason my cash withdrawal still shows as pending?,pending_cash_withdrawal
Its been several days and my cash withdrawal is still pending. Why?,pending_cash_withdrawal
My account says a withdrawal is pending - why can't I take cash out of the ATM?,pending_cash_withdrawal
"I tried to take out some money from an ATM earlier today and it was declined. Looking on my screen now, I still see that it's pending for that amount. I didn't actually get that money, so I don't want it processed on my account.",pending_cash_withdrawal
"My cash withdrawal says pending, why?",pending_cash_withdrawal
Why is my cash still pending that I put in ATM?,pending_cash_withdrawal
In my account I noticed my ATM withdrawal is still pending,pending_cash_withdrawal
Please cancel the latest ATM charge on my card as my card was declined earlier today and I did not receive that cash.,pending_cash_withdrawal
"My withdrawal is pending, why?",pending_cash_withdrawal
Why does my account show as pending a cash withdrawal from the ATM that I have already made?,pending_cash_withdrawal
"I have a cash withdrawal that says it's pending, why?",pending_cash_withdrawal
I took out money from the ATM and it's still showing as pending?,pending_cash_withdrawal
Why would a cash withdrawal be pending?,pending_cash_withdrawal
Why is the cash transaction still showing as not completed?,pending_cash_withdrawal
Why is my withdrawal from the ATM still showing as pending?,pending_cash_withdrawal
The cash I deposited using the ATM is still pending,pending_cash_withdrawal
"I tried to withdraw money, but was unable to. Still says that the transaction is pending? Will this money disappear??",pending_cash_withdrawal
There is a withdrawal waiting.,pending_cash_withdrawal
Can you please tell me why my cash withdrawal is still pending?,pending_cash_withdrawal
My atm withdraw is stillpending,pending_cash_withdrawal
"I Withdrew cash from an ATM earlier but it shows up as pending in the app. How can this still be pending, I received the cash already?",pending_cash_withdrawal
"Hello, I tried to take some cash out of the ATM but I looked at my statement and it still shows that it's pending. Is the machine broken? Will I receive my money back or will I be charged for this?",pending_cash_withdrawal
I made a cash withdraw and it shows up as pending why is that?,pending_cash_withdrawal
My last ATM request did not go through due to a declined card. Please cancel the request on my account.,pending_cash_withdrawal
What should I do if I see a withdrawal is pending?,pending_cash_withdrawal
My balance is not what I thought it was following an ATM withdrawal,pending_cash_withdrawal
"I tempted to get some money out of the machine earlier and it did not work.Looking now, the transaction actually shows to still be in progress. I would certainly appreciate someone look into this and let me know what's going on. I definitely do not want to be charged for money I never received.",pending_cash_withdrawal
"Hello, I tried to take out some money out of the ATM, but it's still showing that it's pending? I really don't want to be charged for this.",pending_cash_withdrawal
how long until a cash withdrawal will show on my account,pending_cash_withdrawal
When will the cash that I put in the ATM be cleared from pending status?,pending_cash_withdrawal
"My card was declined and I did not receive money from the ATM earlier, yet it show on my account that it is pending.",pending_cash_withdrawal
I pulled cash from the ATM earlier. Why is it still pending if I already have the cash?,pending_cash_withdrawal
my cash withdrawal has not come out of my account yet.,pending_cash_withdrawal
"I needed cash today, so I used another provider's ATM, and when I attempted to withdraw, it declined. I just checked it out and I'm still showing my account with that amount pending! I didn't take any money out, it was declined, so I don't want that to be processed as a withdrawal.",pending_cash_withdrawal
Why has my deposit in the ATM not cleared yet?,pending_cash_withdrawal
why isnt my cash withdrawal showing,pending_cash_withdrawal
How many different currencies can I hold money in?,fiat_currency_support
Do you allow currency exchanges?,fiat_currency_support
How many currencies can I have money in in my account?,fiat_currency_support
Is the EUR accepted for exchanges?,fiat_currency_support
Is it okay to hold money in multiple currencies?,fiat_currency_support
Can I have money in more than one currency in my account?,fiat_currency_support
What currencies can I have?,fiat_currency_support
What currencies can my account be in?,fiat_currency_support
How many currencies can I have?,fiat_currency_support
Are EUR exchanges allowed?,fiat_currency_support
I want to have multiple currencies in my account if possible.,fiat_currency_support
Do you convert to Euro?,fiat_currency_support
What fiat currencies can I use for holding and exchanging?,fiat_currency_support
Can exchanged be made to EUR?,fiat_currency_support
I need to know what flat currencies you support for holding and exchange.,fiat_currency_support
Do you support other currencies?,fiat_currency_support
Can you convert to EUR?,fiat_currency_support
What are the fiat currencies used?,fiat_currency_support
"What currencies can I not hold many in, if so what are they?",fiat_currency_support
How many different currencies can I have my money in?,fiat_currency_support
Which fiat currencies are supported by you?,fiat_currency_support
What currencies do you offer?,fiat_currency_support
Are there any fiat currencies that you will not work with?,fiat_currency_support
I wondered if multiple currencies is okay?,fiat_currency_support
Are all fiat currencies supported?,fiat_currency_support
Can you tell me the names of the fiat currencies that I can use at your institution?,fiat_currency_support
Can I change or hold different currency?,fiat_currency_support
Which flat currencies are supported for holding and exchange?,fiat_currency_support
What other fiat currencies can I use?,fiat_currency_support
What fiat currencies do you allow exchange with?,fiat_currency_support
Are all European currencies available for holding and exchange?,fiat_currency_support
Can you tell me how many currencies I can hold?,fiat_currency_support
What types of foreign money can be used with this service.?,fiat_currency_support
Am I allowed to hold money in multiple currencies?,fiat_currency_support
What fiat currencies do you support?,fiat_currency_support
"I need to hold money, what currencies can I use?",fiat_currency_support
Can you do exchanges of EUR?,fiat_currency_support
What are all the fiat currencies that are supported for both exchange and holding?,fiat_currency_support
What currencies can I hold?,fiat_currency_support
what currencies do you accept?,fiat_currency_support
Are there limitations to what currency I can hold?,fiat_currency_support
What types of fiduciary currencies are supported for tenure and exchange?,fiat_currency_support
Can I hold more than one currency?,fiat_currency_support
What fiat currencies are used with holdings and exchanges?,fiat_currency_support
Is it possible to hold money in multiple currencies?,fiat_currency_support
Can I have multiple currencies in my account?,fiat_currency_support
I need to know which fiat currencies I can use with you.,fiat_currency_support
How can I solve my issue with holding multiple currencies?,fiat_currency_support
What currencies do you support?,fiat_currency_support
Do you support fiat currencies?,fiat_currency_support
Can my account have different types of currency in it.,fiat_currency_support
What kind of money can I hold?,fiat_currency_support
Will you be able to exchange to EUR?,fiat_currency_support
Is my country's currency supported by your system?,fiat_currency_support
What flat currencies do you support for holding and exchange?,fiat_currency_support
What kind of fiat currencies are supported for holding and exchange?,fiat_currency_support
Can you make exchanges with the EUR?,fiat_currency_support
Is EUR one of the currencies you deal with?,fiat_currency_support
Are EUR exchanges acceptable?,fiat_currency_support
What currencies can I exchange?,fiat_currency_support
What fiduciary currencies are supported for tenure and exchange?,fiat_currency_support
Will you be adding more currencies in the future?,fiat_currency_support
How can I hold and exchange fiat currencies?,fiat_currency_support
What currencies are available for my use in holding and exchange?,fiat_currency_support
I would like for someone to tell me which fiat currencies that your company supports.,fiat_currency_support
Which currencies are allowed?,fiat_currency_support
"I'm interested in using fiat currencies, which do you support?",fiat_currency_support
How do I go forth on holding money in multiple currencies?,fiat_currency_support
Which currencies will you exchange?,fiat_currency_support
I need a list of currencies you accept for exchange.,fiat_currency_support
What type of fiat currencies do you support?,fiat_currency_support
What currencies are supported?,fiat_currency_support
Please tell me which fiat currencies you support.,fiat_currency_support
Do you offer services that hold money in different types of currency?,fiat_currency_support
What currency is supported for exchanges and holding?,fiat_currency_support
What fiat money can I used in the exchange and holding?,fiat_currency_support
What fiat currencies are used for exchange?,fiat_currency_support
Do you provide currency exchange to Euros?,fiat_currency_support
What country's money can I hold currency in?,fiat_currency_support
What other currencies can I hang onto?,fiat_currency_support
"I'm interested in holding and exchange for flat currencies, what do you support?",fiat_currency_support
Do you have a problem with EUR exchanges?,fiat_currency_support
Can I exchange currency to Europe?,fiat_currency_support
What are eligible holding and exchange currencies?,fiat_currency_support
"In the exchange and holding, what fiat is allowed?",fiat_currency_support
How can I exchange to EUR?,fiat_currency_support
Do you allow exchanges of EUR?,fiat_currency_support
Are you able to make exchanges to EUR?,fiat_currency_support
Does my account have the option to hold multiple currencies?,fiat_currency_support
Which fiat currencies can I use through this app?,fiat_currency_support
"Do you hold money and if so, what currencies do you accept?",fiat_currency_support
Please tell me the types of currency I can hold.,fiat_currency_support
can I have multiple currencies?,fiat_currency_support
Will you work with any fiat currencies?,fiat_currency_support
Which flat currencies can I use from you?,fiat_currency_support
What fiat currencies are used for holdings?,fiat_currency_support
Which fiat currencies do you currently support? Will this change in this future?,fiat_currency_support
Can you make exchanges using the EUR?,fiat_currency_support
Is it possible to hold money in different currencies?,fiat_currency_support
Tell me the currencies that you support.,fiat_currency_support
are multiple currencies acceptable?,fiat_currency_support
Do you deal with EUR?,fiat_currency_support
"I heard that you support more than one type of fiat currency, would you tell me which ones please?",fiat_currency_support
Which fiat currencies are supported for holding and exchanging?,fiat_currency_support
What fiat currencies are supported?,fiat_currency_support
What are my options for holding money in multiple currencies?,fiat_currency_support
What flat currencies do you use for holding and exchanges.,fiat_currency_support
"I want to hold and exchange fiat currencies, what can I use to do so?",fiat_currency_support
Do you have EUR currency available for me?,fiat_currency_support
"If I was travelling abroad, would I be able to hold currencies in euros?",fiat_currency_support
Which fiat currencies are compatible for exchange and holding?,fiat_currency_support
Is my fiat currency supported for both hold and exchange?,fiat_currency_support
I need to know which flat currencies are supported by you.,fiat_currency_support
Please list what fiat currencies are supported for both holding and exchanging.,fiat_currency_support
Do you have support for flat currencies?,fiat_currency_support
I would like to know which fiat currencies are recognized by your organization.,fiat_currency_support
Can you change my currency to EUR?,fiat_currency_support
Are you okay with exchanges to EUR?,fiat_currency_support
Can I exchange my money for EUR?,fiat_currency_support
Can I have money of different country of origin.,fiat_currency_support
What are the currency types that I can keep money in.,fiat_currency_support
I need assistance with understanding which fiat currencies that you support.,fiat_currency_support
Could you tell me the fiat currencies that you work with?,fiat_currency_support
Which fiat currencies are supported?,fiat_currency_support
Which flat currencies do you support for holding and exchange?,fiat_currency_support
Can you tell me if I can hold money in several currencies?,fiat_currency_support
Can it specifically be delivered on a certain date?,card_delivery_estimate
I need to get my card quickly,card_delivery_estimate
When can I expect my card? I live in the US.,card_delivery_estimate
Help! When will the card arrive at my home?,card_delivery_estimate
Can I get my card fast tracked?,card_delivery_estimate
How long is the wait for my card?,card_delivery_estimate
i need to expedite my card,card_delivery_estimate
When should I expect to receive my card?,card_delivery_estimate
How long until my card will get here?,card_delivery_estimate
How long is the delivery time to the US?,card_delivery_estimate
Can I have it delivered on a specific date?,card_delivery_estimate
"i am express delivering my card to the us, how long will that take",card_delivery_estimate
I need my card soon.,card_delivery_estimate
Can I choose when my card is delivered?,card_delivery_estimate
When will my card be here?,card_delivery_estimate
How long will delivery to the US take?,card_delivery_estimate
When can I expect delivery?,card_delivery_estimate
Can I specify a day for my card to be delivered?,card_delivery_estimate
I'm worried my card might be lost in the mail? How long does it usually take to arrive?,card_delivery_estimate
When will my card be delivered?,card_delivery_estimate
can the delivery be specific to my needs?,card_delivery_estimate
how long does delivery take?,card_delivery_estimate
"To deliver to the US, how long will it take?",card_delivery_estimate
How quickly can you get me my card?,card_delivery_estimate
can I choose delivery times to suite me?,card_delivery_estimate
Can I choose the day it's delivered?,card_delivery_estimate
How long will this take to get to me?,card_delivery_estimate
When shipped to the US how long is delivery time?,card_delivery_estimate
"Give me my card, I need it now!",card_delivery_estimate
I'd like to have it delivered on Saturday.  Is that possible?,card_delivery_estimate
How long will I have to wait for my new card?,card_delivery_estimate
How long is a delivery to the US?,card_delivery_estimate
What is the delivery time to the US?,card_delivery_estimate
How long does it take for deliver to the US?,card_delivery_estimate
If I order a card when does it arrive?,card_delivery_estimate
When can I expect my card?,card_delivery_estimate
How long is delivery to the US?,card_delivery_estimate
What is your shipping policies for cards?,card_delivery_estimate
I ordered my card and it isn't here yet. I need it ASAP. When can I expect to get it?,card_delivery_estimate
how long should I expect to wait for my card to arrive?,card_delivery_estimate
When will my card come? I need it as soon as possible!,card_delivery_estimate
How long should I wait for the card to arrive?,card_delivery_estimate
What is the wait time for delivery to the US?,card_delivery_estimate
Can you tell me when my card will arrive?,card_delivery_estimate
When can I expect my card to arrive?,card_delivery_estimate
Can I have it delivered on the date I need it delivered?,card_delivery_estimate
What is the length of time for one of these items to come to the U.S?,card_delivery_estimate
How long will it take to have my card mailed to me?,card_delivery_estimate
Can cards be dispatched on a specific date?,card_delivery_estimate
Can I have it by a certain date?,card_delivery_estimate
I need my card as quick as possible,card_delivery_estimate
How long will it take my card to get here?,card_delivery_estimate
Is there a specific date it can be delivered by?,card_delivery_estimate
I need my card to be delivered fast,card_delivery_estimate
Is there a specific date i can have it delivered?,card_delivery_estimate
How long will it take to deliver to the US?,card_delivery_estimate
I need my card ASAP!,card_delivery_estimate
How long will it take to get to the US?,card_delivery_estimate
How soon will I get my card?,card_delivery_estimate
What is the estimated date for delivery to US?,card_delivery_estimate
How long does it take for the card to come?,card_delivery_estimate
When will I receive the card?,card_delivery_estimate
When should I expect my card to arrive?,card_delivery_estimate
Can I pay more to get it deliver quicker?,card_delivery_estimate
How long is the delivery to the US?,card_delivery_estimate
Send me my card now! ASAP,card_delivery_estimate
"I haven't received my card yet, how long does it normally take?",card_delivery_estimate
How long is US delivery?,card_delivery_estimate
can you express my card to me?,card_delivery_estimate
When will it get delivered?,card_delivery_estimate
how soon will my card arrive?,card_delivery_estimate
I ordered my card a couple weeks ago and haven't received it yet. When can I expect it?,card_delivery_estimate
How long does it take for cards to be delivered after ordering them?,card_delivery_estimate
"If I need delivery on a certain day, is that something that could be accommodated?",card_delivery_estimate
how much to get my card in 2 days?,card_delivery_estimate
When are cards shipped?,card_delivery_estimate
My card is needed soon,card_delivery_estimate
What is the delivery time for US?,card_delivery_estimate
I placed my order a week ago. Is it ok that my card isn't here yet?,card_delivery_estimate
How soon do cards arrive after I order them?,card_delivery_estimate
How will I get my card?,card_delivery_estimate
How long does it take to receive my card?,card_delivery_estimate
How long until the card arrives?,card_delivery_estimate
Can I have my card delivered on Tuesday?,card_delivery_estimate
Can you tell me how long it takes for a new card to come?,card_delivery_estimate
i need to add express delivery if that's an option,card_delivery_estimate
I need my card right away.,card_delivery_estimate
Can i choose a specific delivery date?,card_delivery_estimate
When will I get my card shipped to me?,card_delivery_estimate
Do I have a say when it's delivered?,card_delivery_estimate
I need my card delivered as soon as possible.,card_delivery_estimate
I would like to make sure it is delivered on a certain date.,card_delivery_estimate
When will I receive my card?,card_delivery_estimate
Could I chose the date to have it delivered?,card_delivery_estimate
How long does it take for a card to arrive?,card_delivery_estimate
Will my card be here soon?,card_delivery_estimate
Please send my card as quickly as possible.,card_delivery_estimate
how long does it take to get my card i am in a rush,card_delivery_estimate
When can I expect to receive my card?,card_delivery_estimate
Are the delivery days flexible?  My schedule only allows me to be a available on specific dates.,card_delivery_estimate
How many days to deliver to a US customer?,card_delivery_estimate
When can I expect my new card to get here?,card_delivery_estimate
How long are deliveries to the US?,card_delivery_estimate
Can it be delivered on a certain date?,card_delivery_estimate
What is delivery speed to the United States?,card_delivery_estimate
How long does it take for something to be delivered to the U.S?,card_delivery_estimate
How long does it take for my physical card to be delivered.,card_delivery_estimate
what is the leadtime for a new card to show up in the mail?,card_delivery_estimate
What's the earliest time to receive my card?,card_delivery_estimate
are you sending me my card?,card_delivery_estimate
I need my card immediately.,card_delivery_estimate
When will it be delivered to the US?,card_delivery_estimate
Can I add money automatically to my account while traveling?,automatic_top_up
i need help finding the auto top up option.,automatic_top_up
What are the maximum amount you can do for auto top-up?,automatic_top_up
I can't find the auto-top up option.,automatic_top_up
Does the auto top-up have any limits?,automatic_top_up
When do i activate auto top-up?,automatic_top_up
Can I have money transferred into my account at different intervals along my trip?,automatic_top_up
"I going to be traveling, can I set up auto top-up if I run low on money?",automatic_top_up
Is there an automatic top up feature?,automatic_top_up
Can I have my account add money automatically in certain intervals?,automatic_top_up
Is there a daily auto top-up limit?,automatic_top_up
How do I access the option to top up?,automatic_top_up
I will be traveling.  Can I add money automatically?,automatic_top_up
How low does the balance have to be before the system updates?,automatic_top_up
Is there a auto top-up option?,automatic_top_up
How do i set up auto top-up?,automatic_top_up
"If there isn't much money left over, will it top-up automatically?",automatic_top_up
Do I need to set a limit on auto top-up?,automatic_top_up
can you top up your account automatically,automatic_top_up
Can I add money to my card automatically during a trip?,automatic_top_up
Is an auto top-up option available?,automatic_top_up
Can I auto top if I'm low on funds?,automatic_top_up
Tell me where I can find the auto top up feature and a little bit about it please.,automatic_top_up
How do I start auto top up?,automatic_top_up
I am inquiring about your auto top up feature.,automatic_top_up
Can i set up an auto top-up?,automatic_top_up
Are there any limit on the auto top-up?,automatic_top_up
Is it possible to do auto top up?,automatic_top_up
is there a way to do automatic top up,automatic_top_up
I would like to top up my account automatically. How do I do that?,automatic_top_up
I want to set up an auto top-up,automatic_top_up
If I don't have much money in the account can I auto top-up?,automatic_top_up
Can I schedule future top ups?,automatic_top_up
Can I set automatic top ups?,automatic_top_up
I need to know the if there is a limit on the amount for auto top-up.,automatic_top_up
Can I set up to my account to automatically top up?,automatic_top_up
Does the app top up automatically?,automatic_top_up
"If there isn't a lot of money left, will it automatically top-up money?",automatic_top_up
In what increments can I top-up my card?,automatic_top_up
Does auto top-up have a limit?,automatic_top_up
If I am running low on credit can I auto top up?,automatic_top_up
Is there an auto top up feature?,automatic_top_up
Is there such thing as an auto top-up option?,automatic_top_up
How can I Use thereto-top option?,automatic_top_up
when i travel can it top up automatically,automatic_top_up
Is there an auto top up option?,automatic_top_up
Where do I find the auto top- up?,automatic_top_up
How can I add money automatically?,automatic_top_up
Where can I located the auto-top up option?,automatic_top_up
"I'm going to travel, can I have it add money automatically in certain intervals?",automatic_top_up
I will be traveling and want money to be added automatically in certain intervals. Is this possible?,automatic_top_up
Do I have to manually top up once I'm too low?,automatic_top_up
How will I know when I can use the auto top-up feature?,automatic_top_up
What are the auto-top up policies?,automatic_top_up
Can I auto-top up?  How do I do it?,automatic_top_up
How do I get refills to my card when I'm traveling?,automatic_top_up
What is the limit on Auto top?,automatic_top_up
How do I auto top-up?,automatic_top_up
Can it add money automatically while travelling,automatic_top_up
Is auto top up a provided service?,automatic_top_up
When the time is right will this automatically replenish my balance?,automatic_top_up
Will money be added automatically when necessary?,automatic_top_up
Can I automatically top-up when traveling?,automatic_top_up
What is the maximum for auto top-up?,automatic_top_up
Is there a way to top-up when it reaches a certain balance?,automatic_top_up
Can I set the account to auto top-up?,automatic_top_up
Are there any hidden limit on the auto top-up?,automatic_top_up
"I am traveling, what can I do to set up auto top-up?",automatic_top_up
"What are my options for topping up, automatic and/or manual?",automatic_top_up
"When I travel, can it automatically add money in certain intervals?",automatic_top_up
Is auto top up available?,automatic_top_up
I want to auto top-up.,automatic_top_up
When I'm traveling is it possible to add money automatically at certain time points?,automatic_top_up
Do you offer auto top ups?,automatic_top_up
Is there a limit on auto top-up?,automatic_top_up
I'm trying to activate the auto-top up function. Where is it?,automatic_top_up
What's the limit for auto top-up?,automatic_top_up
How do I top-up automatically?,automatic_top_up
How do i access the auto top-up option?,automatic_top_up
Where can I find the auto-top up feature?,automatic_top_up
"If my funds are running low, will the app top up automatically?",automatic_top_up
Can I set it up to add money every few days automatically while I am traveling?,automatic_top_up
I want to add money automatically when I travel.,automatic_top_up
Is there a function where I can top-up automatically?,automatic_top_up
Can I use an auto top-up option?,automatic_top_up
Can topping up be automatic?,automatic_top_up
Can I auto top up multiple times?,automatic_top_up
I want to use auto top-up. Is there a limit?,automatic_top_up
Do you have an option for auto top up?,automatic_top_up
How do I activate auto top-up when traveling?,automatic_top_up
Where can I find the auto-top option?,automatic_top_up
What is the maximum times I can auto top-up?,automatic_top_up
How many times can I auto top-up?,automatic_top_up
What are the auto top-up policies?,automatic_top_up
"What, if any, is the limit  for auto top-up?",automatic_top_up
"If my account is low in funds, can I set an auto top-up?",automatic_top_up
Will the system automatically top up itself?,automatic_top_up
Can I get an auto Top-up?,automatic_top_up
Where do I find the auto top up option?,automatic_top_up
What are the restrictions on auto top-up?,automatic_top_up
How can I setup automatic top-up?,automatic_top_up
Can it automatically top up my account?,automatic_top_up
Can I top-up automatically?,automatic_top_up
"I heard you have an auto-top up option, where do I find that?",automatic_top_up
Where do I access the auto top-up function?,automatic_top_up
What about a auto top-up?,automatic_top_up
how can i get it to add money automatically while travelling,automatic_top_up
"What about an auto top-up, is that a option?",automatic_top_up
Can I setup top ups in advance?,automatic_top_up
where can i located the auto top up function?,automatic_top_up
Is there a way to set up an auto top-up?,automatic_top_up
I have a trip coming up and want to add money automatically.,automatic_top_up
where can I find the auto-top up option?,automatic_top_up
Can it add money every so often automatically while I travel?,automatic_top_up
Will the system automatically update once there is no more money left?,automatic_top_up
"When traveling, is it possible for it to add money at specific time intervals?",automatic_top_up
How do I top-up while traveling?,automatic_top_up
auto-top up option can be found where?,automatic_top_up
Do I have to manually top-up my account each time or will it do it on its own?,automatic_top_up
Can I auto top-up as much as I want?,automatic_top_up
Can I add money in intervals to my account?  I will be traveling.,automatic_top_up
Is there a limit to auto top?,automatic_top_up
"My funds are low, can I auto top up?",automatic_top_up
I know there's an auto-top option but I can not locate it when I look?,automatic_top_up
Is it possible to top-up automatically?,automatic_top_up
What is the auto top-up limit?,automatic_top_up
Do you have an auto-top function and how do I use it if so?,automatic_top_up
I can't use my card because it is not working.,card_not_working
I can't seem to be able to use my card,card_not_working
"My card isn't working at all, I need assistance. It's really frustrating.",card_not_working
Can you tell me what the problem with my card is? It was declined at a restaurant today.,card_not_working
How do I fix a broken card?,card_not_working
My card was working but now it doesn't.,card_not_working
I cannot seem to use my card.,card_not_working
I think my card is broke it's not working anymore,card_not_working
I have not been able to use this card.,card_not_working
What do I do if i accidentally broke my card?,card_not_working
How come my card doesn't work anymore?,card_not_working
"For a week now, I have tried to use my card and it is still not working.",card_not_working
My actual card isn't functioning.,card_not_working
I can't get the card itself to work.,card_not_working
What should I do if my card doesn't work?,card_not_working
Why won't my card work.,card_not_working
My card will not work,card_not_working
My card is not working.,card_not_working
HOW LONG THE CARD VALIDITY,card_not_working
My card seems to not be working at all.,card_not_working
My card gets rejected when I try to use it,card_not_working
I am unable to use my card for some reason.,card_not_working
Why can't I use my card?,card_not_working
I think my card is broke?,card_not_working
What do I do?  My card is broken.,card_not_working
"My Netflix subscription says that there is an issue with my card information, but I thought everything was fine. Why would it be declined?",card_not_working
My card was declined at a restaurant today and I don't know what the problem is.,card_not_working
WHAT IS THE REASON FOR THAT,card_not_working
My card is not working when I try to use it.,card_not_working
How do I check security settings on my card?,card_not_working
My card isn't working at all. What happened?,card_not_working
Today I was out eating and my card was declined. Why's that?,card_not_working
What are ways to test why my card might not be working?,card_not_working
Currently my card is broken.,card_not_working
My card won't work at all for anything.,card_not_working
How do I fix my card if it is broken?,card_not_working
Why doesn't my card work for any transactions?,card_not_working
"I tried using my card, but it doesn't work.",card_not_working
My card hasn't been working for even small transactions today.,card_not_working
What do I do if the machine rejects my card?,card_not_working
Something's wrong my card won't work.,card_not_working
I tried to use my card today in the restaurant but it didn't work and just got declined. What's wrong?,card_not_working
"Suddenly, my card won't work.",card_not_working
My card hasn't been working when I try to use it.,card_not_working
My physical card is not working,card_not_working
"
I can't seem to be able to use my card


",card_not_working
Why is my physical card not working?,card_not_working
Help.  My card is broken.,card_not_working
I am unable to use my card.,card_not_working
"No transactions are being accepted, what's wrong with my card?",card_not_working
Is my card frozen?,card_not_working
My card was declined at a restaurant today and I am not sure why.,card_not_working
What do I do now that I can't use this card?,card_not_working
My card doesn't seem to work anymore,card_not_working
"Out of the blue, my card stopped working.",card_not_working
I can't seem to use my card. Can you help?,card_not_working
How do I re-order a damaged card?,card_not_working
Why is my card not working anymore?,card_not_working
I can't use my card for anything,card_not_working
What's wrong with my card? The clerk at the grocery store said it was declined.,card_not_working
What should I do if I can't use my card?,card_not_working
Can I use app to reset PIN attempts?,card_not_working
Please help.  The card won't work.,card_not_working
I wasn't able to use my card today when I went out for lunch. Wondering why that is?,card_not_working
My card doesn't seem to work.,card_not_working
Currently I can't get my card to work.,card_not_working
WHAT IS THE MAIN REASON OF THIS PROBLEM,card_not_working
How do I get my card to work?,card_not_working
What can I do to make my physical card work?,card_not_working
Can you tell me why I can't make any transactions?,card_not_working
There is something wrong with my card. Tried to use it a few times today in different places and it just didn't work. The transactions I tried to make were really small so not sure what's going on,card_not_working
Can you tell me whats going on with my card it seems to be not working?,card_not_working
How do I check security settings using the app?,card_not_working
I tried using my card at multiple vendors and now it's not working.,card_not_working
"Can you help me with my card, I think it's broke.",card_not_working
The card is non-functional.,card_not_working
I haven't been able to complete any transactions on my card today. Do you know what's wrong?,card_not_working
Today I used my card at a restaurant and it was declined. Why?,card_not_working
Did you deactivate my card it's not working anymore,card_not_working
Need help to get my card to work.,card_not_working
Why isn't my card working anymore?,card_not_working
Why won't my card work anymore?,card_not_working
Why won't the machine accept my card anymore?,card_not_working
When I was in a restaurant today my card was declined and payment wouldn't go through and I need help. Can you fix this?,card_not_working
What to do if my physical card is not working?,card_not_working
My card stopped working after multiple transactions. Why?,card_not_working
Why won't my card accept any transactions?,card_not_working
"I think my card is broken or something. I tried using it and it wouldn't go through, please help.",card_not_working
My card is broken,card_not_working
I tried to purchase airline tickets online this morning and my card information isn't working. Is there something going on with my account?,card_not_working
My card no longer works.,card_not_working
I seem to be unable to make any transactions.,card_not_working
I can't get my actual card to work,card_not_working
My card doesn't work when I use it.,card_not_working
What do I do if my card gets broken?,card_not_working
I am having problems with my physical card.,card_not_working
How can I get my card to work?,card_not_working
I need help with understanding why my card is not working.,card_not_working
Please help me!  My physical card isn't working right.,card_not_working
My card stopped working. How do I check if there is a freeze on it?,card_not_working
"I don't know what's wrong with my card, but it has not worked at multiple places today.",card_not_working
I need clarity on why my card is not working.,card_not_working
My card won't physically work.,card_not_working
What's going on? My card wont accept any transactions.,card_not_working
My card don't work.,card_not_working
My card won't work right now.,card_not_working
How can it be that my Card is not functioning anymore?,card_not_working
What's going on with my card? I've tried multiple times and it never goes through.,card_not_working
HOW LONG TO TAKE THE TIME TO SOLVE,card_not_working
What do I do if my card is not working?,card_not_working
What should I do if my physical card isn't working?,card_not_working
The card that I have isn't working. This is the physical card.,card_not_working
Can I change from AUD to GBP?,exchange_via_app
"I need to exchange between different currencies, like GBP and USD. Can I do that with your app?",exchange_via_app
How can I change to another currency?,exchange_via_app
Does the app allowing exchanges between USD and GBP,exchange_via_app
What if I need to use GBP instead of USD?,exchange_via_app
I am from X but am traveling to Y - how do I get currency for Y?,exchange_via_app
Is it possible to change from AUD to GBP?,exchange_via_app
Can money be exchanged from one currency to another?,exchange_via_app
How can I change USD to GBP?,exchange_via_app
What currencies can be exchanged in the app?,exchange_via_app
Can i add a new currency to my account?,exchange_via_app
How can I exchange AUD for GBP?,exchange_via_app
Can I possibly change my currency to another?,exchange_via_app
I would like to exchange currencies on the app. How do I do this?,exchange_via_app
What do I do to exchange currency?,exchange_via_app
Is it possible to exchange currencies?,exchange_via_app
Can turn my money into another currency?,exchange_via_app
I would like to change to a different currency.,exchange_via_app
How can I change currency type?,exchange_via_app
"I do not need GBP, I need AUD, how do I convert it?",exchange_via_app
"Instead of GBP, how do I exchange for AUD?",exchange_via_app
Is currency exchange possible?,exchange_via_app
"Using your app, would I be able to exchange between USD and GBP?",exchange_via_app
Can I use this app for both USD and GBP?,exchange_via_app
I am trying to find out how to exchange currency X with currency Y.,exchange_via_app
Does your app allow currency exchanges between USD and GBP?,exchange_via_app
"With this app, will I be able to exchange currency?",exchange_via_app
How do I change my currency to another?,exchange_via_app
How do I exchange currencies using the app?,exchange_via_app
Does this app allow currencies to be exchanged?,exchange_via_app
Can I exchange USD for GBP in your app?,exchange_via_app
Is it possible to exchange currencies using the app?,exchange_via_app
How do I exchange currencies using this app?,exchange_via_app
I want to exchange USD and GBP with the app,exchange_via_app
How do I change my AUD into GBP?,exchange_via_app
How can I convert currencies?,exchange_via_app
Can I use your app to exchange between USD and GBP,exchange_via_app
I need to get some Euros for my holiday. Am I able to exchange some of my money?,exchange_via_app
Can currencies be exchanged on this app?,exchange_via_app
How do I change to a different currency?,exchange_via_app
Is exchanging currencies a feature of the app?,exchange_via_app
Where can I get my currencies exchanged?,exchange_via_app
Is exchanging currencies one of your app services?,exchange_via_app
Can I convert currency with the app?,exchange_via_app
"I might need to exchange between USD and GBP, is this possible with your app?",exchange_via_app
"I need to exchange my GBP to AUD, how would I do this?",exchange_via_app
Do you support changing the currency I use?,exchange_via_app
Can I convert money into different currencies?,exchange_via_app
Where can i exchange between GBP and USD,exchange_via_app
How to exchange my currency,exchange_via_app
How do I use the app to exchange currencies?,exchange_via_app
"I no longer need AUD, I need GBP instead, how can I make this happen?",exchange_via_app
"I am trying to exchange AUD for GBP, how do I do that?",exchange_via_app
How do I exchange USD to GBP?,exchange_via_app
Is there a way to make my money usable in another country?,exchange_via_app
How do I exchange AUD for GBP?,exchange_via_app
Can I use this app to exchange currencies?,exchange_via_app
How can I exchange currencies using your app?,exchange_via_app
How do I go about exchanging currencies with this app?,exchange_via_app
Can I exchange from USD to GBP?,exchange_via_app
Does your app allow currency exchange from USD to GBP?,exchange_via_app
What currences are available for exchange?,exchange_via_app
Is this app capable of exchanging currencies?,exchange_via_app
Is it possible to change from USD to GBP with your App?,exchange_via_app
"If I need to make an exchange from USD to GBP, how can I do so in the app?",exchange_via_app
Can I use this app to exchange between dollars and pounds?,exchange_via_app
Will this app allow me to exchange currencies?,exchange_via_app
Is it possible to exchange USD and GBP on the app?,exchange_via_app
"I may need to exchange my USD for GBP, can your app do that?",exchange_via_app
How do I exchange currencies with this,exchange_via_app
I need Australian dollars instead of UK currency.,exchange_via_app
I'm having difficulties changing AUD for GBP. How do I do this?,exchange_via_app
Can I exchange currencies with the app?,exchange_via_app
Will you tell me how to exchange USD for GBP in the app?,exchange_via_app
How do you exchange currencies,exchange_via_app
How can I exchange currencies with this app?,exchange_via_app
How can I exchange GBP for AUD?,exchange_via_app
Can I exchange currency for different types?,exchange_via_app
Does this app exchange currencies?,exchange_via_app
Is it possible to exchange currencies on the app?,exchange_via_app
What's the process of changing from GBP to AUD?,exchange_via_app
How do I switch to a different currency?,exchange_via_app
What's the procedure with currency exchange?,exchange_via_app
How to I switch my money for the money used in another country?,exchange_via_app
Will it be possible to change from USD to GBP with this App?,exchange_via_app
I would like to change currency,exchange_via_app
How do I make a currency exchange?,exchange_via_app
"I can't figure out how to change GBP to AUD, what do I do?",exchange_via_app
"I accidentally chose to exchange GBP, but I need to pick AUD. How can I change it?",exchange_via_app
How can I exchange USD and GBP in the app?,exchange_via_app
How can I exchange currencies in the app?,exchange_via_app
I need to exchange a currency - can I do that here?,exchange_via_app
How can I change the currency I'm exchanging from AUD to GBP?,exchange_via_app
What do I need to do to exchange my money?,exchange_via_app
"I would like to exchange currencies, how do I go upon it?",exchange_via_app
What different currencies can I get?,exchange_via_app
I would like to exchange currency  What types are there?,exchange_via_app
how to exchange currencies,exchange_via_app
Can I use your app to exchange USD for GBP?,exchange_via_app
Can this convert money?,exchange_via_app
Can you  tell me how to get AUD not GBP?,exchange_via_app
How can I trade currencies with this app?,exchange_via_app
Can I exchange currencies usign this app?,exchange_via_app
Can this app be used to exchange currencies?,exchange_via_app
need to exchange currencies,exchange_via_app
How do I change to AUD from GBP?,exchange_via_app
How do I start an exchange between GBP and AUD?,exchange_via_app
Whats types of currency can I exchange?,exchange_via_app
how can i exchange currencies,exchange_via_app
Can I exchange USD and GBP from the app?,exchange_via_app
What steps do I need to take to exchange currencies?,exchange_via_app
What other currencies are available to change to?,exchange_via_app
what currencies can i exchange between on your app?,exchange_via_app
Can this app exchange American and English currency?,exchange_via_app
My plans may change so I may need to change from GBP to AUD.,exchange_via_app
Does the app allow for exchanges between currencies?,exchange_via_app
"I may no longer need GBP, but instead I will need AUD, how can I go about making this change?",exchange_via_app
Can I use this app to change money?,exchange_via_app
Has there been any activity on my card today?,lost_or_stolen_card
I lost my wallet and all my cards were in it.,lost_or_stolen_card
I'm panicking!  I lost my card!  Help!,lost_or_stolen_card
I need to report a stolen card,lost_or_stolen_card
How do I replace a stolen card?,lost_or_stolen_card
Can you provide information for freezing my card immediately?,lost_or_stolen_card
What's the phone number to freeze a card?,lost_or_stolen_card
I can't find my card! Can you help?,lost_or_stolen_card
"Hi, I am on vacation in Spain and someone stole my bag with my phone and wallet with cards and everything. Can you block it ASAP and then I want to order a new one also ASAP.",lost_or_stolen_card
Help! I lost my card!,lost_or_stolen_card
My card is missing.  Please help.,lost_or_stolen_card
I think that my card has been stolen!,lost_or_stolen_card
My card was stolen,lost_or_stolen_card
A fee shouldn't apply to me if my card was stolen.,lost_or_stolen_card
"My card has been stolen. I reported it with the police, but I need to report it with you as well.",lost_or_stolen_card
Can you tell me the status of my new card?,lost_or_stolen_card
My card has been stolen what do I do?,lost_or_stolen_card
"I can't find my card, it is lost.",lost_or_stolen_card
My card is lost!  Please help me!,lost_or_stolen_card
I believe that my card has been stolen!,lost_or_stolen_card
What should I do if I think my card was stolen?,lost_or_stolen_card
Can you send me a new card and block my current one. I'm in Spain and my wallet was stolen.,lost_or_stolen_card
"I thought I left my card at a restaurant, but they claim not to have it and now I don't have any idea where it is. I'm so worried that someone might be using it fraudulently. Is there any way to look into this?",lost_or_stolen_card
My bag got stolen with all my cards. Can you please cancel my card and send a new one?,lost_or_stolen_card
I think my card is stolen!,lost_or_stolen_card
"Help!  I fear that my card was stolen,",lost_or_stolen_card
Someone stole my card!,lost_or_stolen_card
Are you able to guide me to my card's location?,lost_or_stolen_card
How can I report that my card was stolen? I made a police report first.,lost_or_stolen_card
My card is missing!  Help!,lost_or_stolen_card
"My wallet was stolen, along with my cards. How do I put a freeze on my cards and order a new one?",lost_or_stolen_card
Could you please freeze my card immediately?,lost_or_stolen_card
"i need help, i lost my card",lost_or_stolen_card
What can I do if I lost my card?,lost_or_stolen_card
I think that the card is stolen.  What are my next steps?,lost_or_stolen_card
What do I do if my card is stolen?,lost_or_stolen_card
My card is stolen.  Help!,lost_or_stolen_card
I lost track of my card,lost_or_stolen_card
Report stolen card,lost_or_stolen_card
Help!  My card is stolen.,lost_or_stolen_card
"My card was lost on vacation, I don't know where it is. Can you help me take care of this immediately?",lost_or_stolen_card
I have lost my card! What is my next step?,lost_or_stolen_card
My card has been lost! help!,lost_or_stolen_card
What do I do if my card has been lost or stolen?,lost_or_stolen_card
Help Me!  I lost my card.  What should I do?,lost_or_stolen_card
Someone stole my wallet with my card in it while vacationing in Spain. I really need my card blocked and a new one ordered.,lost_or_stolen_card
Who can I speak with regarding a lost card?,lost_or_stolen_card
My card has gone missing.,lost_or_stolen_card
oh my god I lost my card! what should I do?,lost_or_stolen_card
I can't find my card!  What should I do?,lost_or_stolen_card
What is the first step that I should take after my card has been stolen?,lost_or_stolen_card
I seem to have lost my card.,lost_or_stolen_card
My card was stolen. What do I need to do?,lost_or_stolen_card
Someone took my card without permission,lost_or_stolen_card
I lost my card n need a new one.,lost_or_stolen_card
My card has been lost / stolen,lost_or_stolen_card
I misplaced my card and I dont know where the last place is where I used the card last. Can you look at my account and tell me the last place I used the card?,lost_or_stolen_card
Please help me.  My card is missing.,lost_or_stolen_card
"I lost my card, what do I do now?",lost_or_stolen_card
I need to order a new card as my other one was stolen.,lost_or_stolen_card
I think someone stole my card because I can't find it.,lost_or_stolen_card
What are the steps I need to do if I have a stolen card?,lost_or_stolen_card
I cant find my card.,lost_or_stolen_card
I think my card is lost.  What do I do?,lost_or_stolen_card
What should I do if my card is stolen?,lost_or_stolen_card
How do I deactivate a stolen card?,lost_or_stolen_card
"I want to block my card or deactivate it or something, it's been stolen and I don't want it misused. I want this handled right away.",lost_or_stolen_card
Someone took my card without my permission.,lost_or_stolen_card
Need help with a stolen card.,lost_or_stolen_card
"help, lost my card",lost_or_stolen_card
What do I do if my card was stolen.,lost_or_stolen_card
I think my wallet fell out on the Tube today! I realized as soon as I got to my desk. How do I cut off the card?,lost_or_stolen_card
My card is missing.,lost_or_stolen_card
How do I report my card as lost or stolen?,lost_or_stolen_card
Is there any way for you to find my card?,lost_or_stolen_card
I've lost my card. What can I do about that?,lost_or_stolen_card
I left my card at a restaurant and now its missing.,lost_or_stolen_card
Can you help me retrieve my card?,lost_or_stolen_card
I lost my card. Can you help me?,lost_or_stolen_card
What should I do?  My card has been stolen!,lost_or_stolen_card
My card was stolen last night.,lost_or_stolen_card
Could you assist me in finding my lost card?,lost_or_stolen_card
I want to open an account for my children,age_limit
How old do you need to be to use the banks services?,age_limit
Whats the minimum age to have an account,age_limit
Can my children open an account?,age_limit
How old do I need to be?,age_limit
What are age requirements for opening an account?,age_limit
Is there any age limit?,age_limit
We want to start a college fund for my daughter.,age_limit
Hold old do my kids have to be to use the service?,age_limit
Can I start an account for my kids?,age_limit
How old does my daughter have to be to open an account?,age_limit
What is minimum age for an account?,age_limit
What is needed for my daughter to open an account?,age_limit
What about my children?,age_limit
What is the process for setting up and account for my child?,age_limit
Is there an age limit to open an account,age_limit
How old do my kids have to be use this?,age_limit
Can I make an account for my kids?,age_limit
I'd like to open an account for my kids can I do that?,age_limit
Would it be possible to open up an account for children?,age_limit
Do you have any age limit?,age_limit
If I want my son to have his own account is that possible?,age_limit
Could I open an account for children?,age_limit
What does my daughter need to open an account?,age_limit
Can my children get an account?,age_limit
What is the age limit for an account?,age_limit
What age do you have to be?,age_limit
What is the appropriate age for my child to be able to open an account?,age_limit
How do I open an account for my children?,age_limit
What are the requirements to open an account for a minor?,age_limit
are there age requirements,age_limit
Is there an age limit for opening an account?,age_limit
Can my 8 year old grandson open an account at the bank?,age_limit
What is the minimum age required to open an account with your service?,age_limit
"If I want to get an account for my daughter, can I do that?",age_limit
How old do you have to be to open an account?,age_limit
I have young kids. Can they use this service?,age_limit
Do you have an age limit?,age_limit
How old do you have to be?,age_limit
Could my daughter open an account?,age_limit
Can I open an account for my children?,age_limit
What would the age limit be?,age_limit
What are the age requirements for service?,age_limit
I am 16 and just started working at McDonalds can I deposit my checks at your bank?,age_limit
Is there a possibility to open an account for my sons and daughters?,age_limit
Is there an age limit to get an account?,age_limit
what is the age limit for opening a new account,age_limit
Is my daughter eligible to open an account?,age_limit
How do I set up an account for my children?,age_limit
May I get an account for my daughter?,age_limit
What is the minimum age limit?,age_limit
How old must I be to open an account?,age_limit
What is the age limit?,age_limit
Can my children have an account?,age_limit
Is there any way I could open an account for my daughter?,age_limit
Can I get an account for my daughter?,age_limit
How old do you need to be to open an account?,age_limit
Do you offer account services for children and teens?,age_limit
From which age can my kids use your service?,age_limit
What is the youngest age for an account?,age_limit
I have kids and I'm curious at what age could they start to use your service.,age_limit
At what age can I open an account?,age_limit
I'd like to open an account for my children. How can I do that?,age_limit
Can I open up an account for my child?,age_limit
Is there a limit for age?,age_limit
How can I open an account for my children?,age_limit
Do you have a children account available?,age_limit
At what age can my children use your service?,age_limit
I want to open an account for my child.,age_limit
At what age can a person open an account?,age_limit
How old do kids have to be to open an account?,age_limit
What is your age limit?,age_limit
How old do my kids need to be to use your service?,age_limit
I would like to get an account for my child.,age_limit
Would I be able to open an account for my daughter?,age_limit
Can my teenager have an account?,age_limit
What age do you have to be to open an account?,age_limit
How old do my kids need to be to open an account?,age_limit
As my kids get older are they able to get set up with their own accounts?,age_limit
Is there an age limit to when my child can use these services?,age_limit
How many years old do I have to be?,age_limit
Do you have a limit for someone's age?,age_limit
Do you have any accounts for children ?,age_limit
Can my daughter make an account?,age_limit
"I need to set up an account for my daughter, how would I do that?",age_limit
How old can one use your service?,age_limit
Do you have to be 18 to make an account?,age_limit
Would I be able to get an account for my child?,age_limit
Can I get an account for my son?,age_limit
DO I have to be 18 to open an account?,age_limit
Am I allowed to get an account for my daughter?,age_limit
My daughter needs to open account.,age_limit
Can I open an account for my offspring?,age_limit
Do you offer account's for minors?,age_limit
What are the age limits for your service?,age_limit
How old do you need to be to have an account?,age_limit
How old does my daughter need to be to have her own account?,age_limit
"My son has just turned 13, is he old enough for an account?",age_limit
Do you guys have any age restrictions?,age_limit
Is there a minimum age for having an account?,age_limit
How old does one need to be?,age_limit
My daughter needs an acount.,age_limit
What is the age requirement?,age_limit
Is there a certain age I need to be?,age_limit
Is my child too young to sign up?,age_limit
Am I able to open an account for my children?,age_limit
Can I make an account for my daughter?,age_limit
What's the youngest I can be to open an account?,age_limit
Do you have an age requirement when opening an account with your service?,age_limit
Is it possible for me to set up separate accounts for my kids?,age_limit
I have exceeded the number of PIN attempts,pin_blocked
I mistook my pin and now I am locked.  Can you unlock me?,pin_blocked
Please help me unblock my pin which I put the wrong one too many times.,pin_blocked
Help me unblock my account.  I entered the PIN wrong too many times.,pin_blocked
"I locked myself out of my account, how do I unblock my PIN?",pin_blocked
My PIN tries have run out. Now what?,pin_blocked
Can I reset my PIN if it is blocked?,pin_blocked
"After inputting the wrong pin too many times, can you now help me unblock my pin?",pin_blocked
Where do I find PIN for my card?,pin_blocked
Can someone help me unblock my pin?,pin_blocked
I attempted to enter my pin to many times.,pin_blocked
I forgot my PIN and now it is blocked.,pin_blocked
Can someone assist me with explaining how I can unblock my pin?,pin_blocked
"My pin needs unblocking, unblock it please?",pin_blocked
What do I have to do to get my PIN unblocked?,pin_blocked
I tried my PIN too many times and now my card won't work!,pin_blocked
I entered a wrong PIN too many times. How can I fix this?,pin_blocked
How can I unblock my PIN?,pin_blocked
When I was drunk I got my card stuck in your machine because i mis-typed my PIN. What do I need to do to get it restored?,pin_blocked
I cannot try my PIN anymore.,pin_blocked
What's the web address to unblock my pin?,pin_blocked
How do I make my PIN work again?,pin_blocked
What steps do I take to unblock my PIN?,pin_blocked
My PIN was entered wrong and now I am blocked.  Please unblock.,pin_blocked
Can I use app to unblock my card?,pin_blocked
I tried the wrong PIN too many times.,pin_blocked
Help me unblock my PIN.,pin_blocked
Can I unblock my PIN in the app?,pin_blocked
How can I get my PIN unblocked?,pin_blocked
I forgot my PIN number.,pin_blocked
I tried entering my pin several times incorrectly. Why isn't my pin working?,pin_blocked
I need my PIN unlocked.,pin_blocked
I can't input my pin again.,pin_blocked
How do I take a block off my card?,pin_blocked
Will you help me unblock my pin after putting in the wrong pin too many times?,pin_blocked
What do I do if I forgot my PIN?,pin_blocked
What is the process for unlocking the pin?,pin_blocked
How do I go about unlocking a pin?,pin_blocked
"I enetered the wrong information, I need my account unblocked How do I do that?",pin_blocked
"My PIN is locked, how do I unlock it?",pin_blocked
I entered in the wrong PIN.  Please help me unlock my account.,pin_blocked
"If my PIN number is rejected, how do I solve it?",pin_blocked
Why was my PIN blocked?,pin_blocked
"
I put the wrong pin too many times and now it is blocked. Can you help me unblock it?",pin_blocked
Where can I go to get my PIN unblocked?,pin_blocked
What is the procedure of unblocking my PIN?,pin_blocked
I accidentally exceeded my PIN tries.  Please advise.,pin_blocked
"I logged in wrong and am blocked, how do I log in?",pin_blocked
"While I was drunk, I goofed my PIN number and your machine ate my card. How can I get it back?",pin_blocked
Can you unblock my blocked pin?,pin_blocked
How can I reset my darned PIN number?,pin_blocked
"My PIN is unlocked, what do I do?",pin_blocked
My account is locked because I used the wrong pin too many times.  Please help.p,pin_blocked
"My PIN can't access my card, can you help?.",pin_blocked
"After putting in the wrong PIN too many times, I was blocked. Can you assist me in changing it?",pin_blocked
"
How do I unblock my PIN?",pin_blocked
What happens if I forget my PIN?,pin_blocked
I put the wrong pin too many times and now it is blocked. Can you help me unblock it?,pin_blocked
I managed to drunken block my card :(( Help!,pin_blocked
Why is my PIN blocked?,pin_blocked
I used my pin too many times.,pin_blocked
My PIN has been blocked.,pin_blocked
"My card got blocked, how do I reset?",pin_blocked
"My PIN number was incorrect, and I can't access it.",pin_blocked
Is there a way to reset my PIN?,pin_blocked
What do I do if I have exceeded all my PIN tries?,pin_blocked
How do I get unblocked?,pin_blocked
"I blocked my card by mistake, how do I unblock it?",pin_blocked
What should I do if I exceed my PIN tries?,pin_blocked
How come I got blocked for entering wrong pins?,pin_blocked
What should I do if I have used all of my PIN tries?,pin_blocked
My PIN isn't working.,pin_blocked
I forgot what my pin number is and now am blocked can you help me get in?,pin_blocked
Where am I able to get my PIN unblocked?,pin_blocked
I forgot my pin and am blocked now. Can I reset it somewhere?,pin_blocked
I must have entered my PIN wrong.,pin_blocked
I am locked out from entering my pin.,pin_blocked
What do I do to unblock my PIN?,pin_blocked
I entered my pin wrong  too many times.,pin_blocked
"I have used all my PIN tries, what now?",pin_blocked
Where do I go to unblock my PIN?,pin_blocked
What if I type in the wrong PIN too many times?,pin_blocked
What do I do if my PIN was blocked?,pin_blocked
Can I unblock my pin using the app?,pin_blocked
How many times can I enter a wrong PIN before it is blocked?,pin_blocked
My PIN was blocked.,pin_blocked
I accidentally put in the wrong pin too many times and now I need to unblock it. Can you assist with this?,pin_blocked
I have exceeded all my PIN tries,pin_blocked
How to unblock my PIN?,pin_blocked
How many incorrect attempts cause card to be blocked?,pin_blocked
Guide me on how to unblock my PIN,pin_blocked
"Would you please unblock my pin? I don't know why, but it's blocked.",pin_blocked
I have used all of my PIN tries. What should I do now?,pin_blocked
Is there a number to call to get my pin unblocked?,pin_blocked
"My PIN seems to be blocked, help me access it?",pin_blocked
How do I unblock my card?,pin_blocked
I may have entered the PIN wrong and the account is blocked.  What do I have to do to get it unblocked.,pin_blocked
I cannot use my PIN.,pin_blocked
"My PIN got blocked, help.",pin_blocked
Where do I unblock my PIN?,pin_blocked
"I am blocked now because I entered the wrong pin, need help.",pin_blocked
"My PIN has been blocked, what should I do?",pin_blocked
Too many times I entered the incorrect PIN.  How can I get my account unblocked?,pin_blocked
My account is blocked because I entered the wrong pin too many times.  Help me unblock.,pin_blocked
I entered the wrong pin too many times and now I think it's blocked. What do I do?,pin_blocked
"I was blocked by using the wrong pin too many times, can you help me?",pin_blocked
"My PIN is not working, can you help?",pin_blocked
How do I unlock my account after typing in the wrong PIN too many times?,pin_blocked
I entered the pin incorrectly too many times and now it is blocked. Can you help?,pin_blocked
Can you unblock my pin because I put the wrong one too many times.,pin_blocked
I need a new PIN number.,pin_blocked
Can you unblock my account?  I entered the PIN wrong.,pin_blocked
I tried my PIN too many times,pin_blocked
I punched in the wrong pin too many times and I'm locked out.,pin_blocked
I can't figure out how to unblock my pin number. Can you help me?,pin_blocked
Should i uninstall the app before i try it again?,contactless_not_working
How come when I tried to pay contactless at the bus it didnt work?,contactless_not_working
Why is my contactless not working?,contactless_not_working
My contactless payments don't work.,contactless_not_working
how many days processing new card?,contactless_not_working
I'm confused. My contactless is suddenly not working anywhere that I try to use it. How do I fix it?,contactless_not_working
Would reinstalling the app solve the problem?,contactless_not_working
I've tried using my contactless in several locations today and it's not working anywhere. It seemed fine before. How do I get it to work again?,contactless_not_working
What do I have to do to get the contactless to work?,contactless_not_working
The terminal I paid at wouldn't take my card. Is something wrong?,contactless_not_working
Why wasn't my contactless accepted at the metro?,contactless_not_working
Can I make a contactless payments?,contactless_not_working
I can't get a contactless payment to work.,contactless_not_working
Contactless payments need to be enabled for my card.,contactless_not_working
Help me to set up contactless payments.,contactless_not_working
My contactless stopped working today for no good reason. It's not working no matter where I try to use it. Can you please help me fix it?,contactless_not_working
I'm confused ass to why my contactless is not working.,contactless_not_working
I need help fixing my contactless. It's not working anywhere I go today.,contactless_not_working
The contactless payments are not working.,contactless_not_working
how to get new card?,contactless_not_working
How do I troubleshoot my contactless?,contactless_not_working
How can I fix my contactless?,contactless_not_working
Any charges applicable for new card?,contactless_not_working
I have a contactless that's broken.,contactless_not_working
My contactless is non-functional.,contactless_not_working
How can i get new card?,contactless_not_working
My contactless stopped working today no matter where I try to use it. How do I get it to start working again?,contactless_not_working
How do I troubleshoot when contactless doesn't work?,contactless_not_working
How can I fix my card if the contactless function didn't work this morning?,contactless_not_working
"I was trying to use contactless earlier, but it didn't work.",contactless_not_working
Why wouldn't my contactless work for the metro?,contactless_not_working
Are my contactless settings correct? I tried to use it today but it wasn't working.,contactless_not_working
I am having problems with my contactless.,contactless_not_working
"I am having issues using contactless payments, could my card be damaged?",contactless_not_working
"What is the reason when I tried to pay contactless at the bus, it didnt work?",contactless_not_working
Is there a top up fee for transfer?,top_up_by_bank_transfer_charge
Will there be a charge for topping up by account with a SEPA transfer?,top_up_by_bank_transfer_charge
What are the charges for receiving a SEPA transfer?,top_up_by_bank_transfer_charge
Is there a charge for SEPA transfers?,top_up_by_bank_transfer_charge
Will I be charged a fee for a SEPA transfer?,top_up_by_bank_transfer_charge
What is the fee to top-up my account,top_up_by_bank_transfer_charge
Will you guys charge me for topping up by transfer?,top_up_by_bank_transfer_charge
Can you tell me the cost of a transfer?,top_up_by_bank_transfer_charge
Do you receive SWIFT transfers?,top_up_by_bank_transfer_charge
What is the charge for receiving a SEPA transfer?,top_up_by_bank_transfer_charge
Will I receive all the money sent to my account by SEPA transfer?,top_up_by_bank_transfer_charge
Am I going to see a charge for a SEPA transfer?,top_up_by_bank_transfer_charge
Can I do a SWIFT transfer?,top_up_by_bank_transfer_charge
What would I be charged in receiving a SEPA transfer?,top_up_by_bank_transfer_charge
How much is it to receive money?,top_up_by_bank_transfer_charge
Is there a charge for using transfers for top ups?,top_up_by_bank_transfer_charge
"If someone sends me money, will I be charged?",top_up_by_bank_transfer_charge
Do you accept SWIFT transfers?,top_up_by_bank_transfer_charge
Am I charged for receiving money?,top_up_by_bank_transfer_charge
Will I be charged for topping up by transfer?,top_up_by_bank_transfer_charge
Will I be charged any fee for receiving money?,top_up_by_bank_transfer_charge
Are there fees for receiving a SEPA transfer?,top_up_by_bank_transfer_charge
Is there a fee to top up by bank transfers?,top_up_by_bank_transfer_charge
Do you offer SWIFT transfers?,top_up_by_bank_transfer_charge
Will I be charged for a top off transfer?,top_up_by_bank_transfer_charge
Will I be charged for receiving money?,top_up_by_bank_transfer_charge
To receive money are there charges?,top_up_by_bank_transfer_charge
Will there be a charge when money is added to my account?,top_up_by_bank_transfer_charge
What are the fees associated with top up via transfer?,top_up_by_bank_transfer_charge
Can I use SWIFT transfers?,top_up_by_bank_transfer_charge
How much does a transfer cost?,top_up_by_bank_transfer_charge
Is there a fee for a SEPA transfer,top_up_by_bank_transfer_charge
why do you charge for transfers?,top_up_by_bank_transfer_charge
Is there a fee to make a transfer?,top_up_by_bank_transfer_charge
What is the charge to make a transfer,top_up_by_bank_transfer_charge
"If I were to transfer, what would the cost be?",top_up_by_bank_transfer_charge
Does it cost anything to transfer money for a top-up?,top_up_by_bank_transfer_charge
Will I be fined for topping up by transfer?,top_up_by_bank_transfer_charge
what is the price of a transfer?,top_up_by_bank_transfer_charge
If I top-up by using a trasfer are there charges that applied?,top_up_by_bank_transfer_charge
Do I get charged if I get money?,top_up_by_bank_transfer_charge
Would I be able to use SWIFT transfers?,top_up_by_bank_transfer_charge
Are there any charges for receiving money?,top_up_by_bank_transfer_charge
how much will I be charged for making a transfer?,top_up_by_bank_transfer_charge
For topping-up is there a charge?,top_up_by_bank_transfer_charge
Can I transfer money using the SWIFT service?,top_up_by_bank_transfer_charge
Is there a charge for transfers?,top_up_by_bank_transfer_charge
is there a fee for swift transfer,top_up_by_bank_transfer_charge
How much does it cost to top up by transfer?,top_up_by_bank_transfer_charge
What are the fees for using transfer to top off my account?,top_up_by_bank_transfer_charge
Do you charge anything for topping up?,top_up_by_bank_transfer_charge
Are SWIFT Transfers available at this bank?,top_up_by_bank_transfer_charge
"If I were to do a transfer, what is the rate for that?",top_up_by_bank_transfer_charge
How much do I need to pay for a transfer?,top_up_by_bank_transfer_charge
Is there a charge for getting my money?,top_up_by_bank_transfer_charge
Does this program take SWIFT transfers?,top_up_by_bank_transfer_charge
What does it cost to receive a SEPA transfer?,top_up_by_bank_transfer_charge
How much will it be in order to pay with a bank transfer using SEPA?,top_up_by_bank_transfer_charge
Will there be a fee if I receive a SEPA transfer,top_up_by_bank_transfer_charge
Am I charged if I make a top-up?,top_up_by_bank_transfer_charge
do you have a fee for receiving a SEPA transfer?,top_up_by_bank_transfer_charge
What does a transfer cost?,top_up_by_bank_transfer_charge
Am I able to do a SWIFT transfer with you?,top_up_by_bank_transfer_charge
Is a SWIFT transfer acceptable?,top_up_by_bank_transfer_charge
Will I be charged for adding money by transfer?,top_up_by_bank_transfer_charge
How much will it cost me for a SEPA transfer?,top_up_by_bank_transfer_charge
How much would it cost me if I transfer?,top_up_by_bank_transfer_charge
What should I expect to be charged on a SEPA transfer?,top_up_by_bank_transfer_charge
What is the cost of a transfer?,top_up_by_bank_transfer_charge
"I want to top up my account by a bank transfer, but will I be charged?",top_up_by_bank_transfer_charge
Am I able to do a SWIFT transfer?,top_up_by_bank_transfer_charge
Are you aware of any charges for receiving money?,top_up_by_bank_transfer_charge
Are SWIFT transfers supported?,top_up_by_bank_transfer_charge
Is there a charge for receiving money?,top_up_by_bank_transfer_charge
Can I transfer using SWIFT?,top_up_by_bank_transfer_charge
Am I going to be charged for receiving  money?,top_up_by_bank_transfer_charge
What are the additional charges for a SWIFT transfer?,top_up_by_bank_transfer_charge
Does it cost me anything to top up my account via bank transfer?,top_up_by_bank_transfer_charge
How much does it cost to make transfers?,top_up_by_bank_transfer_charge
How much would it cost me for a bank transfer to top up my account?,top_up_by_bank_transfer_charge
Do you take SWIFT transfers?,top_up_by_bank_transfer_charge
Is there a fee for topping off by transfer?,top_up_by_bank_transfer_charge
Will I be charged for receiving the money?,top_up_by_bank_transfer_charge
"For SEPA transfers, what kind of charge will be applied?",top_up_by_bank_transfer_charge
Are there topping up fees if I have to transfer?,top_up_by_bank_transfer_charge
Am I going to be charged for topping up by transfer?,top_up_by_bank_transfer_charge
What is the handling fee for transfer?,top_up_by_bank_transfer_charge
Does it cost me to add cash?,top_up_by_bank_transfer_charge
Do I get charged if I am receiving money?,top_up_by_bank_transfer_charge
Are you going to charge me to collect the money?,top_up_by_bank_transfer_charge
Can I Transfer from SWIFT?,top_up_by_bank_transfer_charge
what is the fee for a transfer into my account,top_up_by_bank_transfer_charge
Do I pay a fee for SEPA transfers?,top_up_by_bank_transfer_charge
Is there a cost to receive money?,top_up_by_bank_transfer_charge
"I'd like to make a SEPA transfer to my account, but will I be charged?",top_up_by_bank_transfer_charge
Can third party fees affect a transfer?,top_up_by_bank_transfer_charge
Do you charge for transfers?,top_up_by_bank_transfer_charge
Will I be charged for topping up my account using a bank transfer?,top_up_by_bank_transfer_charge
How much would I be charged for a transfer?,top_up_by_bank_transfer_charge
Is there a top up fee?,top_up_by_bank_transfer_charge
are SWIFT transfers an option?,top_up_by_bank_transfer_charge
How much does it cost to do a transfer?,top_up_by_bank_transfer_charge
"If I top up by transfer, am I going to be charged?",top_up_by_bank_transfer_charge
What are the charges for recieving SEPA transfers?,top_up_by_bank_transfer_charge
Are there any fees associated with receiving money?,top_up_by_bank_transfer_charge
How much does each transfer cost?,top_up_by_bank_transfer_charge
Is there any fees associated with receiving money with this account?,top_up_by_bank_transfer_charge
Will I be charged to top off my account?,top_up_by_bank_transfer_charge
What kind of fee is there to top-up my account?,top_up_by_bank_transfer_charge
Do you process SWIFT transfers?,top_up_by_bank_transfer_charge
I want to do a swift transfer,top_up_by_bank_transfer_charge
How long does a top-up take to go through?,pending_top_up
I am under the impression that my top up is still pending,pending_top_up
How long will it take for my money to be deposited?,pending_top_up
i put money on my card and i dont see it on the balance,pending_top_up
I have a top-up that's still pending and wanted to know about it.,pending_top_up
"It is still pending, I am still waiting. Your system just shows my top-up as pending. What is happening?",pending_top_up
Why is my top up not completing?,pending_top_up
What if my top up doesn't go through?,pending_top_up
"Sort your top up out please! It's been pending since an hour already, can you please make this go through asap I really need the money",pending_top_up
Says that my top-up is incomplete?,pending_top_up
It appears my top-up is still pending.,pending_top_up
My top up did not go through yet.,pending_top_up
Seems like my top-up has not gone through,pending_top_up
How long will my top-up stay pending?,pending_top_up
I think my top up is still pending?,pending_top_up
"Something is wrong with the top up! I'm a regular customer and use your service all the time, usually this works but now it just shows up as pending",pending_top_up
why isn't my top-up going through?,pending_top_up
I topped up but it isn't in my account,pending_top_up
When will my top-up happen?,pending_top_up
"My top up has been pending for an hour already, and I really need this to go through as soon as possible.  Can you help?",pending_top_up
What is the reason my top-up is still pending?,pending_top_up
how long does it take to reflect in my balance a top up,pending_top_up
My top-up is taking a while to process!,pending_top_up
My top up is incomplete.,pending_top_up
My top-up funds aren't available yet.,pending_top_up
Why hasn't my top-up finished pending yet?,pending_top_up
Where are my funds? I topped off my car but it didn't seem to complete.,pending_top_up
"I tried to top up, but the funds show up as pending. I thought it was instant?",pending_top_up
"I tried to top up, but it didn't finish.",pending_top_up
Should my top-up be completed by now?,pending_top_up
My top up did not complete.,pending_top_up
Why hasnt my top up gone through yet?? I thought it was suppose to be instant? Am I wrong? Why is it still pending?,pending_top_up
"I topped up and went to buy something, but it says that my funds are pending. Is there a way to quicken this process?",pending_top_up
When will my top up be approved?,pending_top_up
My top-up didn't go through; it still says pending. What's up with that?,pending_top_up
I can't find the money I just added to my account.,pending_top_up
What does it mean if my top-up has not gone through?,pending_top_up
"My top up hasn't gone through yet, why?",pending_top_up
I've been waiting for a top up to come through for over an hour and I need the funds now.,pending_top_up
"Hello, I am a new customer, and just tried topping up for the first time. According to your information, the transaction should be instant - why does it still show as pending?",pending_top_up
I attempted to top up my account but it's been frozen in a pending state for well over an hour now! Is this normal? I'm a new customer and this is my first time doing this. I assumed it would be done quicker than this.,pending_top_up
My account is  new  why can I  not top up,pending_top_up
"Help, I don't see my money i just added.",pending_top_up
What happened to my Top-Up? It's not reflected.,pending_top_up
"I'm waiting on a top-up, its still pending",pending_top_up
I'm a new customer and tried topping up today for the first time. It's still pending and doesn't seem to be working. I need to get this fixed.,pending_top_up
"Needed gas, been delayed for half an hour.Please fix it!",pending_top_up
Yesterday I topped up my card. Why didn't it complete as it still pending?,pending_top_up
Tell my why my top-up is pending.,pending_top_up
How long should I wait for top up go go through ?,pending_top_up
Top-up is loaded into the card and no update.,pending_top_up
My top-up seems to be pending for a long time?,pending_top_up
"I already paid to top-up but the funds aren't available yet, where are they?",pending_top_up
What do I do if my top-up has not gone through?,pending_top_up
My top-up hasn't gone through,pending_top_up
Is my top up not working?,pending_top_up
My top up is pending still,pending_top_up
Why has my top up not gone through yet?,pending_top_up
"Hi, I tried topping up for the first time today (I'm a new customer), and the transaction has shown as pending for the last half an hour. Can you fix it?",pending_top_up
My top up says it is still pending,pending_top_up
I topped up about half an hour ago and the charge is still pending. I'm a new customer and today is my first time doing this. Can you fix it? It doesn't seem to be working.,pending_top_up
How long does it take for my top up to clear?,pending_top_up
how long should i expect to wait when i add money,pending_top_up
I'm still waiting for the top-up!,pending_top_up
Is there a problem with the top up system? My transaction hasn't gone through properly,pending_top_up
How long will my top-up be pending?,pending_top_up
I believe my top up is still pending,pending_top_up
Why hasn't my top up gone through?,pending_top_up
Why is  my  top  up for  my  new account  not  instant,pending_top_up
My money hasn't been deposited yet. When will it be?,pending_top_up
I'm still waiting for my top-up to go through,pending_top_up
How long after a failed topup will funds refurn to account,pending_top_up
My top is still pending.,pending_top_up
My top-up hasn't happened yet.,pending_top_up
Has my top up gone through?,pending_top_up
How long does it take for a top-up?,pending_top_up
I used my card to top up but it's saying it is still pending. What does this mean?,pending_top_up
When will my top-up go through?,pending_top_up
How long does it take for a top up to go through,pending_top_up
i have a pending top-up,pending_top_up
Why is the top-up I made still pending.,pending_top_up
My top-up is still pending,pending_top_up
My top up is still pending,pending_top_up
My top-up is taking a very long time to complete.,pending_top_up
I do not think the pop up went through yet.,pending_top_up
how long are my top ups pending,pending_top_up
Did I do something incorrectly? Where is my top-up?,pending_top_up
Why hasn't my top-up gone through?,pending_top_up
Should my top up still be pending?,pending_top_up
top up is still pending,pending_top_up
I have been waiting for my top-up to complete and it still hasn't gone through.,pending_top_up
Im trying to top up my card but it's still pending and it's been an hour. Is there any way to make it go through faster? Do I not have enough?,pending_top_up
Please explain why my top-up hasn't been processed yet?,pending_top_up
Why can't I see my funds after I topped up?,pending_top_up
My top up hasn't gone through,pending_top_up
I'm pretty sure my top up is still pending.,pending_top_up
When will my top-up be completed?,pending_top_up
"My top up keeps showing pending?  How long will things be like this?  Days, weeks, months?  I need the money quite urgently for an important coffee purchase, can you please let me know when top up will work?",pending_top_up
"I think something is wrong with your top up.  I've been waiting a little over an hour for this to go through, can you send it through for me?",pending_top_up
How long do top-ups take to go through,pending_top_up
I tried topping up for the first time today since I am a new customer. It doesn't appear that it's working. It has been pending for at least half an hour. Please take care of this.,pending_top_up
"How long is a top up supposed to be pending, because an hour is too long! Can you fix this to go through?",pending_top_up
There is a top up that has been pending for an hour and I don't know why.  I was expecting it immediately and need it now!,pending_top_up
Can you tell me what is wrong ? I top-up with you all the time but this time it just shows my top-up as pending. What is happening?,pending_top_up
My top-up appears to be pending.,pending_top_up
Is there a reason that my top-up is still pending?,pending_top_up
why is top up pending,pending_top_up
"I topped-up my account, but I don't think it went through.",pending_top_up
The top-up is broken.,pending_top_up
"Is there something wrong with my top up I did an hour ago? it's still pending. I need that money, i cant afford to wait or have it come back to me.",pending_top_up
Why is my top-up pending?,pending_top_up
"How come my top-up didn't go through instantly, like it usually does?",pending_top_up
It's been some time since refilled the top-up.,pending_top_up
I added money to the card but the transaction didn't go through,pending_top_up
How long do I need to wait til my top up isn't pending?,pending_top_up
top up not completed,pending_top_up
It appears my top-up has not gone through.,pending_top_up
"Even though I added money ey to the card, I couldn't use it",pending_top_up
How long does it take for a top up to be approved?,pending_top_up
How do I make my top up complete?,pending_top_up
What is taking so long with my top up?,pending_top_up
When will my top up be applied?,pending_top_up
Can you look into why my most recent top-up is showing as pending? I thought it was supposed to be instantaneous.,pending_top_up
I just made a top-up but it shows as pending! I use your service all the time and have never had a problem before. Why does it keep showing up as pending?,pending_top_up
How long does my top up pending last?,pending_top_up
"I topped up last night but don't have any funds, why not?",pending_top_up
How long should it take for my top-up to finish? I've been waiting a while.,pending_top_up
Is there a reason my top-up has not gone through?,pending_top_up
Problem with my top up going through,pending_top_up
How do I know if my top-up went through?,pending_top_up
Can you please sort out your top up? I need this to go through asap because I really need the money. It's already been pending for an hour.,pending_top_up
Can you tell me why my pop-up is still pending?,pending_top_up
"new customer and filling gas for the first time today, not working,",pending_top_up
What's taking my top-up so long?,pending_top_up
What is wrong with my top-up?,pending_top_up
When will my top up process?,pending_top_up
Can you explain to me why a top-up would still be pending?,pending_top_up
How long will it take for my top up to work? It's still pending,pending_top_up
Isn't my top-up supposed to mean its complete?,pending_top_up
What is the reason that my top-up is still pending?,pending_top_up
When will my top up go through?,pending_top_up
Please sort your top up! My top up has been pending for an hour already. Can you please make it go through as soon as possible. I really need the money.,pending_top_up
My top-up has not posted.,pending_top_up
I made a top up yesterday but it's still pending.,pending_top_up
"Hello, I'm a brand new customer and tried topping up for the first time today. It has been pending for half an hour and doesn't seem to be working. Please resolve this.",pending_top_up
I have a new card and I can't add money to it.  I tried about 30 minutes ago and it is still pending.  What do I do?,pending_top_up
I'm not certain my top-up went through yet.,pending_top_up
I've been waiting for over an hour for a top up to go through.  How long is this supposed to take?  I really need this money.,pending_top_up
Where to check top ups pending?,pending_top_up
Cancel a transaction,cancel_transfer
Am I able to cancel a transfer I just made,cancel_transfer
"I needed to make a payment on my account, but I typed in the incorrect number.  The app won't allow me to cancel this transaction.  I need it cancelled ASAP!!",cancel_transfer
I made a mistake this morning when I did a transfer. How do I reverse it?,cancel_transfer
Can I cancel a transaction?,cancel_transfer
"Hi, I sent a payment to the wrong account number - can you cancel it as soon as possible?",cancel_transfer
How do I revert a transaction?,cancel_transfer
I just realized I made the wrong transaction yesterday. Would  you please make it correct?I need it by tomorrow Please.,cancel_transfer
How do i cancel a charge?,cancel_transfer
"I didn't want to make a transaction, I want to revert it",cancel_transfer
Is there a way to undo a transaction?,cancel_transfer
"I accidentally made a payment from the wrong account yesterday. It's my rent payment, and it's very large, so the account I paid from won't be able to cover the amount. It's really important that the payment be made from the right account?",cancel_transfer
I would like help to revert a transaction I did this morning,cancel_transfer
Please help revert my transaction from this morning.,cancel_transfer
Is there any way to cancel my transfer,cancel_transfer
I messed up a transfer and need to reverse it.,cancel_transfer
"Please cancel my most recent transfer, it was a mistake. This is an emergency. It needs to be canceled before it goes through.",cancel_transfer
I made a mistake and performed a transaction on the wrong account!,cancel_transfer
I want to revert a transaction I did this morning,cancel_transfer
I need to change a transfer.,cancel_transfer
How do I cancel a transaction?,cancel_transfer
I need to cancel a transaction please!,cancel_transfer
I want to revert a transaction I did,cancel_transfer
"Could I please cancel my transfer, I paid it into the wrong account. I need to pay it into the right account by tomorrow.",cancel_transfer
I need a transfer cancelled.,cancel_transfer
I did a transaction this morning and now I want to cancel it.,cancel_transfer
A transfer has to be cancelled.,cancel_transfer
Is it possible to cancel a transaction?,cancel_transfer
I messed up and made a transaction using the wrong account.,cancel_transfer
One of my transactions needs to be canceled.,cancel_transfer
I need to stop a transaction that I made.,cancel_transfer
I need to cancel a transfer I made.,cancel_transfer
"My transfer was wrong, are you able to stop it before it goes through please?",cancel_transfer
I used the wrong account.,cancel_transfer
I've made a horrible mistake!  I transferred money to the wrong account by accident!  I entered one of the digits wrong.  I need this cancelled immediately please.,cancel_transfer
What are the steps I need to take to cancel a transaction?,cancel_transfer
I would like to cancel a transfer...is this possible?,cancel_transfer
I want to cancel the transaction I made earlier,cancel_transfer
I submitted a transaction but it was for the incorrect account.,cancel_transfer
"I stupidly initiated a rent payment from the wrong account yesterday. It can't be paid from that account, but it really needs to get paid on time. Am I able to move the payment to the right account?",cancel_transfer
Can you help me to quickly cancel a transaction I accidentally did to the wrong account?,cancel_transfer
"I don't think the transaction has gone through, so can I cancel a transfer?",cancel_transfer
I wanna revert a transaction i did this morning.,cancel_transfer
I did a transaction to a wrong account!,cancel_transfer
Please help me cancel a transaction.,cancel_transfer
I entered a typo when I was transferring money and now I've sent it to an incorrect account.  This is so bad!  I need it cancelled now.,cancel_transfer
How fast can you fix an error in payment?  I made a payment in the wrong account yesterday and it needs to be adjusted by tomorrow for my rent.,cancel_transfer
Please cancel my last transaction.,cancel_transfer
How to cancel a transaction,cancel_transfer
I need to cancel a transfer,cancel_transfer
Help me cancel a transfer.,cancel_transfer
"who do I talk to, to cancel a transfer?",cancel_transfer
Help! I need to cancel a transaction.,cancel_transfer
I made a mistake and need to cancel a transfer.,cancel_transfer
If I make a mistake can I cancel the transaction?,cancel_transfer
I need to cancel a transaction.,cancel_transfer
I don't need to transfer anymore and I want to cancel it.,cancel_transfer
How do I cancel a transfer?,cancel_transfer
"I made a mistake on the last transfer I made, who must I speak with to cancel?",cancel_transfer
Who do I call to cancel a transfer?,cancel_transfer
It is extremely important that I cancel the transfer I made yesterday and put the money into a different account.  Is this possible?,cancel_transfer
I made a transaction to the wrong account!,cancel_transfer
Is there any way to cancel a recent transfer?  I did not mean to make it and need to make sure it does not go through.,cancel_transfer
Is there a way to revert a transaction?,cancel_transfer
I have a transaction and would like to know if I it's cancelable?,cancel_transfer
I accidentally made a payment to a wrong account. What should I do?,cancel_transfer
How can I cancel my transfer?,cancel_transfer
I just realized I made the wrong transaction  yesterday. Would  you please make it correct?I need it by tomorrow.,cancel_transfer
Am I able to stop a transfer?,cancel_transfer
"I made a transaction, but I made it to an account I didn't mean to make it to.",cancel_transfer
stop the transaction,cancel_transfer
I need to reverse a transaction,cancel_transfer
I just realised I made the wrong payment yesterday. Can you please change it to the right account? It's my rent payment and really really needs to be in the right account by tomorrow,cancel_transfer
"I've just made a money transfer to the wrong account, I need to stop the money from being moved as it may be going to someone I don't know.  Please can you help?",cancel_transfer
Please help!  The app won't let me cancel a money transfer.  I accidently sent money to an account that wasn't mine.  I need this cancelled immediately.,cancel_transfer
Help me cancel a transaction.,cancel_transfer
"I already made a transfer and want to cancel it, how do I do that?",cancel_transfer
"Hi , I just came to know I made the wrong transaction  yesterday. Would  you please make it correct?I need it by tomorrow.",cancel_transfer
I sent a payment to the wrong account number - can that transaction be reversed? I am worried about accidentally giving my money away.,cancel_transfer
I want to reverse a transaction I did this morning,cancel_transfer
"I need you to stop the transfer I just started as soon as possible, I just realized it's not correct!",cancel_transfer
I would like to cancel my previous transaction,cancel_transfer
I need urgent help. I realize I sent my payment to the wrong account number. I made a typo. Please cancel the transfer now. There isn't an option from the app.,cancel_transfer
"I made a mistake and did a transaction to a wrong account, can I cancel?",cancel_transfer
"Hi, I made a transfer yesterday that I need to reverse.  I need to put the money in a different account.",cancel_transfer
I need urgent help. I realize I sent my payment to the wrong account number. I made a typo. Please cancel the transfer immediately. I cannot do anything from the app.,cancel_transfer
I want to cancel a transaction.,cancel_transfer
"I made a rent payment from the wrong account yesterday. It absolutely has to go through tomorrow, so can you please reroute the payment to the right account?",cancel_transfer
"I no longer want to transfer funds, can we cancel that transaction?",cancel_transfer
"I made a mistake when sending a payment, sending it to the wrong account number (with a typo) - can you please cancel the transaction?",cancel_transfer
I need to cancel my recent transfer as soon as possible. I made an error there. Please help before it goes through.,cancel_transfer
I am trying to revert a transcation I did this morning,cancel_transfer
A payment I made is for a wrong amount can you help me correct the mistake.,cancel_transfer
I inadvertently completed a transaction on a wrong account.,cancel_transfer
I used the wrong account number!,cancel_transfer
How can I cancel a transfer I made,cancel_transfer
"I made a mistake of transferring, can I cancel my previous transfer?",cancel_transfer
"I made a mistake when making my last transfer, please cancel before it goes thru.",cancel_transfer
Can I stop a transaction?,cancel_transfer
I wish to cancel a transfer,cancel_transfer
I want to take back my transaction,cancel_transfer
Is it possible for a transaction to be cancelled?,cancel_transfer
"Hey i need help urgently. I just realised I sent my payment to the wrong account number, there is a typo! Please cancel it immediately, I can't do it anymore from the app",cancel_transfer
is it possible to cancel transactions?,cancel_transfer
Help! I made a transfer in error and need to cancel it before it's complete!,cancel_transfer
I made a terrible mistake when typing in my account number.  I accidently sent money to the wrong account.  I noticed the app won't allow me to void the transaction.  Can someone help me with this immediately?,cancel_transfer
Is it possible to cancel my transfer?,cancel_transfer
How do I fix a transaction to the wrong account?,cancel_transfer
I goofed up and used the wrong account.  Please help.,cancel_transfer
I want to cancel a transfer I just made.,cancel_transfer
Cancel Transaction,cancel_transfer
"Could you refund my transaction, I paid it into the wrong account. I need to be able to pay it into the right account by tomorrow.",cancel_transfer
My transaction is on the wrong account.,cancel_transfer
"I paid my rent into the wrong account, could you please pay it into the right account, it needs to be done by tomorrow.",cancel_transfer
How do I go about cancelling a transaction?,cancel_transfer
"I have arranged a transfer, but no longer need to send it. How do I stop the transfer?",cancel_transfer
I would like to cancel a transfer,cancel_transfer
"Please help me, there is a transaction in the incorrect account.",cancel_transfer
How can I revert a transaction from this morning?,cancel_transfer
How do I cancel a recent transfer?,cancel_transfer
Please can you block the transaction I just sent from my account? It was a payment but I accidently typed in the wrong details and think it might have gone to the wrong place.,cancel_transfer
I made a transaction this morning but I need to revert it now.,cancel_transfer
I made the incorrect payment for my rent yesterday and this needs to be fixed by no later than tomorrow. How can you help?,cancel_transfer
I recently made a transfer but I need to cancel it as soon as possible.  Please let me know when this happens.,cancel_transfer
I made a transfer into my account and now I need to cancel it,cancel_transfer
"Cancel my transfer, please.",cancel_transfer
I need to cancel a transaction immediately.,cancel_transfer
Please help me!  A payment I made had an error on the account number and I can't cancel on my side.  Can you cancel it?,cancel_transfer
I need to cancel my recent transfer quickly since I made a mistake. Please help before it goes through.,cancel_transfer
Can I cancel a transfer I made,cancel_transfer
Where do I go to cancel a transaction?,cancel_transfer
How can I cancel a transaction to a wrong account?,cancel_transfer
There's been a transaction to the wrong account.,cancel_transfer
Please cancel the transfer I just made.  I put in the wrong account number and can't seem to stop it on the app.,cancel_transfer
I want to revert this mornings transaction.,cancel_transfer
"I didn't mean to do the transfer, is there any way to cancel it?",cancel_transfer
I need immediate assistance in canceling a transfer which was a mistake. Please help me quickly so this does not go through.,cancel_transfer
Cancelling a transaction,cancel_transfer
The wrong account was used during a transaction.,cancel_transfer
I just initiated a transfer but I'd like to cancel it.,cancel_transfer
My morning transaction needs to be canceled.,cancel_transfer
My transaction from earlier needs to be reversed.,cancel_transfer
I recently made a transfer that I would like to cancel,cancel_transfer
"Yesterday, I made an incorrect payment to the wrong account for my rent payment. I need this addressed as soon as possible and the funds transferred to the correct account by no later than tomorrow.",cancel_transfer
What do I need to do to cancel a transaction?,cancel_transfer
How can I cancel this transaction?,cancel_transfer
Help please!  My rent payment is coming out tomorrow and I made a payment mistake yesterday! Can you put in in the correct account?,cancel_transfer
I need help right now. I realize I sent my payment to the wrong account number after making a typo. Please cancel the transfer now since I can't do it from the app.,cancel_transfer
I need help as fast as possible! I made a mistake on my most recent transfer; can you please stop it before it goes through?,cancel_transfer
I want to cancel a transaction from this morning.,cancel_transfer
A transfer has been made in my account that I need to cancel.  This was a mistake on my part and I hope we can get this resolved quickly.,cancel_transfer
I need to cancel my recent transfer. I made a mistake. Please help quickly before the transfer goes through.,cancel_transfer
I'm really upset because I made a typo during a transfer and now I've sent money to the wrong account.  I can't fix this with the app.  Please help me immediately!,cancel_transfer
There was a transaction this morning that I'd like to reverse.,cancel_transfer
What do I have to do to cancel a transfer?,cancel_transfer
"I wanted to transfer money to another account, but now I don't have to so I'd like to cancel said transfer. How can I do that?",cancel_transfer
please cancel the transaction,cancel_transfer
What is the max amount of top-ups?,top_up_limits
Are top-ups unlimited?,top_up_limits
Can I increase my top-up maximum?,top_up_limits
Can I top-up any amount?,top_up_limits
What's the limit to how much I can top up?,top_up_limits
Would I be able to top up as much as I can?,top_up_limits
Do I have a limit to the number of top-ups per day?,top_up_limits
need to know if there is a maximum i can top up,top_up_limits
How many top-ups am I allowed to do?,top_up_limits
How much is ok for me to top up with?,top_up_limits
What is the maximum I can top up?,top_up_limits
what is the most money i can top up?,top_up_limits
Are there any top-up limits?,top_up_limits
Is there a limit to the top-ups someone can do?,top_up_limits
What is the greatest number of times that I can top-up?,top_up_limits
Tell me if there is a limit to top-up.,top_up_limits
Is there a top-up limit that I have to stay under during a given period of time?,top_up_limits
How much am I allowed to top-up?,top_up_limits
Is there a limit on how much I can top up?,top_up_limits
Is there a limit to how much I can top-up?,top_up_limits
Is there a limit for the amount I can top up?,top_up_limits
what is the limit for top-ups?,top_up_limits
How much can I top up in a day?,top_up_limits
Do top-ups have limits?,top_up_limits
Is there a limit to how much I can top up?,top_up_limits
Please tell me the limit to topping-up.,top_up_limits
Do top-up limits exist?,top_up_limits
I would like to know how much I can top-up.,top_up_limits
Whats the limit on my top up,top_up_limits
Are there any top-up limits that I must follow?,top_up_limits
Can I top-up any amount I wish on any given day?,top_up_limits
Is topping up unlimited?,top_up_limits
What is the highest amount of top ups I'm allowed?,top_up_limits
is there a limit for top up?,top_up_limits
Can I set my own top-up limit?,top_up_limits
What are the rules for a top-up?,top_up_limits
How often can I top up?,top_up_limits
What is the highest amount I can top-up?,top_up_limits
What is the most that I can top-up to a card?,top_up_limits
What limits are the to top-ups?,top_up_limits
How many times can I make a top-up?,top_up_limits
Whats the max I can top up,top_up_limits
What is the maximum top up?,top_up_limits
What is the top-up limit for my card?,top_up_limits
Tell me if there is a top-up limit.,top_up_limits
What number of times can I top-up?,top_up_limits
is there a limit to top up,top_up_limits
What's the maximum amount I can top up my card with please?,top_up_limits
How can I information on my limit for top-ups?,top_up_limits
It seems I need to get information on limits for top-ups.,top_up_limits
Are there any top-up limits involved?,top_up_limits
What is my top-up limit?,top_up_limits
Are there limits with top-up?,top_up_limits
What is the max top-up?,top_up_limits
What is your maximum top up limit per day?,top_up_limits
"I need to add a serious amount of cash to my card, how do I do that?",top_up_limits
Tell me about the limit for top ups.,top_up_limits
Is there a limit to my top-up?,top_up_limits
Is there a topping up limit?,top_up_limits
Can I create my own top-up limit?,top_up_limits
Can I top up?,top_up_limits
How much could I top up?,top_up_limits
How many top-ups can be approved?,top_up_limits
What is the top-up limit?,top_up_limits
Do you limit my top-offs?,top_up_limits
Is the top-up amount unlimited?,top_up_limits
How many top-ups can I use?,top_up_limits
Is there a maximum for top-ups?,top_up_limits
Will you set a limit to my top-up?,top_up_limits
Is there a top-up limit?,top_up_limits
How often am I able to top-up?,top_up_limits
Can someone please tell me how much I can top-up?,top_up_limits
What is the maximum for top-ups?,top_up_limits
Do you have any top-up limits?,top_up_limits
Do top-ups have a limit?,top_up_limits
Can I top up any amount?,top_up_limits
Can I use as many top-ups as I want?,top_up_limits
Do I need to use a limit on top-ups?,top_up_limits
What amount can I top-up?,top_up_limits
Can you tell me the limit for top ups?,top_up_limits
I need someone to assist me with explaining how much I can top-up.,top_up_limits
What is the most I can top-up?,top_up_limits
Is there a limit for top ups?,top_up_limits
What is the max I can top up?,top_up_limits
How often can I top up my account?,top_up_limits
What's the amount that I can top-up?,top_up_limits
Do you limit my top-ups?,top_up_limits
is there a limit on top ups,top_up_limits
What is the top-up limit on my cards?,top_up_limits
What's my limit for topping up?,top_up_limits
what are limits to top up,top_up_limits
Is there any amount in which I would get cut off from topping up?,top_up_limits
How much is the limit for top-ups?,top_up_limits
How much can I top up on my card?,top_up_limits
limits on top ups,top_up_limits
What is the daily limit on my card?,top_up_limits
What's the top-up limit?,top_up_limits
Why did I only receive a partial amount of what I tried to withdraw?,wrong_amount_of_cash_received
my atm transaction was wrong,wrong_amount_of_cash_received
why did i only get 20.00,wrong_amount_of_cash_received
Why is my cash request and the amount I received different?,wrong_amount_of_cash_received
"I tried to withdraw $100, all it gave me was $20.",wrong_amount_of_cash_received
The ATM didn't give me enough money.,wrong_amount_of_cash_received
When I went to withdraw cash today the ATM gave me the wrong amount of cash. The app is showing a larger amount.,wrong_amount_of_cash_received
I didn't get the all the cash i wanted from the atm,wrong_amount_of_cash_received
I received $20 but I entered $100,wrong_amount_of_cash_received
"Hi, I used an ATM today to take money out of my account, but the amount it gave me is not the amount I requested. What should I do?",wrong_amount_of_cash_received
Did a WD earlier at an ATM.  The amount showing in the App is more than I got though.,wrong_amount_of_cash_received
I didn't get the correct amount of money from the ATM machine,wrong_amount_of_cash_received
Some cash was missing at ATM.,wrong_amount_of_cash_received
I didn't get all the cash I asked for,wrong_amount_of_cash_received
I tried to withdraw $100 but only got $20. What happened?,wrong_amount_of_cash_received
how come when i asked for 100 it only gave me 20.00 in the app,wrong_amount_of_cash_received
Asked for $100 but only got $20. Why would this happen?,wrong_amount_of_cash_received
I wanted to withdraw $100 from the ATM but I only got $20,wrong_amount_of_cash_received
I got less money than I asked for.,wrong_amount_of_cash_received
"Hi, Please help me to request cash back. As i have been withdrawn money from ATM, but i got wrong amount. in Application its showing the amount i have been charged through.",wrong_amount_of_cash_received
The cash I wanted wasn't there.,wrong_amount_of_cash_received
I requested a higher amount for my cash withdrawal,wrong_amount_of_cash_received
The amount of cash I received did not match the amount I requested,wrong_amount_of_cash_received
The ATM didn't give me the full requested amount,wrong_amount_of_cash_received
The amount of cash I received was not the full amount,wrong_amount_of_cash_received
How can I request cash back? The ATM just gave me the wrong amount that I've been charged though...,wrong_amount_of_cash_received
I was only given $20 after trying to withdraw $100,wrong_amount_of_cash_received
I received less cash than the amount I specified in the ATM.,wrong_amount_of_cash_received
I went tot the ATM earlier today and didn't realize this till now but I did not get all the money I requested.  I believe my account was charged for 100 but I only got 80.  Is there any way we can solve this problem?,wrong_amount_of_cash_received
I got less cash than what I specified at the ATM.,wrong_amount_of_cash_received
Why did I not get the amount of money I requested?,wrong_amount_of_cash_received
I'm at the ATM right now and it only allowed me to withdraw 10 pounds instead of my requested 30. What's going on? How can I fix this?,wrong_amount_of_cash_received
I got $20 when I should've gotten $100,wrong_amount_of_cash_received
How can I request cash back? The ATM gave me the wrong amount that I've been charged though...,wrong_amount_of_cash_received
I didn't receive the amount of cash I requested for the ATM.,wrong_amount_of_cash_received
my cash balance less than what I thought,wrong_amount_of_cash_received
It didn't give me my cash,wrong_amount_of_cash_received
It kept my cash,wrong_amount_of_cash_received
I only got $20 of the $100 that I attempted to withdraw.,wrong_amount_of_cash_received
"Hi, I draw out some money from the ATM today. The ATM has given me wrong amount and the application is displaying more amount than i withdraw.",wrong_amount_of_cash_received
I tried taking out 30 pounds from the ATM just now and it only gave me 10. Why would it do that? I need the 30 pounds now!,wrong_amount_of_cash_received
"HELP! I tried to get cash and it gave me some, but not the right amount!",wrong_amount_of_cash_received
"I am calling because the ATM didn't give me the right amount of cash, but my app shows the actual amount I wanted to withdraw. What should I do to get my money back?",wrong_amount_of_cash_received
Why didn't I receive the right amount of cash?,wrong_amount_of_cash_received
Why didn't I receive the right amount of cash at the ATM?,wrong_amount_of_cash_received
I received the wrong amount of cash back,wrong_amount_of_cash_received
Why did I only get $20 now the full amount I wanted?,wrong_amount_of_cash_received
The amount of cash I selected to withdraw is different than what I received.,wrong_amount_of_cash_received
What do I need to do to get cash back? The ATM gave me the wrong amount that I requested but the app is showing the amount to be correct.,wrong_amount_of_cash_received
What do I need to do to request cash back? The ATM actually just gave me the wrong amount. The app I actually chose the right amount.,wrong_amount_of_cash_received
I was just giving the wrong amount by the ATM. How do I request cash back at this point? The app is showing the amount that I actually requested even though that's not what I got.,wrong_amount_of_cash_received
"I normally don't use ATMs, but I was in a rush today and had to withdraw some cash. The ATM gave me the wrong amount of money and now my app is not showing the same amount as it should. What do I do?",wrong_amount_of_cash_received
I received incorrect amount of cash from an ATM today. It was more than I wanted. What do I do now?,wrong_amount_of_cash_received
ATM is broken. It did not give me the full amount (30 pounds.)  I'm standing here with only 10 pounds and it's telling me it gave me 30 pounds. I need assistance now!,wrong_amount_of_cash_received
Why didn't the ATM give me all my money,wrong_amount_of_cash_received
I did not get the right amount of cash from the ATM.,wrong_amount_of_cash_received
Why did I get less from the ATM?,wrong_amount_of_cash_received
The ATM only gave me 10 pounds when I withdrew 30. What do I do?,wrong_amount_of_cash_received
Machines make mistakes too! The ATM gave me the wrong amount of money. Too much!,wrong_amount_of_cash_received
I could only take the amount of money that was available to me which was less then I expected.,wrong_amount_of_cash_received
I was given less cash then I wanted.,wrong_amount_of_cash_received
"Hello, I didn't receive the right amount on my ATM transaction,  the app shows the correct amount how can we fix this",wrong_amount_of_cash_received
I did not receive my full withdrawal amount,wrong_amount_of_cash_received
I received a different amount of cash than what I entered.,wrong_amount_of_cash_received
"I only received $20, but I requested $100.",wrong_amount_of_cash_received
"Help, your app is showing a larger WD than I actually did earlier at an ATM.",wrong_amount_of_cash_received
"I think something went wrong, I didn't get the right amount.",wrong_amount_of_cash_received
What do I do if I got the wrong amount at the ATM?,wrong_amount_of_cash_received
I did not receive the right amount of cash I requested,wrong_amount_of_cash_received
I attempted to withdraw some money from an ATM this morning and received the wrong amount. Your app says I have enough money available in the account. Can someone tell me what's wrong?,wrong_amount_of_cash_received
What happens if the ATM doesn't give the right amount of money?,wrong_amount_of_cash_received
I asked for more cash than what was received,wrong_amount_of_cash_received
Why can't I take $100 out,wrong_amount_of_cash_received
I requested $100 but only got $20,wrong_amount_of_cash_received
"I took out cash from the ATM, but something must have went wrong, My account shows the correct amount of cash I took out, but the ATM didn't give me that amount. How do I get my money back?",wrong_amount_of_cash_received
I tried withdrawing but my cash is not showing up?,wrong_amount_of_cash_received
I was not able to receive the correct amount of cash.,wrong_amount_of_cash_received
I didn't receive the correct amount of cash,wrong_amount_of_cash_received
I did not get enough cash,wrong_amount_of_cash_received
"I tried to withdraw some money from an ATM this morning but wasn't able to get the amount of cash I needed. The amount in the app says what I was trying to withdraw was deducted, but I don't have any money. What do I do about this?",wrong_amount_of_cash_received
The ATM is showing it gave me the money I requested but I didn't get that amount.,wrong_amount_of_cash_received
The correct amount of cash was not received.,wrong_amount_of_cash_received
I am so angry right now!  I went to the ATM and did not get the correct amount of money I chose to withdraw.  How could this happen?  I need my money and want to know how I can get it ASAP!,wrong_amount_of_cash_received
I was given the wrong amount of cash,wrong_amount_of_cash_received
The atm didn't give me all my cash,wrong_amount_of_cash_received
"Why did I not get all the money that I asked for? I asked for all the cash in my my account, but I only got about half. Why is that??",wrong_amount_of_cash_received
I did not ask for the amount of cash that I received.,wrong_amount_of_cash_received
Got only $20 when I tried to withdraw $100.,wrong_amount_of_cash_received
The app is showing that I received alot more money than I actually received from the ATM. This occurred earlier today.,wrong_amount_of_cash_received
The ATM gave me less cash than requested,wrong_amount_of_cash_received
Why didn't I receive all the cash I requested?,wrong_amount_of_cash_received
I tried to withdraw 40 pounds but only 20 came out. Did you steal my money?,wrong_amount_of_cash_received
Yikes!  I didn't get the amount of money that I requested.  What do I do now?,wrong_amount_of_cash_received
How can I request cash back? The ATM just gave me a different amount than what I've been charged though...,wrong_amount_of_cash_received
I selected to withdrawal 30 pounds but only received 10. I'm still standing in front of the ATM. The app shows i took out 30 pounds also. How do i fix this?,wrong_amount_of_cash_received
My cash received does not match what has been requested,wrong_amount_of_cash_received
I was not given the amount of cash I withdrew,wrong_amount_of_cash_received
I was not distributed all of cash that I requested,wrong_amount_of_cash_received
The machine gave me the wrong amount of cash.,wrong_amount_of_cash_received
"I asked for a certain amount of money from the ATM, but it gave me a different amount. Less than what I asked for.",wrong_amount_of_cash_received
"I asked for $40 and I only received $20, what happened?",wrong_amount_of_cash_received
Why didn't I get the amount I requested at the ATM?,wrong_amount_of_cash_received
The ATM didn't give me enough money! I asked for more than it gave. What do I do?,wrong_amount_of_cash_received
I received the wrong amount of cash.,wrong_amount_of_cash_received
I haven't received my cash yet.,wrong_amount_of_cash_received
I did not get all the cash at ATM.,wrong_amount_of_cash_received
"If the ATM only gave me 10 pounds instead of the 30 I requested, what do I do?",wrong_amount_of_cash_received
Earlier today I took money out the ATM. After checking the app the amount is so much higher than the amount I received.,wrong_amount_of_cash_received
Why did I get less cash than what I asked in the ATM?,wrong_amount_of_cash_received
My cash withdrawal was short.,wrong_amount_of_cash_received
I was not distributed the correct amount of cash that I asked for,wrong_amount_of_cash_received
The ATM shows a withdraw of the amount of money I requested but I didn't revieve that amount in cash.,wrong_amount_of_cash_received
"When I went to $100, all the machine would give me was $20.",wrong_amount_of_cash_received
What happens if the ATM gives me the wrong amount of money?,wrong_amount_of_cash_received
i did not get any money but still was charged,wrong_amount_of_cash_received
You shorted me money when I tried to make a withdrawal.,wrong_amount_of_cash_received
i asked for 100 only got 80,wrong_amount_of_cash_received
"I got some cash at an ATM earlier, but now app is showing that I withdrew more than I did.  Help!",wrong_amount_of_cash_received
Cash withdrawal was incorrect at ATM.,wrong_amount_of_cash_received
"I withdrew money from an ATM today, and now my account is showing a different amount than what I withdrew. I checked the amount the ATM gave me, and it looks like it gave me the wrong amount of money. What is the best thin for me to do to get this fixed?",wrong_amount_of_cash_received
Why did the ATM give me less money than what I requested?,wrong_amount_of_cash_received
I did not receive the right amount of cash.,wrong_amount_of_cash_received
How can we correct a mistake on an ATM transaction?  The app shows what I should have gotten.,wrong_amount_of_cash_received
Why did I not get the amount I specified at the ATM?,wrong_amount_of_cash_received
The ATM didn't give me what I asked for but my balance says it did,wrong_amount_of_cash_received
I got less cash than what I specified for through the ATM.,wrong_amount_of_cash_received
What happened! I asked for 30 pounds at your ATM and only go 10. The machine lied about it too. It said I received the full 30 pounds. Someone better help me asap on this.,wrong_amount_of_cash_received
A wrong amount of cash we sent to me.,wrong_amount_of_cash_received
"I took out money, and didn't get all of it.",wrong_amount_of_cash_received
How can I get cash back? The ATM just gave me the wrong amount that I've been actually charged though...,wrong_amount_of_cash_received
"Please help me with the amount that i have withdrawn from the ATM today, the ATM has given me wrong sum of amount, and i could see that the app is displaying the greater amount than taken out.",wrong_amount_of_cash_received
I withdrew $100 but only received $20,wrong_amount_of_cash_received
I requested money from the ATM and it didn't give me as much as I requested.,wrong_amount_of_cash_received
"Hey I am standing in front of an ATM here, it only gave me 10 pounds even though I wanted to withdraw 30! Seems like the app has 30 pounds, what do I do??",wrong_amount_of_cash_received
$20 came out instead of $100,wrong_amount_of_cash_received
How can I fix this? The ATM gave me more cash than I'd asked for.,wrong_amount_of_cash_received
I could not get the cash I wanted,wrong_amount_of_cash_received
I wanted to take out $100 but I only got $20.,wrong_amount_of_cash_received
"Help, the ATM didn't give me all the money I requested",wrong_amount_of_cash_received
The cash I asked for still hasn't been received,wrong_amount_of_cash_received
I wanted $100 but only got $20,wrong_amount_of_cash_received
The ATM didn't give me the amount I asked for,wrong_amount_of_cash_received
Where'd the rest of my cash go from the ATM,wrong_amount_of_cash_received
I got less cash at the ATM than I asked for. Why?,wrong_amount_of_cash_received
There was a limited amount of money available at the time of my transaction.,wrong_amount_of_cash_received
My cash withdrawal was not entirely complete,wrong_amount_of_cash_received
The atm didn'y give me all the cash,wrong_amount_of_cash_received
The ATM is messed up. It gave me less than I wanted.,wrong_amount_of_cash_received
I received the wrong amount of cash from the ATM. Can you help?,wrong_amount_of_cash_received
ATM only gave me $20 instead of $100,wrong_amount_of_cash_received
I was only given $20 when I tried to get $100,wrong_amount_of_cash_received
I needed $100 but all it gave me was $20.,wrong_amount_of_cash_received
I tried pulling out money at the ATM and it gave me an incorrect amount back.,wrong_amount_of_cash_received
Why did I only get $20 when I asked for $100?,wrong_amount_of_cash_received
The amount of cash i have received is not correct.,wrong_amount_of_cash_received
How can I get my money that I didn't get from the ATM?,wrong_amount_of_cash_received
"Hi, Today i have withdrawn cash from ATM but i got wrong amount and in the app it is showing much more amount than that.",wrong_amount_of_cash_received
I didn't get all the money I asked for,wrong_amount_of_cash_received
The ATM did not give me as much cash as I requested.,wrong_amount_of_cash_received
How can I request cash back? The ATM just gave me a different amount than what I've been actually charged though...,wrong_amount_of_cash_received
Why is my withdrawal wrong? I took out $100 but only received $20.,wrong_amount_of_cash_received
I asked for cash but I did not receive all the funds,wrong_amount_of_cash_received
The ATM I'm standing in front of only gave me 10 pounds rather than the 30 pounds I wanted. The app shows I took out 30 pounds also. What do I need to do to fix this?,wrong_amount_of_cash_received
I only got some of the cash I requested from the ATM,wrong_amount_of_cash_received
"I am at the ATM and tried to withdraw 30 pounds and it only gave me 10 pounds, what do I do?",wrong_amount_of_cash_received
I got the incorrect amount of money given to me from my account,wrong_amount_of_cash_received
I did not receive the correct amount of cash.,wrong_amount_of_cash_received
I did not receive all of my cash back,wrong_amount_of_cash_received
I got some cash but it wasn't the right amount.,wrong_amount_of_cash_received
Can you explain why the ATM is giving me less money than what I asked for?,wrong_amount_of_cash_received
I tried to withdraw 50 pounds but it only gave me 30. Where is the rest of my money?,wrong_amount_of_cash_received
I visited the ATM but got less money than what I requested. Why?,wrong_amount_of_cash_received
I couldn't get the money I needed.,wrong_amount_of_cash_received
Who should I contact if the amount of my withdrawal doesn't correspond to the amount that I tried to take out of my account?,wrong_amount_of_cash_received
I made an ATM withdraw it didn't give me the amount I asked for but is showing a withdraw for that amount.,wrong_amount_of_cash_received
So I just went to the ATM to get some cash.  I input that I needed 100 pounds but I only got 80.  I have the receipt  and I am in need of the extra money.  How do I go about obtaining the missing amount?,wrong_amount_of_cash_received
The amount of money I pushed at the atm machine did not come out of the machine.,wrong_amount_of_cash_received
"I got less than what i asked for in the ATM, why?",wrong_amount_of_cash_received
"I'm stuck here at your broken ATM and I don't know what to do next. Asked for 30 pounds, got 10. ATM said I got 30. Something very wrong here and I want my money now!",wrong_amount_of_cash_received
The machine only paid me a hundred when I wanted 20,wrong_amount_of_cash_received
There was a fee charged when I paid with my card.,card_payment_fee_charged
I received a fee I should not have.,card_payment_fee_charged
Why am I being a charged for using my card?,card_payment_fee_charged
Tell me why there is a fee for a card payment.,card_payment_fee_charged
I don't understand why I'm being charged for using my card.,card_payment_fee_charged
I paid with my card so so why was I charged a transaction fee?,card_payment_fee_charged
"I shouldn't have been charged but I see a fee, why?",card_payment_fee_charged
"i made a payment with my card and was charged a fee, why would you do that",card_payment_fee_charged
A fee came along with me paying with card,card_payment_fee_charged
I had to pay a fee when buying items with my card.,card_payment_fee_charged
Why is there a fee when I thought there would be no fees?,card_payment_fee_charged
Why are there fees for using a card?,card_payment_fee_charged
I had to pay money for paying with my card.,card_payment_fee_charged
"I'm going on holiday to France for 6 weeks with my family and the cat, Fluffy.  I just purchased €10,000 from a currency exchange to ensure we don't run short but there appears to be a fee.  What is this for?",card_payment_fee_charged
What are the reasons to be charged a fee on card payments?,card_payment_fee_charged
I paid with card and was charged a fee that shouldn't be there!,card_payment_fee_charged
Why was I charged an extra fee when paying with card?,card_payment_fee_charged
I noticed a new fee on my account. I didn't know there were fees for these payments. What is the policy?,card_payment_fee_charged
I don't understand why I was charged an additional fee for this service. Can you clarify?,card_payment_fee_charged
Why is there a fee for using my card?,card_payment_fee_charged
Why was my transaction charged an extra fee when paying with my card?,card_payment_fee_charged
"Where can I find out the fee structure for my account? I have been charged fees for some transactions, but not for other ones. I can't find a pattern in these fees.",card_payment_fee_charged
"On a card payment, why is there a fee?",card_payment_fee_charged
Why did I get charged a fee for my card payment?,card_payment_fee_charged
Why are you charging me fees for using my card?,card_payment_fee_charged
What is the extra fee that showed up on my card?,card_payment_fee_charged
Why was I charged a fee for using my card,card_payment_fee_charged
Let me know when I get charged extra for payments. I saw on the app a fee I wasn't forewarned about.,card_payment_fee_charged
I was charged a fee for using my card. Can I check that in any way? It seems like there are occasions that I am charge for fees. Can you elaborate this?,card_payment_fee_charged
I got charged a service fee on my account. Can it be waived since I didn't know about it before?,card_payment_fee_charged
I think a fee was applied for paying with a card.,card_payment_fee_charged
I'm being charged for using my card!,card_payment_fee_charged
I bought something with my card and I was charged a fee,card_payment_fee_charged
I received an extra charge for using the card. Why?,card_payment_fee_charged
Can you explain why my payment was charged a fee?,card_payment_fee_charged
Is there a fee for paying by card?,card_payment_fee_charged
Who charged me a fee for paying by card?,card_payment_fee_charged
I have a fee showing from last time I used my card.,card_payment_fee_charged
Why is this fee being charged to me after using my card?,card_payment_fee_charged
"Why wasn't it obvious that you charge for payments? If you put the fees in an easy to read format, this could have been avoided.",card_payment_fee_charged
Why am I being charged fees on some transactions but not on others? What am I missing here? I cannot find where to see the fee structure on my account. Help!,card_payment_fee_charged
I payed with the card and there was an extra fee?,card_payment_fee_charged
Is it normal to be charged an extra fee when paying with my card?,card_payment_fee_charged
Why was there a fee for paying by card?,card_payment_fee_charged
How did the extra charge on my card come in effect?,card_payment_fee_charged
Please tell me why I was charged additionally when I used the card.,card_payment_fee_charged
I made a purchase with my card and I was charged a fee for using it,card_payment_fee_charged
I was made to pay a fee for making a transaction with card.,card_payment_fee_charged
"Why, when paying with the card, was I charged an extra fee?",card_payment_fee_charged
I have never been charged a card payment fee before. Why did this change?,card_payment_fee_charged
What can i pay with out  fees,card_payment_fee_charged
Why and I being charged this fee?,card_payment_fee_charged
Why was I charged a fee? I thought shopping was free?,card_payment_fee_charged
There was an extra charge when I used my card,card_payment_fee_charged
What is this fee for card payment?,card_payment_fee_charged
I saw a fee on my app from one of my payments and I wasn't sure where it came from. Is there a way you can tell me when there's an additional fee for my payments?,card_payment_fee_charged
Why was I charged for payments? You didn't warn me about additional fees.,card_payment_fee_charged
"i have used my card online before and wasn't charged, why am i charged now",card_payment_fee_charged
"I paid with my card and got charged an extra fee, what's up with that?",card_payment_fee_charged
I used my card and there was a fee,card_payment_fee_charged
"I am tired of getting charged fees, and I have no idea why, please let me know what/when you charge fees for.",card_payment_fee_charged
Why am I getting a fee on a card payment?,card_payment_fee_charged
"Hi, I am new to this. Are there any additional fees or charges that I should be aware of? I was looking through the app and I thought I saw something in regards to fee-free allowances.",card_payment_fee_charged
I noticed that i got charged extra for using the card.,card_payment_fee_charged
I paid with a card and there is an extra charge. Why?,card_payment_fee_charged
Can you explain why I am now getting charged a fee for using my card?,card_payment_fee_charged
"There are multiple instances where you added a fee to the payment, as well as some where you didn't. Do you have an outline of when a fee will be added?",card_payment_fee_charged
I have been charged a fee that I didn't know about. Why have you charged me extra for card payments?,card_payment_fee_charged
I got a fee when paying with my card,card_payment_fee_charged
why is there a fee for a payment on my card?,card_payment_fee_charged
"When using my card I was charged a fee for doing so, why?",card_payment_fee_charged
What was I charged a fee for card payment?,card_payment_fee_charged
What is this extra fee?,card_payment_fee_charged
Why did I have to pay extra because I paid with my card?,card_payment_fee_charged
I want to see what this fee is on my card payment.,card_payment_fee_charged
Let me know when you charge extra for payments please. I just checked the app earlier when I saw that there was an additional fee on one of the payments that I wasn't warned about before.,card_payment_fee_charged
how do i avoid charges in the future,card_payment_fee_charged
An extra fee has been added to my card payment is this correct?,card_payment_fee_charged
Why was there an extra charge because I used my card to pay?,card_payment_fee_charged
Why do I have to pay extra for using my card?,card_payment_fee_charged
"Unbeknownst to me, there was an additional charge on my prior transaction. A notification of sorts should be required and explained before future payments are made.",card_payment_fee_charged
I paid with my card and was charged extra,card_payment_fee_charged
My account was charged a fee. When did you start charging extra for card payments?,card_payment_fee_charged
Explain the extra fee on my card when paying.,card_payment_fee_charged
I was charged and shouldn't have been charged when using my card!,card_payment_fee_charged
I have a fee and I don't know why,card_payment_fee_charged
I was mistakenly charged a fee for using my card.,card_payment_fee_charged
tell me why I was charged more with my card?,card_payment_fee_charged
"My card is showing a fee from when I used it, but I thought this card was supposed to be fee free?",card_payment_fee_charged
There was an extra fee when I paid with the card.,card_payment_fee_charged
I think I was wrongly charged in a recent transaction when I used my card.,card_payment_fee_charged
"I have been charged a fee, I didn't know about this fee before! When do you charge extra for card payments?",card_payment_fee_charged
I was spending cash with my card and got a fee.,card_payment_fee_charged
What are these fees i am paying?,card_payment_fee_charged
Why have I been charged a fee for card payment?,card_payment_fee_charged
How come I was charged an extra fee when paying with the card?,card_payment_fee_charged
Why is there a charged fee for debit or credit card payment?,card_payment_fee_charged
Am I getting charged for making a payment?,card_payment_fee_charged
Why do some of my payments have fees?  I don't understand.,card_payment_fee_charged
Why did I have to pay an additional amount when using my card to pay?,card_payment_fee_charged
I paid with my card and I was charged a fee,card_payment_fee_charged
There was a charge applied when I used my card.,card_payment_fee_charged
I was charged a hidden fee when I paid with card.,card_payment_fee_charged
Why does it cost more to pay with my card?,card_payment_fee_charged
Is there a place to check for fee for payments? I feel like I'm getting charged too much at times.,card_payment_fee_charged
I need to be made aware when I am being charged an extra amount for payments please. I looked over the app earlier and noticed an additional feel related to one of the payments. I was not warned about this before.,card_payment_fee_charged
Why was I charged extra when paying with card?,card_payment_fee_charged
Why am I charged a fee when using my debit or credit card?,card_payment_fee_charged
"I am getting charged fees on some payments.  Please help me understand, where are these fees disclosed?",card_payment_fee_charged
Why was the price higher when I paid with my card?,card_payment_fee_charged
I just made an order and noticed an extra fee. Why have you charged me this without informing me?,card_payment_fee_charged
I didn't know I was going to get charged to use my card.,card_payment_fee_charged
I have been charged an extra fee when buying from your store. Why is this?,card_payment_fee_charged
What is this extra fee that I got when I used my card to pay?,card_payment_fee_charged
Was I charged extra for using my card?,card_payment_fee_charged
Let me know when applying extra charges for payments. I just checked the app and saw a fee that I wasn't warned about.,card_payment_fee_charged
Why was I charged an additional fee when paying with card?,card_payment_fee_charged
Why did I get charged extra?,card_payment_fee_charged
I paid with card and I was charged a fee,card_payment_fee_charged
I made a purchase but never expected to see a fee charged for the transaction.,card_payment_fee_charged
I was charged for using my card?,card_payment_fee_charged
My card was charged more than expected.,card_payment_fee_charged
Where can I check to see if there will be a fee added to my payment? Are there specific instances that will result in a fee added?,card_payment_fee_charged
Why have i been charged a fee for using my card?,card_payment_fee_charged
Why was I charged extra using my card?,card_payment_fee_charged
How was I charged extra when I used my card to pay?,card_payment_fee_charged
When do i get charged a fee for using the card?,card_payment_fee_charged
"I see I was charged extra when I used the card.  I am not sure why, please tell me why.",card_payment_fee_charged
Why was I charged a fee for my card payment?,card_payment_fee_charged
Why was I charged an extra fee when using the card?,card_payment_fee_charged
Let me know when you charge for payments. I just checked the app and saw a fee that I wasn't warned about.,card_payment_fee_charged
What is the charge for paying with my card?,card_payment_fee_charged
I paid with my card and ended up being charged a fee.,card_payment_fee_charged
Why is there a fee on a card payment?,card_payment_fee_charged
I was unaware of the additional charge that was added onto my previous payment. A notification of extra charges would be appreciated in the future.,card_payment_fee_charged
I don't think I should have been charged a fee to use my card.,card_payment_fee_charged
A fee that shouldn't be there is there after using my card!,card_payment_fee_charged
"How do I see what fees I am supposed to be charged on my account? I've noticed fees on some transactions, but not on others. This is very confusing and I cannot find a pattern to what I am being charged?",card_payment_fee_charged
Why am I getting charged more for using my card?,card_payment_fee_charged
I see a fee that I think was charged because I paid by card.,card_payment_fee_charged
What are the fees imposed when I make a transaction?,card_payment_fee_charged
What was the extra charge for using my card?,card_payment_fee_charged
Why was a fee added to my bill when I used my card?,card_payment_fee_charged
Please tell my why I was charged a fee for using my card?,card_payment_fee_charged
How can I check how much free spending I have left? I have some big purchases coming up and want to know where I can look for any info.,card_payment_fee_charged
I was charged a fee when buying stuff with my card.,card_payment_fee_charged
I was charged an additional amount of money for making a purchase with my card,card_payment_fee_charged
What is the fee charged for using my card?,card_payment_fee_charged
I just saw a fee on my account. When do these get charged?,card_payment_fee_charged
Is it normal to get charged extra when i use my card?,card_payment_fee_charged
This fee shouldn't be there after I paid with a card.,card_payment_fee_charged
Why am I charged an extra fee on my card?,card_payment_fee_charged
Why did I get charged more for using my card?,card_payment_fee_charged
I recently bought an item using my card and I was charged an extra fee why is this?,card_payment_fee_charged
I am angry that I got charged for using my card.,card_payment_fee_charged
I wanted to know why i got an additional fee when i use my card.,card_payment_fee_charged
"Is there a fee for making a payment? If so, let me know why.",card_payment_fee_charged
Please tell me why I would have to pay a fee for a recent payment. Thanks.,card_payment_fee_charged
Why was I charged a fee for debit or credit card payment?,card_payment_fee_charged
Why was an extra charge added when I used my card?,card_payment_fee_charged
Why have I been charged a small fee to use my card?,card_payment_fee_charged
I was charged an extra fee for a card payment. I was unaware of these fees beforehand.,card_payment_fee_charged
Why is there a fee associated with card use?,card_payment_fee_charged
What is this fee showing up in my account for?,card_payment_fee_charged
I got charged for with a fee for paying with my card.,card_payment_fee_charged
Why am I being charged a fee on a card payment?,card_payment_fee_charged
Is there a  way to  get around fees,card_payment_fee_charged
I noticed an extra fee when I paid with my card.,card_payment_fee_charged
You advertise no fee when paying with a card then my statement shows a fee.,card_payment_fee_charged
"There was an extra fee when I paid with my card, why was i charged this extra fee?",card_payment_fee_charged
Why was there an additional fee on the payment I just made? I don't usually have additional fees applied to my payments.,card_payment_fee_charged
what is this extra charge with my purchase?,card_payment_fee_charged
Hello! I randomly got charged an extra fee today as i was shopping online and i have no idea why! Are there extra fees for card payments? Or am i missing something here?,card_payment_fee_charged
Please explain the extra fee when I paid with the card.,card_payment_fee_charged
When do you charge fees on accounts? I just saw a charge on my statement.,card_payment_fee_charged
After I used my card I saw I was charged a fee for using it,card_payment_fee_charged
Is there an allowance on cards?,card_payment_fee_charged
Why am I being charged a hidden fee?,card_payment_fee_charged
Can you explain why I was charged extra when I used the card?,card_payment_fee_charged
Why did I get charged a fee on my card?,card_payment_fee_charged
Do you have charges now when you pay with a card?,card_payment_fee_charged
What is the extra fee that was added when I used the card?,card_payment_fee_charged
Why am I charged a fee for using my card on some purchases?,card_payment_fee_charged
Why am I being charged a fee for using my card? If there is some print out of places that charge me can you please send me that?,card_payment_fee_charged
How can I tell if there will be a fee added to my payment or not?,card_payment_fee_charged
You promised no fees but now I've got one. What the hell!?,card_payment_fee_charged
How do I know which payments I make will have additional fees? Where can I find this information online?,card_payment_fee_charged
I am worried that too much time has gone by for a transfer to be completed.,transfer_not_received_by_recipient
What is the time frame that it usually takes for a transfer to come through? I have a friend needing it immediately but it has yet to come through.,transfer_not_received_by_recipient
My money transaction can't be seen by the person I sent it to,transfer_not_received_by_recipient
"How long does it typically take a transfer to go through?  I sent some money to a friend earlier today, and she really needs it.  It still is a pending transfer, even though I sent it a few hours ago.",transfer_not_received_by_recipient
"I have done a transfer within the country the day before yesterday, but it's still not there yet. Can you please check what's going on with that, the account number definitely is the right one, I've checked that already.",transfer_not_received_by_recipient
"I have done a transfer within the country the day before yesterday, but it's still not there yet. Can you please check what's going on with that, the account number is the right one, I've checked that several times already.",transfer_not_received_by_recipient
My money transaction hasn't arrived.,transfer_not_received_by_recipient
I sent money to a person and they haven't received the payment yet.,transfer_not_received_by_recipient
I do not know where the transaction is.,transfer_not_received_by_recipient
I transferred money but the recipient does not see the funds in their account?,transfer_not_received_by_recipient
why hasn't a transaction to a friend cleared yet?,transfer_not_received_by_recipient
The app isn't showing my transactions,transfer_not_received_by_recipient
Why isn't the recipient seeing the transaction? I just sent the money.,transfer_not_received_by_recipient
I transferred money and it didn't get there.,transfer_not_received_by_recipient
Is there a reason why a recipient might not see my money transaction,transfer_not_received_by_recipient
I don't see the transaction I made to a friend on my account.,transfer_not_received_by_recipient
why has a transaction to a friend been delayed?,transfer_not_received_by_recipient
"A transaction I did to my friend hasn't arrived yet, why?",transfer_not_received_by_recipient
Where is my last money transaction,transfer_not_received_by_recipient
I am having an issue with an in country transfer I did a few days ago. It has yet to appear in my account. I have checked to be sure that all account information is correct multiple times. What is taking the transfer so long?,transfer_not_received_by_recipient
I made a transfer the day before yesterday within this country. It is still not showing up at all. I have double-checked and the account number is certainly right. I've actually type this multiple times. can you look into what is going on here?,transfer_not_received_by_recipient
How much time do transfers typically take? I sent money to a friend who needs it urgently. It's been hours and has not gone through.,transfer_not_received_by_recipient
A transaction to a friend still hasn't shown up.,transfer_not_received_by_recipient
I sent money and the recipient has not received their money after two weeks.,transfer_not_received_by_recipient
How long will it take for my transfer to arrive?,transfer_not_received_by_recipient
Why did the funds not transfer to another recipient?,transfer_not_received_by_recipient
I sent a payment but it isn't showing up in the app,transfer_not_received_by_recipient
I tried to transfer some money and it hasn't done it yet - what's going on?,transfer_not_received_by_recipient
I made a transfer and they haven't received the money I sent them.,transfer_not_received_by_recipient
"how long does it take to transfer money, my retailer is waiting",transfer_not_received_by_recipient
"I sent money to someone but they haven't gotten it, what's going on?",transfer_not_received_by_recipient
"How long does it take for transfers to process?  I sent funds to a friend, and she says that she has not yet received anything.",transfer_not_received_by_recipient
Why hasn't the transaction I did to my friend arrive yet?,transfer_not_received_by_recipient
I sent money about 5 days ago and the recipient has not received the money yet.,transfer_not_received_by_recipient
I am just waiting on the completion of the transaction.,transfer_not_received_by_recipient
My cash transaction isn't showing on my account,transfer_not_received_by_recipient
Why hasn't my transaction arrived?,transfer_not_received_by_recipient
When are you going to transfer the money?,transfer_not_received_by_recipient
"I have moved to a new house and set up a rent payment to my landlord, it was supposed to be in her account a few days ago but it hasn't arrived.  I definitely sent it to the right place, can you confirm where the money is?",transfer_not_received_by_recipient
I need to check status as my friend hasn't got money I sent.,transfer_not_received_by_recipient
How long do transfers typically take? Is there a way of speeding the process up? My friend needs the money I sent her desperately.,transfer_not_received_by_recipient
wheres my money receipt,transfer_not_received_by_recipient
Money is not in recipients account.,transfer_not_received_by_recipient
How long does it take for money to transfer?  I sent some to a friend and it hasn't gone through yet.,transfer_not_received_by_recipient
Why hasn't the transaction I did to my friend arrived yet?,transfer_not_received_by_recipient
"How much time do transfers take? I sent money to a friend who needs it fast. It's been hours, and the money has not gone through.",transfer_not_received_by_recipient
"How long should a transfer normally take to process completely? I have a friend that needs it right away, but it's already been 2 hours and she hasn't received it.",transfer_not_received_by_recipient
My friend says he hasn't received my transaction,transfer_not_received_by_recipient
What is the length of a transaction completion?,transfer_not_received_by_recipient
I transferred some cash and it has not arrived yet.,transfer_not_received_by_recipient
I need to transfer some money to a friend who is in urgent need of some fast cash. How long will it take before she can use that money?,transfer_not_received_by_recipient
Two days ago I did a transfer to another account within the country.  It doesn't appear the transfer went through.  I have verified the account number several times.  Could you please check on this for me?,transfer_not_received_by_recipient
Where did the money transfer go?,transfer_not_received_by_recipient
When will the transaction be done?,transfer_not_received_by_recipient
I transferred some money to my mom 2 days ago and she has not received it. I double checked the information and it looks right. Can you help me?,transfer_not_received_by_recipient
Why is it taking so long for a transfer to complete!,transfer_not_received_by_recipient
Why is my transfer taking so long to complete?,transfer_not_received_by_recipient
I am just waiting for the transaction to be completed.,transfer_not_received_by_recipient
How long do I have  to wait for my transaction to be completed?,transfer_not_received_by_recipient
I did a money transaction and the recipient doesn't see it,transfer_not_received_by_recipient
Why hasn't my friend received the money i sent them yet?,transfer_not_received_by_recipient
I sent money for my rent to my landlord but she is claiming it hasn't arrived in her account  Can you trace the transfer I made to make sure it arrived so I can provide proof I sent it and that it has been deposited?,transfer_not_received_by_recipient
Why didn't my friend's transaction arrive yet?,transfer_not_received_by_recipient
Still waiting for transfer to be completed.,transfer_not_received_by_recipient
I transferred some money but it is not here yet,transfer_not_received_by_recipient
What do I do if I completed a money transfer but the recipient hasn't received it?,transfer_not_received_by_recipient
"I have done a transfer within the country a couple days ago, but it's still not there yet. Can you please check what's going on with that, the account number definitely is the right one, I've checked that several times already.",transfer_not_received_by_recipient
I'm still waiting for my transaction.,transfer_not_received_by_recipient
Why hasn't a transaction I did to my friend arrived yet?,transfer_not_received_by_recipient
I set up a payment to a new payee and sent some money but the person I'm sending it to has not received it.  Can you check where the money is?,transfer_not_received_by_recipient
My new landlord says he hasn't received the rent payment that I transferred a couple days ago. I've already checked the account numbers and they are correct. Can you tell me what's going on with this transaction that the transfer isn't showing up on my landlord's end?,transfer_not_received_by_recipient
"I can't see if the transfer I did a couple days ago is in my account yet. I double checked my info before sending, too. Can you check this?",transfer_not_received_by_recipient
My transfer has not arrived.,transfer_not_received_by_recipient
How long does it take for the transfer to go through?,transfer_not_received_by_recipient
What happens when I money transaction doesn't show up on the receiving side?,transfer_not_received_by_recipient
"I'm trying to make a payment to my new landlord. Even though the payment was sent a few days ago, it isn't clearing on their side. Can you verify that payment has been made?",transfer_not_received_by_recipient
"i've waited 2 days for a transfer to reach a retailers account, am i going to have to wait longer.",transfer_not_received_by_recipient
my friend has not got the money I sent last week.,transfer_not_received_by_recipient
Why can't the person I sent the money transfer to see it?,transfer_not_received_by_recipient
The money has not yet been placed in recipients account.,transfer_not_received_by_recipient
I'm getting concerned here.  I sent a friend some money and she isn't seeing it.  What's going on?,transfer_not_received_by_recipient
I completed I transfer the day before yesterday in this country. The transfer still is not complete. I've checked on the account number multiple times to make sure that it is the right one. Can you check to see what's going on with this?,transfer_not_received_by_recipient
"I made a transfer for my rent payment about 2 days ago, but my landlord hasn't received it yet. It shows as done on my  side, and I've double check all account numbers and they are correct. Can you verify that the transaction was actually made?",transfer_not_received_by_recipient
Why hasn't arrived yet a transaction I did to my friend?,transfer_not_received_by_recipient
I'm waiting for my transaction to complete.,transfer_not_received_by_recipient
Why hasn't my friend received the transaction?,transfer_not_received_by_recipient
I transferred money and it hasn't come yet,transfer_not_received_by_recipient
Why hasn't my son received the transfer I sent to him earlier?,transfer_not_received_by_recipient
How long do money transfers take? My friend really needs the money i sent a couple of hours ago but it's not there yet.,transfer_not_received_by_recipient
Why hasn't the money transfer arrived yet?,transfer_not_received_by_recipient
I have not received the completed transaction.,transfer_not_received_by_recipient
how long does it take for a transfer to arrive,transfer_not_received_by_recipient
How come my money hasn't shown up yet?,transfer_not_received_by_recipient
"Hello, a few days ago I transferred my rent check to my landlord, however, he is saying that it has not gone though. On my end everything looks fine and I double checked the account number. Is there anything else that could be holding up the check?",transfer_not_received_by_recipient
Why can't the recepient of my money transaction see it?,transfer_not_received_by_recipient
The recipient doesn't see the money transaction I made,transfer_not_received_by_recipient
How long will my transaction take?,transfer_not_received_by_recipient
How long should it take for a transfer to go through? I have been waiting a while.,transfer_not_received_by_recipient
"i accidentally entered in my retailers information, what should i do next",transfer_not_received_by_recipient
I transferred some cash and it didn't arrive,transfer_not_received_by_recipient
where has my transferred money gone?,transfer_not_received_by_recipient
I tried doing an in country transfer earlier this week. I thought it would be there by now but I still don't see the money. Can you check the status on my transfer?,transfer_not_received_by_recipient
Is there a reason a payment is showing complete on my side but the person who is receiving it has not gotten it?,transfer_not_received_by_recipient
I've checked multiple times to make sure the account number listed is the right one after attempting to make a transfer within the country the day before yesterday. The transfer is still not available so can you please find out what is going on?,transfer_not_received_by_recipient
I transferred some money but it hasn't arrived.,transfer_not_received_by_recipient
Why is my transaction taking so long to complete?,transfer_not_received_by_recipient
My transfer isn't in,transfer_not_received_by_recipient
I sent money to my family last Friday but they don't have it.,transfer_not_received_by_recipient
When will I get my money? It's been too long.,transfer_not_received_by_recipient
Why didn't my transfer get to the recipient?,transfer_not_received_by_recipient
I haven't received money from a transfer?,transfer_not_received_by_recipient
"I transferred a payment a couple days ago and it shows done, but it has not been received.  Could you please help me?",transfer_not_received_by_recipient
I payed my rent to my landlord a few days ago and he is saying the it never went though. Everything looks good to me and I even double checked the account number. I don't know what could be causing the confusion. Can you help me please?,transfer_not_received_by_recipient
My transaction has not been received. When are you going to process it?,transfer_not_received_by_recipient
"Hi, I sent my landlord my rent money a few days ago and while everything seems good on my end he says that he never got the money. I double checked the account number and it's correct. Can you help me figure this out?",transfer_not_received_by_recipient
My cash transaction isn't showing on my receipt,transfer_not_received_by_recipient
My transfer hasn't arrived,transfer_not_received_by_recipient
I did a money transaction and dont have a receipt,transfer_not_received_by_recipient
I have a friend who needs money as soon as possibly. If I were to transfer it how long will it take to get to her?,transfer_not_received_by_recipient
Why hasn't my friend's transaction arrive yet?,transfer_not_received_by_recipient
Hi - I have made a transaction to my new landlord but unfortunately it shows on my end but not on the landlord's end. The numbers are correct. Can you confirm when that will go through?,transfer_not_received_by_recipient
I sent money to someone but they haven't gotten it yet,transfer_not_received_by_recipient
How long will it take to receive my money from my transfer transaction?,transfer_not_received_by_recipient
My transfer didn't arrive to the recipient,transfer_not_received_by_recipient
Recipient has not received the money,transfer_not_received_by_recipient
The recipient can not locate funds.,transfer_not_received_by_recipient
Why has my transfer not arrived yet?,transfer_not_received_by_recipient
My new landlord is a lier and is trying to rip me off by saying I've not paid my rent when I have paid my rent.  What is going on?  They say the money hasn't got to them but I see it going out of my account.  Can you check that the money went to the right place?,transfer_not_received_by_recipient
I made a transfer to my friend earlier and she hasn't received it yet.  What's the hold up?,transfer_not_received_by_recipient
"|I moved out of my old house two weeks ago and cancelled my direct debit to my old landlord, this direct debit was working fine.  Now I've moved in to a new place and set up a transfer to a new landlord but it's not reached her yet, can you check it please?",transfer_not_received_by_recipient
Why is the transaction to my friend still pending?,transfer_not_received_by_recipient
"The day before yesterday, I performed a transfer within the country. It still has not completed. Can you check on that? The account number is definitely correct, as I've checked.",transfer_not_received_by_recipient
"I have checked the account information several times to be sure that it is correct, but the in country transfer I did a few days ago still has not appeared! What is the hold up?",transfer_not_received_by_recipient
"I performed a transfer within the country the day before yesterday, but it has not gone through? Can you check on that? The account number is definitely correct, as I've checked.",transfer_not_received_by_recipient
The day before yesterday I transferred funds to another account within the country.  The funds have not yet arrived.  I double and triple checked the account number and it was correct.  Why hasn't the transfer been completed yet?,transfer_not_received_by_recipient
Why doesn't the person I sent money to see that transfer yet?,transfer_not_received_by_recipient
"How long does it take for transfers to be approved?  I sent funds to my girlfriend, and she says that she has not seen any approved funds in her account.",transfer_not_received_by_recipient
How long will it be  before the person I sent money to is able to see it?,transfer_not_received_by_recipient
I'm still awaiting for the completion of the transaction.,transfer_not_received_by_recipient
What is the time for a transfer?,transfer_not_received_by_recipient
I dont see my reciept,transfer_not_received_by_recipient
Why hasn't my transaction been completed?,transfer_not_received_by_recipient
I sent some money and the account hasn't recived the transfer I made.,transfer_not_received_by_recipient
I'm still expecting the transaction to be finished,transfer_not_received_by_recipient
I transferred some money to a friend of mine who urgently needs some money right now. How long will it take to get to her?,transfer_not_received_by_recipient
"I sent a payment, but the person I sent it to says they don't have it",transfer_not_received_by_recipient
"I have done a transfer within the country the day before yesterday, but it's still not there yet. Can you please check what's going on with that, the account number definitely is the right one, I've checked that several times already.",transfer_not_received_by_recipient
"I need to verify a payment to my new landlord. I transferred the first rent payment a few days ago. While it shows on my side, the landlord is saying he hasn't received it yet. Can you verify that it has processed?",transfer_not_received_by_recipient
"I've been waiting since Friday, where is my money?",transfer_not_received_by_recipient
I sent some money but the intended recipient says it hasn't arrived,transfer_not_received_by_recipient
Could you please help me?  I made my rent payment and have double checked that I sent it to the right account.  The person receiving it says he has not received it but it shows complete on my side.,transfer_not_received_by_recipient
I just did a money transaction but its not showing they received it,transfer_not_received_by_recipient
Why hasn't my transaction arrived to my friend yet?,transfer_not_received_by_recipient
"I just transferred my friend money, but she hasn't received it yet, and it's been a few hours. Can you tell me when to expect it to go through?",transfer_not_received_by_recipient
How long will my most recent transfer take to go through? The recipient needs the money urgently.,transfer_not_received_by_recipient
My recipient hasn't received the money,transfer_not_received_by_recipient
when will my transfer arrive,transfer_not_received_by_recipient
I just sent money but the person I sent it to doesn't see it. What happened?,transfer_not_received_by_recipient
Why hasn't my transaction completed?,transfer_not_received_by_recipient
Why hasn't the transaction I did arrive yet?,transfer_not_received_by_recipient
Why isn't the transfer I made to a friend showing?,transfer_not_received_by_recipient
Why is my friend not getting a transaction arrival yet?,transfer_not_received_by_recipient
How long will a transaction to a friend take?,transfer_not_received_by_recipient
Why hasn't my in country transfer gone through yet? I confirmed the account info a couple days ago but the payment hasn't been posted yet.,transfer_not_received_by_recipient
"I completed a transfer within the UK two days ago, but it is still not showing received.  I have verified the account number is correct already.  Is there anything else I need to do or is there a problem?",transfer_not_received_by_recipient
How can I the person see my money transaction?,transfer_not_received_by_recipient
I sent a transfer to a friend that needs it urgently. It has already been 2 hours and still hasn't come through to her. How long does it normally take?,transfer_not_received_by_recipient
the money i transferred didnt arrive,transfer_not_received_by_recipient
Why is my transfer taking so long. I thought it was supposed to only take 1 day if I made a transfer to someone. Can you wee what went wrong?,transfer_not_received_by_recipient
"I sent some money to somebody a couple of hours ago, and they still have yet to receive it.  They really need the money, how much longer are they going to have to wait?",transfer_not_received_by_recipient
How long do transfers take? I sent money to a friend who needs it urgently. It's been hours and has not gone through.,transfer_not_received_by_recipient
How do I use American express to top up my account?,supported_cards_and_currencies
Which currencies do you accept for adding money?,supported_cards_and_currencies
Is my credit card supported for top-ups?,supported_cards_and_currencies
Am I able to add money into my account using my American Express?,supported_cards_and_currencies
Can I use my American Express card to add money into my account?,supported_cards_and_currencies
Can you tell me what currencies I can use to add money?,supported_cards_and_currencies
I want to use my American Express for adding money into my account.,supported_cards_and_currencies
With what currencies can I add money?,supported_cards_and_currencies
What are the acceptable currencies for adding funds?,supported_cards_and_currencies
how can i transfer money from american express card,supported_cards_and_currencies
what cards and currencies are accepted?,supported_cards_and_currencies
How can I top up my card with another card?,supported_cards_and_currencies
use my credit to add money,supported_cards_and_currencies
What types of currencies do you accept?,supported_cards_and_currencies
Do you accept any card and currency?,supported_cards_and_currencies
can i use my mastercard to add money to my account,supported_cards_and_currencies
What types of cards and money do you accept?,supported_cards_and_currencies
How can I fund another account with my American Express?,supported_cards_and_currencies
What currencies do you accept to add money?,supported_cards_and_currencies
How can I top up my account and which currency can I use?,supported_cards_and_currencies
Will my other US credit card be accepted?,supported_cards_and_currencies
can i top up from a usa credit card,supported_cards_and_currencies
How can I get funds into my account from my American Express?,supported_cards_and_currencies
Which cards and currencies are supported?,supported_cards_and_currencies
What are the currencies and cards that are supported with my account?,supported_cards_and_currencies
What currency can I use to add money?,supported_cards_and_currencies
Can I use a credit card from the US to top up?,supported_cards_and_currencies
why don't you accept american express for adding money to my account,supported_cards_and_currencies
Can you tell me what cards and currencies you support?,supported_cards_and_currencies
Which foreign currencies do you accept for adding money?,supported_cards_and_currencies
I only have one other credit card from the US. Do you accept that?,supported_cards_and_currencies
What currencies are approved to add money?,supported_cards_and_currencies
I wish to use my American Express to put funds into my account.,supported_cards_and_currencies
I have another card from the U.S. Will you be able to accept that one?,supported_cards_and_currencies
I want to use a payment card to top up my account. How can I do this?,supported_cards_and_currencies
Can I use American Express?,supported_cards_and_currencies
I'd prefer to use my American Express when putting funds into my account.,supported_cards_and_currencies
What currencies can I use?,supported_cards_and_currencies
what cards can i use to add money to my account,supported_cards_and_currencies
What currencies and methods can i use to top up my account?,supported_cards_and_currencies
Is American Express supported for adding funds?,supported_cards_and_currencies
Do you accept credit cards from the US,supported_cards_and_currencies
Can you accept my other card from the U.S.?  It is the only other one I have.,supported_cards_and_currencies
Do you accept Mastercard?,supported_cards_and_currencies
"I am adding money, what currencies do you accept to do this?",supported_cards_and_currencies
Which currencies do you handle?,supported_cards_and_currencies
what currencies can i use to add money to my account,supported_cards_and_currencies
Are there certain cards and currencies you support?,supported_cards_and_currencies
why wont my american express work to add money,supported_cards_and_currencies
Which currencies can I use to add money?,supported_cards_and_currencies
Can I use any card and currency?,supported_cards_and_currencies
What kind of cards are supported?  What currency?,supported_cards_and_currencies
What US cards do you accept?  I only have 1 other.,supported_cards_and_currencies
I have a second credit card from the US. Will you take it?,supported_cards_and_currencies
What cards do you accept to top up my account?,supported_cards_and_currencies
What currencies do you accept for adding money?,supported_cards_and_currencies
Can I top off with a debit card?,supported_cards_and_currencies
"I want to deposit funds, what payments are accepted?",supported_cards_and_currencies
Are cards from the US accepted?,supported_cards_and_currencies
I'd like to use my American Express to place money into my account.,supported_cards_and_currencies
Please let me know what currency I can use to top up my account?,supported_cards_and_currencies
Do you accept all cards and currencies?,supported_cards_and_currencies
I have one other credit card from the US. Do you take that?,supported_cards_and_currencies
Which credit card top-ups do you accept?,supported_cards_and_currencies
"If I top up by card, what options do I have re: currency and card type?",supported_cards_and_currencies
What currencies are accepted to add money?,supported_cards_and_currencies
"I want to add money to my card, what payments do you accept?",supported_cards_and_currencies
What are my payment options?,supported_cards_and_currencies
Can I electronically transfer funds into my account from my American Express?,supported_cards_and_currencies
Can I top up my card with other cards?,supported_cards_and_currencies
I have one other credit card from the US. Do you take it?,supported_cards_and_currencies
Am I able to use my American Express to add money to my account balance?,supported_cards_and_currencies
What are the cards and currencies that you support?,supported_cards_and_currencies
What US credit cards do you accept?,supported_cards_and_currencies
What currencies do you accept for adding money to my account?,supported_cards_and_currencies
I have an American Express that I'd like to add money to my account with.,supported_cards_and_currencies
What forms of payment do you accept?,supported_cards_and_currencies
What type of card can I use to top up?,supported_cards_and_currencies
Do you have a list of cards and currencies you support?,supported_cards_and_currencies
"I want to top up by using a credit card, which ones do you support?",supported_cards_and_currencies
"I have a US credit card, will you accept it?",supported_cards_and_currencies
What currencies and cards do you support?,supported_cards_and_currencies
how do i add money from my amex card to top up,supported_cards_and_currencies
What cards and currencies can I use to top up my account?,supported_cards_and_currencies
Will you accept my credit card?,supported_cards_and_currencies
"Will you accept my credit card, it my only one.",supported_cards_and_currencies
"If I want to add funds to the account using American Express, how do I do that?",supported_cards_and_currencies
I just have one additional card from the USA. Do you support that?,supported_cards_and_currencies
Why doesn't it work when I use American Express to try to add money to my account?,supported_cards_and_currencies
Which cards are accepted for topping up?,supported_cards_and_currencies
What kinds of cards can I use to top up?,supported_cards_and_currencies
Help me use American Express to add money to the account.,supported_cards_and_currencies
What cards and currencies can I use?,supported_cards_and_currencies
What currency is acceptable for a top up?,supported_cards_and_currencies
What other credit cards can I use?,supported_cards_and_currencies
What payment methods are used to top up?,supported_cards_and_currencies
how can i add money from my amex card,supported_cards_and_currencies
I only have a card from the US is that okay?,supported_cards_and_currencies
Is American Express accepted?,supported_cards_and_currencies
Which currencies do you work with?,supported_cards_and_currencies
Can I use this app for any currency?,supported_cards_and_currencies
"For adding money, which currencies do you accept?",supported_cards_and_currencies
How can I pay for top-ups?,supported_cards_and_currencies
Is American Express supported for adding money into my account?,supported_cards_and_currencies
Can you tell me which cards and currencies are supported?,supported_cards_and_currencies
"I would like to top up via credit card, which credit cards do you support?",supported_cards_and_currencies
"I only have one more US credit card, is it accepted?",supported_cards_and_currencies
"If I want to topup by card, how do I do it?",supported_cards_and_currencies
"I want to know which currencies and cards are supported, can you provide a list?",supported_cards_and_currencies
"I want to top up by card, what do you support?",supported_cards_and_currencies
can i add funds  with a card from the united states,supported_cards_and_currencies
I want to top up my account. What payment methods are supported?,supported_cards_and_currencies
How can I use my American Express to add money into my account?,supported_cards_and_currencies
What card or currency can I use to pay?,supported_cards_and_currencies
My card wants to be topped what do you guys support?,supported_cards_and_currencies
do you accept from usa credit card?,supported_cards_and_currencies
What currency can I use to pay for a top up?,supported_cards_and_currencies
Do you have a list of the cards and currencies supported?,supported_cards_and_currencies
What are the various currencies and cards that you offer support for?,supported_cards_and_currencies
What currencies can be used for top up?,supported_cards_and_currencies
"Do I have to top up in euros if I use a card, or can I use a different currency?",supported_cards_and_currencies
What cards do you support,supported_cards_and_currencies
What are the currencies that are accepted to add money?,supported_cards_and_currencies
What kind of cards an currency do you support?,supported_cards_and_currencies
Which cards do you support for top up?,supported_cards_and_currencies
"Top up my card please, which y'all support?",supported_cards_and_currencies
Do you accept US credit cards?,supported_cards_and_currencies
I need to know if you will accept my credit card.,supported_cards_and_currencies
I want to add funds to my account. What payment methods are accepted?,supported_cards_and_currencies
"I would like to order a virtual card, where can I get one?",getting_virtual_card
"I need to order a new virtual card, how do I do that?",getting_virtual_card
How can I sign up for a virtual card?,getting_virtual_card
I haven't received my virtual card yet!!,getting_virtual_card
Can you give me a virtual card?,getting_virtual_card
I want to get my hands on one of those virtual cards!,getting_virtual_card
i need a virtual card,getting_virtual_card
How do I get to the virtual cards?,getting_virtual_card
want to know how to get virtual card,getting_virtual_card
Where is my virtual card?,getting_virtual_card
Where are the virtual cards?,getting_virtual_card
Is it possible to order a virtual card?,getting_virtual_card
how to i go about getting my virtual card,getting_virtual_card
I don't have a virtual card - how do I get one?,getting_virtual_card
How to receive virtual card?,getting_virtual_card
Why haven't I gotten a virtual card yet?,getting_virtual_card
Where do I order a virtual card?,getting_virtual_card
Can i have a virtual card?,getting_virtual_card
Please explain to me the process of getting a virtual card.,getting_virtual_card
my virtual card has not came yet!,getting_virtual_card
Which part of the app do I order virtual cards from?,getting_virtual_card
Where do I have access to a virtual card?,getting_virtual_card
How to order a virtual card,getting_virtual_card
Where do I get a virtual card?,getting_virtual_card
Why haven't I been given a virtual card yet?,getting_virtual_card
Can you help me find the virtual card?,getting_virtual_card
How do I go about getting hold of a virtual card?,getting_virtual_card
Where's my virtual card,getting_virtual_card
How can I go about ordering a virtual card?,getting_virtual_card
Where can i find the virtual card?,getting_virtual_card
"I'd rather not use my physical card, how can I get a virtual card?",getting_virtual_card
What do I have to do to get my virtual card?,getting_virtual_card
can i use my app to get a virtual card,getting_virtual_card
How can I obtain a virtual card?,getting_virtual_card
I'm interested in getting a virtual card.  How do I get one?,getting_virtual_card
What is the way to go about getting a virtual card?,getting_virtual_card
How can I receive a virtual card?,getting_virtual_card
When will my virtual card arrive?,getting_virtual_card
How do I get my virtual card?,getting_virtual_card
how to get virtual card,getting_virtual_card
What is the best way to get my virtual card?,getting_virtual_card
"I need to make a purchase online, where is my virtual card?",getting_virtual_card
I look but I see no virtual card. Why is that?,getting_virtual_card
"Hello, what is a virtual card and how do I get one?",getting_virtual_card
How come I did not get a virtual card yet?,getting_virtual_card
"how many virtual cards can i have, i want 8",getting_virtual_card
How do I get a virtual card on my device?,getting_virtual_card
How do I access the virtual card?,getting_virtual_card
I'd like more info on getting a virtual card.,getting_virtual_card
Do I get to have one of those virtual cards I've heard about?,getting_virtual_card
where can i have a virtual card,getting_virtual_card
I would love one of the virtual cards!,getting_virtual_card
I would like to order a virtual card.,getting_virtual_card
I have yet to receive my virtual card,getting_virtual_card
How long will it take to receive a virtual card?,getting_virtual_card
Why have I not received a virtual card yet?,getting_virtual_card
I can't find the virtual card,getting_virtual_card
Can you assist me in acquiring a virtual card?,getting_virtual_card
I want one of the virtual cards!,getting_virtual_card
How come I didn't get a virtual card yet?,getting_virtual_card
And do you have virtual cards instead of physical ones?,getting_virtual_card
How do I go about getting a virtual card?,getting_virtual_card
When will I get a virtual card? I haven't gotten one yet,getting_virtual_card
Where can I order my virtual card?,getting_virtual_card
Where can virtual cards be ordered?,getting_virtual_card
How can I locate the virtual card?,getting_virtual_card
How long do you have to wait to see your virtual card your ordered?,getting_virtual_card
I want to get a virtual card!,getting_virtual_card
How to access my virtual card,getting_virtual_card
Where can I sign up for a virtual card?,getting_virtual_card
Where do i go to receive a virtual card,getting_virtual_card
Are there virtual cards,getting_virtual_card
Please let me know how to place an order for a virtual card,getting_virtual_card
I ordered a virtual card but it hasn't come through yet,getting_virtual_card
Is there a way to get a virtual card?,getting_virtual_card
"I haven't received my virtual card yet, do yo know why?",getting_virtual_card
why hasn't my virtual card arrived?,getting_virtual_card
What is the virtual card and how can i get one?,getting_virtual_card
"I have lost my card, but need to place an online order! How do I get a virtual card instantly?",getting_virtual_card
I've got to have one of those virtual cards.,getting_virtual_card
Where is my virtual card located?,getting_virtual_card
Why have I not yet received my virtual card?,getting_virtual_card
Where would I order a virtual card?,getting_virtual_card
"I need to order a new card, can you please direct me to the virtual cards?",getting_virtual_card
I need my virtual card,getting_virtual_card
I haven't received my virtual card.,getting_virtual_card
How do I receive a virtual card?,getting_virtual_card
I heard you have virtual cards. How do I get one?,getting_virtual_card
I would like a virtual card...how do I get one?,getting_virtual_card
explain the virtual card,getting_virtual_card
I'd like like to know where I can order a virtual card?,getting_virtual_card
what is a virtual and how do i get one,getting_virtual_card
why hasn't my virtual card come yet?,getting_virtual_card
Is there a way to order a virtual card on the website?,getting_virtual_card
Is there an alternative to a physical card?,getting_virtual_card
Please tell me how I can get a virtual card.,getting_virtual_card
"I did not get my virtual card yet, Why?",getting_virtual_card
Where do I find a virtual card?,getting_virtual_card
Is there anywhere I can't use my card?,card_acceptance
In which stores can I shop with this card?,card_acceptance
How do I know where I can use my card?,card_acceptance
Can I tell what business will take this card?,card_acceptance
Are there businesses that don't accept this card?,card_acceptance
Is the card welcomed by everybody?,card_acceptance
Do you have a list of businesses that accept this card?,card_acceptance
What businesses accept this card?,card_acceptance
What retailers accept my card?,card_acceptance
This card is accepted by what businesses?,card_acceptance
Will this card work all over the world?,card_acceptance
WHAT IS THE ATMOSPHERE OF IT,card_acceptance
What kind of businesses will take my card?,card_acceptance
Where do I pay with my debit or credit card?,card_acceptance
Can I pay online with my card?,card_acceptance
Do you know which businesses will accept my card?,card_acceptance
Who accepts the card?,card_acceptance
You accepts my card?,card_acceptance
Is my card accepted anywhere?,card_acceptance
Is my card denied anywhere?,card_acceptance
"
Where can I use my card?",card_acceptance
Where can I use my Mastercard?,card_acceptance
where is card accepted,card_acceptance
Where can I pay with my card?,card_acceptance
Where can my card be used?,card_acceptance
Is my card valid everywhere?,card_acceptance
Which establishments will accept my card?,card_acceptance
Are there limits to businesses that will accept this card?,card_acceptance
Any place that takes Mastercard would be fine.,card_acceptance
Is there a list of where I can use my card?,card_acceptance
What are the limits to where my card will be accepted?,card_acceptance
Can I use my card wherever I want?,card_acceptance
Where can I use my card to pay?,card_acceptance
Are there any limits to were my card is accepted?,card_acceptance
Can I use my card while on vacation overseas?,card_acceptance
Are there any places that won't take my card?,card_acceptance
Which merchants accept my card?,card_acceptance
You can use it anywhere that accepts Mastercard.,card_acceptance
Is there restrictions on where I can use my card?,card_acceptance
Can I use my card for online payments?,card_acceptance
Are there limits as to where my card will be accepted?,card_acceptance
Where do I pay with my card?,card_acceptance
Which merchants accept this card?,card_acceptance
Are there any restrictions to where I can use my card?,card_acceptance
At what places accept my card?,card_acceptance
In what places can I use my card?,card_acceptance
What places accept my card?,card_acceptance
Can I use my card no matter where I go?,card_acceptance
Will my card work at all merchant locations?,card_acceptance
How can I know where my card will be accepted?,card_acceptance
Can I pay with my card anywhere?,card_acceptance
Can I use my card anywhere?,card_acceptance
Where can I use this card?,card_acceptance
What businesses can I use this card with?,card_acceptance
Do all businesses take this card?,card_acceptance
Where is this card accepted?,card_acceptance
What businesses accept my card?,card_acceptance
Can i use this card at any store?,card_acceptance
Are there any restrictions on where I use this card?,card_acceptance
"My top up did not show up as shown and my money has disappeared, can you help me fix this glitch problem?",top_up_reverted
Has my top-up been cancelled?,top_up_reverted
"I topped up recently and saw the money go through, but now it's just gone? What's going on",top_up_reverted
For what reason did my top-up get cancelled?,top_up_reverted
I think my top up has been reverted,top_up_reverted
Has my top-up gone through?,top_up_reverted
I went to top up my card and it was cancelled.,top_up_reverted
I didn't cancel my top-up.,top_up_reverted
I have a reverted top up I made and wanted to know why it didn't go through.,top_up_reverted
I believe my top up was reverted.,top_up_reverted
"My money is gone. I had topped up recently and saw it was there and went through, but now it's disappeared, what's going on?",top_up_reverted
"Hello, I have tried using crypto top up but it is not working. I had some money in my account but I'm not sure what happened",top_up_reverted
Why did my top up get reverted?,top_up_reverted
What caused my top-up to be returned?,top_up_reverted
What happened to my top-up? It was all done and now it's gone! Are you having problems with your system?,top_up_reverted
Why was my top up reverted?,top_up_reverted
Seems like my top-up has been cancelled,top_up_reverted
Seems like my top up has been cancelled,top_up_reverted
"My money has disappeared. I had recently added money in, and saw it was there and went through. Now it's gone. What is happening?",top_up_reverted
"Something is wrong, my top-up is gone and I don't know what happened to my money.",top_up_reverted
My money is nowhere to be found? I talked up earlier and seen it. Now it has vanished. What is going on?,top_up_reverted
My top-up was cancelled and I am writing to ask if I need to complete the 3D Secure authentication section before I submit it.,top_up_reverted
How come I can't put money in my top up account?,top_up_reverted
Why has my top-up been reverted?,top_up_reverted
My top up was reverted. Can you help?,top_up_reverted
"My top-up was supposed to be done, but now the money is gone! Is there a glitch in your system?",top_up_reverted
Why would my top up be reverted?,top_up_reverted
"I tried to make a top-up and it was canceled, why is that?",top_up_reverted
Did you revert my top up?,top_up_reverted
The app declined my top up. What did I do wrong?,top_up_reverted
Is there a reason my top-up has been cancelled?,top_up_reverted
I think you reverted my top up.,top_up_reverted
I need someone to find out where my money has gone to? It has disappeared. I completed a top up earlier and seen it had went through. Since it has now disappeared I need to know what's going on.,top_up_reverted
"For some reason, the money I added was returned.",top_up_reverted
Why didn't my top up work?,top_up_reverted
"I went to look at my top-up and it was canceled, can you tell me why this happend?",top_up_reverted
How does my top-up got cancelled?,top_up_reverted
"Did you lose my money? I had added funds through top-up not long ago and I know they were in my account, but they seem to have disappeared. What happened?",top_up_reverted
What happened to my top-up? I think it was cancelled.,top_up_reverted
Why did my top-up get reverted?,top_up_reverted
Why won't my top up go through?,top_up_reverted
Please explain why the funds I added were returned to my account.,top_up_reverted
Why isn't top-up working? My top-up money disappeared after I saw that it was successfully transferred. Is it gone? Where did it go?,top_up_reverted
"My money is gone. I had topped up recently and saw it was there and went through, but now it's disappeared, what is happening?",top_up_reverted
I did a topup successfully but its not showing in balance. I think there is some problem in system.,top_up_reverted
I put some money in my account the other day but now its gone? Why is this?,top_up_reverted
My thoughts were that you offered crypto top up which does not seem to be working. The money has now been taken from my account. What is the problem here?,top_up_reverted
"My money is gone :( I had topped up recently and saw it was there and went through, but now it's disappeared, what's going on?",top_up_reverted
"I think my top up may have been reverted, what do I do?",top_up_reverted
What is the status of my top up?,top_up_reverted
"When I top-up, the app reverts it.",top_up_reverted
Why has my top up been cancelled,top_up_reverted
What's the problem? I thought you offered crypto top up. This doesn't appear to be working at all. My money has now vanished from my account.,top_up_reverted
"I thought you offer crypto top up but it doesn't seem to be right ? Money just disappeared from my account, How it would work ?",top_up_reverted
Why is my top-up showing as cancelled?,top_up_reverted
Why does my top-up get cancelled?,top_up_reverted
What I topped up was reverted by the app.,top_up_reverted
I was checking my statement and my top-up has been reverted,top_up_reverted
"My money is gone. I had topped up recently and saw it was there, but now it's disappeared, what's going on?",top_up_reverted
My top up was rejected. Why?,top_up_reverted
I wanted to know why a top-up I made has been reverted.,top_up_reverted
What should I do?  I topped off but the app reversed  it.,top_up_reverted
I thought crypto top up with something you offer. This is not working. The money has been deducted from my account. Can you find out what's going on?,top_up_reverted
"Hi, I have done a topup, but my money was reverted. Please look into this issue.",top_up_reverted
My top-up has been reverted and I would like to know why.,top_up_reverted
How can I tell if my top-up has been cancelled?,top_up_reverted
When I topped up the app has seemed to reverted it.,top_up_reverted
I think my top up was reversed.,top_up_reverted
I refilled my account balance but got an error message.,top_up_reverted
"My money's disappeared from my account! I topped up the other day and it was there, but now it's not. Help?",top_up_reverted
Why is my top-up showing as reverted?,top_up_reverted
"My top-up was cancelled, could my bank be the problem?",top_up_reverted
"HI,Accordingly you offer crypto top up but it doesn't seem to be working? Money just disappeared from my account.What should be done now?",top_up_reverted
Why did you revert my top-up?,top_up_reverted
My topup got reverted. Please let me know if there is any issue in system.,top_up_reverted
My top-up was reverted by the app.,top_up_reverted
Why was my top up cancelled?,top_up_reverted
How do I tell if my top up was reverted?,top_up_reverted
top up cancellation,top_up_reverted
"I was under the impression that you offer crypto top up; however,  it doesn't appear to be working. The money has now disappeared from my account so I need to know what the deal is?",top_up_reverted
I topped up and now my money is not there anymore! What happened to it?,top_up_reverted
Explain why my top up has been reverted please.,top_up_reverted
"If my top-up didn't transfer, what went wrong?",top_up_reverted
Why has my money disappeared? I topped up earlier and seen it was there and had went through. What seems to be the problem?,top_up_reverted
My top up may have been reverted,top_up_reverted
"Hi there, I came across a problem with my top up and my money is missing, was there a system error?",top_up_reverted
What caused my top up to be reverted?,top_up_reverted
I got an cancellation error when I was topping up.,top_up_reverted
Why didnt my top up go through,top_up_reverted
When I topped up the app reverted it.,top_up_reverted
Why was my top-up declined?,top_up_reverted
Why wasn't my top-up accepted and where did that money go? At first it said it was confirmed but now I can't find it.,top_up_reverted
The app reverted my top up,top_up_reverted
Why has my top-up been returned to my account?,top_up_reverted
I topped up but the app declined it,top_up_reverted
The app reverted after I topped-up,top_up_reverted
"I'm having an issue with transaction. I topped up my account and saw it went through, but that was a few days ago and the money isn't in my account any more. What's up with that?",top_up_reverted
Why did my money disappear when I topped up??,top_up_reverted
I have a canceled top-up and wanted to know about it.,top_up_reverted
What reasons could cause my top up to be reverted,top_up_reverted
Why isn't my top up showing?  Was the money reversed?,top_up_reverted
What if my top up is reverted?,top_up_reverted
I need to know what's going on. I was under the impression you offered cryto top up which doesn't seem to be working and money has just vanished from my account.,top_up_reverted
I got notified that my top up has been reverted. Why?,top_up_reverted
"I need some help, I thought you guys accepted crypto top ups?? It won't seem to let me do it. I put money in my account and now it's gone and I didn't spend it. Where did it go??",top_up_reverted
My top-up was just cancelled.,top_up_reverted
Can you explain to me why a top up would be reverted?,top_up_reverted
I topped up but my money is not showing. Why is that?,top_up_reverted
My automatic top-up was unsuccessful,top_up_reverted
It looks like my top-up was cancelled,top_up_reverted
"Hello. I tried doing a topup and I thought it worked, but now the money is no longer in my account. Can you explain?",top_up_reverted
Reasons for top up cancellation.,top_up_reverted
"Please help me, as my topup amount has been reverted, i did it correctly. I think there is some defect in system.",top_up_reverted
Do you support top ups?,top_up_reverted
Why did my top-up not go through?,top_up_reverted
Explain why my top up would be reverted.,top_up_reverted
Why did you revert my top up?,top_up_reverted
I thought crypto top up with something you offered and it does not appear that it's working even though the money has disappeared out of my account. Can you tell me what's going on?,top_up_reverted
Is there a reason for my top up to be cancelled?,top_up_reverted
The app reversed a top off I had.  What should I do?,top_up_reverted
What happened to the money that I deposited?,top_up_reverted
What's the deal? Money has just disappeared out of my account. I thought you offered crypto top up and it doesn't seem to working.,top_up_reverted
Tell me how a top up would be reverted.,top_up_reverted
i noticed that the funds were returned to my bank account. What happened?,top_up_reverted
Why have my top ups been canceled?,top_up_reverted
"What did you do with my money??? I just topped up, I saw the money was there, but now it's gone!! What did you do with it?",top_up_reverted
I want to know why my top-up was reverted,top_up_reverted
I am unable to use my top-up on the app. Could you explain this to me?,top_up_reverted
"So, I was under the impression that you have an offer for crypto top up. This doesn't seem to be working. Now, the money has just disappeared from my account. What is the deal?",top_up_reverted
My money disappeared! Please help??,top_up_reverted
"Hello there, I tried using crypto top up today but it's not working for me, might it be due to the kind of bank I'm using or the country that I'm from?Money is also missing from my account",top_up_reverted
It appears my top-ups have been canceled.,top_up_reverted
"Do you not accept crypto transfers from certain places? Because when I tried to do a top up the money just disappeared. Im not sure what to do or what I'm doing wrong, please help.",top_up_reverted
"I attempted to complete a topup, and I thought all was well, but now the money is gone again. Has there been a glitch?",top_up_reverted
"My money has gone missing. I had recently added money in, and saw it was there and went through. Now it's missing. What is happening?",top_up_reverted
"I tried to add a topup to my account but the money isn't there, anymore. Did I do something wrong?",top_up_reverted
It's only been a few weeks my my top-up got cancelled,top_up_reverted
"Hi, i just topped up my phone and the money was deducted but it seems to have deducted the same amount again! please help!",top_up_reverted
Explain top-up cancellation,top_up_reverted
Why did my top up get pulled back out?,top_up_reverted
Why has my top up been returned?,top_up_reverted
"Hello,  I have recharged topup but account is not credited. Please help me in this, i guess there is some defect in system.",top_up_reverted
Reverted top up,top_up_reverted
"Hae, I already completed my 3D secure authentication when I tried the crypto top up but it's still not working for me. I also don't understand what happened to the money in my account",top_up_reverted
Can you tell me why my top-up was canceled?,top_up_reverted
Why did my top-up not get approved this time?,top_up_reverted
Why is my last cheque deposit taking so long?,balance_not_updated_after_cheque_or_cash_deposit
I am still waiting for a the cash I deposited this morning,balance_not_updated_after_cheque_or_cash_deposit
"I tried using a check to update my balance, but it isn't work? Is something wrong?",balance_not_updated_after_cheque_or_cash_deposit
I deposited cash but it isn't showing up in my account,balance_not_updated_after_cheque_or_cash_deposit
I put some cash into my account but it's not displaying that on my balance.,balance_not_updated_after_cheque_or_cash_deposit
Why hasn't my cash been deposited yet?,balance_not_updated_after_cheque_or_cash_deposit
"Hi, I want to inquire about my balance. Some cash was deposited and it hasn't updated yet.",balance_not_updated_after_cheque_or_cash_deposit
I deposited a check yesterday and im not seeing it posted yet in my account. why is that? can you look into it?,balance_not_updated_after_cheque_or_cash_deposit
"I made a deposit a couple of days back it's, as of yet, not gone in! It would be ideal if you assist me with this",balance_not_updated_after_cheque_or_cash_deposit
"The cheque I sent a few days ago has not been deposited yet, what is the hold up?",balance_not_updated_after_cheque_or_cash_deposit
cash and check deposit has not gone thru,balance_not_updated_after_cheque_or_cash_deposit
"my balance has not changed, despite depositing a cheque",balance_not_updated_after_cheque_or_cash_deposit
Why did my cash deposit not show up?,balance_not_updated_after_cheque_or_cash_deposit
Why is my money not in my account. I have already sent it out.,balance_not_updated_after_cheque_or_cash_deposit
I placed a cash deposit in my account but I can't see it yet.,balance_not_updated_after_cheque_or_cash_deposit
I'm not seeing my cash deposit showing up in my account.,balance_not_updated_after_cheque_or_cash_deposit
Last week I put a cash deposit into my account and it is still isn't there.,balance_not_updated_after_cheque_or_cash_deposit
I checked the app and my balance has not been updated for the cash or cheque deposit.,balance_not_updated_after_cheque_or_cash_deposit
"I put some money in my account the other day and it's not gone in yet, can you help with this?",balance_not_updated_after_cheque_or_cash_deposit
I did a cash deposit to my account but it doesn't show up,balance_not_updated_after_cheque_or_cash_deposit
I can't see my cash deposit in my account.,balance_not_updated_after_cheque_or_cash_deposit
"I deposited money in the form of a cheque, but my balance has not increased.",balance_not_updated_after_cheque_or_cash_deposit
Where is the cash deposit I made?,balance_not_updated_after_cheque_or_cash_deposit
"I can't figure out why I haven't gotten my cash, when I already put the check in the bank.",balance_not_updated_after_cheque_or_cash_deposit
Why is my deposit still pending?,balance_not_updated_after_cheque_or_cash_deposit
I made a cash deposit and the balance wasn't updated.,balance_not_updated_after_cheque_or_cash_deposit
I did a cash deposit to my account but my balance is still the same. What happened?,balance_not_updated_after_cheque_or_cash_deposit
I just deposited cash to my account and can't find it!,balance_not_updated_after_cheque_or_cash_deposit
Online banking is not showing my cheque or cash deposit so the balance is incorrect.,balance_not_updated_after_cheque_or_cash_deposit
i need help. I updated my balance with a check yesterday and Im not seeing it. Can you look at my account to see what went wrong?,balance_not_updated_after_cheque_or_cash_deposit
When will my cheque be processed?,balance_not_updated_after_cheque_or_cash_deposit
What happens if I deposit a cheque accidentally?,balance_not_updated_after_cheque_or_cash_deposit
Why isn't my cheque deposit showing on my account?  I though it would be faster and would like to to look into it and help.,balance_not_updated_after_cheque_or_cash_deposit
When will my deposit from this morning show up?,balance_not_updated_after_cheque_or_cash_deposit
I tried updating my balance by cheque yesterday but it doesn't seem to be working. Shouldn't that be faster? Please check my account something has gone wrong there.,balance_not_updated_after_cheque_or_cash_deposit
Where is my missing cheque I deposited?,balance_not_updated_after_cheque_or_cash_deposit
My balance doesn't show my deposit.,balance_not_updated_after_cheque_or_cash_deposit
My account balance doesn't reflect an update I made by cheque yesterday. Is something wrong or is the system slow?,balance_not_updated_after_cheque_or_cash_deposit
I made a deposit and the balance hasn't been updated.,balance_not_updated_after_cheque_or_cash_deposit
I have yet to receive the cash I added to my account this morning.,balance_not_updated_after_cheque_or_cash_deposit
Why isn't my cash deposit showing up in my account?,balance_not_updated_after_cheque_or_cash_deposit
"I deposited some cash but it hasn't shown up in my account yet, what's going on?",balance_not_updated_after_cheque_or_cash_deposit
I deposited a cheque but the cash hasn't arrived yet,balance_not_updated_after_cheque_or_cash_deposit
I've already sent the money out and still have not received money in my account.,balance_not_updated_after_cheque_or_cash_deposit
I have made a recent check and cash deposit that isn't reflected in my balance.,balance_not_updated_after_cheque_or_cash_deposit
I placed a cheque but the funds aren't there,balance_not_updated_after_cheque_or_cash_deposit
The cheque I sent to you to have deposited a couple days ago has not cleared in my account yet. What is the issue?,balance_not_updated_after_cheque_or_cash_deposit
"the balance has not changed, but I have deposited some money",balance_not_updated_after_cheque_or_cash_deposit
"I am worried about the amount of my cheque, which should be credited to my account few days before. As i have already sent you the cheque.",balance_not_updated_after_cheque_or_cash_deposit
I need my account checked because it appears there is a problem. I attempted to update my balance yesterday using cheque but it doesn't seem to have worked.  Should this not be faster than this?,balance_not_updated_after_cheque_or_cash_deposit
I've deposited a check but the cash isn't showing that it's there yet.,balance_not_updated_after_cheque_or_cash_deposit
Waiting for the cash I deposited this morning still,balance_not_updated_after_cheque_or_cash_deposit
"I put cash in my account, but I don't see it.",balance_not_updated_after_cheque_or_cash_deposit
Where did the money I deposit go??,balance_not_updated_after_cheque_or_cash_deposit
"I Submitted a cheque couple of days ago, nothing happened to my account yet.What could be the possible issue?",balance_not_updated_after_cheque_or_cash_deposit
I made a cash deposit a few days ago and it's still not reflected in my account. Do you know what might have happened?,balance_not_updated_after_cheque_or_cash_deposit
Why is the cash not showing in my account for the check I deposited?,balance_not_updated_after_cheque_or_cash_deposit
When will the check I deposited post to my account?,balance_not_updated_after_cheque_or_cash_deposit
How do I see my updated balance after I make a cheque or cash deposit?,balance_not_updated_after_cheque_or_cash_deposit
Why isn't my deposit in my account?,balance_not_updated_after_cheque_or_cash_deposit
Where is my cash deposit in my balance?,balance_not_updated_after_cheque_or_cash_deposit
Dude I put money in the ATM last week but it ain't there! I need the money now figure this out!,balance_not_updated_after_cheque_or_cash_deposit
"I deposited cash this morning, but it's not showing up in my account. Can you tell me where's my money?",balance_not_updated_after_cheque_or_cash_deposit
How long does it take for a cheque to post to your account?,balance_not_updated_after_cheque_or_cash_deposit
Why has my account balance not changed after depositing a cheque?,balance_not_updated_after_cheque_or_cash_deposit
Where is the cash I deposited?,balance_not_updated_after_cheque_or_cash_deposit
Why is my balance still the same after a cheque deposit?,balance_not_updated_after_cheque_or_cash_deposit
Why is my check still not showing up on my account? It's been a week already,balance_not_updated_after_cheque_or_cash_deposit
Why isn't my balance updating after depositing cheques and cash.,balance_not_updated_after_cheque_or_cash_deposit
My cash deposit isn't in my account. What happened?,balance_not_updated_after_cheque_or_cash_deposit
I updated by balance with a cheque yesterday but it isn't showing on my account. Did something go wrong?,balance_not_updated_after_cheque_or_cash_deposit
I sent you a cheque a few days ago and I noticed that nothing has happened yet. Can you tell me the status of my cheque please?,balance_not_updated_after_cheque_or_cash_deposit
Why isn't my deposit showing up?,balance_not_updated_after_cheque_or_cash_deposit
My balance was not updated with my checque or cash deposit.,balance_not_updated_after_cheque_or_cash_deposit
"Help! I'm missing money, I deposited a cheque but its not showing on my balance.",balance_not_updated_after_cheque_or_cash_deposit
My cash deposit from a week ago is still not in my account. Can you help me please?,balance_not_updated_after_cheque_or_cash_deposit
I made a deposit but it is not showing up in my balance.,balance_not_updated_after_cheque_or_cash_deposit
I sent a cheque a few days ago and i noticed that no money has been put on my account. Can you please tell me the situation of my account?,balance_not_updated_after_cheque_or_cash_deposit
The cheque I deposited isn't showing in my account,balance_not_updated_after_cheque_or_cash_deposit
my check or cash deposit has not shown up,balance_not_updated_after_cheque_or_cash_deposit
Why isn't my cash deposit showing up in my account? I deposited it this morning.,balance_not_updated_after_cheque_or_cash_deposit
"I deposited a cheque, why isn't my balance showing that I did?",balance_not_updated_after_cheque_or_cash_deposit
Why hasn't my cash arrived from a deposited check?,balance_not_updated_after_cheque_or_cash_deposit
"I put money in my account a week ago but its still not there, what is happening?",balance_not_updated_after_cheque_or_cash_deposit
"I made a cash deposit, but it hasn't shown up in my balance yet.",balance_not_updated_after_cheque_or_cash_deposit
"When will I see my cash, since I already deposited my check?",balance_not_updated_after_cheque_or_cash_deposit
"Hi,  My money has not been credited to my account for which i have sent you cheque few days before. I am worried about the money please let me know the status.",balance_not_updated_after_cheque_or_cash_deposit
I haven't seen the cash yet from the cheque I deposited.,balance_not_updated_after_cheque_or_cash_deposit
I've deposited a check in my account but the cash isn't showing as available.,balance_not_updated_after_cheque_or_cash_deposit
"I sent a cheque to you a few days ago and the deposit has yet to appear in my account. I need this money, what is the problem?",balance_not_updated_after_cheque_or_cash_deposit
What's going on with my balance? Shouldn't it be a bit higher since I deposited a cheque a day ago?,balance_not_updated_after_cheque_or_cash_deposit
Why am I not seeing the check I deposited this morning in my account?,balance_not_updated_after_cheque_or_cash_deposit
Do you guys accept cash? Because i deposited some this morning and I can't see it in my account.,balance_not_updated_after_cheque_or_cash_deposit
My cash deposit hasn't posted to my account.,balance_not_updated_after_cheque_or_cash_deposit
"I had a cheque deposited, but I don't see my money yet?",balance_not_updated_after_cheque_or_cash_deposit
My balance is not right. It has not been updated for the cash or cheque deposit.,balance_not_updated_after_cheque_or_cash_deposit
"After I deposited my cash, I still don't see it in my account.",balance_not_updated_after_cheque_or_cash_deposit
I made a cash deposit going to my account but it is not there,balance_not_updated_after_cheque_or_cash_deposit
"I deposited a check yesterday and Im not seeing it in my account. i need the money, is there something wrong with my account? check it out please",balance_not_updated_after_cheque_or_cash_deposit
My cheque deposit didn't seem to work.,balance_not_updated_after_cheque_or_cash_deposit
I still do not see the cash deposit in my account from last week. Why?,balance_not_updated_after_cheque_or_cash_deposit
When will my cheque process?,balance_not_updated_after_cheque_or_cash_deposit
"I deposited a check, but haven't received the funds for it.",balance_not_updated_after_cheque_or_cash_deposit
After depositing a cheque my balance did not change.,balance_not_updated_after_cheque_or_cash_deposit
Cash has been deposited this morning but it hasn't came through.,balance_not_updated_after_cheque_or_cash_deposit
I deposited a cheque a week ago but have yet to receive the cash.,balance_not_updated_after_cheque_or_cash_deposit
"I put money into my account in the form of a cheque, but my balance did not change.",balance_not_updated_after_cheque_or_cash_deposit
"I deposited cash into my account a week ago and it is still not available, please tell me why? I need the cash back now.",balance_not_updated_after_cheque_or_cash_deposit
"My mother deposited a cheque into my account last week, why is it still not showing up?",balance_not_updated_after_cheque_or_cash_deposit
Why hasn't my balance been updated from the check deposit I made?,balance_not_updated_after_cheque_or_cash_deposit
Where is the money I put in the bank?,balance_not_updated_after_cheque_or_cash_deposit
I haven't received the cash from the check I deposited.,balance_not_updated_after_cheque_or_cash_deposit
After trying to update my account balance yesterday by cheque it doesn't seem to working. Shouldn't the process be quicker? I need my account looked at because there appears to be a problem.,balance_not_updated_after_cheque_or_cash_deposit
Is there an issue with my account?  I don't see a cheque deposit that I made yesterday.  Please assist.,balance_not_updated_after_cheque_or_cash_deposit
"Even though I made a cash deposit, I am not seeing it in my account.",balance_not_updated_after_cheque_or_cash_deposit
I put money in my account a week ago but its still not there?? What happened to my money?,balance_not_updated_after_cheque_or_cash_deposit
Why did the cash deposit not show up in my account?,balance_not_updated_after_cheque_or_cash_deposit
What is going on? My balance still hasn't updated and it has been two weeks since I deposited my money!,balance_not_updated_after_cheque_or_cash_deposit
"I deposited cash into my account, why do I not see it?",balance_not_updated_after_cheque_or_cash_deposit
Can you tell me why a cheque deposit isn't showing in my balance?,balance_not_updated_after_cheque_or_cash_deposit
Why is my cash deposit not in my account?,balance_not_updated_after_cheque_or_cash_deposit
Why isn't my money from a check deposit showing?,balance_not_updated_after_cheque_or_cash_deposit
"I put my check in the bank, but I haven't gotten my cash yet?",balance_not_updated_after_cheque_or_cash_deposit
How long should a cheque deposit take to show? My account hasn't updated and I want to make sure everything is okay.,balance_not_updated_after_cheque_or_cash_deposit
i used a check check yesterday to balance my account and it isn't showing up?,balance_not_updated_after_cheque_or_cash_deposit
"I recently deposited some money into my account, but it still isn't showing up. What's going on?",balance_not_updated_after_cheque_or_cash_deposit
"My friend deposited $100 into my account, but it is not showing up!",balance_not_updated_after_cheque_or_cash_deposit
The cash deposit I made this morning has not been credited to my account,balance_not_updated_after_cheque_or_cash_deposit
"I did a cash deposit to my account, but I am not seeing it on my statement.",balance_not_updated_after_cheque_or_cash_deposit
I deposited a cheque but I don't see the funds in my account.,balance_not_updated_after_cheque_or_cash_deposit
When will my deposit post to my account?,balance_not_updated_after_cheque_or_cash_deposit
I am still waiting for the cash to be returned from a cheque I deposited!,balance_not_updated_after_cheque_or_cash_deposit
How long does it take to show a deposit I made to my balance?,balance_not_updated_after_cheque_or_cash_deposit
I deposited cash into my account and I'm having trouble seeing it on my account.,balance_not_updated_after_cheque_or_cash_deposit
"I wrote a check to the account yesterday to add to my balance, but I don't see the amount of the check reflected anywhere.  Is it being held up for some reason?  I should have seen a new balance by now!",balance_not_updated_after_cheque_or_cash_deposit
How long do cheques take to post to your account?,balance_not_updated_after_cheque_or_cash_deposit
I deposited money but my balance hasn't been updated yet.,balance_not_updated_after_cheque_or_cash_deposit
"I deposited cash this morning, but it is not yet available.",balance_not_updated_after_cheque_or_cash_deposit
I have cash deposit to my account but it is experiencing a problem,balance_not_updated_after_cheque_or_cash_deposit
How long will it take for the cash I deposited this morning to show up?,balance_not_updated_after_cheque_or_cash_deposit
The cast deposit from a week ago still is not in my account. Why?,balance_not_updated_after_cheque_or_cash_deposit
Why is the check I deposited this morning not showing up?,balance_not_updated_after_cheque_or_cash_deposit
How long do deposits take to appear? I've been waiting for more than a week and need the money!,balance_not_updated_after_cheque_or_cash_deposit
When will my deposit be processed?,balance_not_updated_after_cheque_or_cash_deposit
I am still awaiting the money I put into my account this morning.,balance_not_updated_after_cheque_or_cash_deposit
Why am I still not able to see the money I deposited a week ago? This is urgent!!,balance_not_updated_after_cheque_or_cash_deposit
I deposited a check a few days ago and it's still not gone in! Please help me with this,balance_not_updated_after_cheque_or_cash_deposit
I made a check and cash deposit that wasn't credited to my account.,balance_not_updated_after_cheque_or_cash_deposit
"I deposited a check yesterday to up my account balance, but that deposit hasn't shown up yet.  It's been a day already!",balance_not_updated_after_cheque_or_cash_deposit
Why hasn't my cheque processed?,balance_not_updated_after_cheque_or_cash_deposit
I am still currently waiting for the cash that has been deposited into the account this morning.,balance_not_updated_after_cheque_or_cash_deposit
I sent a check into the system but still haven't received the cash yet,balance_not_updated_after_cheque_or_cash_deposit
I recently deposited a cheque and cannot find the cash from it.,balance_not_updated_after_cheque_or_cash_deposit
When will I receive the cash payment from the check I deposited?,balance_not_updated_after_cheque_or_cash_deposit
My cheque is slow to cash,balance_not_updated_after_cheque_or_cash_deposit
I attempted to deposit a cheque yesterday but the balance isn't showing today. Is it still pending?,balance_not_updated_after_cheque_or_cash_deposit
Why haven't I seen the cash from the cheque I deposited yet?,balance_not_updated_after_cheque_or_cash_deposit
My cheque is taking a while,balance_not_updated_after_cheque_or_cash_deposit
I made a cash deposit to my account but i don't see it,balance_not_updated_after_cheque_or_cash_deposit
The check I deposited yesterday isn't listed yet.  Isn't that pretty slow?  I need to see the balance increased by that check.,balance_not_updated_after_cheque_or_cash_deposit
where is my money from this morning,balance_not_updated_after_cheque_or_cash_deposit
Why is it taking so long for my money to appear in my account? I have been waiting a week!,balance_not_updated_after_cheque_or_cash_deposit
"I deposited a cheque, but the balance hasn't changed yet.",balance_not_updated_after_cheque_or_cash_deposit
My account balance has not updated since I deposited a cheque recently.,balance_not_updated_after_cheque_or_cash_deposit
How long does a check take to show up in the account balance?,balance_not_updated_after_cheque_or_cash_deposit
What is going on with my cash deposit. I'm looking at my account balance and it is not there. It has been almost a week. Someone better get back to me asap.,balance_not_updated_after_cheque_or_cash_deposit
Why hasn't my account updated?,balance_not_updated_after_cheque_or_cash_deposit
I haven't received the money from the check I deposited.,balance_not_updated_after_cheque_or_cash_deposit
"I deposited a cheque with some money, but the balance hasn't changed.",balance_not_updated_after_cheque_or_cash_deposit
"I deposited a cheque, but my account balance stayed the same.",balance_not_updated_after_cheque_or_cash_deposit
Why hasn't my balance been updated? I've deposited a few cheques some days ago!,balance_not_updated_after_cheque_or_cash_deposit
why hasn't my cash arrived yet from my cheque?!,balance_not_updated_after_cheque_or_cash_deposit
I made a check deposit but the cash hasn't arrived in my account yet.,balance_not_updated_after_cheque_or_cash_deposit
The balance hasn't changed yet after depositing a cheque with some money.,balance_not_updated_after_cheque_or_cash_deposit
What happened to my cash deposit?,balance_not_updated_after_cheque_or_cash_deposit
"Please, tell me why I can't have the funds I deposited a week ago? I need the money now.",balance_not_updated_after_cheque_or_cash_deposit
"After my checque or cash deposit, my balance didn't update.",balance_not_updated_after_cheque_or_cash_deposit
When will my balance reflect a deposit?,balance_not_updated_after_cheque_or_cash_deposit
I made a cash deposit to my account but it is not there,balance_not_updated_after_cheque_or_cash_deposit
I deposited a cheque and its been days and I still haven't received the cash!!,balance_not_updated_after_cheque_or_cash_deposit
"I deposited some money, but the balance has not changed.",balance_not_updated_after_cheque_or_cash_deposit
There's a payment with my card that I didn't perform. I don't know that name shown.,card_payment_not_recognised
My statement indicates I made a payment to an unfamiliar merchant.,card_payment_not_recognised
"There's a payment with my card that I definitely didn't do myself, never seen that name before.",card_payment_not_recognised
Help! In the app there is a payment that I don't remember.,card_payment_not_recognised
I don't understand where this charge came from.,card_payment_not_recognised
there is a charge i dont recognize,card_payment_not_recognised
"I need to figure out what these charges are on my account. They've been coming out for a couple of days. Can i get all of this money back? Also, I need to freeze my card.",card_payment_not_recognised
Someone might have access to my card!  There are some strange payments showing up on my account.  What do I do?,card_payment_not_recognised
"There are a couple payments with my card shown in the app that i really didn't make myself. What's going on with this, does someone has access to my card?!",card_payment_not_recognised
I'm using the app and I noticed a payment that I didn't make.,card_payment_not_recognised
"A strange card payment, I do not recognize it.",card_payment_not_recognised
They is a payment I don't recognize on my statement.,card_payment_not_recognised
I have an unusual payment in my statement,card_payment_not_recognised
I do not recognize the card payment.,card_payment_not_recognised
Hi something is going on with the app.  I see some payments I didn't make?,card_payment_not_recognised
"If I see a payment in the app that I don't recognize, what should I do?",card_payment_not_recognised
I do not recognise the card payment.,card_payment_not_recognised
"There are a couple payments with my card shown in the app that i really didn't make myself. What's happenning with this, does someone has access to my card?!",card_payment_not_recognised
Just today there was a purchase on my card that wasn't done by me. Can this be reversed and my card be frozen? I can't have this continue!,card_payment_not_recognised
I need some help now please! There are some transactions on my account that I do not remember purchasing. Can they be reversed? Can you please cancel or freeze my card so I don't keep getting charged?!,card_payment_not_recognised
my statement contains an unknown payment,card_payment_not_recognised
I don't recognize what this payment on my statement would be for.,card_payment_not_recognised
There has been a payment  in the App that has not be done by me.,card_payment_not_recognised
I don't recognize a purchase that was made with my card.,card_payment_not_recognised
I'm checking the app and I see a payment that's not mine.,card_payment_not_recognised
I have a charge for something I didn't buy.,card_payment_not_recognised
A payment on my statement is wrong.,card_payment_not_recognised
There's a payment that isn't mine on my app,card_payment_not_recognised
What is this strange payment in my account?,card_payment_not_recognised
I'm not sure where this charge came from.,card_payment_not_recognised
I looked at my statement and found a payment I and found a mistake.,card_payment_not_recognised
A payment in my account was made by someone I don't know,card_payment_not_recognised
"I don't recognize this payment on my app, I am sure I didn't spend any money there.",card_payment_not_recognised
There are a couple of payments with my card shown in the app that in reality I didn't make. Maybe someone has access to my card?Can you check whats the issue ?,card_payment_not_recognised
There is payment showing that I didn't do.,card_payment_not_recognised
Payment I didn't do.,card_payment_not_recognised
Why is there a random payment in my statement?,card_payment_not_recognised
"Hi, there is a suspicious payment from my card. I definitely do not know who this is or who could have made this payment.",card_payment_not_recognised
A payment I didn't do shows in my app,card_payment_not_recognised
There is  a charge I don't recognize.,card_payment_not_recognised
I'm noticing a payment/purchase at a company that I don't recognise.,card_payment_not_recognised
There seems to be a couple of payments listed in the app I know weren't made by me. Is there a possibility someone has access to my card? Can you find out what's going on?,card_payment_not_recognised
I need to freeze my card as soon as possible. I just checked my account and saw that there have been several payments that I don't recognize over the course of a few days. Can we investigate and get my money back?,card_payment_not_recognised
There are some charges that I don't recognize.  It happened days ago.  Can I get these charges back?  Should I cancel my card?,card_payment_not_recognised
Please help.  There is a payment in the app that isn't mine.,card_payment_not_recognised
I am seeing in the App a payment that its not mine,card_payment_not_recognised
There's a payment in the app I don't recognize.,card_payment_not_recognised
"Hello, i just checked my statement and there seems to be a payment from my card that I have never seen before.",card_payment_not_recognised
There is a card payment I'm not familiar with.,card_payment_not_recognised
There is a strange payment on my card and I don't know what to do.,card_payment_not_recognised
Is it possible someone has access to my card? I noticed that there are a couple of payments in the app I'm sure I did not make. Can you find out what's going on here?,card_payment_not_recognised
There are some card payments that I haven't done myself. What is going on with my card and does somebody else have access to my card?,card_payment_not_recognised
I have a payment in my statement that is off,card_payment_not_recognised
I did not do this payment,card_payment_not_recognised
I've never been to that store.  That's a fraudulent charge.,card_payment_not_recognised
"There are charges on my card from the past few day I am pretty sure I didnt make, can you please freeze it for me? How do I get my money returned since it wasnt me?",card_payment_not_recognised
I have a payment I didnt make on my account,card_payment_not_recognised
There were a couple of payments that I have noticed on my account with my card that I didn't make. Is it possible that somebody else has my card information?,card_payment_not_recognised
There is an unauthorized payment in my statement.,card_payment_not_recognised
"There are a couple payments with my card shown in the app that i really make myself. What's going on with this, maybe someone has access to my card?!",card_payment_not_recognised
I don't recognize this payment at all!  Help!,card_payment_not_recognised
There is a record of payment I never submitted on the app.,card_payment_not_recognised
I just looked over my statement and I don't recognize the name of a card payment.,card_payment_not_recognised
I didn't make a payment at this business.,card_payment_not_recognised
There is a payment on my card that I do not recognize.  I've never seen the name on the transaction before.,card_payment_not_recognised
Why do I have a strange payment on my statement?,card_payment_not_recognised
i didnt do this charge,card_payment_not_recognised
I did not charge my account for that transaction.  That's an error.,card_payment_not_recognised
There is a payment that is not mine in the App.,card_payment_not_recognised
I see an unfamiliar payment on my statement.,card_payment_not_recognised
Why is this payment on my app,card_payment_not_recognised
There is a payment I don't recognize,card_payment_not_recognised
This card payment isn't is recognition.,card_payment_not_recognised
why do I have an unknown payment?,card_payment_not_recognised
Payment I did not make.,card_payment_not_recognised
"I just saw some charges on my card from the past days that I dont recognize, I need to freeze the card asap! Will I be able to get my money back?",card_payment_not_recognised
There are a couple of payments with my card shown in the app that I really didn't make myself. What's going on with this?,card_payment_not_recognised
Why is there a payment I didn't do in my app?,card_payment_not_recognised
I have a payment that I didn't make.,card_payment_not_recognised
The app is showing a payment I never made.,card_payment_not_recognised
I checked the app and there is a payment that I don't recognize.,card_payment_not_recognised
How do I find out how or where this transaction on my account came from?,card_payment_not_recognised
I need to figure out who has access to my card there are some payments I didn't make that are showing on the app.  Could you please help?,card_payment_not_recognised
There is a strange payment on my card.,card_payment_not_recognised
I've got charges on my account I did not authorize. Can I get this money back from the last couple of days that it's been coming out? I also need to freeze my card.,card_payment_not_recognised
There is a payment made with my card that I don't recognize at all.,card_payment_not_recognised
I saw a payment come out of my account for a merchant I don't remember.,card_payment_not_recognised
There's a payment with my card that I definitely didn't create. I don't know anyone by that name.,card_payment_not_recognised
The App shows a fraudulent payment made on my account.,card_payment_not_recognised
There's a payment in my history I don't recognize,card_payment_not_recognised
There is a payment on my card that I do not recognize.,card_payment_not_recognised
My app shows a payment I didn't make,card_payment_not_recognised
I don't know if I made this payment on my card.,card_payment_not_recognised
After looking at the app I noticed a couple of payments I know I did not make. Is it possible someone has accessed my card? What is actually going on?,card_payment_not_recognised
I do not recongize a payment in my account.,card_payment_not_recognised
A payment shows up on the app that I never made.,card_payment_not_recognised
I swear that there are 2 payments on the app that I didn't make.  Could my card me stolen?  Please advise what I should do.,card_payment_not_recognised
Is there any way to know how the transaction got on my account?,card_payment_not_recognised
I did not make this payment that I see in the App.,card_payment_not_recognised
I have a card payment I didn't make,card_payment_not_recognised
i disagree with a charge,card_payment_not_recognised
I didn't make this payment!,card_payment_not_recognised
There is a payment in the app I did not make,card_payment_not_recognised
There is a vendor name I don't recognize on a payment from my account. I don't think I made this payment.,card_payment_not_recognised
I don't think I made this payment that is showing up,card_payment_not_recognised
I think there's a purchase at a store that I didn't go to.,card_payment_not_recognised
Have a payment that I haven't done.,card_payment_not_recognised
There was a purchase on my card recently to a name that I don't recognize at all. What can be done about this? I need my money back.,card_payment_not_recognised
"One of my card payments, I don't recognise the name of the merchant.",card_payment_not_recognised
"Hello, I noticed there is a payment from my card to a business that I am not familiar with. I definitely did not make this payment.",card_payment_not_recognised
I do not recognise this card payment.,card_payment_not_recognised
I have a card payment that I don't recognize. What should I do?,card_payment_not_recognised
There are a couple payments with my card shown that I'm not responsible for. What is going on? Maybe someone has access to my account.,card_payment_not_recognised
There is a payment with my card which i definitely did not do.,card_payment_not_recognised
My app is displaying a payment I didn't make,card_payment_not_recognised
I just checked my account on the App and there is a payment on there that I did not make.,card_payment_not_recognised
Could you please put a freeze on my card?  There are some payments on it that I don't know where they came from.,card_payment_not_recognised
In the App I see a payment that is not mine.,card_payment_not_recognised
There is a payment with my card which i definitely did not make by me .Never seen that it before.,card_payment_not_recognised
I didn't make this payment and it's on my app,card_payment_not_recognised
Why is there an uknown charge showing on my account?,card_payment_not_recognised
I think that there is a payment on my card that I did not authorize.  I don't recognize the name attached to the transaction.,card_payment_not_recognised
I don't think I made this transaction on my statement,card_payment_not_recognised
There is a weird payment in my statement.,card_payment_not_recognised
A random charge got added to my card,card_payment_not_recognised
I need to freeze my card. There are charges on there that i did not authorize. They've been coming out for a couple of days. Can i get this money back?,card_payment_not_recognised
I see a strange payment in my account.,card_payment_not_recognised
where is my unknown payment from?,card_payment_not_recognised
I have just read my statement and there is a payment I don't recognise.,card_payment_not_recognised
There's a card payment I didn't make,card_payment_not_recognised
There are a couple payments with my card displayed in the app which I didn't make. What is happening? Maybe someone has access to my card.,card_payment_not_recognised
I'm worried that my card has been compromised because I see a payment that I didn't make.,card_payment_not_recognised
I didn't do a payment and I have it now.,card_payment_not_recognised
how do i dispute a payment I didnt make,card_payment_not_recognised
There is a payment in the app that I did not approve,card_payment_not_recognised
I don't recognize a charge on my statement.,card_payment_not_recognised
There is a strange card payment I don't recognise.,card_payment_not_recognised
I believe there is a mistake because a payment I didn't make shows in my app.,card_payment_not_recognised
There are a couple payments with my card in the app I see that I didn't create. What is happening? Maybe someone gained access to my account.,card_payment_not_recognised
I'm not recognizing the card payment.,card_payment_not_recognised
There's a card payment with a name I don't recognize,card_payment_not_recognised
There is a payment done with my card which i definitely did not do.Never seen that name before.,card_payment_not_recognised
Why is there a payment I didn't do?,card_payment_not_recognised
Someone else accessed my account and made a payment.,card_payment_not_recognised
I have an odd payment in my statement,card_payment_not_recognised
There is a fraudulent payment!,card_payment_not_recognised
Why is there an unknown card payment?,card_payment_not_recognised
I don't recognize this payment,card_payment_not_recognised
I need to know where this charge is coming from?,card_payment_not_recognised
I see a payment on my statement for  a place I didn't make a purchase at.,card_payment_not_recognised
There is an odd payment in my statement,card_payment_not_recognised
There are a few payments in the app that I didn't make! Does someone else have my card?  What should I do?,card_payment_not_recognised
I need help with some transactions in my account that I dont recognize or remember purchasing. Im not sure if the name is just different or what. Should my card be put on hold while the issue gets figured out to be safe or is it ok?,card_payment_not_recognised
I have a confusing payment appear on my statement and I don't recognise it!,card_payment_not_recognised
My statement has a payment that I do not recall making,card_payment_not_recognised
I think my card is being used by someone else to make purchases that I didn't authorize! I checked my account and see that there have been quite a few purchases over the last two days that I have no idea where they came from. We need to freeze my card now! And I need to find a way to get my money back.,card_payment_not_recognised
"What is this card payment, I do not recognize it.",card_payment_not_recognised
I didn't make a payment that shows in my app.,card_payment_not_recognised
What do I do if I see a transaction on my card that I don't recall making?,card_payment_not_recognised
There's a payment in the app that I didn't authorize.,card_payment_not_recognised
I have a charge I did not make.,card_payment_not_recognised
on my statement there is a payment that I don't recognise,card_payment_not_recognised
I need to cancel my card.  There are a few charges from a couple days ago that I didn't make.  Can I get credit for these charges?,card_payment_not_recognised
It is listed in my app that I made a payment which I did not actually make,card_payment_not_recognised
i dont recognize a charge on my card,card_payment_not_recognised
There are a couple of payments with my card shown in the app that I really didn't make myself. Why is it happened?,card_payment_not_recognised
A payment that I didn't make appears in my app.,card_payment_not_recognised
There is a card payment that I'm not recognizing.,card_payment_not_recognised
I am interested in changing my personal details.,edit_personal_details
I am here to change my adress.,edit_personal_details
I'd like to make some changes to my personal information.,edit_personal_details
I would like to change my name after marriage.,edit_personal_details
I would like to change my adress,edit_personal_details
My address is incorrect on my file.,edit_personal_details
My address details have changed and I want to update them,edit_personal_details
Where do I go to edit my personal details on my account?,edit_personal_details
"I need to change my name, since i just got married",edit_personal_details
I moved to a new city and need to change my address,edit_personal_details
How can I change my address?,edit_personal_details
My last name has changed and I need to update my account details.,edit_personal_details
where can I change my address?,edit_personal_details
How do I edit the personal details on my account?,edit_personal_details
details need to be modified,edit_personal_details
Am I able to modify my account details?,edit_personal_details
How can I change my name because I just got married?,edit_personal_details
Where can I find how to change my name?,edit_personal_details
I just moved. How do I give you my new address?,edit_personal_details
I need to change my address in the personal details.,edit_personal_details
Why can't I edit my personal details?,edit_personal_details
I need to change details about my personal account.,edit_personal_details
I need to change my phone number.,edit_personal_details
How can I change my name in my profile?,edit_personal_details
I have a new phone number and need to edit my contact information.,edit_personal_details
How do I go about changing my address?,edit_personal_details
I need to change my personal details in my account.,edit_personal_details
My billing address changed and I need to update my information.,edit_personal_details
Tell me how to change my details.,edit_personal_details
How do I change my account details?,edit_personal_details
How do I change the details in my account?,edit_personal_details
I would like to change my address.,edit_personal_details
I just had a wedding and I want to take my spouses name.,edit_personal_details
I got married and need to change my name.,edit_personal_details
need my details changed,edit_personal_details
I've just got married and want to change my name.,edit_personal_details
How do I edit my details?,edit_personal_details
I am looking to change my adress.,edit_personal_details
I need to change my last name on my account because I just got married.,edit_personal_details
after i got married i need to change my name,edit_personal_details
Since I just got married I need to change my name.,edit_personal_details
I want to change my account details.,edit_personal_details
should i contact customer support if i can't edit details,edit_personal_details
Need to report a change of address.,edit_personal_details
"Changed details is essential, what steps do I take to do so?",edit_personal_details
Please tell me how to edit my personal details.,edit_personal_details
How would I change my details?,edit_personal_details
How can I change my information?,edit_personal_details
I need to add my new address now that I've moved.,edit_personal_details
"I moved, can I edit my personal details?",edit_personal_details
How do I change my details?,edit_personal_details
"my identity hasn't been verified and i can't edit my details, what's next",edit_personal_details
I need to change my home address.,edit_personal_details
I would like to alter my personal details.,edit_personal_details
Can I change my details because I moved?,edit_personal_details
How to edit personal details?,edit_personal_details
Please tell me where I can update my details since I moved.,edit_personal_details
how to change name on account,edit_personal_details
I need to update my demographics.,edit_personal_details
"Change of location, need to change details",edit_personal_details
How can I edit my personal details in the app?,edit_personal_details
I would like to change my personal details.,edit_personal_details
Can you walk me through how I can edit some of my personal information?,edit_personal_details
How do I change my address ?,edit_personal_details
Can I change my name?  I am not married.,edit_personal_details
"Since I got married, I need to change my name.",edit_personal_details
Is it possible to change my address?,edit_personal_details
I need to modify my details.,edit_personal_details
Is there a way to modify my details?,edit_personal_details
Where can I modify my details?,edit_personal_details
I got a new address and need to change my old one.,edit_personal_details
How to modify my details.,edit_personal_details
"My marital status has change, I got to correct my name to reflect that.",edit_personal_details
Can I change my address?,edit_personal_details
I moved so I need to change my address. How do I do that?,edit_personal_details
I've just moved and I need to change my details,edit_personal_details
I've just been married and need to update my name,edit_personal_details
How do I change my name after marriage,edit_personal_details
I moved and would like to change my address.,edit_personal_details
Talk me through modifying my details.,edit_personal_details
I just got married and need to change my name on the account,edit_personal_details
How do I update my address?,edit_personal_details
I just got married and I need to change my name,edit_personal_details
Can I update my details?,edit_personal_details
I need to update my address.,edit_personal_details
is there a way to change name?,edit_personal_details
I must change my address.,edit_personal_details
How do I modify my details?,edit_personal_details
My address needs to be changed.,edit_personal_details
How do I input a new address?,edit_personal_details
Can someone assist me with updating my account details with changing my last name?,edit_personal_details
How would I be able to make changes to my personal details?,edit_personal_details
How do I edit my personal details?,edit_personal_details
"Not living in same place, need to change details",edit_personal_details
How can I update my personal information after moving?,edit_personal_details
I moved and need to change my address.,edit_personal_details
I moved and need to change my personal information.,edit_personal_details
Where do I go to change my account details?,edit_personal_details
"went somewhere else, need to change details",edit_personal_details
"My details need to be changed, how can I do so?",edit_personal_details
How can I change to my married name?,edit_personal_details
how do i get into my account and edit my details,edit_personal_details
I would like to edit my personal information .,edit_personal_details
How do I modify my account details?,edit_personal_details
How do I change my name?,edit_personal_details
Can I edit my personal details?,edit_personal_details
I need to change my contact information.,edit_personal_details
I need to update my phone number.,edit_personal_details
Can I edit my details?,edit_personal_details
I got a new address and need to change my information.,edit_personal_details
I need to change my data.,edit_personal_details
What should I do after I've moved and need to update my personal details?,edit_personal_details
Editing my personal details,edit_personal_details
Where can I edit personal details?,edit_personal_details
How can I change my account details?,edit_personal_details
Where do I go to update details?,edit_personal_details
I need to change my address,edit_personal_details
Where can I modify my information?,edit_personal_details
How do I change my last name?,edit_personal_details
I have a new email.,edit_personal_details
How can I update my details since I moved?,edit_personal_details
Why do you have an identity check?,why_verify_identity
I do not feel comfortable verifying my identity.,why_verify_identity
Why on earth do you need so much personal id info from me?,why_verify_identity
DO you know the reason for the identity check?,why_verify_identity
I answered so many questions about my identity. Why do you need this info?,why_verify_identity
Why do you have the identity check,why_verify_identity
Is getting my identity verified required before I can use my account?,why_verify_identity
why are all my identity details required,why_verify_identity
I would like to know why so much identity information is required?,why_verify_identity
Why do you need verification for my identity?,why_verify_identity
Is the identity check part of bank policy?,why_verify_identity
Why is identity verification required?,why_verify_identity
Why is my identification required?,why_verify_identity
Why are you asking so many questions about who I am,why_verify_identity
which identity details are required,why_verify_identity
Can I use my account before the identity verification is complete?,why_verify_identity
Should I complete my security verification before I can use my account?,why_verify_identity
Why do you require identification documents,why_verify_identity
I already have an account. Why can't I use it unless my identity is verified?,why_verify_identity
Why does my identity need to be verified?,why_verify_identity
Can I still use my account without verifying my identity?,why_verify_identity
What is the reason for the identity check,why_verify_identity
Can I use my account although my identity verification has yet to pass?,why_verify_identity
I am not comfortable verifying my indentity.,why_verify_identity
what I need to verify my account,why_verify_identity
What if I don't verify my identity?,why_verify_identity
what are the reasons I have to proof my identity to you?,why_verify_identity
What's the reason for needing to verify my identity?,why_verify_identity
Why does it matter that I prove my identity?,why_verify_identity
Why should I have to prove my identity?,why_verify_identity
Can I use my account before my Identity verification has passed?,why_verify_identity
Why do I need to verify my account?,why_verify_identity
Why do you guys need to verify my identity?,why_verify_identity
Why do I need to verify my identity?,why_verify_identity
If my identy verifacation hasn't gone through can I use my account?,why_verify_identity
Is it really necessary to verify my Identity?,why_verify_identity
Why do you need so much information about me,why_verify_identity
"Can I use my account now, even though my identity verification has not gone through yet?",why_verify_identity
What is the function of the identity check,why_verify_identity
Why is the identity check involved?,why_verify_identity
What is the purpose of requiring my identification?,why_verify_identity
"My ID verification hasn't gone through yet, but can I use my account anyway?",why_verify_identity
What is the first step I need to make for being able to access my account?,why_verify_identity
I want to use my account before identity verification,why_verify_identity
It's requiring me to verify my identity?,why_verify_identity
I don't want to use this method to identify myself.,why_verify_identity
Why do you need my name and ID,why_verify_identity
do I need to verify my identity before I can use my card?,why_verify_identity
Can I go ahead and use my account even though my identify hasn't been verified yet?,why_verify_identity
Do you think you're asking for too much information about me?,why_verify_identity
Is identity verification required for me to use my account?,why_verify_identity
Can I use my account although the identity verification has not been accepted yet?,why_verify_identity
I still want to use my account but haven't verified is that OK?,why_verify_identity
Is my account accessible even though my verification of my identity has not passed yet?,why_verify_identity
Why are you asking so many questions about me?,why_verify_identity
Why do you need to know so much about me for my account?,why_verify_identity
How does identity check work?,why_verify_identity
Why is it required to verify my identity?,why_verify_identity
What happens if I use my account and my identity verification hasn't finished?,why_verify_identity
Can I make transfers before my identity verification?,why_verify_identity
What do you need my identity details for?,why_verify_identity
Why do I need to have my identity verified?,why_verify_identity
Can I use my account even though the identity verification has not passed yet?,why_verify_identity
What is with the need to have all my ID information?,why_verify_identity
Why is there an identify check?,why_verify_identity
Why is there a verification to identity,why_verify_identity
Why do you need me to verify who I am?,why_verify_identity
Why check my identity?,why_verify_identity
I don't understand why you want so much of my personal info.,why_verify_identity
I am still waiting for verification.  Can I use my account before I am verified?,why_verify_identity
I refuse to verify my identity.,why_verify_identity
Why do you need me to do an identity check?,why_verify_identity
I can't do the verification.,why_verify_identity
Am I able to use my account if the identity verification is not complete?,why_verify_identity
"Is it possible to go ahead and log in, although I have not been confirmed yet?",why_verify_identity
Can you explain more about why should I verify my identity?,why_verify_identity
can I use my card before identity verification?,why_verify_identity
Why is there an identity check?,why_verify_identity
Why do I have to give you my drivers license,why_verify_identity
I don't want to give you all my identify details.,why_verify_identity
Am I supposed to verify my identity?,why_verify_identity
What is the purpose for verifying my identity?,why_verify_identity
what are you going to use my identification details for?,why_verify_identity
Can I use my account without verifying identity?,why_verify_identity
Why is checking my identity important?,why_verify_identity
Must I verify my identity?,why_verify_identity
how do I speed up identity verification?,why_verify_identity
Do i have to verify who I am?,why_verify_identity
Why do you need to perform identity verification?,why_verify_identity
Why am I being asked to verify my identity?,why_verify_identity
Why is verifaction required for my Identity?,why_verify_identity
Do you need to know my first and last name?,why_verify_identity
I don't want to verify my identity,why_verify_identity
How to verify my identity,why_verify_identity
Why does my identity need verification?,why_verify_identity
Can I already use my account although the identity verification has not passed yet?,why_verify_identity
What is my identification used for?,why_verify_identity
Is there anyway to bypass identity verification?,why_verify_identity
Why do you need so much information about my identity?,why_verify_identity
What if I don't want to disclose all of my identity details?,why_verify_identity
My identity hasn't been verified.  Can I use my account?,why_verify_identity
My Identity verification hasn't passed yet is it possible to use my account?,why_verify_identity
Can we skip verifying?,why_verify_identity
Why do you need to check my identity?,why_verify_identity
Why do you need to verify my identity?,why_verify_identity
"I'm waiting for the ID verification to go through still, so is it too soon to use my account?",why_verify_identity
What is the identity check for?,why_verify_identity
I keep being asked to verify my identity. Is this normal?,why_verify_identity
Why do you need so much id info from me?,why_verify_identity
What do you do with all the identity information you're collecting from me?,why_verify_identity
Why is verification for my identity needed?,why_verify_identity
I'm not verifying my identity.,why_verify_identity
Do you need my birthdate?,why_verify_identity
Why is it important to verify my identity?,why_verify_identity
i need to proof my identity to you why and how?,why_verify_identity
Is verifying my identify important?,why_verify_identity
why and how soon do I have to have proof of identity to you?,why_verify_identity
Why do you need all these details about my identity?,why_verify_identity
What is identity check?,why_verify_identity
Can i make transactions before identity verification?,why_verify_identity
I am afraid to give you all my identify details.,why_verify_identity
Can you help me with proving my identity?,unable_to_verify_identity
What proof do you need for my identification?,unable_to_verify_identity
Are there any reasons that my identity wouldn't be accepted even though everything I've provided is factual?,unable_to_verify_identity
I am having some difficulty verifying my id.,unable_to_verify_identity
I am not able to verify my id. Why?,unable_to_verify_identity
Help me verify my identify?,unable_to_verify_identity
I can't verify identity through the app.,unable_to_verify_identity
I need help verifying my identity.,unable_to_verify_identity
I'm having trouble proving my identity,unable_to_verify_identity
Why isn't my id verified?,unable_to_verify_identity
This stupid system is not letting me prove my identity.,unable_to_verify_identity
The app is having trouble verifying my identity.,unable_to_verify_identity
Why is my identity not being verified?,unable_to_verify_identity
"You will hear back from us about your verification results in 10 minutes to a one hour timeframe.  If these verification results do fail, please double-check to make sure your images are clear and have no glare or blur; your photos need to be fully readable.  You need to be 18 years of age or older and a resident of Switzerland or the European Economic Area to create an account.",unable_to_verify_identity
The app does not know it is me.,unable_to_verify_identity
My identity wasn't verified,unable_to_verify_identity
Help me verify my identification.,unable_to_verify_identity
Unsure how to provide my identity.,unable_to_verify_identity
It can take between 10 minutes to an hour before you hear back from us about the verification result.  Please try again if your verification fails.  Make sure you double check that images are clear and all document photos are readable without blur or glare. You have to be 18 or older and live in the European Economic area or live in Switzerland to be able to open an account.,unable_to_verify_identity
I can't upload my identification.,unable_to_verify_identity
Why isn't my id verifying?,unable_to_verify_identity
How long does it take to prove my identity?,unable_to_verify_identity
Why am I not allowed to verify my id?,unable_to_verify_identity
I am not able to prove my identity,unable_to_verify_identity
The app failed to verify my id.,unable_to_verify_identity
"Hearing back from us regarding your important verification results may take 10 minutes to one hour time.  If verification results do fail, double-check to make sure all of your images are clear --  make sure your photos have no glare or blurring. Note: These photos need to be readable as well.  You also need to be 18 years of age or older.  You must be a resident of Switzerland or the European Economic Area to open a new account.",unable_to_verify_identity
I'm unable to verify my identity,unable_to_verify_identity
My identity verification didn't work,unable_to_verify_identity
I'm not able to verify my identity.,unable_to_verify_identity
The app is not able to realize that it is me.,unable_to_verify_identity
The app does not believe that I am myself,unable_to_verify_identity
It won't let me verify my identity.,unable_to_verify_identity
I am unable to prove my identity,unable_to_verify_identity
I dont have identification,unable_to_verify_identity
Why isn't this accepting my identity?,unable_to_verify_identity
The app won't identify me.,unable_to_verify_identity
My identity can't be verified for some reason,unable_to_verify_identity
My identity is unable to be verified.,unable_to_verify_identity
I have no way to prove my identity.,unable_to_verify_identity
The app does not recognize who I am.,unable_to_verify_identity
"If you are waiting for verification, it can take 10 minutes to 60 minutes to get results.You will hear from us once we have it.  Please make sure your images are clear and photos of documents are readable. you have to be at least 18 years old and live withing the Economic Area of Europe or in Switzerland in order to open an account.",unable_to_verify_identity
Why am I unable to verify my id?,unable_to_verify_identity
"Hearing about your verification results from us may take anywhere from 10 minutes to approximately one hour.  If this verification has in fact, failed, double-check to make sure that your images are clear.  Also make sure that your document photos have no blur or glare. They need to be readable.  You must also be 18 years of age or older and be a resident of Switzerland or the European Economic Area to open an account.",unable_to_verify_identity
I'm having a hard time proving my identity.,unable_to_verify_identity
I'm having problems with ID verification,unable_to_verify_identity
I am having a problem with verifying my identity.,unable_to_verify_identity
I cant prove who I am,unable_to_verify_identity
I am not recognized by the app.,unable_to_verify_identity
The app doesn't think that I am myself,unable_to_verify_identity
What do I have to do to prove my identity?,unable_to_verify_identity
What am i missing to verify my id?,unable_to_verify_identity
I do not have the information to verify my identify.,unable_to_verify_identity
There is no way for me to prove my identity.,unable_to_verify_identity
I will not be able to verify my identity.,unable_to_verify_identity
How long does it take for my id to verify?,unable_to_verify_identity
The app is telling me that I am not me.,unable_to_verify_identity
What do I do if I can't prove my identity?,unable_to_verify_identity
The app can't verify my information for identity proofing purposes.,unable_to_verify_identity
What should I do if I can't prove my identity.,unable_to_verify_identity
What's wrong with my ID? I can't verify it.,unable_to_verify_identity
Problem verifying my account,unable_to_verify_identity
The app doesn't believe its me.,unable_to_verify_identity
"app malfunctioning, does not know its me",unable_to_verify_identity
I can get my identification verified.,unable_to_verify_identity
I am having trouble with the app recognizing me.,unable_to_verify_identity
How long will it take to verify my account?,unable_to_verify_identity
How come I can't seem to verify my id?,unable_to_verify_identity
I don't have the means to prove my identity.,unable_to_verify_identity
My app says that I'm not verified.,unable_to_verify_identity
I don't have a way to prove my identity.,unable_to_verify_identity
Why hasn't my ID been verified?,unable_to_verify_identity
The app doesn't think it's me.,unable_to_verify_identity
How long does it take to verify a person's identity?,unable_to_verify_identity
I'm not sure how to provide my identity.,unable_to_verify_identity
Why is my identity not verified?,unable_to_verify_identity
Why is my identity verification process not working?,unable_to_verify_identity
My identity verification is not working.,unable_to_verify_identity
I'm having trouble with proving my identity.,unable_to_verify_identity
I am having a problem proving who I am,unable_to_verify_identity
It won't let me prove my identity.,unable_to_verify_identity
I am having trouble verifying my id.,unable_to_verify_identity
Why am I unable verify my id?,unable_to_verify_identity
My identity can't be verified.,unable_to_verify_identity
I have trouble proving my identity.,unable_to_verify_identity
I can't verify my ID. Why?,unable_to_verify_identity
"My identity isn't being accepted, what should I do?",unable_to_verify_identity
The app failed to verify me.,unable_to_verify_identity
Why hasn't the app verified my identity?,unable_to_verify_identity
The app doesn't believe that I am myself,unable_to_verify_identity
"The app isn't letting me log in, but my info is correct.",unable_to_verify_identity
I need help proving that this is really me and to verify my identity.,unable_to_verify_identity
why does it take so long to verify my id,unable_to_verify_identity
My identity verification isn't working,unable_to_verify_identity
I am having trouble to verify my identity,unable_to_verify_identity
Everytime I try to prove my identity it won't let me.,unable_to_verify_identity
I'm having difficulty verifying my identity.,unable_to_verify_identity
Help me verify my identity.,unable_to_verify_identity
I'm still waiting on my identity verification.,unable_to_verify_identity
Why can't my ID be verified?,unable_to_verify_identity
Help my prove my identity.,unable_to_verify_identity
i am under 18 and i am trying to verify my id. why wont it work?,unable_to_verify_identity
What do I need to bring for identification?,unable_to_verify_identity
"I'm not sure what to do about the PIN, because I don't have one yet.",get_physical_card
Is my PIN sent separably?,get_physical_card
Where can I get my card PIN?,get_physical_card
my pin hasn't arrived in the post! How do I cancel it or get a new one?,get_physical_card
Where is the card PIN located?,get_physical_card
"I have my card, when whill my PIN be available?",get_physical_card
I dont have a pin,get_physical_card
i have yet to get my pin,get_physical_card
Where is my card PIN?,get_physical_card
The card PIN?,get_physical_card
I do not see the card PIN anywhere?,get_physical_card
My pin isn't here yet,get_physical_card
Is my PIN recorded anywhere?,get_physical_card
How will I know my pin number?,get_physical_card
"I need my PIN, where is it?",get_physical_card
I haven't received my pin,get_physical_card
I am not able to see the card PIN anywhere?,get_physical_card
"I don't know my PIN, how can I find that out?",get_physical_card
Where can the pin be located?,get_physical_card
How do I find my PIN?,get_physical_card
Why have I not received my PIN,get_physical_card
When do I get my PIN?,get_physical_card
Where can I locate my card PIN?,get_physical_card
Tell me about the card PIN?,get_physical_card
"In the app, where do I find my card PIN?",get_physical_card
do i have to wait for a physical card before i get my pin,get_physical_card
The card PIN is not visible anywhere?,get_physical_card
I cannot see the card PIN anywhere?,get_physical_card
How will I receive my PIN?,get_physical_card
My card arrived but I don't know how to get my PIN.,get_physical_card
Where should I look for my PIN number at?,get_physical_card
Where can I locate my PIN at?,get_physical_card
Where is the PIN for my card located?,get_physical_card
I do not have my pin yet,get_physical_card
Do I have a card PIN?,get_physical_card
Where is my PIN located?,get_physical_card
I can't find the PIN.,get_physical_card
What can you tell me about the card PIN?,get_physical_card
Where can I find my card PIN?,get_physical_card
How do I find my PIN number?,get_physical_card
I am yet to receive my pin.,get_physical_card
i cannot find my card PIN,get_physical_card
How do I set up my card PIN?,get_physical_card
I cannot find my PIN.,get_physical_card
How do I request the PIN?,get_physical_card
I haven't received the PIN yet.,get_physical_card
"I signed up, but don't have a PIN. Where can I find it?",get_physical_card
How is the PIN delivered?,get_physical_card
"Help, I don't know what the PIN is to my card?",get_physical_card
I didn't get a PIN yet. What gives?,get_physical_card
Where's my card PIN?,get_physical_card
How do I set my physical card PIN?,get_physical_card
wheres my pin,get_physical_card
When will I have access to my pin number?,get_physical_card
What's my pin number?,get_physical_card
Where do i find my PIN?,get_physical_card
When do I set up my card PIN?,get_physical_card
Can you tell me how to locate my PIN?,get_physical_card
Do i have to wait to get the pin or can i set up a pin,get_physical_card
How do I locate my PIN now that I have my card?,get_physical_card
Where is my PIN?,get_physical_card
Explain the card PIN to me.,get_physical_card
How do I find the PIN?,get_physical_card
Will the PIN come separately?,get_physical_card
Where can I find my PIN? I haven't gotten it yet.,get_physical_card
Where is my pin? I don't have it yet,get_physical_card
How do I know what my PIN is?,get_physical_card
How long does it take for me to get my pin,get_physical_card
How long do I wait for my PIN,get_physical_card
still need to get card pin,get_physical_card
I have not received my pin yet,get_physical_card
How do I get my card PIN?,get_physical_card
I havn't received my PIN yet.,get_physical_card
I haven't received my PIN yet. Do I need to get it from you?,get_physical_card
In regards to the PIN of the card?,get_physical_card
Does the PIN come under separate cover?,get_physical_card
do i need to wait to get my card before getting a pin,get_physical_card
Will my pin number be sent with my card?,get_physical_card
I can't find my PIN anywhere.,get_physical_card
I have a question regarding the PIN of the card?,get_physical_card
How do I get a PIN?,get_physical_card
I haven't been sent my new pin!,get_physical_card
"So, the card PIN?",get_physical_card
can i go into my app to find my pin,get_physical_card
Is the PIN separately delivered?,get_physical_card
I don't have a PIN at this point.,get_physical_card
do i need to wait for my card before i get pin,get_physical_card
Where do I find my card PIN?,get_physical_card
I can't find the card PIN.,get_physical_card
Where is the PIN number found?,get_physical_card
When do I get my card PIN?,get_physical_card
How is my PIN sent?,get_physical_card
Is the PIN sent in another message?,get_physical_card
Do you deliver the PIN separately?,get_physical_card
Is my PIN the same thing as my passcode?,get_physical_card
"I'm looking in the App and can't find my PIN, where should I look?",get_physical_card
I've been waiting ages and my PIN hasn't gotten here.,get_physical_card
How do I get started when I get my card?,get_physical_card
Show me where I can see the PIN?,get_physical_card
How do I find my new pin?,get_physical_card
can i create my own pin right away,get_physical_card
how to get card pin?,get_physical_card
Where do I find my PIN for my new card?,get_physical_card
Can you deliver the PIN separately?,get_physical_card
is my pin the same as my passcode,get_physical_card
how do i get a pin for my card,get_physical_card
Is there a way I can have a mastercard?,visa_or_mastercard
is it just visa or can i also use mastercard?,visa_or_mastercard
I do not want a VISA card.,visa_or_mastercard
"I prefer using Mastercard, can I substitute?",visa_or_mastercard
I prefer Mastecard.,visa_or_mastercard
may I have a Visa and a Mastercard from you.,visa_or_mastercard
I'd prefer Mastercard.,visa_or_mastercard
Will my card be a MasterCard or a Visa?,visa_or_mastercard
I want a mastercard,visa_or_mastercard
I prefer mastercard.,visa_or_mastercard
Please give me both a visa and a mastercard.,visa_or_mastercard
Is it possible to get a Visa and Mastercard from you?,visa_or_mastercard
If I can't choose my card type will I be able to use it everywhere?,visa_or_mastercard
Do I get  a mastercard and visa?,visa_or_mastercard
Why can I not choose the card i want?,visa_or_mastercard
"Can you send me a Mastercard, instead of a Visa?",visa_or_mastercard
Can I pick between Visa and Mastercard?,visa_or_mastercard
"I have a Visa and Mastercard, can I use these?",visa_or_mastercard
I want to apply for a Visa card.,visa_or_mastercard
Can you issue both a Visa and a Mastercard to me?,visa_or_mastercard
I would like a Visa card.,visa_or_mastercard
"I am looking to get a Visa credit card, what must I do to achieve this?",visa_or_mastercard
Is there a way I can get a Visa card?,visa_or_mastercard
Can I get the Mastercard?,visa_or_mastercard
Do I have a Visa card as an option?,visa_or_mastercard
Are visa and mastercard accepted,visa_or_mastercard
What credit cards do you carry,visa_or_mastercard
would a visa or mastercard be more suited to me?,visa_or_mastercard
I am interested in a Visa or Mastercard. Do you offer them?,visa_or_mastercard
is it ok if i use both visa and mastercard,visa_or_mastercard
Do I have a choice for a Mastercard?,visa_or_mastercard
Can I use visa or mastercard with your service,visa_or_mastercard
Can I choose from either Visa or Mastercard?,visa_or_mastercard
Can I have a Visa card?,visa_or_mastercard
Would I get a Visa or Mastercard?,visa_or_mastercard
Am I able to get both a Visa and MasterCard from you?,visa_or_mastercard
Is it possible to get both a Visa and a Mastercard?,visa_or_mastercard
Can I choose my Visa or Mastercard?,visa_or_mastercard
My preference is Mastercard.,visa_or_mastercard
What card types can I choose from?,visa_or_mastercard
I want to get a Visa,visa_or_mastercard
Can I choose whether I receive a Visa or a Mastercard card?,visa_or_mastercard
Which type of card will I receive?,visa_or_mastercard
I would like to have a Mastercard.,visa_or_mastercard
Can I get a Visa or Mastercard?,visa_or_mastercard
Do you give out Visa or Mastercards?,visa_or_mastercard
Do I have to pick a creditcard brand?,visa_or_mastercard
Please give me a Mastercard instead.,visa_or_mastercard
Visa or Mastercard?,visa_or_mastercard
Can both Visa and Mastercard be chosen?,visa_or_mastercard
Do you let me choose between Visa and Mastercard?,visa_or_mastercard
What cards do you offer?,visa_or_mastercard
Does it matter if I use Visa or Mastercard?,visa_or_mastercard
How can I choose between Visa and Mastercard?,visa_or_mastercard
I'm happy with Mastercard and want to stick with just that credit card.,visa_or_mastercard
Can both a Visa and Mastercard be received from you?,visa_or_mastercard
I prefer to get a Mastercard.,visa_or_mastercard
I'm wanting to get a Visa card today.,visa_or_mastercard
What do I have to do to get a Visa card?,visa_or_mastercard
I would like to get both a Visa and MasterCard?,visa_or_mastercard
Would you give me a mastercard and visa?,visa_or_mastercard
I'd like to apply for a Visa Card.,visa_or_mastercard
My first choice would be Mastercard.,visa_or_mastercard
"I want to get a Visa and Mastercard, is it possible to get both from you?",visa_or_mastercard
Are you Visa or Mastercard?,visa_or_mastercard
Please help me get a Visa card.,visa_or_mastercard
I won't be pleased unless I get a Mastercard.,visa_or_mastercard
Can I select my card scheme or do you choose it for me?,visa_or_mastercard
No Visa please. I want to continue with Mastercard.,visa_or_mastercard
Will the card be a Mastercard or a Visa?,visa_or_mastercard
Can I choose my card scheme?,visa_or_mastercard
Does it matter which card I use,visa_or_mastercard
What type of card will I receive?,visa_or_mastercard
Can I get a Visa or does it have to be something else.,visa_or_mastercard
"I'd like to get a Visa card, please.",visa_or_mastercard
Visa and Mastercard can both be received from you?,visa_or_mastercard
Can I choose between Mastercard and Visa?,visa_or_mastercard
"I prefer Visa, can I get that instead?",visa_or_mastercard
Will I be able to get both a visa and a mastercard?,visa_or_mastercard
I anticipate getting a Visa card,visa_or_mastercard
What type of card can I get?,visa_or_mastercard
Will I get Visa or MasterCard?,visa_or_mastercard
"Visa and MasterCard, can I get them both?",visa_or_mastercard
Can I choose between Visa or MasterCard?,visa_or_mastercard
I need a Visa card,visa_or_mastercard
Do you take both Visa and Mastercard?,visa_or_mastercard
"Which card would I get, Visa or Mastercard?",visa_or_mastercard
Could I get a MasterCard and Visa from you?,visa_or_mastercard
I want to get a Visa card,visa_or_mastercard
Is it possible to get both Visa and Mastercard from you?,visa_or_mastercard
Can I get both a Visa and a Mastercard from you?,visa_or_mastercard
Do you accept Visa or Mastercard?,visa_or_mastercard
"Given a choice, I'd rather have Mastercard.",visa_or_mastercard
can i use both visa and mastercard,visa_or_mastercard
Is it possible to obtain both a Visa and a Mastercard from you?,visa_or_mastercard
"If I can, I would like to get both Mastercard and Visa from you.",visa_or_mastercard
Mastercard is preferred to me.,visa_or_mastercard
I need a Visa and a Mastercard from you.,visa_or_mastercard
This transaction needs both a Visa and a Mastercard.,visa_or_mastercard
"I want a Mastercard, instead.",visa_or_mastercard
I need to get visa and mastercard,visa_or_mastercard
Could I get a mastercard if that's reasonable?,visa_or_mastercard
I need mastercard as well as visa,visa_or_mastercard
Will I get a Visa card or Mastercard?,visa_or_mastercard
I would like to get a Visa card,visa_or_mastercard
How can I get a Visa and Mastercard?,visa_or_mastercard
Can I get a Visa instead of a MasterCard?,visa_or_mastercard
Can I obtained a Visa Card,visa_or_mastercard
"Please give me both Visa and MasterCard, is it possible?",visa_or_mastercard
Do I get Visa or Mastercard?,visa_or_mastercard
Why did I get a different card then requested?,visa_or_mastercard
Can I use a Visa or Mastercard?,visa_or_mastercard
Can I choose between Visa and Mastercard?,visa_or_mastercard
Mastercard is my preferred company.,visa_or_mastercard
Is it possible to get both Mastercard and Visa card from you?,visa_or_mastercard
I'd prefer a Mastercard.,visa_or_mastercard
Can I have a mastercard?,visa_or_mastercard
How do I get selected for a visa card?,visa_or_mastercard
Do I have an option between Visa and MasterCard?,visa_or_mastercard
Can I get a Visa from you?,visa_or_mastercard
I hope to get a Visa card,visa_or_mastercard
Which one are you?  Visa or Mastercard?,visa_or_mastercard
How can get a Visa card?,visa_or_mastercard
Can you make sure I get a MasterCard and not a Visa?,visa_or_mastercard
I would prefer a Mastercard.,visa_or_mastercard
I would like to get both Mastercard and Visa card from you if that's possible.,visa_or_mastercard
Will I get a visa or Mastercard?,visa_or_mastercard
Will you guys do Visa or Mastercard?,visa_or_mastercard
Do you only use Visa or do you have Mastercard too?,visa_or_mastercard
Can I get a Visa card?,visa_or_mastercard
I would like to know if you use Visa or Mastercard.,visa_or_mastercard
Is it acceptable to use either Visa or Mastercard?,visa_or_mastercard
"Please tell me, do you use Visa or Mastercard?",visa_or_mastercard
Can I choose what card I can use,visa_or_mastercard
Do you supply both Visa and Mastercard?,visa_or_mastercard
My money I had was gone and I could not get gas!,topping_up_by_card
i can not see my top up,topping_up_by_card
I can't see my top up in my wallet!,topping_up_by_card
I want to transfer money using my credit card.,topping_up_by_card
"I tried topping up using my card, but the money is gone?",topping_up_by_card
How can my friends top up my account?,topping_up_by_card
"I used my card to top up, but the money is not there!",topping_up_by_card
My card needs to be topped up.,topping_up_by_card
Can my friends top up my account?,topping_up_by_card
What's the process for topping up by card?,topping_up_by_card
Is my account able to be topped up by my friends?,topping_up_by_card
Can anyone else top-up for me?,topping_up_by_card
I tried to top up and suddenly my money disappeared,topping_up_by_card
My wallet doesn't show my recent top up.,topping_up_by_card
Can I get my friends to add money to my account?,topping_up_by_card
I used my card top-up but all of the money is missing.,topping_up_by_card
Could you tell me why my top up isn't showing in my wallet?,topping_up_by_card
What do I do to Top up my card?,topping_up_by_card
"I tried topping off my account with a card, but the money is not in my account despite the charge going through",topping_up_by_card
Is it possible to top up by card?,topping_up_by_card
I want to know how to transfer money with my credit card,topping_up_by_card
Hoe do i use my credit card to transfer money?,topping_up_by_card
"I attempted to top up using my card, but now the money just disappeared?",topping_up_by_card
My top up isn't in my wallet.,topping_up_by_card
Can I let other people have access to my account in order to top up?,topping_up_by_card
How do I to up by card?,topping_up_by_card
How do I add money to my card?,topping_up_by_card
"When I tried to top up using my card, all of the money disappeared.",topping_up_by_card
"I used my card to top up, but now I don't see the money in my account.",topping_up_by_card
Can i top up by card?,topping_up_by_card
With my credit card i would like to transfer money.,topping_up_by_card
I want to top up by card,topping_up_by_card
I don't understanfd how to top up,topping_up_by_card
Why was my card charged when topping off my balance but it's not showing up in my wallet balance?,topping_up_by_card
Why can't I see my top up?,topping_up_by_card
Is it simple to transfer money using my credit card?,topping_up_by_card
Why can't I see the top up I made?,topping_up_by_card
Can a credit card be used to transfer money?,topping_up_by_card
Is it possible to transfer money to my credit card?,topping_up_by_card
"My wallet isn't showing my top-up, did I do something wrong?",topping_up_by_card
How can I transfer money using my credit card?,topping_up_by_card
The money disappeared after I topped up my account.,topping_up_by_card
The money disappeared when I tried to use my card to top up.,topping_up_by_card
I wasn't able to use my top up card because the money I put on there wasn't there anymore,topping_up_by_card
Top up not available in my wallet.,topping_up_by_card
How do I transfer funds directly from my credit card?,topping_up_by_card
i need to top up by card.,topping_up_by_card
How do I top up on my card?,topping_up_by_card
top up by my card is that possible?,topping_up_by_card
I tried to get gas but my money was gone!,topping_up_by_card
How do I use a card to top up?,topping_up_by_card
Can my account be topped-up by friends of mine.,topping_up_by_card
Is it possible for friends to top up my account?,topping_up_by_card
How do I top up by card?,topping_up_by_card
My top up is not showing up in my wallet!,topping_up_by_card
Transferring money using credit card,topping_up_by_card
Will my friends be able to top up my account?,topping_up_by_card
I was attempting to top up with my card but the money has vanished!,topping_up_by_card
Can I allow other people to top up my account?,topping_up_by_card
can other people use the app to add money to my account,topping_up_by_card
"I tried to top off using the card, but the money just disappeared?",topping_up_by_card
Show me how can my friends top up my account.,topping_up_by_card
How do i set up my credit card to send transfers?,topping_up_by_card
I don't see me 'top up' in my wallet,topping_up_by_card
What do I need to do to transfer money with my credit card?,topping_up_by_card
I used my card to top-up but the money is gone!,topping_up_by_card
what happened to the money after i put in the wrong info and it got declined,topping_up_by_card
"Can I add other people to my account, so they can top up?",topping_up_by_card
show me how to top up,topping_up_by_card
My friends would like to add to my account. What is the procedure?,topping_up_by_card
I want to transfer money with my credit card.,topping_up_by_card
Something is wrong with my top up and I can't see it. How do I find it?,topping_up_by_card
Can my account be topped up by my friends?,topping_up_by_card
Am I the only one who can top-up my account?,topping_up_by_card
How do I top up using my card?,topping_up_by_card
Can a friend top up my account,topping_up_by_card
What information am I going to have to have in order to do a transfer with my card?,topping_up_by_card
top up with credit card,topping_up_by_card
What's the process for topping up my card?,topping_up_by_card
I don't see my top up in my wallet.,topping_up_by_card
Can friends I have top-up my account?,topping_up_by_card
I cannot tell what my top up currently is.,topping_up_by_card
How do I go about transferring money using my credit card?,topping_up_by_card
Can you tell me how to top up on my card?,topping_up_by_card
my top up isnt there yet where do i find it,topping_up_by_card
"If I want a friend to top off my account, can they?",topping_up_by_card
My wallet is empty even though I topped it up an hour ago.,topping_up_by_card
Can somebody else top up my account?,topping_up_by_card
I'd like to transfer funds using my credit card.,topping_up_by_card
Where did my top-up go? I can't find it in my wallet,topping_up_by_card
My money disappeared right when I tried to top up,topping_up_by_card
How does someone else top up my account,topping_up_by_card
Who can have access to top up my account?,topping_up_by_card
I have a new card. How do i top it up?,topping_up_by_card
Do i have to top-up with my credit card before I can transfer?,topping_up_by_card
"I need my card topped up,",topping_up_by_card
What steps do I do to transfer money using my credit card?,topping_up_by_card
I topped up my account but the money isn't there now.,topping_up_by_card
How can I use my credit card to transfer money?,topping_up_by_card
How do I use my card to top up?,topping_up_by_card
"I need to transfer some money, can I use my credit card?",topping_up_by_card
Why is my 'top up' not showing up in my wallet?,topping_up_by_card
Can other people top up my account?,topping_up_by_card
Do the disposable cards have any restrictions on them?,disposable_card_limits
How many times can I use a virtual card?,disposable_card_limits
A friend was telling me about her disposable cards. What would I have to do to be able to get that feature?,disposable_card_limits
Can I have more disposable cards?,disposable_card_limits
"i tried using a virtual card for a hotel but it didn't work, why not",disposable_card_limits
What are the guidelines for the disposable cards?,disposable_card_limits
Do the disposable cards have a transaction limit?,disposable_card_limits
Can you give me the restrictions of the disposable cards?,disposable_card_limits
Is there a limit on the number of times I can use a disposable card?,disposable_card_limits
How many disposable cards am I allowed to have?,disposable_card_limits
What are the restrictions of the disposable cards?,disposable_card_limits
What is the most amount of disposable cards allowable?,disposable_card_limits
Can I get a disposable card?  How many can I have?  How often can I use them?,disposable_card_limits
What number of transactions can i do with one disposable card?,disposable_card_limits
Whats the maximum disposable virtual cards?,disposable_card_limits
How limited is a virtual card?,disposable_card_limits
What are the disposable cards restrictions?,disposable_card_limits
"I need multiple cards per day, and they all have to be disposable.",disposable_card_limits
Is there a limit to the number of disposable cards I can have?,disposable_card_limits
Can I have more than 2 disposable cards?,disposable_card_limits
What sort of restrictions are there for the disposable cards?,disposable_card_limits
What is the limit on disposable cards?,disposable_card_limits
Help me create several temp cards every day.,disposable_card_limits
Are there any limits to using disposable virtual cards?,disposable_card_limits
Are there a certain amount of transactions i can do with one disposable card?,disposable_card_limits
What are the limitations on the disposable cards?,disposable_card_limits
"I have a disposable card, how many transactions can I make?",disposable_card_limits
What are the policies of disposable cards?,disposable_card_limits
Is there a limit on how many times I can use a disposable card?,disposable_card_limits
I need to make several disposable cards per day.,disposable_card_limits
What is the number of transactions I get with a disposable card?,disposable_card_limits
How many disposable virtual cards can you have?,disposable_card_limits
Can you tell me the restrictions for the disposable cards?,disposable_card_limits
How can many disposable cards can I have per day?,disposable_card_limits
Could you tell me about the restrictions that are on the disposable cards?,disposable_card_limits
Do the disposable cards have any restrictions?,disposable_card_limits
I need several cards per day. And I need to be able to throw away all of the cards I make.,disposable_card_limits
How many times can I use my disposable card?,disposable_card_limits
With one disposable card how many transactions can i do?,disposable_card_limits
Is there any limits I should know about if I'm going to use a disposable virtual card?,disposable_card_limits
I need a number of disposable cards everyday.,disposable_card_limits
Are there restrictions on disposable virtual cards?,disposable_card_limits
Please provide me with the restrictions of the disposable cards.,disposable_card_limits
I have to make several disposable cards per day.,disposable_card_limits
Am I limited on the amount of disposable cards I can possess?,disposable_card_limits
how many uses are the disposable cards good for?,disposable_card_limits
Whats the maximum number of disposable cards that I can get?,disposable_card_limits
What are some of the restrictions that the disposable cards have?,disposable_card_limits
What are the restrictions on the virtual cards?,disposable_card_limits
How many purchases can I make with one disposable card?,disposable_card_limits
Is it possible to have more than one disposable card?,disposable_card_limits
Can i make several disposable cardsper day?,disposable_card_limits
What is limit of disposable cards  I can make per day?,disposable_card_limits
What are the details of disposable card limitations?,disposable_card_limits
I need to make multiple disposable cards in a day.,disposable_card_limits
How many transactions can I do with my disposable card?,disposable_card_limits
Show me the amount of transactions I can do with a disposable card.,disposable_card_limits
What is the maximum transactions I can use on a disposable card?,disposable_card_limits
Are there any limits if I use these virtual cards?,disposable_card_limits
Are there any restrictions for the disposable cards that I need to be aware of?,disposable_card_limits
Where can I find a list of descriptions the disposable cards have?,disposable_card_limits
What limits are there on the virtual cards?,disposable_card_limits
What is the max amount of disposable cards I'm allowed.,disposable_card_limits
What stipulations do disposable cards entail?,disposable_card_limits
How many disposable cards per person?,disposable_card_limits
Is there a limit to a disposable virtual card?,disposable_card_limits
Why can't I use a disposable card?,disposable_card_limits
How many transactions can I make on my disposable card?,disposable_card_limits
What's the limit for disposable virtual cards?,disposable_card_limits
How many active transactions can I make with a disposable card?,disposable_card_limits
Please specify any limitations that come along with disposable cards.,disposable_card_limits
Are there downsides to using a disposable virtual cards?,disposable_card_limits
how many transactions can go on a disposable card?,disposable_card_limits
Is there a transaction limit for a disposable card?,disposable_card_limits
I need more than one disposable card,disposable_card_limits
What is the maximum number of transactions that I can put on a disposable card?,disposable_card_limits
I am required to make several disposable cards every day.,disposable_card_limits
I must make several disposable cards every day.,disposable_card_limits
Where can I use a disposable card?,disposable_card_limits
Are there limits on the virtual cards?,disposable_card_limits
How many disposable cards can you own?,disposable_card_limits
Can you tell me more about limits to disposable virtual cards?,disposable_card_limits
How many transactions can I do with a disposable card?,disposable_card_limits
How many payments can I make using a virtual card?,disposable_card_limits
What is the maximum number of transactions I can do with a disposable card?,disposable_card_limits
Can you tell me if there are limits to disposable virtual cards?,disposable_card_limits
What are the rules for using disposable virtual cards?,disposable_card_limits
What are the disposable virtual card limits?,disposable_card_limits
How many disposable cards can I have at one time?,disposable_card_limits
How many transactions can be made with a disposable card?,disposable_card_limits
"i am not a premium customer but i want a virtual card, how do i get it",disposable_card_limits
I need several disposable cards made per day.,disposable_card_limits
What is the maximum transactions for one disposable card?,disposable_card_limits
"For the disposable cards, what are the restrictions?",disposable_card_limits
Are there any restrictions for the disposable cards?,disposable_card_limits
Is there a limit on making disposable cards?,disposable_card_limits
Do the disposable cards have restrictions?,disposable_card_limits
Can I do more than 10 transactions with a disposable card?,disposable_card_limits
What are the disposable card limits?,disposable_card_limits
Is there a limit to using a disposable virtual card?,disposable_card_limits
I have a disposable virtual card. Is there a limit to how many times I can use it?,disposable_card_limits
Are there any places that I can't use the disposable cards at?,disposable_card_limits
Is there a limit to the number of disposable cards per day?,disposable_card_limits
How many disposable cards can I make in a day?,disposable_card_limits
let me know how many disposable cards I can have?,disposable_card_limits
I must make several disposable cards per day.,disposable_card_limits
Can you please inform me of the restrictions for the disposable cards.,disposable_card_limits
Is there a limit on disposable cards?,disposable_card_limits
I have to make more then a few disposable cards per day.,disposable_card_limits
Are there any restrictions on the disposable cards?,disposable_card_limits
What are my limits on disposable cards?,disposable_card_limits
I would like to know what the restrictions are for the disposable cards.,disposable_card_limits
What is the limits on the number of disposable cards I can have?,disposable_card_limits
what is the amount of disposable cards I can have?,disposable_card_limits
"On my disposable card, is there a transaction limit?",disposable_card_limits
Who can request disposable cards?,disposable_card_limits
How much transactions do I get with a disposable card?,disposable_card_limits
What can I and can't do with the disposable cards?,disposable_card_limits
Is there a transaction limit on a disposable card?,disposable_card_limits
How many disposable  cards are available per account?,disposable_card_limits
What is the number of transactions for one disposable card?,disposable_card_limits
I think someone is using my card without my permission!,compromised_card
What do I do if I detect fraudulent use on my car?,compromised_card
I think my account has been hacked there are charges on there I don't recognize.,compromised_card
I don't recognize some transactions.  Is someone else using it?,compromised_card
I just got an email in confirming my purchase with my card. I login to the mobile app on the card and found out there are several purchase were made without me aware of it. Evidently someone had stole my card information and made these fraudulent purchase. I need the transaction to be reverse and have my card suspended.,compromised_card
How do I stop fraud to my account?,compromised_card
card is being used by someone else,compromised_card
I think someone else is using my card.,compromised_card
Someone might be using my card that is not me.,compromised_card
There are strange transactions on my account.  What should I do if I think someone stole my details?,compromised_card
I sees some suspicious spending on my credit card that I don't recall I had made. What should I do?,compromised_card
"It looks like someone besides me ordered something with my card, what should I do?",compromised_card
There are charges on my card that I haven't purchased.,compromised_card
Someone might be using my card.  What should I do?,compromised_card
I suspect someone used my card.,compromised_card
Please tell me how you can stop unauthorized payments from being made on my card since on this bill I see that this has happened. There are transactions that I never made from a place I've never been to.,compromised_card
I think that somebody is utilizing my card without my authorization!,compromised_card
"There are a few transaction that I don't recognize, I think someone managed to get my card details and use it.
",compromised_card
Someone has been using my card. There are unfamiliar transactions on there. Can you freeze the card to keep this from happening?,compromised_card
What can I do if my card details where stolen from my car? I think they used my card to buy gas.,compromised_card
I want to cancel my card. I think someone else is using it.,compromised_card
"I can't be sure, but I think that someone may be using my card.",compromised_card
What should I do if I think someone is using my card without my permission?,compromised_card
I believe that someone is using my card without my knowledge!,compromised_card
There is unusual activity on my account and I believe someone took my card.,compromised_card
Someone must have found my card details as I don't recognize these transactions.,compromised_card
Should I order a new card before I freeze my original one?,compromised_card
"I think that someone may be using my card, but I'm not sure,.",compromised_card
I think someone has hacked my card!,compromised_card
My card has been compromised. I see a bunch of online shopping charges that I didn't make. I need to freeze it immediately.,compromised_card
I think my card has been used by somebody else since I was never in the little town where some transactions on this bill have come from. Please stop this right away.,compromised_card
am suspicious of my card's security,compromised_card
"Someone is making transactions on my account, I think they took my card information.",compromised_card
I think someone stole my card number and brought stuff in different places that I have never been to. I need to suspend any further purchase on my credit card.,compromised_card
There's a possibility that my card was compromised.,compromised_card
What should I do if I think there are unauthorized transactions?,compromised_card
How do I stop fraud to my card?,compromised_card
am afraid someone may have gained access to the info on my card.,compromised_card
My statement shows charges for things I never purchased. Were my account details stolen?,compromised_card
What should I do if someone else used my card?,compromised_card
What steps can I take if someone else is using my card?,compromised_card
Someone might have had access to my card.,compromised_card
What should I do if I think someone stole my details and used my information to make some transactions?,compromised_card
I am not sure but someone else might be using my card,compromised_card
What to do if my card has been used without my permission?,compromised_card
Someone used my card without my permission.,compromised_card
think someone is using my card with permission,compromised_card
I see some transactions that I don't recognize.  I think someone stole my details.,compromised_card
How can I tell if someone else is using my card?,compromised_card
What do I do if I believe to be a victim of credit card fraud?,compromised_card
"My card info was stolen, what do I do?",compromised_card
"i didnt make these transactions, i think my card details might be stolen",compromised_card
I have transactions that I don't recognize - I think someone is using my card.,compromised_card
"my card details could be stolen, as i didnt make these transactions",compromised_card
What do I do if someone used my card without my permission?,compromised_card
There are transactions that I don't recognize. What do I do if I think someone is using my card?,compromised_card
"Can you check about unauthorized use of my card, I think someone is using mine without my knowledge?",compromised_card
I noticed my card was used in a small town that I have never been to. Can you stop the card from being used more?,compromised_card
"I froze my account, but how do I order a replacement card?",compromised_card
What do I do if I think someone has used my card?,compromised_card
My card was stolen and used to make several purchases. Please freeze my card so no one can use it.,compromised_card
"There are transactions that I don't remember making, i think someone might have gotten my card details and is now using it.",compromised_card
My card information seems to have been stolen! I don't know where these transactions came from and I've never even been to the city where they were made. I need my card blocked ASAP so this person can't keep using my card.,compromised_card
"My card was used without my permission, what do I do?",compromised_card
What do I do if I think someone has used my card without permission? I can see a few transactions I don't recognize.,compromised_card
Questionable transactions on my account.,compromised_card
I have some transactions on my account I did not make. Can you cancel my card and prevent further use.,compromised_card
Someone besides me might be using my card.,compromised_card
Someone hacked into my cards account.,compromised_card
How do I report fraud on my card?,compromised_card
How do I report possible fraudulent activity on my account?,compromised_card
Someone else might be using my card without my permission.,compromised_card
My card must have used my card as there are some transactions that I haven't done myself..,compromised_card
How do I order a replacement for stolen card?,compromised_card
"i dont recognise some of these transactions, i think someone has my card details",compromised_card
Somebody used my card without my knowledge!,compromised_card
I think my card has been compromised in some way.,compromised_card
What should I do if I think that someone might be using me card?,compromised_card
"I might be paranoid, but someone may be using my card.",compromised_card
My wallet was stolen and all my credit cards were in there.  HELP?!!?,compromised_card
There are fraudulent charges that I didn't make on my card. Can you please put in the safeguards necessary to stop this from happening anymore?,compromised_card
The card has suffered a security breach.,compromised_card
My card data has been exposed.,compromised_card
"There are transactions that I did not make on my account, I think someone has my information.",compromised_card
I think someone may be using my card.,compromised_card
I didn't make these transactions. Is someone else using my card?,compromised_card
I can use this card at which ATMs?,atm_support
Can I use the card at any cash machine?,atm_support
What locations can I get money from?,atm_support
What ATMs take this card?,atm_support
Which ATM's can I use to make a withdrawal?,atm_support
Do all ATMs accept this card?,atm_support
Will this card work at any ATM?,atm_support
Which ATMs am I allowed to get money from?,atm_support
Where is the closest ATM to me?,atm_support
Which ATMs accept this bill of fare ?,atm_support
Do I have to use a bank approved ATM to withdraw money?,atm_support
How do I withdraw money?,atm_support
Can I use this card at any ATM?,atm_support
What locations allow me to withdraw money?,atm_support
What ATMs accept my card?,atm_support
Can I use my card to withdraw from my account?,atm_support
Can you tell me where I can withdraw money?,atm_support
What kind of ATMs would this card be accepted at?,atm_support
Are there specific ATM's that I can draw money from?,atm_support
Where can money withdrawals be made?,atm_support
Do I have to use bank approved ATM's,atm_support
Where can I find Mastercard ATMs?,atm_support
What ATMs can I use my card at?,atm_support
What ATM machines allow this card?,atm_support
Where can I do a cash withdrawal?,atm_support
Where should I withdraw money from?,atm_support
Where are the ATMs that accept this card?,atm_support
Is there a way to find an ATM around me?,atm_support
Will any ATM's decline my card?,atm_support
What ATMs can I use my card?,atm_support
What cash stations take this card?,atm_support
"
At which ATMs can I use this card?",atm_support
Please provide me a list of ATMs that accept my card.,atm_support
Can I use my card at an ATM?,atm_support
Where is the closest ATM I can use?,atm_support
Where is the nearest Mastercard ATM?,atm_support
Where can I get money from my card?,atm_support
How can I find an ATM that accepts this card?,atm_support
I need an ATM right now!,atm_support
Which ATMs accept Mastercard?,atm_support
What is the closest ATM?,atm_support
What ATMs use this card?,atm_support
What ATMs can I use this card?,atm_support
Can I get money out of any machine?,atm_support
Is the closest ATM to me within 2 miles?,atm_support
I need to withdraw money. Where can I do that?,atm_support
Can I use my card in another institutions ATM?,atm_support
Where is a ATM that accepts Mastercard?,atm_support
Where are the Mastercard ATMs?,atm_support
Where can I withdraw money from?,atm_support
"
Where can I withdraw money from?",atm_support
Can I use a different bank ATM than my own?,atm_support
need to know places i can withdraw money,atm_support
The card can be used at which ATMs?,atm_support
What's the closest place to withdraw money?,atm_support
Is there a list of ATMs that take this card?,atm_support
Is there a Mastercard ATM nearby?,atm_support
Am I limited to what ATM I can use my card?,atm_support
how do I know where I can get money withdrawn?,atm_support
Tell me what ATMs take this card.,atm_support
Where are the ATMs that I can use Mastercard?,atm_support
Where is an ATM?,atm_support
Which locations can I withdraw money from?,atm_support
Can this card be used at all ATMs?,atm_support
Are there any ATM's near me that accept this card?,atm_support
I need help from someone in your department with finding my nearest ATM.,atm_support
what are the locations i can withdraw money,atm_support
Which ATMs accept this circuit board ?,atm_support
How many ATMs will take this card?,atm_support
What ATMs can I use this card at?,atm_support
Is this card accepted by ATMs?,atm_support
Are there only certain ATM machines where I can use this card?,atm_support
Where can I find a Mastercard ATM?,atm_support
Tell me what ATMs use this card.,atm_support
Which ATMs take the card?,atm_support
How far is the closest ATM from me?,atm_support
Can you tell me the ATMs I can use with my card?,atm_support
Where is a Mastercard ATM?,atm_support
I need to know where I can withdraw money.,atm_support
Are there specific ATM's I can use with this card?,atm_support
Where can I find an ATM?,atm_support
How can I tell if an AMT will take this card?,atm_support
How do I know it is a Mastercard ATM?,atm_support
"ATMs, which ones will accept this card?",atm_support
What ATM locations are near me?,atm_support
What ATM accepts Mastercard?,atm_support
Can I withdraw from any ATM?,atm_support
"Hi, i found a large amount payment in my old statements which i am sure was not made by me. I am aware that the time has passed but is there a way to raise a dispute for this payment now?",direct_debit_payment_not_recognised
what is the word?,direct_debit_payment_not_recognised
Please help my find out why there is an odd direct debit in my records.,direct_debit_payment_not_recognised
I am seeing in the App a diret debit that its not mine,direct_debit_payment_not_recognised
There is a direct debit payment that I did not make.,direct_debit_payment_not_recognised
There is a strange charge on my debit statement,direct_debit_payment_not_recognised
There is a Direct Debit that looks suspicious.,direct_debit_payment_not_recognised
Is there a way for you to find out why my account was deducted from a seller when I didn't approve of it?,direct_debit_payment_not_recognised
Why is there a direct debit payment on my statement that I didn't do?,direct_debit_payment_not_recognised
A direct debit payment that I didn't authorise shows up in my app.,direct_debit_payment_not_recognised
My app is showing a payment that I know I did not do. Can you please cancel that transaction and credit my account please?,direct_debit_payment_not_recognised
i would like to dispute a direct debit payment,direct_debit_payment_not_recognised
Is it possible to dispute a debit payment from a couple of months ago.,direct_debit_payment_not_recognised
A direct debit payment I didn't do shows in my app,direct_debit_payment_not_recognised
I see a direct debit transaction in my history that I did not set up.,direct_debit_payment_not_recognised
A false direct debit payment is showing in my app,direct_debit_payment_not_recognised
I do not understand what this particular direct debit is ?,direct_debit_payment_not_recognised
There was some money taken from my account that I don't remember paying for. Am I able to look up this transaction which was a few weeks ago to see who took out the money? Im not sure I need a refund just want to check to make sure it's legit.,direct_debit_payment_not_recognised
Please tell me what this direct debit in my statement is,direct_debit_payment_not_recognised
what is this charge on my card?,direct_debit_payment_not_recognised
"A few weeks ago, a strange transaction was made on my account by a seller I don't know. I am quite sure I didn't do it and will like for you to check it for me.",direct_debit_payment_not_recognised
Is there a strict timeline regarding disputing transactions made on my account? I just noticed a fraudulent charge on a statement from a couple months ago.,direct_debit_payment_not_recognised
There is a mysterious debit transaction on my statement,direct_debit_payment_not_recognised
what is the matter?,direct_debit_payment_not_recognised
My account shows I made a debit payment to someone that I can't recall and would like to find out who the payment was made to.,direct_debit_payment_not_recognised
I don't recognize the direct debit payment from the app.,direct_debit_payment_not_recognised
I need a refund on a direct debit that shows in the app because I did not make it.,direct_debit_payment_not_recognised
"hey, I think someone stole my card numbers. There is a purchase showing up on my app from a store pretty far away from me.. I really need that money back to pay my rent.",direct_debit_payment_not_recognised
I was just going over my transactions for the past couple of months and noticed a large type charge that I know I did not make. Even though it's been a while can I please still dispute this?,direct_debit_payment_not_recognised
There was a charge made on my card from a couple weeks ago and I don't remember making the purchase. Nor do I remember the company itself. Can we trace this at all to confirm if I did it or not?,direct_debit_payment_not_recognised
There is a direct debit payment I don't recognize.,direct_debit_payment_not_recognised
What is this direct debit in my statement?,direct_debit_payment_not_recognised
This debit is not my transcation. How do I get my money out back?,direct_debit_payment_not_recognised
How can I get my money back for a payment i didnt make,direct_debit_payment_not_recognised
I don't recognize the direct debit payment on my account.,direct_debit_payment_not_recognised
A direct debit appears in the app but I didn't authorize it.,direct_debit_payment_not_recognised
I'm seeing a direct debit payment that is not me.,direct_debit_payment_not_recognised
I see a direct debit transaction that I didn't make.,direct_debit_payment_not_recognised
Could I raise a dispute for a large payment that i found out was not done by me in my couple of last statements? I am aware its delayed now. Please help me out.,direct_debit_payment_not_recognised
I don't know where a direct debit payment came from,direct_debit_payment_not_recognised
Who do I contact if there is a direct debit that I did not create.,direct_debit_payment_not_recognised
There was a direct debit from my account and I didn't authorise it,direct_debit_payment_not_recognised
"I'm checking my statements and I saw a purchase from a couple weeks ago that I don't recall at all. Not only that, but I don't even know the business that charged it. I'm not sure if I did it or not, but can we check it and see if we can trace it back to make certain?",direct_debit_payment_not_recognised
I don't recognise a Direct Debit payment,direct_debit_payment_not_recognised
There is a direct debit transaction on my statement that I think is not mine. How do I remove?,direct_debit_payment_not_recognised
there is a debit i dont recognize,direct_debit_payment_not_recognised
There are automatic debits on my account that I did not make.,direct_debit_payment_not_recognised
I may need to dispute a Direct Debit payment.,direct_debit_payment_not_recognised
"There's a weird payment showing in my app that I definitely haven't made myself, as I haven't used the card at all that day. Please cancel that and return my money.",direct_debit_payment_not_recognised
There is a direct debit fee in the App that I didn't do.,direct_debit_payment_not_recognised
What do I do about a debit on my account that I didn't make?,direct_debit_payment_not_recognised
I did not set up a direct debit I have,direct_debit_payment_not_recognised
"If I found an error in my account for a transaction I didn't make, how long to I have to dispute it?",direct_debit_payment_not_recognised
There is a direct debit transaction that I did not authorize,direct_debit_payment_not_recognised
Can you help me figure out what is going on with a debit payment that is showing up on my account I am not sure is suppose to be there.,direct_debit_payment_not_recognised
I am seeing a direct debit I wasn't aware of.,direct_debit_payment_not_recognised
I found a charge on my debit that I did not make.,direct_debit_payment_not_recognised
How can I dispute a direct debit transaction?,direct_debit_payment_not_recognised
How can I dispute a debit transaction?,direct_debit_payment_not_recognised
My statement shows a strange direct debit.,direct_debit_payment_not_recognised
"I have an unknown debit charge in my statement, why?",direct_debit_payment_not_recognised
"I just noticed that I supposedly made a payment to a seller a while back. The problem is, I don't recognize the seller. There must be a way to see who it is or track the payment. Can you do that, because I don't remember this transaction?",direct_debit_payment_not_recognised
"In my app, a direct debit payment that I didn't do shows up.",direct_debit_payment_not_recognised
There's an unauthorized direct debit in my app.,direct_debit_payment_not_recognised
I see a direct debit that isn't mine? How can I get my money back?,direct_debit_payment_not_recognised
My account statements show a debit payment that I didn't make it's from some time ago I need to know if it is disputable.,direct_debit_payment_not_recognised
There is a debit transaction on my statement that I did not make,direct_debit_payment_not_recognised
There is a direct debit payment on my account that I didn't authorize.,direct_debit_payment_not_recognised
I didn't set up the direct debit I have,direct_debit_payment_not_recognised
What do I do if I find a debit charge that I know I didn't do in my billing statement?,direct_debit_payment_not_recognised
i do not know what this charge is for,direct_debit_payment_not_recognised
What do I do if there is a direct debit on my account that shouldn't be there?,direct_debit_payment_not_recognised
I think I am a victim of fraud.  I noticed there was a charge on my account that I didn't do because I haven't touched my card today.  Can you please reverse the charge and refund my money?,direct_debit_payment_not_recognised
There is a direct debit charge on my account that I don't recognize.,direct_debit_payment_not_recognised
"Recently, a few weeks ago there was a transaction made on my account by some seller that I don't recognize. I am very certain that didn't happen  and will like for you to trace back to make sure.",direct_debit_payment_not_recognised
Someone else charged my card!,direct_debit_payment_not_recognised
"Am I able to look back at a transaction to see who with drawled some money from my account? I don't remember authorizing this a few weeks ago, but wanted to double check who took the money.",direct_debit_payment_not_recognised
How do I dispute a direct debit on my account?,direct_debit_payment_not_recognised
I did not make a direct debit payment as listed on my app,direct_debit_payment_not_recognised
There's a direct debit payment that I don't recognize.,direct_debit_payment_not_recognised
How do I dispute a debit that I didn't make?,direct_debit_payment_not_recognised
I don't know where this debit transaction on my statement came from.,direct_debit_payment_not_recognised
The app is showing a direct debit transaction that I did not perform,direct_debit_payment_not_recognised
The app is showing a direct debit payment that I never made,direct_debit_payment_not_recognised
"I was checking the app for my account and I noticed there is an authorized charge on it.  I haven't used my card today, so I know I didn't do it.  I would like the transaction reversed and the money replaced.",direct_debit_payment_not_recognised
I want a refund on a direct debit.,direct_debit_payment_not_recognised
"Hi, i was checking my old statements and found a discrepancy with a large amount transaction. I am sure it was not done by me. Please let me know if i could raise a dispute as its very late.",direct_debit_payment_not_recognised
There is a debit paymet that I don't recognize.,direct_debit_payment_not_recognised
What can I do about a direct debit transaction on my card that I didn't make?,direct_debit_payment_not_recognised
I need assistance addressing a direct debit that I did not do myself.,direct_debit_payment_not_recognised
I see a direct debit transaction in my app that I didn't make.,direct_debit_payment_not_recognised
I see a direct debit payment on my statement that wasn't me,direct_debit_payment_not_recognised
How long after I receive my statement can I dispute payments on it?,direct_debit_payment_not_recognised
How do I dispute a direct debit transaction?,direct_debit_payment_not_recognised
"I notice a transaction a couple of weeks ago in my account, from a seller that I don't recognize. Is there a way we can trace back the information to make sure it was truly something I did?",direct_debit_payment_not_recognised
what is this charge i didnt do it what can i do,direct_debit_payment_not_recognised
I have a direct debit on my records that is strange and I need help.,direct_debit_payment_not_recognised
I would like to dispute a payment I didnt make,direct_debit_payment_not_recognised
I found a direct debit I would like to dispute,direct_debit_payment_not_recognised
"I saw money was taken out of my account by a seller a while back. I do not recognize the seller, but I'm pretty certain I didn't make that payment. Can you track who the seller is?",direct_debit_payment_not_recognised
There is a direct debit patentp that I haven't authorized.,direct_debit_payment_not_recognised
I can't recognise this Direct Debit payment.,direct_debit_payment_not_recognised
I would like to dispute a direct debit transaction,direct_debit_payment_not_recognised
"Please help! I was looking at my account and saw a transaction with a seller I don't remember. Is it possible for you to track the sale, because I really don't think I made a payment to them.",direct_debit_payment_not_recognised
Why is there a direct debit set up in my name?,direct_debit_payment_not_recognised
I don't recognize this debit transaction in my billing statement?,direct_debit_payment_not_recognised
I didn't set up a direct debit payment on my account.,direct_debit_payment_not_recognised
I need to dispute a direct debit.,direct_debit_payment_not_recognised
My account shows a direct debit charge that I have never seen before,direct_debit_payment_not_recognised
I might have been charged on my debit statement by fraud.,direct_debit_payment_not_recognised
"I just went through a old statement and noticed that a very large payment went through and i did not make it. It was from a few months ago, can I still dispute the payment?",direct_debit_payment_not_recognised
I am not recognizing a debit payment from my account.,direct_debit_payment_not_recognised
I have a direct debit that I did not set up,direct_debit_payment_not_recognised
I have gone through my statements and noticed there is a large payment that I did not make. Can i still dispute the payment? its been a while,direct_debit_payment_not_recognised
I see a charge for a direct debit that was not me.,direct_debit_payment_not_recognised
There was a strange transaction made on my account a couple weeks ago by a seller I don't recognize. May you please check on this transaction for me.,direct_debit_payment_not_recognised
There is a potentially fraudulent direct debit on my account.,direct_debit_payment_not_recognised
I have a direct debit I didn't set up,direct_debit_payment_not_recognised
Help!  In the app there is a direct debit that I don't remember.,direct_debit_payment_not_recognised
Please help me regarding a direct debit in the app that I don't recognize.,direct_debit_payment_not_recognised
how do i get a refund for a direct debit payment i didn't make,direct_debit_payment_not_recognised
I need to cancel a transaction on my debit card.,direct_debit_payment_not_recognised
I think I was charged by mistake on my debit statement.,direct_debit_payment_not_recognised
Purchases I did not make are appearing in my bank statement?,direct_debit_payment_not_recognised
"On my app I can see that a direct debit payment that I didn't do, appears.",direct_debit_payment_not_recognised
There's a payment showing in the app today even though I have not used my card at all. I want a refund.,direct_debit_payment_not_recognised
Unusual direct deposit,direct_debit_payment_not_recognised
I didn't make the direct debit payment on my account.,direct_debit_payment_not_recognised
People are using my debit card - help!,direct_debit_payment_not_recognised
I have an unfamiliar direct debit in my statement.,direct_debit_payment_not_recognised
How do I dispute a direct debit that I didn't do?,direct_debit_payment_not_recognised
Weird Direct Debit payment,direct_debit_payment_not_recognised
I have an unauthorized direct debit on my account,direct_debit_payment_not_recognised
I have an unknown charge.,direct_debit_payment_not_recognised
What do I do if there is an electronic debit that is not correct?,direct_debit_payment_not_recognised
There is a payment showing that I know I didn't make. I didn't use my card that day and I'm sure of it. Can you please cancel that transaction and return my money? Thankyou,direct_debit_payment_not_recognised
after going over my transactions for the last couple of months I noticed a pretty large charge that I know I did not make. I know it's been a while but can I still dispute this charge?,direct_debit_payment_not_recognised
Someone else made a Direct Debit transaction on my account,direct_debit_payment_not_recognised
How can I dispute a direct debit charge on my account?,direct_debit_payment_not_recognised
I have a direct debit I didn't make,direct_debit_payment_not_recognised
I have an unauthorized charge.,direct_debit_payment_not_recognised
A debit came through that I need to dispute.,direct_debit_payment_not_recognised
There is a payment in my app that I did not make.  I have not used that card all day  Please reimburse my money.,direct_debit_payment_not_recognised
I don't know what this Direct Debit payment is.,direct_debit_payment_not_recognised
I see a direct debit payment on my app that I did not do,direct_debit_payment_not_recognised
How do I get a refund for an unauthorized direct debit payment?,direct_debit_payment_not_recognised
There was a direct debit I don't recognize.,direct_debit_payment_not_recognised
I see an unfamiliar Direct Debit payment.,direct_debit_payment_not_recognised
In the app I see a direct debit that I don't recognize.,direct_debit_payment_not_recognised
Why am I seeing a direct debit thats not mine?,direct_debit_payment_not_recognised
Can I dispute a debit payment that I am seeing that I didn't make from a couple of months ago?,direct_debit_payment_not_recognised
There is a direct debit set up that I didn't create.,direct_debit_payment_not_recognised
"There is a direct debit charge that I don't recognize, what can I do?",direct_debit_payment_not_recognised
"I have not used my card all day, however, there is an unusual payment showing in my app.  I would like to have that amount reimbursed.",direct_debit_payment_not_recognised
I don't know what this Direct Debit payment on my account is for.,direct_debit_payment_not_recognised
There is a direct debit charge on my account that is not mine.,direct_debit_payment_not_recognised
I see a direct debit transaction in the app that is not mine,direct_debit_payment_not_recognised
There is a direct debit set up that was not authorized by me.,direct_debit_payment_not_recognised
I didn't initiate a direct debit that I see on my account,direct_debit_payment_not_recognised
Why is there a direct debit fee in the App when I didn't do it?,direct_debit_payment_not_recognised
There is a payment I don't recognise!,direct_debit_payment_not_recognised
A couple weeks ago there was a debit taken from my account from a transaction I don't recall. Is it possible to trace this transaction to make sure I'm not being scammed?,direct_debit_payment_not_recognised
What should I do about a direct debit that I did not set up?,direct_debit_payment_not_recognised
There was a direct debit transaction I have don't think should be there.,direct_debit_payment_not_recognised
I just found a payment from a while back in my account that I didn't make.  Can I still dispute it even though it was a couple of months ago?,direct_debit_payment_not_recognised
I do not recognize a direct debit payment that I see on my app,direct_debit_payment_not_recognised
My account was charged a debit payment I don't recognize.,direct_debit_payment_not_recognised
"In my app, a direct debit payment I didn't do shows in my app",direct_debit_payment_not_recognised
My accounts been charged a payment for something I didn't make.,direct_debit_payment_not_recognised
looking back on my transactions from a couple of months ago I have noticed a charge that is fairly large that I'm certain was not completed by me. I know it has been a while but can I please dispute this charge?,direct_debit_payment_not_recognised
I see a direct debit charge that I did not approve,direct_debit_payment_not_recognised
The app shows Direct Debit payments that I didn't make,direct_debit_payment_not_recognised
I have an unknown direct debit payment on my account,direct_debit_payment_not_recognised
"There is a direct debit that I didn't set up, what should I do?",direct_debit_payment_not_recognised
I see a direct debit that I didn't authorize,direct_debit_payment_not_recognised
"I know this very late, but I just went through my statements from the last couple months and there's one quite large-ish payment that I definitely haven't made. Is it still possible to dispute it?",direct_debit_payment_not_recognised
I checked my account and see that funds were deducted from a seller I didn't approve of. Can you help me understand?,direct_debit_payment_not_recognised
There is a transaction showing in my app that I did not make as I have not used that card all day.  Please reimburse this amount to my account.,direct_debit_payment_not_recognised
My app shows a direct debit that isn't mine.,direct_debit_payment_not_recognised
I haven't used my card all day but there is a payment showing in the app. Please cancel it!,direct_debit_payment_not_recognised
There is a payment showing on my app that I didn't do. Will you please cancel this payment and refund my money ?,direct_debit_payment_not_recognised
Why is there a direct debit to my account? I didn't do that.,direct_debit_payment_not_recognised
Help me!  I don't know what my password is.,passcode_forgotten
"I thought I knew my password but I guess I was wrong, what can I do now?",passcode_forgotten
I am unable to access my app due to forgetting my passcode.,passcode_forgotten
I can't recall my password.,passcode_forgotten
What should I do if I don't know my password?,passcode_forgotten
Need a new passcode.,passcode_forgotten
I can't log in with this passocde,passcode_forgotten
I forgot my passcode. Now what?,passcode_forgotten
What are the steps to reset my passcode?,passcode_forgotten
Where do I go to reset the passcode?,passcode_forgotten
I am unaware of what my password is.,passcode_forgotten
I can't remember my passcode.,passcode_forgotten
I forgot my code,passcode_forgotten
Help me.  The passcode doesn't work.,passcode_forgotten
The passcode isn't working for me.,passcode_forgotten
Is there a way to recover my password?,passcode_forgotten
Can you lookup my password?,passcode_forgotten
What is my password?,passcode_forgotten
I forgot my password to get into the app!,passcode_forgotten
Why doesn't my passcode work?,passcode_forgotten
I happened to forget my password,passcode_forgotten
I forgot the passcode on my app.,passcode_forgotten
I seem to of forgotten my passcode.,passcode_forgotten
I do not understand why my pass-code is not working.,passcode_forgotten
My passcode won't work.,passcode_forgotten
How do I reset my passcode?,passcode_forgotten
Not sure what my password is.,passcode_forgotten
how to recover my passcode,passcode_forgotten
I don't remember my login code,passcode_forgotten
I need a new login code,passcode_forgotten
Help!  I forgot my password.,passcode_forgotten
I happened to forget my passcode,passcode_forgotten
"what is going on, i have entered my passcode and its not working",passcode_forgotten
passcode retrieval,passcode_forgotten
My passcode is not being accepted,passcode_forgotten
I would like to better understand why my pass-code is not working.,passcode_forgotten
I can't find my code,passcode_forgotten
My password doesn't work.,passcode_forgotten
My passcode was denied.,passcode_forgotten
I don't know the code for the app.,passcode_forgotten
I can't remember my password.,passcode_forgotten
Please help me.  I don't know my code to get into the app.,passcode_forgotten
"I used to know my password, but not anymore.",passcode_forgotten
I've forgotten my passcode. Can I reset?,passcode_forgotten
I am entering my passcode but getting an error.,passcode_forgotten
I don't remember my password,passcode_forgotten
Where can I get a new passcode?,passcode_forgotten
What are the steps for changing my passcode?,passcode_forgotten
I lost the code and can not get into the app. Help!,passcode_forgotten
I think my passcode was changed,passcode_forgotten
How can I reset the passcode if I need to do that?,passcode_forgotten
I can't log into my account because I lost my password,passcode_forgotten
What do I do if I can't access my passcode?,passcode_forgotten
The app passcode has completely slipped my mind.,passcode_forgotten
Can you help me reset my passcode? I forgot it.,passcode_forgotten
How do I change my passcode?,passcode_forgotten
I cannot remember my passcode.,passcode_forgotten
I don't have a password.,passcode_forgotten
Where do I go to reset my passcode?,passcode_forgotten
What do I do if I forgot my passcode?,passcode_forgotten
I've completely forgot the code to get into the app.,passcode_forgotten
How can I go about resetting my passcode?,passcode_forgotten
How can I change my password?,passcode_forgotten
Is there a way to reset the passcode?,passcode_forgotten
I can't log in,passcode_forgotten
Help! I've forgot my app passcode!,passcode_forgotten
"I need to reset my passcode, this one isn't working",passcode_forgotten
I don't remember my passcode?,passcode_forgotten
What do I do if I have forgotten my passcode?,passcode_forgotten
Can you tell me my code to get into the app?,passcode_forgotten
"I cannot remember my passcode, is there a way to retrieve it?",passcode_forgotten
What should I do if my passcode won't work?,passcode_forgotten
I have forgotten my passcode,passcode_forgotten
Can my password be reset if I do not have it?,passcode_forgotten
I can't access my account.,passcode_forgotten
Lost password,passcode_forgotten
"I'm locked out of my account as I can't remember my code, what do I do now?",passcode_forgotten
"Disaster, I've totally forgotten my passcode, can you help me?",passcode_forgotten
"I want to reset my passcode, how can I do that?",passcode_forgotten
I tried entering my passcode and it isn't working. Can you help?,passcode_forgotten
I can't get into the app with the passcode.,passcode_forgotten
For some reason I forgot the passcode I have.,passcode_forgotten
I've forgotten my app passcode completely.,passcode_forgotten
How do I reset my password?,passcode_forgotten
I lost my passcode.,passcode_forgotten
I don't know my password anymore.,passcode_forgotten
Instruct me how to reset the passcode.,passcode_forgotten
I can't remember what my password is,passcode_forgotten
I need to reset my passcode. Where do I go to do that?,passcode_forgotten
How can I reset my passcode?,passcode_forgotten
How do I get the passcode reset?,passcode_forgotten
Can someone please help assist me by explaining to me why my pass-code is not working?,passcode_forgotten
I don't have my passcode to access the app.,passcode_forgotten
Can I reset the passcode?,passcode_forgotten
Are there directions to get a new passcode if I forgot mine?,passcode_forgotten
I need to reset the passcode.,passcode_forgotten
I can't enter my passcode.,passcode_forgotten
I think I forgot my passcode,passcode_forgotten
I don't know my password,passcode_forgotten
I forgot the code I need to get into the app.,passcode_forgotten
"I don't know what my passcode is, can you help?",passcode_forgotten
How can i reset my passcode ?,passcode_forgotten
What can I do if my passcode won't work?,passcode_forgotten
"I can't remember my app code, can you reset it?",passcode_forgotten
Can someone help with my passcode?,passcode_forgotten
"I tried to withdraw cash and got declined, why is that?",declined_cash_withdrawal
Why was I declined when I tried to get my money?,declined_cash_withdrawal
I could not access my money at the ATM,declined_cash_withdrawal
"i needed money for a night out with the girls but i was declined, why?",declined_cash_withdrawal
Why was I blocked from withdrawing from the ATM?,declined_cash_withdrawal
I tried to get funds in hard cash but it was rejected!,declined_cash_withdrawal
Why won't cash come out of the ATM?,declined_cash_withdrawal
My withdrawals were going smooth until I got declined today. What is going on?,declined_cash_withdrawal
I tried to use my card to withdrawal money from the ATM in Notting Hill but it didn't work. This is the first time I've tried using it. Is my card working?,declined_cash_withdrawal
Why was my request for cash declined?,declined_cash_withdrawal
Where did my money go? I'm not able to withdraw it from my ATM.,declined_cash_withdrawal
Why was my withdrawal declined,declined_cash_withdrawal
How come I can't get money at the ATM,declined_cash_withdrawal
Why was my ATM withdrawal cancelled?,declined_cash_withdrawal
I couldnt get cash in an ATM,declined_cash_withdrawal
Why can't I get cash out?,declined_cash_withdrawal
Why can't I take cash out of the ATM?,declined_cash_withdrawal
Every ATM I visit is rejecting my card and I don't know why. There should be money on it. Can you check it to see if something is wrong or if I'm doing something wrong?,declined_cash_withdrawal
I can't get money out of the ATM. Is my card actually working? It's the first time I tried using it,declined_cash_withdrawal
The ATM keeps declining my Transaction . I tried two different ATMs already Would you please check if everything is okay with my account?,declined_cash_withdrawal
Is there a reason my cash withdrawal was declined?,declined_cash_withdrawal
My card won't let me withdraw money.,declined_cash_withdrawal
I can't withdraw money,declined_cash_withdrawal
Could you tell me why my cash withdrawal was declined?,declined_cash_withdrawal
"The ATM would not give me cash,why?",declined_cash_withdrawal
My ATM transaction was cancelled.,declined_cash_withdrawal
I was denied cash at an ATM,declined_cash_withdrawal
I was not able to use the ATM to get cash,declined_cash_withdrawal
Why did I get declined when trying to get cash?,declined_cash_withdrawal
The ATM keeps declining my card! I tried two different ATMs already can you please check if everything is alright with my account??,declined_cash_withdrawal
Why wouldn't the ATM give me my money?,declined_cash_withdrawal
Why are my withdrawals suddenly being declined?,declined_cash_withdrawal
Can you tell me why I was declined from getting cash?,declined_cash_withdrawal
Why couldn't I make a withdrawal from the ATM?,declined_cash_withdrawal
Why is my ATM cash withdrawal not working?,declined_cash_withdrawal
Is my card broken? I can't get cash out of the ATM,declined_cash_withdrawal
I went to the Notting Hill ATM to use my card the first time for a cash withdrawal but it didn't work. Does this mean that my card isn't working yet?,declined_cash_withdrawal
i tried to withdraw money but was told i didn't have funds,declined_cash_withdrawal
The ATM keeps declining my Transaction . I tried two different ATMs already can you please check if everything is okay with my account?,declined_cash_withdrawal
"Please double check my card - withdrawal was working fine so far, but this morning on the way to work it suddenly got declined!",declined_cash_withdrawal
I was declined when trying to withdrawal cash!,declined_cash_withdrawal
I needed cash from the ATM but I couldn't get it.,declined_cash_withdrawal
My ATM withdrawal was declined.,declined_cash_withdrawal
"When I went to get cash, it was declined!",declined_cash_withdrawal
"Is my card working? It's the first time I tried using it I tried to get money out of an ATM, but got nothing.",declined_cash_withdrawal
The ATM machines keep declining my card and I don't know why. I thought I had money in my account. Why is this happening?,declined_cash_withdrawal
Why was my withdrawal requested cancelled by the ATM?,declined_cash_withdrawal
I have tried using my card for the first time at the ATM of Notting Hill to withdrawal cash but it didn't work. Does this mean my card isn't working?,declined_cash_withdrawal
A withdraw I tried to make at the ATM was declined I don't know why.,declined_cash_withdrawal
Tried using my ATM card earlier at one of your locations for the first time.  It didn't work.  What is going on?,declined_cash_withdrawal
Why can't I take money from my account?,declined_cash_withdrawal
"This morning I wanted to make a withdrawal before work, but my card was declined! Please double check it for me as this is the first time it was declined.",declined_cash_withdrawal
Why was I declined from getting cash?,declined_cash_withdrawal
"I tried to get money out of the Notting Hill ATM earlier, but wasn't able to. Is my card working okay? It's the first time I tried using it.",declined_cash_withdrawal
My ATM card isn't working for a withdrawl,declined_cash_withdrawal
Is my card actually working? It's the first time I tried using it,declined_cash_withdrawal
Is there a reason why my card was declined when I attempted to withdraw money?,declined_cash_withdrawal
Is the ATM broken? I can't get cash from it.,declined_cash_withdrawal
what is my monthly spending limit because i was refused my money at an atm,declined_cash_withdrawal
I can't get cash from the ATM!,declined_cash_withdrawal
"When I tried to access my cash, I wasn't allowed!",declined_cash_withdrawal
"My card has been declined by two separate ATM, and I'm worried something is wrong with my account. Would you please see if my account is okay?",declined_cash_withdrawal
Has my account been frozen?  I tried to use my card but the ATM would not dispense cash.,declined_cash_withdrawal
I tried to withdraw cash from the ATM machine and it did not work. Can you tell me why?,declined_cash_withdrawal
ATM withdrawal not working.,declined_cash_withdrawal
I tried using my ATM card at your Notting Hill location today.  It did not work.  Am I doing something wrong?,declined_cash_withdrawal
"I tried to get money out of an ATM in Notting Hill earlier, but it didn't work. Is my card actually working? It's the first time I tried using it",declined_cash_withdrawal
I cannot withdraw money from the ATM,declined_cash_withdrawal
My withdrawal from the ATM was cancelled.,declined_cash_withdrawal
I'm trying to take money from my account but its not letting me. Help!,declined_cash_withdrawal
Why won't the ATM let me withdraw money?,declined_cash_withdrawal
My cash withdrawal was declined.  Why?,declined_cash_withdrawal
Why couldn't I get cash from an ATM?,declined_cash_withdrawal
I attempted to get cash in the ATM but it was not authorized,declined_cash_withdrawal
Is there something wrong with my ATM Card?  Tried using it earlier and it did not work.,declined_cash_withdrawal
The ATM keeps rejecting my Payment. I tried two different ATMs but did not work .Can you please check if everything is okay with my account?,declined_cash_withdrawal
Why can't I withdraw cash from this ATM?,declined_cash_withdrawal
I was getting some cash out of the ATM but it cancelled on me without warning.,declined_cash_withdrawal
I wasn't able to withdraw money at an ATM,declined_cash_withdrawal
Why can't I withdraw funds from my account?,declined_cash_withdrawal
I tried to get cash in the ATM but it was not approved,declined_cash_withdrawal
My card rejected a cash withdrawal. Why?,declined_cash_withdrawal
Why was my cash withdrawal declined by the ATM?,declined_cash_withdrawal
I could not get the ATM to work,declined_cash_withdrawal
totally unacceptable.  I'm stranded with no cash because the ATM wouldn't give me any money!,declined_cash_withdrawal
Help! My card isn't working at the ATM and I know I used the right PIN. Trying to get my money.,declined_cash_withdrawal
I tried to pull cash from an ATM but it wouldn't let me.,declined_cash_withdrawal
"I tried to get money out of the Notting Hill ATM earlier, but I wasn't able to get it to work. Is my card with issue? It's the first time I tried using it.",declined_cash_withdrawal
Can you please tell me why I cant get money from the ATM?,declined_cash_withdrawal
"How do I get money from an ATM using my card? I can't seem to get it to work? I used the pin I had, but maybe it's wrong? What do I need to do to fix this?",declined_cash_withdrawal
"Hello, is there any way to double check my card? I have never had issues with withdraws in the past, but this morning on the way to work it was unexpectedly declined.",declined_cash_withdrawal
My card didn't work at the ATM in Notting Hill.  Is my card working?,declined_cash_withdrawal
Why am I not able to get cash from the ATM?,declined_cash_withdrawal
my card was frozen due to putting in the wrong pin too much.  how many tries do i have,declined_cash_withdrawal
I cant get money out of the ATM with my card.  I just put my card in the ATM but it will not allow me to take any money out.  What do I need to do to fix this?,declined_cash_withdrawal
Why was I not able to take cash from the ATM?,declined_cash_withdrawal
"Would you please check my Card. As Withdrawal was working fine so far, but this morning suddenly got declined. Can you please check the problem?",declined_cash_withdrawal
Why would the ATM machine fail to give me the cash withdrawal I requested?,declined_cash_withdrawal
I am having trouble withdrawing cash.,declined_cash_withdrawal
Why is the ATM not allowing me to get cash?,declined_cash_withdrawal
Why can I not take out cash?,declined_cash_withdrawal
I tried to get cash but it was declined!,declined_cash_withdrawal
"Hi, I am unable to use my card in ATM. I had tried my card in two ATMs but both ATMs declined it. Could you please check my account?",declined_cash_withdrawal
The ATM won't let me take out cash,declined_cash_withdrawal
I'm not able to withdraw money from the ATM but I'm not sure why.,declined_cash_withdrawal
why wouldnt the atm give me money,declined_cash_withdrawal
"My cash withdrawal was declined, why?",declined_cash_withdrawal
"I think there may be something wrong with my card. I have never had issues with withdraws before, but this morning on the way to work it was suddenly declined.",declined_cash_withdrawal
Why can I not get cash from the ATM?,declined_cash_withdrawal
Why was I not able to get cash from the ATM?,declined_cash_withdrawal
My card doesn't work. I can't get cash out at an ATM,declined_cash_withdrawal
Why am I not able to withdraw cash from this ATM?,declined_cash_withdrawal
Why can't I withdraw money?,declined_cash_withdrawal
The atm wouldn't give out cash,declined_cash_withdrawal
What caused my cash withdrawal to be declined?,declined_cash_withdrawal
Why wont the ATM give me cash?,declined_cash_withdrawal
Why do I get declined when I try to withdraw cash?,declined_cash_withdrawal
What was the cause for my card to be declined?,declined_cash_withdrawal
The ATM cancelled a transaction on me when I was trying to get some cash out.,declined_cash_withdrawal
Why can't I get cash from the ATM?,declined_cash_withdrawal
atm refused to give me money,declined_cash_withdrawal
I was declined when I tried to withdraw cash!,declined_cash_withdrawal
I couldn't get money from the ATM,declined_cash_withdrawal
I tried to use the ATM today but it would not accept my card.,declined_cash_withdrawal
The ATM wouldn't let me withdraw cash.,declined_cash_withdrawal
"I tried to get money out of the Notting Hill ATM earlier, but I wasn't able to get anything out. Is there a problem with my card? It's the first time I tried using it.",declined_cash_withdrawal
Please help me with my card. As i have tried to use my card in two different ATMs but repeatedly it was declining by ATM.,declined_cash_withdrawal
The ATM wouldn't allow me to withdraw money,declined_cash_withdrawal
Why am I unable to withdraw my money through this card?,declined_cash_withdrawal
Is there a problem with my account? When I tried to withdraw cash at an ATM I was denied.,declined_cash_withdrawal
ATM apparently not working?  Couldn't access funds in my account?,declined_cash_withdrawal
Why is my card being declined at the ATM? I have tried multiple ATMs and i keep running into the same problem. Could you verify that everything is okay with my account?,declined_cash_withdrawal
The ATM wouldn't let me have my money.,declined_cash_withdrawal
I tired to get cash in the ATM but it was cancelled,declined_cash_withdrawal
Is there something wrong with the ATM? It would not let me pull cash out of my account.,declined_cash_withdrawal
"Hi, In morning, i was trying to withdraw money from my card, but it got declined. So far it was working fine. Could you please check my card.",declined_cash_withdrawal
When going to the ATM to take out some cash today my withdrawal was  declined.  I need to fix this problem as soon as possible. whats going on?,declined_cash_withdrawal
I can't get any money from my account.,declined_cash_withdrawal
"I tried to withdraw cash, but got declined!",declined_cash_withdrawal
"The ATM will not let me get cash, WHY?",declined_cash_withdrawal
I can't withdraw any money from my account. Ive tried a couple different ATM machines and both of them wouldn't give me my money. What's going on? Is my account frozen or something?,declined_cash_withdrawal
Why was my atm withdrawl declined,declined_cash_withdrawal
why would i be declined if i had money iin my account,declined_cash_withdrawal
Why was my cash withdrawal cancelled at the ATM?,declined_cash_withdrawal
Why can't I withdraw cash?,declined_cash_withdrawal
Why am I unable to withdrawal cash?,declined_cash_withdrawal
I just had my card get declined at the ATM! I need to get money out but I am unable to.  Why has this happened?,declined_cash_withdrawal
I entered the correct pin but I still couldnt get funds.,declined_cash_withdrawal
My card wont work at an ATM,declined_cash_withdrawal
"Why does the ATM continually decline my card? I've tried multiple times on different machines with the same results. I thought I had enough funds for this, so please help me understand why this is happening.",declined_cash_withdrawal
i entered my pin in wrong and got it frozen. how many tries do i have,declined_cash_withdrawal
This is the first time I've tried to get my money out of an ATM and it didn't work. Please give me my money,declined_cash_withdrawal
Why am I having trouble withdrawing cash?,declined_cash_withdrawal
"I tried to make a withdrawal from the ATM, but it was cancelled.",declined_cash_withdrawal
I could not get money from an ATM,declined_cash_withdrawal
I think I am having an issue with withdraws on my card. It was declined on the way to work this morning. This hasn't happened in the past.,declined_cash_withdrawal
I attempted to get money in cash but it was refused!,declined_cash_withdrawal
My ATM withdrawal was cancelled,declined_cash_withdrawal
I might need a new card because it's not working at any of the ATMs. I don't think ive used all my money. Why is it doing this?,declined_cash_withdrawal
"Please check my Card. As Withdrawal was working fine so far, but this morning suddenly got declined. Can you please check the problem?",declined_cash_withdrawal
"I tried to withdraw some funds from my card, but was declined. How can I get my money?",declined_cash_withdrawal
I can't get the ATM to give me any cash,declined_cash_withdrawal
I am unable to get cash from the ATM,declined_cash_withdrawal
How come the ATM won't give me my money?,declined_cash_withdrawal
I tried to withdraw cash from your ATM but my transaction was cancelled.,declined_cash_withdrawal
Why did the ATM cancel my transaction,declined_cash_withdrawal
Why wouldn't the ATM give me cash?,declined_cash_withdrawal
Why wouldn't my withdrawal go through?,declined_cash_withdrawal
I attempted to get cash in the ATM but I was denied,declined_cash_withdrawal
The ATM didnt let me get cash,declined_cash_withdrawal
Why am I unable to withdraw money even though in the past I've done it just fine?,declined_cash_withdrawal
I was declined when I tried to take out cash!,declined_cash_withdrawal
how come i was declined,declined_cash_withdrawal
What does it mean when a payment is pending?,pending_card_payment
Could you please tell me why my purchases from this morning say payment is pending?,pending_card_payment
The purchase I made is still pending.,pending_card_payment
Is there a problem with the payment that I see is still pending?,pending_card_payment
There is a payment that I made that hasn't gone through yet.,pending_card_payment
How long does it actually take for a card payment to go through? There's one stuck since a couple days already that doesn't seem to move,pending_card_payment
Why does my payment appear as pending?,pending_card_payment
How long does a payment usually show as pending? Is it normal that mine is still pending?,pending_card_payment
Why is my payment in pending status?,pending_card_payment
I have a card payment which shows as pending,pending_card_payment
I made a payment with my card and it hasn't changed. How long do you think this will take?,pending_card_payment
Why is the payment showing as pending from things I bought this morning?,pending_card_payment
I made a card payment which is showing me pending.,pending_card_payment
Why are my payments not working and show pending?,pending_card_payment
"I put in a payment a while ago and it has still not cleared and is showing up as ""pending"", how long does it take to clear?",pending_card_payment
Why are the things I bought earlier today still showing as pending?,pending_card_payment
Card payment still pending.,pending_card_payment
"My card payment is just showing up as pending since forever, what's going on with that, it should be going through at some point?",pending_card_payment
I have a payment that has not gone through yet,pending_card_payment
"I initiated a payment a while ago and it is still showing as ""pending"", how long will it take to clear?",pending_card_payment
Why is my purchase showing as pending?,pending_card_payment
How long will it take for my payment to go through?,pending_card_payment
After making a payment with my card it doesn't seem to have worked. It's just showing to be pending. When will this actually be going through?,pending_card_payment
"It says ""pending payment?"" Why is it saying this?",pending_card_payment
Is there a reason my payments are pending?,pending_card_payment
Why is my card payment still a pending transaction?,pending_card_payment
"Card payment is still pending, why is that the case?",pending_card_payment
I have been waiting for my card payment to be moved from pending status for an unusually long time.  What is going on here and do you have an idea of when I can expect it to go through?,pending_card_payment
How come my card payment is still pending?,pending_card_payment
I notice there's a pending payment on my card.,pending_card_payment
How is my card payment still pending?,pending_card_payment
Why is my card payment still pending?,pending_card_payment
What does pending payment mean?,pending_card_payment
Why is my payment still pending?,pending_card_payment
What does it mean when it says that I have a payment that is pending?,pending_card_payment
My card payment is showing pending however this transaction was a couple of days ago. Is there a reason why it it still pending?,pending_card_payment
A card payment on my account is shown as pending.,pending_card_payment
Why is their a charge pending on my card still?,pending_card_payment
My card payment says pending and it hasn't changed,pending_card_payment
Card payment is showing as pending,pending_card_payment
What is the longest that a payment will show pending?  There is one showing that has been sitting there a few days.,pending_card_payment
I tried to pay through my account but the payment is not going through. What's going on?,pending_card_payment
Why is the payment on my card still pending?,pending_card_payment
What's taking so long for this payment to go through?,pending_card_payment
Why haven't I gotten my payment yet?,pending_card_payment
It looks like a payment I've made hasn't made it through yet.,pending_card_payment
My card payment has had the status of pending forever. What is the issue? It should have gone through at some point.,pending_card_payment
A payment is pending,pending_card_payment
Why hasn't my card payment cleared yet?,pending_card_payment
I've made a card payment a couple of days ago now but it looks like the money is stuck. How long does it typically take for the payment to go through?,pending_card_payment
My payment is taking a long time to go through.,pending_card_payment
What does it mean if my payment is pending?,pending_card_payment
When will my payment go through?,pending_card_payment
My card payment still pending,pending_card_payment
How long does a payment show as pending before i should worry about it?,pending_card_payment
Why is my card payment pending?,pending_card_payment
I made a card payment by my card but it failed. Please let me know when the payment will get completed as its still pending.,pending_card_payment
"Hi, status of one of my card payment is still pending from a while. Please let e know how much time it will take to complete.",pending_card_payment
"After I make a payment, how long will it be before it transitions from ""pending"" to complete?",pending_card_payment
"My card payment is showing up as pending for a very long time, what's going on with that, it should be going through at some point?",pending_card_payment
My purchases from this morning are showing up as payment pending. Can you tell me why?,pending_card_payment
There is a payment that has not processed.,pending_card_payment
I'm still waiting on a payment,pending_card_payment
I need to find out why my pending payment hasn't gone through.,pending_card_payment
I am waiting for a payment to be processed,pending_card_payment
I don't understand why my card payment is pending.  It has been pending for too long.  Why is this and when might it go through?,pending_card_payment
"I did a payment with my card but seem that didn't work, it's still listed as pending since a while ago. When does this actually go through?",pending_card_payment
I need to know when a payment will actually go through. I completed a payment using my card but it is just showing as pending at this point and it has been a while ago.,pending_card_payment
When will the transaction go through?,pending_card_payment
My card payment has been stuck on pending. What is the problem? It should have gone through by now.,pending_card_payment
Why is the purchase I made this morning still pending?,pending_card_payment
A transaction on my card shows as pending.,pending_card_payment
I have a pending payment on my card.  Why?,pending_card_payment
I have a card payment that has been pending for some time and would like to know when it is going to go through.,pending_card_payment
"I made a payment a while ago and it is still showing as ""pending"" in the account. How long will this payment take to complete?",pending_card_payment
What does a 'pending payment' mean?,pending_card_payment
"Hello, I made a payment with my card and it's not working. It's been a while and still says its pending. Can you tell when this will go through?",pending_card_payment
"Hi,  One of payment is still coming as pending for which i have already paid by card. I guess it did not processed, could you please check and update me.",pending_card_payment
My purchase from this morning still is pending.,pending_card_payment
Why is my card payment still listed as pending?,pending_card_payment
One of my card payments looks like it's stuck but I have made the payment days ago. How long until the payment will be applied to my account?,pending_card_payment
I don't know what pending transaction means.,pending_card_payment
"My card payment is just showing up as pending since forever, what's going on with that, when should it be going through?",pending_card_payment
It says pending status for my payment. Why?,pending_card_payment
pending transaction?,pending_card_payment
I noticed that there's a payment on my card that's pending.,pending_card_payment
When is a payment I made with my card going to clear>,pending_card_payment
My card payment has been pending for a long time now. Why is it taking so long to take. It should have already made it through.,pending_card_payment
What does it mean if it says that my payment is pending?,pending_card_payment
Why are my purchases from this morning still pending?,pending_card_payment
"I was wondering why my payment hasn't gone through yet, its been a while.",pending_card_payment
My card payment has been on pending forever. What is the problem? It should have gone through at some time by now.,pending_card_payment
I did a card payment but its status is still coming as pending. Please check and inform when it would complete.,pending_card_payment
I have made a card payment but it did not completed still showing as pending. Please tell me when it will be completed.,pending_card_payment
Why hasn't my payment gone through?,pending_card_payment
Why is my card payment still pending? It should have gone through already.,pending_card_payment
"I made a purchase this morning, and it is showing as pending.",pending_card_payment
There is a single payment on my card which shows as pending.,pending_card_payment
How long does it actually take my card payment to make it to the account? I've made a payment a couple of days ago but it hasn't moved since.,pending_card_payment
How long does it take for my payment to process?,pending_card_payment
Why would my payment for my card show as pending?,pending_card_payment
Why aren't my payment funds available to me?,pending_card_payment
I got some items this morning but the payment says pending,pending_card_payment
Why is the payment I made still pending?,pending_card_payment
Is there a problem that makes my payments show pending?,pending_card_payment
I made a purchase earlier today but it is still listed as pending- when will it go through?,pending_card_payment
Why didn't my payment process,pending_card_payment
I have a payment that hasn't went through yet.,pending_card_payment
I made a payment but it's still pending,pending_card_payment
How long does it take for a new purchase to stop being considered pending?,pending_card_payment
I was wondering how long does it take for a payment to go thru? It seems my last payment is stuck and hasn't moved.,pending_card_payment
What is the cause of the delay in applying my card payment to my account?,pending_card_payment
Why would my payment still show as pending?,pending_card_payment
I have a payment which has not been approved.,pending_card_payment
What does it mean when it says I have a payment pending?,pending_card_payment
"There is a pending payment on my account, what does this mean?",pending_card_payment
Why has my card payment not yet been applied to my account?,pending_card_payment
I bought some things in the morning but the payment shows as pending,pending_card_payment
I don't know what a pending payment is.,pending_card_payment
why do I have a pending payment?,pending_card_payment
How long does it actually take for a card payment to go through? There's one stuck since a couple of days already that doesn't seem to move,pending_card_payment
I purchases several items today. Why are they still showing pending?,pending_card_payment
There is a payment showing as pending and hasn't posted for a few days.  When will it post?,pending_card_payment
"I have made a payment by my card, and its still pending since a long time. Could you please tell me when it will process.",pending_card_payment
I completed a payment with my card a while ago. It's still showing up as pending. What time frame does this normally take? It doesn't appear to have worked.,pending_card_payment
The payment on my card shows as pending.,pending_card_payment
I have a payment that is still pending,pending_card_payment
I bought something this morning and the payment is still pending,pending_card_payment
"There is a pending transaction on my account, what does this mean?",pending_card_payment
I made a payment that's pending. Will it go through?,pending_card_payment
It's been a few days since I've tried to pay a seller but the funds aren't going through. What is happening?,pending_card_payment
I made a payment that seems to be stuck. It's been a couple of days already. Can you tell me how long it will take?,pending_card_payment
I made a payment that is not yet complete.,pending_card_payment
Why hasn't my payment shown up yet?,pending_card_payment
What is the meaning of a pending payment?,pending_card_payment
My payment is in the app but hasn't gone through yet,pending_card_payment
How many days does a regular transaction take to complete?  I see a pending payment that hasn't changed in the last several days.,pending_card_payment
Why hasn't my payment gone through yet?,pending_card_payment
My payment's stuck on pending.,pending_card_payment
Is there a reason my payment is still pending?,pending_card_payment
What's the pending length for credit transactions? I've had one in my pending category now for days and it won't move to processed.,pending_card_payment
How long does it take for a payment to change from pending?,pending_card_payment
My credit card payment has been in pending status for a super long time.  I don't get it.  Why is it like this?  When will it go through?,pending_card_payment
Why hasn't payment gone through yet?,pending_card_payment
Why is this payment pending?,pending_card_payment
Why is the payment from my card still pending?,pending_card_payment
What is the pending payment on my card about?,pending_card_payment
"It says that my payment is pending, what does that mean?",pending_card_payment
I tried to make a payment with my card and it was declined. Why is it pending?,pending_card_payment
Why is it saying I have a pending payment?,pending_card_payment
"Is there something wrong with my card payment? It's been pending a really, really long time.",pending_card_payment
My purchases from this morning still have pending payments.,pending_card_payment
When will my pending payment finish?,pending_card_payment
"I used my card to make a payment a while ago and its still pending, Why is it taking so long?",pending_card_payment
How long does it take for a purchase to go from pending to authorised?,pending_card_payment
"My card has been pending for a while, what should I do?",pending_card_payment
There is a payment that i made that i noticed has not gone thru yet. Can i ask why?,pending_card_payment
"My card payment is just showing up as pending and it has been a while , what's going on with that, it should be going through at some point?",pending_card_payment
How long will my payment be pending?,pending_card_payment
"My phone was stolen, what should I do first?",lost_or_stolen_phone
"My phone was stolen, what should I do?",lost_or_stolen_phone
"I lost my phone, what should I do?",lost_or_stolen_phone
"Someone has stolen my phone, what should I do?",lost_or_stolen_phone
I think I lost my phone.  Is there a way to prevent anyone from getting into my account on it?,lost_or_stolen_phone
My phone was stolen! What do I need to do?,lost_or_stolen_phone
Can I use the app without my phone?,lost_or_stolen_phone
"My bag was stolen from me yesterday, so I can't use any apps or anything. I need some help.",lost_or_stolen_phone
"Someone stole my phone, what is my next step?",lost_or_stolen_phone
"I forgot my phone at the hotel, so I can't access the app.",lost_or_stolen_phone
"Help, my phone was stolen, please advise!",lost_or_stolen_phone
my phone was lost,lost_or_stolen_phone
I need help- I got mugged yesterday and they took everything so I can't use the app.,lost_or_stolen_phone
I can't find my phone and I'm worried someone is going to use it,lost_or_stolen_phone
I lost my phone! Will my card still work?,lost_or_stolen_phone
I can not find my phone or it has been stolen.,lost_or_stolen_phone
I can't use the app because I got mugged yesterday and they took everything. Please help.,lost_or_stolen_phone
Can you tell me what i steps i should take since my card was stolen?,lost_or_stolen_phone
What do I do if my phone was stolen?,lost_or_stolen_phone
What do I do if I can't access the app?,lost_or_stolen_phone
What do I do if my phone is stolen?,lost_or_stolen_phone
I left my phone somewhere and can't use the app.,lost_or_stolen_phone
Someone mugged my and stole everything.  I can't use the app.  What should I do?,lost_or_stolen_phone
"I got mugged yesterday and they took everything. I can't use the app, so I need some help.",lost_or_stolen_phone
I am not sure where my phone is.,lost_or_stolen_phone
"If my phone was stolen, do I need to do anything?",lost_or_stolen_phone
Please help!  I was mugged and everything stolen.  What do I do to stop them from accessing my account?,lost_or_stolen_phone
I have an emergency and lost my phone.  I need help accessing my account.,lost_or_stolen_phone
"stolen phone, what should i do",lost_or_stolen_phone
Help me.  My phone has been lost or stolen!,lost_or_stolen_phone
My app was on the phone and I was mugged.  What do I do?,lost_or_stolen_phone
I don't have the device I used to log onto the platform so I can't access it.,lost_or_stolen_phone
I lost my phone. Can I use my card without the app?,lost_or_stolen_phone
What should I do if my smart phone is lost or stolen?,lost_or_stolen_phone
"If I lost my phone, what steps do I need to take to stop someone from using my account?",lost_or_stolen_phone
Can someone else use my account if they have my phone?  I lost mine.,lost_or_stolen_phone
"My phone was stolen, help!",lost_or_stolen_phone
"phone is gone, what should i do",lost_or_stolen_phone
"I'm currently not in possession of my phone, is it still possible to go about things normally without access to the app?",lost_or_stolen_phone
I lost my phone. Can I disable to app?,lost_or_stolen_phone
"phone is gone, dont want others to access account information",lost_or_stolen_phone
Is there something that I can do since my phone was stolen yesterday?,lost_or_stolen_phone
I think my phone was stolen. What can I do?,lost_or_stolen_phone
Is it possible to access my phone from the hotel/,lost_or_stolen_phone
I lost my phone. What do I need to do?,lost_or_stolen_phone
Someone has taken my phone from my hotel room!,lost_or_stolen_phone
Can my account me accessed by a thief?  I was mugged.,lost_or_stolen_phone
My phone is missing or stolen.,lost_or_stolen_phone
I misplaced my phone so I can't use the app! Does this mean I can't use my card?,lost_or_stolen_phone
I left my phone at the hotel I was staying at so I can't use the app!,lost_or_stolen_phone
"My phone was stolen yesterday, can you help me with this?",lost_or_stolen_phone
I was recently mugged and would like to know if I have to have access to the app to use your services and how I would go about setting up your services on a new device belonging to a current user?,lost_or_stolen_phone
My phone is at the hotel.  How can I use the app?,lost_or_stolen_phone
My cards were stolen,lost_or_stolen_phone
My phone has been lost or stolen,lost_or_stolen_phone
my phone has been stolen by someone,lost_or_stolen_phone
What should I do if someone stole my phone?,lost_or_stolen_phone
My phone has been stolen.  How can I make sure no one uses my account from it?,lost_or_stolen_phone
Can I use your services without access to the app?,lost_or_stolen_phone
I was mugged.  They took everything.  I can't use the app.  What do I do?,lost_or_stolen_phone
How do I protect my phone from someone using it after I lost it.,lost_or_stolen_phone
My phone was left behind.  Can I still use my card?,lost_or_stolen_phone
phone is gone,lost_or_stolen_phone
I just replaced my phone so do I have to make a new account?,lost_or_stolen_phone
"Everything I have was stolen yesterday making it so I don't have access to the app, what should I do?",lost_or_stolen_phone
I don't have my mobile device and am unable to make the payment because I forgot my details.,lost_or_stolen_phone
What do I do if I lost my phone?,lost_or_stolen_phone
I don't have my cell phone with me so I cannot access the system to complete the transaction.,lost_or_stolen_phone
"I no longer have my phone, what should I do?",lost_or_stolen_phone
I lost my phone and need help so someone doesn't access my account.,lost_or_stolen_phone
Yesterday I had my phone stolen.  Please advise what I should do.,lost_or_stolen_phone
I lost my phone and need help protecting it.,lost_or_stolen_phone
I don't know where my phone is.,lost_or_stolen_phone
I can't use the app because I got mugged yesterday and they took everything. I need some help.,lost_or_stolen_phone
What should I do if my phone is lost or stolen?,lost_or_stolen_phone
What do I do if I cannot access the app?,lost_or_stolen_phone
I have lost my phone.,lost_or_stolen_phone
what to do about stolen phone,lost_or_stolen_phone
"I have lost my phone, what steps can I take to prevent someone using my account?",lost_or_stolen_phone
Is there anything to do because my phone was stolen?,lost_or_stolen_phone
Help!  I think my phone may be stolen or lost!,lost_or_stolen_phone
"I no longer have my phone with the app, what should I do?",lost_or_stolen_phone
Can I still access the app even though my phone was stolen?,lost_or_stolen_phone
What do I do to lock my phone after losing it so my account isn't accessed,lost_or_stolen_phone
I no longer have my phone.,lost_or_stolen_phone
"I cannot get to my app, what should I do?",lost_or_stolen_phone
Yesterday my phone was stolen from me :( What do i need to do about it?,lost_or_stolen_phone
"My phone got stolen, how can I use the app?",lost_or_stolen_phone
"My phone was stolen, what can I do?",lost_or_stolen_phone
I accidentally left my phone at the hotel so now I'm not able to use the app.,lost_or_stolen_phone
How can I access my account when I have lost my phone?,lost_or_stolen_phone
I have lost my phone or it has been stolen.,lost_or_stolen_phone
I can't find my phone; what can I do to prevent someone from accessing my account on it?,lost_or_stolen_phone
What should I do if I lost my phone?,lost_or_stolen_phone
My phone was left at a hotel and I can't access the app.,lost_or_stolen_phone
"Hi, I lost my phone yesterday, what can I do to stop someone using my account on it?",lost_or_stolen_phone
"I cannot find my phone, what should I do?",lost_or_stolen_phone
My phone is missing.,lost_or_stolen_phone
Do I need my phone to use the app?,lost_or_stolen_phone
"left my phone at hotel, cant use app",lost_or_stolen_phone
How do I use my card if I lost my phone?,lost_or_stolen_phone
hello I have lost my phone and I'm worried someone's going to steal money from me,lost_or_stolen_phone
"If I lost my phone, how can I stop someone from accessing my account through the app?",lost_or_stolen_phone
"My phone was taken yesterday, is there something that I need to do?",lost_or_stolen_phone
I can't use the app.  My phone is lost at the hotel.,lost_or_stolen_phone
"If I lost my phone at the hotel, can I still use the app?",lost_or_stolen_phone
I'm not sure where my phone is.  Can someone else use the app?,lost_or_stolen_phone
"my phone was taken yesterday, what should I do about my account?",lost_or_stolen_phone
"My phone is lost I don't want someone to use my account, what can I do?",lost_or_stolen_phone
My phone has been stolen.,lost_or_stolen_phone
I just replaced my phone but how do I use my card information?,lost_or_stolen_phone
What do I do if my smart phone was stolen?,lost_or_stolen_phone
How can I stop someone from using my card after I lost it yesterday.,lost_or_stolen_phone
Do I need to do anything? My phone was stolen yesterday.,lost_or_stolen_phone
Help!  What should I do?  My phone was stolen yesterday.,lost_or_stolen_phone
I left my phone at the hotel.,lost_or_stolen_phone
Everything was stolen from me.  I can't use the app.  Please advise.,lost_or_stolen_phone
My things were stolen and I need to know if I can still use this app.,lost_or_stolen_phone
"lost my phone, what is account security?",lost_or_stolen_phone
I lost my phone.  What do I do to block someone else from using my account?,lost_or_stolen_phone
"phone is at a hotel, can i still use app",lost_or_stolen_phone
How long does it take to get a refund on something I bought?,request_refund
Please tell me how to get a refund for something I bought.,request_refund
Can i cancel this purchase?,request_refund
I want to return an item for a refund can I do that?,request_refund
Can I request a refund,request_refund
"I am not sure how this will work, but I have not received a product I ordered.  I want a refund, but should I just cancel the payment?",request_refund
Where do I go for a refund?,request_refund
I'm interested in learning more about product refunds.,request_refund
do you offer refunds? i would like to return purchase.,request_refund
What's the procedure for canceling a purchase?,request_refund
I need to cancel a purchase that I made the other day.,request_refund
Hello. How do i go about getting a refund of an item i bought ? I want to cancel the payment since i have not received the item yet.,request_refund
"I need a refund and cancel a transaction on an item I purchased and i need it as soon as possible, please!",request_refund
i bought the wrong size and would like a refund,request_refund
I want to know about your refund policy.,request_refund
Can I cancel an order if I haven't received the item yet? And how can I get my money back? Please help. Thanks.,request_refund
"Hey I want to get a refund on something I bought, but not sure how to go about it. Can you please just cancel the payment, I have not received the item yet.",request_refund
I am quite aggravated that I ordered online almost a month ago and I never got my package and I paid for it. I would really appreciate it if I could get a full refund back now.,request_refund
My statement has a charge that shouldn't have been made.,request_refund
My product hasn't arrived even though I ordered it a while ago. I want a refund!,request_refund
Is there a way you can have money from a purchase I made refunded to my account.,request_refund
I've changed my mind on an item.  How do I get a refund?,request_refund
"I decided I no long want something that I ordered, and want a refund. How do I go about doing that?",request_refund
How do I get a refund for something I bought?,request_refund
I made a purchase recently but I have decided that I'm not buying it and I need to receive my money back. Can you please give me a refund ASAP. It's extremely urgent.,request_refund
Please help me get a refund?,request_refund
What is the refund policy?,request_refund
I just bought an item and changed my mind.  I have not received it yet how can I get refunded.  Thank you.,request_refund
Are refunds allowed for certain items.,request_refund
I need to cancel a purchase?,request_refund
I have an incorrect charge and would like a refund.,request_refund
I want a refund on the things i bought,request_refund
I would like my money back for an item I purchased,request_refund
Please could you give me a refund,request_refund
"If I bought something I didn't like, can I get a refund?",request_refund
I bought something that I need a refund for.,request_refund
I want to cancel a purchase,request_refund
Am I able to get a refund for something I bought?,request_refund
"My order hasn't shown up yet, what can I do?",request_refund
My package is taking too long to arrive and I don't want it anymore. Can I get a refund?,request_refund
I would like to cancel my order.,request_refund
I want this fee reversed from my account.,request_refund
I want a refund,request_refund
I'd like to discuss an order I placed quite a long time ago. I have yet to receive it and am growing upset.  I want a refund as I now refuse to pay for the product.,request_refund
I ordered something online a while ago and I haven't gotten it. I would like a refund.,request_refund
"I received the wrong color and size, can I return it?",request_refund
Is it possible to get a refund?,request_refund
What's your refund policy if I bought an item from you?,request_refund
I want to cancel my purchase,request_refund
Can I get an item refunded?,request_refund
Please help! I need a refund on a transaction on something I bought and I need the refund right away!,request_refund
I purchased this item and would like a refund,request_refund
Hello I changed my mind and really need a refund on one of things I bought recently. Can you please cancel the transaction and get me my money back. Pls it's urgent,request_refund
How can I get a refund for an item I purchased but has not yet arrived?,request_refund
Can you please assist on my item that needs to be refunded?,request_refund
I didn't enjoy my tutor session and want a refund back. How do I go about doing this?,request_refund
I would like to cancel my previous purchase.,request_refund
Can you please refund my item?,request_refund
I made a purchase and would like to get a refund for what I bought can you have the money put back in my account?,request_refund
"Hey, I ordered a thing but changed my mind and want a refund on it. Since I haven't received the thing, would you just go ahead and cancel the payment for me?",request_refund
Can I have my money refunded for an item,request_refund
What do I need to do for a refund?,request_refund
I am interested in cancelling a purchase,request_refund
"It's been over a month and i still haven't received my goods! I ordered a pencil for crying out loud, it's not that hard to deliver that! I'm done with these people, give me a refund immediately! I'll search for my Japanese exclusive pencil elsewhere!",request_refund
How do I get my money back for something I bought?,request_refund
"Hi need your help for getting the refund or cancel the payment of an item, i have ordered but still have not received it.",request_refund
"I need your help to get a refund for an item I just bought, can you cancel the payment since what I bought hasn't arrived yet.",request_refund
How do I reverse a transaction on my account?,request_refund
Am I able to get a refund for a purchase?,request_refund
I need a refund for something I bought.,request_refund
I want a refund for my item,request_refund
Can I receive a refund for an item I purchased?,request_refund
Give me a refund,request_refund
I want a refund on this.,request_refund
Is it possible to have an item refunded?,request_refund
I made an online purchase and the order has not shown up. Give me my money back.,request_refund
What is the refund procedure?,request_refund
Hello I changed my mind and really need a refund on something I bought recently. Can you please cancel the transaction and get me my money back. Please it's urgent.,request_refund
How do I begin the process of a refund?,request_refund
I bought something and want the money refunded can I get some help with that?,request_refund
What is your refund policy for products I have purchased?,request_refund
I would like to receive a refund for something I bought.,request_refund
My product was faulty.,request_refund
I need a refund. This is not what i wanted.,request_refund
I bought something online a week ago and i never got it in the mail.Can I just get my money back now I don't want to keep waiting on something that isn't going to show up.,request_refund
Can I get a refund on an item?,request_refund
I think I deserve a refunded on a certain item.,request_refund
"I bought a product a week ago, but may need to return it.",request_refund
I would like to cancel my purchase.,request_refund
"Hello, I recently ordered an item and I need help with cancelling and processing a refund as soon as possible. It's very important that I get my refund quickly.",request_refund
I would like to cancel a purchase.,request_refund
I ordered online weeks ago and I never received my package in the mail and I don't want to wait any more. So if I could get my money back now that would be great.,request_refund
Can i have the item refunded?,request_refund
I did not get the item I ordered.  How should I go about this?  Should I just cancel my order or my payment?  Please help me.,request_refund
It has been forever ago that I made an order online. The product simply is not coming. Just give me back my money because I'm not paying these people.,request_refund
"I want a refund, but I haven't received the item yet. Can I cancel it and get my funds back? How do I do that.",request_refund
I'm going to cancel a purchase.,request_refund
Am I able to return an item for a refund?,request_refund
How do I go about getting a refund?,request_refund
How can i get a refund for something i just bought?,request_refund
Do you give refunds?,request_refund
tell me how to get a refund for something I bought.,request_refund
"I don't want to buy this car anymore, can I cancel the transaction and get a quick refund back?",request_refund
"I'd like to get a refund for something I bought, is that possible?",request_refund
I changed my mind on something I purchased through you and I need the transaction canceled and a refund as soon as possible. Can you help me please?,request_refund
is it possible to get a refund for something I purchased?,request_refund
I want to get a refund.,request_refund
How do I request a refund?,request_refund
How do I get my refund back?,request_refund
Would I be able to refund an item?,request_refund
I want my purchases cancelled.,request_refund
How can I get a refund for a purchase?,request_refund
"I need to refund my item, can you please help?",request_refund
How do I get a refund for an item I bought?,request_refund
"How can I get my money back on an order. I haven't gotten the item yet, so I want to cancel the order. How?",request_refund
Do you have a return policy?,request_refund
I am unhappy with an item I bought. How do I get a refund?,request_refund
I would like to report an issue with my product and want to get it refunded,request_refund
"I've been waiting for something that i've ordered for months now and it still hasn't arrived. I genuinely don't know what this company is doing, but put plainly, i've had enough. Please issue a refund immediately, i would not like to waste anymore of my time on these people.",request_refund
How can I go about getting a refund?,request_refund
"the product is not working, can I get a refund?",request_refund
My order needs to be canceled.,request_refund
"Give me back my money, I'm not paying the sellers. It has been a long time ago that I made an order and it just isn't coming.",request_refund
"I ordered something, and now I have buyer's remorse. Since what I ordered hasn't come yet, can you just cancel the payment since I already know I want a refund for it?",request_refund
Can I return an item?,request_refund
I need my purchase cancelled.,request_refund
How do I cancel a purchase?,request_refund
I would like it if I could get an item refunded,request_refund
I bought an item and now I want a refund.,request_refund
I need to cancel a payment. Something i purchased a while ago still has not arrived and i'm not going to pay them if they won't send me what I purchased.,request_refund
I would like to return my purchases,request_refund
What is the refund process?,request_refund
Can you please help me in canceling my order.,request_refund
Can you refund my purchase?,request_refund
"I just bought an item and would like to stop payment, is this possible?  The item has not been received yet.",request_refund
"Hello, I have recently made a purchase and have decided to cancel my purchase. Is there any way that you can cancel that transaction for me so I can get the money back? It's very important.",request_refund
I have not received an item i ordered yet so i want to cancel it and get a refund. Can you please guide me on how to go about it?,request_refund
I bought something and now I want a refund.,request_refund
Canceling my order is what I need to do right now.,request_refund
Are purchases returnable for full refund?,request_refund
I want to talk about an order that I placed a long time ago and have yet to receive. I demand a refund due to lack of delivery of the product!  I refuse to pay for something I never got.,request_refund
I need this item refunded,request_refund
It's been some time ago that I placed an order and it just isn't coming. At this point just give me back my money because I'm not paying them.,request_refund
"Hello-Can you please help me get a refund from this merchant?  I ordered a product and would like to return it. I have been unsuccessful in getting the merchant to return my request for the past several days.  I understand it can take up to 45 days to process the dispute and issue a refund, however, if this can be expedited faster it would be very helpful to me.",request_refund
I need to have an item refunded.,request_refund
I want a refund for an item,request_refund
How do I return something for a full refund?,request_refund
"I did not receive my purchase, how do I cancel it?",request_refund
How does on apply fora refund on an item he ordered? I ordere an item and have not received it yet so i want to cancel it and get a refund,request_refund
Is it possible to get a refund for the item?,request_refund
Can you help me process a refund?,request_refund
Is it possible to refund an item?,request_refund
I just bought an item and would like to stop payment can you tell me if the item has been sent yet?,request_refund
i haven't received my order and want a refund,request_refund
Hello I changed my mind and want a refund on one of things I bought recently. Can you please cancel the transaction and get me my money back. Please it's urgent.,request_refund
I would like my refund for this item I bought.,request_refund
Can I get my money back on an item?,request_refund
I would like to retract my purchase.,request_refund
I would like to get an item refunded,request_refund
"Hello, i'd like to inform you of an issue i'm currently experiencing. The goods i have ordered from your website have still not arrived yet; it has been over 3 weeks. I would like to be issued a refund swiftly and be redirected to more competent people. Thank you for your assistance.",request_refund
What is the return policy?,request_refund
I'm cancelling this charge. I still have not received what I bought from these people a while ago.,request_refund
Can I get a refund?,request_refund
Can I have a refund for one of your products?,request_refund
Can I exchange an item for a refund?,request_refund
I want to have an item refunded can I do that?,request_refund
"Can you explain your refund policy, please?",request_refund
How do I receive a refund for my item?,request_refund
I no longer want this can i cancel my purchase?,request_refund
"Transfer unable to be completed, states 'declined'",declined_transfer
Why was my transfer request decline?,declined_transfer
My transfer was rejected,declined_transfer
I tried to buy something online yesterday and got a message saying declined. I tried again today and got the same message. What's the problem?,declined_transfer
"I am having trouble doing a transfer. A ""Decline "" message appears after making the transfer.",declined_transfer
the bank transfer was declined,declined_transfer
"Why do you keep declining my transfers? It's been working well so far, but when I just tried to buy something, the card got declined. I tried it a few times, but same thing happened every try.",declined_transfer
why was a transfer declined,declined_transfer
"While doing a transfer, it says declined.",declined_transfer
I have transfered to my account before but it is being declined now?,declined_transfer
Transfer was declined.,declined_transfer
Please check and let me know why my transfers are getting declined.,declined_transfer
Tell me why my transfer is declined.,declined_transfer
I see my transfer was declined.,declined_transfer
Explain to me why a transfer would be declined.,declined_transfer
Why has my transfer been declined?,declined_transfer
Why would my transfer be declined?,declined_transfer
Why did you decline my transfer?,declined_transfer
Why do you keep declining my transfers? it's always been working really well so far but when I tried to buy something just now the card got declined . I tried couple of times already  but same thing is happening .,declined_transfer
I have a problem with a transfer. It didn't work. Can you tell me why?,declined_transfer
Transfer declined.,declined_transfer
I am trying to make a transfer to a different account but they keep getting declined. I have double checked all the details and the information is correct.,declined_transfer
"Why did my transfer not work, it says it was declined?",declined_transfer
I have no idea why but my transfers keep getting declined. I have double checked all the recipient details several times already and they're definitely correct.,declined_transfer
I tried to buy something over the Internet yesterday and got a declined error. I tried again today and got the same message. What is the issue?,declined_transfer
"I was doing a transfer and received a ""decline"" message.",declined_transfer
How do I make my transfer go through,declined_transfer
My transfer was not approved,declined_transfer
I noticed my transfer was declined.,declined_transfer
I tried to buy something online yesterday but it kept saying declined. Tried another time today but same thing happened. What's Broken?,declined_transfer
Why would I get a decline message in a transfer?,declined_transfer
Why was one of my transfers declined?,declined_transfer
Why am I getting declines when trying to make a purchase online?,declined_transfer
I have been trying to make transfers to another account but I keep getting a declined notice. I have checked all of my information more than once and my information is accurate.,declined_transfer
"I tried to buy something and it was declined and my transfers keep getting declined, Why?",declined_transfer
"I have been doing some online shopping, but when checking out, it keeps getting declined. I tried a few times and it wouldn't work. What could be wrong?",declined_transfer
"It seems you keep declining my transfers. Before, it's always worked very well.Just now when I tried to buy something the card was declined. I tried more than once and it was the same thing each time.",declined_transfer
I need to make a transfer but it keeps getting declined I need Help!,declined_transfer
Can you tell me why my transfer declined?,declined_transfer
"On my transfer there was a ""decline"" message",declined_transfer
"Hello, my transfers are getting failed continuously, in spite of the fact that all the recipient details are correct. Please advise.",declined_transfer
"I get a ""decline"" message when doing a transfer",declined_transfer
It declined my transfer.,declined_transfer
My recent transfer didn't go through - why not?,declined_transfer
How do I make sure my transfer isn't goin to an unsupported merchant?,declined_transfer
What went wrong with my transfer?,declined_transfer
"I'm having issues with my card. You guys keep declining it for some reason. I haven't had any issues up until this point. What is going on? I've tried a handful of times with the same, unfortunate, result!",declined_transfer
How can I check for an unsupported merchant for my transfer request?,declined_transfer
Why are my transfers getting declined?,declined_transfer
I couldn't make a transfer because it was declined,declined_transfer
Shopping on line I was declined when trying to buy something.,declined_transfer
How come my transfer got declined,declined_transfer
What does the decline message mean,declined_transfer
"I can't make any transfers, they won't go through, the details are correct as I checked them.  Can you look in to this please?",declined_transfer
How do I contact customer support about my declined transfer?,declined_transfer
"Transfer was declined, could not complete request.",declined_transfer
It appears my transfer was declined.,declined_transfer
"Hello. My credit keeps being declined, last night and again today, as I try to buy something. What is the status of my card?",declined_transfer
I have a transfer that was declined.,declined_transfer
I don't have any idea what's going on but all of my transfers keep getting declined. I have double-checked over all of my recipient names and they are correct.,declined_transfer
What would be a reason my transfer got declined?,declined_transfer
I was declined a transfer,declined_transfer
Why did my transfer get declined?,declined_transfer
I am unable to transfer money. I believe it is not working because it states it was declined.,declined_transfer
I was making a purchase and it was declined and I wanted to know why.,declined_transfer
Why do transfers get declined?,declined_transfer
"Hi, during online shopping payment is getting declined yesterday and today as well. Please check the issue.",declined_transfer
Please help me as my online payment is getting declined since yesterday while i am trying to purchase something online.,declined_transfer
"It's declining my transfers. Normally this works, but my card is being declined now and I've tried more than once.",declined_transfer
I tried to transfer but it was declined,declined_transfer
Seems like my transfer was declined how come?,declined_transfer
Help me figure out why my transfer was declined,declined_transfer
I didn't see any reason why my transfer was declined. What gives?,declined_transfer
Tell me why my transfer was declined.,declined_transfer
I got a message that my transfer was declined.,declined_transfer
My transfer was declined. What might the reason be?,declined_transfer
I tried to do a transfer but I got a message that it was declined.,declined_transfer
"I had everything lined up to make a transfer, and then it rejected it.",declined_transfer
Why are my transfers and purchases keep getting declined?,declined_transfer
how come my transfer declined,declined_transfer
"What do I do with my ""decline"" message on a transfer?",declined_transfer
I tried to buy something online yesterday and was told declined. I got the same error today after trying again. What is the problem?,declined_transfer
Why did my payment get declined?,declined_transfer
"My transfer was declined, why is that?",declined_transfer
I've made more than one attempt to make a purchase and the card keeps getting declined. Why do you keep denying my transfers?,declined_transfer
"Could not complete transfer, states 'declined'",declined_transfer
I'm having problems making a transfer to another account. I keep getting a declined message. I know that the information I'm putting in is accurate because I have checked it more than once.,declined_transfer
My transfer has been declined.,declined_transfer
I wanted to know why my transaction didn't go through.,declined_transfer
"Unable to complete transfer, states 'declined'",declined_transfer
I received a decline message on a transfer,declined_transfer
"I wanted to buy something online yesterday, but I could not because the card got declined on the day of and the following day. What is wrong with the card?",declined_transfer
why did i get declined transfer,declined_transfer
I am sure I have plenty of money to transfer but my transfer is being declined.,declined_transfer
Why are my transfers being declined? It normally works but now it's declining my card. I've tried it a few times but it's still not working.,declined_transfer
Is there a reason my transfer would have been declined?,declined_transfer
"I received a ""declined"" message when doing a transfer",declined_transfer
Why did I get declined during a transfer?,declined_transfer
It says the transfer wasn't accepted.,declined_transfer
I can't seem to figure out why my transfers are getting declined.,declined_transfer
I tried to do a transfer and it's saying it declined.,declined_transfer
I tried to buy something online yesterday but it kept saying declined. Tried again today but same thing happened. What's wrong?,declined_transfer
"I'm trying to move money from my account to elsewhere, but it's giving me an error message.",declined_transfer
I have tried a couple of times to make a purchase and my card keeps getting declined. Why do you keep denying my transfers? I have already tried a couple of times and it's not working.,declined_transfer
unsupported transfer declined,declined_transfer
Why would my transfer result in a decline message?,declined_transfer
The transfer that I was trying to complete was declined. What was the cause?,declined_transfer
I got declined when attempting a transfer,declined_transfer
What are the reasons for a declined transfer?,declined_transfer
Why would you cancel my transfer?,declined_transfer
My transfer was declined. Why did this happen?,declined_transfer
Why does my card continually get declined? I thought I had enough money in there but I've tried several times now and it still isn't working.,declined_transfer
"please help me with this transfer, for some reason i can't transfer to a cryptocurency account",declined_transfer
Transfer could not be completed due to being declined.,declined_transfer
I just noticed my transfer was declined and I don't know why. Can you help me?,declined_transfer
I have been trying to make a transfer and it won't go through. I have checked all the receipts and its all correct but still won't let me do it.,declined_transfer
I got a declining message during a transfer? please tell me why,declined_transfer
I think there has been a mistake with my transfer,declined_transfer
I have double-checked all of my recipient details but for some reason all of my transfers keep getting declined. I have no clue as to why.,declined_transfer
Why are my transfers getting declined?  I havent had a problem in the past.,declined_transfer
Help me. My transfer was declined. How could this happen?,declined_transfer
"i have tried everything to complete a transfer but can't, what should i do next",declined_transfer
I don't know what's going on but all of my transfers keep getting declined. I have checked over the recipient details twice. These details are all correct.,declined_transfer
"Hi, Yesterdays i was unable to do online shopping as it was getting declined. Today I am facing the same issue. Please help me in this respect.",declined_transfer
"My transfers keep on getting declined. My card was working fine up until now, however it has suddenly stopped working. Why is this?",declined_transfer
I went to do a transfer and it was declined.,declined_transfer
"Why are all my transfers failing?  I have the details right and they won't complete.  I've been trying all day and they still won't go through, this is URGENT, please help.",declined_transfer
"Declined, transfer not completed.",declined_transfer
I saw that my transfer was declined.,declined_transfer
"Why do you keep declining my transfers? it's always been working really well so far but when I tried to buy something just now the card got declined, I tried couple of times already  but same thing is happening.",declined_transfer
How can I find a way to transfer money without it being rejected?,declined_transfer
I have a problem with my account. I tried to transfer some funds and the message came back declined. Can you help me?,declined_transfer
Please explain why my transfer attempt was declined. Thank you.,declined_transfer
"I don't see my refund money yet in my account. I asked the merchant a while ago for a refund, so I don't know what's taking so long.  Can you look into it and see if the money is there, just not in my account yet?",Refund_not_showing_up
Why am I missing my refund,Refund_not_showing_up
Please help me.  I am still waiting on a refund.,Refund_not_showing_up
I requested a refund but am unable to see it in my account. Why is that?,Refund_not_showing_up
When will my refund come through,Refund_not_showing_up
Why is my refund not showing up on the statement?,Refund_not_showing_up
I need my refund,Refund_not_showing_up
why cant you just refund me instead of a merchant,Refund_not_showing_up
Why haven't I received a refund yet?,Refund_not_showing_up
when will I get my refund?,Refund_not_showing_up
They said I would get a refund but I don't see it on my statement.,Refund_not_showing_up
A refund is taking too long.,Refund_not_showing_up
"I requested a refund from a merchant a while ago, and upon repeatedly checking my statement, the merchant has yet to refund me my money.  I don't know what's going on, or why the money is getting into my account--could you please help?",Refund_not_showing_up
Why isn't my refund showing up in my statement?,Refund_not_showing_up
I can't see a refund for a return I completed recently.,Refund_not_showing_up
How come my refund hasn't appeared on my statement?,Refund_not_showing_up
Why am I still waiting for my refund,Refund_not_showing_up
I keep checking my statements but nothing shows up. I requested a refund a long time ago but seems it's not reaching my account for some reason. Would you please help me get the money back from the seller.,Refund_not_showing_up
Why is my refund not visible on my statement?,Refund_not_showing_up
The refund doesn't show in my account,Refund_not_showing_up
I have not received a refund.,Refund_not_showing_up
Where is my recent refund in the my statement?,Refund_not_showing_up
I am missing a refund amount on my account.,Refund_not_showing_up
I asked for a refund but its not here yet,Refund_not_showing_up
I have a missing refund,Refund_not_showing_up
i need a refund right away but the funds aren't available in my account,Refund_not_showing_up
When will my returned transaction show up on my account?,Refund_not_showing_up
There is a refund missing.,Refund_not_showing_up
"My refund has not arrived, and I am unsure why. Who do I contact?",Refund_not_showing_up
I need my refund as soon as possible. What else do I have to do?,Refund_not_showing_up
I can't see my refund in my history.,Refund_not_showing_up
The refund isn't appearing in my account,Refund_not_showing_up
How can I check if I have received a refund if it is not yet on my statement?,Refund_not_showing_up
Why isn't a refund showing on my statement?,Refund_not_showing_up
I can not find my refund.,Refund_not_showing_up
"I requested a refund from a merchant several days ago, but don't see anything showing up in my account yet.  Can you check on your end to see if the money has reached you guys?",Refund_not_showing_up
I am waiting on the refund,Refund_not_showing_up
How can I investigate a missing refund?,Refund_not_showing_up
"Hi, Last week I have contacted the seller for a refund as directed by you, but i have not received the money yet. Please look into this issue with seller and help me in getting the refund.",Refund_not_showing_up
I still don't have a refund.,Refund_not_showing_up
Transaction refund missing from my statement.,Refund_not_showing_up
I am suppose to be getting a refund from something I purchased but it hasn't showed up in my account.,Refund_not_showing_up
I've been waiting for a refund where is it?,Refund_not_showing_up
I was supposed to get a refund but it is not showing up on my card,Refund_not_showing_up
I've been waiting for a refund to show up and I don't see it on my statement yet.,Refund_not_showing_up
I cannot see a refund in my account,Refund_not_showing_up
Give me a refund now!! I am still waiting.,Refund_not_showing_up
I made a purchase a few weeks ago but wasn't happy with it so recently requested a refund from the supplier.  Can you check where the money is?,Refund_not_showing_up
my refund has not hit my account yet,Refund_not_showing_up
Why hasn't my refund been appiled to my account?,Refund_not_showing_up
My refund has not yet been credited on my statement,Refund_not_showing_up
My refund is not showing.,Refund_not_showing_up
When do I see my recent refund in my statement,Refund_not_showing_up
Why isn't my refund shown on my statement?,Refund_not_showing_up
"Hello. I bought an item a while ago, and have since requested a refund.  However, upon checking my online statements, it seems that I haven't been issued a refund yet.  How can this be remedied?",Refund_not_showing_up
"Hurry and refund me, I am waiting",Refund_not_showing_up
"I received a refund, however I cannot see it in my account",Refund_not_showing_up
I was supposed to get a refund but I do not see it on my statement. When is it going to be updated?,Refund_not_showing_up
I did all that was asked of me and I am rather frustrated. I don't understand why you just won't credit me my money back. I have contacted the seller and nothing has been done. It's been a week!,Refund_not_showing_up
How will I know when I get my refund?,Refund_not_showing_up
"It's been more than a week since I had a return charged to my card, why hasn't it showed up?",Refund_not_showing_up
My refund isn't going fast enough.,Refund_not_showing_up
My account isn't showing the refund,Refund_not_showing_up
I requested a refund from a merchant but don't see the money in my account.  Are you able to check with the merchant or process the refund manually?,Refund_not_showing_up
The refund I asked for isn't showing up,Refund_not_showing_up
The refund on my account hasn't shown up,Refund_not_showing_up
I'm supposed to have a refund but it isn't there,Refund_not_showing_up
My statement has not shown my refund.,Refund_not_showing_up
No refund showing in my statement.,Refund_not_showing_up
I can't see all the refunds in my statement,Refund_not_showing_up
"I'm expecting a large refund from a store I returned merchandise to recently.  They say they have sent the money but I don't see it in my account, can you help.",Refund_not_showing_up
A while ago i requested a refund from a seller. I keep checking my statement but I have not been refunded yet. I'm confused why i haven't gotten my money back yet but I need your help getting it please.,Refund_not_showing_up
Please update me on whether you have received the funds for the refund of the large purchase I made recently. I have requested this from the merchant days ago but still haven't got anything.,Refund_not_showing_up
I cannot find my refund on my statement.,Refund_not_showing_up
"I have received my statement but I do not see my refund, why is that?",Refund_not_showing_up
What is taking so long with my refund?,Refund_not_showing_up
Can you tell me why a refund I'm owed is not showing on my statement?,Refund_not_showing_up
I requested a refund directly from the seller but I still don't have it. I just want you to send me my money back. I did what you said to do and I still don't have it.,Refund_not_showing_up
when should I receive my refund,Refund_not_showing_up
Card refund is not showing up in my statement.,Refund_not_showing_up
Why is my refund missing in my statement?,Refund_not_showing_up
Please send my refund now.,Refund_not_showing_up
"Hi! A seller that I requested a refund from a long time ago has yet to send the money into my account, even though I keep checking it. Can the seller be contacted by you guys to see what's going on?",Refund_not_showing_up
Why is the refund not on my statement?,Refund_not_showing_up
My refund is still pending,Refund_not_showing_up
I requested a refund from Next because the dress I purchased had three arm holes. They said they sent the refund last Wednesday which is nearly a week ago and I still don't have it.  Why not?,Refund_not_showing_up
Where is my refund? it appears to be missing.,Refund_not_showing_up
who should i contact if my refund doesn't go through?,Refund_not_showing_up
"Please, I need your help as to whether or not you have money for a large refunded purchase I made. I requested it some time ago from the seller, but nothing is showing up.",Refund_not_showing_up
I requested a refund for a large order the other day and don't think I received the funds. Can you tell me if you see them or not?,Refund_not_showing_up
Why isn't my refund showing up?,Refund_not_showing_up
I contacted the seller and he won't respond.  Please just refund me my  money.,Refund_not_showing_up
I am still waiting for a refund,Refund_not_showing_up
"I requested a refund from a seller a while ago, but when I check my statements it doesn't show up. Can you help me get my refund.",Refund_not_showing_up
I was supposed to get a refund but I do not see it.,Refund_not_showing_up
I contacted a seller about a refund last week but he still hasn't returned my money. I am frustrated and need these funds. Please help me get my money back.,Refund_not_showing_up
I am noticing that a refund of a large purchase still has not been credited to my account. I contacted the merchant a few days ago and he assured me that he would submit it right away. Is there a status update?,Refund_not_showing_up
Hi I'm waiting for a refund for an item I bought. I have contacted the merchant directly but had nothing back. Can you tell me whether or not you are able to refund me for the item?,Refund_not_showing_up
"Would you please tell me the status of my refund request for a large purchase I made not long ago? I contacted the merchant nearly a week ago, but haven't received it.",Refund_not_showing_up
I can't find my refund. Please help.,Refund_not_showing_up
I requested a refund but can't see it.,Refund_not_showing_up
"I keep checking to see if I've received a refund that I requested from a seller, but I'm not seeing the refund. I need you to help me get the refund.",Refund_not_showing_up
how does my statement get updated so i know when a refund will reflect on my balance,Refund_not_showing_up
Can I check my recent refund in my statement?,Refund_not_showing_up
"I was suppose to be getting a refund for something I purchased a while ago, but It still hasnt been applied to my account. When will I get my money back?",Refund_not_showing_up
My refund has not shown up on my statement.,Refund_not_showing_up
what is the status of my refund,Refund_not_showing_up
"Hello. Please, would you tell me if you have or have not received funds for a refund that I recently requested for a big purchase? I've contacted the merchant, but I can't tell that they have taken any action on it.",Refund_not_showing_up
Did I not get my refund? I don't see it.,Refund_not_showing_up
I am still waiting to find out the status of my refund. I have made previous attempts to find out what the status is to no avail. Will you please look into this for me?,Refund_not_showing_up
I keep checking my statements but nothing shows up! I requested a refund a long time ago but seems it's not reaching my account for some reason. Can you please help me get the money back from the seller for me,Refund_not_showing_up
I contacted the seller for a direct refund last week but he still hasn't give me my money. What should I do?,Refund_not_showing_up
I cannot view the refunded amount in my account.,Refund_not_showing_up
Why hasn't my refund appeared on my statement?,Refund_not_showing_up
My refund is not showing up in my account. Where is it?,Refund_not_showing_up
My refund has not shown up in my account.   Where is it?,Refund_not_showing_up
When can I expect my refund?,Refund_not_showing_up
How long will it take to refund me,Refund_not_showing_up
I keep checking my statements but no progress.I requested a refund but seems it's not reaching my account for some reason. Can you please help me get the money back from the seller for me,Refund_not_showing_up
"Can you let me know where my refund money is? I requested a refund a few days back, but it's not showing up yet.  Do you guys have the money yet? Maybe it's just not in my account.  Let me know when it will become available, please.",Refund_not_showing_up
My statement does not reflect that a refund has been issued,Refund_not_showing_up
Why isn't my refund on my statement?,Refund_not_showing_up
When will I be able to see the refund,Refund_not_showing_up
My refund isn't showing up on my statement.,Refund_not_showing_up
A refund for a recent return has not arrived on my card.,Refund_not_showing_up
I am missing my refund.,Refund_not_showing_up
I keep checking my statements but nothing shows up.I requested a refund a long time ago but seems like it's not submitting my account for some reason. Can you please help me get the money back from the seller for me,Refund_not_showing_up
"Three months ago I bought a new house for my cat, fluffy.  Unfortunately Fluffy was not a fan of the house and it had to be returned to Pet Smart last week.  They said they have sent a refund but it's not there, can you tell me where it is?",Refund_not_showing_up
How do I find the refund on my statement?,Refund_not_showing_up
"i need a refund from you because the merchant is refusing, can you do that?",Refund_not_showing_up
I returned an item but don't see it on my account?,Refund_not_showing_up
"As advised by you, i requested seller to refund my money. A week has passed but i haven't got any update from seller. Please track the refund with the seller.",Refund_not_showing_up
Why isn't my refund showing in my statement?,Refund_not_showing_up
"I'm looking at my statement, and my refund is not on there.",Refund_not_showing_up
I'm due a refund and it is not on my statement.,Refund_not_showing_up
Why did I not get my refund yet?,Refund_not_showing_up
Why hasn't my return cleared my account?,Refund_not_showing_up
I was told I would be getting a refund but I have yet to see it,Refund_not_showing_up
My refund isn't showing up,Refund_not_showing_up
Is there a reason my refund isn't showing on my statement?,Refund_not_showing_up
Are the funds I requested from a merchant a few days ago in my account? I do not see them.,Refund_not_showing_up
"I'm supposed to be getting a refund but it hasn't shown up, now what?",Refund_not_showing_up
My refund for a purchase hasn't  cone through yet.,Refund_not_showing_up
How long does it take for a refund to appear?,Refund_not_showing_up
I don't see a refund in my account.,Refund_not_showing_up
My refund is not here yet,Refund_not_showing_up
"I am waiting on this refund, hurry up.",Refund_not_showing_up
I returned something to a  store but can't see my refund.,Refund_not_showing_up
Can you tell me if a credit/refund is coming from a seller? I asked for refund directly from them and am still waiting. It's been a week now and i still havn't seen my refund yet.,Refund_not_showing_up
Why can't I see my refund in my statement?,Refund_not_showing_up
Where is the refund on my statement?,Refund_not_showing_up
I should have a refund in my statement but I can't see it,Refund_not_showing_up
I'm expecting a refund but it's no where to be seen,Refund_not_showing_up
There is not a refund in my statement.,Refund_not_showing_up
"I have checked my statements multiple times, but my refund that I requested a while back is not showing on my account. Is there a reason for this? Can I get some help getting my money back from this transaction?",Refund_not_showing_up
Im not sure if a seller is giving me my money back! I asked them to refund my money for the item but It's been a week now and still nothing has been given back to me. Can you resolve this for me?,Refund_not_showing_up
When will a refund post to my account?,Refund_not_showing_up
When will I be able to see my refund?,Refund_not_showing_up
"I made a big purchase that I regretted and cancelled, the merchant said that my refund was submitted. Can you confirm to me that all of my money was truly returned to me?",Refund_not_showing_up
I've been checking my statement to see if I've received a refund I requested from a seller a while ago has arrived. But it has not. This should have come back to me already. Can you help me figure out why it's not here and get my money back?,Refund_not_showing_up
Still waiting on my refund...,Refund_not_showing_up
I can't see my refund on my account,Refund_not_showing_up
I'm not sure why my card didn't work,declined_card_payment
My card is not working at stores.,declined_card_payment
Do you know why my card payment has been declined?,declined_card_payment
Why isn't my card working? I was pumped to use my new card but it keeps getting declined. Help please.,declined_card_payment
I could not use my card in a store.,declined_card_payment
If my card payment isn't working what do I do?,declined_card_payment
I'm not sure why the card payment didn't work.,declined_card_payment
Tell me why my card payment has been declined.,declined_card_payment
I was just shopping online for some tickets and the payment was declined by you.  Why has this happened?  I am certain I have the right amount of funds in my account.,declined_card_payment
I am very upset that i went to use my new card today and it kept getting declined. Why is this happening and what do I do to not have it declined?,declined_card_payment
What are the reasons why a card payment would be declined?,declined_card_payment
The card payment I attempted to make failed.,declined_card_payment
Why has my card been declined?,declined_card_payment
I went to use my new card today and the card was repeatedly declined. I would really like to use this card and need to know what to do about it.,declined_card_payment
"I was out today looking forward to paying with my new card, but the payment just kept getting declined. This is really sad, what's going on?",declined_card_payment
What is the reason my payment was not accepted?,declined_card_payment
"May monthly payment to Apple has been declined but I don't know why, they are going to re-try the payment and it must go through, can you tell me what is going on please?",declined_card_payment
You have declined my  payment.,declined_card_payment
Can you tell me why my card keeps getting declined every time I try to use it?,declined_card_payment
Can you tell me why my card is not working? I keep trying to use it but it keeps rejecting my payment. I am being careful and entering the info correctly but it still happens.,declined_card_payment
"Apparently, I went out today to use my new card and was informed my payment was decline. This is really embarrassing, what happen?",declined_card_payment
I NEED HELP WITH MY CARD!!!!! please. It keeps getting declined when I try to use it. I have tried a few times to use it and it keeps getting rejected. I have no idea why.,declined_card_payment
How do I check to see why my card payment was declined?,declined_card_payment
Why was my card declined in a shop?,declined_card_payment
The payment for the card did not go through,declined_card_payment
My card was rejected,declined_card_payment
I use this card all the time so why did it get declined at the store today?,declined_card_payment
I couldn't pay with my card,declined_card_payment
Why are all my card payments being declined?,declined_card_payment
I couldn't pay with card in a shop,declined_card_payment
Why is my payment declined? It looked like everything worked ok and my account was fine.,declined_card_payment
My card payment failed.,declined_card_payment
"My payment has been declined!! What's going on, I thought everything was alright and working well?",declined_card_payment
My latest payment was declined! What happened! I was told everything had been resolved and was back to working order again.,declined_card_payment
My card wasn't working in a shop,declined_card_payment
I'm sure I have enough money so why didn't the store accept my card?,declined_card_payment
Why has my payment been declined? I paid by card.,declined_card_payment
can you tell me why my card was declined?,declined_card_payment
My card didn't go through.  It doesn't make sense.  You told me that everything was ok.,declined_card_payment
Please explain why my payment was declined? I thought everything was good.,declined_card_payment
"When I use my card, it says decline?",declined_card_payment
My card payment didn't work,declined_card_payment
"I was just shopping and my payment was declined in a store!  It was very embarrassing, what is going on and when will it be fixed?",declined_card_payment
Why was my card declined?,declined_card_payment
I tried to make a purchase in the store but my card was declined.,declined_card_payment
My card payment wasn't accepted.,declined_card_payment
is there a reason that my payment didnt go through,declined_card_payment
My card payment did not go through.,declined_card_payment
Explain the payment that was declined!,declined_card_payment
Explain why my card payment wouldn't go through.,declined_card_payment
Why didn;t my payment work,declined_card_payment
My card couldn't pay in a shop.,declined_card_payment
My payment card was declined - could you tell me why?,declined_card_payment
"Hi, is everything in good standing with my card? I am receiving multiple ""decline"" messages.",declined_card_payment
Why didn't my card payment work?,declined_card_payment
My card payment didn't go through.,declined_card_payment
How can a payment be declined,declined_card_payment
The store card reader would not accept my card.,declined_card_payment
Why was my payment declined? I keep trying my card but it's not working.,declined_card_payment
My card was declined,declined_card_payment
my payment was rejected,declined_card_payment
I was wondering why my card was declined,declined_card_payment
"Please help me in this, as i was unable to make any payment by my new card,  it was getting declined repeatedly. I am not very happy with this incident.",declined_card_payment
Why did my card payment not work?,declined_card_payment
"my card payment has been declined, do you know why?",declined_card_payment
My credit card has been declined.,declined_card_payment
Why did my card payment get declined?,declined_card_payment
Why won't you accept my payment? I keep trying with this card and it's not working.,declined_card_payment
My card payment is being declined and I've tried several times.,declined_card_payment
For some reason my card payment didn't work,declined_card_payment
Why has my card declined,declined_card_payment
A shop I go to didn't let me pay.,declined_card_payment
Why did my payment fail?,declined_card_payment
Can you tell me why my card payment did not work?,declined_card_payment
My card would not work at a shop.,declined_card_payment
I could not get my card to work at a shop.,declined_card_payment
My card payment has been declined,declined_card_payment
I've tried using my card multiple times and it keeps getting declined.,declined_card_payment
My card was refused,declined_card_payment
Why is it saying my card payment is declined when I made it?,declined_card_payment
My card failed to work when I was shopping in a store,declined_card_payment
why couldn't I use my card at a store?,declined_card_payment
My card did not work at store.,declined_card_payment
Why does is payment not going through? Did my account get frozen or some other issue I don't know about. What can I do to fix this problem?,declined_card_payment
Why was my new card declined?,declined_card_payment
Why do you keep declining my payment?I tried several times with this card and it is just not working.,declined_card_payment
Why do you keep declining my payment? I tried several times already with this card and it is just not working.,declined_card_payment
Why am I being declined?,declined_card_payment
Could you explain why my card payment did not work?,declined_card_payment
"Hi, Today i have tried to make payment by my new card, but payment got declined many times. I am very disappointed, please look into this.",declined_card_payment
I don't know why my card payment did not work,declined_card_payment
"my card was refused, why?",declined_card_payment
I don't understand why my payment was declined. I thought everything was ok.,declined_card_payment
I tried to pay with my card and it didn't work,declined_card_payment
Why do you keep declining my payment?I tried several times already with this card and it is just not working.,declined_card_payment
The card payment is declined.  Please inform me why.,declined_card_payment
"My card payment has been declined, why?",declined_card_payment
Why would you decline my card?,declined_card_payment
My payment for my card is not working,declined_card_payment
Why would a card payment be declined?,declined_card_payment
I was so embarrassed. Why didn't my payment clear?,declined_card_payment
It seems like my card payment didn't work.,declined_card_payment
"I've tried many times to make a payment, but it's not going through.  What's wrong?",declined_card_payment
Why has my card been declined?  whats the deal?,declined_card_payment
For some reason my card payment hasn't worked. what can I do to look into that?,declined_card_payment
Could you please tell me why my card payment didn't work?,declined_card_payment
"my payment was rejected, do you know why?",declined_card_payment
My card payment doesn't work.,declined_card_payment
"I made a card payment, but it has been declined?",declined_card_payment
"Everything seems fine with my account, so why did it decline my payment?",declined_card_payment
"I'm not sure why my payment has been declined? Please tell me why, I thought it was all good.",declined_card_payment
My payment has been declined several times.  Can you help me?,declined_card_payment
I had a decline on my card. Why?,declined_card_payment
When I tried to pay in a store my card din't work,declined_card_payment
I was just needing to know why my card got declined,declined_card_payment
My payment was declined,declined_card_payment
Why was the payment on my card declined?,declined_card_payment
I made a card payment but it didn't work. Why not?,declined_card_payment
"I was out today looking forward to paying with my brand new card, turns out the payment just kept getting declined. This is pretty sad, what's going on?",declined_card_payment
Do you know the reason why my card payment was declined?,declined_card_payment
What is going on with it saying my card payment was declined?,declined_card_payment
"I keep trying to make a payment, but it doesn't work.",declined_card_payment
What could the reason be that my payment card was declined?,declined_card_payment
My card did not go through in a shop,declined_card_payment
Is there an issue with my card payment as it has not gone through.,declined_card_payment
Why wasn't my card payment accepted?,declined_card_payment
I keep trying to use my card to buy some things and you keep declining it. Why? I've tried multiple times to make it go through but it won't.,declined_card_payment
The card payment I made didn't work.,declined_card_payment
"I received my new card and tried using it today, just to have it show declined over and over again.  Why is this happening?",declined_card_payment
My card payment won't work.,declined_card_payment
My card payment has failed.,declined_card_payment
Whats the reason for my payment being declined? It looked like everything went through ok and my account was good.,declined_card_payment
I just got my new card and tried using it and it was declined?,declined_card_payment
"I know there's money in my account, why did my account decline me?",declined_card_payment
Why are the payments being declined on my new card?  I tried several times to use my new card to pay for my gas at the Shell station in my neighborhood.  I am very distressed about my new card not working.,declined_card_payment
Why would my card payment not work?,declined_card_payment
My card payment wasn't declined,declined_card_payment
Reason for my card to decline,declined_card_payment
Why have you declined my card payment?,declined_card_payment
My card was not accepted in a shop,declined_card_payment
I had a card payment that was declined.  Why?,declined_card_payment
How come my card payment has been declined?,declined_card_payment
"I have enough money in my account, so why is my card being declined?",declined_card_payment
Can you please advise if there is something wrong with my card? I have had multiple rejections and do not know the reason. Thanks!,declined_card_payment
"Card payment was declined, do you know why?",declined_card_payment
I've tried several times to make a payment and every time my card is declined? Could my card be locked? I don't know what to do.,declined_card_payment
"I had a problem with my card payment, can you help?",declined_card_payment
I tried to used my card in a shop and the transaction was declined.,declined_card_payment
"I was out today looking forward to paying with my new card, turns out the payment kept getting declined. This is really sad, what's going on?",declined_card_payment
Card payment didn't go through.,declined_card_payment
Please help to explain to me why my new card was declined when I tried to use it at my grocery store this morning to pay for the items I needed.  I tried three times to use it and it kept being declined.  I was very embarrassed standing there trying to buy my groceries.,declined_card_payment
My card payment was not successful.,declined_card_payment
Tell me why my card payment was declined.,declined_card_payment
"i put in money for vacation and its not showing. i need that money today, how long will it take",pending_transfer
I can't figure out why a transfer is still pending?,pending_transfer
"Transfers can take up to one day to process before departing for the beneficiary accounts. Please confirm that you've entered your account details correctly. SEPA transfers can take up to two working days, while SWIFT transfers can take up to five working days.",pending_transfer
When will my transfer finish pending?,pending_transfer
"How long do transfers take, mine just says pending?",pending_transfer
How long does it take for a transfer to finish pending?,pending_transfer
How long does it take for a money transfer to show up?,pending_transfer
Why is a transfer I have still pending?,pending_transfer
"Transfers may show up as pending for up to one day while they are processed by one of our payment processors. Then, they will depart for the beneficiary accounts. Please also double-check that you have entered the correct account details. SEPA transfers can take up to two business days, and SWIFT transfers can take up to five business days.",pending_transfer
What's the time frame on EU transfers? I purchased something a couple of days ago but the seller hasn't received my payment.,pending_transfer
When will the transaction post to my account?,pending_transfer
I sent a transfer and it has been pending for awhile. How long will it stay pending?,pending_transfer
"I transferred money to another country several days ago, but my transaction is still pending. i have checked that the accounts are keyed in correctly. what sees to be the problem?",pending_transfer
What is the reason a transfer shows as pending?,pending_transfer
Why is the transfer showing pending?,pending_transfer
Hi I am trying to transfer money to another country but it is showing pending and it has been a long time.  I have checked numbers and they are correct.  Could you please help?,pending_transfer
Why does my transfer say it is pending?,pending_transfer
What am I supposed to do if the funds haven't show up from a transfer completed this morning?,pending_transfer
How long do I have to wait for the transfer to be finalized?,pending_transfer
My payment shows that it is pending will I be charged more money?,pending_transfer
Why is my transfer still pending?,pending_transfer
Tell me why my transfer is pending.,pending_transfer
How long will my transfer be pending for?,pending_transfer
"I'm hoping you can answer my question about a pending transfer that I've had for a while now.  I know that all of the account details are correct, so why is it taking so long to go through?",pending_transfer
How long is a transfer in the pending status?,pending_transfer
Why is it taking so long for my pending transaction to post as cleared?,pending_transfer
"I haven't received my transfer funds yet, where are they?",pending_transfer
I'm confused as to why my transfer is still listed as pending on the website.,pending_transfer
"How long do EU transfers actually take? I recently bought something online a few days ago, sent the money immediately online but the seller says it's still not there yet.",pending_transfer
Why is my transfer pending?,pending_transfer
I sent payment with EU transfer and they still haven't received it. How long does it take?,pending_transfer
I bought something on line a and the seller hasn't received the money I sent could you please tell me how long an EU transfer takes?,pending_transfer
How long is the wait for a money transfer to show up?,pending_transfer
What is going on? I have checked over and over and the details of my account are right. Why is my transfer still pending? It's 2018 not 1818. Transfering money to another country can't be that hard.,pending_transfer
"As I double checked that I have the correct account details that i submitted , they're right for sure. Transfer is still pending so far.",pending_transfer
How long until transfers complete?,pending_transfer
My money transfer has not yet occurred,pending_transfer
My transfer is still pending,pending_transfer
Will my transfer be done soon?,pending_transfer
"How long do you expect me to wait for the transfer? It finally worked out, but has been pending for a long time and it's quite urgent.",pending_transfer
"My transfer is quite urgent, and finally worked out, but I've been waiting for it for quite some time. Can you tell me how long to expect to wait for it?",pending_transfer
My transfer still says pending,pending_transfer
"I bought something online a couple days ago, sent the money immediately online but the seller says it's still not there yet. How long do EU transfers actually take?",pending_transfer
The transfer was accepted but now it's stuck on pending. When will it go through?,pending_transfer
I have not seen any changes in my account balance(s) after making a transfer.,pending_transfer
I have an outgoing transaction,pending_transfer
"How long does a transfer to another country normally take? I check over and over again and see that my transfer is still pending. It's 2018, nothing should take this long. I have confirmed my account information, so there is no error. What is the hold up?",pending_transfer
I have a pending transaction,pending_transfer
How long is the wait for a money transfer to post?,pending_transfer
My money transfer hasn't appeared yet.,pending_transfer
Why is my transfer still pending after all this time?,pending_transfer
why have I got a pending transfer? I'm confused!!,pending_transfer
It seems like a transfer is pending.,pending_transfer
How long will my transfer stay pending?,pending_transfer
How long will the transfer take?,pending_transfer
How long does it take for pending to go through,pending_transfer
the transfer went through but now it has been pending for quite a while. i need this to go through already,pending_transfer
"I've been waiting for a pending transfer to go through for a while now, and don't see any reason why I've been waiting this long.  I know that I have the correct account details, so that isn't the problem.",pending_transfer
I am still waiting for a transfer to show up,pending_transfer
"My transfer is still pending, why?",pending_transfer
"Hey I double checked that I have the correct account details already, they're right for sure. Transfer is still pending since forever. It's not that difficult to transfer money to another country in 2018 is it?",pending_transfer
A transfer is pending.,pending_transfer
Why isn't my pending transfer finished?,pending_transfer
A transfer to my account shows as still pending and I wanted to know how long it is suppose to take to clear.,pending_transfer
Is my transfer pending?,pending_transfer
I did a transfer but its still pending,pending_transfer
How come I have pending transfers?,pending_transfer
I recently purchased something and the seller says my money has not arrived yet. It was in EU's. How long does this take?,pending_transfer
Could you please help me figure out why the seller has not received their money after I sent it.,pending_transfer
"How long do EU transfers actually take? I bought something online a couple days ago, sent the money immediately online but the seller says it's still not there yet.",pending_transfer
"How long do EU transfers take? I bought something online a couple days ago , sent the money immediately online but the seller says it is still not there yet",pending_transfer
"I didn't think my country-to-country money transfer would take so long. It still says that it's pending so I re-checked all of the account information--everything seems right, so what's the deal?",pending_transfer
My transfer hasn't appeared yet,pending_transfer
i transfered and yet it is still pending,pending_transfer
My transfer is stuck pending? How do we fix it to it goes through?,pending_transfer
What is the reason why the transfer shows as pending?,pending_transfer
I am still waiting for a transfer to show,pending_transfer
When will my transfer move from pending to confirmed?,pending_transfer
How long does a transfer take?,pending_transfer
I have a transfer that is still pending.,pending_transfer
I have a transfer that is pending.,pending_transfer
My transfer has been pending for a long time now. I already double checked my account info and it is correct. Why is it taking so long in 2018 to transfer money?,pending_transfer
My account says I have a pending transfer.,pending_transfer
How long would does it take for a seller to receive an EU transfer if I bought something from them and sent them the money immediately?,pending_transfer
Money was transferred to me and I am unable to see it,pending_transfer
How long does it take for pending transfer transactions to post?,pending_transfer
I finished my transfer. I am having an issue with it still pending. It has been a long time and i'm growing impatient,pending_transfer
Why is there a pending time on my transfer?,pending_transfer
Why does it show that my transfer is still pending?,pending_transfer
Can you tell me when my money transfer will go through,pending_transfer
How long will my transfer be pending?,pending_transfer
How long will a transfer be pending for?,pending_transfer
Why is a transfer I did recently still processing?,pending_transfer
I have a trasnger that is pending and wondered about it.,pending_transfer
I wanted to know why there is a transfer of mine pending.,pending_transfer
"I'm waiting for a money transfer to show, still.",pending_transfer
I am still waiting for a money transfer to appear.,pending_transfer
There has been a transfer pending in my account and I wanted to know how long it is going to take to go  through.,pending_transfer
What is the average pending time for a transaction?,pending_transfer
Can you explain why my payment is still pending?,pending_transfer
I did a transfer but it is still pending.,pending_transfer
Why is the transfer still pending?  Can I do something?,pending_transfer
I am having to wait for my transfer to be fully processed. It seems to be taking a very long time in the pending phase. What is the normal turn around time that I can expect to see it completed?,pending_transfer
when will my transfer clear,pending_transfer
"The transfer finally worked, but how long does it stay pending?",pending_transfer
"How long do EU transfers take? I bought something online a couple of days ago , sent the money immediately online but the seller says it is still not there yet.",pending_transfer
Why does my transfer still say it is pending?,pending_transfer
My money transfer has not happened yet,pending_transfer
I don't see a money transfer yet,pending_transfer
I have a transfer waiting.,pending_transfer
how long will it take for my transfer to stop pending,pending_transfer
"I double checked that I have the correct account details already, they're right for sure. Transfer is still pending since forever. It should not have been done so.",pending_transfer
How long do I wait for a transfer to take?,pending_transfer
"Hello. How long does it usually take to transfer money to another country? I've made sure all the information is correct, but the transfer still says that it's ""pending.""",pending_transfer
Why is my last transfer pending?,pending_transfer
I have an outgoing transfer,pending_transfer
"Transfers may show up as pending for up to one business day while they are processed, and then they'll depart for the beneficiary accounts. Please confirm that you have correctly entered your account details. SEPA transfers typically take up to two working days, while SWIFT transfers can take up to five working days.",pending_transfer
"How long does EU transfer take? I bought something online a couple days ago , sent the money immediately online but the seller says it is still not there yet",pending_transfer
My transfer's stuck on pending.,pending_transfer
"Hello, I went ahead and checked my account details to be sure, and they are definitely correct.  I've had a transfer pending for a while, and I can't understand why it hasn't gone through yet.",pending_transfer
"So, my transfer is showing as pending, when will it actually go through?",pending_transfer
Why is the transaction not posting?,pending_transfer
I made a transfer recently but it has not changed on my dashboard.,pending_transfer
When will my transfer move out of pending stage?,pending_transfer
Why is my transfer stuck on pending?,pending_transfer
there is a transfer pending.,pending_transfer
The wait for this transfer seems to be taking a very long time.  It is very important that it goes through quickly. Can you please tell me how long it may take?,pending_transfer
How much longer do I have to wait until my transaction is complete? I transferred money to another country many hours ago and the transaction is still pending.,pending_transfer
"Why is my transfer appearing as ""pending""?",pending_transfer
Do EU transfers happen quickly? I purchased something a few days ago and the seller hasn't received my money yet.,pending_transfer
"It seems like I have been waiting forever for this international transfer. Why is it taking so long? C'mon, it's 2018, things happen at a click of a button. All of the account information is correct, so how long will this take?",pending_transfer
"Hi, I'm trying to transfer money from one country to another, but it's taking a long time! All the account information is right, so why is it taking so long?",pending_transfer
Why is my transfer pending when I already made it?,pending_transfer
I have a pending money transfer,pending_transfer
"What does it mean when a transfer is ""pending""?",pending_transfer
For what reason is my transfer still pending now?,pending_transfer
The seller of the items I bought online the other day hasn't received the EU transfer yet. How long do these usually take?,pending_transfer
"My transfer is pending, why?",pending_transfer
Can you tell me why my transfer is pending still?,pending_transfer
I am still waiting for a money transfer to process.,pending_transfer
I have a transfer that was approved that I'm urgently waiting for. How long am I supposed to wait for it?,pending_transfer
"How long does the ""pending"" period of a transfer take?",pending_transfer
"My transfer went through, but it seems to be caught up in a pending status.  This was very important that it got done quickly, can you give me a status update on how long it will take?",pending_transfer
My transfer says pending. What does that mean?,pending_transfer
Can you tell me when the transfer will be completed?,pending_transfer
I need to know why a money transfer is available.,pending_transfer
I'm still waiting for a money transfer to show.,pending_transfer
"Pending still shows on this transfer, why?",pending_transfer
How do I deactivate my account?,terminate_account
Remove my account immediately.,terminate_account
Are you able to delete my account?,terminate_account
How do I discontinue my account?,terminate_account
please delete account,terminate_account
I need you to delete my account now.,terminate_account
"I would like to delete my account now, please.",terminate_account
I would like to invalidate my account.  I am very disappointed with your services.,terminate_account
I need to delete my account.,terminate_account
Can you delete the account?,terminate_account
"for god sake, just delete my account i am sick of this",terminate_account
"I need to delete my account, please.",terminate_account
unhappy with service need to delete account,terminate_account
"This company is bad, delete my account now.",terminate_account
How do I shut down my account and get out of this company?,terminate_account
How do I close my account?,terminate_account
I want to shut down my account as soon as possible.,terminate_account
cancel my account,terminate_account
Help me close my account.,terminate_account
I want to close my account due to poor customer service.,terminate_account
"I would like to close my account, as I'm not happy.",terminate_account
What's the process for terminating an account?,terminate_account
What steps do I need to do to delete my account?,terminate_account
How do I delete my account now,terminate_account
I want to cancel my account.,terminate_account
"I want to get rid of the account, and delete personal information .",terminate_account
if im not using my account should i close it or just let it sit,terminate_account
i'm not satisfied with the services and no longer want to be a customer,terminate_account
I am not satisfied with your company and wish to delete all accounts immediately.,terminate_account
I want to delete my account.,terminate_account
I am not happy with your company. Please delete my account asap.,terminate_account
"How can I close my account, I don't want it.",terminate_account
I am upset with your service.  Please delete my account.,terminate_account
I would like to cancel my account.,terminate_account
"I don't like the services, please close my account",terminate_account
I'd like to delete my account.,terminate_account
I want to stop my account,terminate_account
Please delete my account immediately.,terminate_account
How do I delete my account? I am dissatisfied with the service.,terminate_account
This place has been too much work so I'd just like to close out my account & be done.,terminate_account
do i have to talk to someone to close an account or can i in the app,terminate_account
I want to close my account now.,terminate_account
"your company is awful, i would like to delete my account please",terminate_account
I hate this company! Can you delete my account?,terminate_account
I am asking to end my account.,terminate_account
I want to delete my account. How do I do this?,terminate_account
I am not happy with your service and request that my account be terminated!,terminate_account
I want to terminate my account,terminate_account
How can I delete my account?,terminate_account
I want to end my account,terminate_account
Delete my account now please.,terminate_account
Help me terminate and close my account.,terminate_account
Your company is lame. Shut down all my account services right now.,terminate_account
I am not satisfied with your company.  Close my account.,terminate_account
How do I terminate my account.,terminate_account
How to I close my account?,terminate_account
I need to terminate my account.,terminate_account
I'm not happy with the services I'm getting with this company. Can you please delete my account?,terminate_account
I want to close my account. The service you provide is unsatisfactory to me.,terminate_account
Delete all of my account information and my account right now.,terminate_account
I want to close my account & I will never do business with you again.,terminate_account
What are the steps to finishing up with this account?,terminate_account
Help me delete my account.  I am not satisfied with the service.,terminate_account
Can you close my account please?,terminate_account
What do I do to close my account?,terminate_account
I need to terminate my account immediately.,terminate_account
How can I close my account?,terminate_account
"I don't want this account anymore, how do I delete it?",terminate_account
Please delete this account.,terminate_account
I want to inactivate my account.,terminate_account
I no longer want to keep this account.,terminate_account
I am trying to delete my account.,terminate_account
Where do I go to terminate my account?,terminate_account
I'm not happy with service and would like to delete this account.,terminate_account
Please delete my account now.,terminate_account
I would like to terminate my account.,terminate_account
how do i cancel my account,terminate_account
"how to delete account, not happy",terminate_account
"How do I close my account, since I'm dissatisfied?",terminate_account
make my account go away,terminate_account
Please help me delete this account.,terminate_account
I would like to delete my account. I'm not happy with the service you're providing,terminate_account
terminate my account please,terminate_account
Your service is bad.  Close my account.,terminate_account
I'm dissatisfied with the service and would like to terminate the account.,terminate_account
I am looking to delete my account. I'm not happy with the service provided by you.,terminate_account
I wish to remove my account.,terminate_account
Close down my account.  I don't like your service.,terminate_account
I am very dissatisfied with the services that you are providing.  I want to cancel my account.,terminate_account
I need you to delete my account right now.,terminate_account
I want to deactivate my account.,terminate_account
"This is terrible, i want to delete my account",terminate_account
I'd like my account to be deleted. I'm not satisfied with the service you provide.,terminate_account
Is it possible to delete the account?,terminate_account
I need to close my account.  Your company is terrible!,terminate_account
Tell me how to delete my account.,terminate_account
Please delete my account and personal information.,terminate_account
"I'm not happy, I want to close my account.",terminate_account
Delete my account please. Now!,terminate_account
"The service here is horrible, I want to delete my account.",terminate_account
How do I delete an account?,terminate_account
Can you please disable my current account.,terminate_account
"The company is no good, please terminate my account.",terminate_account
"I am dissatisfied, I would like to close my account.",terminate_account
I'm not satisfied with the services that you are providing.  I would like to end my services and delete my account.,terminate_account
I need to close my account as soon as possible.,terminate_account
I am not satisfied with your service.  Close my account.,terminate_account
"I no longer want this account, what should I do?",terminate_account
What do I do if the ATM took my card?,card_swallowed
What do I do now my credit card has been swallowed by the ATM?,card_swallowed
An ATM machine didn't give me back my card.,card_swallowed
"My card got trapped inside an ATM, what should I do?",card_swallowed
What do I do if I can't get my card out of the ATM?,card_swallowed
My card got stuck in an ATM.,card_swallowed
Your machine took my card. How do I get it back?,card_swallowed
"I can't get my card out of the ATM, what should I do now?",card_swallowed
My card is stuck in the ATM?,card_swallowed
I didn't get my card back from the ATM.,card_swallowed
"The ATM at Metro bank on High St. Kensington didn't return my card, and the bank is now closed. How do I get back a card swallowed by an ATM?",card_swallowed
I need a new card because the ATM took mine.,card_swallowed
The ATM stole my card!,card_swallowed
How can I get my card out of the stupid ATM that ate it?,card_swallowed
The ATM took my card.,card_swallowed
The ATM won't give me my card back. I need it back now!,card_swallowed
How do I get my card back quickly from a bank machine that it?,card_swallowed
The ATM sucked my card in.,card_swallowed
The ATM did not give me my card back?,card_swallowed
I was getting cash and the card got stuck inside,card_swallowed
What should I do since my card is trapped in the ATM?,card_swallowed
what do I need to do if the ATM kept my card?,card_swallowed
The ATM machine would not give my card back,card_swallowed
I can't get my card out of the ATM,card_swallowed
Why did the ATM take my card and keep it?,card_swallowed
What are the steps to get my card back that was kept by the ATM?,card_swallowed
How do I get my card out of the ATM?,card_swallowed
Why did the ATM eat my card?,card_swallowed
Please send a new card; the ATM ate mine.,card_swallowed
The ATM didnt return my card!,card_swallowed
I was removing a dollar amount from my account and now don't have access to my card.,card_swallowed
A Bank ATM did not give my card back. What do I do now?,card_swallowed
Why did the ATM swallow my card?,card_swallowed
lost my card in atm,card_swallowed
I cannot get my card out of the ATM.,card_swallowed
An ATM machine didn't return my card.,card_swallowed
My card is stuck inside the ATM.,card_swallowed
The bank machine didn't give my card back how do I get a new one fast?,card_swallowed
What should I do if the atm eats my card?,card_swallowed
What do I do?  The ATM took my card!,card_swallowed
The ATM kept my card?,card_swallowed
Who do I talk to about the ATM swallowing my card?,card_swallowed
An ATM swallowed my credit card!,card_swallowed
What do I do if the ATM swallowed my card?,card_swallowed
"Please help, the atm swallowed my card, what do I do?",card_swallowed
I have lost my credit card in the ATM!,card_swallowed
how can the money machine keep my card what do i need to do?,card_swallowed
How do I get a new card as your machine swallowed mine!,card_swallowed
The ATM machine ate my card.,card_swallowed
how to get new card after atm eats it,card_swallowed
My card was eaten by the cash machine what do I do?,card_swallowed
What do I do after the ATM takes my card.,card_swallowed
How can I get my card out of the ATM?,card_swallowed
Will you please help me get my card back?,card_swallowed
The ATM ate my card; how do I get a new one?,card_swallowed
How do I get my card back after the ATM swallowed it.,card_swallowed
"My card is stuck in an ATM machine, how do I get it back quickly?",card_swallowed
atm ate my card,card_swallowed
What are the steps I should take to recover my swallowed card?,card_swallowed
"My card is stuck inside the ATM, what am I supposed to do?",card_swallowed
What should I do with my stuck ATM?,card_swallowed
A transaction shows duplicate times.,transaction_charged_twice
There is a repeat charge for the same item,transaction_charged_twice
How can I fix this?  There is a double charge on my account.,transaction_charged_twice
My card got charged twice for the same thing!,transaction_charged_twice
"My husband and I went out for our weekly ""dinner and a movie,"" and it was my turn to pick up the check. Now I see that my card was charged twice. Who should I contact about negating the second charge and getting my card credited?",transaction_charged_twice
How do I query a payment on my card? It looks like I have paid for the same thing twice.,transaction_charged_twice
I have duplicated transactions on my statement,transaction_charged_twice
"I only made one transaction at this place, but it's appearing multiple times.",transaction_charged_twice
"One of my charges was declined, but the second one went through.  But I notice on my App that one of them has gone through, and the other one is still pending.  Please ensure that only one charge is processed. Thanks",transaction_charged_twice
What do I do if I've been charged twice for the same transaction?,transaction_charged_twice
"I think I was charged twice, please help!",transaction_charged_twice
I think there is a mistake.  I am being charged twice.,transaction_charged_twice
"My transaction history is looking a little off. I have been charged twice for multiple different purchases, and would like to have those duplicate charges refunded.",transaction_charged_twice
I was charged for the same thing twice,transaction_charged_twice
My account was charged twice for one purchase,transaction_charged_twice
"I was charged twice for a restaurant, can you take the second charge off?",transaction_charged_twice
I have a transaction that shows multiple times.,transaction_charged_twice
What happens when I am charged twice?,transaction_charged_twice
I have been charged twice for the same transaction.,transaction_charged_twice
How do I get my money back for a duplicated charge?,transaction_charged_twice
I have a duplicate payment on my card.,transaction_charged_twice
Several items I have charged this week are appearing twice.  Please review my statement and remove any duplicate charges.,transaction_charged_twice
I have a transaction showing multiple times.,transaction_charged_twice
"Hi, I just looked at my card transactions and saw that I've been charged twice for a restaurant I went to this week. Can you remove the double charge, please?",transaction_charged_twice
I have been double charged,transaction_charged_twice
I was double charged at a restaurant can you take the second charge off?,transaction_charged_twice
I have a duplicate charge,transaction_charged_twice
I got charged two times for a transaction,transaction_charged_twice
What happens with the duplicate charge in my account?,transaction_charged_twice
Why have I been charged twice?,transaction_charged_twice
I have two of the same charges on my account!,transaction_charged_twice
Why am I being charged for the same thing twice?,transaction_charged_twice
Who do I talk to for transactions debited twice?,transaction_charged_twice
There is a duplicate charge on my account.,transaction_charged_twice
I have been charged twice this week for a couple of things on my card. Can you please check this out for me and return the double charged items back?,transaction_charged_twice
I got charged twice for the same payment. Please removed the pending payment. Thank you.,transaction_charged_twice
I think I got charged twice for the same thing,transaction_charged_twice
It looks like I was charged twice for a single transaction,transaction_charged_twice
"I had a duplicate card and bought something and it showed up twice. I canceled my card, how do I get my money back?",transaction_charged_twice
There is a transaction showing up several times.,transaction_charged_twice
Transaction showing up many times.,transaction_charged_twice
"Looks like my card payment was made twice by mistake. I went to pay at the store earlier which rejected once, second time it worked. App is on pending for one of the payments. Can you please remove one of them as it's wrong and clearly was declined?",transaction_charged_twice
Please tell me why the same transaction is showing up on my account more than once.,transaction_charged_twice
I have duplicate charges for the same transaction,transaction_charged_twice
I got double charged!,transaction_charged_twice
"Looks like my card payment was duplicated after all. I went to pay at the store earlier, got declined once, second time it works. App still stays pending for one of the payments. Can you please remove one of them as it's wrong and clearly was declined?",transaction_charged_twice
There are two of the same charges on my account.,transaction_charged_twice
"Hello, I just checked my card transactions and saw that I was charged twice for a restaurant visit I did earlier this week. Is it possible to remove one of them and get my false paid money pack?",transaction_charged_twice
"I'm really concerned because I only made one transaction, but it's appearing multiple times.",transaction_charged_twice
"Hello,  I am a college student who I recently attended my high school reunion at a local restaurant. I paid with my credit card and now my transaction history reflects a second charge of the seemingly same payment. What could be the reason for this?  Is there any way to have the fraudulent  payment credited back onto my card?",transaction_charged_twice
I was charged twice for an in-store purchase that I thought was declined.  My App says that it's still pending for one of the payments. Please make sure one of the charges is removed.,transaction_charged_twice
"Good day, in reviewing my credit card activity over the last several days, I see a repeated charge for a restaurant that I went to. The charge was put through twice, so I would like one of the charges corrected and the amount that was withdrawn to be reinstated please.",transaction_charged_twice
Why do I have duplicate transactions for one purchase?,transaction_charged_twice
I have a payment that shows twice,transaction_charged_twice
I have been overcharged.,transaction_charged_twice
I have noticed that my account was double charged for a couple of items this week. Please review and refund the double charged items back.,transaction_charged_twice
Why was I double charged?,transaction_charged_twice
There's a duplicate charge on my account?,transaction_charged_twice
Why does the same transaction appear multiple times?,transaction_charged_twice
Why did I get charged twice for the same thing,transaction_charged_twice
I have been charged two times for one transaction.,transaction_charged_twice
Duplicate transactions appear on my account,transaction_charged_twice
I made a payment and it is showing up twice,transaction_charged_twice
I was charged several times for something,transaction_charged_twice
My card is showing the same transaction over and over again.,transaction_charged_twice
A transaction is showing more than once.,transaction_charged_twice
I was charged multiple times at the same location at the same time,transaction_charged_twice
Hello. I checked my transactions and saw I was double charged for a restaurant visit. Can I get my money back?,transaction_charged_twice
"Hi, I was at a restaurant later the week and when I went to look at my account I noticed that I got charged twice. I would like to get my money back from one of those transactions.",transaction_charged_twice
I was charged twice.,transaction_charged_twice
I was charged twice for the same purchase!,transaction_charged_twice
I was charged multiple times for one transaction.,transaction_charged_twice
I got charged twice with a duplicate card. How do I resolve this?,transaction_charged_twice
I was charged more than once for a card payment I made.,transaction_charged_twice
there were two of the same charge to my account,transaction_charged_twice
I was charged more than once in a single transaction,transaction_charged_twice
You charged me more than once for the same transaction!,transaction_charged_twice
Why do I have a transaction showing up more than once?,transaction_charged_twice
Why was I charged twice for my item!,transaction_charged_twice
My account is showing a double charge.,transaction_charged_twice
Why did my card get charged twice for a transaction?,transaction_charged_twice
Why am I being charged again?,transaction_charged_twice
"I was charged twice, when I didn't purchase anything twice.",transaction_charged_twice
One of my payments was doubled,transaction_charged_twice
I think I was double charged,transaction_charged_twice
"I should only have one charge, but it shows two.",transaction_charged_twice
"My account shows I have been charged twice for the same meal. How do I get the second payment voided and returned to me? I do not eat out much and my family is living paycheck to paycheck,  mostly. I cannot afford to spend more money than necessary, as is, so I must see to it that the cost be promptly credited back onto my card.",transaction_charged_twice
What do I do if I have been charged twice?,transaction_charged_twice
I was charged two times for the same thing.,transaction_charged_twice
"Hi, I was looking over my card receipts for the past week and I realize I had a charge put through two times for the same single restaurant visit. Can one of the charges be removed so that I can get the money back that was mistakenly taken from my account?",transaction_charged_twice
Can you help me? I have a duplicate transaction on my account and I don't understand why.,transaction_charged_twice
Why does a payment show up twice?,transaction_charged_twice
There is the same transaction showing more than once.,transaction_charged_twice
Why am i being double charged for something?,transaction_charged_twice
I see a duplicate payment.,transaction_charged_twice
Will the duplicated payment be refunded?,transaction_charged_twice
I have been charged twice on my statement.,transaction_charged_twice
I am concerned that I am being doubled charged for several items purchased in the past week.  Please review my statement and correct.,transaction_charged_twice
"I went to the store and tried to make a purchase.  The first time, it was declined, but the second one went through.  But my App shows me that I've already been charged once and the second charge is still pending.  Can you make sure that I'm not charged twice?",transaction_charged_twice
Why was I charged twice?,transaction_charged_twice
I was charged multiple times for one purchase,transaction_charged_twice
Why have I been charged more than once for the same transaction?,transaction_charged_twice
"Hi, I was just checking over my card transactions and notice I was charged twice for a restaurant visit this week. Can you please remove one of these false charges from my account?",transaction_charged_twice
Please delete the duplicate payment that was made to my account. One payment is still pending and I do not want to pay twice.,transaction_charged_twice
A payment is showing twice. Why is that?,transaction_charged_twice
"Hello, I was just went through my recent transaction on my bank account and I just noticed that I was charged twice at a place that ate at this past week. Can I get that second transaction removed from my account?",transaction_charged_twice
I received duplicate charges.,transaction_charged_twice
Why am I getting double charged for multiple transactions?,transaction_charged_twice
After taking over my card transactions I noticed that was charged twice for a restaurant purchased from earlier this week. Can you please remove one of these transactions from my account since it is not accurate?,transaction_charged_twice
I made a payment and it appears it is showing twice,transaction_charged_twice
"Looks like my card payment was duplicated after all. I went to pay at the store earlier, got declined once,second time it works. App still stays pending for one of the payments. Can you remove one of them as it's wrong and clearly was declined?",transaction_charged_twice
I noticed that my card was charged more than once for one thing.,transaction_charged_twice
"I got double charged from something, what can I do?",transaction_charged_twice
"Hi, I checked my transactions and saw that I was charged twice during a restaurant visit. I would like to get my money back.",transaction_charged_twice
Why did I get charged more than once?,transaction_charged_twice
Why do I have a transaction showing multiple times?,transaction_charged_twice
"Help, I was charged twice!",transaction_charged_twice
Hi. Please can you help me fix a double charge on my card? I'm looking at my transactions and this restaurant I went to earlier in the week has charged me twice! Please remove the additional charge for me.,transaction_charged_twice
There is a duplicate payment on my card. Why?,transaction_charged_twice
To many charges on my card how do I go about fixing that?,transaction_charged_twice
There are two of the same charge on my statement.,transaction_charged_twice
My statement shows different transaction times.,transaction_charged_twice
I have a transaction showing up multiple times.,transaction_charged_twice
My card is showing multiple charges for the same items on my recent statement. I was wondering what actions of needed to take to fix this issue,transaction_charged_twice
My card was declined but it shows as multiple charges?,transaction_charged_twice
It appears as though my card payment was duplicated. I paid at the store earlier today. The first time it was declined and the second time it worked. The app is still showing one of the payments to be pending. Please take one of these off because clearly the first was declined and is not correct.,transaction_charged_twice
What do I do if a transaction shows up twice?,transaction_charged_twice
Hi. I noticed I have a duplicate charge which I have not made twice. Who should I talk to take care of this?,transaction_charged_twice
There is a payment that I was charged two times for.,transaction_charged_twice
I got charged in double and want a refund,transaction_charged_twice
I have multiple of the same transaction,transaction_charged_twice
There is more than one charge on my account for a transaction.,transaction_charged_twice
I need a transaction reversed from my account.,transaction_charged_twice
"It seems my card payment was completed twice. I paid at the store previously and the first one did not seem to go through. After a second attempt, it did go through. I now see within the app that I have been charged twice with one of them pending. Can you please remove the pending amount because it is clearly something that was declined?",transaction_charged_twice
I have been charged for one thing two times.,transaction_charged_twice
How come there is a duplicate charge on my card?,transaction_charged_twice
Why was I charged twice for the same thing?,transaction_charged_twice
I have a duplicate payment on my account,transaction_charged_twice
Why does my statement show various transaction times?,transaction_charged_twice
Why are there multiple transactions showing for one purchase?,transaction_charged_twice
I was double-charged for a transaction,transaction_charged_twice
Why do I have two charges It should only be one charge?,transaction_charged_twice
My bill shows the same charge more than once,transaction_charged_twice
"I went for a meal in Seattle and paid the bill but I think they charged me twice, the first time they swiped the card I got a notification to say the money had gone out the account but then I added a tip and I think they swiped it all again. Can you refund one of the charges?",transaction_charged_twice
A transaction posted twice to my account.,transaction_charged_twice
I noticed a duplicate charge on my statement.,transaction_charged_twice
"Hey there, I just went through my most recent credit card payments and I notice the same charge for a restaurant was processed twice. There was only one meal at this place, so I would like one of the charges to be reversed and my money to be put back in the account.",transaction_charged_twice
I was charged twice for the same thing.,transaction_charged_twice
Is there a reason to why I was charged twice for a transaction?,transaction_charged_twice
There are duplicate transactions on my account,transaction_charged_twice
My transaction is showing several times.,transaction_charged_twice
"Looks like my card payment was made two time by mistake. I went to pay at the store earlier which rejected once, second time it worked. App is on pending for one of the payments. Can you please remove one of them as it's wrong and clearly was declined?",transaction_charged_twice
"In reviewing my statement, I show I have two charges for the same purchase at the same time, which I have not made in duplicate? How do I get this solved?",transaction_charged_twice
"Looks like my card payment was made twice by mistake. I paid at the store earlier which rejected once, second time it worked. App stays at pending for one of the payments. Can you please remove one of them as it's wrong and clearly was declined?",transaction_charged_twice
"Looks like my card payment was duplicated after all. I went to pay at the store earlier, got declined once,second time it works. App still stays pending for one of the payments. Can you please remove one of them as it's wrong and was declined?",transaction_charged_twice
I was charged twice for a few things this week when I only bought one. What do I do?,transaction_charged_twice
"I have been double charged for a couple of things this week, and would appreciate a refund for the duplicate charges.",transaction_charged_twice
How do a reverse a duplicated charge?,transaction_charged_twice
The first payment I attempted for my card at the store earlier did not process so I had to make a second attempt. The second time it worked. It now appears I was charged twice. After looking at the app I see a pending charge. Please remove the pending amount because it is clearly not accurate and was declined.,transaction_charged_twice
I've got a repeated tranasaction on my card.,transaction_charged_twice
I got charged twice,transaction_charged_twice
I have a transaction showing up more than once.,transaction_charged_twice
Can you explain the various transaction times shown on my statement?,transaction_charged_twice
I was charged too many times for one transaction.,transaction_charged_twice
Who should I talk to or go to resolve a duplicate charge on my statement?,transaction_charged_twice
Why was I charged twice for the same transaction?,transaction_charged_twice
Looking at my statement I see that I was double charged for a payment I made.,transaction_charged_twice
I have been charged twice for the same thing!,transaction_charged_twice
I think I was charged double for something I bought - how long should I wait before reporting this?,transaction_charged_twice
Why is there a payment showing twice?,transaction_charged_twice
A duplicated payment was made for something.,transaction_charged_twice
Why is there are there two of the same transaction?,transaction_charged_twice
My account seems a bit off and getting weird charges.,transaction_charged_twice
I have have multiple charges for one transaction.,transaction_charged_twice
Hello. I just noticed I was charged two times for a restaurant I visited this week. Can you reverse the additional charge?,transaction_charged_twice
where exactly does money come from,verify_source_of_funds
Where did my money come from?,verify_source_of_funds
Can I check to see where the funds came from?,verify_source_of_funds
What are the sources for the funds in my account?,verify_source_of_funds
need to know where money comes from,verify_source_of_funds
Show me how to look at the source of my current funds?,verify_source_of_funds
Can I trace where my funds came from?,verify_source_of_funds
I have to verify my source of funds.,verify_source_of_funds
who can put money in my account?,verify_source_of_funds
Can I see where my money came from?,verify_source_of_funds
My source of funds need verification.,verify_source_of_funds
What source do my fund come from?,verify_source_of_funds
Can you tell me where my readily available cash has come from?,verify_source_of_funds
I would like to know where my source of funds came from.,verify_source_of_funds
What is my source of funds?,verify_source_of_funds
where to i get my funds from?,verify_source_of_funds
"I need to know this, where do my funds come from?",verify_source_of_funds
What information do I need to see my source of money?,verify_source_of_funds
How will I know where my funds are coming from?,verify_source_of_funds
How can I tell where the money came from?,verify_source_of_funds
Is there a way to view the history on where my funds came from?,verify_source_of_funds
Can I see the source of my available money?,verify_source_of_funds
I require verification for my source of funds.,verify_source_of_funds
what is source of my money,verify_source_of_funds
How can I look at where my available cash is coming from?,verify_source_of_funds
Where can I find information about where my money came from?,verify_source_of_funds
Where can I see where funds came from?,verify_source_of_funds
Who is giving me my money?,verify_source_of_funds
Where do I go to see the source of my available money?,verify_source_of_funds
Is there a way for me to check my balance?,verify_source_of_funds
I need to know where do my funds come from,verify_source_of_funds
Where do my available funds come from?,verify_source_of_funds
What kind of security protects my money?,verify_source_of_funds
Can you tell me how I would go about learning where my funds came from?,verify_source_of_funds
Can I track history on funds?,verify_source_of_funds
where can I see who sent me funds,verify_source_of_funds
What do I need to do to verify my funds?,verify_source_of_funds
My source of funds require verification.,verify_source_of_funds
"my money, where is it coming from?",verify_source_of_funds
I need to know where my funds come from.,verify_source_of_funds
I would like to know where the funds are at.,verify_source_of_funds
help me find where this money came from,verify_source_of_funds
What do I need to see my source of money?,verify_source_of_funds
Is there a way to see where my money originally came from?,verify_source_of_funds
where are the transfers originating,verify_source_of_funds
How do I verify my source of funds?,verify_source_of_funds
I want to know where my money comes from.,verify_source_of_funds
I need to verify the source of funds.,verify_source_of_funds
How do I verify the source of my funds?,verify_source_of_funds
How can I lookup the source for my available money?,verify_source_of_funds
I need to see where my money came from.,verify_source_of_funds
Are there steps to see where my funds come from?,verify_source_of_funds
I would like to verify my source of funds.,verify_source_of_funds
How do I find out where my funds came from?,verify_source_of_funds
Can I see where my money is being transferred from?,verify_source_of_funds
I would like to know how to work out where my funds came from?,verify_source_of_funds
Where can I see where my funds came from?,verify_source_of_funds
Is there a way to tell where the money came from?,verify_source_of_funds
need to verify source of funds,verify_source_of_funds
How do I know where my money comes from?,verify_source_of_funds
How can I find the source for my available funds and money?,verify_source_of_funds
Why do I need to verify my funds?,verify_source_of_funds
My funds must be verified,verify_source_of_funds
how do i track the moeney,verify_source_of_funds
What is the source of funds for my money?,verify_source_of_funds
How do I know where my funds come from?,verify_source_of_funds
Can you tell me how to tell where my funds come from?,verify_source_of_funds
Can I see my available money?,verify_source_of_funds
is there a way to see where funds come from,verify_source_of_funds
Is there a way to see my money's source?,verify_source_of_funds
Please verify my source of funds.,verify_source_of_funds
I must verify the source of my funds,verify_source_of_funds
where can I get the info for my funds,verify_source_of_funds
Can you tell me where my funds come from?,verify_source_of_funds
Is there a way to lookup where funds came from?,verify_source_of_funds
Verify my source of funds?,verify_source_of_funds
How can I prove the source of my funds?,verify_source_of_funds
How can I know where did my funds come from?,verify_source_of_funds
How can I receive verification for the source of my funds?,verify_source_of_funds
where is this money from,verify_source_of_funds
How can I tell the source for my available funds?,verify_source_of_funds
I need to verify my funds.,verify_source_of_funds
How do I see my source of funds?,verify_source_of_funds
I require verification of my source of funds.,verify_source_of_funds
Where do my fund come from?,verify_source_of_funds
I want to know the source of my funds.,verify_source_of_funds
where can i see money source?,verify_source_of_funds
where did my funds come from?,verify_source_of_funds
i need to trace a deposit,verify_source_of_funds
How can I find out the source of my available cash?,verify_source_of_funds
can i see money source?,verify_source_of_funds
Where can I find out where my funds came from?,verify_source_of_funds
Show me the source of my money.,verify_source_of_funds
Where can I find my fund information?,verify_source_of_funds
How do I find out my source of funds?,verify_source_of_funds
How do I know where the funds come from?,verify_source_of_funds
Please explain to me how to know where my funds are from.,verify_source_of_funds
Where is my top-up generated from?,verify_source_of_funds
Where did my deposit for my source of funds come from?,verify_source_of_funds
Can I see where my funds come from?,verify_source_of_funds
Where can I check out the source of available funds in my account?,verify_source_of_funds
Can someone please explain to me where my source of funds came from?,verify_source_of_funds
want to know where funds come from,verify_source_of_funds
Where can I check to see where the money in my account came from?,verify_source_of_funds
How can I find out where the funds are flow?,verify_source_of_funds
What do I do to verify my source of funds?,verify_source_of_funds
I'd like to know where my funds come from.,verify_source_of_funds
How can I check to see where my funds come from?,verify_source_of_funds
is there a way i can see source of money?,verify_source_of_funds
How can I verify my source of funds?,verify_source_of_funds
Where do my funds originate from?,verify_source_of_funds
What is the source of the money in my account?,verify_source_of_funds
How do I see the source of my money?,verify_source_of_funds
How long am I to wait before the transfer gets to my account?,transfer_timing
Will the transfer show up in my account soon?,transfer_timing
What time will a transfer from the US take?,transfer_timing
When will the money reach my  account?,transfer_timing
How long does it take to get my money,transfer_timing
When does my transfer from the US arrive in my account?,transfer_timing
"I desperately need to transfer something from China, Please give me the wait time.",transfer_timing
I am yet to receive the money in my account how long will this take?,transfer_timing
Does a US transfer take long,transfer_timing
How long will this transfer from europe take?,transfer_timing
Will I see the transfer in my account within the week?,transfer_timing
How long should I have to wait before I see the transfer in my account?,transfer_timing
When will my transfer post to my account?,transfer_timing
How long does a European transfer take?,transfer_timing
How many days do I have to wait for the transfer to reach my account?,transfer_timing
I am waiting for the money to enter my account. How long does it take?,transfer_timing
How long will an urgent transfer from China take?,transfer_timing
How long do transfers from Europe take?,transfer_timing
I have to quickly transfer something to China. How long will it take to arrive there?,transfer_timing
How long will I have to wait for my money to be in my account?,transfer_timing
"In the US, how long is the wait for a transfer?",transfer_timing
Where is my money transfer?,transfer_timing
How long does a transfer take to reach one's account.,transfer_timing
Where's the money from my transfer from Europe?,transfer_timing
How long will a transfer from Europe take?,transfer_timing
There is an urgent thing that I need to transfer from China. Approximately how long will it take?,transfer_timing
I need to transfer funds from China and quick expedition is crucial. Approximately how long does it take for a transfer from China to go through?,transfer_timing
How long will a transfer from the US take?,transfer_timing
How long do I wait for a transfer from the United States?,transfer_timing
What is the timeframe for a transfer in Europe?,transfer_timing
How long do I have to wait for a US transfer?,transfer_timing
"I have been waiting for my transfer, shouldn't it be here already?",transfer_timing
How fast can I transfer something from China?,transfer_timing
"My Bank is in Europe, how long will the transfer take?",transfer_timing
I urgently need to transfer something from China. How long can I expect it to take?,transfer_timing
How many days does it take for a transfer to go through?,transfer_timing
When will the money show in my account?,transfer_timing
what is the average wait for transfers,transfer_timing
How long until the transfer is reflected on my account balance?,transfer_timing
How long do I have to wait for Europe transfers?,transfer_timing
When can I use money sent to my account?,transfer_timing
How long does a transfer from the US take?,transfer_timing
How long is the transfer?,transfer_timing
"I've made a transfer, how long until the money reaches my account?",transfer_timing
"I'm waiting for a transfer from the US, how much longer?",transfer_timing
What is the estimated time on an urgent transfer from China?,transfer_timing
Can you please tell me how long it takes for the transfer to be available.,transfer_timing
Can I quickly send a transfer from China?  How long will it take?,transfer_timing
What is the wait time until money reaches my account?,transfer_timing
How long does it take for a transfer to show up in my account?,transfer_timing
When will my transfer be in my account?,transfer_timing
How long does it take in Europe to do a transfer?,transfer_timing
What's the wait time for European transfers?,transfer_timing
What is the time period for money to be transferred?,transfer_timing
When can I expect money to be transferred to my account?,transfer_timing
"How long does it take to transfer from china? Is there a way to transfer it quickly, I need it urgently?",transfer_timing
I need to transfer something to China. It is urgent. How many days will it take to get there?,transfer_timing
I need quickly transfer something from China. About how long will it take?,transfer_timing
I need a quick transfer from China.  How long would that take?,transfer_timing
How long until transfers from Europe go through?,transfer_timing
"I have a transfer from the US, How long is the wait?",transfer_timing
How do i transfer something faster than normal?,transfer_timing
"I need to transfer something from China, How long will it take?",transfer_timing
It's been a couple days how much longer do I have to wait for my transfer?,transfer_timing
When can I expect the transfer to be complete?,transfer_timing
How long do European transfers take?,transfer_timing
Why hasn't the transfer shown up in my account yet?,transfer_timing
When will the money from a transfer be made available on my account?,transfer_timing
How long does it take for a transfer to be in my account?,transfer_timing
"If I need to transfer something quick from China, how long does that take?",transfer_timing
"I just did a transfer, but don't see the money in my account. What's up?",transfer_timing
How quickly can I transfer something to China?,transfer_timing
How long will it take the money to appear in my account?,transfer_timing
How fast are transfers from Europe?,transfer_timing
"I need to make a transfer from Europe, how many days does this take?",transfer_timing
What is the longest a US transfer should take to appear in my account?,transfer_timing
I need to urgently transfer something from China. How long will it approximately take?,transfer_timing
"I need to transfer something ASAP from China, how long will it take to post to my account?",transfer_timing
How long will it take for the money to reach my account?,transfer_timing
When will my transfer from the US get here?,transfer_timing
"I transferred money from the US, How long does it take?",transfer_timing
"I need some money transferred ASAP, how long does the process take?",transfer_timing
How long will a transfer take from Europe?,transfer_timing
When can I expect my transfer to reach my account?,transfer_timing
What is the estimated wait time on a US transfer into my account?,transfer_timing
How long will it take to transfer something to China urgently?,transfer_timing
How long does it take transfers from Europe to complete?,transfer_timing
I must make a transfer from China and it is urgent. How long before the transfer is complete?,transfer_timing
When will my account receive the money?,transfer_timing
There is an urgent transfer I need to make from China.  How long will it take to get it processed?,transfer_timing
How long will a transfer from China take? I need to transfer something from there.,transfer_timing
Help! I need to transfer something to China.,transfer_timing
"Its been 3 days, How long will my transfer take to get to my wallet?",transfer_timing
How many days until my US transfer arrives?,transfer_timing
How long will it take to transfer something from China?,transfer_timing
"I must quickly transfer something from China, and I need to know how long it will take.",transfer_timing
how long does a US transfer take,transfer_timing
How long will it take to transfer from europe?,transfer_timing
how long does it take for a transfer from Europe to go through?,transfer_timing
When can I expect the transfer to arrive in my account?,transfer_timing
When will a transfer from the US post?,transfer_timing
"I'm having money transferred from Europe, how long will this take?",transfer_timing
When will my money be in my account?,transfer_timing
Will it take more than 3 days for my transfer to reach my account?,transfer_timing
What is the time frame for european transfers?,transfer_timing
When will I receive a transfer from europe?,transfer_timing
How long will it take to urgently transfer something to China?,transfer_timing
Can I transfer something urgently from China? How long does it take?,transfer_timing
How long does it take to get money from Europe?,transfer_timing
What's the transfer time from Europe?,transfer_timing
When will my transfer arrive from Europe?,transfer_timing
Estimated time arrival for transfers?,transfer_timing
What are the time frames for the money to be available in my account?,transfer_timing
How long does it take for the money to show up in my account?,transfer_timing
what is the time frame for transfers,transfer_timing
"If I get a transfer from Europe, how long until it is in my account?",transfer_timing
When will the money be made available in my account?,transfer_timing
How long does it take for a transfer to reach my account?,transfer_timing
What is the estimated wait time for transfers from the US?,transfer_timing
What is the length of time for money to reach the account?,transfer_timing
When can I expect a transfer from Europe to go through?,transfer_timing
Why hasn't my transfer from Europe gone through?,transfer_timing
Transfers from the US how long will the wait be?,transfer_timing
What is taking so long on my transfer from the US?,transfer_timing
How long does transfer from the US take?,transfer_timing
How long does a transfer transaction take?,transfer_timing
How long does it take to make an urgent transfer from China?,transfer_timing
Money transfer help? How long?,transfer_timing
I wanted to purchase something online but the payment was returned back to me. This has been going on for a couple of weeks. Please tell me what is going on here?,reverted_card_payment?
"I tried to use my debit card, but the payment did not work.",reverted_card_payment?
"Hi, I had an issue with my card payment and It shows on my account that my payment went through. Then I got contacted from the seller saying ""they did not receive my payment"" then the payment was returned to my account. so I would like to see why it did that please.",reverted_card_payment?
I think my card payment has been reverted,reverted_card_payment?
Tell me why my card payment would be reverted.,reverted_card_payment?
Why has my card payment been reversed?,reverted_card_payment?
I didn't cancel my card payment.,reverted_card_payment?
Can you tell me why the card payment came back?,reverted_card_payment?
How come the money from the merchant appeared back into my account?,reverted_card_payment?
My payment was terminated,reverted_card_payment?
I think my card payment has been refunded,reverted_card_payment?
I made a payment and it was reverted and wanted to know why?,reverted_card_payment?
Is it on purpose that my payment has been returned to my account?,reverted_card_payment?
The app reverted the payment I made.,reverted_card_payment?
Why would my payment have been returned to my account?,reverted_card_payment?
I bought something and already paid for it but now I don't see it.,reverted_card_payment?
"I really wanted to buy something online but seems the card is not working as the payment suddenly came back! What's going on here, I've been trying for a good week or two.",reverted_card_payment?
My payment has been cancelled,reverted_card_payment?
I made a payment but it was returned.,reverted_card_payment?
My card payment has been cancelled,reverted_card_payment?
I made a payment with my card that was cancelled?,reverted_card_payment?
"Hey a seller just contacted me that my money didn't come through. It was definitely deducted from my account, but now it appears it's back with me! Sort this out asap please.",reverted_card_payment?
My payment didn't work and the money is in back in my account.,reverted_card_payment?
The payment I made with my card is not showing up.,reverted_card_payment?
"Hello,  I noticed the money for an item I purchased online and have already received has been returned to my checking account. Was there an issue with the merchant accepting my payment? Or, possibly, with the bank sending it?",reverted_card_payment?
My payment came back for something i'm trying to buy online? it's been doing it for two weeks.  do you know what the issue is?,reverted_card_payment?
It looks like my card payment might have been reverted.,reverted_card_payment?
Why has my payment been reversed?,reverted_card_payment?
I was refunded the money for something I bought already.,reverted_card_payment?
I already got my item but just got my money back,reverted_card_payment?
I believe that a card payment I made was cancelled.,reverted_card_payment?
Why would my card payment be cancelled?,reverted_card_payment?
"I dont know what happened, but my payment was cancelled",reverted_card_payment?
The card payment didn't work,reverted_card_payment?
why did my payment revert,reverted_card_payment?
"I would like to make a purchase, however my card has been declined. I would like to ask the reason for this. The past two weeks, the card has been working fine.",reverted_card_payment?
I made a payment but the app cancelled it.,reverted_card_payment?
The app reverted my recent payment,reverted_card_payment?
Why would my card payment get reverted?,reverted_card_payment?
I believe my card payment were reverted,reverted_card_payment?
"My card has an issue, the payment has been deferred.",reverted_card_payment?
Under what condition will my payment revert?,reverted_card_payment?
"My card payment was reverted, why?",reverted_card_payment?
What should I do if my card payment was cancelled?,reverted_card_payment?
What reasons would cause my card payment to be cancelled?,reverted_card_payment?
Is my card payment reverted?,reverted_card_payment?
I had a payment reverted and would like to figure out why.,reverted_card_payment?
"I just checked and my payment was cancelled, why?",reverted_card_payment?
My money is back in my account after a seller contacted me stating they never received payment. I am positive it was deducted out of my account. Please get this sorted out right away.,reverted_card_payment?
HELP. My account has been deducted already and the Seller says they haven't received the money yet? When can they expect it?,reverted_card_payment?
Seems like my card payment has been cancelled,reverted_card_payment?
Can you please tell me why my card payments are not going through when I try to buy something online? When I put in my card payment it takes it but it comes back a while later.,reverted_card_payment?
I was checking my statement and I think one of my card payments has reverted,reverted_card_payment?
Why isn't my payment showing?,reverted_card_payment?
What happens when a payment is reverted?,reverted_card_payment?
I received a message from a seller stating they hadn't received my money even though it definitely came out of my account. The money has now been deposited back into my account. Please get this resolved as soon as possible.,reverted_card_payment?
I cancelled my card payment,reverted_card_payment?
"Ive been trying to use my card for two weeks now to purchase somethings online but nothing is going through. It keeps returning my payment to my account. There shouldn't be anything wrong with my account, is it the card?",reverted_card_payment?
I used my card to make a payment and wondered why the payment was reverted?,reverted_card_payment?
"I bought something and received it, but the payment went back to my account. Is the seller okay?",reverted_card_payment?
Looks like my card payment was cancelled.,reverted_card_payment?
why would a merchant refuse a payment,reverted_card_payment?
How do I fix a payment that was reverted,reverted_card_payment?
I just found out from the seller that my money didn't go through. I checked my account and it was deducted at first but now it's back in my account. Can you  please fix this for me quickly?,reverted_card_payment?
The seller just told me he didn't get paid. After reviewing my account it did subtract the balance but now it has added it back to my account. I need you to please take care of this promptly.,reverted_card_payment?
My card payments have stopped.,reverted_card_payment?
My card payment was cancelled it seems.,reverted_card_payment?
Why was a payment I made reverted?,reverted_card_payment?
"I need help to resolve mix up on my card payment. My account shows the money was taken out and then put back in the account. Then I received a message from the seller, It said that they did not get my payment.",reverted_card_payment?
Was my transaction reverted with my card?,reverted_card_payment?
"My payment was put back, I think.",reverted_card_payment?
"I've got a problem - I purchased an item maybe a week or two ago, but to the payment came back to my account! I've already got what I ordered, so why are the payment funds showing up in my account?",reverted_card_payment?
I think my card payment was cancelled. What happened?,reverted_card_payment?
"I had a seller reach out to me saying my money didn't come through to them, but I'm sure it was removed from my account. Can you figure out what the deal is here?",reverted_card_payment?
What does it mean if it says my card payment has been cancelled?,reverted_card_payment?
Why was a payment cancelled on my account?,reverted_card_payment?
Card payment has be declined.,reverted_card_payment?
Why is a payment I made reverted back to my account?,reverted_card_payment?
My payment has been returned.,reverted_card_payment?
What does it mean if my payment has been reverted?,reverted_card_payment?
I made a payment but the app gave the money back.,reverted_card_payment?
I purchased something about one to two weeks ago but for some reason the payment was returned to my account today even though I've already received one of the items. Can you tell me what's going on?,reverted_card_payment?
"I've got a problem - I bought something with my card one or two weeks ago, but now exact same amount of the purchase is showing up in my account. I like more money in my account, but this is too good to be true. Can you tell me what's happening?",reverted_card_payment?
I think a card payment I made was cancelled.,reverted_card_payment?
"I have an issue. I bought something within the past one to two weeks and have received one of the products; however, today the total was returned to my account. What's going on here?",reverted_card_payment?
Why did you cancel my card payment?,reverted_card_payment?
I did a payment but it was reverted by the app,reverted_card_payment?
My payment has not been accepted.,reverted_card_payment?
Unknowingly to me the payment sent to seller has been redeposied back in my account. I do not know why it would take out the payment and then put it back in my account. Can you resolve this as soon as possible?,reverted_card_payment?
Can you tell me why my card isn't letting me make purchases online? It's been 2 weeks I've been trying.,reverted_card_payment?
Why did my payment not go through why did it cancel?,reverted_card_payment?
"Hi, I am trying to buy something online, but i think there is some issue in my card. As payment is reverted. Please help me in this as i am facing the same issue from last two weeks.",reverted_card_payment?
What is the reason for my card payment to be reverted?,reverted_card_payment?
My card payment's cancelled,reverted_card_payment?
What does it mean if my payment was reverted?,reverted_card_payment?
Please help me with my card payments which keeps getting reverted whenever i do online shopping. I am having this problem since last two weeks.,reverted_card_payment?
Why did my payment go back to my account when I bought something?,reverted_card_payment?
Why is my card payment cancelled?,reverted_card_payment?
"Hello, I was contacted by a seller who let me know my money didn't come through on their side. It most certainly came out of my account so I need this looked at immediately because now it has been returned to me!",reverted_card_payment?
has my card payment been reverted?,reverted_card_payment?
I have cancelled payments to this card.,reverted_card_payment?
"There's a problem - I bought something about a week or two ago but just today the payment somehow came back into my account! I already received the item though, what's going on here?",reverted_card_payment?
I see a reverted payment on my account. Why has this happened?,reverted_card_payment?
I think the payment from my card was revereted,reverted_card_payment?
I think my card payment was reverted,reverted_card_payment?
How come I can't find my payment?,reverted_card_payment?
I tried to buy something online but my funds were transferred back to my account. What is happening?,reverted_card_payment?
I received a returned payment that I made.,reverted_card_payment?
Why did the funds for one of my purchase come back to my account?,reverted_card_payment?
Why would the app revert my payment?,reverted_card_payment?
It looks like my card payment was sent back.,reverted_card_payment?
Can you tell me why my card payment was cancelled?,reverted_card_payment?
"I purchased something and already received it, why hasn't the money taken out?",reverted_card_payment?
One of my card payments has reverted,reverted_card_payment?
I was just contacted by a seller that let me know they didn't get my money even though I'm very sure it was removed from my account. Now it's back in my account. Get this resolved quickly.,reverted_card_payment?
My card payment has not been withdrawn from my account,reverted_card_payment?
My card payment was reverted,reverted_card_payment?
I just got refunded for my purchase over two weeks ago,reverted_card_payment?
Please tell me why the purchase I made online returned payment. I really wanted this item and I've been trying for 2 weeks.,reverted_card_payment?
I paid two weeks ago and just got refunded,reverted_card_payment?
My card payment was cancelled.  Why?,reverted_card_payment?
"I seem to have a problem here, I bought something about a 2 weeks ago and just now received the payment back into my account and I've already received the item. Can you tell me what is going on here?",reverted_card_payment?
Why has my money been returned back to my card.,reverted_card_payment?
Why would my card payment be reverted?,reverted_card_payment?
"I've got a weird problem: I purchased something a week or maybe it was two weeks ago, and the funds have come back into my account! Can you explain this?",reverted_card_payment?
"I purchased something and the seller hasn't received the money yet, but it has been deducted from my account.",reverted_card_payment?
I think a payment I made with a card was cancelled.,reverted_card_payment?
I notice that I have a card payment that's been cancelled.,reverted_card_payment?
why was my payment reverted on the app,reverted_card_payment?
I did a payment but the app cancelled it.,reverted_card_payment?
I am not able to make a purchase because there is an issue with my card,reverted_card_payment?
Explain why a card payment would be cancelled?,reverted_card_payment?
What happens if my card payment is cancelled?,reverted_card_payment?
Why would a merchant revert my payment?,reverted_card_payment?
What happens if a merchant doesn't accept  you payment?,reverted_card_payment?
"My card payment reverted back, I think.",reverted_card_payment?
I sent a payment but now it's not showing up.,reverted_card_payment?
How can I tell if my card payment is reverted?,reverted_card_payment?
"I'm not sure what is going on here. I've received payment back into my account  for an item I've already received, from about 2 weeks ago.",reverted_card_payment?
Why was my card payment reversed?,reverted_card_payment?
Why have I received a rebate for my payment after a week?,reverted_card_payment?
"Around one or two weeks ago I purchased something but there's seems to be an issue. I have already received one of the items, but today the money was placed back into my account. What is happening?",reverted_card_payment?
Why wasn't my payment accepted by the app,reverted_card_payment?
Why would a merchant revert a card payment?,reverted_card_payment?
"Hi, I am facing issue with my card payment while shopping online as payment is getting reverted. I am struggling with this issue around two weeks. Please advise.",reverted_card_payment?
"I cannot seem to buy something online with my card? the payment comes back, what's going on?",reverted_card_payment?
Did a card payment that I made get cancelled?,reverted_card_payment?
"I think a card payment I made was cancelled, can you check?",reverted_card_payment?
A seller is stating that they haven't received money yet when the money has already deducted from my account.,reverted_card_payment?
I an not sure but it looks as if a card payment I made was cancelled.,reverted_card_payment?
The money is still in my account even though I already paid -- I don't understand what happened.,reverted_card_payment?
My card payment might have been reverted.,reverted_card_payment?
"I noticed my card payment was cancelled, can you tell me why?",reverted_card_payment?
I am not able to purchase anything online! I have been using my card on multiple sites over a period of two weeks and none of the payments have gone through. Why is this happening?,reverted_card_payment?
I believe my card payment has reverted,reverted_card_payment?
What do I do if my payment was reverted?,reverted_card_payment?
My payment was stopped,reverted_card_payment?
My payment was cancelled,reverted_card_payment?
My payment did not go through because the app reverted it,reverted_card_payment?
Was my card payment reverted?,reverted_card_payment?
Is it possible that my card payment was reverted?,reverted_card_payment?
Is it possible for me to change my PIN number?,change_pin
What are the steps to change my PIN to something else?,change_pin
In what way can I change my PIN and where do I need to be?,change_pin
Can I change my PIN at any cash machines?,change_pin
I need to make my card PIN a different number,change_pin
Can I change my PIN abroad?,change_pin
Do I have to go to the bank to change my PIN?,change_pin
If I want to can I set up a new PIN?,change_pin
Do I have to go into the bank to change my PIN?,change_pin
Can I change my PIN at my local bank?,change_pin
"If I wanted to change my PIN, how would I do that?",change_pin
If I want to select a new PIN what do I do?,change_pin
How can I change my PIN without going to the bank?,change_pin
Do I need to speak to a representative to change my pin?,change_pin
Can I pick a new PIN?,change_pin
Where can I update my pin number?,change_pin
Can I change my PIN remotely?,change_pin
I need to change my card PIN.,change_pin
If i want to change my pin number can I directly from an ATM?,change_pin
Are there any specific cash machines that I have to go to in order to change my PIN?,change_pin
Can I change my PIN at any ATM?,change_pin
Can I change my pin at an atm?,change_pin
Can I change my PIN without being physically present?,change_pin
Can you tell me how to change my PIN?,change_pin
I want to choose a new PIN.,change_pin
Is there a way yo change my PIN?,change_pin
Can I change my PIN?,change_pin
Do I need to go to a physical bank to change my PIN?,change_pin
What cash machines will let me change my PIN?,change_pin
Do I need to go to an office to change my pin?,change_pin
Which ATM's am i able to change my PIN?,change_pin
Can I change my PIN without going to a bank?,change_pin
Can my PIN changed remotely without visiting a bank?,change_pin
Which countries can I change my PIN in?,change_pin
Can I change my pin through the app?,change_pin
I want a new PIN please.,change_pin
Can I change my PIN at a nearby ATM when in Spain? I think someone saw my PIN and I need to change it but am on vacation.,change_pin
Please help me set up a new PIN.,change_pin
I have been travelling overseas and I need to change my PIN. Can you tell me how this is done?,change_pin
Is there a location where I can change my PIN?,change_pin
I am on vacation in Spain and need to change my pin.,change_pin
How can I change my PIN even though I'm out of the country in Austria at the moment?,change_pin
Can I change my PIN in Austria?,change_pin
Can I change my in at all ATM's?,change_pin
I'm travelling abroad but I've run into a situation where I need to change my PIN immediately. Can I do this from here?,change_pin
I must change my PIN as soon as possible.,change_pin
"I think my pin has been compromised, what do I do?",change_pin
Where do I need to go to change my PIN?,change_pin
Do I have to change my PIN at a bank?,change_pin
Can I change my PIN on my phone?,change_pin
Help me with a PIN change.,change_pin
I want to change my PIN - do I need to be in a bank?,change_pin
How do I change the PIN?,change_pin
Where can I change my PIN?,change_pin
Change my pin?,change_pin
Can you tell me where  can change my PIN?,change_pin
Can I change my pin at a cash machine?,change_pin
Is it possible to change my PIN?,change_pin
I really need to know how to change my pin.,change_pin
Is going to a bank only way to change my PIN?,change_pin
How can I reset my PIN?,change_pin
Is it possible to change my pin if i am out of the country?,change_pin
How can I set a new pin.,change_pin
"I think someone saw my PIN and I am on vacation in Spain, can I change it locally at an ATM?",change_pin
Are there cash machines where I can change my PIN?,change_pin
"I can't freeze my account as I need the card as I am traveling, how do I change my pin?",change_pin
How do I change my card PIN?,change_pin
"While on vacation in Spain I think someone saw my PIN and I now need to change it, can I do this at an ATM in Spain?",change_pin
How do I go about changing my PIN?,change_pin
Am I able to change my PIN at certain cash machines?,change_pin
Your ATM pin can be changed at any VISA or MasterCard ATM with PIN services. Certain countries don't support ATM pin changes.,change_pin
I am on vacation in Spain and think someone saw my pin when… Can I change it at a local ATM?,change_pin
I'm on vacation in Europe but I desperately need to change my PIN. Can I do this from abroad?,change_pin
Can I reset my PIN?,change_pin
At what cash machines can I change my PIN?,change_pin
I want to change my PIN.,change_pin
What steps do I have to take to change my PIN?,change_pin
I want to change my pin number from an ATM. Is this possible?,change_pin
I would like to change the the PIN on my card.,change_pin
"I'm in Austria right now, but I really need to change my PIN right now. Can I do this even though I'm in another country?",change_pin
How can I alteration my PIN?,change_pin
I want to create a new pin.,change_pin
"
Do I need to go to a physical bank to change my PIN?",change_pin
May I change my PIN?,change_pin
Please help me change my PIN.,change_pin
Set a new PIN please.,change_pin
Can I change my PIN online?,change_pin
How do I change my PIN abroad?,change_pin
How can I change my Rowlock ?,change_pin
How can I change my old pin to a new one?,change_pin
Changing my PIN,change_pin
Can I get a new pin number at any ATM using my card?,change_pin
Please let me know how to change my PIN?,change_pin
Can I change my PIN without going to a bank branch?,change_pin
Tell me how to setup a new PIN.,change_pin
Can my PIN be changed in any cash machine?,change_pin
Can you tell me what I need to do to have my pin changed?,change_pin
Am I allowed to change my PIN anywhere?,change_pin
I want to replace my current PIN.,change_pin
Help me change my PIN.,change_pin
Are their certain cash machines where I can change my pin?,change_pin
"
Which cash machines will allow me to change my PIN?",change_pin
How can I change my PIN?  Help.,change_pin
Do you know how to change my card PIN?,change_pin
Where do I go to change my PIN?,change_pin
How do I change my pin while traveling?,change_pin
Can I change my PIN if I want to?,change_pin
What ATMs will allow me to change my PIN?,change_pin
"Your card pin can be changed at any Visa or MasterCard ATM with Pin services, excluding countries such as Belgium, Luxembourg, Austria, Germany, Spain, and France.",change_pin
Do I have to go to an actual bank to change my PIN?,change_pin
"Can I change my pin at ATMs?  If so, what ones?",change_pin
Can I change my card PIN?,change_pin
Which atms allow me to change my pin?,change_pin
Is there a way to change my PIN without having to go to the bank?,change_pin
Tell me what ATMs allow me to change my PIN.,change_pin
Can I change my PIN on holiday?,change_pin
What is the process to change my PIN?,change_pin
Please tell me how to change my pin.,change_pin
At what ATM can I change my PIN?,change_pin
"If I am not in the country and I need to change my PIN, how can this be done?",change_pin
What do I have to do to change my pin?,change_pin
Can I change my pin number at a cash machine?,change_pin
is there something blocking me from making transfers,beneficiary_not_allowed
What are the reasons for my beneficiary not being allowed?,beneficiary_not_allowed
Is there something wrong with the transferring functions? I keep trying to transfer funds and only get an error message.,beneficiary_not_allowed
What are the reasons a beneficiary would be denied?,beneficiary_not_allowed
A transfer to my account was denied.,beneficiary_not_allowed
Why was I not allowed to do a transfer to a beneficiary?,beneficiary_not_allowed
I got a message that my transfer is not possible.  What is happening?  I need this to go through please.,beneficiary_not_allowed
What is the reason for my beneficiary to be disallowed?,beneficiary_not_allowed
Can someone explain why I'm getting a message on my screen saying my transfer isn't possible? I've done several in the past and haven't had a single problem until now. What's going on?,beneficiary_not_allowed
I tried transferring to an account but it won't let me.,beneficiary_not_allowed
It's not letting me transfer money to my beneficiery.,beneficiary_not_allowed
My transfer to an account failed.,beneficiary_not_allowed
Why is my beneficiary not allowed?,beneficiary_not_allowed
For some reason I am unable to preform a transfer to a beneficiary.,beneficiary_not_allowed
My beneficiary is not allowed?  Why?,beneficiary_not_allowed
I tried to transfer funds to a beneficiary and was denied. Can you tell me why?,beneficiary_not_allowed
What is the reason I couldn't do a transfer to a beneficiary?,beneficiary_not_allowed
I got a message that I cannot name X as a beneficiary.,beneficiary_not_allowed
Why am I not allowed to add a certain beneficiary?,beneficiary_not_allowed
Why can't my beneficiary access my account?,beneficiary_not_allowed
I'm trying to purchase crypto via the app. I haven't been able to get it to go through. Am I doing something wrong?,beneficiary_not_allowed
Hello - I'm on the app and trying to purchase crypto. It's not going through. What am I doing wrong?,beneficiary_not_allowed
My beneficiary didn't receive my transfer,beneficiary_not_allowed
why didnt a transfer to my account process,beneficiary_not_allowed
Why can I not do a  transfer,beneficiary_not_allowed
Why didn't my transfer to a beneficiary go through?,beneficiary_not_allowed
"For some reason, I'm unable to transfer funds.",beneficiary_not_allowed
Why has my beneficiary been denied?,beneficiary_not_allowed
I need to transfer to my account and cant.,beneficiary_not_allowed
Why am I not allowed to transfer money to my cryptocurrency exchange?,beneficiary_not_allowed
what are the reasons why you would not be able to process a payment,beneficiary_not_allowed
Why can't I transfer to another account?,beneficiary_not_allowed
Are there restrictions to transfers to certain accounts?,beneficiary_not_allowed
Please tell me why I am having problems transferring to a beneficiary.,beneficiary_not_allowed
I wanted to purchase some crypto. The app will not let me. What's going on here? I really want to make this exchange.,beneficiary_not_allowed
My attempted transfer keeps kicking back with an error message.  Could you please help me to resolve this?,beneficiary_not_allowed
i tried to do a transfer to an account but it didn't work,beneficiary_not_allowed
I just got an error message saying my transfer is not possible? Why is that? I've transferred money before and it worked without problem,beneficiary_not_allowed
Why is my beneficiary being denies?,beneficiary_not_allowed
Why does my transfer keep generating an error message?,beneficiary_not_allowed
I want a reason as to why my beneficiary is not allowed?,beneficiary_not_allowed
"Hi, I am interested buying crypto currency but unable to purchase it through the application. I do want to do the exchange, Could you please let me know what is the problem?",beneficiary_not_allowed
Why can't a beneficiary receive a money transfer from me?,beneficiary_not_allowed
Why won't my transfer to another account work?,beneficiary_not_allowed
My account transfer was not cleared.,beneficiary_not_allowed
"I am getting an error stating my transfer is not possible while transferring money. Let me know the issue as its the first time i am getting error, earlier it used to work.",beneficiary_not_allowed
I wasn't able to do a transfer to an account,beneficiary_not_allowed
Why would a transfer to an account not be allowed?,beneficiary_not_allowed
why is a transfer to beneficiary not possible?,beneficiary_not_allowed
Why did my transfer to a beneficiary fail?,beneficiary_not_allowed
Explain why I can't do a transfer to an account.,beneficiary_not_allowed
Why can't my beneficiary get access?,beneficiary_not_allowed
I'm suddenly getting an error while attempting a transfer that it isn't possible. Why? I've done it before.,beneficiary_not_allowed
I cannot make a transfer to another account.,beneficiary_not_allowed
Why can't I transfer money to a beneficiary,beneficiary_not_allowed
why didnt my account allow a transfer,beneficiary_not_allowed
are transfers to a beneficiary possible,beneficiary_not_allowed
Why are you not accepting my transfer!! I've tried a couple times already now and it just keeps showing an error message,beneficiary_not_allowed
Will a beneficiary not accept a transfer?,beneficiary_not_allowed
Why would a transfer to a beneficiary not go through?,beneficiary_not_allowed
For what reason can I not transfer money to a beneficiary?,beneficiary_not_allowed
What happens when a beneficiary can't receive my transfer?,beneficiary_not_allowed
i tried to transfer cryptocurrency into my account but was denied,beneficiary_not_allowed
Why wasn't my payment to beneficiary X approved?,beneficiary_not_allowed
My transfer to a beneficiary did not go through.  Why?,beneficiary_not_allowed
I really was trying to complete this exhange. I was trying to purchase some crypto but the app won't allow me to do it. Can you tell me what's going on here?,beneficiary_not_allowed
Why won't you let me name X as a beneficiary?,beneficiary_not_allowed
Why couldn't I transfer funds to my beneficiary?,beneficiary_not_allowed
Why can't I transfer money to a beneficiery?,beneficiary_not_allowed
Am I allowed to transfer money to a beneficiary?,beneficiary_not_allowed
Why didn't my transfer to a beneficiary happen?,beneficiary_not_allowed
A transfer was not allowed to an account.,beneficiary_not_allowed
Why can't I use this beneficiary?,beneficiary_not_allowed
"I want to transfer money to a beneficiary, but I couldn't.",beneficiary_not_allowed
My funds are not transferring to my bank. Why is this not working?,beneficiary_not_allowed
Just received a message that my transfer is not possible??  What is going on.  I have done this before with no issues.,beneficiary_not_allowed
I am trying  to  transfer and  it has been  stopped why is  that,beneficiary_not_allowed
"This is frustrating, I'm at work and my transfers are not going through. I keep getting an error message, I do not have time for this.",beneficiary_not_allowed
I am trying to complete a transfer but I keep getting an error message.,beneficiary_not_allowed
"I normally have no issues making transfers, so why am I suddenly being told it is not possible?",beneficiary_not_allowed
My account did not allow the transfer.,beneficiary_not_allowed
"Why is my transfer not working? I tried multiple times to transfer money, and all that happens is an error message pops up.",beneficiary_not_allowed
Why was my transfer stopped ?,beneficiary_not_allowed
Why is allowance not being given to my beneficiary?,beneficiary_not_allowed
I have been trying to exchange this for crypto but the app won't work could you please help me?,beneficiary_not_allowed
The transfer to my account was not allowed.,beneficiary_not_allowed
My beneficiary is unable to transact,beneficiary_not_allowed
I need to move money to another beneficiary. Why is it not working?,beneficiary_not_allowed
I don't understand why you aren't accepting my transfer. After a couple times trying I'm still getting an error message.,beneficiary_not_allowed
the transfer to an account wasn't allowed is there any other way for me to do it,beneficiary_not_allowed
I was unable to transfer money to a beneficiary.,beneficiary_not_allowed
Why can't I use my beneficiary?,beneficiary_not_allowed
Why is this beneficiary being rejected?,beneficiary_not_allowed
"I have to transfer money over to my mother, and I have tried numerous times and all that keeps happening is error messages.",beneficiary_not_allowed
why did my account decline a incoming transfer,beneficiary_not_allowed
Why will my transfer not go through?!  Keep getting an error message.,beneficiary_not_allowed
My transfer to a beneficiary was rejected.,beneficiary_not_allowed
The transfer to my beneficiary has not gone through,beneficiary_not_allowed
I wasn't allowed to transfer to my account,beneficiary_not_allowed
I was trying to purchase some crypto and the app won't allow me to do it. What's the deal with this? I really wanted to complete the exchange.,beneficiary_not_allowed
I have made several unsuccessful attempts to make a transfer.  I'm getting frustrated at getting error messages and it not going through.,beneficiary_not_allowed
My money didnt go through after I transferred.,beneficiary_not_allowed
I tried transferring to an account but it didn't go through. What happened?,beneficiary_not_allowed
I cant transfer money into my account,beneficiary_not_allowed
why can't my beneficiary make transactions?,beneficiary_not_allowed
Why can't I add any beneficiary I choose?,beneficiary_not_allowed
Why am I unable to transfer money when I was able to before?,beneficiary_not_allowed
"Hello I am unable to exchange the crypto currency through the app, i am very keen to buy. Please let me know the issue.    interested buying crypto currency but i am unable to purchase it through the application,i do want to do the exchange, Could you please let me know what is the problem?",beneficiary_not_allowed
Why is a transfer to a beneficiary not possible?,beneficiary_not_allowed
Can you please explain why my beneficiary is not allowed?,beneficiary_not_allowed
"I tried transferring money to a beneficiary, however, I was unsuccessful.",beneficiary_not_allowed
The app won't let me transfer money to a beneficiary,beneficiary_not_allowed
Why can I not do a transfer to a beneficiary?,beneficiary_not_allowed
why wasn't a transfer to account approved,beneficiary_not_allowed
"I was trying to make a transfer and got an error message telling me it was not possible to make the transfer. This has never happened before, what happened?",beneficiary_not_allowed
Why is my beneficiary not being allowed to get payment services?,beneficiary_not_allowed
"I have tried to submit a transfer a couple of times now, and for some reason, it continues to be unsuccessful. Do you know why this may be?",beneficiary_not_allowed
Why can't I transfer to an account?,beneficiary_not_allowed
I could not transfer funds to a beneficiary; is there a problem with your software?,beneficiary_not_allowed
Why is my beneficiary not working?,beneficiary_not_allowed
Why can't you allow my beneficiary?,beneficiary_not_allowed
My transfer to another account was not allowed. Why is that?,beneficiary_not_allowed
Why couldn't I transfer to a beneficiairy?,beneficiary_not_allowed
I couldn't transfer to an account.,beneficiary_not_allowed
My transfer failed to a beneficiary,beneficiary_not_allowed
I was unable to transfer to another account.,beneficiary_not_allowed
Why was I denied the option to transfer money to a selected beneficiary?,beneficiary_not_allowed
I keep getting an error message when I'm trying to transfer funds! Why aren't you accepting that?,beneficiary_not_allowed
Why is this not letting me exchange crypto? I need help making this transaction go through.,beneficiary_not_allowed
I could not transfer to a beneficiary,beneficiary_not_allowed
Why cant I transfer to my account?,beneficiary_not_allowed
Why  am I being told this  transfer will not  go thru,beneficiary_not_allowed
I couldn't transfer money to a beneficiery,beneficiary_not_allowed
"While transferring money, its getting error out as my transfer is not possible. Please help me in this as earlier i was able to do it successfully.",beneficiary_not_allowed
"Hi,  Is there any problem with app? As i am facing some issues with the exchange of crypto currency. I am extremely interested in buying.",beneficiary_not_allowed
"Hi, I'm trying to by some crypto and the app isn't allowing it. I really want to exchange this, what am I doing wrong?",beneficiary_not_allowed
My account transfer was blocked.,beneficiary_not_allowed
What is preventing me from adding a specific beneficiary?,beneficiary_not_allowed
"I couldn't transfer money to my bank, why not?",beneficiary_not_allowed
Why cant I send money to a beneficiary?,beneficiary_not_allowed
How can I transfer money to a beneficiary?,beneficiary_not_allowed
It shows that the transfer on my account wasn't allowed.,beneficiary_not_allowed
Could you please explain why I received a message that my transfer is not possible? I've never had any problems making a transfer in the past.,beneficiary_not_allowed
Hi i received an error message informing me about the transaction failure. I have done the money transfer before and it never failed. Please let me know what is the issue this time.,beneficiary_not_allowed
Why would I receive an error that my transfer isn't possible when I've done it before?,beneficiary_not_allowed
My card isn't letting me purchase something and I wanted to know why.,beneficiary_not_allowed
Why isn't my beneficiary allowed?,beneficiary_not_allowed
is a transfer to a beneficiary allowed?,beneficiary_not_allowed
What are then rules on beneficiaries?,beneficiary_not_allowed
Why can't I buy cryptocurrency on the app?,beneficiary_not_allowed
Payment did not process,beneficiary_not_allowed
I've been trying to make a transfer and it hasn't gone through. Now I am receiving an error message.  What is the problem?,beneficiary_not_allowed
I am having trouble transferring money to a beneficiery.,beneficiary_not_allowed
"Why won't you take my transfer, I keep getting an error message.",beneficiary_not_allowed
beneficiary transfer problems?,beneficiary_not_allowed
Why would my beneficiary not be allowed?,beneficiary_not_allowed
"I was transferring some money to a friend, which I thought would be free, but I see there is a charge.  What's up with that?",transfer_fee_charged
"There is a fee for a transfer, please explain that to me.",transfer_fee_charged
I didn't know there was a charge for tranferring. What is the charge?,transfer_fee_charged
"I transferred money, why was charged for an extra fee?",transfer_fee_charged
When I made a transfer I was charged extra.,transfer_fee_charged
Is there a fee that comes with transfers?,transfer_fee_charged
I shouldn't be charged any fee for transferring .,transfer_fee_charged
I've been using my account while abroad for a while but only recently I've been charged a fee. Why am I only being charged a fee now.,transfer_fee_charged
why am I being charged a fee for transferring money ?,transfer_fee_charged
I transferred money from one account to another account and I charged a fee for it. Why is that?,transfer_fee_charged
Why was I charged extra when transferring?,transfer_fee_charged
During the last month I used this account to make payments for my place abroad. I noticed the fees have increased and I wonder why. Shouldn't frequent users have less fees as incentive to keep using instead of increasing them out of nowhere?,transfer_fee_charged
Why did it cost money to transfer funds?,transfer_fee_charged
What kind of fees will I pay when I transfer?,transfer_fee_charged
My transaction went through but I was charged a fee. Why?,transfer_fee_charged
"A transfer I sent was received in less than the full amount I originally sent, and now I have to send additional funds to cover the full amount. What happened?",transfer_fee_charged
Should I be seeing a fee applied for my money transfer?,transfer_fee_charged
Can you please tell me why I was charged an extra fee on my transfer?,transfer_fee_charged
"I made a transfer and the receiver said an amount was received, but not exactly the same as the right amount. I now have to transfer more to get the remainder to the receiver. Can you alert me about this. What's been happening?",transfer_fee_charged
"I made a transfer and the receiver said an amount was received, but less than the right amount. I now have to transfer more to get the remainder to the receiver. Can you tell me about this. What's been going on?",transfer_fee_charged
Why is my transfer more expensive than I thought?,transfer_fee_charged
Why am I being charged to transfer funds?,transfer_fee_charged
I noticed additional charges when transferring?,transfer_fee_charged
Why is there a charge for my transfer?,transfer_fee_charged
I got charged a fee for transferring money.,transfer_fee_charged
"I see a transfer fee, but to my understand, that should have been free, what happened?",transfer_fee_charged
Why was I charged for transferring money?,transfer_fee_charged
I found a transfer fee - is that correct?,transfer_fee_charged
I did a transfer.  What is the extra fee?,transfer_fee_charged
I got an unexpected charge on my transfers. How can I correct this?,transfer_fee_charged
Why am I seeing a transfer fee on my bank statement?,transfer_fee_charged
"I transferred money, but I think I've been charged a fee for it?",transfer_fee_charged
Please explain the fee on a transfer I made.,transfer_fee_charged
Why was I charged an extra fee when doing a transfer?,transfer_fee_charged
"I was charged a fee for the transfer, but can you tell me why?",transfer_fee_charged
"So I've been using my account frequently to manage payments for my vacation house in a different country, and now I'm getting hit with ridiculously high fees! What's with that? Ought not I be rewarded as a frequent user?",transfer_fee_charged
I bought something online and it says there was a fee to transfer money. Isn't that free?,transfer_fee_charged
There's something wrong on my bill. A transfer fee should never have been added.,transfer_fee_charged
I did a transfer and was charged a fee that I shouldn't have been!,transfer_fee_charged
Why are you charging me a transfer fee?,transfer_fee_charged
Why was a fee changed for my transfer?,transfer_fee_charged
"I made a transfer and the receiver did not get the right amount its lesser than what it should be,Now I have to transfer more money to make up for the missing amount . Can you please help me about this, what should be done",transfer_fee_charged
Does transferring money have a fee?,transfer_fee_charged
"Why did the person I transferred money to not receive the correct amount? What should I do to get them the right amount, do I have to transfer more money to them?",transfer_fee_charged
Why is there a fee for my transfer?,transfer_fee_charged
why is there a fee for the transfer I made?,transfer_fee_charged
Why has transferring money resulted in a charge?,transfer_fee_charged
Where did my extra fee for the transfer come from?,transfer_fee_charged
How much do I have to pay if I want to transfer money?,transfer_fee_charged
I thought transfers were free. Why was I charged to transfer?,transfer_fee_charged
I made a transfer and was charged extra. Why?,transfer_fee_charged
"I thought I can make transfers for free, this is not fair. I bought something online from abroad and there was some weird additional fee that I've never seen before?",transfer_fee_charged
"I transferred some money recently and saw a fee on my account, what's that for?",transfer_fee_charged
Is it normal to see a fee for transferring money?,transfer_fee_charged
Transfers are supposed to be free.  I just got a fee tacked on  to something I bought abroad.  Not cool.  Figure out how to remove it.,transfer_fee_charged
Why am I being charged for transfers? Are they not free?,transfer_fee_charged
Why was I charged this extra fee while doing a transfer?,transfer_fee_charged
why was i chargged,transfer_fee_charged
Is there a money transfer fee?,transfer_fee_charged
I was under the impression that transfers were going to be free and here I was charged for something I bought overseas!  I don't think this fee is right,transfer_fee_charged
"I thought transfers were free, why was I charged?",transfer_fee_charged
Why were there additional charges when I transferred funds?,transfer_fee_charged
Are money transfers free?,transfer_fee_charged
My transfer seems to be too expensive.,transfer_fee_charged
who charged my card,transfer_fee_charged
A receiver let me know that they didn't receive the full transfer I completed and that it was actually a bit less than what I sent. At this point I have to make another transfer to make up for the amount missing. Can you please follow up with what's going  on here?,transfer_fee_charged
Could you inform me as to why I have been charged a higher fee for doing banking abroad.,transfer_fee_charged
Someone that I had to send money to told me that they didn't receive the full amount I sent them - can you look into this?,transfer_fee_charged
"I transferred 7,000 to a receiver outside the EU and they received a lesser amount than what I sent, Unfortunately, now I must send an additional transfer to the receiver so that they can receive the full amount I initially sent.  I'm not sure why they received a lesser amount than what I initially sen, but can you please look into this and let me know what happened?",transfer_fee_charged
Extra charge during transfer,transfer_fee_charged
I use my card internationally to manage payments and I just noticed that you are adding additional fees.  Why?  I am a good customer and this has me thinking about leaving.,transfer_fee_charged
"I made a transfer and the receiver said they haven't actually received the right amount, but it's a bit less. Now I have to transfer more money to make up for the missing bit. Can you please alert me about this, what has been going on?",transfer_fee_charged
I was informed that transfers were free. I noticed I have a fee but why?,transfer_fee_charged
Will I be charged for transfers?,transfer_fee_charged
what is this fee for transfering,transfer_fee_charged
This isn't fair! I thought transfers could be made for free. I just made  a purchase online from abroad and now see some strange fee that I've never seen before.,transfer_fee_charged
I had an unexpected fee,transfer_fee_charged
I was charged a fee for a transfer.,transfer_fee_charged
I thought you guys offered free transfers. Why was I charged?,transfer_fee_charged
Why would I be charged an extra fee while doing a transfer?,transfer_fee_charged
"I do not like this, I made a simple transfer but I have an additional charge for doing so.",transfer_fee_charged
What is the reason for the fee charge on my transfer?,transfer_fee_charged
I tried to transfer money to a receiver and they didn't get the right amount. What is going on and who do I contact to help me?,transfer_fee_charged
There is a fee from a transfer that is not supposed to be here!,transfer_fee_charged
I was under the impression I can make transfers for free. I made an online purchase for something that was obroad and there's some additional strange fee. I've never seen this before and this isn't fair.,transfer_fee_charged
why was a extra fee added to my account for transfer ?,transfer_fee_charged
Why did you charge me a fee when I made a transfer?,transfer_fee_charged
Why have I been charged a fee for transferring money?,transfer_fee_charged
Are transfers not free? I didn't know I would be charged for transfers.,transfer_fee_charged
Why was I charged a fee for transferring money,transfer_fee_charged
Am I charged a fee to transfer funds?,transfer_fee_charged
Can you please explain why I was charged an extra fee for my transfer?,transfer_fee_charged
Someone made a mistake on my money transfer because I was charged extra fees.,transfer_fee_charged
"I've use my accounts all the time to manage my payments for my place abroad that I just got. I now see that I suddenly have new fees.I'm a frequent customer, so why are you charging me new fees instead of rewarding me?",transfer_fee_charged
I did a transfer and I was charged a fee that shouldn't be there!,transfer_fee_charged
Why was I charged a random fee for a transfer I made?,transfer_fee_charged
Why am I seeing a fee for transferring money?,transfer_fee_charged
"I've used my account frequently over the last month to manage my payments from abroad for my new place. I noticed that my fees have suddenly increased. As a frequent customer, shouldn't I be rewarded rather than suddenly being subject to a new fee?",transfer_fee_charged
I used this account a lot during the last month to manage my payments for my new place abroad. Seems that suddenly fees have increased? Shouldn't you instead reward your frequent customers instead of putting an additional fee suddenly?!,transfer_fee_charged
I thought that transfers are free. Why was I charged an extra fee?,transfer_fee_charged
I am confused about your fee structure and was disappointed to see a fee for my transfer.,transfer_fee_charged
I thought transfers were free of charge.  I bought something abroad and got charged a ridiculous fee. How do I get this problem fixed.,transfer_fee_charged
Why was there an extra charge when I transferred money?,transfer_fee_charged
Why is there a fee on my money transfer?,transfer_fee_charged
"I made a transfer and according to the receiver ""they haven't received the right amount"" Its lesser than it should be.Now I have to transfer more money to make up for the missing amount . Can you please help me about this,what should be done",transfer_fee_charged
What is this fee for transferring money?,transfer_fee_charged
I have used this account overseas recently. Has there been an increase in fees that I am unaware of?,transfer_fee_charged
why was i charged a fee to transfer,transfer_fee_charged
I need to know how much it costs to transfer funds.,transfer_fee_charged
I made a transfer and the person I transferred the money to didn't receive the right amount? Why did this happen and how do I get the rest of the money to them?,transfer_fee_charged
Why did I get charged a fee for transferring money?,transfer_fee_charged
Why did I get charged for a transfer?,transfer_fee_charged
"I have used my account abroad for a while without any fees, why am I being charged additional fees all of a sudden?",transfer_fee_charged
Can you elaborate on why I have an extra charge just for transferring?,transfer_fee_charged
Why was I charged a fee to transfer money?,transfer_fee_charged
Is it free to transfer money or is there a fee?,transfer_fee_charged
"I was charged a fee when I transferred my funds, why?",transfer_fee_charged
"I've use this account all the time, including over this past month, to pay for things from my new place abroad. I'm a really good customer, so why do I suddenly have new fees? I should be rewarded instead of charged more fees.",transfer_fee_charged
"So, I see a strange fee that I've never seen before after making an online purchase from abroad. I was under the impression transfers could be made for free. I don't think this seems fair.",transfer_fee_charged
Is there a fee for transferring money,transfer_fee_charged
Why was money taken for a transfer?,transfer_fee_charged
"I made a transfer and according to the receiver ""they haven't received the right amount"" Its lesser than it should be.Now I have to transfer more money to make up for the missing amount . Can you please help me about this, what should be done ?",transfer_fee_charged
I don't appreciate the extra fees being siphoned from my account. I was helping some friends move to Japan and we were buying home decorations at the local stores. The  receipts differed greatly from what showed up in my bank account and my statement. When can I expect the extra fees to be back in my account?,transfer_fee_charged
Why is there an extra fee on a transfer?,transfer_fee_charged
"Hi,  I have transferred money but beneficiary's account is credited with less amount. Now i have transfer the difference of the amount. I think there is some issue, could you please look into this.",transfer_fee_charged
A receiver made me aware that they did not receive the full transfer that I made. The amount was showing to be a bit less. I now have to make a second transfer just to make up the difference. Can you reach out and let me know what's going on?,transfer_fee_charged
Can you explain the transfer fee that I was charged?,transfer_fee_charged
Why am I being charged for transferring money?,transfer_fee_charged
"After reviewing my charges, I see I was charged a fee for a transfer I did, why?",transfer_fee_charged
Why do I see a fee when I do a transfer?,transfer_fee_charged
How come I can see an extra charge for my transfer?,transfer_fee_charged
I don't think I was supposed to be charged so much.,transfer_fee_charged
I have a service fee that I've never seen before. It showed up after I bought something from an international seller online.,transfer_fee_charged
When I was transferring money I was charged extra why?,transfer_fee_charged
"I was charged a transfer fee, why is that?",transfer_fee_charged
I have a fee listed for a transfer.,transfer_fee_charged
I noticed that there was an extra charge fee on my account. Could You explain to me why?,transfer_fee_charged
Hey there's a fee for a transfer on my account.  Why?!,transfer_fee_charged
Does it cost anything to buy something from another country? Like is there going to be hidden transfer fees or currency conversion fees?,transfer_fee_charged
Why do I have an unexpected fee on my bill?,transfer_fee_charged
I just transferred some money. Why was I charged a fee?,transfer_fee_charged
Why is there a fee for doing a transfer?,transfer_fee_charged
Why are there additional fees for transfers?,transfer_fee_charged
"After a transfer, I see an extra fee.  Why?",transfer_fee_charged
Hey I thought transfers were free.  Why are you charging me?,transfer_fee_charged
"I transferred money to a receiver within the EU and they received a lesser amount than expected.  Now I will have to send additional money to the receiver in order to make up the difference.  I'm not sure what went wrong, can you please advise?",transfer_fee_charged
I made a transfer and was charged an extra fee!,transfer_fee_charged
What is this extra fee while I was doing a transfer?,transfer_fee_charged
Next time maybe let people know that buying things from another country costs extra. I used my card to purchase an item from another country and I was charged for the item and also an extra fee it looks like. I wasnt aware of this and I think I should get a refund.,transfer_fee_charged
"Hi! I'm a university student studying abroad and I noticed that when I was trying to cross-reference my budget for this month that there were extra fees I was not expecting. Why is that? I've had this account for years and I haven't had any trouble so far, it might not even be on your all's end since I'm still new to international travel and finance, but I wanted to double check in case a mistake was made!",transfer_fee_charged
Will I get extra charges?,transfer_fee_charged
"I noticed a fee, while banking abroad, that seems different than any I have been charged before. What does this fee mean?",transfer_fee_charged
I think I have an extra transfer charge.,transfer_fee_charged
"I usually don't get charged for transfers, why was I this month?",transfer_fee_charged
Why was my transfer charged a fee?,transfer_fee_charged
I should not have been charged a fee for my transfer.,transfer_fee_charged
I did a transfer and was charged a fee that should not have been charged!,transfer_fee_charged
I was charged a fee for a transfer. Where did it come from?,transfer_fee_charged
Why did I get charged a fee for my transfer?,transfer_fee_charged
How come a fee was charged when I tranferred money,transfer_fee_charged
Why was a fee charged to me for transferring money?,transfer_fee_charged
Why do I get a fee every time I transfer?,transfer_fee_charged
I was charge a fee that I wasn't told about,transfer_fee_charged
I noticed a charge for a transfer.  Why is this?  Is it because I did an international transfer?,transfer_fee_charged
Is it right that I've been charged for transferring money?,transfer_fee_charged
This transfer incurred a fee that I don't think is right.,transfer_fee_charged
"I just recently got a new beach condo in Bora Bora, and to furnish it I used this account a lot from overseas. It's upsetting, being a long-time customer of yours, that I saw extra fees on my account from my currency transfer. Is this what I should expect from you in the future?",transfer_fee_charged
Why was I charged a fee when making this transfer when I shouldn't have been?,transfer_fee_charged
"I just moved overseas and I noticed that you are charging me more fees.  I am a loyal customer, is this how you expect to keep customers?",transfer_fee_charged
Im not sure why Im being charged an extra fee just for purchasing an item from another country? I paid for the item and the shipping why am I getting charged extra?,transfer_fee_charged
I make payments for my place abroad using this account and since i use it so frequently I was wondering why did the fees increase suddenly rather than decreasing? I would think customers like me should receive incentives for using your service,transfer_fee_charged
Why was there a transfer fee on my account?,transfer_fee_charged
Can my salary be received here?,receiving_money
How can my boss pay me directly to the card?,receiving_money
Salary in GBP has been received. Does it need to be configured into another place?,receiving_money
I am paid by my employer in GBP; do I need to do anything in the app to indicate this?,receiving_money
How can my friend give me money?,receiving_money
I would like to know how my friend would be able to send me money,receiving_money
How can I receive money?,receiving_money
I received a transfer in GBP how do I change it to a different currency?,receiving_money
How can my friend send money to me?,receiving_money
Can I receive my salary with this in another currency?,receiving_money
Can i receive transfers from my employer to this account?,receiving_money
Will my GPB update my salary,receiving_money
How do I transfer funds if I am paid in GBP?,receiving_money
am i able to receive my salary this way?,receiving_money
What are the steps for getting money from a friend?,receiving_money
Can I directly deposit my salary to this account?,receiving_money
How can I receive my salary with a different currency?,receiving_money
My salary is in GBP - what should I do?,receiving_money
I would like to receive my salary in a different currency. How does that work?,receiving_money
How can people transfer money to me?,receiving_money
i want to get my salary deposited as pesos?,receiving_money
My salary is deposited in GBP. Do I need to choose the currency?,receiving_money
What do I need to do to get my salary through this?,receiving_money
How can you transfer my salary to my correct currency?,receiving_money
I need my payment in another currency,receiving_money
how do i find out about transfers,receiving_money
I received my salary in the wrong currency. How do I change this?,receiving_money
Can I transfer my payroll to the bank?,receiving_money
Can i receive transfers from my employer this way?,receiving_money
Can my friend send me money if it is not in US dollars?,receiving_money
"Do I need to select a preference to receive my salary payments in GBP and, if so, where?",receiving_money
How do I get money from friends?,receiving_money
Is it possible for a friend to personally send me a payment?,receiving_money
What are the steps for my friend to send me money?,receiving_money
Can I receive payments in another currency?,receiving_money
What do I need to do to receive my payroll in the account?,receiving_money
Please show me how my friend can send me money.,receiving_money
"How do I know what my account is set to, I am paid in GBP?",receiving_money
Can I receive money in a different countries money?,receiving_money
Can I transfer my salary if its in GBP?,receiving_money
Can my friend send me money?,receiving_money
"My salary is in GBP, do I need to exchange it before putting it into my account?",receiving_money
Do I need to convert my currency from GBP before transferring?,receiving_money
Is it ok for a friend to send me money?,receiving_money
can my husband open an account and transfer money,receiving_money
How can I receive money from someone?,receiving_money
What can I use to receive my salary?,receiving_money
"My friend wants to send me money, can she?",receiving_money
How can I receive money from my friend?,receiving_money
Can I get paid for this in another currency?,receiving_money
Can I use my salary for this?,receiving_money
Can I transfer money using a different currency?,receiving_money
Can I have a friend send money directly to me?,receiving_money
Can I transfer my salary onto here?,receiving_money
Can this app take my salary?,receiving_money
"My salary is received in the form of GBP. Is it necessary to configure this? If so, where is this done?",receiving_money
May I get my salary paid out in a different currency?,receiving_money
I use GBP for my salary deposits. Must I set this up somewhere?,receiving_money
"I was wondering, Can I get my pay in another currency?",receiving_money
What will I need to configure if my salary is in GBP?,receiving_money
what currencies can I receive my salary in with this?,receiving_money
Who can send me money?,receiving_money
"My salary is in GBP, is this something I need to configure?",receiving_money
Can my salary be received and transferred to my current currency in my country?,receiving_money
Can I transfer my paycheck to the account?,receiving_money
How does one send me money?,receiving_money
My salary comes in GBP can I change my options somewhere?,receiving_money
How do I receive money from someone?,receiving_money
How can I receive my salary in another currency?,receiving_money
Are there ways for other people to send me money?,receiving_money
What if I need my salary in another currency?,receiving_money
How would my friend be able to send me money?,receiving_money
Will my employer be able to pay me with this service,receiving_money
Which foreign currencies can I get transferred into my account?,receiving_money
Is there any way to get my salary in a different currency?,receiving_money
What methods are available for my friend to send me money?,receiving_money
How to receive transfers from my employer when I get paid in GBP?,receiving_money
Am I allowed to use different currencies?,receiving_money
Can I receive payment in another currency?,receiving_money
Can friends send me money?,receiving_money
How can my friend pay me?,receiving_money
"I have obtained the salary in GBP, will it need to be configured?",receiving_money
Can I use a transfer to receive my transfer?,receiving_money
Can friends transfer money to each other?,receiving_money
Can my job deposit my wages directly into the account.,receiving_money
Do I need to do anything special for my friend to send money to my account?,receiving_money
My friend would like to send me money. What are the options available to them?,receiving_money
Do I need to add my salary?,receiving_money
Will you accept my salary if it's in another currency?,receiving_money
"If my salary is in GBP, do I need to do something?",receiving_money
Can I use a different currency with my salary?,receiving_money
My salary is in GBP. Do I need to configure this somewhere?,receiving_money
How can I configure what currency my salary is in if it's in GBP?,receiving_money
Do you support direct deposits from my employer?,receiving_money
Can i get payed through this system?,receiving_money
What is happening?  I have tried to transfer money 5x already.  Is the system down?  This shouldnt be happening as this is a basic transfer.,failed_transfer
Is there a reason that my transfer failed?,failed_transfer
Why didn't my transfer complete?,failed_transfer
Why was I unable to finish this transfer?,failed_transfer
"I have made 5 attempts to make a very standard survey, yet I can't get it to work. What is the problem? Is there an issue related to your system?",failed_transfer
"Your system is broken. My transfers keep failing, 5 times now.",failed_transfer
I tried to make a transfer like five different times. Why won't your system let me? Is it broke?,failed_transfer
Can you tell me why I wasn't able to complete my transfer?,failed_transfer
Why wont the other bank take my money?? Is it not good enough?? There's sufficient funds but I keep getting denied a standard transfer. Ive tried 5 times!,failed_transfer
Is there a problem with your system being down or something? I have already tried 5 times to issue a standard transfer but I'm getting nowhere.,failed_transfer
A transfer could not be completed.,failed_transfer
What would cause a transfer failure?,failed_transfer
I believe that my transfer hasn't gone through.,failed_transfer
Transfer isn't working?,failed_transfer
Can you tell me why my transfer is failing and help resolve?,failed_transfer
Transfer has failed.,failed_transfer
Did  my transfer fail?,failed_transfer
I tried to make a transfer but it failed. will you tell me why?,failed_transfer
I was unable to transfer money from my account.,failed_transfer
Why hasn't my transfer gone through,failed_transfer
I really need some help to understand why my transfer keeps failing. I'm trying to send money to a friend. Please help.,failed_transfer
I have tried 5 times at this point to complete a transfer that's simply standard. What appears to be the problem? Is your system messed up?,failed_transfer
"Hi, I am currently in the process of buying a flat and I am waiting for the mortgage to go through but it keeps showing up as an error.  Do you know what could be causing this and can you help me get the money over.",failed_transfer
"Hi, I'm in progress of purchasing a flat and am trying to make to make a payment.  An error is appearing, and I need assistance.",failed_transfer
Why did my transfer not work?,failed_transfer
"The transfer keeps failing - I tried to transfer some money to friends this morning but it keeps getting rejected for some reason, I have no idea why",failed_transfer
I've been trying to do a transfer multiple times and have failed? Is the system down?,failed_transfer
I have tried sending a standard transfer five times and it hasn't gone through. What is the problem?,failed_transfer
My transfer failed when I tried.,failed_transfer
Can you explain why my transfer was unsuccessful?,failed_transfer
Why did my transfer fail?  What can I do?,failed_transfer
My transfer failed.  Help!,failed_transfer
My transfer failed to process correctly. Is there a reason this would happen?,failed_transfer
Can you help me transfer money into my friend's bank account? I tried to do it but it keeps rejecting me. I need to get the money in there asap. I have enough and all the account info is correct.,failed_transfer
I tried to make a transfer and it didn't work.,failed_transfer
please help my transfer go through,failed_transfer
My transfer didn't work! Help!,failed_transfer
What could possibly be the cause of my failed transfer?,failed_transfer
Is there a reason behind why my transfer did not work?,failed_transfer
Why won't my transfer go through?,failed_transfer
Why can't I make a transfer?,failed_transfer
"I got a transfer fail message, but no explanation of why-- what happened?",failed_transfer
Why did the transfer fail when I attempted to do it earlier?,failed_transfer
"Hello.  I ran into a problem with a transfer this morning.  I was trying to send money to some friends but when I tried to send it, the transfer failed.  I don't know what is causing the transfer to be rejected.  Please let me know what is causing the problem.  Thanks.",failed_transfer
"So, I am in the middle of purchasing a flat. I need the money for the first mortgage payment and it is not going through. I keep receiving an error. Can you find out what's going on and help me complete this transfer?",failed_transfer
Can you tell my why my funds transfer did not work properly?,failed_transfer
Why didn't my transfer work?,failed_transfer
"Hi there, I've tried to make a transfer 5 different times and its not working. Is your system down or something?",failed_transfer
Why can I not make a transfer?,failed_transfer
"My transfer failed, why did that happen?",failed_transfer
The app says my transfer failed,failed_transfer
Is there a reason my transfer failed?,failed_transfer
Why was my transaction not approved?,failed_transfer
I attemped a transfer and it didn't go through.,failed_transfer
is the a reason why my transfer has failed?,failed_transfer
The transfer I tried to make failed.,failed_transfer
Can you please assist me in completing a transfer? I'm trying and I keep getting an error. I'm trying to purchase a flat and pay the initial mortgage payment. All I keep getting is an error. Can you find out what's happening here?,failed_transfer
"Why can't I transfer my money into someone else's account? I should be able to do so right? Why does it keep rejecting my transfer? There's no reason, all my info is correct and the money is there.",failed_transfer
"Hello, I am buying a flat and need the inital payment for the mortgage to go through. It keeps showing up as error, what is going on? Can you please help me make this transfer?",failed_transfer
Why can't I complete my transfer?,failed_transfer
"My card couldn't complete a transfer, why?",failed_transfer
"Hey, I'm buying a flat and I need my mortgage to go though. However, every time I check I get an error message. Is there any way you can help me with this transfer.",failed_transfer
"Errors keep showing up every time I try to make this transfer and I am on a time crunch,  could you please help.",failed_transfer
Why do my transfers keep failing?,failed_transfer
Why didn't this transfer work?,failed_transfer
"Hi, I have been transferring money to my friends since morning, but all my transactions were getting failed. Can you please look into this issue.",failed_transfer
"My transfer did not work, what was the reason?",failed_transfer
What do I need to do to correct this failed transfer?,failed_transfer
I tried to do a transfer and it hasn't worked!,failed_transfer
What went wrong when I tried to do my transfer?,failed_transfer
Why does it say my transfer failed?,failed_transfer
I don't think my transfer wen through. Why?,failed_transfer
How can I find out why my transfer didn't go through?,failed_transfer
"I needed to send my friends some money urgently.  I tried multiple times to transfer the money this morning, but the transfer keeps failing.  Can you tell me why the transfer is getting rejected?",failed_transfer
I tried to make a transfer and it failed.,failed_transfer
"After I attempted a transfer, it failed.",failed_transfer
I couldnt transfer money from my account.,failed_transfer
"What stopped my transfer, from being accepted?",failed_transfer
I've already tried 5 times to complete a transfer that's just standard. What's the deal? Is your system down at this time?,failed_transfer
What caused my transfer to fail?,failed_transfer
My transfer failed,failed_transfer
"I tried to make a transfer, but it didn't work.",failed_transfer
How is this transfer supposed to work? It's not working for me.,failed_transfer
"This morning, I tried to send money to my friends several times but each time the transfer fails.  Why does it keep failing?  The transfer gets rejected but I do not know what is causing it to be rejected.",failed_transfer
I'm trying to purchase a flat but i need my first payment for my mortgage to go through first. I keep getting an error. I'm not sure what is going on but i need help making this transfer.,failed_transfer
"My transfer failed, why?",failed_transfer
My transfer is failing when I try to do it.,failed_transfer
I can't seem to make a standard bank transfer. I have tried at least five times already but none of them are going through. Please tell me what is wrong?,failed_transfer
What may be the reason that my transfer did not go through?,failed_transfer
I tried to transfer money but it didn't go through,failed_transfer
My transfer didn't complete. Why can't I access funds?,failed_transfer
Been trying to transfer money this morning but keep getting rejected. I don't understand why this is happening.,failed_transfer
"Hi, I'm trying to purchase a flat and I'm needing the first payment for the mortgage to go through on the flat I'm trying to buy. For some reason I keep getting an error.can you assist in making this transfer? What is going on?",failed_transfer
My transfer didn't work how come?,failed_transfer
Hi I'm sending some money over to an investment bank I do business and the transaction is being rejected. I'm not sure why as I think I have the right details.,failed_transfer
I think my transfer failed. What do I do now?,failed_transfer
"I attempted a transfer, but it failed.",failed_transfer
I couldn't make a transfer,failed_transfer
Hello. I'm trying to transfer some money to a friend but it keeps getting rejected. can you help me?,failed_transfer
"The transfer keeps rejected, I tried to transfer some money to friends but it keeps getting rejected for some reason, Would you please check the issue?",failed_transfer
I've been trying to make a transfer and it doesn't seem to be working. (5 times) What is wrong with your system?,failed_transfer
Why are my transfers not going through.  I have tried over 4 times to get it to work.  This is just a simple transfer.  Is something else causing this in the system?  Is it broken?,failed_transfer
Why was I not able to complete my transfer?,failed_transfer
"The transfer keeps failing , I tried to transfer some money to friends this morning but it keeps getting rejected for some reason, Would you please check the issue?",failed_transfer
Why was my transaction declined?,failed_transfer
Why wouldn't a transfer go through?,failed_transfer
Can you please tell me why my transfer failed?,failed_transfer
I did a transfer earlier but see that it failed to go through.,failed_transfer
Why has my payment not transferred?,failed_transfer
I tried to do a transfer but it didn't go through.,failed_transfer
The attempted transfer failed.,failed_transfer
I need help making this transfer. I keep getting an error. I'm trying to purchase a flat but i need my mortgage payment to go through first. Can you help?,failed_transfer
Why does my transfer keep failing? I've tried 5 times and they all failed.,failed_transfer
A mortgage payment I'm making is giving me an error message.  This is the first time I'm making this payment and want to know what's wrong.,failed_transfer
"Hi, can you tell me why my transfer keeps being rejected? I've been trying to send money to my friends this morning but failed every time and I have no idea why?",failed_transfer
I need assistance completing a transfer. I'm trying to purchase a flat and need the money for the initial mortgage payment. I keep getting an error and the transfer is not going through. What is going on here?,failed_transfer
What are the reasons that my mortgage payment won't go through? I'm getting an error and don't know how to correct to get this transfer to go through.,failed_transfer
Why was I unable to complete my transfer?,failed_transfer
"Hi, I'm buying my son Bertie a starter home in London.  I'm just trying to send the 5% deposit over to the agent. It's only £200,000 but seems to be throwing an error.  What is going on?  If I wait any longer the house prices might rise, can you look in to it please?",failed_transfer
I'm trying to make a bank transfer but It's not going through. Could there not be enough funds to transfer or something? Have I done it too many times?,failed_transfer
I need to know what is going on. I'm attempting to purchase a flat and need the money to pay on my initial mortgage payment. I'm only getting an error. Can you find out what's going on and help in making the transfer?,failed_transfer
Can you please explain why my transfer failed?,failed_transfer
I think youre system may be broken because I have tried transfer money 5x and it isnt working!  I'm not doing anything complicated it is what I usually do.,failed_transfer
I am trying to transfer money and something is going wrong.,failed_transfer
I am unsuccessfully trying to make a transfer can you help?,failed_transfer
"I can't transfer any money from my account to my friend's account, it keeps rejecting it. Can you tell me why? I have enough funds in my account to transfer.",failed_transfer
Why did the bank reject my transfer?,failed_transfer
"I tried and tried, but I could not complete my transfer. Tell me what is wrong.",failed_transfer
I'm getting an error when trying to make a payment. I want to purchase a flat but my mortgage payment needs to go through. Can you help me?,failed_transfer
The transger I tried to make failed.,failed_transfer
"When I tried to transfer funds to my friend today I was unable to do so, why?",failed_transfer
"I've tried to send money to my friends and I keep getting rejected. Can you please tell me why, I don't understand.",failed_transfer
why do i have a failed transfer,failed_transfer
I've tried completing a very standard transfer and have already attempted it 5 times. What's going on here? Is there a problem with your system?,failed_transfer
"When I attempted to make a transfer, it failed.",failed_transfer
Why can't my transfer complete?,failed_transfer
Why can't I complete the transfer?,failed_transfer
I want to transfer money. How do I do that for my account?,transfer_into_account
How do I transfer money into my account?,transfer_into_account
How can I link my bank to my top up account?,transfer_into_account
I have an account that is empty of funds. Can I transfer some from another bank?,transfer_into_account
HOW DO I TRANSFER MONEY FROM MY BANK ACCOUNT?,transfer_into_account
Whats the transfer process,transfer_into_account
How can you assist me on topping up on bank transfers to my account?,transfer_into_account
Can I add money to my account via bank transfer?,transfer_into_account
I want to op up my account by using bank transfer. How do I go about it?,transfer_into_account
I have questions about how to transfer money to my account.,transfer_into_account
I need to add money to my account. Can I do so via bank transfer?,transfer_into_account
Can I use my bank account to send me more money?,transfer_into_account
I can't figure out how to transfer money into my account.,transfer_into_account
Can you please explain how to transfer money using the bank transfer process?,transfer_into_account
How simple is it to transfer money into my account?,transfer_into_account
How can my account have money transferred into it?,transfer_into_account
"I am in desperate need to transfer funds from another account that i have into this one, how do i do that?",transfer_into_account
How do I use bank transfer to top up my account?,transfer_into_account
How do I top up?,transfer_into_account
Why can I not transfer money into my account?,transfer_into_account
How can I move money from an account at another bank to this one?,transfer_into_account
What process should I use to transfer money into my account?,transfer_into_account
"I want to transfer money into my account, what do I do?",transfer_into_account
I need to deposit money to my account,transfer_into_account
Can you transfer money to your card by bank transfer?,transfer_into_account
What do you do to transfer money to my account?,transfer_into_account
How can I move money from my account at a different bank to the account I have at this bank.,transfer_into_account
Please provide details on how to top up my account using transfer option,transfer_into_account
Where can I find out how to transfer money into my account.,transfer_into_account
How does it work when I transfer money into my account?,transfer_into_account
I need assistance with transferring funds to another account.,transfer_into_account
How can I add money to my account from another account I have?,transfer_into_account
I have money in a foreign account that I want to send to this account.,transfer_into_account
How can I transfer money into my account?,transfer_into_account
I need to move money from another bank to this account.,transfer_into_account
I need to transfer money into this account from my other bank account.,transfer_into_account
How do I go forth with bank transfers for top up accounts?,transfer_into_account
"I have an account at another bank, but I want to transfer some of the money to my account here.
.",transfer_into_account
"I want to do a bank transfer to this bank, from an account at another bank.",transfer_into_account
What are my bank details so I can do a transfer?,transfer_into_account
How would I use a bank transfer for topping my account?,transfer_into_account
I would like to know how to transfer money into my account.,transfer_into_account
My account is devoid of funds. Am I permitted to submit additional money via bank transfer?,transfer_into_account
How does a bank transfer for topping my account work?,transfer_into_account
I'd like to know how transferring my money into my account works.,transfer_into_account
How is my money transferred to the account,transfer_into_account
How do I top up my account with a bank transfer?,transfer_into_account
I need to transfer money to my account from another bank,transfer_into_account
I would like to transfer money into my account.,transfer_into_account
I would like to transfer money from my checking account to my savings account.,transfer_into_account
I want to transfer money into my account,transfer_into_account
What transfer methods do you accept?,transfer_into_account
"I need to transfer money into my account, and I don't know how to do that.",transfer_into_account
"I need to transfer money into my account, HOW?",transfer_into_account
Can I transfer money to my card via bank-transfer?,transfer_into_account
How can I transfer some money into a foreign account?,transfer_into_account
I need to know the process to transfer money into my account.,transfer_into_account
Can I add money to top up my account via a bank transfer?,transfer_into_account
What currencies can I use to top up my account?,transfer_into_account
How do I top up my account using transfer?,transfer_into_account
Account topping up bank transfers to my account assistance please?,transfer_into_account
I want to take some funds from my other bank account and add them to this one.,transfer_into_account
I need more money in my account. Can I add more by transferring?,transfer_into_account
How do I go about transferring money into my bank account?,transfer_into_account
How do I go forth on transferring a sum of money from one account to another?,transfer_into_account
How do I initiated a bank transfer to top up?,transfer_into_account
How can I transfer money between accounts?,transfer_into_account
Whats the process of tranfering money into an account?,transfer_into_account
"I would like to top up my account with a bank transfer, is that allowed?",transfer_into_account
How can I deposit money to my account?,transfer_into_account
I have zero dollars in my account. Can I submit additional funds via bank transfer?,transfer_into_account
What are the steps for  making a transfer for topping up?,transfer_into_account
"For my account, how do I transfer money in?",transfer_into_account
How do I transfer money between two of my accounts?,transfer_into_account
What is the procedure to transfer money to my account?,transfer_into_account
Is a bank transfer acceptable for topping up my account?,transfer_into_account
I have no more money in my account.  Is there a way to do a bank transfer to put money into my account?,transfer_into_account
I need to transfer funds from my other bank account into this bank account.,transfer_into_account
I want to transfer a sum of money from another bank account I have into this one,transfer_into_account
Can I transfer money to my account with the app?,transfer_into_account
Can you tell me how transferring money into my account works?,transfer_into_account
Help! My account doesn't show any funds. Is transferring funds an option I can use?,transfer_into_account
How do I transfer cash my into my account?,transfer_into_account
How can I top up my account by bank transfer?,transfer_into_account
I was wondering about transferring money into my account and how it works.  Can you tell me about that?,transfer_into_account
My money is all gone. What ways are okay to add money to my account?,transfer_into_account
I need to move money from one of my other accounts to this one.,transfer_into_account
What is the process for transferring money into my account?,transfer_into_account
Tell me how to top up my account using bank transfer.,transfer_into_account
Can I top-up my card using a bank transfer.,transfer_into_account
Can I use a bank transfer to add money to my account?,transfer_into_account
"I want to top up by transfering accounts, What do I do?",transfer_into_account
show me how to transfer to my account,transfer_into_account
How does your app transfer the money,transfer_into_account
How do I deposit through bank transfer?,transfer_into_account
My account is depleted. Can I transfer funds from another bank?,transfer_into_account
Can you please explain the topping up transfer process?,transfer_into_account
What can I expect if I use bank transfer to top up my account?,transfer_into_account
I want to transfer some money from my other bank account into this one.,transfer_into_account
I want to transfer money from another account into this one.,transfer_into_account
I would like to move money from one account to another to top off my account. Can you explain how I can do that?,transfer_into_account
Can I withdraw money from another bank and transfer it into my empty account?,transfer_into_account
How can I go about transferring money to my account?,transfer_into_account
How can I transfer money to this account from another bank?,transfer_into_account
can i transfer money i the app,transfer_into_account
How do I transfer money from one bank account to another?,transfer_into_account
What steps are taken to transfer money into my account?,transfer_into_account
I am out of money in my account and I was wondering if I could do a bank transfer is put more in it?,transfer_into_account
Can you please explain how bank transfers work?,transfer_into_account
Can you help me transfer funds from another bank account to this account?,transfer_into_account
I am looking to transfer some money from my other bank account into this one.,transfer_into_account
where do i go to transfer money from one account to this one,transfer_into_account
I need money put into this account from another one.,transfer_into_account
Do you know how I can verify that I did a top-up to my card?,verify_top_up
where is the code for verifying the top up card?,verify_top_up
The top-up card is verified how?,verify_top_up
Tell me about verifying top-up,verify_top_up
What is the verification code for my top up card?,verify_top_up
Explain to me how to verify the top-up card.,verify_top_up
How can I verify my top-up card?,verify_top_up
Can you show me how to verify the top-up card?,verify_top_up
Can you explain to me the way to verify my top up has gone through?,verify_top_up
I can't find the top-up card verification code.,verify_top_up
I would like to receive instructions showing the verification process for top up cards..,verify_top_up
Where is the top-up verification code located?,verify_top_up
For what reason must I authenticate the top up?,verify_top_up
what's my top-up verification code?,verify_top_up
Why do the top-ups need to be verified?,verify_top_up
Does the top-up need verified?,verify_top_up
I am having trouble finding the top-up card verification code.,verify_top_up
Why do you ask for top-up verification?,verify_top_up
Where can I find the top up verification code?,verify_top_up
How is top-up verified?,verify_top_up
Do I need to verify my top-up card?,verify_top_up
How do i verify my card?,verify_top_up
What is the point of verifying a top up?,verify_top_up
How do I verify my top up?,verify_top_up
How do I find the top-up verification code?,verify_top_up
Why does top-up need to be verified?,verify_top_up
why do i have to verify top up?,verify_top_up
"I'm trying to verify my top-up card, but I can't find the code...?",verify_top_up
How can I verify the top-up card?,verify_top_up
how do I find the code to verify the top up card?,verify_top_up
I need to find the top up verification code,verify_top_up
Please help me find my top-up verification code,verify_top_up
Where can I find the verification code for the card top-up?,verify_top_up
Do I need to verify my top-up?,verify_top_up
Why do we need to verify a top-up card?,verify_top_up
I have a top up card. Where is the verification code?,verify_top_up
How do I find the code needed in order to verify my top-up card?,verify_top_up
How do i find my top-up card's verification code?,verify_top_up
How do I verify the top-up?,verify_top_up
How many digits identify the top-up verification code?,verify_top_up
What is the significance of verifying the top-up?,verify_top_up
Why do we need to verify top-up?,verify_top_up
Please verify my top-up card,verify_top_up
Is there a reason why top-up needs verifying?,verify_top_up
I don't know where the top-up verification code is.,verify_top_up
Verifying the top-up seems like a hassle.,verify_top_up
I can't see a verification code anywhere,verify_top_up
Verify top-up card help?,verify_top_up
What do I do to verify a top-up?,verify_top_up
Is there a way to verify a card top-up?,verify_top_up
How to verify top up card?,verify_top_up
Why are top-ups being verified?,verify_top_up
why verify the top up? it doesnt make sense,verify_top_up
The top-up verification code is not visible.,verify_top_up
"I just tried to top-up and now I'm getting an additional verification message, why?",verify_top_up
Where do I find my code to verify my top-up card?,verify_top_up
Why verify the top-ups?,verify_top_up
can you tell me where to find the top-up verification code?,verify_top_up
How do I verify the top-up card?,verify_top_up
Help me verify the card used on a top-up.,verify_top_up
"On a card top-up, where can I verify?",verify_top_up
"I'm trying to verify my top up card, how do I do that?",verify_top_up
What is the verification process used for?,verify_top_up
Where is my top-up verification code?,verify_top_up
Where can i find my top-up verification code?,verify_top_up
Where is the top-up verification code?,verify_top_up
I don't see a code anywhere on my top-up card? Where can I find it? I need to verify!,verify_top_up
Why do i have to verify my top-up card?,verify_top_up
Do I have to verify the top-up?,verify_top_up
Why do I need to verify the top-up?,verify_top_up
Where can I find the verification code for the top up card?,verify_top_up
I can't see a top-up top-up verification code.,verify_top_up
I don't see the verification code for my card transfer.,verify_top_up
Why does top-up require verification?,verify_top_up
is there a reason i need to verify top up,verify_top_up
Is the verification number on the top up card,verify_top_up
What  is the verification process for a top up card?,verify_top_up
Where is the top-up card verification code?,verify_top_up
How do I verify the top up?,verify_top_up
I am looking for my top-up verification code and cannot find it.,verify_top_up
How do i authenticate a top-up card?,verify_top_up
Do I need to verify the top-up?,verify_top_up
What's the deal with verifying the top-up?,verify_top_up
Can you tell me where to find my top-up verification code?,verify_top_up
Where Is the top up verification code found?,verify_top_up
Please tell me how to verify my top up card.,verify_top_up
How do i secure a top-up card?,verify_top_up
What's up with verifying top-ups?,verify_top_up
Why do I need to verify a top-up?,verify_top_up
Can I verify my top-up card?,verify_top_up
Why is it necessary to verify the top up?,verify_top_up
Why should I verify the top-up?,verify_top_up
this verifying the top up is annoying,verify_top_up
Why do we need to verify top-ups?,verify_top_up
How are top-ups verified?,verify_top_up
Tell me how I can verify a card top-up.,verify_top_up
Do i need to verify my top up?,verify_top_up
My top up card needs verification and I don't know how to do it,verify_top_up
Where's my top up code?,verify_top_up
Where do I find the verification code for the card I'm topping up?,verify_top_up
Where can I find the verification code for a top-up?,verify_top_up
Where do i verify a top-up card?,verify_top_up
What is the top up code for?,verify_top_up
why do you verify the top up,verify_top_up
Tell me why I need top-up to be verified?,verify_top_up
"I just want to top-up, why do I need to verify anything?",verify_top_up
Verifying top-up cards necessary?,verify_top_up
Where is the top-up verification code sent?,verify_top_up
What's a verification code?,verify_top_up
Tell me how to verify a top up.,verify_top_up
Where is the verification code display?,verify_top_up
What can I do to verify my card?,verify_top_up
Why is top-up verified?,verify_top_up
Why do I need top-up to be verified?,verify_top_up
How do I authenticate my top-up?,verify_top_up
What is the verification process for my card?,verify_top_up
i don't see the top-up verification code anywhere,verify_top_up
I'm being asked for a verification code. Where do I find it?,verify_top_up
Why does a top- up need to be verify?,verify_top_up
Help my find the verification code on a top-up.,verify_top_up
How can I verify my top up?,verify_top_up
I need help finding the verification code on the top up card.,verify_top_up
What does top-up verification do?,verify_top_up
I CAN NOT FIND THE TOP-UP VERIFICATION CODE.,verify_top_up
How do I go about verifying the top-up card?,verify_top_up
why do i need to verify the top up?,verify_top_up
Are extra charges added for sending out additional cards?,getting_spare_card
I'd like to order an additional card,getting_spare_card
I want some extra physical cards.,getting_spare_card
"I would like open a second card for my daughter, how can you assist me?",getting_spare_card
Am I gonna be charged for sending out more cards?,getting_spare_card
Would I have to pay anything if I need an additional card?,getting_spare_card
Is it possible to get a second card for my daughter?,getting_spare_card
Can I get a few more physical cards?,getting_spare_card
What's the limit on total number of cards I can have?,getting_spare_card
Is there a charge for sending out more cards?,getting_spare_card
How much does it cost to get more cards?,getting_spare_card
How can I create another card linked to this account?,getting_spare_card
May I order another card?,getting_spare_card
Can I order another card?,getting_spare_card
Can I order a second card?,getting_spare_card
Can I have more physical cards?,getting_spare_card
How many physical cards am I allowed to have?,getting_spare_card
I want to get few more physical cards,getting_spare_card
Please tell me if I'm going to be charged for sending out more cards?,getting_spare_card
Can I get more cards just incase?,getting_spare_card
Would I be able to get a second card?,getting_spare_card
Do you charge for sending out more cards?,getting_spare_card
I need a second card on this account for my daughter.,getting_spare_card
How can I get another card?,getting_spare_card
Can I have a third card?,getting_spare_card
I have left my card at my parents house. Can you send me a spare one please to use in the meantime?,getting_spare_card
I'd like to provide my daughter with a card - could I get an additional card from my account to give her?,getting_spare_card
What is the price for an additional card?,getting_spare_card
Can I get a second card for free?,getting_spare_card
Will I be charged if I add more cards to the account?,getting_spare_card
How many cards am I allowed?,getting_spare_card
"Can my daughter also have a card issued in her name, but linked to my account?",getting_spare_card
I'd like to order another card,getting_spare_card
Can I have a supplementary card?,getting_spare_card
"I lost my card and need a new one, will it cost me?",getting_spare_card
My daughter need a card from this account. Is that possible?,getting_spare_card
My daughter would like a card from my account?  Can I do this?,getting_spare_card
Are there any fees to get additional cards?,getting_spare_card
Can you send me more cards for my account?,getting_spare_card
"I would like some more physical cards, what is my limit?",getting_spare_card
Can I have a duplicate second card?,getting_spare_card
"I want to give a second card for this account to my daughter, would this be possible?",getting_spare_card
What is the procedure for me to get more cards on my account?,getting_spare_card
Am I permitted to have a spare card?,getting_spare_card
I was wondering if I could get a second card on this account? I would like my daughter to have one.,getting_spare_card
Do I have to pay for a second card?,getting_spare_card
I would like to purchase another card.,getting_spare_card
Is it possible to order another card?,getting_spare_card
I'd like to have extra cards. Will I have to pay for that?,getting_spare_card
How do I get a spare card?,getting_spare_card
How do i request more physical cards?,getting_spare_card
What steps do I need to get another card?,getting_spare_card
I would like more physical cards,getting_spare_card
Is there a charge for getting more cards?,getting_spare_card
Can I have a second card issued to another family member?,getting_spare_card
How do I obtain a second card?,getting_spare_card
How much is it to buy another card? I was hoping to buy another one.,getting_spare_card
Where do I order additional cards?,getting_spare_card
How much would an extra card cost?,getting_spare_card
I would like an extra card.,getting_spare_card
Do you send duplicate cards?,getting_spare_card
I would like to use one of my cards for a family member. Is that allowed?,getting_spare_card
Can another family member hold a card for this account in addition to mine?,getting_spare_card
I need another card,getting_spare_card
"If I need an additional card, is there a fee for that?",getting_spare_card
I want a new card,getting_spare_card
Will I get charged for sending out more cards?,getting_spare_card
How many different cards can I have for my account?,getting_spare_card
I need more physical cards.,getting_spare_card
Am I allowed to carry an additional card?,getting_spare_card
Does it cost extra to send out more than one card?,getting_spare_card
How do I get extra physical cards?,getting_spare_card
Can I get spare cards?,getting_spare_card
Is it possible to get another card?,getting_spare_card
I need more physical cards than I have right now!,getting_spare_card
Is a new debit card free?,getting_spare_card
How many cards can I have?,getting_spare_card
"If I want to send out more cards, do you charge extra for that?",getting_spare_card
Do you charge extra for duplicate cards?,getting_spare_card
I would like to get additional physical cards at this time,getting_spare_card
How do I receive more physical cards,getting_spare_card
"If I want to be able to give my daughter a card for my account, would I be allowed to get one for her?",getting_spare_card
Would it be possible for me to get a second card?,getting_spare_card
"I am interested in giving a second card to my daughter, how can I make this happen?",getting_spare_card
Is it possible for me to give my daughter a second card for this account?,getting_spare_card
"daughter needs card, how do i add her",getting_spare_card
Is there any way to get another card on the same account?,getting_spare_card
If I need more than cards will I have to pay a fee to receive them?,getting_spare_card
I need a new card.,getting_spare_card
I'd like to get another card,getting_spare_card
"If I get another card, what kind of fees am I looking at?",getting_spare_card
Will there be a charge for sending out more cards?,getting_spare_card
I would like to get a few more physical cards.,getting_spare_card
How many active cards can I have?,getting_spare_card
How much does it cost for additional cards?,getting_spare_card
What should I do if I want to get another card for someone in my family?,getting_spare_card
How do I order another card?,getting_spare_card
I'm looking to get an additional card.,getting_spare_card
Can I get another card?,getting_spare_card
I would like to get some extra cards?,getting_spare_card
Is it free to send out more cards?,getting_spare_card
Is it possible to purchase more physical cards with my account?,getting_spare_card
Is there a fee for sending out more cards?,getting_spare_card
How much is it to send out additional cards?,getting_spare_card
Will it cost me to get a second card?,getting_spare_card
How do I get another card,getting_spare_card
Is there a fee for sending additional cards?,getting_spare_card
Is it possible to have a second card?,getting_spare_card
I would like a second card.,getting_spare_card
What is the charge for sending out more cards?,getting_spare_card
"I would like to give another card to my daughter, how can I proceed?",getting_spare_card
What's the process to receive a second card?,getting_spare_card
how is it possible to add another card to account,getting_spare_card
How do I go about ordering another card?,getting_spare_card
How do I get extra cards?,getting_spare_card
Do you send more than one card?,getting_spare_card
Are extra cards free?,getting_spare_card
Do you charge for sending more cards?,getting_spare_card
Can I have another card in addition to my first one?,getting_spare_card
"I need a second card, can I have more than one?",getting_spare_card
I want a backup second card. Is this possible?,getting_spare_card
Physical cards are what I need more of,getting_spare_card
Can I have a spare card for this account please?,getting_spare_card
I need two cards. Is this possible?,getting_spare_card
Can I have more than one card?,getting_spare_card
I need another card for a member of my family. Is this possible? How soon can I get one?,getting_spare_card
Is there any way I can get more physical cards to use with my account?,getting_spare_card
Can I give a second card for this account to my daughter?,getting_spare_card
Is it possible to give a second card from my account to my daughter?,getting_spare_card
"Help me please, I need to top up cash.",top_up_by_cash_or_cheque
Do you have any options to top up with a cheque on my account?,top_up_by_cash_or_cheque
Is there somewhere I can send a check to add to my account?,top_up_by_cash_or_cheque
Will a cheque suffice?,top_up_by_cash_or_cheque
I can't find any option to top up with a cheque?,top_up_by_cash_or_cheque
How do I top up with a cheque?,top_up_by_cash_or_cheque
Can I use a check to get gas?,top_up_by_cash_or_cheque
Can I deposit a check?,top_up_by_cash_or_cheque
where can i deposit a check,top_up_by_cash_or_cheque
How can I put more money into my account?,top_up_by_cash_or_cheque
Is there anyway to use a cheque to top up?,top_up_by_cash_or_cheque
How do I top up with cash?,top_up_by_cash_or_cheque
Can I add money to my account with cash?,top_up_by_cash_or_cheque
I want to top up by cheque,top_up_by_cash_or_cheque
Can I top up using cash?,top_up_by_cash_or_cheque
Can I mail in a check to top up?,top_up_by_cash_or_cheque
How do I use a cheque to top up?,top_up_by_cash_or_cheque
Where's the button to top up with a cheque?,top_up_by_cash_or_cheque
I can't find how to top up my account with a check.  Where is that?,top_up_by_cash_or_cheque
Do you take checks?,top_up_by_cash_or_cheque
Is there such thing as top up by cheque?,top_up_by_cash_or_cheque
I got a cheque that I want to top up with?,top_up_by_cash_or_cheque
What is not accepted in order for me to top up my account?,top_up_by_cash_or_cheque
Can I only top-up digitally? Or could I use cash?,top_up_by_cash_or_cheque
I want to top up my account with a cheque,top_up_by_cash_or_cheque
How can I add physical money to my card?,top_up_by_cash_or_cheque
I need to top up using a cheque,top_up_by_cash_or_cheque
Can I top up with cash,top_up_by_cash_or_cheque
How do I top up by cheque?,top_up_by_cash_or_cheque
I want to do a cash deposit to top up. How do I do this?,top_up_by_cash_or_cheque
Who do I make a check out to if I want to top off my account?,top_up_by_cash_or_cheque
What types of top-up methods do you accept?,top_up_by_cash_or_cheque
How can I top up with a cheque?,top_up_by_cash_or_cheque
can i top up with check?,top_up_by_cash_or_cheque
Can I cash deposit to top up my account,top_up_by_cash_or_cheque
What apps can I use to top up my account?,top_up_by_cash_or_cheque
How dp i top up with a cheque ?,top_up_by_cash_or_cheque
I would like to use this cheque to top up.  Can you tell me how to do that?,top_up_by_cash_or_cheque
What are the steps for depositing cash into my account?,top_up_by_cash_or_cheque
Can I top-up by cheque?,top_up_by_cash_or_cheque
Can I use a cheque to top up my account,top_up_by_cash_or_cheque
I'm trying to use a cheque to top up,top_up_by_cash_or_cheque
How do you top up with a cheque?,top_up_by_cash_or_cheque
"I need a hand here, I need to top up cash.",top_up_by_cash_or_cheque
where do I go to top up with cash?,top_up_by_cash_or_cheque
Will I be able to top up by cheque?,top_up_by_cash_or_cheque
Can I top up using my cheque?,top_up_by_cash_or_cheque
Why can't I top up by cheque?,top_up_by_cash_or_cheque
Where do I find how to top off with a check?,top_up_by_cash_or_cheque
Can I write a cheque to top up?,top_up_by_cash_or_cheque
Can cash be used in physical locations to top up?,top_up_by_cash_or_cheque
Is topping up with cash allowed?,top_up_by_cash_or_cheque
What are my payment options for topping off my account?,top_up_by_cash_or_cheque
I wish to top up using a cheque.,top_up_by_cash_or_cheque
Where do I look for cash top up?,top_up_by_cash_or_cheque
Where can I find top up by cash deposit?,top_up_by_cash_or_cheque
how do i find top up for cash deposit,top_up_by_cash_or_cheque
How do I deposit cash?,top_up_by_cash_or_cheque
i would like to top up with check,top_up_by_cash_or_cheque
can i deposit a check here?,top_up_by_cash_or_cheque
Is it possible for me to top up with cash?,top_up_by_cash_or_cheque
I would like to use cash to make a top-up?,top_up_by_cash_or_cheque
I wish to be able to top up with cash.,top_up_by_cash_or_cheque
Where do I top up?,top_up_by_cash_or_cheque
Do you accept cheques for top-up?,top_up_by_cash_or_cheque
How do I use a check to top up?,top_up_by_cash_or_cheque
Is it possible to top up using a cheque?,top_up_by_cash_or_cheque
Where is the option to top up with a cheque?,top_up_by_cash_or_cheque
What is the procedure for topping up with a cheque?,top_up_by_cash_or_cheque
Can I use check to deposit?,top_up_by_cash_or_cheque
Where can I deposit cash to top up?,top_up_by_cash_or_cheque
Is there an option to top up with a cheque?,top_up_by_cash_or_cheque
"Help, I need to top up my account. Where do I send a check?",top_up_by_cash_or_cheque
I'll send a check to top up my account,top_up_by_cash_or_cheque
Is it possible for me to top up with a cheque?,top_up_by_cash_or_cheque
If I need to top up with cash where should I look?,top_up_by_cash_or_cheque
I want to deposit my check to top up my account,top_up_by_cash_or_cheque
What physical locations can I use cash to top up?,top_up_by_cash_or_cheque
Can you tell me where to find top up by cash deposit?,top_up_by_cash_or_cheque
How do I use cash to top up my account?,top_up_by_cash_or_cheque
How do I top-up my card with a cheque?,top_up_by_cash_or_cheque
Am I able to top up with this cheque I received?,top_up_by_cash_or_cheque
I would like to pay by cheque.,top_up_by_cash_or_cheque
I want to use a cheque to pay.,top_up_by_cash_or_cheque
Can I purchase with cash or cheque?,top_up_by_cash_or_cheque
Where would I find top up by cash deposit?,top_up_by_cash_or_cheque
Can I add to my account using a cheque?,top_up_by_cash_or_cheque
Is there a way to use a cheque to top up my account?,top_up_by_cash_or_cheque
how do i get top up with cash deposit,top_up_by_cash_or_cheque
Do you accept cash?,top_up_by_cash_or_cheque
May I transfer a cheque into my account?,top_up_by_cash_or_cheque
Can I use a check to top up?,top_up_by_cash_or_cheque
No option to top up with a cheque ?,top_up_by_cash_or_cheque
How can I fill up my gas tank using a check?,top_up_by_cash_or_cheque
how can i add money to my account if you don't accept cash,top_up_by_cash_or_cheque
I want to use cash to top up.,top_up_by_cash_or_cheque
What form of payments can I use for topping up?,top_up_by_cash_or_cheque
i have been trying to top up my account with a check but it won't work,top_up_by_cash_or_cheque
How do I add cash to my account?,top_up_by_cash_or_cheque
Are cheques accepted for a top up?,top_up_by_cash_or_cheque
can i use check to top up,top_up_by_cash_or_cheque
How do you top-up using cash?,top_up_by_cash_or_cheque
Can I top up my balance with a cheque?,top_up_by_cash_or_cheque
I tried to deposit a cheque into my account and it is not letting me.,top_up_by_cash_or_cheque
Can I top up online?,top_up_by_cash_or_cheque
What's the best way to use a cheque to top up?,top_up_by_cash_or_cheque
How would I top up with a cheque?,top_up_by_cash_or_cheque
What is your check-cashing policy?,top_up_by_cash_or_cheque
Can I use cash to top up,top_up_by_cash_or_cheque
I can't find out how to top-up my account using cash.,top_up_by_cash_or_cheque
How long before a check I send clears?,top_up_by_cash_or_cheque
How can I top up my account with a cheque?,top_up_by_cash_or_cheque
Can I top up my account with a check?,top_up_by_cash_or_cheque
Do you accept cheques for top ups?,top_up_by_cash_or_cheque
How much does it cost for a physical card?,order_physical_card
Where can the cards be delivered?,order_physical_card
What do i do to get a physical card?,order_physical_card
Can I request a card?,order_physical_card
Do I have to pay for a physical card?,order_physical_card
"I need an actual card that I can hold in my hand, how do I do that?",order_physical_card
what steps do i do to get a real card,order_physical_card
Can you tell me exactly what fees I will expect to see in regards to your cards?,order_physical_card
What do I do to get ahold of my own card?,order_physical_card
Are cards delivered to my location?,order_physical_card
Is it possible to get a physical card?,order_physical_card
I would like to request a card.,order_physical_card
I need to order a new card.,order_physical_card
Can you send me the actual card?,order_physical_card
"I would like to get a physical card, but I don't know how. Can you help me?",order_physical_card
how do i get a new card,order_physical_card
Where do you need to live to receive card,order_physical_card
How do I get a real card?,order_physical_card
How do I go about getting an actual card?,order_physical_card
Please tell me how I can receive a physical card,order_physical_card
I would like a physical card,order_physical_card
Where are your cards delivered to?,order_physical_card
Can I order a card please?,order_physical_card
tell me how I can order my card.,order_physical_card
Does it cost anyting to get my own card?,order_physical_card
Is a physical card also available,order_physical_card
Do physical cards cost money?,order_physical_card
Are physical card available?,order_physical_card
I want to request a physical card,order_physical_card
Is there a charge for a physical card?,order_physical_card
Do you ship your cards anywhere?,order_physical_card
I want a real card,order_physical_card
Where do you deliver cards to?,order_physical_card
Where are the cards delivered to,order_physical_card
What do I owe for a new card?,order_physical_card
Is it possible to order a card?,order_physical_card
What areas are cards delivered to?,order_physical_card
Where can I order a card?,order_physical_card
Is there a fee to get an actual card?,order_physical_card
do i need to add money before i order a card,order_physical_card
What does the bank charge for lost or stolen card replacements?,order_physical_card
Is there a fee for physical cards?,order_physical_card
How can receive a physical card,order_physical_card
Can I have a tangible form of my virtual card.,order_physical_card
Where will I get my card?,order_physical_card
Help me order my card.,order_physical_card
Where do I go to order my card?,order_physical_card
"Can I get a physical card for free, or is there a charge?",order_physical_card
How do I get my card?,order_physical_card
Is a physical charge extra,order_physical_card
Where do your cards get delivered to?,order_physical_card
Do I receive the physical card for free,order_physical_card
I really want a physical card. How do I get one?,order_physical_card
can i get a physical card online,order_physical_card
What do I need to do to get a card?,order_physical_card
I would like a card please.,order_physical_card
I need to get hold of a physical card?,order_physical_card
Can I get a new card?,order_physical_card
Can I get a card in person?,order_physical_card
How can I order a card?,order_physical_card
Can I order a card?,order_physical_card
Where do you export the cards to?,order_physical_card
Can I receive my card anywhere?,order_physical_card
how do I ask for a physical card?,order_physical_card
How to order my card?,order_physical_card
Where can I get a physical card?,order_physical_card
How much for an actual card?,order_physical_card
Can you tell me how do I get a card?,order_physical_card
How do I actually obtain a card myself?,order_physical_card
Card delivery services? Where?,order_physical_card
Can I get an actual card,order_physical_card
I would like a  physical card sent to me.,order_physical_card
How can I order my card?,order_physical_card
Do I get a card to keep in my wallet?,order_physical_card
How do I order a card?,order_physical_card
What is the process for getting an actual physical card?,order_physical_card
What is the price for a physical card?,order_physical_card
At which locations can I order a card?,order_physical_card
Is it possible to get a real card?,order_physical_card
I would really like a physical card.,order_physical_card
Can I get a physical card,order_physical_card
Where do we mail the card?,order_physical_card
How to receive the actual card,order_physical_card
What is the cost for physical cards?,order_physical_card
Do I get an actual card?,order_physical_card
how much does a card cost and why do you charge me,order_physical_card
How do I order my card?,order_physical_card
How do I receive a card?,order_physical_card
Can cards be delivered? Where?,order_physical_card
Is there a fee to order a physical card?,order_physical_card
How do I go about ordering a card?,order_physical_card
"I need to get a card, how do I do that?",order_physical_card
What do I need to do in order to get a new card?,order_physical_card
Show me where to order my card.,order_physical_card
IS there anywhere that a card cannot be delivered?,order_physical_card
How do i receive a physical card?,order_physical_card
I need a physical card.  What are the fees?,order_physical_card
how much for a physical card?,order_physical_card
Where do I order a card?,order_physical_card
Where do you mail physical cards?,order_physical_card
Is payment required to get a card of my own?,order_physical_card
I still don't have a card. How do I get one?,order_physical_card
Where do I find our how to get a physical card?,order_physical_card
What are the places that you deliver cards to?,order_physical_card
Where are cards available to order?,order_physical_card
What locations are cards delivered to?,order_physical_card
How much is a physical card?,order_physical_card
Do I get a real card?,order_physical_card
What fees do you charge for the standard card?,order_physical_card
I want a physical card,order_physical_card
Will you charge for a physical card?,order_physical_card
I'm interested in getting a card. How does one go about doing that?,order_physical_card
How would I go about getting a physical card to use in stores?,order_physical_card
Will there be a fee to receive a physical card?,order_physical_card
I would like to have a physical card to carry around and use. How can I get one?,order_physical_card
What's the procedure for getting a card?,order_physical_card
Where are the cards transported to?,order_physical_card
What fees are charged for a physical card?,order_physical_card
can i order cards on the app,order_physical_card
Can I revive a physical card.,order_physical_card
Why isn't my disposable virtual card working?,virtual_card_not_working
Can I use my virtual card to complete transactions for memberships?,virtual_card_not_working
Why won't my virtual card work?,virtual_card_not_working
My virtual card is just not going through.,virtual_card_not_working
My virtual card isn't working.,virtual_card_not_working
My disposable virtual card was rejected.,virtual_card_not_working
My disposable virtual card got rejected,virtual_card_not_working
Why was my virtual card rejected?,virtual_card_not_working
My throwaway virtual card won't work,virtual_card_not_working
My disposable virtual card wouldn't process my payment?,virtual_card_not_working
The virtual card won't work.,virtual_card_not_working
Is there a reason why my virtual card won't work?,virtual_card_not_working
Help me get the virtual card working.,virtual_card_not_working
I can't seem to get my virtual card to work.,virtual_card_not_working
My disposable virtual card isn't working.,virtual_card_not_working
I tried paying with my disposable virtual card earlier but it was rejected. What can I do to fix this?,virtual_card_not_working
I can't use my virtual disposable card,virtual_card_not_working
How do I get this damn virtual card to work?,virtual_card_not_working
I can't get the virtual card to work,virtual_card_not_working
This disposable virtual card is not working.,virtual_card_not_working
i cannot get virtual card to work,virtual_card_not_working
My virtual car is not working.,virtual_card_not_working
I cannot get my disposable virtual card to work,virtual_card_not_working
I cannot get my virtual card to function.,virtual_card_not_working
What is the reason I got rejected for using my disposable virtual card to pay a subscription to the gym?,virtual_card_not_working
I can't get my virtual card to work at all,virtual_card_not_working
I can't get my virtual card to work.,virtual_card_not_working
I can't do any business with this virtual card.,virtual_card_not_working
"I received my Virtual card information, but was unable to use it to make a purchase. Why did this happen and what can I do?",virtual_card_not_working
Why can't I make multiple payments with my virtual card?,virtual_card_not_working
Please help me.  My disposable virtual card won't work right.,virtual_card_not_working
Can I use my virtual card for recurring monthly payments?,virtual_card_not_working
virtual card won't work for me,virtual_card_not_working
My disposable virtual card won't work.,virtual_card_not_working
I tried to use my disposable virtual card to pay a subscription to the gym and it got rejected. Any ideas why?,virtual_card_not_working
Why is my disposable card not working?,virtual_card_not_working
What do I have to do to get the virtual card to work?,virtual_card_not_working
What do I do if my disposable virtual card doesn't work?,virtual_card_not_working
I can't make purchases with my virtual card.,virtual_card_not_working
I have a disposable card but it does not work?,virtual_card_not_working
My Virtual card was rejected for a car rental. Why?,virtual_card_not_working
The wrong exchange rate was applied to me while pulling out cash.,wrong_exchange_rate_for_cash_withdrawal
I got less cash because of the exchange rate.,wrong_exchange_rate_for_cash_withdrawal
Why is the fee for taking money out so high?  I feel I was overcharged and I would have never used this ATM if I would have known ahead of time.,wrong_exchange_rate_for_cash_withdrawal
I believe a wrong exchange rate was applied towards a cash transaction I made abroad.,wrong_exchange_rate_for_cash_withdrawal
"When I got my cash, the amount was not what it should have been, based on the exchange rate.",wrong_exchange_rate_for_cash_withdrawal
"I tried using a foreign currency at an ATM, but the ATM provided me an incorrect rate. Why is that?",wrong_exchange_rate_for_cash_withdrawal
"Over the holiday I withdrew cash from the ATM and it seems that I was severely overcharged. Had I known that I would be charged those fees, I would not have used the ATM!",wrong_exchange_rate_for_cash_withdrawal
I think when I withdrew money when out of country the exchange rate was wrong.,wrong_exchange_rate_for_cash_withdrawal
Why did my exchange rate change?,wrong_exchange_rate_for_cash_withdrawal
"Hello, in these holidays i have been overcharged on the amount i have withdrawn on one of your ATMs. I did not had any clue about the horrible charges otherwise i would not have withdrawn.",wrong_exchange_rate_for_cash_withdrawal
Can I make a withdraw in my home currency at an ATM? I'm on vacation and don't have cash with me. This is cause for a bit of concern. Is it possible to withdraw here without additional fees?,wrong_exchange_rate_for_cash_withdrawal
"I have made a withdraw from an ATM this last holiday, why is there such a high charge from this transaction?",wrong_exchange_rate_for_cash_withdrawal
The exchange rate is incorrect for my cash withdrawal transaction.,wrong_exchange_rate_for_cash_withdrawal
I think the exchange rate for my for my cash withdrawal is wrong,wrong_exchange_rate_for_cash_withdrawal
"When I got cash, the exchange rate applied was wrong.",wrong_exchange_rate_for_cash_withdrawal
"While abroad, I got cash, and the exchange rate applied is wrong.",wrong_exchange_rate_for_cash_withdrawal
I think I was charged a different exchange rate than what was posted at the time.,wrong_exchange_rate_for_cash_withdrawal
Foreign currency rates were put in wrong at an ATM i used.,wrong_exchange_rate_for_cash_withdrawal
"I was overcharged at an ATM while on vacation. I needed cash so I had to use it, but your charges are outregous and I wish I would have known beforehand.",wrong_exchange_rate_for_cash_withdrawal
The exchange rate for my withdrawal was wrong.,wrong_exchange_rate_for_cash_withdrawal
"Hi, I have withdrawn cash from the ATM on holiday and i guess withdrawal amount has been overcharged. I did it as i was not aware of these charges.",wrong_exchange_rate_for_cash_withdrawal
I withdrew  money from the ATM and was overcharged.  It said nothing about an extra fee.,wrong_exchange_rate_for_cash_withdrawal
I think the exchange rate was incorrect.,wrong_exchange_rate_for_cash_withdrawal
The exchange rate for the money I took out in a foreign country is wrong.,wrong_exchange_rate_for_cash_withdrawal
When I made a cash transfer abroad the wrong exchange rate was applied,wrong_exchange_rate_for_cash_withdrawal
what are weekend rates for getting cash,wrong_exchange_rate_for_cash_withdrawal
I believe I got a wrong exchange rate when I got cash.,wrong_exchange_rate_for_cash_withdrawal
The exchange rate was messed up from the ATM,wrong_exchange_rate_for_cash_withdrawal
"Do any of your machines provide cash from my home country? I don't have any money on me and I'm on holiday so I'm concerned. Also, will I be charged anything to do this?",wrong_exchange_rate_for_cash_withdrawal
"After I got my cash, I found out my exchange rate was wrong.",wrong_exchange_rate_for_cash_withdrawal
Can you check the exchange rate on a cash transaction I did overseas,wrong_exchange_rate_for_cash_withdrawal
"I was abroad and needed some cash, but I think the wrong exchange rate was applied to the transaction.",wrong_exchange_rate_for_cash_withdrawal
Why did you give me so little currency?,wrong_exchange_rate_for_cash_withdrawal
"I traded some of my money from my native country into an ATM to exchange for foreign currency, and the money I received was a different equating amount!",wrong_exchange_rate_for_cash_withdrawal
what are the exchange rates for getting cash,wrong_exchange_rate_for_cash_withdrawal
Someone may have made an error in figuring out the rate of exchange.  I should have received more cash than I did on my most recent withdrawal.,wrong_exchange_rate_for_cash_withdrawal
Is there extra fees for making a withdraw in a different country at a cash machine.,wrong_exchange_rate_for_cash_withdrawal
I had trouble with an incorrect rate being applied when using the ATM with foreign currency.,wrong_exchange_rate_for_cash_withdrawal
I didnt get the correct exchange rate for getting cash,wrong_exchange_rate_for_cash_withdrawal
Do you offer free ATM withdrawals of ones hometown currency while on holiday?,wrong_exchange_rate_for_cash_withdrawal
Can i get money in my home currency at some ATM ? As I am on holiday and bit concerned because i do not have any cash with me . Is it possible to withdraw without any additional cost.,wrong_exchange_rate_for_cash_withdrawal
I used the ATM to get money out and did not realize I would be charged as much as I was or I would not have done that!,wrong_exchange_rate_for_cash_withdrawal
I didn't get the right amount of  cash because of the exchange rate.,wrong_exchange_rate_for_cash_withdrawal
"Hello,  In my most recent ATM transaction, I didn't receive nearly as much cash as I thought I would - what is your exchange rate policy?",wrong_exchange_rate_for_cash_withdrawal
Using international ATMs messes up the exchange rate.,wrong_exchange_rate_for_cash_withdrawal
You've incorrectly calculated the exchange rate for my cash withdrawal,wrong_exchange_rate_for_cash_withdrawal
I was needing you to see if the exchange rate is correct from when i got cash,wrong_exchange_rate_for_cash_withdrawal
I did not get the right exchange rate while getting my cash out.,wrong_exchange_rate_for_cash_withdrawal
Why is the exchange rate different than expected on my transaction?,wrong_exchange_rate_for_cash_withdrawal
I think the bank made a mistake on the exchange rates,wrong_exchange_rate_for_cash_withdrawal
Is there a fee associated with using foreign exchange ATMs?,wrong_exchange_rate_for_cash_withdrawal
When I exchanged currencies the value of my money changed.,wrong_exchange_rate_for_cash_withdrawal
Can i get money back in my home currency at  ATM? As I am on holiday and bit concerned because i do not have any cash with me . Is it possible to withdraw without any additional cost.,wrong_exchange_rate_for_cash_withdrawal
The wrong exchange rate applied to my cash withdrawal.,wrong_exchange_rate_for_cash_withdrawal
I don't think the exchange rate was right.,wrong_exchange_rate_for_cash_withdrawal
I exchanged cash when traveling and the rate was incorrect.,wrong_exchange_rate_for_cash_withdrawal
what is the exchange rate when i get cash,wrong_exchange_rate_for_cash_withdrawal
I noticed my exchange rate was incorrect when I got cash.,wrong_exchange_rate_for_cash_withdrawal
Why is the exchange rate so high? This should have been a much higher amount of cash for that to apply.,wrong_exchange_rate_for_cash_withdrawal
Is it possible to use an ATM when I am not in the country and make a withdraw with out extra fees?,wrong_exchange_rate_for_cash_withdrawal
"This past holiday I made a withdraw at the ATM machine, and it seems I've been charged too much.",wrong_exchange_rate_for_cash_withdrawal
My exchange rate is wrong when I get cash.,wrong_exchange_rate_for_cash_withdrawal
Why did I only receive this much currency?,wrong_exchange_rate_for_cash_withdrawal
When I got cash the exchange rate was wrong,wrong_exchange_rate_for_cash_withdrawal
An overseas cash transfer did not work correctly,wrong_exchange_rate_for_cash_withdrawal
I didn't receive the correct amount of cash when I exchanged it overseas.,wrong_exchange_rate_for_cash_withdrawal
"I needed some cash while abroad, and I'm pretty sure the wrong exchange rate was applied.",wrong_exchange_rate_for_cash_withdrawal
I believe that the rate of exchange for my cash withdrawl is incorrect.,wrong_exchange_rate_for_cash_withdrawal
what is the correct exchange rate for getting cash,wrong_exchange_rate_for_cash_withdrawal
I'm unhappy with the exchange rate your cash transactions.,wrong_exchange_rate_for_cash_withdrawal
I think that the exchange rate for the withdrawal of my cash is not right.,wrong_exchange_rate_for_cash_withdrawal
The cash withdrawal I took seems to be off. The exchange rate is wrong.,wrong_exchange_rate_for_cash_withdrawal
I got cash abroad and the exchange rate applied is wrong,wrong_exchange_rate_for_cash_withdrawal
I wasn't applied the correct exchange rate when getting cash,wrong_exchange_rate_for_cash_withdrawal
"I need an accurate exchange rate, when I make my withdrawals.",wrong_exchange_rate_for_cash_withdrawal
Can I withdraw money in my hometown currency while on holiday without any additional fees?,wrong_exchange_rate_for_cash_withdrawal
Why is the exchange rate wrong for my cash withdrawal?,wrong_exchange_rate_for_cash_withdrawal
I noticed the exchange rate for cash withdrawal isn't right.,wrong_exchange_rate_for_cash_withdrawal
what is going on with my cash withdrawal? the exchange rate is wrong,wrong_exchange_rate_for_cash_withdrawal
When I was abroad the exchange rate for me was wrong.,wrong_exchange_rate_for_cash_withdrawal
What on earth is up with the exchange rate! This should have been a much higher amount of cash,wrong_exchange_rate_for_cash_withdrawal
Can the exchange rate change while I am in the process of making a withdrawal?,wrong_exchange_rate_for_cash_withdrawal
The exchange rate was wrong?,wrong_exchange_rate_for_cash_withdrawal
how come when i got cash the exchange rate was different than it should be,wrong_exchange_rate_for_cash_withdrawal
My rate is not right when I used my card in a different country's money.,wrong_exchange_rate_for_cash_withdrawal
How can I get money in my home currency while I'm traveling internationally? I wanted to take it out of a local ATM but am worried that I will get charged extra fees.,wrong_exchange_rate_for_cash_withdrawal
I got cash abroad and need to check the exchange rate,wrong_exchange_rate_for_cash_withdrawal
Can I get money in my home currency at an ATM? I'm on vacation and don't have cash with me. This is cause for a bit of concern. Is it possible to withdraw here without additional cost?,wrong_exchange_rate_for_cash_withdrawal
Can I make a withdraw in my home currency at an ATM? I'm on vacation and am a bit worried because I don't have cash with me. Is it possible to withdraw here without any additional costs or fees?,wrong_exchange_rate_for_cash_withdrawal
The amount of cash I requested to withdrawal did not match what I received when exchanged,wrong_exchange_rate_for_cash_withdrawal
I did not have the right exchange rate applied to my situation of pulling out cash,wrong_exchange_rate_for_cash_withdrawal
The exchange rate was different when I got cash,wrong_exchange_rate_for_cash_withdrawal
how come my withdrawal rate is wrong for my cash withdrawal,wrong_exchange_rate_for_cash_withdrawal
I had the wrong exchange rate applied to some cash I got abroad.,wrong_exchange_rate_for_cash_withdrawal
I believe my exchange rate is incorrect,wrong_exchange_rate_for_cash_withdrawal
I found the exchange rate for my cash withdrawal is wrong,wrong_exchange_rate_for_cash_withdrawal
The cash abroad exchange rate is applied wrong.,wrong_exchange_rate_for_cash_withdrawal
The ATM I used for foreign currency provided the wrong exchange rate.,wrong_exchange_rate_for_cash_withdrawal
what is the exchange rate for foreign ATMs,wrong_exchange_rate_for_cash_withdrawal
The exchange rate for me was wrong when I was abroad.,wrong_exchange_rate_for_cash_withdrawal
"Help me!  When I was abroad, the exchange rate was wrong.",wrong_exchange_rate_for_cash_withdrawal
My cash withdrawl has the wrong rate of exchange.,wrong_exchange_rate_for_cash_withdrawal
"While abroad I got cash, and a wrong exchange rate was applied.",wrong_exchange_rate_for_cash_withdrawal
I got money overseas and the exchange rate was wrong,wrong_exchange_rate_for_cash_withdrawal
the exchange rate I got for cash was wrong,wrong_exchange_rate_for_cash_withdrawal
The exchange rate for case abroad is applied wrong.,wrong_exchange_rate_for_cash_withdrawal
"When I received my money, it was not in the correct amount. The exchange rate was not what it should have been.",wrong_exchange_rate_for_cash_withdrawal
I tried withdrawing money in another country and the exchange rate was wrong.,wrong_exchange_rate_for_cash_withdrawal
I withdrew some cash and the exchange rate seems to be wrong.,wrong_exchange_rate_for_cash_withdrawal
I withdraw money abroad but I didn't get the right amount.,wrong_exchange_rate_for_cash_withdrawal
The applied exchange rate is wrong for the cash I got abroad.,wrong_exchange_rate_for_cash_withdrawal
I am reluctant to use ATMs international because I don't get an accurate exchange rate,wrong_exchange_rate_for_cash_withdrawal
I didn't receive the correct exchange rate when I got cash.,wrong_exchange_rate_for_cash_withdrawal
How did you arrive at the rate of exchange? I thought that I would get more cash.,wrong_exchange_rate_for_cash_withdrawal
I think the exchange rate for the cash I withdrew was wrong.,wrong_exchange_rate_for_cash_withdrawal
Can i get money in my home currency at my ATM ?I am on holiday and bit concerned because i do not have any cash with me .Is it possible to withdraw without any additional cost.,wrong_exchange_rate_for_cash_withdrawal
When I received my cash; they had my exchange rate incorrect.,wrong_exchange_rate_for_cash_withdrawal
I was given the wrong exchange rate when getting cash,wrong_exchange_rate_for_cash_withdrawal
I thought I was going to receive more currency?,wrong_exchange_rate_for_cash_withdrawal
While on vacation I used an ATM to get cash and was overcharged. These charges are ridiculous and had I known about them I would have never used it.,wrong_exchange_rate_for_cash_withdrawal
What is wrong with the exchange rate? This should have been a much higher amount of cash for that to apply.,wrong_exchange_rate_for_cash_withdrawal
"When I got cash, my exchange rate was off.",wrong_exchange_rate_for_cash_withdrawal
Please tell me how the exchange rate is determined. I was expecting more money for the transaction.,wrong_exchange_rate_for_cash_withdrawal
the exchange rate was different than expected,wrong_exchange_rate_for_cash_withdrawal
I think that there was an error in calculating the exchange rate.  I recently withdrew cash and received much less than expected.,wrong_exchange_rate_for_cash_withdrawal
what are the exchange rates for foreign currency ATMs,wrong_exchange_rate_for_cash_withdrawal
I'm upset because I got charged a ridiculous fee when making an ATM withdrawal over a holiday weekend.  It didn't notify me beforehand either or I wouldn't have ever done it.,wrong_exchange_rate_for_cash_withdrawal
"When I received my cash, the exchange rate was wrong.",wrong_exchange_rate_for_cash_withdrawal
"I was using foreign currency at an ATM, but the rate was typed in wrong.",wrong_exchange_rate_for_cash_withdrawal
"On my last trip, I received the incorrect exchange rate.",wrong_exchange_rate_for_cash_withdrawal
the exchange rate for my withdrawal is wrong,wrong_exchange_rate_for_cash_withdrawal
The exchange rate applied was incorrect when I was traveling outside the country.,wrong_exchange_rate_for_cash_withdrawal
Whats wrong with my currency exchange?,wrong_exchange_rate_for_cash_withdrawal
Can you please check the exchange rate when I was getting cash?,wrong_exchange_rate_for_cash_withdrawal
The exchange rate for my cash withdrawal was incorrect,wrong_exchange_rate_for_cash_withdrawal
The wrong exchange rate was used for my cash withdrawal,wrong_exchange_rate_for_cash_withdrawal
I'm looking for a machine of yours that will provide me cash from my home country. I went on holiday and don't have any cash on me. Will your machine charge me extra to do this?,wrong_exchange_rate_for_cash_withdrawal
I withdrew cash and I think the exchange rate is wrong.,wrong_exchange_rate_for_cash_withdrawal
How do you figure out the exchange rate? Can you explain why I got less money than expected?,wrong_exchange_rate_for_cash_withdrawal
I got cash and the exchange rate should have been different than it ended up being.,wrong_exchange_rate_for_cash_withdrawal
Rates were applied wrong while using foreign currency at an ATM.,wrong_exchange_rate_for_cash_withdrawal
I was charged an incorrect exchange rate for a withdrawal.,wrong_exchange_rate_for_cash_withdrawal
"My ATM transaction shorted me on cash, and I think the exchange rate was wrong. Did I receive the correct rate?",wrong_exchange_rate_for_cash_withdrawal
"I draw out money from your ATM during holidays, and was charged insanely. I wouldn't have done it, if i had a little sense about the shocking charges.",wrong_exchange_rate_for_cash_withdrawal
In a recent withdrawal I received less cash than I expected to receive.  Did someone make an error with the exchange rate?,wrong_exchange_rate_for_cash_withdrawal
When I got cash I believe that the exchange rate was wrong,wrong_exchange_rate_for_cash_withdrawal
The rate applied to my foreign currency at an ATM was incorrect.,wrong_exchange_rate_for_cash_withdrawal
I tried to use the ATM with foreign currency. The conversion rate applied was wrong.,wrong_exchange_rate_for_cash_withdrawal
I am perplexed. Why is it that I received an extremely wrong rate when I tried to use an ATM using a foreign currency?,wrong_exchange_rate_for_cash_withdrawal
I made an ATM withdrawal over the holiday and then later realized I was charged an exorbitant fee!  I never would've made this withdrawal if I'd known I'd be charged so much.,wrong_exchange_rate_for_cash_withdrawal
I am travelling and I tried to withdraw cash but didn't get what I was supposed to get.,wrong_exchange_rate_for_cash_withdrawal
I got some cash out of the ATM over the holiday and it seems that I've been grossly overcharged. I wouldn't have done that if I knew of these outrageous charges!,wrong_exchange_rate_for_cash_withdrawal
The exchange rate was wrong in the foreign country I got cash in.,wrong_exchange_rate_for_cash_withdrawal
The exchange rate for foreign ATM currency is wrong.,wrong_exchange_rate_for_cash_withdrawal
"Can I get money in my home currency at some ATM? I'm on holiday and am a bit concerned because I don't have any cash with me, it is possible to withdraw here already without any additional cost?",wrong_exchange_rate_for_cash_withdrawal
I think the exchange rate for the cash I withdrew wasn't correct.,wrong_exchange_rate_for_cash_withdrawal
The rate of exchange for my cash withdrawal is wrong.,wrong_exchange_rate_for_cash_withdrawal
"I have a question about ATM transactions. Can I take money out of an ATM when I'm traveling abroad? And, can I get the money in my home currancy?",wrong_exchange_rate_for_cash_withdrawal
you got the exchange rate wrong for my cash withdrawal,wrong_exchange_rate_for_cash_withdrawal
I withdrew cash abroad and the exchange rate applied is wrong.,wrong_exchange_rate_for_cash_withdrawal
You applied the wrong exchange rate while I was traveling outside the country.,wrong_exchange_rate_for_cash_withdrawal
Why was my cash withdrawal given the wrong exchange rate?,wrong_exchange_rate_for_cash_withdrawal
I think the exchange rate is wrong for my ATM withdrawal,wrong_exchange_rate_for_cash_withdrawal
What do you use disposable cards on?,get_disposable_virtual_card
How do I get a disposable virtual card as well?,get_disposable_virtual_card
"I want a disposable virtual card, how do I do that?",get_disposable_virtual_card
What are the disposable cards for?,get_disposable_virtual_card
I need a disposable virtual card. Please tell me how to order one.,get_disposable_virtual_card
What systems do you have in place for my security when using my card for everyday purchases?,get_disposable_virtual_card
Why use a disposable card?,get_disposable_virtual_card
How can I get disposable virtual cards?,get_disposable_virtual_card
Can you tell me about these disposable virtual cards?,get_disposable_virtual_card
Do you offer disposable virtual cards too?,get_disposable_virtual_card
can i get a virtual card online,get_disposable_virtual_card
How do I request a disposable virtual card?,get_disposable_virtual_card
How can I create a disposable virtual card?,get_disposable_virtual_card
When will you be taking orders for disposable virtual cards?,get_disposable_virtual_card
Who can purchase a disposable virtual card?,get_disposable_virtual_card
How does a disposable virtual card work?,get_disposable_virtual_card
What is the function of the disposable cards?,get_disposable_virtual_card
Do I need a disposable card?,get_disposable_virtual_card
Is there a disposable virtual card?,get_disposable_virtual_card
Please tell me how disposable virtual cards work?,get_disposable_virtual_card
how do I get a disposable virtual card?,get_disposable_virtual_card
Can you please explain disposable virtual cards for me?,get_disposable_virtual_card
How do I create a disposable virtual card?,get_disposable_virtual_card
Why would I need a disposable card?,get_disposable_virtual_card
What are the disposable cards used for?,get_disposable_virtual_card
What are these disposable virtual cards all about?,get_disposable_virtual_card
What is the process to create a disposable virtual card?,get_disposable_virtual_card
Will you tell me how I am supposed to use the disposable cards?,get_disposable_virtual_card
How about disposable virtual cards?,get_disposable_virtual_card
Please send me a disposable virtual card.,get_disposable_virtual_card
I want to make an online purchase but I don't want to use my credit card. Can you tell me how a disposable virtual card works and where I can apply for one?,get_disposable_virtual_card
What can I do with a disposable virtual card?,get_disposable_virtual_card
Do you have the option for a disposable virtual card?,get_disposable_virtual_card
What are disposable virtual cards?,get_disposable_virtual_card
I want a virtual card that is disposable,get_disposable_virtual_card
"I would like a disposable virtual card, could I get one?",get_disposable_virtual_card
Please can i get a disposable virtual card as well?,get_disposable_virtual_card
disposable virtual card can be ordered where?,get_disposable_virtual_card
Where do I get a disposable card,get_disposable_virtual_card
In what way can I use the disposable cards?,get_disposable_virtual_card
How can I go about getting a disposable virtual card?,get_disposable_virtual_card
how do the cards work?,get_disposable_virtual_card
I need to get a disposable virtual card?,get_disposable_virtual_card
How can I get a disposable virtual card?,get_disposable_virtual_card
Can I get a disposable virtual card?,get_disposable_virtual_card
How can disposable cards be used?,get_disposable_virtual_card
Please explain how I use the disposable cards?,get_disposable_virtual_card
Can you tell me more info about virtual disposable cards?,get_disposable_virtual_card
I need a disposable virtual card.,get_disposable_virtual_card
"Can you point me in the right direction of where to go to roder a disposable virtual card, I can't seem to find it.",get_disposable_virtual_card
What is the procedure for depositing a virtual card,get_disposable_virtual_card
can i get a virtual card,get_disposable_virtual_card
I would like to know more about what a disposable virtual card is?,get_disposable_virtual_card
Are there any disposable virtual cards?,get_disposable_virtual_card
Please tell me about disposable cards.,get_disposable_virtual_card
How would I use a disposable card?,get_disposable_virtual_card
How do I order a disposable virtual card?,get_disposable_virtual_card
Where do I order a disposable virtual card?,get_disposable_virtual_card
Can you provide me a disposable virtual card?,get_disposable_virtual_card
"The disposable cards, what are they for?",get_disposable_virtual_card
Can you help me get a disposable virtual card?,get_disposable_virtual_card
Can I order a disposable virtual card?,get_disposable_virtual_card
Are there virtual disposable cards?,get_disposable_virtual_card
Is it possible to get a disposable virtual card as well?,get_disposable_virtual_card
Can you tell me what are disposable cards for?,get_disposable_virtual_card
Can I use a disposable virtual card for any purchase?,get_disposable_virtual_card
What can you use the disposable cards for?,get_disposable_virtual_card
Where do I get a disposable virtual card?,get_disposable_virtual_card
How do I use disposable cards?,get_disposable_virtual_card
Can you tell me what the disposable cards are used for?,get_disposable_virtual_card
Is there a way to use this app with a disposable virtual card?,get_disposable_virtual_card
What are the uses for disposable cards?,get_disposable_virtual_card
Tell me more about getting a virtual disposable card.,get_disposable_virtual_card
How can I get a virtual card for a one-time transaction?,get_disposable_virtual_card
Can you tell me where I can order a disposable virtual card?,get_disposable_virtual_card
"I don't understand what a disposable virtual card is, can you help?",get_disposable_virtual_card
What are these disposable cards meant for?,get_disposable_virtual_card
What do the disposable cards do?,get_disposable_virtual_card
How do I receive a disposable virtual card?,get_disposable_virtual_card
Is there a disposable virtual card option?,get_disposable_virtual_card
Please explain how disposable virtual card work.,get_disposable_virtual_card
I'm not sure how disposable virtual cards work. Please help.,get_disposable_virtual_card
How do I use the disposable cards?,get_disposable_virtual_card
How do I know if i need a disposable card?,get_disposable_virtual_card
Am I able to order a disposable virtual card?,get_disposable_virtual_card
Can you tell me how to get a disposable virtual card?,get_disposable_virtual_card
How can I obtain a disposable virtual card?,get_disposable_virtual_card
Can you tell me where to go to get a disposable virtual card?,get_disposable_virtual_card
Is there any way i get a disposable virtual card as well?,get_disposable_virtual_card
I'm interested in learning more about disposable virtual cards.,get_disposable_virtual_card
How to a go about ordering a disposable virtual card?,get_disposable_virtual_card
I need a single use card for shopping online,get_disposable_virtual_card
"I need to deposit my virtual card, how do i do that.",get_disposable_virtual_card
What are the benefits of a disposable card?,get_disposable_virtual_card
What is the disposable card for?,get_disposable_virtual_card
I have heard about these disposable virtual cards but don't understand how they work.,get_disposable_virtual_card
The disposable cards - what are they for?,get_disposable_virtual_card
I think my top-up has failed.,top_up_failed
Top-up is not working,top_up_failed
My top up is not working,top_up_failed
"My top-up hasn't gone through, what happened?",top_up_failed
My top-up was rejected by an app.,top_up_failed
For what reason did my top-up fail?,top_up_failed
I can't add any more money.,top_up_failed
Why won't my top up work,top_up_failed
I topped up but the app denied it,top_up_failed
My money I added isn't on my card.,top_up_failed
"Hi, My card is getting declined continuously when i am trying to top-up. Request you to look into this issue or tell me any other alternatives.",top_up_failed
My credit card was declined for top-up. Can you see if there is enough funds in my account?,top_up_failed
Why did my credit card get declined for top up?,top_up_failed
"Hello, there was an error while attempting top-up with my card this morning. I was able to use the card two days ago with no issues. Could you please assist?",top_up_failed
"I've been trying to transfer funds to top-up my card, but the transaction is not going through.  Is there something I'm doing wrong?",top_up_failed
Seems like my top-up has failed,top_up_failed
I really need to top-up my card today urgently but my card keeps getting declined!! Can you please resolve this problem or try an alternative,top_up_failed
"Hey, I attempted to top up my card today and for some reason it didn't work. When I did it the other way it worked just fine. Could you help me figure out why this is happening please?",top_up_failed
I believe my top up has failed,top_up_failed
I tried using my credit card with top up but it didn't work! I thought it was supposed to?,top_up_failed
My credit card for was not approved for a top-up transaction.  What happened?,top_up_failed
Why isn't my topup working?,top_up_failed
My credit card did not go through. Can you see if it has insufficient funds?,top_up_failed
Can I tell if my top off didn't work?  It doesn't seem to have.,top_up_failed
"Hi, My card is getting declined during top-up. As it urgent, could you please resolve this issue, or guide me with other alternatives if any.",top_up_failed
My top up is giving me problems. What is wrong with it?,top_up_failed
I got my card a few days ago but am unable to top up. I'm thinking about closing my account because of this. What is going on?,top_up_failed
Looks like my top up failed.,top_up_failed
I urgently need to top-up my card but its getting declined. Please help me in this or advise with other options if any.,top_up_failed
The top-up I ordered didn't process.,top_up_failed
I don't think that my top-up worked.,top_up_failed
Tell me why my topup wouldn't go through?,top_up_failed
"I did a bank transfer to top up, but the money is not available.",top_up_failed
What reasons would a topup fail?,top_up_failed
"I tried topping up my account but it failed, can you help me?",top_up_failed
Why has my top up failed?,top_up_failed
"So my top-up failed, could you tell me why?",top_up_failed
Why has my top-up failed?,top_up_failed
I need to top-up my card today urgently but my card keeps getting declined!! Can you please resolve this problem or let me know if you have any alternatives,top_up_failed
I tried to top up with my card but it was declined. I was able to a couple days ago and it worked. Is something wrong? Can you check it for me please?,top_up_failed
Can you find out why my credit card didn't process payment? It was declined for top up so what's the deal?,top_up_failed
How can correct Top up with the app to work correctly?,top_up_failed
Is there any reason why my card didn't work when I tried to top up?,top_up_failed
The app rejected my top up,top_up_failed
My top-up didn't go through,top_up_failed
Can you tell me why my top-up failed?,top_up_failed
My credit card seems to have been declined for top up. Why is it not going through? Can you tell me what's going on?,top_up_failed
My top-up didn't work.,top_up_failed
My top-up never worked,top_up_failed
It looks like my top up didn't work.  Why?,top_up_failed
I topped up my card but the app rejected it.,top_up_failed
"I attempted to top-up with my card this morning, but the transaction was unsuccessful. I received the card two days ago and was successful using it previously. Could you please help me?",top_up_failed
I tried to top-up but it got denied.,top_up_failed
My top up was denied,top_up_failed
I think the top up failed,top_up_failed
My credit card was just denied for top up! Can you tell me why this happened and what's going on?,top_up_failed
My top up didn't go through,top_up_failed
My top up has failed,top_up_failed
Why is it failing to top-up?,top_up_failed
I can't get the top-up to work! What's going on here.,top_up_failed
How do I know if my top up worked?,top_up_failed
Why can't I topup my account?,top_up_failed
My top-up was declined,top_up_failed
Why is my card being declined when I try to do a top-up? How can this be immediately resolved?,top_up_failed
The app has rejected my top up.,top_up_failed
"I attempted to top up my car today, it failed! I just got it a couple of days before and it worked then. What is going on with it?",top_up_failed
Why was my top-up rejected?,top_up_failed
My credit card got declined for top up! What's going on? Can you check on why it didn't go through?,top_up_failed
My top up isnt working,top_up_failed
Trouble with my top up,top_up_failed
I'm confused as to why my top-up did not go through.,top_up_failed
I added money but my top-up wasn't processed by the app.,top_up_failed
I really need to top-up my card today urgently but my card keeps getting declined!! Can you please resolve this problem or let me know if you have any alternatives,top_up_failed
"I have the funds, why can I not use my top-up?",top_up_failed
"Hello, I trying to top up with my card today but it didn't work. When I tried last time it worked but today it isn't. Could you take a look at it for me?",top_up_failed
Why are you keeping my money from me by declining my card? What is going on?,top_up_failed
"I desperately need to top-up my card, so why is it being declined? Can you solve this for me? I need to use my card immediately!",top_up_failed
Why did the app deny my top-up?,top_up_failed
My top-up was rejected,top_up_failed
Fix my top up,top_up_failed
My top up doesn't work,top_up_failed
I am having problems with a top-up.,top_up_failed
What's the problem? My card keeps getting declined for top up. I need to know what is going on.,top_up_failed
I was trying to top up my account and it isn't working,top_up_failed
I believe my top up did not work.,top_up_failed
I need help reapplying my top-up. It seems it isn't working.,top_up_failed
Could you please recommend what I should do if my card keeps getting declined?  I planned to top-up today but I am unable to get it to work.  I need a fast solution to this problem.,top_up_failed
My credit card transaction was declined for a loan payment.  Can you tell me why?,top_up_failed
Why did the top-up fail?,top_up_failed
I requested for a top-up but it has not reflected,top_up_failed
"I tried to top-up, why didn't it work?",top_up_failed
I tried to top up with my card but it's not working. I had just done this a couple days previously and it worked. Can you tell me what's going on here please?,top_up_failed
I wanted to top up my account and it doesn't look like it worked,top_up_failed
"My top-up does not seem to have worked, what  went wrong?",top_up_failed
I'm not sure if my pop-up went through.,top_up_failed
Top up did not work on the app.,top_up_failed
I tried to top up but the app rejected it.,top_up_failed
It does not appear that my message went through.,top_up_failed
What if my top up didn't work?,top_up_failed
I didn't see the money I added to my card.,top_up_failed
The top up failed,top_up_failed
I have been trying unsuccessfully to top-up my card.  Is the system down or not working properly?,top_up_failed
I am having a huge problem with my card being declined and it's really important that I top-up today.  Would you please look into this further and let me know how I can get this fixed?,top_up_failed
"My card keeps getting declined when I try to use it.  I would like to top-up, but it is not going though.",top_up_failed
"I just topped up, and the app denied it.",top_up_failed
Why did my top-up not work?,top_up_failed
"Hi I've been trying to top up my card for the past day but it gets declined, I need it topped up urgently! Can somebody get back to me to resolve this or explain any different ways I can top up my card?",top_up_failed
Please explain why my top-up didn't go through.,top_up_failed
Can you tell me why my credit card was declined while trying to top-up?,top_up_failed
I need information explaining why my top-up failed to go through,top_up_failed
"Hi, I am experiencing problems while trying to top-up with my card. I have never experienced any problems doing this before. Could you please help me?",top_up_failed
The top-up did not go through.,top_up_failed
"I could not get a top-up to work, why?",top_up_failed
I don't know why my credit card was declined while I was trying to top-up. Was it something on my end or was there something wrong with the top-up function?,top_up_failed
Problems with my top up,top_up_failed
why is my top up failing,top_up_failed
"I tried again to top up my card after doing it a couple days ago when it had worked. Now, it doesn't seem to be working. Can you tell me what the deal is here please?",top_up_failed
Top up keeps failing,top_up_failed
"Hello, I tried to top up with my card, but it didn't work. I just got it a couple days before and it works fine. What's the deal? Can you check into this?",top_up_failed
What was the issue with my topping up?,top_up_failed
My topping up didn't go through.,top_up_failed
Why would the app deny my top-up?,top_up_failed
"I need to add more funds to my card today because it keeps being declined, and I need to use it immediately. Can you fix this or tell me alternatives?",top_up_failed
Why has my top-up been denied?,top_up_failed
I tried to charge my card but it was declined. A couple days ago I was able to charge it and it was accepted. Is something wrong? Will you double check for me please?,top_up_failed
I could not get the top-up to go through,top_up_failed
I can't access my money. Is it because somethings wrong with the top-up? I set it up correctly.,top_up_failed
I was trying to top-up and my credit card was declined. Can you tell me why?,top_up_failed
I topped up my account but the app failed to process it.,top_up_failed
Looks like my top-up has been cancelled,top_up_failed
My top-up is not working. Why is that?,top_up_failed
"Um, my top up didn't work",top_up_failed
"I need assistance finding out why I am unable to top-up my card, it keeps getting refused.  It is extremely imperative I get this resolved quickly.",top_up_failed
I don't think my top up worked,top_up_failed
I added funds to my account but the app didn't process it.,top_up_failed
Why has my top-up not worked?,top_up_failed
Why did my top-up fail?,top_up_failed
is there a way to fix my top up,top_up_failed
I tried to top up my account and it didn't work,top_up_failed
Won't let me top my card up!! Who can get it sorted out for me? It's urgent! How do I find out what the problem is with my card and how else to top it up?,top_up_failed
There has been a red flag on my top up.,top_up_failed
Was there a problem with topping up?,top_up_failed
"Hi, I tried to top up my card today and it did not work. I have tried it in the past and it worked just fine but it won't do it anymore. Can you help me out?",top_up_failed
My top-up failed to go through.,top_up_failed
I really need to top-up my card today urgently but my card keeps getting declined!! Can you please help me with this problem or let me know if you have any alternatives,top_up_failed
help my money isnt showing up,balance_not_updated_after_bank_transfer
how do i see what i transferred,balance_not_updated_after_bank_transfer
Hello. Can you help figure out why the recent transfer from my UK bank account isn't showing up?,balance_not_updated_after_bank_transfer
I've made a transfer from France two days ago but I was wondering if international transfers take longer to arrive because it hasn't made it yet.,balance_not_updated_after_bank_transfer
After I transferred money the balance remained the same.,balance_not_updated_after_bank_transfer
Where is the money that I transferred.,balance_not_updated_after_bank_transfer
"About two days ago now, I made a transfer from France but it hasn't arrived yet. Is it possible that the international transfer just takes longer?",balance_not_updated_after_bank_transfer
Why is my balance the same after a transfer?,balance_not_updated_after_bank_transfer
How long will it take for a bank transfer to show up on my account? It's been a couple hours but I havnt seen anything yet. Also it's from a UK account if that makes any difference.,balance_not_updated_after_bank_transfer
The transfer I made isn't reflected in my balance,balance_not_updated_after_bank_transfer
Can you please check my UK Account to make sure everything went alright?  I made the transfer a couple of hours ago.,balance_not_updated_after_bank_transfer
"Hi, I am unable to see transaction in my account which i made couples of hours ago from my UK account. Please help me in this.",balance_not_updated_after_bank_transfer
"Hello I made a bank account transfer from the UK. The transfer was a couple hours ago, nothing has shown up yet.  Can you check to see if everything okay. Please.",balance_not_updated_after_bank_transfer
My balance didn't change after I transferred some money.,balance_not_updated_after_bank_transfer
I've transferred money into my account but the balance is the same,balance_not_updated_after_bank_transfer
Money that I have transferred hasn't arrived yet,balance_not_updated_after_bank_transfer
I made a transfer from France two days ago now but there hasn't made it there yet. Do international transfers take longer?,balance_not_updated_after_bank_transfer
I transferred money but the balance did not update.,balance_not_updated_after_bank_transfer
I am wondering about a transfer from a different country that doesn't show up yet?,balance_not_updated_after_bank_transfer
I just made a transfer from a UK account. How long does that typically take to show up? I just want to make sure it worked alright.,balance_not_updated_after_bank_transfer
I just made a transfer from France 2 days ago. It has not yet reached my bank. Is it possible it takes longer because it was an international transfer?,balance_not_updated_after_bank_transfer
Im going to need to make a transfer from a UK account but I need it to go through ASAP. Is that going to be possible or will it take forever?? Im hoping it will be a couple hours and not a couple weeks.,balance_not_updated_after_bank_transfer
How long before a bank transfer shows up in the account?,balance_not_updated_after_bank_transfer
How soon will my balance be updated to reflect my transfer?,balance_not_updated_after_bank_transfer
My transfer into my account isn't showing up.,balance_not_updated_after_bank_transfer
How can I fix my bank transfer to show up on my bank account?,balance_not_updated_after_bank_transfer
when does my balance update for a transfer,balance_not_updated_after_bank_transfer
There is a transfer not showing on my account.,balance_not_updated_after_bank_transfer
It is common for an international transfer to take 2 days or longer? I made a transfer from France 2 days ago and I have not seen it yet.,balance_not_updated_after_bank_transfer
I did a money transfer to my account and it is not showing there.,balance_not_updated_after_bank_transfer
I was wondering if international transfers take longer than normal because I made a transfer from France a couple of days ago and nothing has happened yet?,balance_not_updated_after_bank_transfer
What's the time frame normally for a UK account transfer? I just made one and it's not showing up anywhere. I want to be sure that everything is good.,balance_not_updated_after_bank_transfer
My latest transfer seems to be missing.,balance_not_updated_after_bank_transfer
Is there a longer processing time for international bank transfers?,balance_not_updated_after_bank_transfer
Balance hasn't been updated following a bank transfer,balance_not_updated_after_bank_transfer
Why isn't the transfer to my account showing up?,balance_not_updated_after_bank_transfer
Where is my money that I transfered?!,balance_not_updated_after_bank_transfer
"The other bank confirmed a transfer I made, but this account is not reflecting it yet.",balance_not_updated_after_bank_transfer
Why can't I see a transfer to my account?,balance_not_updated_after_bank_transfer
"Hi, I made a transfer from France two days ago and thought it would be here by now. Can you give me an update please?",balance_not_updated_after_bank_transfer
My balance doesn't include my latest transfer,balance_not_updated_after_bank_transfer
How long do bank transfers take to clear,balance_not_updated_after_bank_transfer
How long to UK transfers usually take? I made a transfer but it didn't pop up in my history yet. I just want to make sure it went through.,balance_not_updated_after_bank_transfer
I had transferred some money but the balance hasn't changed.,balance_not_updated_after_bank_transfer
My balance was not updated after transferring money.,balance_not_updated_after_bank_transfer
"For you, how long do transfers normally take from a UK account? I completed one just now but nothing appears. I just need to be sure everything is okay.",balance_not_updated_after_bank_transfer
Do international transfers take longer?? I made a transfer from France 2 days ago but it's still not there yet...,balance_not_updated_after_bank_transfer
I am still waiting for a transfer I did,balance_not_updated_after_bank_transfer
How long does it take for a bank transfer to show on my balance?,balance_not_updated_after_bank_transfer
I transferred some funds but I don't see it,balance_not_updated_after_bank_transfer
"How long do transfers to international banks take? I made one to france a couple of days ago, but it's still not there.",balance_not_updated_after_bank_transfer
The money that I have transferred hasn't arrived yet.,balance_not_updated_after_bank_transfer
How long do transfers take to show up in my account?,balance_not_updated_after_bank_transfer
How long does it take for a transfer to post,balance_not_updated_after_bank_transfer
My money hasn't been transferred yet.,balance_not_updated_after_bank_transfer
What is the normal time to make an international transfer? I made one a few days ago that still hasn't arrived.,balance_not_updated_after_bank_transfer
Tell me why my balance did not change when I tranferred cash.,balance_not_updated_after_bank_transfer
I completed a transfer that isn't showing up on my account.,balance_not_updated_after_bank_transfer
How long does transfers take?,balance_not_updated_after_bank_transfer
I did a transfer but the balance is the same.,balance_not_updated_after_bank_transfer
I made a transfer but my balance hasn't been updated,balance_not_updated_after_bank_transfer
I transfered my balance a while back.  Why doesn't my account reflect this?,balance_not_updated_after_bank_transfer
When will I see an updated balance after a transfer?,balance_not_updated_after_bank_transfer
I am still waiting on my bank transfer,balance_not_updated_after_bank_transfer
There is a missing transfer on my account,balance_not_updated_after_bank_transfer
After making a transfer from a UK account it's not showing up. How long do these transfers normally take for you? I want to be certain everything is all right.,balance_not_updated_after_bank_transfer
Can you check if my money has reached my account since it is not showing up yet?,balance_not_updated_after_bank_transfer
Why hasn't my money transfer shown up yet?,balance_not_updated_after_bank_transfer
Please check to see if the band transfer I made a while ago from my UK account has safely arrived.,balance_not_updated_after_bank_transfer
Where is the transfer to my account?,balance_not_updated_after_bank_transfer
"I made a bank transfer earlier from my UK account.  I don't see it yet, can you check the status?",balance_not_updated_after_bank_transfer
Why isn't my balance reflecting a transfer I did?,balance_not_updated_after_bank_transfer
"I made a bank transfer from my UK account today, but it's not showing.  Can you check status?",balance_not_updated_after_bank_transfer
How long do I need to wait to see an update after I make a bank transfer?,balance_not_updated_after_bank_transfer
Why isn't my balance updating?  I did a bank transfer and it isn't current.,balance_not_updated_after_bank_transfer
"Hello, can you please inform me about international transfers? I am expecting a transfer I made from France two days ago and would like to know when it will arrive.",balance_not_updated_after_bank_transfer
I added money through a bank transfer and it is not showing in my balance.,balance_not_updated_after_bank_transfer
when will the balance on my account change form a transfer,balance_not_updated_after_bank_transfer
What is the time frame that transfers normally take from a UK account? I just completed a transfer and nothing shows up. I need to know if everything is alright.,balance_not_updated_after_bank_transfer
I have transferred some money but the balance hasn't changed,balance_not_updated_after_bank_transfer
The balance does not appear to have updated.,balance_not_updated_after_bank_transfer
Why hasn't my account updated to reflect my current balance?,balance_not_updated_after_bank_transfer
Where is the transfer that I did?,balance_not_updated_after_bank_transfer
After transfering some money my balance hasn't changed.,balance_not_updated_after_bank_transfer
"How long does a transfer from a UK account take? I just made one and it doesn't seem to be working, wondering if everything is okay",balance_not_updated_after_bank_transfer
The transfer on my account is not showing up.,balance_not_updated_after_bank_transfer
When will my transfer come through?,balance_not_updated_after_bank_transfer
I haven't yet received money that I transferred,balance_not_updated_after_bank_transfer
"How long do transfers from a UK bank account usually take for you? I just made a transfer and I'm not seeing anything, wondering if it worked",balance_not_updated_after_bank_transfer
How long does a bank transfer take to show up in available funds?,balance_not_updated_after_bank_transfer
The balance has not been updated.,balance_not_updated_after_bank_transfer
"Although I transferred some money, it has not as of yet, arrived.",balance_not_updated_after_bank_transfer
I am wondering if International Transfers take longer. I a made a transfer from France two days ago and believed it would be here already. Please let me know when I will get it!,balance_not_updated_after_bank_transfer
I don't see any change in my balance.,balance_not_updated_after_bank_transfer
"I just transferred some money into my account and do not see it updated yet, can you assist?",balance_not_updated_after_bank_transfer
I can still see money in my account after making a payment,balance_not_updated_after_bank_transfer
I need to know if everything is okay here. After making a transfer from a UK account it doesn't show up. How long does this normally take to process?,balance_not_updated_after_bank_transfer
I made a bank transfer but it doesn't seem to have gone through?,balance_not_updated_after_bank_transfer
How long does it typically take to make a transfer from a UK bank? I just made one and it hasn't shown up in my account yet.,balance_not_updated_after_bank_transfer
"Hi. A couple hours ago I make a transfer from my UK bank account, but it hasn't shown up. Please, would you see what the delay is?",balance_not_updated_after_bank_transfer
Why hasn't my money transfer showed up yet?,balance_not_updated_after_bank_transfer
My transfer to my account is missing.,balance_not_updated_after_bank_transfer
MY transfer has still not appeared.,balance_not_updated_after_bank_transfer
Why is  my balance not updated?,balance_not_updated_after_bank_transfer
I'm wondering how long it takes for my money to get to me after a bank transfer.,balance_not_updated_after_bank_transfer
"Hi. About two hours ago I made a transfer from my bank which is in the UK, but I don't see it yet! Would you check what's going on with it, please?",balance_not_updated_after_bank_transfer
When does a UK transfer show up?,balance_not_updated_after_bank_transfer
I do not see the money I transferred into this account,balance_not_updated_after_bank_transfer
How long before transferred money shows up?,balance_not_updated_after_bank_transfer
How long do transfers take to go though,balance_not_updated_after_bank_transfer
"Can you tell me how long it would take, to make a transfer from France? I made one 2 days ago and its not there yet.",balance_not_updated_after_bank_transfer
I made a transfer from France a couple days ago and don't see the transaction yet. How long does an international transfer take?,balance_not_updated_after_bank_transfer
"Transferred to account is not successful, help please?",balance_not_updated_after_bank_transfer
My transfer is pending too long.,balance_not_updated_after_bank_transfer
Why isn't the transferred money there?,balance_not_updated_after_bank_transfer
"How long does an international transfer take? I made the transfer from France 2 days ago, but it is not showing up in my bank yet.",balance_not_updated_after_bank_transfer
My account balance has not updated to reflect my recent transfer.,balance_not_updated_after_bank_transfer
Why hasn't the money I transferred into my account shown up yet?,balance_not_updated_after_bank_transfer
"Bank transfer to account did not show up, please help?",balance_not_updated_after_bank_transfer
How long does it take for money to transfer?,balance_not_updated_after_bank_transfer
Where's the money I transferred into my account?,balance_not_updated_after_bank_transfer
Why am I still waiting for a transfer?,balance_not_updated_after_bank_transfer
Why is it taking so long to update my balance transfer?,balance_not_updated_after_bank_transfer
I transferred some money but it hasn't arrived yet,balance_not_updated_after_bank_transfer
I made a transfer a couple hours ago but my balance has not been updated. Why is this? Shouldnt this be instant?,balance_not_updated_after_bank_transfer
I made a transfer from my UK account a couple of hours ago.  Could you please make sure everything went alright.,balance_not_updated_after_bank_transfer
Where is the transfer to my account that I made?,balance_not_updated_after_bank_transfer
I've made a bank transfer but the money doesn't seem to be in my account.,balance_not_updated_after_bank_transfer
I can't see a transfer to my account I made.,balance_not_updated_after_bank_transfer
what amount of time does it take for a transfer to reflect and be available,balance_not_updated_after_bank_transfer
"When is my balance going to update, I just transferred some money",balance_not_updated_after_bank_transfer
When will the money from my bank transfer be available?,balance_not_updated_after_bank_transfer
I transferred some money but the balance stayed the same.,balance_not_updated_after_bank_transfer
Good afternoon. I made a transfer from my UK bank account.  I haven't seen anything on the account in the pass few hours. Please check the account to make sure everything is fine.,balance_not_updated_after_bank_transfer
I did a bank transfer and my balance isn't current.,balance_not_updated_after_bank_transfer
I want to be sure that everything is okay here. I just made a transfer from a UK account and it is still not showing up. How long does this typically take?,balance_not_updated_after_bank_transfer
I recently transferred money to my account when will it show up?,balance_not_updated_after_bank_transfer
I transferred money but the balance hasn't changed.,balance_not_updated_after_bank_transfer
"How long do tranfers from a UK account usuallt take for you? I just made a transfer and nothing shows up, so just wondering if things went ok",balance_not_updated_after_bank_transfer
Why is my transfer not showing,balance_not_updated_after_bank_transfer
Why didn't the money I transferred into my account get added to my balance?,balance_not_updated_after_bank_transfer
Help me find the transfer that I did.,balance_not_updated_after_bank_transfer
"I recently transferred some cash, but the balance has not changed.",balance_not_updated_after_bank_transfer
What's the normal time frame for a transfer from a UK account? After just making a transfer it doesn't appear at all. I need to know if things went okay.,balance_not_updated_after_bank_transfer
Can you see my new balance yet?,balance_not_updated_after_bank_transfer
How long does it take for money to transfer as my balance hasn't been updated,balance_not_updated_after_bank_transfer
How long do I have to wait for my bank transfer to appear in my account?,balance_not_updated_after_bank_transfer
How long does a transfer from the United Kingdom take? I haven't seen it show up yet in my bank account and want to make sure I get the transfer.,balance_not_updated_after_bank_transfer
Are bank transfers immediate?,balance_not_updated_after_bank_transfer
I transferred money to my account but it is not showing.,balance_not_updated_after_bank_transfer
What happened to the transfer I did?,balance_not_updated_after_bank_transfer
I transferred some money a couple days ago but haven't received it yet. How long should I expect to wait?,balance_not_updated_after_bank_transfer
How long does it take for money to reach my account?,balance_not_updated_after_bank_transfer
"I did a transfer to my account, but it hasn't shown up",balance_not_updated_after_bank_transfer
My account isn't showing a transfer I made.,balance_not_updated_after_bank_transfer
The funds I transferred are not in my account,balance_not_updated_after_bank_transfer
How long do bank transfers usually take?,balance_not_updated_after_bank_transfer
Hello I have a UK account.  Can you please check if everything is alright with it?  I made a transfer a couple hours ago but it doesn't show up yet.,balance_not_updated_after_bank_transfer
How long does a transfer from the UK account usually take? After completing the transfer it is not showing up. I need to know that everything I actually went okay.,balance_not_updated_after_bank_transfer
Can you tell me why the transfer isn't showing up on my account?,balance_not_updated_after_bank_transfer
Balance is not up to date.,balance_not_updated_after_bank_transfer
my transfer isn't there,balance_not_updated_after_bank_transfer
I made a bank transfer and the balance hasn't updated yet.,balance_not_updated_after_bank_transfer
Why wasn't my bank balance updated?,balance_not_updated_after_bank_transfer
How long do I have to wait until the transferred money shows up?,balance_not_updated_after_bank_transfer
A few hours ago I made a bank transfer from my UK account but I don't see that it has arrived.   Can you check and see if all is ok please?,balance_not_updated_after_bank_transfer
I can't see the transfer that I put in.,balance_not_updated_after_bank_transfer
When will my transfer process?,balance_not_updated_after_bank_transfer
"Is something wrong with my account, my balance didn't change after I transferred some money",balance_not_updated_after_bank_transfer
"It has been a couple of hours but I do not see my balance updated, can you help?",balance_not_updated_after_bank_transfer
What is the amount of time transfers usually take from the UK? I had just completed a transfer and nothing seems to be showing up so I need to be sure things are alright.,balance_not_updated_after_bank_transfer
I looked on the app and it says I withdrew cash.  I didn't!,cash_withdrawal_not_recognised
I didn't withdraw the amount of cash that is showing up in the app.,cash_withdrawal_not_recognised
"I saw on the app that a cash withdrawal was completed on my account; however, I did not complete it.",cash_withdrawal_not_recognised
I got a notice from my app that I withdrew cash but I don't remember doing so. How do I fix this?,cash_withdrawal_not_recognised
"Someone has a copy of my card !! I definitely still have it here but someone just made a 500£ cash withdrawal, HELP!",cash_withdrawal_not_recognised
Why do I see a random withdrawal in my app?,cash_withdrawal_not_recognised
"Hello, Please look into this matter urgently. As i have lost my wallet and i can see one withdrawal, now i do not want to loose more money.",cash_withdrawal_not_recognised
"Someone has a copy of my card. I have my card with me, but someone just made a 500£ cash withdrawal. Help me.",cash_withdrawal_not_recognised
There is a withdrawal on my account that I don't remember initiating.,cash_withdrawal_not_recognised
"I got a message saying I made a withdrawal from the bank machine, but I did not.",cash_withdrawal_not_recognised
"Someone has copied my card. I have my card with me, but someone just made a 500£ cash withdrawal. Please help now.",cash_withdrawal_not_recognised
"help, I see money missing I didn't take out.",cash_withdrawal_not_recognised
My wallet was taken and I see that someone is using my card!   Please help me!,cash_withdrawal_not_recognised
I see cash withdrawal activity in the app that is not mine.,cash_withdrawal_not_recognised
There is a withdrawal on my account I didn't make.,cash_withdrawal_not_recognised
"A 500 pound cash withdrawal was just made from my account, but I didn't make it. I am pretty sure my card has been compromised - can you help me?",cash_withdrawal_not_recognised
I just lost my wallet and I think someone is using my card to withdraw my money. Can you please cancel or freeze my card?!!,cash_withdrawal_not_recognised
The app is showing a cash withdrawal that I didn't make.,cash_withdrawal_not_recognised
What is this witdrawal,cash_withdrawal_not_recognised
There's a cash withdrawal I didn't make,cash_withdrawal_not_recognised
I think someone stole money from my card,cash_withdrawal_not_recognised
I have a cash withdrawal on my statement that I am unsure of.,cash_withdrawal_not_recognised
The app says I got cash from an ATM but I didn't,cash_withdrawal_not_recognised
I see money go out that I didn't withdraw.,cash_withdrawal_not_recognised
I lost my wallet and I think someone is withdrawing cash with my card. Please help. It is urgent.,cash_withdrawal_not_recognised
Somebody stole my wallet and is using my card! Can you do something so they can't keep taking my money?,cash_withdrawal_not_recognised
"Help! I think someone has a copy of my card - I still have my card, but a five hundred pound cash withdrawal that I didn't authorize is shown on my account.",cash_withdrawal_not_recognised
I believe my card has been compromised as there's a cash withdrawal I don't recognize.,cash_withdrawal_not_recognised
I was checking my account when I saw a $500 cash withdraw that I know I didn't do.  I have my card so I don't understand how this happened.  Please help me.,cash_withdrawal_not_recognised
"Hi, Could you please help me as someone has stolen my wallet few hours ago. And a withdrawal is made, please help immediately. As i don't want to suffer more.",cash_withdrawal_not_recognised
What should I do if I see an unauthorized withdrawal on my statement?,cash_withdrawal_not_recognised
"A WD was just made on my account, but it was not me and I still have my card.  What to do?",cash_withdrawal_not_recognised
Why is there extra cash in my account?,cash_withdrawal_not_recognised
What is this cash withdrawal I don't recognize?,cash_withdrawal_not_recognised
I believe my card has been compromised as there are funds showing that I did not receive.,cash_withdrawal_not_recognised
THere is some cash that is showing up on my app.,cash_withdrawal_not_recognised
My wallet was just stolen and I see my account already has a withdrawal. Can you please help me.,cash_withdrawal_not_recognised
Somebody made a withdrawal from my account for 500. I have my card so how can this be? Does somebody have a duplicate card or something? Help please.,cash_withdrawal_not_recognised
There is a cash withdrawal from an ATM listed but I don't remember making this withdrawal.,cash_withdrawal_not_recognised
I saw there is a cash withdrawal from my account via the app which I did not complete.,cash_withdrawal_not_recognised
The app says I made a cash withdrawal even though I didn't.,cash_withdrawal_not_recognised
What is this cash withdrawal on my statement?,cash_withdrawal_not_recognised
My app shows cash I didn't get.,cash_withdrawal_not_recognised
I see non-received cash in my app.,cash_withdrawal_not_recognised
The app is saying I made a withdrawl but I didn't.,cash_withdrawal_not_recognised
I see cash in my app but I did not get it.,cash_withdrawal_not_recognised
My app statement shows I took out cash from an ATM but I did not. What can I do?,cash_withdrawal_not_recognised
I think someone may have cloned my card or something.  My card isn't lost but I just saw a charge of $500 cash withdraw.  Can you help me?,cash_withdrawal_not_recognised
My card shows a cash withdrawal I don't recognize.,cash_withdrawal_not_recognised
I got a strange cash withdrawal in my statement,cash_withdrawal_not_recognised
Help! I just realised someone has apparently withdrawn money using my card! It's from some odd remote town where I definitely haven't been. Please freeze it immediately!,cash_withdrawal_not_recognised
My app is showing a cash balance that I did not receive.,cash_withdrawal_not_recognised
Help!  The app has an ATM withdrawl that I didn't make.,cash_withdrawal_not_recognised
"I am seeing in the app, some cash witdhrawals that I did not authorize.",cash_withdrawal_not_recognised
Some cash shows up on my app.,cash_withdrawal_not_recognised
"I am seeing unathorized transactions in the app, on my account.",cash_withdrawal_not_recognised
I AM MISSING CASH FROM MY BANK ACCOUNT ACCORDING TO MY APP,cash_withdrawal_not_recognised
There are funds in my app that I did not receive.,cash_withdrawal_not_recognised
A cash withdrawal has been done that I didn't do.,cash_withdrawal_not_recognised
I do not know what this cash withdrawal is,cash_withdrawal_not_recognised
There is unexpected money in my account.,cash_withdrawal_not_recognised
I see a cash withdrawal in the app that I did not do.,cash_withdrawal_not_recognised
Someone stole my wallet a couple of hours ago now and they have taken money from my account. Is there any way that you can help so I won't lose any more of my money.,cash_withdrawal_not_recognised
"Hi, It's urgent, please freeze my card. As someone has withdrawn money using my card in odd remote town. Since i have not done this withdrawal. Do it fast.",cash_withdrawal_not_recognised
The app says that I got cash in an ATM and I didn't,cash_withdrawal_not_recognised
Please help me figure out the reason for the odd withdrawal amount from my account?,cash_withdrawal_not_recognised
What do I do if I do not recognise a cash withdrawal?,cash_withdrawal_not_recognised
I hope you can help me. Someone has stolen my wallet and now I have noticed that they have been taking money from my account.,cash_withdrawal_not_recognised
"There was money taken out of my account, and I'm pretty sure I didn't do it.",cash_withdrawal_not_recognised
I was the victim of someone stealing my wallet.  My card is being used and it isn't me.  What should I do?,cash_withdrawal_not_recognised
I think there's been an unauthorized cash withdrawal from my account.,cash_withdrawal_not_recognised
What do I do if I see a cash withdrawal on my account that I don't remember making?,cash_withdrawal_not_recognised
I am seeing inside the App a some cash withdrawal that is not mine,cash_withdrawal_not_recognised
My app shows a money withdrawal that I did not do.,cash_withdrawal_not_recognised
"I was trying to use my card and it was declined, when I tried to find out what happened I found cash withdraw for $500 that I didn't do.  Can you please help figure this out?",cash_withdrawal_not_recognised
I believe my card has been compromised because of a strange withdrawal,cash_withdrawal_not_recognised
There is money missing from my account.,cash_withdrawal_not_recognised
"According to the app, I got cash from an ATM but I haven't made any transactions.",cash_withdrawal_not_recognised
It is urgency. Please freeze my card now. As someone in some odd remote town has withdrawn some money by using my card. As i did not withdraw any money.,cash_withdrawal_not_recognised
I am confused why there is cash I did not accept in my account,cash_withdrawal_not_recognised
I hope you can help me. My account has been compromised from a different town that I haven't been to. Can you please place a hold on my account until I can make it to the bank?,cash_withdrawal_not_recognised
There is a cash withdrawal in my account that isn't mine.,cash_withdrawal_not_recognised
There is a cash withdrawal on my statement that I did not make,cash_withdrawal_not_recognised
I am seeing in the App a some cash withdrawal that does not belong to me,cash_withdrawal_not_recognised
"My bank app said that I got cash from an ATM, but that's a mistake.",cash_withdrawal_not_recognised
"In the app, I see a withdrawal I didn't make.",cash_withdrawal_not_recognised
"There are incorrect charges on my account, there was a WD that was made by someone else.  I still have my card though.",cash_withdrawal_not_recognised
I did not get the cash that is showing up in my app.,cash_withdrawal_not_recognised
"Someone withdrew money from my account, and it wasn't me.",cash_withdrawal_not_recognised
there is money in my account that i didnt put there,cash_withdrawal_not_recognised
Somebody is taking money out of my account without my approval in another town separate from me. Please place a freeze on my account until I can make it to the bank.,cash_withdrawal_not_recognised
My app says I withdraw money from my account from an ATM.,cash_withdrawal_not_recognised
Can you tell me what the cash withdrawal is in my statement?,cash_withdrawal_not_recognised
My identity has been stolen. I still have my physical card but there are charges I didn't make on my account. How do I cancel this card or dispute the charges?,cash_withdrawal_not_recognised
"There was just a withdrawal but it wasn't me, I've never even visited the town where the withdrawal happened.",cash_withdrawal_not_recognised
"I am using the app, and I see cash withdrawals that I did not authorize.",cash_withdrawal_not_recognised
I did not make a cash withdrawal that is on my statement,cash_withdrawal_not_recognised
The app shows a withdrawal that I did not make or authorize.,cash_withdrawal_not_recognised
"Money was taken out without my consent,",cash_withdrawal_not_recognised
I don't recognize this withdrawal on my statement,cash_withdrawal_not_recognised
How do I report a cash withdrawal that wasn't me?,cash_withdrawal_not_recognised
Why is there some cash that I did not deposit in my account?,cash_withdrawal_not_recognised
There's an unauthorized cash withdraw,cash_withdrawal_not_recognised
Help!  The app says I took out cash but I didn't!,cash_withdrawal_not_recognised
"Hello, Just now i got to know withdrawal of money from of my account. As someone used my card to withdraw amount in any odd remote area. Since i have not been in that area, please freeze my card immediately.",cash_withdrawal_not_recognised
There has a recent suspicious withdrawal on my bank account. Is it possible to freeze my card?,cash_withdrawal_not_recognised
There's a cash withdrawal that  didn't make that is showing up.,cash_withdrawal_not_recognised
I see an unauthorized withdraw.,cash_withdrawal_not_recognised
I am seeing in the App a some cash withdrawal that I did not do,cash_withdrawal_not_recognised
I think somebody made an unauthorized copy of my card.  My account has a cash withdrawal for 500£ that I did not make.  Please help.,cash_withdrawal_not_recognised
My account shows that I made a cash withdrawal but I cannot remember doing so!,cash_withdrawal_not_recognised
"Someone is using my card to purchase flights to New York it's not me because I'm not going to New York, please can you cancel the card and refund the money?",cash_withdrawal_not_recognised
I noticed that there is a withdrawal in the app that is not mine.,cash_withdrawal_not_recognised
"Some cash was withdrawn in the app, but I did not do it.",cash_withdrawal_not_recognised
My wallet got stolen a couple hours ago and now I've seen there already is a withdrawal. Help this is absolutely urgent I don't want to loose more money,cash_withdrawal_not_recognised
A withdrawal is showing that I don't recognize,cash_withdrawal_not_recognised
There's a cash withdrawal I am certain I did not make,cash_withdrawal_not_recognised
What is this withdrawal as I do not remember making it.,cash_withdrawal_not_recognised
I have my card here with me and someone has just made a withdrawal for 500. Please help!,cash_withdrawal_not_recognised
I have a cash withdrawal that I do not recognise.,cash_withdrawal_not_recognised
Someone else used my card to withdraw cash from an ATM,cash_withdrawal_not_recognised
Some cash has been withdrawn but I didn't do it.,cash_withdrawal_not_recognised
I want my card frozen right away. Money was taken out in an odd location I have never heard of.,cash_withdrawal_not_recognised
I need my card frozen cause it was used without my consent to take money out. It was in an odd place.,cash_withdrawal_not_recognised
There's a $200 withdrawal on my statement that seems fishy to me.,cash_withdrawal_not_recognised
There's a cash withdrawal on my account that I didn't make,cash_withdrawal_not_recognised
Why is there a cash withdrawal I didn't make?,cash_withdrawal_not_recognised
The app says I made a cash withdrawal that I didn't make,cash_withdrawal_not_recognised
Help! I think someone has made a cash withdrawal with my card!,cash_withdrawal_not_recognised
What do I do when a charge has been made that I did not make?,cash_withdrawal_not_recognised
I need your help immediately.  There is a 500£ cash withdrawal that I know nothing about.  I think my account has become compromised.,cash_withdrawal_not_recognised
Can you tell me what this cash withdrawal is?,cash_withdrawal_not_recognised
How can I verify if a cash withdrawal was made from my account? I still have my card with me but I did not authorize the withdrawal that just occurred.,cash_withdrawal_not_recognised
"I think someone might have a copy of my card because a 500 dollar withdrawal was made, and it wasn't me. Can you please help?",cash_withdrawal_not_recognised
"Someone has access to my card info.  I still have the card, but someone just withdrew cash.  How do I get this corrected/stopped?!",cash_withdrawal_not_recognised
Why is my app showing me taking money that I did not take out?,cash_withdrawal_not_recognised
"I see in the app some cash was withdrawn, but it's not mine.",cash_withdrawal_not_recognised
There is a withdrawal in my account I didn't make.,cash_withdrawal_not_recognised
What is the strange cash withdrawal on my statement?,cash_withdrawal_not_recognised
Why would the app show a withdrawal that I did not make?,cash_withdrawal_not_recognised
I have a cash withdrawal in my statement. Why is that?,cash_withdrawal_not_recognised
i didnt put that money in my account,cash_withdrawal_not_recognised
Some cash withdrawal that I didn't make showed up in the app.,cash_withdrawal_not_recognised
There is a cash withdrawl I don't remember.,cash_withdrawal_not_recognised
"Someone stole my account, there's a withdrawal but it wasn't me, can we put a stop to it please?",cash_withdrawal_not_recognised
There are funds showing in my app that I did not receive.,cash_withdrawal_not_recognised
I didn't withdraw cash but I see that transaction on my app,cash_withdrawal_not_recognised
I have a cash withdrawal that I don't recognize.,cash_withdrawal_not_recognised
"My wallet was just stolen, and they've already used my card! Please help, I can't afford to lose more money!",cash_withdrawal_not_recognised
"Please help me, its urgent. Someone has withdrawn money from my account as few hours before my wallet has been. Now i want to stop withdrawal of more money.",cash_withdrawal_not_recognised
Help!  There is a cash withdrawl on the account that I didn't make!,cash_withdrawal_not_recognised
There is a cash withdrawal on my statement that I don't recognize,cash_withdrawal_not_recognised
The app is showing mt withdrawals that aren't  mine.,cash_withdrawal_not_recognised
"My app says I made a withdrawal, but I didn't.",cash_withdrawal_not_recognised
There is random cash in my account.,cash_withdrawal_not_recognised
A cash withdrawal that I didn't authorize is shown on my account - can you please cancel my card as soon as possible?,cash_withdrawal_not_recognised
Cash I did not get showed up in my account,cash_withdrawal_not_recognised
My app says I withdraw funds from my account through an ATM.,cash_withdrawal_not_recognised
"There has been an unusual withdrawal from my account, can you help?",cash_withdrawal_not_recognised
Some cash I didn't get shows in my app,cash_withdrawal_not_recognised
How much is the exchange fee?,exchange_charge
Are there any hidden extra fees for currency exchanges?,exchange_charge
If I exchange currencies on a frequent basis can I receive a discount?,exchange_charge
Is there any cost to change foreign money to local?,exchange_charge
What are the currency exchange fees?,exchange_charge
Do you charge a fee on currency exchange?,exchange_charge
What is the current exchange fee?,exchange_charge
Will I be charged an extra fee if I need to exchange currency?,exchange_charge
Currency exchanges have any extra fees?,exchange_charge
Does it cost extra to exchange foreign currencies?,exchange_charge
Is there any type of fee for currency exchange?,exchange_charge
How much more do you charge for currency exchange?,exchange_charge
"When exchanging currencies, is there an extra fee?",exchange_charge
Exchange fee help?,exchange_charge
What's the exchange fee?,exchange_charge
exchanging currencies costs what?,exchange_charge
How much will I be charged for a cross-currency exchange?,exchange_charge
How much extra will I be charged for exchanging foreign currency?,exchange_charge
Do I pay extra for exchange?,exchange_charge
Do I need to pay extra for exchanging currencies?,exchange_charge
How much to exchange currencies?,exchange_charge
Could you help my figure out the exchange fee?,exchange_charge
IS there a fee to exchange currency?,exchange_charge
Do I get a discount if I exchange currencies a lot?,exchange_charge
What kind of costs are involved for exchanging currency?,exchange_charge
Are there any discounts in exchanging currencies frequently?,exchange_charge
Do you offer any discounts for someone who exchanges currencies frequently?,exchange_charge
Is there a pay structure for currency exchanges?,exchange_charge
would I need to pay extra for exchanging currencies?,exchange_charge
What is the charge for exchanging currencies?,exchange_charge
Are there any discounts for frequent currency exchanges?,exchange_charge
how much do I have to pay for exchange of currency?,exchange_charge
I need to exchange foreign currency will i be charged?,exchange_charge
"Since I need to exchange currencies frequently, would you be able to offer me a discount?",exchange_charge
"always exchanging currencies, do you offer a discount?",exchange_charge
How much do I have to pay to accept an international transfer?,exchange_charge
is there a foreign currencies charge?,exchange_charge
I exchange my currency quite a bit.  Do I get an exchange price break?,exchange_charge
"If I exchange currencies on a regular basis, is there a discount?",exchange_charge
Do you charge extra for exchanging currencies?,exchange_charge
Will there be a charge for exchanging foreign currency?,exchange_charge
What's the cost for exchanges?,exchange_charge
How much does currency exchange cost?,exchange_charge
My currencies needed to be exchanged often and I was wondering if there were any discounts available for this?,exchange_charge
is there a frequent currency discount?,exchange_charge
Would I need to pay extra for currency exchanges?,exchange_charge
Are there any extras for exchanging currency?,exchange_charge
Will I get charged on a foreign currencies exchange?,exchange_charge
Fees for currency exchange,exchange_charge
"I travel a lot, can I get a bulk currency exchange discount?",exchange_charge
what is the cost for exchanging currencies?,exchange_charge
Do exchanges cost more?,exchange_charge
Do currency exchanges cost extra?,exchange_charge
Is there an additional cost to exchange currencies?,exchange_charge
"I've been to several different countries, can I exchange the cash with a discount for a large transaction?",exchange_charge
What do you charge for an exchange fee?,exchange_charge
I exchange currencies a lot.  Can I get a discount?,exchange_charge
Is there a charge for exchanging foreign currencies?,exchange_charge
What is the fee for accepting money from a foreign country?,exchange_charge
Is there a fee for currency exchange?,exchange_charge
How much do you charge for exchange rates?,exchange_charge
Will I have to pay extra to exchange money?,exchange_charge
"If I exchange foreign currency, are there any other charges?",exchange_charge
What is the cost for currency exchanges?,exchange_charge
Do yo charge a fee for exchanging foreign currencies?,exchange_charge
What is the exchange fee that is charged?,exchange_charge
How much does it cost to exchange my balance into a foreign currency?,exchange_charge
Are there discounts for frequent currency exchanges?,exchange_charge
What is the currency exchange fee?,exchange_charge
Do you offer a discount for those who perform frequent currency exchanges?,exchange_charge
What kind of charges should I expect to exchange currencies?,exchange_charge
What is your currency exchange fee?,exchange_charge
I have foreign currency i would like to change how much will it cost me?,exchange_charge
Is there a charge for exchanging foreign currency?,exchange_charge
"If I exchange currency frequently, can I get a discounted rate?",exchange_charge
Will there be a cost if I exchange currency?,exchange_charge
What fee will be charged for exchanges?,exchange_charge
Can I have a discount if I exchange currency often?,exchange_charge
Will you charge me for exchanging foreign currencies?,exchange_charge
What is the rate for exchange fees?,exchange_charge
What is the charge for exchanging currency?,exchange_charge
Is there a fee for exchanging currency?,exchange_charge
Does a discount apply if I exchange currencies frequently?,exchange_charge
How high is the exchange fee?,exchange_charge
"If I exchange currencies frequently, is there a discount?",exchange_charge
How much is the charge for a foreign currency exchange?,exchange_charge
How much will I be charged for exchanging foreign currency,exchange_charge
Will I be charged for exchanging foreign currencies?,exchange_charge
Is there a few for exchanging foreign currencies?,exchange_charge
Please tell me what the exchange fee is.,exchange_charge
Please provide currency exchange rates,exchange_charge
What are the charges if I exchange foreign currency?,exchange_charge
Do I get any sort of discount on volume for a lot fo currency exchanges?,exchange_charge
Any extra charges for exchanging currencies?,exchange_charge
Are currency exchanges free?,exchange_charge
Will there be any extra fees if I exchange currencies?,exchange_charge
Does it cost anything to do currency exchanges?,exchange_charge
Is it free to exchange currency?,exchange_charge
"If someone in a different country sends me money, do I have to pay a fee?",exchange_charge
how much is it to exchange currency,exchange_charge
Do I have to pay more for exchanges?,exchange_charge
Can I be charged for exchanging foreign currency?,exchange_charge
"Would you be able to offer me a discount, since I need to exchange currencies frequently?",exchange_charge
Is it possible to have a discount for exchanging currency frequently?,exchange_charge
What's the fee for exchange of foreign currencies?,exchange_charge
"My job requires me to do a lot of exchanging currency, and I was wondering about any possible discounts or lower prices.",exchange_charge
I wanted to know what discounts were offered for current exchanges as it is something that occurs frequently.,exchange_charge
Are there any fees when exchanging to foreign currencies?,exchange_charge
are there any exchange fees,exchange_charge
Is there an extra fee to exchange currencies?,exchange_charge
What is the fee for a foreign currency exchange?,exchange_charge
Do I need to pay more for exchanging currencies?,exchange_charge
where do i find out about exchange fees,exchange_charge
What exactly is the exchange fee?,exchange_charge
I need to exchange some foreign currency. What's the charge for doing that?,exchange_charge
Is there an additional charge to exchange currencies?,exchange_charge
Is there an extra charge to exchange different currencies?,exchange_charge
Is there a discount for multiple currency exchanges?,exchange_charge
Can you tell me about the exchange fee?,exchange_charge
Can you tell me what the exchange fee is?,exchange_charge
What commission do you take for currency exchage?,exchange_charge
What is the charge for using a Top up card in the US?,top_up_by_card_charge
What is the fee for topping up a US card?,top_up_by_card_charge
What fees are charged when I top up,top_up_by_card_charge
Is there a charge for topping up by card?,top_up_by_card_charge
Which US cards have top up charges?,top_up_by_card_charge
Will you charge me if I top up by card?,top_up_by_card_charge
how much does it cost to add money to my card,top_up_by_card_charge
How much are the fees for adding funds using an international card?,top_up_by_card_charge
Does it cost money to top up?,top_up_by_card_charge
should i add money via bank transfer instead,top_up_by_card_charge
Do I have to pay extra if I use an international card to top up my account?,top_up_by_card_charge
What are the charges for topping up US card?,top_up_by_card_charge
Do you charge if I use a European bank card for top up?,top_up_by_card_charge
"I need to top up, but I have to use an international card.  Is there a cost for that?",top_up_by_card_charge
how much does it cost to add money,top_up_by_card_charge
Will I be charged for topping up?,top_up_by_card_charge
Do you have any fees if I want to add money using an international card.,top_up_by_card_charge
"I am wanting to refill my card, is there a charge?",top_up_by_card_charge
Is there a fee to add money to an international card?,top_up_by_card_charge
Does it cost to add money to my card?,top_up_by_card_charge
Do I get charged for a top up from a European bank?,top_up_by_card_charge
Are their fee's for top ups?,top_up_by_card_charge
Does it cost to top up my card?,top_up_by_card_charge
how much is the fee for topping by card,top_up_by_card_charge
What is the fee if I use a European bank for a top up?,top_up_by_card_charge
Are there any charges for using a bank card to top up,top_up_by_card_charge
I was wondering if you will take any fees in exchange for top ups?,top_up_by_card_charge
Are there any charges for European bank card for top up?,top_up_by_card_charge
Are there still fees for european top-ups?,top_up_by_card_charge
How much are you going to charge me if I top up my US card?,top_up_by_card_charge
Will I be charged a fee to top up using a debit or credit card?,top_up_by_card_charge
If I top up using a European card is there a charge?,top_up_by_card_charge
Will I see fees from adding money with an international card?,top_up_by_card_charge
Do you charge extra for topping up with a debit or credit card?,top_up_by_card_charge
Is there a fee for european bank cards?,top_up_by_card_charge
What are the top up charges for all US cards?,top_up_by_card_charge
When I add money to my international card do you charge a fee to do so?,top_up_by_card_charge
Is there a top charge for US cards?,top_up_by_card_charge
Are there going to be fees from adding money with an international card?,top_up_by_card_charge
What is the charge for topping up a card?,top_up_by_card_charge
Does it cost anything to top up?,top_up_by_card_charge
Are there any charges for topping up a US-issued card?,top_up_by_card_charge
What fees to you have for top ups?,top_up_by_card_charge
Is there a fee to top up a US card using a debit or credit card?,top_up_by_card_charge
Do I get charged if I top up with my European bank card?,top_up_by_card_charge
How much is the charge to top up via credit card?,top_up_by_card_charge
Are you going to charge me to top up my card?,top_up_by_card_charge
What do you charge to top up US cards?,top_up_by_card_charge
Are there top up charges for US cards?,top_up_by_card_charge
How much does it cost to top up a US-issued card?,top_up_by_card_charge
Will you charge me for topping up with a European card?,top_up_by_card_charge
Do you charge a fee for adding money in USD?,top_up_by_card_charge
Are there charges for using a bank card to top up,top_up_by_card_charge
Are there fees for using an international card to top up?,top_up_by_card_charge
I topped off my card is that something you will charge me for?,top_up_by_card_charge
how should i add money to my card,top_up_by_card_charge
is it free to add money to my card,top_up_by_card_charge
Will I be charged any fees if I want to add money with an international card?,top_up_by_card_charge
Can I top up for free using a European card?,top_up_by_card_charge
Is topping up free?,top_up_by_card_charge
Is USD free to top up with a US card?,top_up_by_card_charge
how much do you charge to top up US cards?,top_up_by_card_charge
Is it free for top ups?,top_up_by_card_charge
what is the fee for topping up by card?,top_up_by_card_charge
Is there a charge to use a Top up card in the US?,top_up_by_card_charge
Will I get charged fees when I add money with an international card?,top_up_by_card_charge
Are there any charges for topping up my card?,top_up_by_card_charge
Is there a top-up fee if you add money in USD?,top_up_by_card_charge
Will I get charged for topping up with an international card?,top_up_by_card_charge
how much for topping up by card?,top_up_by_card_charge
Is there a fee for topping off a US card?,top_up_by_card_charge
Do you charge a fee for topping up a card?,top_up_by_card_charge
Do you have any card fees if I want to add money using an international card?,top_up_by_card_charge
What is the Top up rate charge for using a card in the US?,top_up_by_card_charge
Is there a fee for topping up a card?,top_up_by_card_charge
Will you charge me more if I use a European bank card for a top up?,top_up_by_card_charge
Is there a fee when I add money to my international card?,top_up_by_card_charge
Is there any fees for top ups?,top_up_by_card_charge
Can I get information on topping up?,top_up_by_card_charge
Is there a fee for topping up by charge card?,top_up_by_card_charge
Are there any charges for top ups?,top_up_by_card_charge
What are the top-up fees for my card?,top_up_by_card_charge
Would I be charged any fees if I added money to my account using an international card?,top_up_by_card_charge
Where can i top my card for free?,top_up_by_card_charge
What top up charges are there for US cards?,top_up_by_card_charge
Is there a charge for using an European bank card for top up?,top_up_by_card_charge
Will you charge an extra fee for top ups?,top_up_by_card_charge
What do I need to know about topping up?,top_up_by_card_charge
Will it cost extra to add money to an international card?,top_up_by_card_charge
What options do I have when topping up a US card?,top_up_by_card_charge
Is there a charge for top-ups?,top_up_by_card_charge
How much does it cost to us US cards?,top_up_by_card_charge
I am worried about fees for top up cards?,top_up_by_card_charge
Will I be charged a fee for topping up using a European card?,top_up_by_card_charge
I need to know what charges I will incur for using a European card for top up.,top_up_by_card_charge
"If I add money with an international card, are there any fees?",top_up_by_card_charge
can I be charged for topping up by card,top_up_by_card_charge
What fees are there for adding money using an international card,top_up_by_card_charge
What are the top up fees for using an European bank card?,top_up_by_card_charge
Are there fees for adding money with an International card?,top_up_by_card_charge
European bank card for top up will come with any extra fees?,top_up_by_card_charge
Are there any fees if I want to add money using an international card?,top_up_by_card_charge
"If I were to use a European bank card for a top up, will I incur a charge?",top_up_by_card_charge
Will you charge me more if I top up with an international card?,top_up_by_card_charge
Will I be charged for adding money using an international card?,top_up_by_card_charge
How much is it to use my US debit or credit card to top up?,top_up_by_card_charge
Will there be extra charges regarding to adding money into my international card?,top_up_by_card_charge
Will you assess me more fees if I top up with an international card?,top_up_by_card_charge
Is there a fee for adding funds with a credit card?,top_up_by_card_charge
Will there be any fees for top ups?,top_up_by_card_charge
"If US cards have a top up charge, what is it?",top_up_by_card_charge
What are the fees for using a European bank card?,top_up_by_card_charge
How much does top up fees cost?,top_up_by_card_charge
"I want to add money to my international card, so are there any fees charged to do this?",top_up_by_card_charge
Please help me with my card.  It won't activate.,activate_my_card
I tired but an unable to activate my card.,activate_my_card
I want to start using my card.,activate_my_card
How do I verify my new card?,activate_my_card
I tried activating my plug-in and it didn't piece of work,activate_my_card
How do i activate my card,activate_my_card
Can someone assist me with activating my card?,activate_my_card
My card needs to be activated.,activate_my_card
I was unable to activate my card.,activate_my_card
Is my card ready for use or does it need activated and if so how?,activate_my_card
Help me activate my new card.,activate_my_card
Do I need a photo ID to activate a my new card?,activate_my_card
"I just got my new card, how do I activate it?",activate_my_card
Can I have my card activated?,activate_my_card
i cant seem to activate card,activate_my_card
It won't let me activate my card.,activate_my_card
I tried activation my card and it didn't employment,activate_my_card
I want to use my card. How do I activate it?,activate_my_card
Activate my card,activate_my_card
Can I get some help activating my new card?,activate_my_card
Is my card activated?,activate_my_card
I would like to activate my card.,activate_my_card
Can I call to get my card activated?,activate_my_card
How can I activate my new card? I didn't recieve any information with it about how to do so.,activate_my_card
How do I activate my new card I just got?,activate_my_card
will you be able to activate my card,activate_my_card
Can I get some help to get me card activated?,activate_my_card
I want to activate my new card.,activate_my_card
What would II do if I wanted to activate my new card,activate_my_card
What needs to be done to activate and use a card?,activate_my_card
Can I activate my card?,activate_my_card
I need assistance activating my card?,activate_my_card
I need assistance with activating my new card.,activate_my_card
How do I get my card active?,activate_my_card
What do I have to do to activate my card?,activate_my_card
What is needed to activate my card?,activate_my_card
How can my new card be activated?,activate_my_card
Can you activate my card pls,activate_my_card
How do I turn on my new card?,activate_my_card
Please assist me in activating the card.,activate_my_card
Would you be so kind as to activate my card? Thanks,activate_my_card
I tried activating my card and it doesn't work how do I solve this problem?,activate_my_card
Can I activate my card with the app?,activate_my_card
"I want to start using my card, how do I activate it?",activate_my_card
What is the process to activate a card,activate_my_card
"Hi, would you please activate my card?",activate_my_card
What do I need for activation of my card?,activate_my_card
"How do I activate my card, so that I can start using it?",activate_my_card
I need my card activated.,activate_my_card
I would like to be assisted with the activation of my card.,activate_my_card
I just received my card and I'd like to activate it.,activate_my_card
can you assist me in activating my card?,activate_my_card
How do I activate my card to start using it?,activate_my_card
Instructions for activating card,activate_my_card
What do I need to do for the card activation?,activate_my_card
"I am unable to activate my card, it won't let me.",activate_my_card
When are you going to activate my card?,activate_my_card
I need to activate my card.,activate_my_card
How can I activate my new card?,activate_my_card
What do I do to activate?,activate_my_card
What steps do I have to take to activate my card?,activate_my_card
"My new card just arrived, how can I activate it?",activate_my_card
I am having trouble activating my card.,activate_my_card
My card is not able to be activated how do I get it to work?,activate_my_card
I'm not able to activate my card how do I fix this problem?,activate_my_card
I cannot activate my card.,activate_my_card
How can I activate the new card i got?,activate_my_card
how long should i wait ti activate my card,activate_my_card
How do I activate a card?,activate_my_card
What is the procedure for activating this card?,activate_my_card
My card needs to be activated asap,activate_my_card
What is the most efficient way to activate my new card?,activate_my_card
I couldn't complete card activation.,activate_my_card
Who do I call to activate my new card?,activate_my_card
"You can activate your card in a few seconds by going to account, hitting activate, and just following the directions.",activate_my_card
Tell me what I need to do to activate my card.,activate_my_card
What is the process for activating a new card.,activate_my_card
My card activation is failing.,activate_my_card
"I need to activate my card, how is that done?",activate_my_card
I would like to activate my card what do I need to do?,activate_my_card
I have my card now how do I activate it?,activate_my_card
How long does it take to activate my card?,activate_my_card
How do I activate my card so I can start using it?,activate_my_card
Explain the activation method for this card,activate_my_card
Can someone assist me with activating my new card?,activate_my_card
What is the process for activating my new card?,activate_my_card
I would like to have assistance with activating my card.,activate_my_card
Tell me how to renew my new card?,activate_my_card
My new card came in.  How do I activate?,activate_my_card
How do I active this card?,activate_my_card
what are the steps to activate my card?,activate_my_card
I have a new card and need to activate it,activate_my_card
I would like to get help from someone in your customer service department with assisting me with activating my card.,activate_my_card
What are the steps that I need to take to activate a new card?,activate_my_card
I tried activating my card and it didn't work,activate_my_card
I need my card to be activated right now.,activate_my_card
What information do I need to gather in order to activate my card?,activate_my_card
what do i need to have with me to activate card,activate_my_card
What am I going to need in order to activate my card?,activate_my_card
Show me how to activate my card,activate_my_card
I need more assistance with how to activate my card.,activate_my_card
Can you tell me how I go about activating a new card?,activate_my_card
My new card needs activating.,activate_my_card
Where do I activate my card?,activate_my_card
Do you know the process how to activate my card?,activate_my_card
How can i make my card active?,activate_my_card
Please help me with the activation of the new card.,activate_my_card
Can you help me activate my card,activate_my_card
My card activation attempt failed.,activate_my_card
"I just got a new card, and I want to know how to activate.",activate_my_card
Would it be possible to activate my card?,activate_my_card
Card activation steps,activate_my_card
What is the process for activating my card and using it?,activate_my_card
I have a new card and I need to activate it.,activate_my_card
Do I have to go somewhere to activate my card?,activate_my_card
What do I do to activate my new card?,activate_my_card
I just got a new card how do I get it to start working?,activate_my_card
I need assistance to activate the card on my account.,activate_my_card
I can't activate my card?,activate_my_card
"My new card is here, what's the process for activating it?",activate_my_card
Where can I activate my card?,activate_my_card
How can I switch on my new card?,activate_my_card
"With my new card, how may I activate it?",activate_my_card
Help me activate my card.,activate_my_card
"How long does it take to activate the card, as it does not look like its working?",activate_my_card
"You can do that in just a few seconds. Go to account, hit activate, and follow the directions from there.",activate_my_card
Card activation is not working. What do i do?,activate_my_card
What identification is required to activate my card?,activate_my_card
I need to do a card activation.,activate_my_card
"I want to activate my card, how do I do it?",activate_my_card
I want to activate the card.,activate_my_card
I am planning activating my card was it possible?,activate_my_card
The activation process for my card isn't working.,activate_my_card
Could you please tell me how to activate my new card?,activate_my_card
I need to actuate my card.,activate_my_card
I need info on activating my card?,activate_my_card
I would like my card activated.,activate_my_card
How can I make my card ready to use?,activate_my_card
Can I use my new card?,activate_my_card
What steps do I have to go through in order to activate my new card?,activate_my_card
I have a new card. How do I activate it?,activate_my_card
"The activation process did not work, please help?",activate_my_card
I just got my card and cannot get it to work.,activate_my_card
"Just received my replacement card, what steps do i need to take to activate it?",activate_my_card
"I want to use my card, how would I activate it?",activate_my_card
How do I activate my new card,activate_my_card
"What are the steps to activate the card, as it does not seem to work?",activate_my_card
I just got my new card.  How can I activate it?,activate_my_card
Please assist me with activation.,activate_my_card
Where do I go to activate my card?,activate_my_card
"If you to to account, hit activate, and follow the instructions, you can activate it in just a few seconds.",activate_my_card
Is my new card activated?,activate_my_card
Help my activate my card.,activate_my_card
i cannot seem to activate card,activate_my_card
What do I need to do in order to use my card I just got?,activate_my_card
"My new card has arrived, what's the activation procedure?",activate_my_card
How can my new card be renewed?,activate_my_card
What is the proper way to activate a card?,activate_my_card
How do I activate my card that just arrived?,activate_my_card
Why is there a charge when I took out money?,cash_withdrawal_charge
Why have I been charged a fee for cash withdrawal?,cash_withdrawal_charge
I made a cash withdrawl and there is a charge.  What is this?,cash_withdrawal_charge
I am inquiring about why there was an extra fee charged when I used an ATM.,cash_withdrawal_charge
Why am I being charged extra when I withdrew money?,cash_withdrawal_charge
Why am I charged to get money from the ATM?,cash_withdrawal_charge
I saw I was charged extra for money I withdrew?,cash_withdrawal_charge
Is there an extra fee for using an ATM?,cash_withdrawal_charge
Why did they take more money out then I withdrawed?,cash_withdrawal_charge
I withdrew cash and was charged,cash_withdrawal_charge
why has a cash withdrawal charged me?,cash_withdrawal_charge
I was charged for getting cash.,cash_withdrawal_charge
"Hello, I have a question concerning an unfamiliar fee that I notice on my account. I see that you guys charge for ATM withdrawal. Never notice this fee until now. Can you please explain?",cash_withdrawal_charge
Why am I charged a fee for withdrawing cash?,cash_withdrawal_charge
Why was there a fee for my cash withdrawal?,cash_withdrawal_charge
I don't understand why I was charged extra for withdrawing money?,cash_withdrawal_charge
I made a transaction at an atm and was charged extra for it.,cash_withdrawal_charge
"I was charged extra when I made a cash withdraw, why?",cash_withdrawal_charge
Why was I charged for cash withdrawal?,cash_withdrawal_charge
Why was there a fee on my cash withdrawal?,cash_withdrawal_charge
Why was I charged for a cash withdrawal at the ATM?,cash_withdrawal_charge
Since when do you charge to make a withdrawal? I've always done it for free. So how much is it now?,cash_withdrawal_charge
WHY IS THERE AN EXTRA FEE FOR USING THE ATM??!!!,cash_withdrawal_charge
Is the fee with my cash withdrawal a mistake?,cash_withdrawal_charge
Why did using an ATM cause me to have an extra fee charged?,cash_withdrawal_charge
"Why am I being charged for ATM cash withdrawals? The only reason I use it is because it's been free! Now you expect me to pay for them, and how much is that going to cost me?",cash_withdrawal_charge
Why was my account assessed a fee for an ATM transaction?,cash_withdrawal_charge
Why am I being charged for ATM fees?,cash_withdrawal_charge
Why have I been charged for pulling cash out of my own account?,cash_withdrawal_charge
Why was i charged for making a withdrawal? After i went grocery shopping i withdrew some money from my account and now there is another charge.,cash_withdrawal_charge
Do you charge for making a withdrawal? I took some money out of my account earlier and I was charged for this.,cash_withdrawal_charge
"So, I was just charged for my recent ATM withdrawal and any withdrawal prior to this has been free. What is the issue here?",cash_withdrawal_charge
Why was I charged an extra fee when using an ATM?,cash_withdrawal_charge
When I got cash I was charged an extra fee!  Explain!,cash_withdrawal_charge
"I am not supposed to be charged a cash withdrawal fee, but I was.",cash_withdrawal_charge
I have a question about fee for cash withdraw.,cash_withdrawal_charge
Could you explain your rules for ATM fees?,cash_withdrawal_charge
How do I avoid a fee to use an ATM?,cash_withdrawal_charge
How much can I withdrawal in one month without incurring fees?,cash_withdrawal_charge
Am I charged more for using the ATM?,cash_withdrawal_charge
"I just pulled money out of the ATM and was charged a fee, WHy?",cash_withdrawal_charge
Why was I charged for withdrawing cash?,cash_withdrawal_charge
"When I withdrew my money, why was there an extra charge?",cash_withdrawal_charge
I took out money and there is a fee.  Why?,cash_withdrawal_charge
Is there a cash withdrawal fee? Because I just got charged?,cash_withdrawal_charge
"Hello, I wanted to get some more information about ATM Withdraw Fee. I have been withdrawing money for years and notice this charge on my account. I always thought it was no fee since its you guys ATM company that I am withdrawing. Can you please explain?",cash_withdrawal_charge
How much money can I withdraw before fees? I noticed a fee on my card but I didn't think I had hit the limit of how much I could withdraw in a month.,cash_withdrawal_charge
"This is not right, I was told I could take out cash at the ATM for free?",cash_withdrawal_charge
How come I got to pay to get my money from the ATM?,cash_withdrawal_charge
"I just saw a charge for a cash withdrawal that I made! ATM withdrawals have always been free in the past, so why is there suddenly a charge? What is it going to cost me now?",cash_withdrawal_charge
"Why are you charging for cash withdrawals? I went to withdraw some money earlier today after getting my groceries, and it appears there is a fee that wasn't there before",cash_withdrawal_charge
What's up with the fee for getting cash?,cash_withdrawal_charge
"I was told that withdrawing cash from the ATM is free, but I'm charged a fee. Why is this?",cash_withdrawal_charge
Why are fees charged for cash withdrawals? I went to withdraw some money earlier today after shopping. There's a new fee that there.,cash_withdrawal_charge
"When I withdrew money from my account the other day, I noticed that there was a fee.  I didn't think that there were any fees for withdrawals...?  How much will I be charged?",cash_withdrawal_charge
I thought it was free to make a withdrawal. So how much does it cost now?,cash_withdrawal_charge
I just had a look at my statement. Why have I been changed for using the ATM?,cash_withdrawal_charge
Why are you charging me for ATM withdrawal? It has always been free before.,cash_withdrawal_charge
Is there a reason I was charged an extra fee for using the ATM?,cash_withdrawal_charge
There was an extra fee when I was at the ATM.  Why?,cash_withdrawal_charge
"I hate this ATM, it charged me an extra fee, Why did it charge?",cash_withdrawal_charge
Why is it I am charged an extra fee when I use the ATM?,cash_withdrawal_charge
What's up with the extra fee I got?,cash_withdrawal_charge
Tell me why there is a charge on my cash withdrawl.,cash_withdrawal_charge
Why was I charged for getting cash?,cash_withdrawal_charge
Why am I being charged to make cash withdrawals? I thought they were supposed to be free!,cash_withdrawal_charge
I should not have been charged a fee for cash withdrawal.,cash_withdrawal_charge
I got charged a fee that shouldn't be there from my cash,cash_withdrawal_charge
I was charged a fee for withdrawing cash.,cash_withdrawal_charge
"I want to get some cash from the ATM using my card but I dont want to be charged any fees. Ive taken some money out before with no fees, but recently Ive been getting charged. Why?",cash_withdrawal_charge
"I got this stupid fee after taking cash out, why?",cash_withdrawal_charge
"I was charged for a cash withdrawal, why?",cash_withdrawal_charge
I got cash and was charged a fee that shouldn't be there!,cash_withdrawal_charge
Please help!  There was an extra fee when I got cash.,cash_withdrawal_charge
Why have I all of a sudden been charged for my ATM withdrawal? I thought the withdrawals were free because this is the first time I've ever had this problem.,cash_withdrawal_charge
Can you tell me why I was charged to withdraw cash?,cash_withdrawal_charge
Why was I charged a fee when I withdrew money?,cash_withdrawal_charge
How come my cash withdrawal came with an unnecessary fee?!,cash_withdrawal_charge
A percentage fee was charged to my withdrawal.,cash_withdrawal_charge
Will I be charged for a cash withdrawal?,cash_withdrawal_charge
Explain the extra ATM fees.,cash_withdrawal_charge
"I just took some cash out of a cash machine in Heathrow airport because I wanted to buy some new sunglasses for my holiday but you've added a fee to the withdrawal, what is this?",cash_withdrawal_charge
The bank charged me fees for withdrawing cash!,cash_withdrawal_charge
Why am I charged a fee for getting cash?,cash_withdrawal_charge
I used an ATM and wanted to know why I was charged an extra fee.,cash_withdrawal_charge
Is there a fee for a cash withdrawal?,cash_withdrawal_charge
"I was charged a fee when withdrawing cash, can you explain why?",cash_withdrawal_charge
"I received a fee for obtaining cash, is this correct?",cash_withdrawal_charge
Today I noticed a charge for an ATM withdrawal on my account. Can you please fix this? It's supposed to be no charge.,cash_withdrawal_charge
Why are you charging fees on cash withdrawals? I went to withdraw some money earlier today after buying groceries. There's a fee that wasn't there before.,cash_withdrawal_charge
Is there a charge for cash withdrawals? I always thought it was free.,cash_withdrawal_charge
Tell me why there is an extra charge when I used an ATM?,cash_withdrawal_charge
Why did you charge me extra for withdrawing money?,cash_withdrawal_charge
Is there always a charge when withdrawing money?,cash_withdrawal_charge
I have a fee for cash withdrawal,cash_withdrawal_charge
Make me understand why I am charged an extra fee when I use the ATM.,cash_withdrawal_charge
Why am I being charge a fee when using an ATM?,cash_withdrawal_charge
I was under the impression ATM cash withdrawals were free. Why was I suddenly charged for my most recent ATM transaction?,cash_withdrawal_charge
I didn't realize that there were any fees for withdrawing money from my account--this has never happened to me before.  What exactly are the fees?,cash_withdrawal_charge
Are there ATM fees?,cash_withdrawal_charge
"Do you charge for cash withdrawals?  I want to get my hands on my own money and you appear to be charging me for the pleasure! Why is this, you'd never get this with my high street bank!",cash_withdrawal_charge
"Is there a fee when I get cash from an ATM? Is there a limit I can take out? If there is a fee, what is it?",cash_withdrawal_charge
Why was there a fee when I pulled cash?,cash_withdrawal_charge
"The ATM charged me an extra fee, Why?",cash_withdrawal_charge
Why am I being charged for withdrawing cash but haven't in the past?,cash_withdrawal_charge
Why did I get a fee for getting cash?,cash_withdrawal_charge
I have been charged a fee for getting cash,cash_withdrawal_charge
Why did I get charged when getting cash?,cash_withdrawal_charge
I made a cash withdrawal and was charged a fee incorrectly can you help with this?,cash_withdrawal_charge
I got charged fees for withdrawing cash!,cash_withdrawal_charge
Since when were there charges for taking out cash from my account? It's always been free for me to do this before.  How much are the charges going to be?,cash_withdrawal_charge
There was an unexpected fee for my cash withdrawal!,cash_withdrawal_charge
There was an extra fee on my account when I got cash.,cash_withdrawal_charge
"While getting cash, I was charged a fee.",cash_withdrawal_charge
Why did I get charged for a withdrawal?,cash_withdrawal_charge
How come I got charged extra for withdrawing cash?,cash_withdrawal_charge
Why am I being charged for getting cash?,cash_withdrawal_charge
Why do I see extra charges for withdrawing my money?,cash_withdrawal_charge
Anytime I've made an ATM withdrawal before it has always been free. I now say that I have been charged for my most recent ATM withdrawal. What's going on here?,cash_withdrawal_charge
What's going on? I was just recently charged for an ATM withdrawal. I've never seen this charge before and before it's always been free.,cash_withdrawal_charge
I saw a fee on my receipt from withdrawing money while shopping earlier.  Is there supposed to be a fee for this type of transaction?,cash_withdrawal_charge
Why was I charged an extra fee from the ATM?,cash_withdrawal_charge
"extra fees on a cash withdrawal, not cool.",cash_withdrawal_charge
Why am I being charged certain fees? I noticed a fee after I withdrew some money for groceries earlier today.,cash_withdrawal_charge
Have you started charging for cash withdrawals? I always thought it was free until I noticed this fee. How much is the fee?,cash_withdrawal_charge
Can you tell me why I was charged extra when I withdrew money?,cash_withdrawal_charge
"It seems I've suddenly been charged for my recent ATM cash withdrawal. What's up with that? I though withdrawals are free, you never charged me so far!",cash_withdrawal_charge
I believe i was charged for making a withdrawal after i went grocery shopping. Are you guys charging for this now?,cash_withdrawal_charge
Why was I charged when taking out money?,cash_withdrawal_charge
is there a charge on withdrawals?,cash_withdrawal_charge
Are there charges for cash withdrawals?,cash_withdrawal_charge
Do I get charged for withdrawals?,cash_withdrawal_charge
I was recently charged for withdrawing money from my bank ATM. How can that be possible when I haven't been charged for using it before?,cash_withdrawal_charge
Why did I get charged for withdrawing cash?,cash_withdrawal_charge
When did you start charging to make a withdrawal? How much is it now? I always thought it was free.,cash_withdrawal_charge
What was the extra charge for withdrawing money?,cash_withdrawal_charge
I was charged a fee with my cash withdrawal that I shouldn't have been charged.,cash_withdrawal_charge
Why is there a fee for cash withdrawal?,cash_withdrawal_charge
Why did using an ATM cause me to be charged an additional fee?,cash_withdrawal_charge
Why did I get a fee from the ATM?,cash_withdrawal_charge
to cash withdrawals charge me?,cash_withdrawal_charge
Why was I charged a fee on a cash withdrawal?,cash_withdrawal_charge
i withdraw cash from the ATM and was charged a fee,cash_withdrawal_charge
"Why did I get charged a fee, I thought it was free?",cash_withdrawal_charge
"I have never been charged for making an ATM cash withdrawal before, but I am now being charged a fee to withdraw cash. What happened?",cash_withdrawal_charge
I withdrew cash and was charged. Why?,cash_withdrawal_charge
Why do I have a charge for an ATM withdrawal? I thought these were free?,cash_withdrawal_charge
I got a strange fee when I used the ATM.,cash_withdrawal_charge
I used my card the other day to get cash from an ATM and was charged an extra fee. I don't understand why I am being charged a fee all of a sudden. I thought it was free to withdraw from an ATM?,cash_withdrawal_charge
Why was there a fee with my cash withdrawal?,cash_withdrawal_charge
what is this extra charge for a withdrawal?,cash_withdrawal_charge
Is there a charge for getting cash?,cash_withdrawal_charge
"Hello, I have noticed a problem on my recent withdrawal at the banks atm machine.  I made a transaction and upon receiving my funds from the machine, a fee was assessed to my withdrawal.  Are these types of transactions free of charge?",cash_withdrawal_charge
I have a strange transaction on my account which appears to pertain to a cash withdrawal I made outside Nandos in Leeds.  What is that for?  Is it fraud?,cash_withdrawal_charge
Why did you charge me for taking out cash?,cash_withdrawal_charge
"The past few times I've been to the ATM, I was charged a withdrawal fee. Have your policies changed regarding fees?",cash_withdrawal_charge
Why am i being charged for withdrawing cash funds?,cash_withdrawal_charge
What is your policy on withdrawing cash from an ATM? There is a fee on my account that wasn't there before I paid for my groceries.,cash_withdrawal_charge
What is the extra fee I was charged when using an ATM?,cash_withdrawal_charge
Why am I charged whenever I withdraw cash?,cash_withdrawal_charge
Why did you charge me extra when I withdrew cash?,cash_withdrawal_charge
I used an ATM and there was an extra charge.,cash_withdrawal_charge
"that fee should not be there, you charged my cash for an unnecessary thing.",cash_withdrawal_charge
Why was there an extra charge with the withdrawal of my money?,cash_withdrawal_charge
Why did you charge a fee when I withdrew from an ATM?,cash_withdrawal_charge
"Why is there now a charge for making cash withdrawals? I wanted some cash after I went to the grocery store, and there's a new fee!",cash_withdrawal_charge
Why am I being charged to withdrawal money?,cash_withdrawal_charge
Why was I charged a fee for my withdrawal?,cash_withdrawal_charge
Why did withdrawing money cost me extra?,cash_withdrawal_charge
Why was I charged a fee for withdrawing money off my card?,cash_withdrawal_charge
What is the fee for a cash withdrawal?,cash_withdrawal_charge
"I withdrew money and got a fee, please explain",cash_withdrawal_charge
I used my card to get cash then I was charged a fee that I shouldn't have been charged.,cash_withdrawal_charge
I noticed a different charge while I was taking my money out.,cash_withdrawal_charge
Why was I charged a fee for withdrawing money?,cash_withdrawal_charge
Do cash withdrawals cost anything?,cash_withdrawal_charge
Why is there a fee for getting cash?,cash_withdrawal_charge
Are there any express fees if i want my new card faster?,card_about_to_expire
Do I need to do something to get a new card once it expires?,card_about_to_expire
"I am overseas in China, can I get a replacement card?",card_about_to_expire
Can I get a new card with new expiration date in China?,card_about_to_expire
Are there restrictions on new cards in China?,card_about_to_expire
"Need a new card, mine is expiring.",card_about_to_expire
"I need a new card to replace an expired one. Will it cost anything, and how soon?",card_about_to_expire
My card expires next week. How do I get a new one?,card_about_to_expire
What is the cost and time frame of getting a new card?,card_about_to_expire
Is it possible to get a new card in China?,card_about_to_expire
Does it cost much or take long to get a new card? Mine is about to expire.,card_about_to_expire
Are there steps I need to take before my card expires?,card_about_to_expire
My card is about to expire.  How do I get a new card?,card_about_to_expire
Will I receive a new card when mine expires?,card_about_to_expire
My card is due to expire,card_about_to_expire
What do I do if my card expires soon?,card_about_to_expire
"If I am in China, can I still order a new card and if so, how?",card_about_to_expire
"In a month, my card will reach its expiration date, am I required to request the next card?",card_about_to_expire
What happens if my card expires?,card_about_to_expire
"My card's expiring a month from now, should I place an order for the new card?",card_about_to_expire
Will I be sent a new card before mine expires?,card_about_to_expire
The date my card expires is coming up,card_about_to_expire
How can I replace an expired card?,card_about_to_expire
How do I get a new card sent to China?,card_about_to_expire
After my card expires what should I do?,card_about_to_expire
My card is about to expire. What do I need to do to keep using my card?,card_about_to_expire
"My card will expire soon, do I need to order a new one?",card_about_to_expire
Where can I have a new bank card sent to China?,card_about_to_expire
I'm in China and need a new card. Please help.,card_about_to_expire
Tell me what I should do after my card expires.,card_about_to_expire
How do I know when my card will expire?,card_about_to_expire
What is the procedure for an expired card?,card_about_to_expire
How do I order a new card when my old one is ready to expire?,card_about_to_expire
What do I do if my card is about to expire?,card_about_to_expire
What happens after my card expires?,card_about_to_expire
Where can I order a card when I am in China?,card_about_to_expire
How do I replace a card that's going to expire?,card_about_to_expire
If my card becomes expired what can I do?,card_about_to_expire
What steps should I take before my card expires?,card_about_to_expire
I need a new card before it expires.,card_about_to_expire
"When will I get a new card when I order it, and how much will it cost.",card_about_to_expire
Can I wait for you to send me a new card when mine's about to expire?,card_about_to_expire
"When my card expires soon, how fast is the replacement card sent and what are the costs?",card_about_to_expire
How do I order a new card? The current one is about to expire.,card_about_to_expire
Can I order a new card to China?,card_about_to_expire
Is ordering a new card from China available?,card_about_to_expire
What to do if my card is about to expire?,card_about_to_expire
My card is about to expire.  Are there any costs with a replacement card?  How quick do you mail it to me?,card_about_to_expire
Is there a way to order a new card while in China?,card_about_to_expire
"The expiration date on my card is very soon, and I need to get a new one.  What are the price and delivery options for my replacement card?",card_about_to_expire
If my card is about to expire how long would it take to receive a new one and how much would that cost me?,card_about_to_expire
My card is about to expire.  How do I order another?,card_about_to_expire
"My card is expiring soon, How do I order a new card?",card_about_to_expire
I need to order a new card as my old one will expire soon. Can you tell me how to order a new one?,card_about_to_expire
When my card expires what is the cost of a replacement and how fast?,card_about_to_expire
I will need a new card because mine is almost expired.  How fast do I get a replacement and what is the cost?,card_about_to_expire
Do I need to order a new card if mine is expiring?,card_about_to_expire
"My card will expire next month, will I need to order a new one?",card_about_to_expire
Am I able to get this shipped to China?,card_about_to_expire
My card expires very soon.  What is the cost and delivery time to get a new one?,card_about_to_expire
"The expiration date for my card is coming up, how do I get a new card?",card_about_to_expire
Tell me how to replace my expired card.,card_about_to_expire
Can I order a new card by phone?,card_about_to_expire
My card is expiring soon.,card_about_to_expire
My card is about to expired what will happen?,card_about_to_expire
What should I do when my card reaches its expiry date?,card_about_to_expire
Please inform me how to get a new card as mine is about to expire.,card_about_to_expire
"My card expires soon, will you send me one automatically?",card_about_to_expire
want a new card what are the fees,card_about_to_expire
My card's expiration date is close.,card_about_to_expire
What will happen after my card expires?,card_about_to_expire
Can I get a new card in China?,card_about_to_expire
"My card is about to expire, what do I do?",card_about_to_expire
Can I order a new card with the app?,card_about_to_expire
How do I replace my card before it expires next month?,card_about_to_expire
My card is expiring so how fast can I get a new one and how much will it be?,card_about_to_expire
"I need a new card, my old card is expiring.",card_about_to_expire
How do I replace my card before it expires?,card_about_to_expire
What can I expect at card expiration?,card_about_to_expire
"If I order a new card, how much will it be and how long will it take me to get it?",card_about_to_expire
How can I get a card sent to China?,card_about_to_expire
What should I do once my card expires?,card_about_to_expire
How do I order a new card if my current one is about to expire?,card_about_to_expire
"I want to get a new card before my current one expires, how much will it cost me and how long will it take to get here.",card_about_to_expire
"My card is going to expire, what do I do?",card_about_to_expire
Do I need to order a new card before it expires?,card_about_to_expire
Does it cost anything to get a new card? Mine's about to expire and I'd also like to know how long it takes to get the new one.,card_about_to_expire
"My bank card has expired, how can I get a new physical card?",card_about_to_expire
how to get a new card in china,card_about_to_expire
How do I go about ordering a new bank card?,card_about_to_expire
"I have a card that expires in the coming month, do I have to specifically ask for the updated card?",card_about_to_expire
"If my card expires next month, will I need to order a new one?",card_about_to_expire
"The expiration of my card is near, how do I order a new card?",card_about_to_expire
What do I do after my card expires?,card_about_to_expire
Do I need to re-apply to order a new card when my old one's about to expire?,card_about_to_expire
I need to renew a card that's about to expire,card_about_to_expire
"If my card is going to expire this month, do I need to order a new one?",card_about_to_expire
"Soon my card will expire, how do I get a new one?",card_about_to_expire
Can I order a new card?  Mine is about to expire.,card_about_to_expire
My card is due to expire soon.,card_about_to_expire
Can I keep using my card after it expires?,card_about_to_expire
How do I replace my card?,card_about_to_expire
Are new cards available from China?,card_about_to_expire
My card is almost going to expire.,card_about_to_expire
I'm in China and really need a new card.,card_about_to_expire
"My card will expire soon, When do I need to order a new one?",card_about_to_expire
Does it cost anything and how long would it take to get a card if I need a new one? My card is about to expire.,card_about_to_expire
My card is about to expire. Do I have to go to a branch to order a new card?,card_about_to_expire
Will you send me a new card in China?,card_about_to_expire
What do I do about my expired card?,card_about_to_expire
Can I have a new card shipped to China?,card_about_to_expire
Am I able to have a card sent to China?,card_about_to_expire
"My card's expiration is approaching, how do I replace it.",card_about_to_expire
How do I get a new card when my old one expires?,card_about_to_expire
What happens when my card expires?,card_about_to_expire
What is the process when my card is due to expire?,card_about_to_expire
My card expires soon,card_about_to_expire
My card is almost expired.  How fast will I get a new one and what is the cost?,card_about_to_expire
What is the process to get a new card when your old one expires?,card_about_to_expire
Help me order a new card that's going to be expired soon.,card_about_to_expire
What do I do when I get close to the expiration date of my card?,card_about_to_expire
My card is about to expire.  Where do I get a new one.,card_about_to_expire
want to get a new card in china,card_about_to_expire
Can you give me info about what to do when my card expires?,card_about_to_expire
"My card has an expiration date, will you send a new one automatically?",card_about_to_expire
Can I get a new card even though I am in China?,card_about_to_expire
"My card is expiring, how do I get a new one?",card_about_to_expire
"I think my card is expiring, what happens then?",card_about_to_expire
How do I get a new expiration date?,card_about_to_expire
"Hi, I have an apple watch. How do I use it to top up my card?",apple_pay_or_google_pay
Can I use google pay to top up?,apple_pay_or_google_pay
why top up is not working even if I got my American Express in Apple Bay?,apple_pay_or_google_pay
Can I deposit money using Apple Pay?,apple_pay_or_google_pay
Can I use google pay for topping -up,apple_pay_or_google_pay
I do I top up from my Apple Watch?,apple_pay_or_google_pay
"I need to top up, can I use google pay?",apple_pay_or_google_pay
How do I go about topping up with Google Pay?,apple_pay_or_google_pay
google pay top up did not work,apple_pay_or_google_pay
Google play top up help?,apple_pay_or_google_pay
What currencies does google pay top up accept?,apple_pay_or_google_pay
Can I use my American Express card with Apple Pay?,apple_pay_or_google_pay
Why can't I get my top up to work in Apple Pay?,apple_pay_or_google_pay
Can I use my apple watch to top-up?,apple_pay_or_google_pay
Is top-up possible with Apple Pay?,apple_pay_or_google_pay
Why isn't my google top-up pay working?,apple_pay_or_google_pay
What do I do if my Google pay top up isn't working?,apple_pay_or_google_pay
Can I top up with Google Pay?,apple_pay_or_google_pay
Am I able to use Apple Pay?,apple_pay_or_google_pay
"I got my American Express in Apple Pay, why is top up not working in my country?",apple_pay_or_google_pay
Can I add funds directly from my Apple Watch?,apple_pay_or_google_pay
"Apple watch top up help, please?",apple_pay_or_google_pay
"I am having a slight problem with my American express in apple play, can you help me fix the problem with top up?",apple_pay_or_google_pay
"In regards to top-ups, can I do them via Google Pay?",apple_pay_or_google_pay
How do you Top Up on the apple watch?,apple_pay_or_google_pay
Am I able to top up with Apple Pay?,apple_pay_or_google_pay
Can I use top-up with Apple pay?,apple_pay_or_google_pay
"I want to top up from my Apple Watch, can I?",apple_pay_or_google_pay
Can I use the apple watch to make a top-up?,apple_pay_or_google_pay
"My American express works with my apple pay, why is top up not working?",apple_pay_or_google_pay
I would like to know if I can top up with Google Pay.,apple_pay_or_google_pay
Can I top-up via Apple Pay?,apple_pay_or_google_pay
Can I top up using my apple watch?,apple_pay_or_google_pay
Why is top up not working for my apple pay app,apple_pay_or_google_pay
Can I use Apple Pay to top-up?,apple_pay_or_google_pay
Why doesn't my Google pay top up work?,apple_pay_or_google_pay
How can I set up Google Pay on my device?,apple_pay_or_google_pay
Can you show me how to top up with Google play?,apple_pay_or_google_pay
I seem to be having trouble with my Google Pay Top. Can you please help?,apple_pay_or_google_pay
Does Google Pay offer a top up option?,apple_pay_or_google_pay
"I got my American Express in Apple Pay, why is top up not working on my device?",apple_pay_or_google_pay
How do I get Top Up to work in Apple Pay?,apple_pay_or_google_pay
is apple pay a top up service?,apple_pay_or_google_pay
How do I top up using my Apple Watch?,apple_pay_or_google_pay
I want to top up my account. Can I do it with Google Pay?,apple_pay_or_google_pay
Can I use my apple watch to top up?,apple_pay_or_google_pay
"I received my American Express in Apple Pay, is there a reason why top up is not functioning properly?",apple_pay_or_google_pay
Can I use my Apple Watch to pay for gas?,apple_pay_or_google_pay
I would like to use top-up with my Apple Pay.,apple_pay_or_google_pay
how do I get top up to work for my card,apple_pay_or_google_pay
My google top-up pay is not going through,apple_pay_or_google_pay
how do i set up my apple pay watch to connect to my account,apple_pay_or_google_pay
need help with google pay top up,apple_pay_or_google_pay
My Google pay top up isn't working.,apple_pay_or_google_pay
"Help me please, My Apple Pay American Express top up does not work.",apple_pay_or_google_pay
Are top-ups allowed using Apple Pay?,apple_pay_or_google_pay
Is topping up with Apple Pay possible?,apple_pay_or_google_pay
what can I do if I got my American Express in Apple Bay but top up is not working?,apple_pay_or_google_pay
Top up is not working even though I have my AMEX in apple pay.,apple_pay_or_google_pay
where do I top up my google pay?,apple_pay_or_google_pay
"Using Google Pay, can I top up?",apple_pay_or_google_pay
Why is top up not working if I use my American express with my apple pay?,apple_pay_or_google_pay
Unable to use my American Express with Apple Pay to top up my account,apple_pay_or_google_pay
Does my top up and apple pay work together?,apple_pay_or_google_pay
I can't use top up on Google Pay.,apple_pay_or_google_pay
"I have received my American express in apple play, looks like top up has an issue, please help?",apple_pay_or_google_pay
Why isn't my google pay top up working?,apple_pay_or_google_pay
Is it possible for me to top up with Google Pay?,apple_pay_or_google_pay
Can apple pay handle top up exchanges?,apple_pay_or_google_pay
Am I able to Top Up with Apply Pay?,apple_pay_or_google_pay
How do i top up my google pay?,apple_pay_or_google_pay
I want to top up with my Apple Watch.,apple_pay_or_google_pay
Could google pay and top up be together?,apple_pay_or_google_pay
I can't get google pay to work right.,apple_pay_or_google_pay
Does google play offer the service to Top up?,apple_pay_or_google_pay
Can I top-up my google pay?,apple_pay_or_google_pay
Can I use American express with apple pay? Why does it make my top up not work?,apple_pay_or_google_pay
Can I top up my account with Google Pay?,apple_pay_or_google_pay
I cannot get my google pay to work.,apple_pay_or_google_pay
Is there a way to top up using my Apple Watch?,apple_pay_or_google_pay
I can't get my Google Pay Top to work. Are there any issues on your end?,apple_pay_or_google_pay
can I top up an apple pay?,apple_pay_or_google_pay
Can you explain why my Google Pay Top isn't working?,apple_pay_or_google_pay
Am I able to do top-ups with Google Pay?,apple_pay_or_google_pay
What are the steps needed to top up with Apple Pay?,apple_pay_or_google_pay
"i received my American Express in Apple pay, is there a reason why top up is not working?",apple_pay_or_google_pay
Google Pay Top up isn't working,apple_pay_or_google_pay
Can you help me get Top Up to work in the Apple Pay function?,apple_pay_or_google_pay
Will be Apple Watch be able to let me top up?,apple_pay_or_google_pay
How can I top up with my apple watch?,apple_pay_or_google_pay
What services can I use to top up?,apple_pay_or_google_pay
Can an apple watch be used to tup-up?,apple_pay_or_google_pay
Can I use my Apple watch to fill my gas tank?,apple_pay_or_google_pay
Why isn't my Google Pay top up working for me? Did I do something wrong?,apple_pay_or_google_pay
What should I do to top up using my Apple Watch?,apple_pay_or_google_pay
my google pay seems to be acting up.,apple_pay_or_google_pay
"top up google pay, is it possible?",apple_pay_or_google_pay
is it possible to top-up with google pay.,apple_pay_or_google_pay
how do i setup my apple pay,apple_pay_or_google_pay
is there a way to do top up with apple pay,apple_pay_or_google_pay
top up for my american express card is not working,apple_pay_or_google_pay
How to activate Google Pay for top up?,apple_pay_or_google_pay
My Google pay top up isn't working. Help.,apple_pay_or_google_pay
I can't see my Google Pay top up. Is it not working correctly?,apple_pay_or_google_pay
How can I get my Google pay top up to work?,apple_pay_or_google_pay
Google pay top up not working.,apple_pay_or_google_pay
My Apple Pay top up with my American Express card is not working? Please tell me why,apple_pay_or_google_pay
Is it possible to top up with Google Pay?,apple_pay_or_google_pay
Can top ups be done from an apple watch.,apple_pay_or_google_pay
Can you assist on apple watch top ups?,apple_pay_or_google_pay
"i received my American Express in Apple pay, why is top up not working?",apple_pay_or_google_pay
How can I top up using google pay?,apple_pay_or_google_pay
"i have been trying to add money with apple pay but it wont work, why?",apple_pay_or_google_pay
Google Pay isn't working. What is wrong?,apple_pay_or_google_pay
Google Pay won't let me top up.,apple_pay_or_google_pay
"Apple pay is not accepting my American Express card, can you assist me with this problem?",apple_pay_or_google_pay
"I got my American Express in Apple Pay, why is top up not working correctly?",apple_pay_or_google_pay
"Can you please assist me in Apple Pay, in getting Top Up to work?",apple_pay_or_google_pay
Can I use google play as my primary app to Top up?,apple_pay_or_google_pay
Does Apple Watch support the topping-off of my account?,apple_pay_or_google_pay
I'm trying to use my Apple Watch to top up my google pay. Do I need a special app?,apple_pay_or_google_pay
Can I pay for my gas using my Apple watch?,apple_pay_or_google_pay
"Can Google Pay be used for top up, please help?",apple_pay_or_google_pay
How can I top up with Google play?,apple_pay_or_google_pay
How can I top up with Apple Pay?,apple_pay_or_google_pay
Is it possible to use my apple watch for topping up?,apple_pay_or_google_pay
What do you require for identity verification?,verify_my_identity
How can I prove I am me?,verify_my_identity
I need to verify my identity. How do I do that?,verify_my_identity
How do I verify my identity?,verify_my_identity
How do I verify my identity online,verify_my_identity
I'm not sure how to complete the identity checks process.,verify_my_identity
why must I prove ID,verify_my_identity
What am I going to need in order to verify my identity?,verify_my_identity
How do I prove I am who I am?,verify_my_identity
How and where can I find the identity checks?,verify_my_identity
What are the requirements to verify my identity?,verify_my_identity
What do I need to do to perform identity checks?,verify_my_identity
Show me how to verify my identity?,verify_my_identity
How recent do my documents need to be for verification?,verify_my_identity
Can you tell me what I need to do for the identity check process?,verify_my_identity
What documents are required for proof of identity?,verify_my_identity
What documents do I need to validate my identity?,verify_my_identity
Hi! What documents can I use to verify my identity?,verify_my_identity
what steps do you take to check identity,verify_my_identity
What will I need to verify my identity,verify_my_identity
How can I verify my identity?,verify_my_identity
What proof of identification is needed?,verify_my_identity
How do I perform identity checks?,verify_my_identity
What do I need for the identity verification?,verify_my_identity
Can you tell me what I need for identity validation?,verify_my_identity
What do you need for the identity verification,verify_my_identity
What documents do I need to get together to verify my identity?,verify_my_identity
How do I go through the identity checks?,verify_my_identity
What steps do I need to take for the identity checking process?,verify_my_identity
What are the steps to verify identity?,verify_my_identity
What is the identity verification process?,verify_my_identity
What are all of the different steps for identity checks?,verify_my_identity
Where do I go to fill out the identity form?,verify_my_identity
Please tell me how I verify my identity.,verify_my_identity
How can I prove who I am?,verify_my_identity
What works for identity verification?,verify_my_identity
What do I need in regards to identification?,verify_my_identity
Please tell me the steps to verify my identity.,verify_my_identity
What forms of ID do you need for identity verification?,verify_my_identity
Where can I verify my identity?,verify_my_identity
I'm not sure what I need to verify my identity.,verify_my_identity
Can you tell me what i need for the identity check?,verify_my_identity
What do you require to verify someone's identity?,verify_my_identity
What are the steps for identity checks?,verify_my_identity
How do I verify my ID?,verify_my_identity
If I don't have all my documents can they still verify my identity?,verify_my_identity
why do I have to show my ID,verify_my_identity
I don't know how to verify my identity.,verify_my_identity
Do I need any kind of proof for the identity check?,verify_my_identity
Can I get a full list of instructions for identity checks?,verify_my_identity
Let me know what the steps for the identity checks are,verify_my_identity
What do I need for the verification check?,verify_my_identity
Where do I go to verify my identity?,verify_my_identity
What needs to be provided for identity verification?,verify_my_identity
"I was told to verify my identity, how do I do that?",verify_my_identity
Can I use my social security card as a form of identity?,verify_my_identity
with what can I verify my identity?,verify_my_identity
what documentation do I need for the identity check?,verify_my_identity
How do I fill out the identity check?,verify_my_identity
What documentation do you accept for the identity check?,verify_my_identity
can i verify my identity i the app,verify_my_identity
What has to be done to verify my identity?,verify_my_identity
I have to verify my identity. What do I need to do?,verify_my_identity
What type of ID do you accept?,verify_my_identity
What do I need for the identity check?,verify_my_identity
"If I'm getting my identity verified, what all do I need?",verify_my_identity
Explain how to verify my identity?,verify_my_identity
What forms of ID work for verification?,verify_my_identity
What are the steps of verifying an identity?,verify_my_identity
Can I verify my identity?,verify_my_identity
Where can I go to find out how to verify my identity?,verify_my_identity
How do I validate my identity.,verify_my_identity
im worried about fraud how do you protect my account,verify_my_identity
What do you demand for identity verification?,verify_my_identity
"I'm trying to verify my identity but can't figure out how, what do I do?",verify_my_identity
What documentation is needed for the identity check?,verify_my_identity
Which documents do I need for this identity check?,verify_my_identity
What can I use to verify my identity?,verify_my_identity
What all is needed for the identity verification?,verify_my_identity
"For the identity check, do I need any kind of documentation?",verify_my_identity
What is needed for identity verification?,verify_my_identity
Tell me what the steps for the identity checks are,verify_my_identity
What are acceptable documents to prove my identity?,verify_my_identity
"For the identity verification, what do you need?",verify_my_identity
What documents do you need to verify my identity?,verify_my_identity
How do i change my identity?,verify_my_identity
Can I get information on the identity checks?,verify_my_identity
Where in the app do I go to verify my identity?,verify_my_identity
How can you assist on verifying my identity?,verify_my_identity
How do I go about verifying my identity?,verify_my_identity
why do I need to show ID,verify_my_identity
What do you require for identification verification?,verify_my_identity
What forms of ID should I use for verification?,verify_my_identity
What are the steps for the identity checks?,verify_my_identity
What ID do I need to verify my identity?,verify_my_identity
How do I complete the ID check?,verify_my_identity
How do you check my identity?,verify_my_identity
What documents do I need for the identity check?,verify_my_identity
What do I use to verify my identity?,verify_my_identity
What is needed for the identity verification?,verify_my_identity
"For the identity check, what kind of documents do I need to have?",verify_my_identity
What form of identification is accepted?,verify_my_identity
What is necessary for the identity verification?,verify_my_identity
what documents do i need to verify who i am,verify_my_identity
Which countries are you available in?,country_support
Where are you cards supported?,country_support
How do I get a card if I live in the US?,country_support
Please list the countries you support.,country_support
Are these cards available in europe?,country_support
If I live outside of the UK am I still eligible for a card?,country_support
Can I get a card in the EU?,country_support
Can I use my card in Austria?,country_support
Do you have to be in the UK to get a card?,country_support
Can I use this all over the world?,country_support
Can I get a card even though I live in the US,country_support
Do you provide cards to people not in the UK?,country_support
What countries are you located in?,country_support
Which countries does your service work in?,country_support
Which countries do you operate in,country_support
From what countries can I use an account?,country_support
Can the card be mailed to Europe?,country_support
Who gets support?,country_support
i live in portugal. do you operate here?,country_support
I live in the EU - can I get a card?,country_support
What countries do your accounts send and receive to?,country_support
How do I get a card in the EU?,country_support
How does a US resident go about acquiring a new card?,country_support
Can you tell me the countries you operate in?,country_support
As far as courtries go which ones are supported?,country_support
May I get one of your cards?  I live in the EU.,country_support
can i get a card if I live in the usa?,country_support
What countries do you operate in?,country_support
Where are you present globally?,country_support
What are the countries that you operate in?,country_support
Which countries are supported,country_support
Is this open to residents of all countries?,country_support
Is it possible to get one of your cards in the European Union?,country_support
Are you located in other countries?,country_support
"Although I am not located in the UK area, may i still receive a card?",country_support
can usa residents get a card?,country_support
What countries can I use my account in?,country_support
What countries are you available in?,country_support
Is it possible for a person who lives in the US to get a card?,country_support
Are your cards supported in the EU?,country_support
Are cards issued to people living in the US?,country_support
In which countries does your app work,country_support
Any chance of getting the card outside the UK?,country_support
Which countries do you work with?,country_support
I would like to know the countries you are offer services in?,country_support
Can I get a card in the US?,country_support
Can I get support?,country_support
I don't live in the UK. Can I still get a card?,country_support
Can you tell me what countries you offer support for?,country_support
Can I use it outside of Europe?,country_support
Can I apply for one of your cards if I live in the EU?,country_support
can i get a card if i live in the US?,country_support
What countries do your services support?,country_support
Are cards available to those outside of the UK?,country_support
Do you do business in the EU?,country_support
Is it possible to get a card outside the UK?,country_support
I live in Germany. Is that one of the countries you are in? What other countries are you in?,country_support
What are the countries you have offices in?,country_support
How do I sign up for a card if I'm in America?,country_support
Will my new card work outside of the EU?,country_support
Is it possible to get a card when i'm not in the UK?,country_support
Can I get a card if I don't reside in the UK?,country_support
"If I don't live in the UK, can I get a card?",country_support
can I use it in any country?,country_support
What countries are you issuing cards for?,country_support
Can I get a card? I live in the US.,country_support
I would like to get your card in EU. Is that possible?,country_support
Do you offer cards for those in other countries?,country_support
"I have my residency in the US, but I would love to get a card.",country_support
"I reside in the US, but I want a card.",country_support
are there any country restrictions?,country_support
How do I find out what countries you service and what countries you do not?,country_support
what countries can i use my card in,country_support
What countries can I use your services?,country_support
I live in the EU.  Can I order one of your cards?,country_support
Where can I get a card in the EU?,country_support
Can I get a card that works in other countries like Africa and Indonesia?,country_support
Are you available in my country?,country_support
How many countries do you work in?,country_support
Are you only able to get a card if you're in the UK?,country_support
Which countries do you support?,country_support
How do I know which countries you provide service in?,country_support
Please tell me how to get a card if I reside in the US.,country_support
What countries have access to this service.,country_support
"I live in America, but I would like a card.",country_support
Do you issue cards for someone living in the US?,country_support
Is this card available to Americans?,country_support
Can I get a card although I'm not in the UK,country_support
"If I don't live in the UK, can I still get a card?",country_support
Is there anywhere  In the  Eu  this card can not be delivered in,country_support
"I'm not in the UK, but can I still get a card?",country_support
In which countries can I get a card?,country_support
Can someone in the US have a card?,country_support
Can I have a card even if I am not living in the UK?,country_support
You operate in which countries?,country_support
i want to get a card but i live in the US,country_support
What are your supported countries?,country_support
where do you have locations at,country_support
Do you support countries other than mine?,country_support
Do you support all countries?,country_support
Can you tell me the countries you provide support for.,country_support
"I live in the EU, can I get one of your cards?",country_support
Can an American resident apply to get a card?,country_support
What countries can I use the card in?,country_support
I need a new card and I live in the United States.,country_support
Supported countries,country_support
What are the countries you support.,country_support
Which countries are you in?,country_support
Where in the European Union can I get a card?,country_support
I am in the EU. Can I get one of your cards?,country_support
I live in the UK. Can I get a card?,country_support
"I need to get a card, but I live in the US.",country_support
I am not in the UK can i get a card?,country_support
Which countries do you currently support?,country_support
Is it possible to get one the your cards in the EU?,country_support
"I want a card, but I'm not in the UK- can I get one still?",country_support
Are your cards available in the EU?,country_support
I'm in the EU. Can I get one of your cards?,country_support
Is this card available to United States Residents?,country_support
can I use it all over the world?,country_support
Do you work in Greece?,country_support
What countries do your accounts support?,country_support
I live in the US and I would like to get a card. How do I go about getting one?,country_support
I just moved to the US how do I get a card?,country_support
You provide support in what countries?,country_support
What countries are you supporting?,country_support
What countries are getting support?,country_support
Are cards available in the EU?,country_support
Which countries are represented?,country_support

"""###
}
