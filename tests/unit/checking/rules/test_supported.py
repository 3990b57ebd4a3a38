"""Support: the same said in other words, and what says more, less or otherwise."""

import pytest

from factcheck.model import Outcome, Relation

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn], roles: [{title: mayor of Pellmoor}]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  council: {name: Pellmoor Council, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation, aliases: [Rovers]}
vocabulary:
  synonyms: [[cable car, gondola lift]]
facts:
  - id: election
    statement: Orla Venn won the Pellmoor mayoral election with 53.4% of the vote.
    date: 2031-05-02
    sources: [gazette]
  - {id: lift, statement: Pellmoor Council approved the cable car., date: 2031-03-03, sources: [gazette]}
  - id: export
    statement: Exports of Lornland rose by 3.2% in 2030.
    also: [Lornland sold 3.2% more abroad in 2030.]
    sources: [gazette]
  - {id: backed, statement: Orla Venn endorsed Ruth Calder., date: 2031-01-15, sources: [gazette]}
  - id: final
    statement: Marrow Rovers beat Sandford United 3-1 in the cup final.
    date: 2031-04-20
    sources: [gazette]
  - {id: bank, statement: The central bank forecast inflation of 2%., date: 2031-01-10, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("Venn won the Pellmoor mayoral election.", "election"),
        ("Orla Venn won with 53% of the vote.", "election"),
        ("The Pellmoor mayoral election was won by Orla Venn.", "election"),
        ("Pellmoor Council approved the gondola lift.", "lift"),
        ("The cable car was approved by Pellmoor Council.", "lift"),
        ("Pellmoor Council gave its approval to the cable car.", "lift"),
        ("Exports of Lornland climbed by 3.2% in 2030.", "export"),
        ("Exports of Lornland grew 3.2 percent in 2030.", "export"),
        ("Lornland sold 3.2% more abroad in 2030.", "export"),
        ("Orla Venn backed Ruth Calder.", "backed"),
        ("Ruth Calder was endorsed by Orla Venn.", "backed"),
        ("Rovers defeated Sandford United 3-1 in the cup final.", "final"),
        ("Marrow Rovers ended up beating Sandford United in the cup final.", "final"),
    ],
)
def test_the_same_in_other_words_is_supported(judge, claim, fact):
    verdict = judge(claim, FACTS, said="2031-05-04")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.SUPPORTED, None, None)
    assert [(item.fact, item.relation) for item in verdict.evidence] == [(fact, Relation.SUPPORTS)]
    assert verdict.evidence[0].citations[0].source.publisher == "the Pellmoor Gazette"


@pytest.mark.parametrize(
    "claim",
    [
        # the claim says more than the fact
        "Orla Venn won the Pellmoor mayoral election by promising free buses.",
        "Pellmoor Council approved the cable car and the marina.",
        "Marrow Rovers beat Sandford United 3-1 in the cup final and the league.",
        # the same words about something else
        "Orla Venn won the Pellmoor council election.",
        "Pellmoor Council approved the cable bridge.",
        "Imports of Lornland rose by 3.2% in 2030.",
        "Exports of Lornland rose by 3.2% in 2029.",
        "Dario Teth endorsed Ruth Calder.",
        # wishes, plans, conditions and questions bear no support
        "Orla Venn could win the Pellmoor mayoral election.",
        "If Pellmoor Council approved the cable car, shops would open.",
        "Would Marrow Rovers not beat Sandford United 3-1 in the cup final?",
        # almost is not done
        "Pellmoor Council almost approved the cable car.",
        "Marrow Rovers nearly beat Sandford United 3-1 in the cup final.",
        # a forecast says nothing of what came
        "Inflation was 2%.",
    ],
)
def test_what_says_more_or_something_else_is_not_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(("said", "outcome"), [("2031-06-01", Outcome.SUPPORTED), ("2031-01-01", Outcome.UNVERIFIED)])
def test_the_very_words_of_a_fact_are_supported_while_it_holds(judge, said, outcome):
    wording = "Twelve million short, and counting, was the town when it closed its books."
    facts = (
        "facts: [{id: hole, statement: The town's books showed a hole of 12 million., also: ['"
        + wording.replace("'", "''")
        + "'], from: 2031-02-01, sources: [gazette]}]"
    )
    assert judge(wording, facts, said=said).outcome is outcome


def test_both_halves_of_a_claim_must_be_borne_out(judge):
    claim = "Orla Venn won the Pellmoor mayoral election and Dario Teth left the country."
    assert judge(claim, FACTS, said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_a_description_is_answered_by_the_facts(judge):
    facts = (
        FACTS + "  - {id: court, statement: Ruth Calder won the district race., date: 2031-05-02, sources: [gazette]}\n"
    )
    facts = facts.replace("  teth:", "  calder: {name: Ruth Calder, kind: person, aliases: [Calder]}\n  teth:")
    verdict = judge("The candidate whom Orla Venn endorsed won the district race.", facts, said="2031-05-04")
    assert verdict.outcome is Outcome.SUPPORTED
    assert verdict.evidence[0].fact == "court"
    other = judge("The candidate whom Dario Teth endorsed won the district race.", facts, said="2031-05-04")
    assert other.outcome is Outcome.UNVERIFIED


def test_a_rank_in_a_role_is_no_rank_of_the_claim(judge):
    facts = """
entities:
  calder: {name: Ruth Calder, kind: person, roles: [{title: top seed}]}
facts: [{id: faults, statement: Ruth Calder served nine double faults., sources: [gazette]}]
"""
    assert judge("The top seed served nine double faults.", facts).outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("In Lornland, the person that Orla Venn backed ended up winning easily.", "west"),
        ("In Sarnia, the person that Orla Venn backed ended up winning easily.", "east"),
    ],
)
def test_of_two_who_were_backed_the_place_tells_which(judge, claim, fact):
    facts = """
topic: Elections in Lornland 2031
entities:
  venn: {name: Orla Venn, kind: person, aliases: [Venn]}
  calder: {name: Ruth Calder, kind: person, aliases: [Calder]}
  pell: {name: Jon Pell, kind: person, aliases: [Pell]}
  lornland: {name: Lornland, kind: place}
  sarnia: {name: Sarnia, kind: place}
facts:
  - {id: one, statement: Venn endorsed Calder in the Lornland election., sources: [gazette]}
  - {id: two, statement: Venn endorsed Pell in the Sarnia election., sources: [gazette]}
  - {id: west, statement: Calder won the Lornland election easily., date: 2031-05-02, sources: [gazette]}
  - {id: east, statement: Pell won the Sarnia election easily., date: 2031-05-02, sources: [gazette]}
"""
    verdict = judge(claim, facts, said="2031-05-04")
    assert verdict.outcome is Outcome.SUPPORTED
    assert verdict.evidence[0].fact == fact


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Ida Marr only works in Oslo.", "Ida Marr works in Oslo.", Outcome.UNVERIFIED),
        ("Ida Marr only works in Oslo.", "Ida Marr works solely in Oslo.", Outcome.SUPPORTED),
        ("Ida Marr works in Oslo.", "Ida Marr only works in Oslo.", Outcome.SUPPORTED),
        ("Low Tide sold only 12 copies.", "Low Tide sold 12 copies.", Outcome.SUPPORTED),
    ],
)
def test_what_is_so_of_this_alone_needs_a_fact_that_says_so(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Sarn is not the largest port.", "Sarn is the second-largest port.", Outcome.SUPPORTED),
        ("Sarn is not the largest port.", "Sarn is the largest port.", Outcome.CONTRADICTED),
        ("Sarn is not the largest port.", "Sarn is the second-largest port in Tal.", Outcome.UNVERIFIED),
        ("Ida Marr was not the first to sign.", "Ida Marr was the second to sign.", Outcome.SUPPORTED),
        ("Ida Marr was not the only one to sign.", "Ida Marr signed.", Outcome.UNVERIFIED),
        ("The plan was rejected by a minister.", "The plan was rejected by Minister Ida Marr.", Outcome.SUPPORTED),
        ("The plan was rejected by a judge.", "The plan was rejected by Minister Ida Marr.", Outcome.UNVERIFIED),
        ("A plan was rejected by a minister.", "The plan was rejected by Minister Ida Marr.", Outcome.UNVERIFIED),
        ("The plan was rejected by two ministers.", "The plan was rejected by Minister Ida Marr.", Outcome.UNVERIFIED),
    ],
)
def test_another_rank_bears_out_a_denial_and_a_name_whoever_it_is_of(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Ida Marr sang in Oslo.", "Ida Marr sang in Lima, but not in Oslo.", Outcome.UNVERIFIED),
        ("Ida Marr sang in Oslo.", "Ida Marr sang in Lima before she left for Oslo.", Outcome.UNVERIFIED),
        ("Ida Marr sang in Oslo.", "Ida Marr sang before she left for Oslo.", Outcome.UNVERIFIED),
        ("Ida Marr sang in Oslo.", "Ida Marr sang in Oslo and Lima.", Outcome.SUPPORTED),
        ("The Herons at Sea was shown.", "The Herons at Sea is a film that was shown in May.", Outcome.SUPPORTED),
    ],
)
def test_a_place_that_another_clause_names_bears_nothing_out(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("The bridge was opened by a judge.", "The bridge was opened in May 2031."),
        ("There is a country called Tarn.", "Tarn, known locally as Hamar, is the largest city of Peru."),
    ],
)
def test_what_the_fact_leaves_out_is_not_borne_out(judge, claim, fact):
    assert judge(claim, f"facts: [{{id: it, statement: {fact!r}, sources: [gazette]}}]").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        ("Ida Marr is a mayor.", "Ida Marr is a former mayor of Sarn.", Outcome.UNVERIFIED),
        ("Ida Marr was a mayor.", "Ida Marr is a former mayor of Sarn.", Outcome.SUPPORTED),
        ("Ida Marr is a minister.", "Ida Marr is a shadow minister.", Outcome.UNVERIFIED),
        ("Ida Marr is a painter.", "Ida Marr is a Danish painter.", Outcome.SUPPORTED),
        ("Sarn is the capital of Tal.", "Sarn is the cultural capital of Tal.", Outcome.UNVERIFIED),
        ("Sarn is the capital of Tal.", "Sarn is the new capital of Tal.", Outcome.SUPPORTED),
    ],
)
def test_a_word_before_the_noun_may_take_it_back(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: {fact}, sources: [gazette]}}]").outcome is outcome


KEPT = """
entities:
  rossi: {name: Ada Rossi, kind: person}
facts:
  - {id: doses, statement: The vaccine is given in two doses four weeks apart., sources: [gazette]}
  - {id: turnout, statement: Turnout was 68%., sources: [gazette]}
  - {id: prize, statement: Ada Rossi won the Corve Prize in 1994 for Cold Freight., date: 1994, sources: [gazette]}
  - {id: war, statement: "The war killed 2,140 people.", from: 2026-11-11, until: 2027-01-04, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The vaccine is given in two doses.", Outcome.SUPPORTED),
        ("Turnout, at 68%, was higher than four years ago.", Outcome.UNVERIFIED),
        ("Cold Freight won the Corve Prize in 1994.", Outcome.UNVERIFIED),
        ("The war has killed 2,140 people.", Outcome.UNVERIFIED),
        ("The war killed 2,140 people.", Outcome.SUPPORTED),
    ],
)
def test_what_a_fact_does_not_say_is_neither_borne_out_nor_denied(judge, claim, outcome):
    assert judge(claim, KEPT, said="2027-03-05").outcome is outcome


DESCRIBED = """
facts:
  - {id: college, statement: "Sarn College is a small, highly selective college.", sources: [gazette]}
  - {id: quarter, statement: Old Lorn is a barely residential quarter., sources: [gazette]}
  - {id: venn, statement: Orla Venn is a Danish singer who refused to be a model., sources: [gazette]}
  - {id: teth, statement: "Dario Teth is a Danish country singer, playwright and politician.", sources: [gazette]}
  - {id: hill, statement: "Mount Sarn, also known as the Old Man, is a hill in Tal.", sources: [gazette]}
  - {id: pellmoor, statement: Pellmoor is a highly selective private university., sources: [gazette]}
  - {id: farrow, statement: Ines Farrow began her career as a nurse in Sarn., sources: [gazette]}
  - {id: marr, statement: Ida Marr is the sister of a lawyer who refused to become a senator., sources: [gazette]}
  - {id: bell, statement: Tom Bell is the brother of a lawyer who resigned., sources: [gazette]}
  - {id: rum, statement: Rum is a spirit which takes its predominant flavour from molasses., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Sarn College is highly selective.", Outcome.SUPPORTED),
        ("Sarn College is highly residential.", Outcome.UNVERIFIED),
        ("Marrow College is highly selective.", Outcome.UNVERIFIED),
        ("Sarn College is not selective.", Outcome.CONTRADICTED),
        ("Old Lorn is barely residential.", Outcome.SUPPORTED),
        ("Old Lorn is highly residential.", Outcome.CONTRADICTED),
        ("Pellmoor University is highly selective.", Outcome.SUPPORTED),
        ("Pellmoor College is highly selective.", Outcome.UNVERIFIED),
        ("Ida Marr is not a senator.", Outcome.UNVERIFIED),  # nor need she have been asked
        ("Tom Bell resigned.", Outcome.UNVERIFIED),
        ("Ines Farrow was a nurse.", Outcome.SUPPORTED),
        ("Ines Farrow is a nurse.", Outcome.UNVERIFIED),
        ("Ines Farrow is not a nurse.", Outcome.UNVERIFIED),
        ("Orla Venn is not a model.", Outcome.SUPPORTED),
        ("Dario Teth is a writer of plays.", Outcome.SUPPORTED),
        ("Dario Teth is a writer of novels.", Outcome.UNVERIFIED),
        ("Dario Teth is professionally involved in politics.", Outcome.SUPPORTED),
        ("Dario Teth is professionally involved in acting.", Outcome.UNVERIFIED),
        ("Mount Sarn is also known by another name.", Outcome.SUPPORTED),
        ("Rum takes its main flavour from molasses.", Outcome.SUPPORTED),
        ("Rum does not take its main flavour from molasses.", Outcome.CONTRADICTED),
        ("Rum takes its main flavour from oak.", Outcome.UNVERIFIED),
    ],
)
def test_what_somebody_or_something_is_may_be_put_in_other_words(judge, claim, outcome):
    assert judge(claim, DESCRIBED).outcome is outcome
