"""Who is said to hold an office: beside a name, in a clause, with the days from and until which."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import ClaimKind, Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {gazette: {title: Gazette}}
entities:
  sarn: {name: Sarn, kind: place}
  tarn: {name: Tarn, kind: place}
  ferries: {name: Pellmoor Ferries, kind: organisation, aliases: [Ferries]}
  venn: {name: Philippa Venn, kind: person, aliases: [Venn], roles: [{title: mayor of Sarn, from: 2031-06-01}]}
  gaunt:
    name: Peter Gaunt
    kind: person
    roles:
      - {title: mayor of Sarn, from: 2025-06-01, until: 2031-05-31}
      - {title: chairman of Pellmoor Ferries, from: 2031-09-01}
  quill: {name: Tomas Quill, kind: person, roles: [{title: deputy mayor of Sarn, from: 2031-06-01}]}
  lund:
    name: J. Ida Lund
    kind: person
    roles:
      - {title: president-elect of Tarn, from: 2033-01-01, until: 2033-04-30}
      - {title: governor of the Bank of Tarn, from: 2020-01-01, until: 2024-12-31}
      - {title: governor of the Bank of Tarn, from: 2034-01-01}
  may: {name: Edda May, kind: person, roles: [{title: port director, from: 2030-01-01}]}
  hobb: {name: Ina Hobb, kind: person, roles: [{title: vice-president of Pellmoor Ferries}]}
facts:
  - {id: purse, statement: Lotte Arne is the finance minister of Sarn., from: 2030-01-01, sources: [gazette]}
  - {id: line, statement: Odo Kray has been managing director of Pellmoor Ferries since May 2029., sources: [gazette]}
  - {id: fairs, statement: Sarn has had nine fairs since Venn became mayor., from: 2033-03-01, sources: [gazette]}
  - {id: rector, statement: Emil Moss was the rector of Sarn from 2020 to 2024., sources: [gazette]}
  - {id: school, statement: Ada Moss was appointed head teacher of Sarn on 4 May 2032., sources: [gazette]}
"""


@pytest.fixture
def find_verdict():
    """Give the verdict on the claim whose assertion has some words, in a draft of one paragraph."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def find(text, part, published=date(2033, 3, 9)):
        checked = check_draft(
            Draft("draft.txt", f"News of the day\n\n{text}\n".encode()), set_up(base, published=published)
        )
        claims = [c for c in checked.claims if c.claim.kind is ClaimKind.STATEMENT and part in c.claim.assertion]
        return claims[0].verdict

    return find


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Philippa Venn, the mayor of Sarn, opened the fair.", "mayor"),
        ("Philippa Venn, the mayor, opened the fair.", "mayor"),
        ("Philippa Venn, mayor of Sarn since 2031, opened the fair.", "mayor"),
        ("Sarn's mayor, Philippa Venn, opened the fair.", "mayor"),
        ("The mayor of Sarn, Philippa Venn, opened the fair.", "mayor"),
        ("“It is done,” said Philippa Venn, the mayor of Sarn.", "mayor"),
        ("Peter Gaunt, the former mayor of Sarn, opened the fair.", "former"),
        ("Peter Gaunt, the mayor of Sarn, opened the quay in 2030.", "the mayor"),
        ("Peter Gaunt was the mayor of Sarn until 2031.", "mayor"),
        ("Peter Gaunt was the mayor of Sarn from 2025 to 2031.", "mayor"),
        ("Peter Gaunt, the chair of Pellmoor Ferries, opened the fair.", "chair"),
        ("Ina Hobb, a vice-president of Ferries, opened the fair.", "president"),
        ("Lotte Arne, the minister of finance of Sarn, opened the fair.", "minister"),
        ("Odo Kray, managing director of Ferries, opened the fair.", "director"),
        ("Ada Moss, the head teacher, opened the fair.", "teacher"),
        ("J. Ida Lund, the president-elect of Tarn, opened the fair.", "elect"),
        ("Emil Moss, the rector of Sarn, opened the quay in 2022.", "rector"),
        ("Edda May, the port director, opened the fair.", "director"),
        ("Sen. Philippa Venn of Sarn, the mayor, opened the fair.", "is the mayor"),
        ("Philippa Venn took office as mayor of Sarn in June 2031.", "mayor"),
        ("Philippa Venn succeeded Peter Gaunt as mayor.", "mayor"),
        ("Philippa Venn took over as mayor of Sarn from Peter Gaunt.", "mayor"),
        ("Peter Gaunt served as mayor from 2025 to 2031.", "mayor"),
        ("Peter Gaunt is no longer the mayor of Sarn.", "mayor"),
        ("Odo Kray has run Pellmoor Ferries since 2029.", "run"),
        ("Peter Gaunt chairs Pellmoor Ferries.", "chairs"),
    ],
)
def test_an_office_is_borne_out_by_roles_and_by_facts(find_verdict, text, part):
    assert find_verdict(text, part).outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Peter Gaunt, the mayor of Sarn, opened the fair.", "FC304"),
        ("Peter Gaunt, the mayor of Sarn, will open the fair in May.", "FC304"),
        ("“It is done,” said Peter Gaunt, the mayor of Sarn.", "FC304"),
        ("Peter Gaunt is the mayor of Sarn.", "FC201"),
    ],
)
def test_an_office_that_is_over_is_outdated(find_verdict, text, rule):
    verdict = find_verdict(text, "mayor")
    assert (verdict.outcome, verdict.rule) == (Outcome.OUTDATED, rule)
    assert "31 May 2031" in verdict.reason
    assert verdict.evidence[0].statement == "Peter Gaunt (mayor of Sarn from 1 June 2025 to 31 May 2031)"


@pytest.mark.parametrize(
    ("text", "part", "rule", "holder"),
    [
        ("Emil Roth, the mayor of Sarn, opened the fair.", "mayor", "FC304", "Philippa Venn"),
        ("Tomas Quill, the mayor of Sarn, opened the fair.", "mayor", "FC304", "Philippa Venn"),
        ("Sarn's finance minister, Emil Roth, opened the fair.", "minister", "FC304", "Lotte Arne"),
        ("Emil Roth, managing director of Ferries, opened the fair.", "director", "FC304", "Odo Kray"),
        ("Emil Roth is the chairman of Pellmoor Ferries.", "chairman", "FC107", "Peter Gaunt"),
    ],
)
def test_an_office_of_one_that_somebody_else_holds_is_contradicted(find_verdict, text, part, rule, holder):
    verdict = find_verdict(text, part)
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, rule)
    assert holder in verdict.reason


@pytest.mark.parametrize(
    ("text", "part", "known"),
    [
        ("Philippa Venn, who has been the mayor of Sarn since 2028, opened the fair.", "since", "from 1 June 2031"),
        ("Philippa Venn became mayor of Sarn in 2028.", "became", "from 1 June 2031"),
        ("Philippa Venn took office as mayor of Sarn in 2028.", "took", "from 1 June 2031"),
        ("Odo Kray has led Pellmoor Ferries since 2024.", "led", "from 1 May 2029"),
        ("Peter Gaunt was the mayor of Sarn until 2029.", "until", "until 31 May 2031"),
        ("Peter Gaunt resigned as mayor of Sarn in 2029.", "resigned", "until 31 May 2031"),
        ("Peter Gaunt was the mayor of Sarn from 2022 to 2031.", "from", "1 June 2025"),
    ],
)
def test_other_days_of_an_office_are_contradicted(find_verdict, text, part, known):
    verdict = find_verdict(text, part)
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC105")
    assert known in verdict.reason


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Work began in 2028. Peter Gaunt, the mayor of Tarn, laid the stone.", "the mayor"),
        ("In 2022 Emil Roth, the mayor of Sarn, built the quay.", "the mayor"),
        ("Emil Roth, once the mayor of Sarn, opened the fair.", "mayor"),
        ("Emil Roth, the mayor of Sarn under the old law, opened the fair.", "mayor"),
        ("Emil Roth, the mayor of Sarn until 2019, opened the fair.", "mayor"),
        ("Emil Roth was the mayor of Sarn.", "mayor"),
        ("Emil Roth has been the mayor of Sarn.", "mayor"),
        ("Emil Roth, the acting mayor of Sarn, opened the fair.", "mayor"),
        ("Emil Roth, the new mayor of Sarn, opened the fair.", "mayor"),
        ("Emil Roth, the stand-in mayor of Sarn, opened the fair.", "mayor"),
        ("Emil Roth, the mayor of Tarn, opened the fair.", "mayor"),
        ("Emil Roth, the mayor, opened the fair.", "mayor"),
        ("Emil Roth, a vice-president of Ferries, opened the fair.", "president"),
        ("Emil Roth, the deputy mayor of Sarn, opened the fair.", "mayor"),
        ("Oskar Venn, the mayor of Sarn, opened the fair.", "mayor"),
        ("Roth, the mayor of Sarn, opened the fair.", "mayor"),
        ("Emil Roth is the mayor of Sarn's closest ally.", "ally"),
        ("She recalled how Emil Roth, the finance minister of Sarn, gave her a job.", "the finance"),
        ("It is not true that Philippa Venn, the mayor of Sarn, opened the fair.", "the mayor of Sarn"),
        ("Peter Gaunt, the mayor of Sarn who built the quay, opened the fair.", "mayor"),
        ("Peter Gaunt, Sarn's mayor for seven years, opened the fair.", "mayor"),
        ("“Peter Gaunt, the mayor of Sarn, gave me a boat,” the baker said.", "mayor"),
        ("Philippa Venn became mayor of Sarn in May 2031.", "mayor"),
        ("Philippa Venn was sworn in again as mayor of Sarn in June 2032.", "mayor"),
        ("Philippa Venn was sworn in as mayor of Sarn in February 2033.", "mayor"),
        ("Philippa Venn became mayor of Sarn in 2019.", "mayor"),
        ("Peter Gaunt was the mayor of Sarn from 2016 to 2019.", "mayor"),
        ("Peter Gaunt resigned as mayor of Sarn in February 2031.", "mayor"),
        ("Emil Roth took over as mayor of Sarn on Monday.", "mayor"),
        ("Emil Roth runs Pellmoor Ferries.", "runs"),
        ("Ina Hobb runs Pellmoor Ferries.", "runs"),
        ("Odo Kray runs the dock of Pellmoor Ferries.", "runs"),
        ("Peter Gaunt replaced Emil Roth as mayor of Sarn.", "mayor"),
    ],
)
def test_what_may_be_another_time_office_or_person_is_left_open(find_verdict, text, part):
    assert find_verdict(text, part).outcome is Outcome.UNVERIFIED


def test_a_sentence_that_looks_back_may_give_the_title_of_its_time(find_verdict):
    verdict = find_verdict("Work began in 2028. Peter Gaunt, the mayor of Sarn, laid the stone.", "the mayor")
    assert verdict.outcome is Outcome.UNVERIFIED


def test_an_office_between_two_terms_is_outdated(find_verdict):
    verdict = find_verdict("The governor of the Bank of Tarn, J. Ida Lund, opened the fair.", "governor")
    assert (verdict.outcome, verdict.rule) == (Outcome.OUTDATED, "FC304")
    assert "31 December 2024" in verdict.reason


@pytest.mark.parametrize(
    "text", ["Emil Moss is the rector of Sarn.", "Emil Moss, the rector of Sarn, opened the fair."]
)
def test_what_somebody_was_bears_out_nothing_of_today(find_verdict, text):
    assert find_verdict(text, "rector").outcome is not Outcome.SUPPORTED


def test_the_period_of_a_fact_is_not_that_of_what_it_says_in_passing(find_verdict):
    verdict = find_verdict("Philippa Venn, the mayor, opened the fair.", "mayor", date(2032, 2, 3))
    assert verdict.outcome is Outcome.SUPPORTED


def test_an_office_that_is_yet_to_come_is_outdated_in_an_older_draft(find_verdict):
    verdict = find_verdict("Philippa Venn, the mayor of Sarn, opened the fair.", "mayor", date(2030, 2, 3))
    assert (verdict.outcome, verdict.rule) == (Outcome.OUTDATED, "FC304")


def test_who_came_after_whom_is_held_against_both_tenures(find_verdict):
    verdict = find_verdict("Peter Gaunt succeeded Philippa Venn as mayor of Sarn.", "mayor")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC104")
    assert "Philippa Venn came after Peter Gaunt" in verdict.reason


def test_a_role_and_a_fact_of_the_same_holder_are_no_two_holders():
    told = FACTS + "  - {id: venn, statement: Venn has been mayor of Sarn since June 2031., from: 2031-06-01}\n"
    base = parse_facts([("facts.yaml", told.encode())])
    text = b"News of the day\n\nIda Fell is the mayor of Sarn.\n"
    checked = check_draft(Draft("draft.txt", text), set_up(base, published=date(2033, 3, 9)))
    assert [c.verdict.outcome for c in checked.claims if "Fell" in c.claim.assertion] == [Outcome.CONTRADICTED]


@pytest.mark.parametrize(
    ("goes_on", "outcome"),
    [("has promised a new bridge", Outcome.OUTDATED), ("promised a new bridge", Outcome.UNVERIFIED)],
)
def test_who_has_promised_something_is_told_of_by_a_title_of_today(find_verdict, goes_on, outcome):
    told = f"The old bridge fell in May 2028. Peter Gaunt, the mayor of Sarn, {goes_on}."
    assert find_verdict(told, "mayor").outcome is outcome
