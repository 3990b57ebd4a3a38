"""FC105: another date for the same event."""

import pytest

from factcheck.facts.days import parse_period
from factcheck.model import Level, Outcome, TimeSpan
from factcheck.model.days import note_period

FACTS = """
entities:
  mill: {name: Tal mill, kind: organisation}
  venn: {name: Orla Venn, kind: person}
  rovers: {name: Marrow Rovers, kind: organisation}
  council: {name: Pellmoor Council, kind: organisation}
facts:
  - {id: bridge, statement: The Ostrow bridge opened on 19 March 1932., sources: [gazette]}
  - {id: mill, statement: The Tal mill was founded in 1898., date: 1898, sources: [gazette]}
  - {id: venn-born, statement: Orla Venn was born in 1977., sources: [gazette]}
  - {id: born, statement: Maud Ellery was born in 1984., sources: [gazette]}
  - {id: plan, statement: Pellmoor Council approved the tram plan., date: 2031-03-03, sources: [gazette]}
  - id: cup
    statement: Marrow Rovers won the Harbour Cup for the first time since 1978.
    date: 2031-04-20
    sources: [gazette]
  - {id: rain, statement: Rainfall in Pellmoor fell by 12% in March 2031., sources: [gazette]}
  - {id: fair, statement: The Pellmoor music festival opened on 2 May 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "known"),
    [
        ("The Ostrow bridge opened on 3 May 1932.", "3 May 1932", "19 March 1932"),
        ("The Ostrow bridge opened in 1934.", "1934", "19 March 1932"),
        ("Maud Ellery was born in 1986.", "1986", "1984"),
        ("Orla Venn was born in 1979.", "1979", "1977"),
        ("The Tal mill was founded in 1918 by two brothers.", "1918", "1898"),
        ("Pellmoor Council approved the tram plan on 5 March 2031.", "5 March 2031", "3 March 2031"),
        ("The tram plan was approved by Pellmoor Council on 5 March 2031.", "5 March 2031", "3 March 2031"),
    ],
)
def test_another_date_for_the_same_event_is_contradicted(judge, claim, said, known):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC105", Level.ERROR)
    assert said in verdict.reason
    assert known in verdict.reason


def test_programs_read_iso_days(judge):
    verdict = judge("The Ostrow bridge opened on 3 May 1932.", FACTS, said="2031-05-04")
    assert [(d.claim, d.fact) for d in verdict.differences] == [("3 May 1932", "1932-03-19")]


def test_another_start_of_since_is_contradicted(judge):
    verdict = judge("Marrow Rovers won the Harbour Cup for the first time since 1985.", FACTS, said="2031-05-04")
    assert verdict.rule == "FC105"
    assert "since 1985" in verdict.reason
    assert "since 1978" in verdict.reason


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("The Ostrow bridge opened in 1932.", "2031-05-04"),
        ("The Ostrow bridge opened in March 1932.", "2031-05-04"),
        ("Pellmoor Council approved the tram plan on 3 March 2031.", "2031-05-04"),
        ("Pellmoor Council approved the tram plan in March 2031.", "2031-05-04"),
        ("Pellmoor Council approved the tram plan on Monday.", "2031-03-05"),
        ("Pellmoor Council approved the tram plan two days ago.", "2031-03-05"),
        ("Marrow Rovers won the Harbour Cup for the first time since 1978.", "2031-05-04"),
    ],
)
def test_the_same_date_in_other_words_is_supported(judge, claim, said):
    assert judge(claim, FACTS, said=said).outcome is Outcome.SUPPORTED


def test_a_weekday_is_read_by_the_day_it_is_said_on(judge):
    claim = "Pellmoor Council approved the tram plan on Tuesday."
    assert judge(claim, FACTS, said="2031-03-05").rule == "FC105"
    assert judge(claim, FACTS).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    "claim",
    [
        # another thing, another act
        "The Ostrow tunnel opened in 1934.",
        "The Ostrow bridge closed in 1934.",
        "Ruth Calder was born in 1986.",
        "Pellmoor Council approved the harbour plan on 5 March 2031.",
        "Pellmoor Council did not approve the tram plan on 5 March 2031.",
        # a figure of another month is another statement
        "Rainfall in Pellmoor fell by 12% in May 2030.",
        "Rainfall in Pellmoor fell by 9% in February 2031.",
        # what comes again every year
        "The Pellmoor music festival opened on 4 May 2029.",
    ],
)
def test_the_date_of_another_event_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2031-03-03", "2031-03-03", "2031-03-03"),
        ("2031", "2031", "2031"),
        ("2031-03", "2031-04", "2031-03-01 to 2031-04-30"),
        ("2031-03-03", None, "from 2031-03-03"),
        (None, "2031-03-03", "until 2031-03-03"),
    ],
)
def test_a_period_is_noted_as_iso_days(first, last, words):
    period = TimeSpan(parse_period(first).first if first else None, parse_period(last).last if last else None)
    assert note_period(period) == words


ROBBERY = """
entities:
  venn: {name: Orla Venn, kind: person}
facts:
  - {id: alarm, statement: Venn closed the mill at 5 a.m. on 3 March 2031., sources: [gazette]}
  - {id: arrest, statement: Police arrested Venn on 3 March 2031., sources: [gazette]}
"""


def test_another_time_of_day_is_contradicted_and_the_same_one_supported(judge):
    wrong = judge("Orla Venn closed the mill at 9 a.m. on 3 March 2031.", ROBBERY, said="2031-03-05")
    assert (wrong.outcome, wrong.rule) == (Outcome.CONTRADICTED, "FC105")
    assert "9 a.m." in wrong.reason
    assert judge("Orla Venn closed the mill at five in the morning.", ROBBERY, said="2031-03-05").outcome == "supported"


def test_what_comes_again_in_another_year_is_not_contradicted(judge):
    assert judge("Police arrested Venn in 2024.", ROBBERY, said="2031-03-05").outcome is Outcome.UNVERIFIED


def test_the_first_of_a_kind_comes_once(judge):
    facts = """
facts:
  - {id: wolf, statement: The first wolf crossed into Lornland in 2004., sources: [gazette]}
  - {id: lynx, statement: A lynx crossed into Lornland in 2004., sources: [gazette]}
"""
    assert judge("The first wolf crossed into Lornland in 1994.", facts).rule == "FC105"
    assert judge("A lynx crossed into Lornland in 1994.", facts).outcome is Outcome.UNVERIFIED


PREMIERE = "facts: [{id: it, statement: Low Tide VERB at the Sarn Film Festival in 2031., sources: [gazette]}]"


@pytest.mark.parametrize(("verb", "outcome"), [("premiered", Outcome.CONTRADICTED), ("was shown", Outcome.UNVERIFIED)])
def test_what_befalls_a_thing_once_has_one_date_even_at_a_yearly_event(judge, verb, outcome):
    facts = PREMIERE.replace("VERB", verb)
    assert judge(f"Low Tide {verb} at the Sarn Film Festival in 2033.", facts).outcome is outcome


def test_when_something_was_last_done_is_one_day(judge):
    facts = """
entities:
  weir: {name: Lorn Weir, kind: place}
facts:
  - {id: check, statement: The office last checked the Lorn Weir in June 2027., date: 2027-06, sources: [gazette]}
"""
    assert judge("The Lorn Weir was last checked in June 2030.", facts).rule == "FC105"
    assert judge("The Lorn Weir was checked in June 2030.", facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide is a 1940 comedy by Ida Marr.", Outcome.CONTRADICTED),
        ("Low Tide is a 1930 comedy by Ida Marr.", Outcome.SUPPORTED),
        ("Low Tide is a 1940 comedy.", Outcome.UNVERIFIED),  # another may bear the name
    ],
)
def test_a_work_by_the_same_maker_is_of_one_year(judge, claim, outcome):
    facts = "facts: [{id: it, statement: Low Tide is a 1930 comedy by Ida Marr., sources: [gazette]}]"
    assert judge(claim, facts).outcome is outcome


INSPECTION = "facts: [{id: it, statement: The council VERB Sarn Bridge in May 2026., sources: [gazette]}]"


@pytest.mark.parametrize(
    ("verb", "claim", "outcome"),
    [
        ("last inspected", "Sarn Bridge was last inspected in August 2029.", Outcome.CONTRADICTED),
        ("last inspected", "Sarn Bridge was last inspected in May 2026.", Outcome.SUPPORTED),
        ("last inspected", "Sarn Bridge was inspected in August 2020.", Outcome.UNVERIFIED),
        ("inspected", "Sarn Bridge was last inspected in August 2029.", Outcome.UNVERIFIED),
    ],
)
def test_there_is_one_last_time(judge, verb, claim, outcome):
    assert judge(claim, INSPECTION.replace("VERB", verb), said="2031-05-04").outcome is outcome


def test_whoever_was_born_was_born_somewhere(judge):
    facts = "facts: [{id: it, statement: Orla Venn was born in Tal in 2003., date: 2003}]"
    assert judge("Orla Venn was born in 1999.", facts).rule == "FC105"
    assert judge("Ida Marr was born in 1999.", facts).outcome is Outcome.UNVERIFIED


def test_a_peak_is_reached_once(judge):
    facts = "facts: [{id: it, statement: The toll on Sarn Bridge peaked at 98 euros in March 2029., date: 2029-03}]"
    assert judge("The toll on Sarn Bridge reached its peak of 98 euros in March 2030.", facts).rule == "FC105"
    assert judge("The toll on Lorn Bridge reached its peak of 98 euros in March 2030.", facts).outcome == "unverified"


TENURE = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: it, statement: Venn has been harbour master of Sarn since April 2028., from: 2028-04-01, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Venn became harbour master of Sarn in April 2028.", Outcome.SUPPORTED),
        ("Venn became harbour master of Sarn in 2030.", Outcome.CONTRADICTED),
        ("Venn was harbour master of Sarn in 2030.", Outcome.SUPPORTED),
    ],
)
def test_what_somebody_became_counts_from_then(judge, claim, outcome):
    assert judge(claim, TENURE, said="2031-05-04").outcome is outcome


LEVY = """
entities:
  tal: {name: Tal, kind: place}
facts:
  - {id: it, statement: Tal imposed a duty of 15% on wine from Sarn on 1 August 2031., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Tal imposed a duty of 15% on wine from Sarn in June.", Outcome.CONTRADICTED),
        ("Tal's 15% duty on wine from Sarn was imposed in June.", Outcome.CONTRADICTED),
        ("Marl's 15% duty on wine from Sarn was imposed in June.", Outcome.UNVERIFIED),
        ("Tal imposed a duty of 10% on wine from Sarn in June.", Outcome.UNVERIFIED),
        ("Tal imposed a duty of 15% on tin from Sarn in June.", Outcome.UNVERIFIED),
        ("Tal imposed a duty of 15% in June.", Outcome.UNVERIFIED),
    ],
)
def test_the_same_rate_is_set_once_for_the_same_goods(judge, claim, outcome):
    assert judge(claim, LEVY, said="2031-09-04").outcome is outcome


def test_the_stop_of_a_sentence_is_no_part_of_its_date(judge):
    fact = "facts: [{id: it, statement: Orla Venn resigned on 15 September 2031., date: 2031-09-15}]"
    people = "entities: {venn: {name: Orla Venn, kind: person}}"
    found = judge("Orla Venn resigned on 18 September.", f"{people}\n{fact}", said="2031-09-26")
    assert found.reason.startswith("The draft says 18 September; ")


CLUB = """
entities:
  holm: {name: Petra Holm, kind: person}
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - {id: coach, statement: Petra Holm has coached Marrow Rovers since July 2030., sources: [gazette]}
  - {id: buses, statement: The evening buses will start on 11 December 2031., date: 2031-12-11, sources: [gazette]}
  - {id: chief, statement: Petra Holm was chairwoman of Marrow Rovers from 2019 to 2026., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Petra Holm took charge in July 2030.", Outcome.SUPPORTED),
        ("Petra Holm took charge in July 2031.", Outcome.UNVERIFIED),
        ("The evening buses start in December.", Outcome.SUPPORTED),
        ("The evening buses start in October.", Outcome.CONTRADICTED),
        ("Petra Holm was chairwoman of Marrow Rovers from 2019 until 2029.", Outcome.CONTRADICTED),
        ("Petra Holm was chairwoman of Marrow Rovers from 2019 until 2026.", Outcome.SUPPORTED),
    ],
)
def test_what_begins_and_what_lasts(judge, claim, outcome):
    assert judge(claim, CLUB, said="2031-08-04").outcome is outcome


AGREED = """
facts:
  - {id: deal, statement: Marrow Rovers agreed to buy the Tal mill on 13 November 2030., date: 2030-11-13,
     sources: [gazette]}
"""


@pytest.mark.parametrize(("day", "outcome"), [("13", Outcome.SUPPORTED), ("14", Outcome.CONTRADICTED)])
def test_the_day_of_an_agreement_to_do_something_lies_behind(judge, day, outcome):
    claim = f"Marrow Rovers agreed to buy the Tal mill on {day} November."
    assert judge(claim, AGREED, said="2030-12-03").outcome is outcome


SOUGHT = """
entities:
  gallery: {name: Ollen Gallery, kind: organisation}
facts:
  - {id: shut, statement: The Ollen Gallery closed for renovation., date: 2029-09, sources: [gazette]}
  - {id: search, statement: The first search for the wreck found nothing., date: 2029-05, sources: [gazette]}
  - {id: fire, statement: The fire was put out at 9.15 p.m., date: 2031-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "The Ollen Gallery shut for renovation in September 2030.",
        "The first search for the wreck, in 2030, had found nothing.",
        "The flames were not put out until Saturday morning.",
    ],
)
def test_another_year_of_what_hardly_comes_again_is_contradicted(judge, claim):
    verdict = judge(claim, SOUGHT, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")


@pytest.mark.parametrize(
    "claim",
    [
        # another closing, years before, in another month or to another end
        "The Ollen Gallery shut for renovation in September 2021.",
        "The Ollen Gallery shut for renovation in March 2030.",
        "The Ollen Gallery closed in September 2030.",
        "The Ollen Gallery closed for the winter in September 2030.",
        # another search
        "The second search for the wreck, in 2030, had found nothing.",
        "A search for the wreck in 2030 found nothing.",
        "The first search for the treasure, in 2030, had found nothing.",
        # another fire
        "The flames of the torch were put out on Saturday morning.",
    ],
)
def test_another_year_of_another_such_event_is_left_open(judge, claim):
    assert judge(claim, SOUGHT, said="2031-05-04").outcome is Outcome.UNVERIFIED


DATED = """
entities:
  sarn: {name: Sarn, kind: place}
  pike: {name: Jon Pike, kind: person, gender: male}
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - {id: year, statement: The year 2030 was the driest in Sarn since 1973., date: 2030, sources: [gazette]}
  - {id: talks, statement: The talks on the merger began in March 2029., date: 2029-03, sources: [gazette]}
  - {id: run, statement: The marathon started at 9:15 a.m. on Castle Quay., date: 2031-05-04, sources: [gazette]}
  - {id: contract, statement: The contract of Jon Pike runs until June 2033., sources: [gazette]}
  - {id: win, statement: Marrow Rovers last won a league match against Port Sable., date: 2030-09-26,
     sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "2030 was the driest year in Sarn since 1937.",
        "Last year was the driest in Sarn since 1937.",
        "The two sides had begun to talk in May 2029.",
        "The marathon started at 9:45 a.m.",
        "Jon Pike's contract is due to run out in June 2032.",
        "Marrow Rovers' last victory came on 26 October 2030 against Port Sable.",
    ],
)
def test_another_time_in_other_words_is_contradicted(judge, claim):
    verdict = judge(claim, DATED, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")


@pytest.mark.parametrize(
    "claim",
    [
        # another year, place or weather
        "2020 was the driest year in Sarn since 1937.",
        "2020 was the driest year in Sarn since 1990.",
        "2030 was the wettest year in Sarn since 1937.",
        "2030 was the driest year in the country since 1937.",
        # other talks, another race, another contract, another match
        "The two sides began to talk about wages in May 2029.",
        "The two sides began talking again in May 2029.",
        "The marathon started at 9:45 a.m. on Mill Street.",
        "The women's marathon started at 9:45 a.m.",
        "The half marathon started at 9:45 a.m.",
        "Jon Pike's contract expired in June 2029.",
        "Marrow Rovers' last victory came on 26 October 2030 against Sarn United.",
        "Marrow Rovers' last defeat came on 26 October 2030 against Port Sable.",
    ],
)
def test_another_time_of_another_event_is_left_open(judge, claim):
    assert judge(claim, DATED, said="2031-05-04").outcome is Outcome.UNVERIFIED


HOURS = """
entities:
  gallery: {name: Ollen Gallery, kind: organisation, aliases: [the gallery]}
  film: {name: The Tall Tide, kind: work}
facts:
  - {id: late, statement: On Thursdays the gallery closes at 9 p.m., from: 2030-05-03, sources: [gazette]}
  - {id: polls, statement: The polls closed at 8 p.m., date: 2031-05-03, sources: [gazette]}
  - {id: film, statement: The Tall Tide was released in cinemas on 14 November 2030., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    ["On Thursdays the gallery stays open until 10 p.m.", "The polls were open until 7 p.m."],
)
def test_another_hour_of_closing_is_contradicted(judge, claim):
    verdict = judge(claim, HOURS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")


@pytest.mark.parametrize(
    "claim",
    [
        # any day, another day, days gone by, another place
        "The gallery stays open until 10 p.m.",
        "On Fridays the gallery stays open until 10 p.m.",
        "Last year, on Thursdays, the gallery stayed open until 10 p.m.",
        "On Thursdays the shop stays open until 10 p.m.",
        # what closes at an hour is open before
        "On Thursdays the gallery is open.",
        "On Thursdays the gallery is open until May.",
        "The polls were open on Saturday.",
    ],
)
def test_what_is_open_at_other_times_is_left_open(judge, claim):
    assert judge(claim, HOURS, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_another_day_in_a_clause_of_time_is_contradicted(check_draft):
    draft = "The Tall Tide has taken 22 million at the box office since it was released in May 2030."
    assert "contradicted" in check_draft(HOURS, draft).values()


def test_what_a_fact_begins_with_does_not_hide_another_day_of_the_end(judge):
    facts = "facts: [{id: strike, statement: The strike began on 30 August 2031 and ended on 6 September 2031.}]"
    verdict = judge("The strike ended on 8 September.", facts, said="2031-09-10")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")


LAST = """\
  book: {title: Book of the cup, url: "https://www.example.org/book", published: 2030-05-01}
entities:
  tarn: {name: Mount Tarn, kind: place}
  city: {name: Tolm City, kind: organisation}
facts:
  - {id: now, statement: Mount Tarn erupted on 11 February 2034., date: 2034-02-11}
  - {id: last, statement: "Before 2034, Mount Tarn last erupted in 1986.", date: 2034}
  - {id: cup, statement: Tolm City last won the cup in 2016., sources: [book]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Mount Tarn erupts on 4 February.", "contradicted"),
        ("Mount Tarn last erupted in 1988.", "contradicted"),
        ("Mount Tarn erupted in 1902.", "unverified"),
        ("Tolm City last won the cup in 2018.", "contradicted"),
        ("Tolm City last won the cup on 7 March.", "unverified"),
        ("Tolm City won the cup in 2012.", "unverified"),
    ],
)
def test_when_something_was_last_so_is_one_time(judge, claim, outcome):
    assert judge(claim, LAST, said="2034-03-10").outcome == outcome


@pytest.mark.parametrize(
    ("fact", "claim", "verdict"),
    [
        ("Tarn last won the Lorn race in 2029.", "Tarn had not won the Lorn race since 2026.", "contradicted"),
        ("Tarn last won the Lorn race in 2029.", "Tarn had not won the Lorn race since 2029.", "supported"),
        ("Tarn's previous win at Lorn was in 2029.", "It was Tarn's first win at Lorn since 2026.", "contradicted"),
        ("Orre last won a medal in Tal in 2022.", "It is Orre's first medal in Tal since 2026.", "contradicted"),
        ("Orre last won gold in 2022.", "Orre had last won gold in 2026.", "contradicted"),
        ("Orre last won gold in 2022.", "Orre had not won silver since 2026.", "unverified"),
        ("Tarn last won at Lorn in 2029.", "Tarn had not won at Teth since 2026.", "unverified"),
        ("Tarn last won at Lorn in October 2034.", "It was Tarn's first win at Lorn since 2029.", "unverified"),
    ],
)  # fmt: skip
def test_the_last_time_was_in_one_year(judge, fact, claim, verdict):
    facts = f"""
entities:
  tarn: {{name: Tarn, kind: organisation}}
  orre: {{name: Orre, kind: place}}
facts:
  - {{id: last, statement: "{fact}"}}
"""
    assert judge(claim, facts, said="2034-10-15").outcome == verdict
