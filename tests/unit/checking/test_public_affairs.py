"""Votes, courts, protests and wars in the words of plain reports, and what only looks like the same."""

import pytest

PEOPLE = """
entities:
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
"""


def fact_of(statement: str, date: str = "") -> str:
    """Write one fact, with the day on which it came about."""
    day = f", date: {date}" if date else ""
    return f"facts: [{{id: it, statement: '{statement}'{day}, sources: [gazette]}}]"


SENTENCE = fact_of("Eke was sentenced to 11 years in prison for fraud.", "2034-05-16")
FINE = fact_of("The regulator fined Tal Mill 25 million euros for price fixing.", "2034-05-17")
LEAD = fact_of("Eke leads Roth by 6 points in a poll by Meridian.", "2034-05-16")
BOMB = fact_of("A bomb killed 19 people and injured 47 at a market in Dorsk on 18 May.", "2034-05-18")
MARCH = fact_of("About 80,000 people demonstrated against the reform in Torland.", "2034-05-13")
SANCTIONS = fact_of("The Union lifted its sanctions against Kalvia.", "2034-05-19")
SPEAKER = fact_of("Roth was elected speaker of the Torland parliament.", "2034-05-12")
TOWN = fact_of("The Orsk army captured the town of Brevna on 3 April.", "2034-04-03")
BURGLARIES = fact_of("The number of burglaries in Karsova fell by 12% to 3,410 in 2033.")
FIRST = fact_of("Roth is the first woman to be elected mayor of Karsova.")

VOTE = fact_of("Parliament in Torland approved the reform by 82 votes to 61.", "2034-05-17")
REFERENDUM = fact_of("Voters in Solvia rejected the charter in a referendum by 58% to 42%.", "2034-05-14")
OFFICE = fact_of("Roth became president of Norvia on 3 July 2033.")
ELECTED = fact_of("Roth was elected president of Norvia on 3 May 2033.")
REELECTED = fact_of("Roth was re-elected mayor of Lomond with 66% of the vote.", "2034-05-14")
INMATES = fact_of("The prisons of Ostland held 12,400 inmates at the end of 2033.")
WAR = fact_of("The war between Kalvia and Orsk lasted 26 months.")
PAY = fact_of("Nurses in Torland will get a pay rise of 5.5%.", "2034-05-11")
ENVOYS = fact_of("Norrland expelled four Kalvian diplomats.", "2034-05-09")
JURY = fact_of("The jury in the trial of Eke deliberated for three days.")

STRIKE = (
    "facts: [{id: it, statement: Bus drivers in Harn have been on strike since 8 May., from: 2034-05-08, "
    "sources: [gazette]}]"
)
PLEA = fact_of("Eke pleaded guilty to smuggling on 9 May.", "2034-05-09")
BAN = fact_of("The law banning single-use vapes takes effect in Norrland on 1 July 2034.")


def verdict(judge, text, facts):
    """Judge a sentence of 20 May 2034."""
    return judge(text, PEOPLE + facts, said="2034-05-20", published="2034-05-20").outcome.value


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (SENTENCE, "A court sentenced Eke to 11 years for fraud on Tuesday."),
        (SENTENCE, "Eke got 11 years for fraud."),
        (SENTENCE, "Eke must spend 11 years behind bars for fraud."),
        (FINE, "Tal Mill was fined 25 million euros on Wednesday."),
        (LEAD, "Eke is six points ahead of Roth in a poll by Meridian."),
        (LEAD, "Meridian's poll gives Eke a six-point lead over Roth."),
        (BOMB, "A bomb killed 19 people at a market in Dorsk on Thursday."),
        (MARCH, "The demonstration against the reform in Torland drew about 80,000 people."),
        (SANCTIONS, "The Union dropped its sanctions against Kalvia on Friday."),
        (SPEAKER, "Roth became speaker of the Torland parliament on 12 May."),
        (TOWN, "The Orsk army captured Brevna on 3 April."),
        (BURGLARIES, "Karsova recorded 3,410 burglaries last year."),
        (VOTE, "Eighty-two lawmakers in Torland voted for the reform."),
        (VOTE, "Sixty-one lawmakers in Torland opposed the reform."),
        (REFERENDUM, "42 percent of voters in Solvia supported the charter."),
        (OFFICE, "Roth took office as president of Norvia in July 2033."),
        (WAR, "Kalvia and Orsk were at war for 26 months."),
        (PAY, "Nurses in Torland are to be paid 5.5 percent more."),
        (PAY, "Wages of nurses in Torland will rise by 5.5 percent."),
        (ENVOYS, "Norrland ordered four Kalvian diplomats to leave."),
        (JURY, "The jury took three days to reach a verdict in the trial of Eke."),
        (STRIKE, "The strike by bus drivers in Harn began on 8 May."),
        (STRIKE, "Bus drivers in Harn walked out on 8 May."),
        (PLEA, "Eke admitted smuggling."),
        (PLEA, "Eke entered a guilty plea to smuggling."),
        (BAN, "Single-use vapes will be illegal in Norrland from 1 July."),
    ],
)
def test_reporters_words_for_it_are_borne_out(judge, facts, text):
    assert verdict(judge, text, facts) == "supported"


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (SENTENCE, "A court sentenced Eke to 14 years for fraud on Tuesday."),
        (SENTENCE, "Eke got 9 years for fraud."),
        (FINE, "Tal Mill was fined 52 million euros on Wednesday."),
        (LEAD, "Eke is nine points ahead of Roth in a poll by Meridian."),
        (BOMB, "A bomb killed 17 people at a market in Dorsk on Thursday."),
        (MARCH, "The demonstration against the reform in Torland drew about 20,000 people."),
        (BURGLARIES, "Burglaries in Karsova were down 21 percent last year."),
        (BURGLARIES, "There were 4,310 burglaries in Karsova in 2033."),
        (VOTE, "Eighty-six lawmakers in Torland voted for the reform."),
        (REFERENDUM, "48 percent of voters in Solvia supported the charter."),
        (OFFICE, "Roth took office as president of Norvia in May 2033."),
        (WAR, "For 24 months Kalvia and Orsk fought each other."),
        (PAY, "Nurses in Torland won a 2.5 percent pay rise."),
        (ENVOYS, "Norrland declared three Kalvian diplomats personae non gratae."),
        (STRIKE, "The strike by bus drivers in Harn began on 1 May."),
        (PLEA, "Eke denied smuggling."),
        (BAN, "Norrland will outlaw single-use vapes on 31 July."),
    ],
)
def test_another_figure_in_those_words_is_wrong(judge, facts, text):
    assert verdict(judge, text, facts) == "contradicted"


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        (SENTENCE, "Prosecutors had asked for 15 years for Eke."),
        (SENTENCE, "Eke got 3 years for the bridge."),
        (SPEAKER, "The Torland parliament voted Roth its deputy speaker."),
        (TOWN, "Brevna was held against the Orsk army on 3 April."),
        (FIRST, "Roth will be Karsova's first female mayor."),
        (BURGLARIES, "Karsova recorded 3,410 thefts last year."),
        (MARCH, "The demonstration against the war in Torland drew about 20,000 people."),
        (VOTE, "A dozen lawmakers in Torland changed sides and voted for the reform."),
        (VOTE, "14 Green lawmakers in Torland voted for the reform."),
        (REFERENDUM, "A poll found that 51 percent of voters in Solvia supported the charter."),
        (OFFICE, "Roth was elected president of Norvia in May 2033."),
        (ELECTED, "Roth became president of Norvia in July 2033."),
        (REELECTED, "Roth won 52 percent of the vote when she was first elected mayor of Lomond."),
        (INMATES, "The prisons of Ostland have room for 10,900 inmates."),
        (INMATES, "The prisons of Ostland have room for 12,400 inmates."),
        (ENVOYS, "Norrland ordered four Kalvian tourists to leave."),
        (JURY, "The jury in the trial of Roth was out for five days."),
        (STRIKE, "Train drivers in Harn walked out on 9 May."),
        (PLEA, "Roth denied smuggling."),
        (BAN, "The law banning single-use vapes was passed in Norrland on 3 February."),
        (LEAD, "Roth is 3 points ahead of Eke among men in the Meridian poll."),
        (fact_of("Rovers beat United 3-1."), "United finished six points ahead of Rovers."),
        (fact_of("The council approved the inquiry."), "The inquiry cleared the council."),
        (fact_of("Drivers in Norvia went on strike on 3 May.", "2034-05-03"), "The strike by Norvia began on 9 May."),
    ],
)
def test_something_else_in_like_words_stays_open(judge, facts, text):
    assert verdict(judge, text, facts) in {"unverified", "not-checkable"}


def test_a_title_may_be_that_of_whom_the_sentence_tells_to_have_left(judge):
    role = "[{title: finance minister of Valmark, until: 2034-05-17}]"
    facts = f"""
entities:
  weiss: {{name: Anna Weiss, kind: person, aliases: [Weiss], roles: {role}}}
facts: [{{id: it, statement: Weiss resigned as finance minister of Valmark., date: 2034-05-17, sources: [gazette]}}]
"""
    text = "Valmark's finance minister, Anna Weiss, has left the government."
    assert judge(text, facts, said="2034-05-20", published="2034-05-20").outcome.value != "outdated"
