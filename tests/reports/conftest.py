"""A report with a claim of every verdict, over a draft with accents, an emoji, wide characters and CRLF line ends."""

from datetime import date

import pytest

from factcheck.fingerprints import fingerprint_claims
from factcheck.model import (
    Article,
    Attribution,
    CheckedArticle,
    CheckedClaim,
    Citation,
    Claim,
    ClaimKind,
    Difference,
    Evidence,
    Failure,
    Level,
    Modality,
    Outcome,
    Relation,
    Report,
    RuleCard,
    Source,
    Span,
    Speaker,
    Suppression,
    TimeExpression,
    TimeSpan,
    Utterance,
    Verdict,
)

TEXT = (
    "Ferry to Ærø opens\r\n"
    "\r\n"
    "The 🚢 Süd Line carried 52,000 people in its first year, its owner said. “We lost 3% of them, mostly to the "
    "bridge,” Ida Brøns told reporters on Tuesday.\r\n"
    "東京 sent a delegation of 40 to the opening.\r\n"
    "The fare is 12 euros. It will be 15 next year. It is too dear.\r\n"
)
OWNER = Speaker("Ida Brøns", "Ida Brøns", "brons", "owner of the line")
TIMES = (
    TimeExpression(Span(14, 23), "next year", TimeSpan(date(2026, 1, 1), date(2026, 12, 31)), "on"),
    TimeExpression(Span(27, 36), "18 months", relation="for", duration_days=540),
)
SURVEY = Source("survey", "Survey of passengers", "Office of Ports", "https://www.example.org/survey", date(2025, 1, 9))
CARDS = (
    RuleCard("FC101", "quantity", Level.ERROR, "A figure differs.", "“52,000” where the fact has 48,000."),
    RuleCard("FC201", "outdated", Level.WARNING, "It held once."),
    RuleCard("FC501", "ambiguous", Level.WARNING, "The facts disagree."),
    RuleCard("FC601", "unverified", Level.NOTE, "No fact speaks to it."),
)


def span_of(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def make_claim(words, text=TEXT, **more):
    settings = {"kind": ClaimKind.STATEMENT, "assertion": words, "attribution": Attribution.NARRATION} | more
    return Claim(id="", span=span_of(words, text), text=words, **settings)


def make_evidence(relation, fact="passengers", statement="The line carried 48,000 people in 2024."):
    return Evidence(fact, statement, relation, (Citation(SURVEY, quote="48,000 passengers", locator="p. 3"),))


def make_checked_claims():
    said = {"attribution": Attribution.DIRECT, "speaker": OWNER, "cue": "told", "utterance": "u1"}
    day = {"said_on": date(2025, 3, 4), "said_on_basis": "relative"}
    return (
        CheckedClaim(
            make_claim("The 🚢 Süd Line carried 52,000 people in its first year"),
            Verdict(
                Outcome.CONTRADICTED,
                "FC101",
                Level.ERROR,
                "The draft has 52,000, the fact 48,000.",
                differences=(Difference("quantity", "52,000", "48,000"),),
                evidence=(make_evidence(Relation.CONTRADICTS),),
            ),
        ),
        CheckedClaim(
            make_claim("We lost 3% of them", **said, **day),
            Verdict(
                Outcome.CONTRADICTED,
                "FC101",
                Level.NOTE,
                "3% is not 5%; 100%, said: no\nreally.",
                challenged=True,
                evidence=(make_evidence(Relation.CONTRADICTS, "losses", "The line lost 5% of its passengers."),),
            ),
        ),
        CheckedClaim(
            make_claim("東京 sent a delegation of 40 to the opening"),
            Verdict(
                Outcome.AMBIGUOUS,
                "FC501",
                Level.WARNING,
                "Two facts give different figures.",
                differences=(Difference("quantity", "40", "38"),),
                evidence=(make_evidence(Relation.NEAR, "delegation", "The delegation numbered 38."),),
            ),
        ),
        CheckedClaim(
            make_claim("The fare is 12 euros."),
            Verdict(
                Outcome.OUTDATED,
                "FC201",
                Level.WARNING,
                "The fare was 12 euros until March 2024.",
                evidence=(make_evidence(Relation.OUTDATES, "fare", "The fare is 12 euros."),),
            ),
            Suppression("Agreed with the desk", "comment", "im", date(2026, 1, 1), "drafts/ferry.txt", 5),
        ),
        CheckedClaim(
            make_claim("It will be 15 next year.", modality=Modality.PREDICTED, checkable=False, about=TIMES),
            Verdict(Outcome.NOT_CHECKABLE, None, None, "A prediction."),
        ),
        CheckedClaim(
            make_claim("It is too dear."), Verdict(Outcome.UNVERIFIED, "FC601", Level.NOTE, "No fact speaks.")
        ),
        CheckedClaim(
            make_claim("Ferry to Ærø opens"),
            Verdict(
                Outcome.SUPPORTED,
                None,
                None,
                "The facts say the same.",
                evidence=(make_evidence(Relation.SUPPORTS, "opening", "The ferry to Ærø opened."),),
            ),
        ),
    )


@pytest.fixture
def report():
    article = Article("drafts/ferry.txt", TEXT, (), "Ferry to Ærø opens", date(2025, 3, 5), "option")
    utterance = Utterance(
        "u1", span_of("We lost 3% of them, mostly to the bridge,"), Attribution.DIRECT, "told", OWNER, date(2025, 3, 4)
    )
    checked = CheckedArticle(article, (utterance,), make_checked_claims())
    return Report(
        articles=fingerprint_claims([checked]),
        version="1.2.3",
        as_of=date(2025, 3, 6),
        facts_files=("facts.yaml",),
        facts_count=4,
        facts_digest="sha256:00",
        rules=CARDS,
        failures=(Failure("drafts/empty.txt", "the draft is empty"),),
    )


HOSTILE = (
    "::stop-commands::x ##[add-mask]y ##vso[task.x] "
    "\x1b[31mred\x1b]0;title\x07 ::set-env name=A::b ]]> </script><img> \u202eevil\u202c \u200f\x00\x85\u2028 %0A\r\n"
    "| `x` end"
)


@pytest.fixture
def hostile_report():
    """A report in which every text that comes from outside tries to steer what shows it."""
    source = Source(HOSTILE, HOSTILE, HOSTILE, "https://www.example.org/" + HOSTILE)
    evidence = Evidence(HOSTILE, HOSTILE, Relation.CONTRADICTS, (Citation(source, HOSTILE, HOSTILE),))
    speaker = Speaker(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    about = (TimeExpression(Span(0, 1), HOSTILE),)
    claim = make_claim(HOSTILE, HOSTILE, speaker=speaker, attribution=Attribution.DIRECT, cue=HOSTILE, about=about)
    verdict = Verdict(
        Outcome.CONTRADICTED,
        "FC101",
        Level.ERROR,
        HOSTILE,
        differences=(Difference("quantity", HOSTILE, HOSTILE),),
        evidence=(evidence,),
    )
    article = Article(f"drafts/{HOSTILE}\udcff.txt", HOSTILE, (), HOSTILE)
    return Report(
        articles=fingerprint_claims([CheckedArticle(article, (), (CheckedClaim(claim, verdict),))]),
        version="1.2.3",
        facts_files=(HOSTILE,),
        facts_count=1,
        rules=CARDS,
        failures=(Failure(HOSTILE, HOSTILE, mend=HOSTILE),),
    )
