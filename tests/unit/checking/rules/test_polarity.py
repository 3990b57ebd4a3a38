"""FC102: one side denies what the other asserts, and denials of something else."""

import pytest

from factcheck.model import Attribution, Level, Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rovers: {name: Marrow Rovers, kind: organisation}
  council: {name: Pellmoor Council, kind: organisation}
facts:
  - {id: cup, statement: Marrow Rovers won the Harbour Cup., date: 2031-04-20, sources: [gazette]}
  - id: plan
    statement: Pellmoor Council approved the tram plan.
    date: 2031-03-03
    refutes: [The tram plan was thrown out.]
    sources: [gazette]
  - {id: dam, statement: The dam did not leak during the storm., date: 2031-02-11, sources: [gazette]}
  - {id: inquest, statement: Dario Teth did not attend the inquest., date: 2031-04-08, sources: [gazette]}
  - {id: mine, statement: The Lorn mine has no licence., sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Marrow Rovers did not win the Harbour Cup.",
        "Marrow Rovers failed to win the Harbour Cup.",
        "Marrow Rovers never won the Harbour Cup.",
        "Pellmoor Council did not approve the tram plan.",
        "The tram plan was not approved by Pellmoor Council.",
        "The tram plan was not approved.",
        "The dam leaked during the storm.",
        "Dario Teth attended the inquest.",
        "Teth attended the inquest on 8 April 2031.",
        "The Lorn mine has a licence.",
    ],
)
def test_a_denial_of_what_is_so_and_its_reverse_are_contradicted(judge, claim):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC102", Level.ERROR)


def test_the_reason_tells_which_side_denies(judge):
    denied = judge("Marrow Rovers did not win the Harbour Cup.", FACTS, said="2031-05-04").reason
    asserted = judge("Dario Teth attended the inquest.", FACTS, said="2031-05-04").reason
    assert denied.startswith("The draft denies it")
    assert denied.endswith("Marrow Rovers won the Harbour Cup.")
    assert asserted.startswith("The draft asserts it")
    assert asserted.endswith("Dario Teth did not attend the inquest.")


@pytest.mark.parametrize(
    "claim",
    [
        "Marrow Rovers won the Harbour Cup.",
        "The dam did not leak during the storm.",
        "Dario Teth missed the inquest.",
        "The Lorn mine has no licence.",
        "Pellmoor Council did not reject the tram plan.",
    ],
)
def test_the_same_polarity_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        # another object, another subject, another period
        "Marrow Rovers did not win the league.",
        "Sandford United did not win the Harbour Cup.",
        "Marrow Rovers did not win the Harbour Cup in 2024.",
        "Pellmoor Council did not approve the harbour plan.",
        "The roof leaked during the storm.",
        "Dario Teth attended the funeral.",
        "Orla Venn attended the inquest.",
        "The Lorn mine has a canteen.",
        # to deny the opposite denies nothing
        "Marrow Rovers did not lose the Harbour Cup.",
        # what could have been did not have to be
        "Marrow Rovers would not win the Harbour Cup.",
    ],
)
def test_a_denial_of_something_else_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_what_a_fact_refutes_is_contradicted(judge):
    verdict = judge("The tram plan was thrown out.", FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC102")
    assert verdict.reason == "The Pellmoor Gazette rules this out: Pellmoor Council approved the tram plan."


def test_a_reported_denial_asserts_the_opposite(judge):
    said = {"speaker": "Ruth Calder", "attribution": Attribution.INDIRECT, "cue": "denied", "said": "2031-05-04"}
    assert judge("Marrow Rovers won the Harbour Cup.", FACTS, **said).rule == "FC102"
    assert judge("Dario Teth attended the inquest.", FACTS, **said).outcome is Outcome.SUPPORTED
    assert judge("Marrow Rovers won the league.", FACTS, **said).outcome is Outcome.UNVERIFIED


SAID = """
entities:
  teth: {name: Dario Teth, kind: person, gender: male}
  rovers: {name: Marrow Rovers, kind: organisation}
facts:
  - {id: bribes, statement: Dario Teth denied taking bribes., date: 2031-04-05, sources: [gazette]}
  - {id: ship, statement: The cargo ship ran aground in fog., date: 2031-02-01, sources: [gazette]}
  - {id: race, statement: Dario Teth did not win the boat race., date: 2031-04-05, sources: [gazette]}
  - {id: cup, statement: Marrow Rovers won the Harbour Cup., date: 2031-04-20, sources: [gazette]}
"""


@pytest.mark.parametrize("claim", ["Dario Teth took bribes.", "Dario Teth did not take bribes."])
def test_what_somebody_denies_is_no_fact_about_the_world(judge, claim):
    assert judge(claim, SAID, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_one_kind_of_thing_is_not_another(judge):
    assert judge("The ferry did not run aground.", SAID, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_not_yet_denies(judge):
    assert judge("Dario Teth has not yet won the boat race.", SAID, said="2031-05-04").outcome is Outcome.SUPPORTED
    assert judge("Marrow Rovers have not yet won the Harbour Cup.", SAID, said="2031-05-04").rule == "FC102"


@pytest.mark.parametrize(("word", "outcome"), [("and", Outcome.CONTRADICTED), ("or", Outcome.UNVERIFIED)])
def test_what_holds_of_all_of_a_list_holds_of_one_of_it(judge, word, outcome):
    facts = f"facts: [{{id: it, statement: 'Orla Venn performed in Rome, Oslo {word} Lima.', sources: [gazette]}}]"
    assert judge("Orla Venn never performed in Oslo.", facts).outcome is outcome


def test_a_figure_of_a_whole_list_is_not_that_of_one_of_it(judge):
    facts = "facts: [{id: it, statement: 'Sales rose by 9% in Rome, Oslo and Lima.', sources: [gazette]}]"
    assert judge("Sales rose by 3% in Oslo.", facts).outcome is Outcome.UNVERIFIED


def test_what_is_denied_altogether_was_not_done_to_anybody(judge):
    facts = """
entities:
  museum: {name: Lorn Museum, kind: organisation}
  tessary: {name: Tessary, kind: place}
  sarn: {name: Sarn, kind: place}
facts:
  - id: it
    statement: The Lorn Museum returned 40 masks to Tessary on 3 July 2030.
    date: 2030-07-03
    sources: [gazette]
"""
    about = {"said": "2031-05-04", "setting": "The mayor of Sarn wrote to the Lorn Museum."}
    assert judge("No masks have been returned by the Lorn Museum yet.", facts, **about).rule == "FC102"
    assert judge("The Lorn Museum did not return masks.", facts, **about).outcome is Outcome.UNVERIFIED
    assert judge("The Lorn Museum did not return a single mask.", facts, **about).rule == "FC102"
    assert judge("No carpets have been returned by the Lorn Museum.", facts, **about).outcome is Outcome.UNVERIFIED


def test_what_has_not_been_since_may_have_been_then(judge):
    facts = "facts: [{id: it, statement: Marrow Rovers have not lost a match since March 2031., from: 2031-03}]"
    assert judge("Marrow Rovers lost a match in March 2031.", facts, said="2031-09-04").outcome is Outcome.UNVERIFIED
    assert judge("Marrow Rovers lost a match in June 2031.", facts, said="2031-09-04").outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    ("fact", "outcome"),
    [
        ("Orla Venn has two daughters and no sons.", Outcome.SUPPORTED),
        ("Orla Venn has two daughters.", Outcome.UNVERIFIED),
        ("Orla Venn has two daughters and three sons.", Outcome.CONTRADICTED),
    ],
)
def test_what_a_list_denies_has_to_be_borne_out_too(judge, fact, outcome):
    facts = f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]"
    assert judge("Orla Venn has two daughters and no sons.", facts).outcome is outcome


DENIED = """
facts:
  - {id: it, statement: The flood did not damage the Tal weir., date: 2031-02-11, sources: [gazette]}
  - {id: hall, statement: No guests were in the hall when it burned., date: 2031-02-11, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The Tal weir was badly damaged by the flood.", Outcome.CONTRADICTED),
        ("The Tal weir was partly damaged by the flood.", Outcome.UNVERIFIED),
        ("Thirty guests were in the hall when it burned.", Outcome.CONTRADICTED),
        ("Thirty guests were in the hall when it opened.", Outcome.UNVERIFIED),
    ],
)
def test_what_is_denied_at_all_is_denied_in_any_strength_and_number(judge, claim, outcome):
    assert judge(claim, DENIED, said="2031-03-04").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "fact", "rule"),
    [
        ("Ida Marr was a member of the union.", "Ida Marr is not a member of the union.", None),
        ("Ida Marr owned a boat.", "Ida Marr owns no boat.", None),
        ("Ida Marr is a member of the union.", "Ida Marr is not a member of the union.", "FC102"),
        ("Ida Marr was a member of the union.", "Ida Marr was not a member of the union.", "FC102"),
    ],
)
def test_who_is_no_member_may_have_been_one(judge, claim, fact, rule):
    verdict = judge(claim, f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]")
    assert (verdict.rule if verdict.outcome is Outcome.CONTRADICTED else None) == rule


KINDS = """
facts:
  - {id: drummer, statement: Vell Orr is the drummer of the band Quill Herons., sources: [gazette]}
  - {id: mayor, statement: Ida Marr is the mayor of Sarn., sources: [gazette]}
  - {id: member, statement: Tom Bell is a member of the school board., sources: [gazette]}
"""


@pytest.mark.parametrize("claim", ["Vell Orr is not a musician.", "Ida Marr is not a politician."])
def test_who_is_one_of_a_kind_is_of_the_kind(judge, claim):
    assert judge(claim, KINDS).rule == "FC102"


@pytest.mark.parametrize(
    "claim",
    [
        "Ida Marr was not a politician.",
        "Ida Marr is not a career politician.",
        "Ida Marr is not a politician from the north.",
        "Tom Bell is not a member.",
        "Vell Orr is not a drummer of the old school.",
        "Tom Bell is not a musician.",
    ],
)
def test_who_is_none_of_another_kind_may_be_of_this(judge, claim):
    assert judge(claim, KINDS).outcome is Outcome.UNVERIFIED
