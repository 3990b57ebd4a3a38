"""Who had an office before whom, and until when, by facts that only tell who came into it or left it."""

import pytest

PEOPLE = """
entities:
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
  lind: {name: Anna Lind, kind: person, gender: female, aliases: [Lind]}
  harn: {name: Harn, kind: place}
  norvia: {name: Norvia, kind: place}
  vell: {name: Vell Motors, kind: organisation, aliases: [Vell]}
"""


def fact_of(statement: str, date: str) -> str:
    """Write one fact with its day."""
    return f"{{id: f{date}, statement: '{statement}', date: {date}, sources: [gazette]}}"


BOARD = fact_of("Roth succeeded Eke as chair of the Harn school board on 10 March 2034.", "2034-03-10")
MAKER = fact_of("Roth became chief executive of Vell Motors on 1 October 2033, replacing Eke.", "2033-10-01")
CHARGE = fact_of("Roth took over as head of the Harn museum from Eke on 1 March 2034.", "2034-03-01")
LEFT = fact_of("Eke resigned as transport minister of Norvia on 3 February 2034.", "2034-02-03")
LATELY = fact_of("Eke resigned as transport minister of Norvia on 9 May 2034.", "2034-05-09")
OVER = fact_of("Eke resigned as transport minister of Norvia on 3 February 2034 over a gift of shares.", "2034-02-03")
NEW = fact_of("Lind was appointed transport minister of Norvia on 6 February 2034.", "2034-02-06")
CAME = fact_of("Roth became mayor of Harn on 3 May 2029.", "2029-05-03")
WENT = fact_of("Roth stepped down as mayor of Harn on 8 March 2034.", "2034-03-08")


def verdict(judge, text, *facts, beside=""):
    """Judge a sentence of 20 May 2034."""
    told = f"{PEOPLE}facts: [{', '.join(facts)}]"
    return judge(text, told, said="2034-05-20", published="2034-05-20", beside=beside).outcome.value


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ((BOARD,), "Roth has chaired the Harn school board since March."),
        ((BOARD,), "Ida Roth is chair of the Harn school board."),
        ((OVER, NEW), "Lind succeeded Eke as transport minister of Norvia."),
        ((BOARD,), "Eke chaired the Harn school board until March 2034."),
        ((MAKER,), "Eke was chief executive of Vell until 2033."),
        ((MAKER,), "Roth took over from Eke in October 2033."),
        ((CHARGE,), "Roth succeeded Eke as head of the Harn museum."),
        ((LEFT,), "Eke is no longer transport minister of Norvia."),
        ((CAME, WENT), "Roth was mayor of Harn from 2029 to 2034."),
    ],
)
def test_a_step_tells_who_had_the_office(judge, facts, text):
    assert verdict(judge, text, *facts) == "supported"


@pytest.mark.parametrize(
    ("facts", "text", "outcome"),
    [
        ((BOARD,), "Roth took over from Lind as chair of the Harn school board.", "contradicted"),
        ((BOARD,), "Roth has led the Harn school board since January.", "contradicted"),
        ((BOARD,), "Eke is chair of the Harn school board.", "outdated"),
        ((MAKER,), "Eke is chief executive of Vell.", "outdated"),
        ((MAKER,), "Roth succeeded Lind as chief executive of Vell Motors.", "contradicted"),
        ((CHARGE,), "Eke is the head of the Harn museum.", "outdated"),
        ((LEFT,), "Eke is Norvia's transport minister.", "outdated"),
        ((CAME, WENT), "Roth is the mayor of Harn.", "outdated"),
    ],
)
def test_whoever_came_later_or_left_has_it_no_longer(judge, facts, text, outcome):
    assert verdict(judge, text, *facts) == outcome


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ((BOARD,), "Roth took over from Lind as chair of the Harn water board."),
        ((BOARD,), "Lind is chair of the Lorn school board."),
        ((MAKER,), "Eke was chief executive of Vell in 2029."),
        ((LATELY,), "Eke is Norvia's transport minister."),
        ((LEFT,), "Eke was Norvia's transport minister until the autumn."),
        ((CAME, WENT), "Roth was mayor of Harn for eight years."),
    ],
)
def test_what_a_step_leaves_open_is_left_open(judge, facts, text):
    assert verdict(judge, text, *facts) not in {"contradicted", "outdated", "supported"}


def test_who_has_had_an_office_since_a_year_has_not_had_it_for_longer(judge):
    facts = ("{id: mayor, statement: 'Roth became mayor of Harn in 2029.', sources: [gazette]}",)
    assert verdict(judge, "Roth has been mayor of Harn for five years.", *facts) == "supported"
    assert verdict(judge, "Roth has been mayor of Harn for nine years.", *facts) == "contradicted"
