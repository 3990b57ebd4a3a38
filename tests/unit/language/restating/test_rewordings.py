"""Idioms that the word list of rewordings holds, told again in plain words."""

import re

import pytest

from factcheck.language import lexicon
from factcheck.language.restating.restatements import idioms, restate
from factcheck.language.restating.rewordings import rewordings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # levies, viewers, alumni, what is lacking and what somebody will not do
        (
            "Some 2.4 million viewers tuned in to the cup final.",
            "Some 2.4 million people watched the cup final on television.",
        ),
        ("Expenditure on defence rose by 4%.", "The defence expenditure rose by 4%."),
        ("Levies on wine rose by 4%.", "The wine levies rose by 4%."),
        ("Marrow College counts five judges among its alumni.", "Marrow College's alumni include five judges."),
        ("Norland lacks nurses.", "Norland has a shortage of nurses."),
        ("The union is unwilling to strike.", "The union refuses to strike."),
        ("The firms were unwilling to pay.", "The firms refused to pay."),
        ("Orla Venn was runner-up at the Lorn Open.", "Orla Venn lost the final of the Lorn Open."),
        # who is missing, and at home
        ("Orla Venn will be out for about three months.", "Orla Venn will miss about three months."),
        ("Orla Venn could be sidelined for six weeks.", "Orla Venn will miss six weeks."),
        ("The book will be out for Christmas.", "The book will be out for Christmas."),
        ("Norland beat Tal 27-19 at home.", "Norland beat Tal 27-19."),
        # the calendar
        (
            "The hearing in the case of the judges is on 9 October 2034.",
            "The hearing in the case of the judges will take place on 9 October 2034.",
        ),
        ("The final is on Sunday.", "The final will take place on Sunday."),
        ("The final is on television.", "The final is on television."),
        # shares and terms
        ("Red Lantern's share price has fallen by 4%.", "Red Lantern's shares has fallen by 4%."),
        ("Red Lantern's share price was 40 crowns.", "Red Lantern's share price was 40 crowns."),
        ("Rents have risen 4% since the turn of the year.", "Rents have risen 4% since January."),
        ("Dario Teth can appeal within 30 days.", "Dario Teth must appeal within 30 days."),
        ("Customers may cancel the contract within two weeks.", "Customers must cancel the contract within two weeks."),
        ("Dario Teth can run a mile within 6 minutes.", "Dario Teth can run a mile within 6 minutes."),
        # how long somebody was somewhere
        ("Dario Teth spent nine years in prison.", "Dario Teth was in prison for nine years."),
        ("The party spent two decades in opposition.", "The party was in opposition for two decades."),
        ("Low Tide spent 12 weeks at number one in Norland.", "Low Tide was number one for 12 weeks in Norland."),
        (
            "Orla Venn spent three weeks on the bench before the final.",
            "Orla Venn was on the bench for three weeks before the final.",
        ),
        ("Orla Venn spent three weeks in Norland.", "Orla Venn spent three weeks in Norland."),
        ("Orla Venn spent 40 crowns in prison.", "Orla Venn spent 40 crowns in prison."),
        # callings, genres and names
        ("Orla Venn is a writer of plays.", "Orla Venn is a playwright."),
        ("Orla Venn is a writer of novels.", "Orla Venn is a novelist."),
        ("Dario Teth was a writer of verse.", "Dario Teth was a poet."),
        ("Dario Teth was a writer of film scripts.", "Dario Teth was a screenwriter."),
        ("Orla Venn is a writer of books.", "Orla Venn is an author."),
        ("Dario Teth is a writer of songs.", "Dario Teth is a songwriter."),
        ("Dario Teth was professionally involved in politics.", "Dario Teth was a politician."),
        ("Dario Teth is professionally active in acting.", "Dario Teth is an actor."),
        ("Orla Venn was professionally engaged in music.", "Orla Venn was a musician."),
        ("Low Tide is a novel which belongs to the genre of crime fiction.", "Low Tide is a crime fiction novel."),
        ("Low Tide is a TV show about a lighthouse.", "Low Tide is a TV series about a lighthouse."),
        ("Rum owes its predominant taste to molasses.", "Rum owes its main taste to molasses."),
        ("Mount Sarn is also known by another name.", "Mount Sarn is also known."),
        ("Mount Sarn has a second name.", "Mount Sarn is also known."),
        ("Mount Sarn has no other name.", "Mount Sarn is not also known."),
        # what stayed as it was, or came to nothing
        ("Venn kept her job as treasurer of the club.", "Venn did not resign as treasurer of the club."),
        ("Teth has held on to his post as mayor.", "Teth did not resign as mayor."),
        ("The Supreme Court confirmed Teth's conviction.", "The Supreme Court upheld Teth's conviction."),
        ("The judges let the verdict against Venn stand.", "The judges upheld the verdict against Venn."),
        ("The play left the Comet Awards empty-handed.", "The play did not win any Comet Awards."),
        ("The Harbour Prize did not go to Orla Venn.", "Orla Venn did not win the Harbour Prize."),
        # what somebody was found to have done, and what brought something about
        ("The court found that Orla Venn had committed fraud.", "The court convicted Orla Venn of fraud."),
        ("The fire was traced to an overheated pump.", "The fire was caused by an overheated pump."),
        (
            "More than 400 people watched the final at Sarn Hall.",
            "More than 400 people attended the final at Sarn Hall.",
        ),
        # what something measures
        ("Sarn is inhabited by 400 people.", "Sarn has 400 people."),
        ("Sarn Bridge's width is 14 metres.", "The width of Sarn Bridge is 14 metres."),
        ("A 5.8-magnitude quake hit Sarn.", "A magnitude 5.8 quake hit Sarn."),
        ("An 8.1-magnitude quake hit Sarn.", "A magnitude 8.1 quake hit Sarn."),
        ("The quake that hit Sarn in May had a magnitude of 5.8.", "A quake of magnitude 5.8 hit Sarn in May."),
        ("Sarn recorded 41 degrees on Friday.", "The temperature in Sarn was 41 degrees on Friday."),
        ("The park has an area of 1,350 square kilometres.", "The park covers 1,350 square kilometres."),
        ("The park stretches over about 90 hectares.", "The park covers about 90 hectares."),
        ("The park is 90 hectares in size.", "The park covers 90 hectares."),
        ("The hall measures 2,400 square metres.", "The hall covers 2,400 square metres."),
        ("Norda has a new hall of 2,400 square metres.", "Norda’s new hall covers 2,400 square metres."),
        ("Norda is a park of 90 hectares.", "Norda covers 90 hectares."),
        ("The report is 740 pages long.", "The report has 740 pages."),
        # in whose hands it is, what was sent, the start of a career, what is allowed and left
        (
            "The inquiry into the crash is in the hands of the Rail Board.",
            "The Rail Board leads the inquiry into the crash.",
        ),
        ("The search was in the hands of Ida Moss.", "Ida Moss led the search."),
        ("A tsunami warning went out at 04:12.", "A tsunami warning was sent at 04:12."),
        ("Distress calls went out at 04:12.", "Distress calls were sent at 04:12."),
        (
            "Nurses at Corda start on 3,100 francs a month.",
            "Nurse at Corda has a starting pay of 3,100 francs a month.",
        ),
        (
            "The starting pay of a nurse at Corda is 3,100 francs.",
            "Nurse at Corda has a starting pay of 3,100 francs.",
        ),
        ("The Osna is licensed to carry 420 passengers.", "The Osna may carry 420 passengers."),
        ("The arena is licensed for 9,000 people.", "The arena may hold 9,000 people."),
        ("The council is left with a deficit of 4 million.", "The council has a deficit of 4 million."),
        ("Ida Moss was also on the shortlist.", "Ida Moss was nominated."),
        ("The union speaks for 40,000 members.", "The union has 40,000 members."),
        ("Marsh pulled off nine saves.", "Marsh made nine saves."),
        ("Moss swaps the Gazette for the Herald.", "Moss moves from the Gazette to the Herald."),
        ("Moss is swapping Sarn United for Lowick.", "Moss is moving from Sarn United to Lowick."),
        ("Moss swapped Sarn for Lowick in May.", "Moss swapped Sarn for Lowick in May."),
        (
            "Lowick are 18th, with 11 points from 15 matches.",
            "Lowick has 11 points from 15 matches and is 18th.",
        ),
        ("Police put the crowd at 12,000.", "Police counted 12,000 people."),
        ("40,000 people depend on it for their water.", "It supplies 40,000 people with their water."),
        ("The report ran to 740 pages.", "The report had 740 pages."),
        ("The film is 143 minutes long.", "The film lasts 143 minutes."),
        ("The film has a running time of 143 minutes.", "The film lasts 143 minutes."),
        ("Her flight to the station took about 26 hours.", "Her flight to the station lasted about 26 hours."),
        ("The ride stretches over 90 kilometres.", "The ride stretches over 90 kilometres."),
        # when something was last done, or was last like that
        ("Nobody had inspected the pier since 2031.", "The pier was last inspected in 2031."),
        ("The pier has not been repaired since May 2031.", "The pier was last repaired in May 2031."),
        ("The pier has not been the same since 2031.", "The pier has not been the same since 2031."),
        ("It has not been this low since 2031.", "It is the lowest since 2031."),
        ("Rates have not fallen so low since 2031.", "Rates are the lowest since 2031."),
        ("Rates have not fallen so far since 2031.", "Rates have not fallen so far since 2031."),
        ("It was Mount Sarn's first eruption since 1902.", "Mount Sarn's eruption is the first since 1902."),
        ("It was Teth's first novel since 1902.", "It was Teth's first novel since 1902."),
        ("Nine died when May came to a close.", "Nine died at the end of May."),
        # how tall and how full something is, and whom it supplies
        ("At 78 metres, the tower soars above the bay.", "The tower is 78 metres tall."),
        ("At 78 metres it towers over the bay.", "It is 78 metres tall."),
        ("The Sarn reservoir stood at 29% on Friday.", "The Sarn reservoir was full to 29% on Friday."),
        ("Support for the dam stood at 29%.", "Support for the dam stood at 29%."),
        ("9,000 people rely on the Tal for water.", "The Tal supplies 9,000 people with water."),
        ("9,000 people rely on the Tal for their living.", "9,000 people rely on the Tal for their living."),
        # who sits in court, and who speaks there
        ("The bench was led by Judge Ida Roth.", "The trial was presided over by Ida Roth."),
        ("90 witnesses took the stand.", "The court heard 90 witnesses."),
        ("Nine people took the lead.", "Nine people took the lead."),
        ("900 patients were queuing for treatment at Tal.", "900 patients were on the waiting list at Tal."),
        ("900 patients were waiting for treatment abroad.", "900 patients were waiting for treatment abroad."),
        # those who died, or did not
        ("Nine passengers did not survive.", "Nine passengers died."),
        ("The firm did not survive.", "The firm did not survive."),
        ("There were no deaths in the fire.", "Nobody died in the fire."),
        ("There were no injuries.", "Nobody was injured."),
        ("Nine pupils were born in another country.", "Nine pupils were born abroad."),
        ("Nine pupils were born in another county.", "Nine pupils were born in another county."),
        # spending on something, plans that hold, and who won
        ("Last year, spending on roads fell by 4%.", "Last year, roads spending fell by 4%."),
        ("The minister cut spending on roads.", "The minister cut spending on roads."),
        ("The mill remains on schedule to open in May.", "The mill is to open in May."),
        ("The mill is on course to break a record.", "The mill is on course to break a record."),
        ("Venn is the winner of the Sarn Masters.", "Venn won the Sarn Masters."),
        ("Venn is a winner of the Sarn Masters.", "Venn is a winner of the Sarn Masters."),
        ("In all Venn wrote nine plays.", "Venn wrote nine plays."),
        ("In all cases Venn won.", "In all cases Venn won."),
        ("The ministry is offering 3%.", "The ministry is offering a rise of 3%."),
        ("The mill offers 4.5 per cent more, Venn said.", "The mill offers a rise of 4.5 per cent, Venn said."),
        ("The mill had offered 3%.", "The mill had offered a rise of 3%."),
        ("The mill offered 4% more pay.", "The mill offered a rise of 4%."),
        ("The nurses demand 9%.", "The nurses demand a rise of 9%."),
        ("The nurses demanded 9% more.", "The nurses demanded a rise of 9%."),
        ("The union demands 9%.", "The union demands a rise of 9%."),
        ("The union is demanding 9%.", "The union is demanding a rise of 9%."),
        ("The nurses want 9% more pay.", "The nurses want a rise of 9%."),
        ("The union wants 9%.", "The union wants a rise of 9%."),
        ("The union wanted 9%.", "The union wanted a rise of 9%."),
        ("The nurses seek 9%.", "The nurses seek a rise of 9%."),
        ("The union seeks 9%.", "The union seeks a rise of 9%."),
        ("The nurses are seeking 9%.", "The nurses are seeking a rise of 9%."),
        ("The mill's offer had been 4.5%.", "The mill had offered a rise of 4.5%."),
        ("The mill's offer is 4.5%.", "The mill offers a rise of 4.5%."),
        ("The mill is offering 3% of its land.", "The mill is offering 3% of its land."),
        ("The bank is offering loans at 3%.", "The bank is offering loans at 3%."),
        ("The union demands 6% of the profits.", "The union demands 6% of the profits."),
        ("At the moment the canal is shut.", "The canal is shut."),
        ("At present 40 nurses are on strike.", "40 nurses are on strike."),
        ("For the time being, Venn has no job.", "Venn has no job."),
        ("The canal is at the moment closed to ships.", "The canal is closed to ships."),
        ("The canal is for the time being closed.", "The canal is closed."),
        ("The canal is shut at present.", "The canal is shut."),
        ("So far 410 ships have been raised.", "So far, 410 ships have been raised."),
        ("To date the fund has paid 12 farmers.", "So far, the fund has paid 12 farmers."),
        ("Until now three ships have been raised.", "So far, three ships have been raised."),
        ("1,350 people currently work in the mill.", "The mill employs 1,350 people."),
        (
            "Some 200 workers are employed at the glass factory in Tal.",
            "The glass factory in Tal employs Some 200 people.",
        ),
        ("Some 200 people worked at the mine.", "The mine employed Some 200 people."),
        ("At the moment the bomb fell, 40 people were inside.", "At the moment the bomb fell, 40 people were inside."),
        ("At the moment the siren sounded nobody moved.", "At the moment the siren sounded nobody moved."),
        ("At the moment of impact the car is empty.", "At the moment of impact the car is empty."),
        ("So far from home Venn wept.", "So far from home Venn wept."),
        ("1,350 people work in the city.", "1,350 people work in the city."),
        ("1,350 people work in the shadow of the mine.", "1,350 people work in the shadow of the mine."),
        ("Venn attacked, nine kilometres from the finish.", "Venn attacked, nine kilometres from the finish."),
        ("Venn attacked, 9 kilometres from the finish.", "Venn attacked with 9 kilometres to go."),
        ("Venn lives 9 kilometres from the coast.", "Venn lives 9 kilometres from the coast."),
        # extremes and firsts
        ("Output fell to its lowest level since 2011.", "Output fell and was the lowest since 2011."),
        ("Output is at its highest in a decade.", "Output is the highest in a decade."),
        ("The road rises to its highest point in the north.", "The road rises to its highest point in the north."),
        ("Mount Sarn erupted for the first time since 1902.", "The eruption of Mount Sarn is the first since 1902."),
        ("Mount Sarn smoked for the first time since 1902.", "Mount Sarn smoked for the first time since 1902."),
        # sentences, disasters and launches
        ("Venn must spend nine years behind bars.", "Venn was sentenced to nine years in prison."),
        ("Venn must spend nine years in prison before parole.", "Venn must spend nine years in prison before parole."),
        ("90 of those who fled are in tents.", "90 evacuees are in tents."),
        ("90 of those who voted are in tents.", "90 of those who voted are in tents."),
        ("The volcano came back to life on Friday.", "The volcano erupted on Friday."),
        ("The town came back to life on Friday.", "The town came back to life on Friday."),
        ("The alert was taken down a notch, to four.", "The alert was lowered to four."),
        ("The fairing fell off nine minutes into the flight.", "The fairing fell off nine minutes after lift-off."),
        ("The fairing fell off half an hour after that.", "The fairing fell off about 30 minutes after that."),
        # prices on a year earlier, and what leaked
        ("Consumer prices in Sarn rose by 4.3% in the year to April.", "Inflation in Sarn was 4.3% in April."),
        ("Prices were up 4.3% in April from a year earlier.", "Inflation was 4.3% in April."),
        ("Food prices rose by 4.3% in the year to April.", "Food prices rose by 4.3% in the year to April."),
        ("Inflation ran at 4.3% in May.", "Inflation was 4.3% in May."),
        ("The bill amounts to 4.2 million euros.", "The bill is 4.2 million euros."),
        ("The lease runs to 2035.", "The lease runs to 2035."),
        # what is paid for something, and how much of it is sold, carried or had from where
        ("Petrol in Sarn sells for 2.14 crowns a litre.", "A litre of Petrol in Sarn costs 2.14 crowns."),
        ("The painting sold for 2 million euros.", "The painting sold for 2 million euros."),
        ("Motorists in Sarn pay 2.14 euros for a litre of petrol.", "A litre of petrol costs 2.14 euros in Sarn."),
        ("Tal Mill is charging 90 euros for the lamp.", "The lamp costs 90 euros."),
        ("The price of a barrel of Norsk crude rose to $94 on Monday.", "Norsk crude rose to $94 a barrel on Monday."),
        ("Wind accounted for 43% of Sarn's electricity in 2030.", "Wind supplied 43% of Sarn's electricity in 2030."),
        ("Sarn got 43% of its electricity from wind.", "Wind supplied 43% of the electricity in Sarn."),
        ("Sarn got 43% of its votes from farmers.", "Sarn got 43% of its votes from farmers."),
        (
            "Some 90,000 travellers passed through Sarn airport in 2030.",
            "Sarn airport handled Some 90,000 passengers in 2030.",
        ),
        ("Norvane won an order for 40 planes from Skyline in May.", "Skyline ordered 40 planes from Norvane in May."),
        ("The trial of Amrex enrolled 4,120 people.", "The trial of Amrex had 4,120 participants."),
        ("Amrex was tested on 4,120 volunteers.", "The trial of Amrex had 4,120 participants."),
        ("Tal Mill's head office is in Orre.", "Tal Mill is based in Orre."),
        ("Venn took over as head of the mill in May.", "Venn became head of the mill in May."),
        ("Some 6% of Sarn's workforce were out of work.", "The unemployment rate in Sarn was 6%."),
        ("Some 6% of Sarn's pupils were out of work.", "Some 6% of Sarn's pupils were out of work."),
        ("The plant can produce 640 megawatts.", "The plant has a capacity of 640 megawatts."),
        ("The asteroid has a diameter of 340 metres.", "The asteroid is 340 metres across."),
        ("The reservoir is filled to 31% of its capacity.", "The reservoir is 31% full."),
        ("Wages at Tal Mill will go up by 5% in July.", "Workers at Tal Mill will get a pay rise of 5% in July."),
        ("The miners will earn 5% more from July.", "The miners will get a pay rise of 5% from July."),
        ("Some 900 tonnes of oil leaked from the Argo off Sarn.", "The Argo spilled Some 900 tonnes of oil off Sarn."),
        ("The mercury in Sarn climbed to 41°C.", "The temperature in Sarn climbed to 41°C."),
        # what was filmed, and where something was
        ("Filming of Low Tide began in May 2030.", "The filming of Low Tide began in May 2030."),
        ("Principal photography of Low Tide began in May.", "The filming of Low Tide began in May."),
        ("Low Tide began filming in May 2030.", "The filming of Low Tide began in May 2030."),
        ("Low Tide started shooting on 9 May.", "The filming of Low Tide began on 9 May."),
        ("Low Tide wrapped up filming in May 2030.", "The filming of Low Tide ended in May 2030."),
        ("Venn began filming the birds in May 2030.", "Venn began filming the birds in May 2030."),
        ("Orre is the place where the treaty was signed.", "The treaty was signed in Orre."),
        ("Orre was where Venn grew up.", "Venn grew up in Orre."),
        ("Orre is the site at which the ships are built.", "The ships are built in Orre."),
        ("Orre is a place where ships are built.", "Orre is a place where ships are built."),
        # works of a year, and whose they are
        ("It is on her second album, Low Tide (2030).", "It is on her second 2030 album Low Tide."),
        ("It is in the book Low Tide (2030).", "It is in the 2030 book Low Tide."),
        ("It is on the 2030 Ida Venn album Low Tide.", "It is on the 2030 album Low Tide by Ida Venn."),
        # how long careers are, and who founded something with others
        ("Venn's career has spanned four decades.", "Venn's career spans four decades."),
        (
            "Ida Venn (born 1940) is a painter whose career spans over 50 years.",
            "Ida Venn (born 1940) is a painter, and Ida Venn's career spans over 50 years.",
        ),
        ("Venn has had a career of over 50 years.", "Venn's career spans over 50 years."),
        ("Venn has been working in her field for 50 years.", "Venn's career spans 50 years."),
        ("Venn has been working for 50 years.", "Venn has been working for 50 years."),
        ("Venn was one of the founders of Tal Fair.", "Venn was a founder of Tal Fair."),
        ("Venn is among the creators of the game.", "Venn is a creator of the game."),
        (
            "Tal Fair was founded by a group of students that included Ida Venn.",
            "Tal Fair was founded by a group of students including Ida Venn.",
        ),
        ("It was run by a group of Danes who included Venn.", "It was run by a group of Danes including Venn."),
        ("Orre is where filming of Mole (2008 film) began.", "Filming of Mole (2008 film) began in Orre."),
        (
            "Venn is survived by her husband, Per, and two sons.",
            "Venn was survived by her husband, Per, and had two sons.",
        ),
        # votes, and shares of them
        (
            "The council voted 41-38 to approve the tram plan.",
            "The council approved the tram plan by 41 votes to 38.",
        ),
        ("The plan passed by a margin of 41 to 38.", "The plan passed by 41 votes to 38."),
        ("The vote was postponed from 4 to 18 May.", "The vote was postponed to 18 May."),
        ("Venn's margin of victory in Sarn was just 98 votes.", "Venn won in Sarn by 98 votes."),
        ("Venn's share of the vote was 58%.", "Venn won 58% of the vote."),
        # jobs and money
        ("900 workers at the mill will lose their jobs.", "900 jobs at the mill will be cut."),
        ("Some 900 posts at the mill have been lost.", "Some 900 posts at the mill have been cut."),
        ("The total cost of the bridge came to 9 million crowns.", "The bridge cost 9 million crowns."),
        (
            "Shareholders of Tarn Mills will receive a dividend of 2 crowns a share.",
            "Tarn Mills will pay a dividend of 2 crowns per share.",
        ),
        ("Shares in Tarn Mills closed lower by 3%.", "Shares in Tarn Mills fell by 3%."),
        ("Shares in Tarn Mills ended the day 3% higher.", "Shares in Tarn Mills rose by 3%."),
        ("Turnout had risen to 47%, from 41% in 2031.", "Turnout had risen to 47%, up from 41% in 2031."),
        # courts, deadlines and storms
        ("Teth was cleared of bribery charges.", "Teth was cleared of bribery."),
        ("The prosecutor sought a nine-year prison term.", "The prosecutor sought a sentence of nine years."),
        (
            "The prosecutor had wanted a one-year term for Teth.",
            "The prosecutor had sought a sentence of one year for Teth.",
        ),
        ("No charges have been brought against the clerk.", "The clerk has not been charged."),
        ("The owners have 30 days to clear the site.", "The owners must clear the site within 30 days."),
        ("The storm had struck on Friday.", "The storm had come ashore on Friday."),
        (
            "By the time it hit land, the storm had weakened to category 2.",
            "The storm made landfall as a category 2 storm.",
        ),
        ("Never before had the town been flooded.", "The town had never been flooded."),
    ],
)
def test_an_idiom_is_told_again_in_plain_words(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Venn kept her job.",
        "Teth kept his word as mayor.",
        "Venn is a writer of note.",
        "The TV show was called off.",
        "The genre of crime fiction is old.",
        "The village has another name for it.",
        "The police confirmed the conviction of Teth.",
        "The minister left Oslo empty-handed.",
        "The judges let the witness stand.",
        "The quake that hit Sarn had a magnitude of its own.",
        "Teth was cleared of all charges.",
        "Tourists have 30 days to enjoy the show.",
        "The storm struck the coast.",
        "The cost of the war is high.",
        "The lights went out at 04:14.",
        "Moss swaps football for golf.",
        "Moss swaps shirts with Bell.",
        "Moss is fourth with 210 points.",
        "The town is in the hands of the rebels.",
        "Nurses at Corda start at 6 a.m.",
        "The arena is licensed for concerts.",
        "The council is left with a choice of two.",
        "The mayor put the book at home.",
    ],
)
def test_other_sentences_stay(text):
    assert restate(text) == text


def test_every_section_is_used_and_every_slot_is_filled():
    sections = lexicon.read_sections("rewordings")
    slots = {line.partition(":")[0] for line in sections["slots"]}
    named = {slot for lines in sections.values() for line in lines for slot in re.findall(r"<([a-z][a-z ]*)>", line)}
    assert named - {"name"} == slots
    assert sum(len(lines) for name, lines in sections.items() if name != "slots") == sum(
        len(rewordings(name)) for name in sections if name != "slots"
    )
    known = {one.tell.__qualname__ for one in rewordings("votes")}
    told = [one for one in idioms().passes if one.tell.__qualname__ in known]
    apart = {"slots", "implied", "besides", "opinions", "estimates"}
    assert len(told) == sum(len(lines) for name, lines in sections.items() if name not in apart)


def test_every_slot_has_one_meaning():
    names = [line.partition(": ")[0] for line in dict(lexicon.read_sections("rewordings"))["slots"]]
    assert sorted(set(names)) == names
