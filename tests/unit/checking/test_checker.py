"""Whole articles against facts: which claim meets which fact, and what surrounds a claim."""

from datetime import date

import pytest
from msgspec.structs import replace

from factcheck.claims import extract_claims
from factcheck.model import Attribution, ClaimKind, Outcome
from factcheck.reading import read_article

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  gaunt: {name: Peter Gaunt, kind: person, gender: male, aliases: [Gaunt]}
  council: {name: Pellmoor Council, kind: organisation}
  pellmoor: {name: Pellmoor, kind: place}
  sarn: {name: Sarn, kind: place}
facts:
  - {id: plan, statement: Pellmoor Council approved the tram plan., date: 2031-03-03, sources: [gazette]}
  - {id: cost, statement: The tram plan costs 80 million crowns., sources: [gazette]}
  - {id: turnout, statement: Turnout in the mayoral election in Pellmoor was 44%., date: 2031-05-02, sources: [gazette]}
  - {id: won, statement: Orla Venn won the mayoral election in Pellmoor., date: 2031-05-02, sources: [gazette]}
"""
DRAFT = """\
---
title: Trams for the old town
date: 2031-05-05
---

Pellmoor Council approved the tram plan in March.

“Pellmoor Council rejected the tram plan,” Peter Gaunt said on Sunday.

The tram plan costs 95 million crowns. Trams will run by 2034.
"""


@pytest.fixture
def outcomes(checker_for):
    """Give the verdict on every statement of a draft by its words."""

    def check_draft(draft, as_of=None):
        article = read_article("draft.txt", draft.encode())
        checker = checker_for(FACTS, as_of)
        checked = checker.check(article, extract_claims(article, checker.knowledge.gazetteer))
        return {c.claim.assertion: c.verdict for c in checked.claims if c.claim.kind is ClaimKind.STATEMENT}

    return check_draft


def test_every_claim_of_a_draft_has_its_own_verdict(outcomes):
    found = {words: (verdict.outcome, verdict.rule) for words, verdict in outcomes(DRAFT).items()}
    (approved,) = (v for words, v in found.items() if "approved" in words)
    (cost,) = (v for words, v in found.items() if "95" in words)
    (rejected,) = (v for words, v in found.items() if "rejected" in words)
    assert approved == (Outcome.SUPPORTED, None)
    assert cost == (Outcome.CONTRADICTED, "FC101")
    assert rejected == (Outcome.CONTRADICTED, "FC103")


def test_the_article_corrects_its_speaker(outcomes):
    (verdict,) = (v for words, v in outcomes(DRAFT).items() if "rejected" in words)
    assert verdict.challenged


def test_the_same_draft_gives_the_same_verdicts(outcomes):
    assert outcomes(DRAFT) == outcomes(DRAFT)


def test_what_can_not_be_checked_is_not_compared(judge):
    verdict = judge("Pellmoor Council rejected the tram plan.", FACTS, checkable=False)
    assert (verdict.outcome, verdict.rule, verdict.evidence) == (Outcome.NOT_CHECKABLE, None, ())


def test_the_title_says_where_a_claim_is_about(judge):
    claim = "Turnout in the mayoral election was 61%."
    assert judge(claim, FACTS, title="Pellmoor votes", said="2031-05-04").rule == "FC101"
    assert judge(claim, FACTS, title="Sarn votes", said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_the_words_before_a_claim_say_where_it_is_about(judge):
    claim = "Turnout in the mayoral election was 61%."
    assert judge(claim, FACTS, setting="Sarn voted on Friday.", said="2031-05-04").outcome is Outcome.UNVERIFIED


def test_a_speakers_words_go_by_the_day_they_were_said(judge):
    claim = "Orla Venn won the mayoral election in Pellmoor."
    spoken = {"speaker": "Peter Gaunt", "attribution": Attribution.DIRECT}
    assert judge(claim, FACTS, said="2031-04-28", published="2031-05-05", **spoken).rule == "FC202"
    assert judge(claim, FACTS, said="2031-05-03", published="2031-05-05", **spoken).outcome is Outcome.SUPPORTED


def test_a_report_of_what_somebody_said_is_no_statement_of_it(judge):
    verdict = judge("Peter Gaunt said that Pellmoor Council rejected the tram plan.", FACTS, said="2031-05-04")
    assert verdict.outcome is Outcome.UNVERIFIED


def test_who_denies_the_very_words_of_a_fact_is_not_borne_out(judge):
    facts = "facts: [{id: it, statement: Ida Marr became prime minister of Estra in April 2031., date: 2031-04}]"
    told = {"speaker": "Officials", "said": "2031-04-12", "attribution": Attribution.INDIRECT}
    text = "Ida Marr became prime minister of Estra in April 2031."
    assert judge(text, facts, cue="said", **told).outcome == "supported"
    assert judge(text, facts, cue="denied", **told).outcome != "supported"


def test_an_aside_can_be_wrong_by_itself(judge):
    verdict = judge(
        "Orla Venn, who lost the mayoral election in Pellmoor, thanked the volunteers.", FACTS, said="2031-05-04"
    )
    assert verdict.outcome is Outcome.CONTRADICTED


def test_an_aside_alone_does_not_bear_out_the_sentence(judge):
    verdict = judge("Orla Venn, who won the mayoral election in Pellmoor, robbed a bank.", FACTS, said="2031-05-04")
    assert verdict.outcome is Outcome.UNVERIFIED


def test_a_base_without_facts_leaves_everything_unverified(judge):
    assert judge("Pellmoor Council rejected the tram plan.", "facts: []").outcome is Outcome.UNVERIFIED


def test_among_many_facts_the_right_one_is_found(checker_for, check, make_claim):
    many = "".join(
        f"  - {{id: street-{n}, statement: Pellmoor Council paved street number {n}a for {n} crowns.}}\n"
        for n in range(300)
    )
    verdict = check(FACTS + many, make_claim("Pellmoor Council rejected the tram plan.", said="2031-05-04"))[0]
    assert [item.fact for item in verdict.evidence] == ["plan"]


def test_verdicts_stand_in_the_order_of_the_claims(checker_for, make_claim):
    from factcheck.model import Article, Extraction

    claims = tuple(make_claim(f"It rained {n} times.", n) for n in range(5))
    article = Article("draft.txt", "", (), published=date(2031, 5, 5))
    checked = checker_for(FACTS).check(article, Extraction((), claims))
    assert [item.claim for item in checked.claims] == list(claims)
    assert checked.article is article


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Low Tide was released in 2007.", Outcome.SUPPORTED),
        ("Low Tide was released in 2017.", Outcome.CONTRADICTED),
        ("Maria Venn was released in 2007.", Outcome.UNVERIFIED),
        ("A prisoner was released in 2007.", Outcome.UNVERIFIED),
    ],
)
def test_the_film_of_a_fact_is_the_one_its_file_is_about(judge, claim, outcome):
    facts = "topic: The film Low Tide\nfacts: [{id: it, statement: The film was released on 3 March 2007.}]"
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize("claim", ["Marr is a painter.", "Ida Marr was born in 1961.", "Ida Marr is a painter."])
def test_another_name_in_the_fact_is_the_same_person(judge, claim):
    fact = "Johanna Ida Holt (born 4 May 1961), better known as Ida Marr, is a painter."
    assert judge(claim, f"facts: [{{id: it, statement: '{fact}'}}]").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "fact", "outcome"),
    [
        # a time that opens the sentence, and a town with its state
        ("In 2004 Quill formed.", "Quill is a rock band from Ostwick, Ohio, formed in 2004.", Outcome.SUPPORTED),
        ("Ostwick, Ohio is a town.", "Ostwick is a town in Marr County, Ohio.", Outcome.SUPPORTED),
        # a fact that speaks of "it", which is what the only sentence is about
        ("Low Tide was filmed in Sarn.", "It was filmed in Sarn and the Pell Valley.", Outcome.SUPPORTED),
        ("Low Tide was not filmed in Sarn.", "It was not filmed in Sarn by Ida Marr.", Outcome.UNVERIFIED),
        # one of what is listed
        ("Ida Marr produced Low Tide.", "Ida Marr produced hits including Low Tide.", Outcome.SUPPORTED),
        ("Ida Marr produced High Tide.", "Ida Marr produced hits including Low Tide.", Outcome.UNVERIFIED),
        # adjectives joined before a noun
        ("Low Tide is an album by Quill.", "Low Tide is the first and only album by Quill.", Outcome.SUPPORTED),
        ("Low Tide is a crime film.", "Low Tide is a 2012 crime film by Quill.", Outcome.SUPPORTED),
        ("Ida Marr was born in the fifties.", "Ida Marr was born on 4 May 1957.", Outcome.SUPPORTED),
        ("Ida Marr is a US senator.", "Ida Marr (born 4 May 1957) is a US senator.", Outcome.SUPPORTED),
        ("Ida Marr is an Irish painter.", "Ida Marr is an Irish painter of harbours.", Outcome.SUPPORTED),
        # things are called by their whole name
        ("Low Lanterns is a song by Quill.", '"Lanterns" is a song by Quill.', Outcome.UNVERIFIED),
        ("Lanterns is a song by Quill.", '"Lanterns" is a song by Quill.', Outcome.SUPPORTED),
        (
            "Low Tide is the third and last song by Quill.",
            "Low Tide is the third and last song by Quill.",
            Outcome.SUPPORTED,
        ),
        (
            "Low Tide is the second song by Quill.",
            "Low Tide is the third and last song by Quill.",
            Outcome.CONTRADICTED,
        ),
        # a sentence of many names is no headline
        ("Quill Herons did not premiere Low Tide.", "Quill Herons premiered Low Tide.", Outcome.CONTRADICTED),
        # the number of a name
        ("Ida Marr sang in Low Tide 2.", "Ida Marr sang in Low Tide 3.", Outcome.UNVERIFIED),
        ("Ida Marr sang in Low Tide 3.", "Ida Marr sang in Low Tide 3.", Outcome.SUPPORTED),
        ("Low Tide airs on Sarn One.", "Low Tide was first broadcast on Sarn One in 2015.", Outcome.SUPPORTED),
    ],
)
def test_sentences_of_an_encyclopedia(judge, claim, fact, outcome):
    assert judge(claim, f"facts: [{{id: it, statement: '{fact}'}}]").outcome is outcome


@pytest.mark.parametrize(
    ("mention", "setting", "rule"),
    [("the company", "Sarn Ferries met the mayor.", "FC101"), ("the company", "", "FC501"), ("the mayor", "", "FC501")],
)
def test_the_company_may_be_the_authority_of_a_figure(check, make_claim, mention, setting, rule):
    facts = """
entities:
  ferries: {name: Sarn Ferries, kind: organisation}
  lorn: {name: Lorn, kind: place}
facts:
  - {id: it, statement: The storm cost Lorn 40 million crowns., according_to: ferries, sources: [gazette]}
"""
    claim = make_claim("The storm cost Lorn 14 million crowns.", speaker=mention, attribution=Attribution.INDIRECT)
    (verdict,) = check(facts, replace(claim, setting=setting))
    assert verdict.rule == rule


@pytest.mark.parametrize(("cue", "borne_out"), [("said", True), ("denied", False)])
def test_the_very_words_of_a_fact_are_not_borne_out_where_they_are_denied(check, make_claim, cue, borne_out):
    words = "Peter Gaunt became chief executive of Pellmoor in February 2031."
    claim = make_claim(words, speaker="Ida Roth", cue=cue, attribution=Attribution.INDIRECT)
    facts = FACTS + f"  - {{id: chief, statement: {words}, sources: [gazette]}}\n"
    assert (check(facts, claim)[0].outcome is Outcome.SUPPORTED) is borne_out
