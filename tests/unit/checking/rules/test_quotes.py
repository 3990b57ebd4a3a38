"""FC301 and FC302: the ladder from identical words to changed meaning, and words in the wrong mouth."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import ClaimKind, Level, Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {minutes: {title: Minutes of the council, publisher: Pellmoor Council}}
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn], roles: [mayor of Pellmoor]}
  gaunt: {name: Peter Gaunt, kind: person, gender: male, aliases: [Gaunt]}
quotes:
  - id: trams
    speaker: venn
    date: 2031-05-04
    text: >-
      We will lay nine miles of track before the first snow. It's a gift to our children, and nobody will pay a higher
      fare for it. Ask the drivers of Sarn whether they regret their trams.
    sources: [minutes]
  - id: cost
    speaker: gaunt
    date: 2031-05-04
    text: This line will ruin every shop on the market square.
    sources: [minutes]
  - id: bread
    speaker: gaunt
    date: 2031-05-01
    translation_of: da
    text: I have been told that she is a good baker.
    sources: [minutes]
"""


@pytest.fixture
def judge():
    """Give the verdict on the only quotation of a sentence, in a draft of 5 May 2031 unless told otherwise."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def judge_sentence(sentence, published=date(2031, 5, 5)):
        bench = set_up(base, published=published)
        checked = check_draft(Draft("draft.txt", f"Trams\n\nThe hall was full.\n\n{sentence}\n".encode()), bench)
        (verdict,) = [claim.verdict for claim in checked.claims if claim.claim.kind is ClaimKind.QUOTATION]
        return verdict

    return judge_sentence


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("We will lay nine miles of track before the first snow", "Identical to the record."),
        (
            "It’s a gift to our children, and nobody will pay a higher fare for it",
            "after whitespace, typography and case",
        ),
        ("we will lay 9 miles of track before the first snow", "after whitespace, typography and case"),
        (
            "We will lay nine miles of track … nobody will pay a higher fare for it",
            "Shortened honestly with an ellipsis",
        ),
        ("We will lay nine miles of track [...] nobody will pay a higher fare", "Shortened honestly with an ellipsis"),
        ("[The council] will lay nine miles of track", "Shortened honestly with square brackets"),
        ("[I]t's a gift to our children", "Shortened honestly to a fragment"),
        ("nine miles of track", "Shortened honestly to a fragment"),
    ],
)
def test_faithful_words_are_supported_and_the_step_is_named(judge, words, step):
    verdict = judge(f"“{words},” Orla Venn said.")
    assert (verdict.outcome, verdict.rule) == (Outcome.SUPPORTED, None)
    assert step in verdict.reason
    assert verdict.evidence[0].fact == "trams"


@pytest.mark.parametrize(
    ("words", "matter", "said", "known"),
    [
        ("We will lay twelve miles of track before the first snow", "a figure", "twelve", "nine"),
        ("We will not lay nine miles of track before the first snow", "a denial", "not", ""),
        ("nobody will pay a lower fare for it", "the opposite", "lower", "higher"),
        ("Ask the drivers of Brenn whether they regret their trams", "a name", "Brenn", "Sarn"),
        ("We may lay nine miles of track before the first snow", "how firm it is", "may", "will"),
        ("We will lay nine miles of pipe before the first snow", "what is spoken of", "pipe", "track"),
    ],
)
def test_a_word_that_changes_the_meaning_is_an_error(judge, words, matter, said, known):
    verdict = judge(f"“{words},” Orla Venn said.")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC301", Level.ERROR)
    assert f"({matter})" in verdict.reason
    assert (verdict.differences[0].claim, verdict.differences[0].fact) == (said, known)


def test_a_denial_cut_out_by_an_ellipsis_is_an_error(judge):
    base_words = "It's a gift to our children, and … will pay a higher fare for it"
    verdict = judge(f"“{base_words},” Orla Venn said.")
    assert (verdict.outcome, verdict.rule) == (Outcome.CONTRADICTED, "FC301")


@pytest.mark.parametrize(
    "words",
    [
        "We'll lay the nine miles of track before the first snow",
        "It is a gift to our kids, and nobody will pay a higher fare for it",
        "We will lay nine miles of track before first snow",
        "We will lay nine miles of track before the first snow. Ask the drivers of Sarn whether they regret trams",
    ],
)
def test_words_that_leave_the_meaning_alone_are_a_warning(judge, words):
    verdict = judge(f"“{words},” Orla Venn said.")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.AMBIGUOUS, "FC301", Level.WARNING)


def test_another_rendering_of_a_translated_record_is_ambiguous(judge):
    verdict = judge("“I hear that she is a very fine baker,” Peter Gaunt said.")
    assert (verdict.outcome, verdict.rule) == (Outcome.AMBIGUOUS, "FC501")
    assert "translation (from da)" in verdict.reason
    assert "good baker" in verdict.evidence[0].statement


def test_words_of_somebody_else_are_misattributed(judge):
    verdict = judge("“This line will ruin every shop on the market square,” Orla Venn said.")
    assert (verdict.outcome, verdict.rule, verdict.level) == (Outcome.CONTRADICTED, "FC302", Level.ERROR)
    assert "Peter Gaunt" in verdict.reason


def test_a_quotation_of_a_quotation_is_no_misattribution(judge):
    verdict = judge("“This line will ruin every shop on the market square,” Orla Venn said, quoting Peter Gaunt.")
    assert verdict.outcome is not Outcome.CONTRADICTED


@pytest.mark.parametrize(
    "sentence",
    [
        "“The lamps on the pier are older than my house,” Orla Venn said.",
        "“We will lay flowers on the grave of every soldier,” Orla Venn said.",
        "“This line will ruin every harvest of the valley,” Orla Venn said.",
    ],
)
def test_words_without_a_record_are_unverified(judge, sentence):
    assert (judge(sentence).outcome, judge(sentence).rule) == (Outcome.UNVERIFIED, "FC601")


def test_the_same_words_on_another_stated_day_are_ambiguous(judge):
    verdict = judge("“We will lay nine miles of track before the first snow,” Orla Venn said on 2 May 2031.")
    assert (verdict.outcome, verdict.rule) == (Outcome.AMBIGUOUS, "FC501")
    assert verdict.differences[0].slot == "date"


def test_changed_words_long_after_the_record_are_not_held_against_it(judge):
    verdict = judge("“We will lay eleven miles of track before the first snow,” Orla Venn said.", date(2033, 5, 5))
    assert verdict.outcome is not Outcome.CONTRADICTED
