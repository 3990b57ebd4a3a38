"""Where the words of a report begin and end, on sentences of our own."""

import pytest

from factcheck.claims.attribution.utterances import find_utterances
from factcheck.model import Article, Block, BlockKind, Span


def said(text: str) -> list[tuple[str, str | None]]:
    """Each utterance as (words without outer marks, mention of the speaker)."""
    article = Article("draft.txt", text, (Block(Span(0, len(text)), BlockKind.PARAGRAPH),))
    return [
        (utterance.span.of(text).strip("\"'., "), utterance.speaker.mention if utterance.speaker else None)
        for utterance in find_utterances(article)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor told them to wait for the next ferry, which came at nine.",
            ("them to wait for the next ferry", "The mayor"),
        ),
        (
            "The bank agreed to lend the firm a million, and it opened a shop in Lund.",
            ("to lend the firm a million", "The bank"),
        ),
        (
            "Roos was charged with taking bribes, and there were complaints about noise.",
            ("taking bribes", None),
        ),
        (
            "Holm said the decision to wait was made in May, and she stood by it.",
            ("the decision to wait was made in May, and she stood by it", "Holm"),
        ),
    ],
)
def test_what_is_to_be_done_ends_before_what_came_of_it(text, expected):
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pia Holm said the dam was safe - she gave no reasons.", ("the dam was safe", "Pia Holm")),
        ("Pia Holm said the dam was leaking - though she had no figures.", ("the dam was leaking", "Pia Holm")),
        (
            "Pia Holm said the dam - the oldest of three - was safe.",
            ("the dam - the oldest of three - was safe", "Pia Holm"),
        ),
    ],
)
def test_clause_behind_a_dash_is_the_articles_own(text, expected):
    assert said(text) == [expected]


def test_answer_is_no_part_of_what_it_answers():
    assert said('Roos said the plan was cheap, to which Holm replied: "It never was."') == [
        ("the plan was cheap", "Roos"),
        ("It never was", "Holm"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Holm criticised the harbour plan, but to this day has no other.",
            "the harbour plan, but to this day has no other",
        ),
        ("Holm criticised the harbour plan, but she has no other.", "the harbour plan"),
        ("Holm criticised the harbour plan, but when it came up in May, nobody voted.", "the harbour plan"),
        ("Holm criticised the harbour plan, often says no and leaves.", "the harbour plan"),
        ("Holm criticised the harbour plan before it was known.", "the harbour plan"),
        ("Holm announced the deal with Roos after cutting the budget.", "the deal with Roos"),
    ],
)
def test_object_of_an_act_ends_before_the_next_clause(text, expected):
    assert said(text)[0] == (expected, "Holm")


def test_subject_behind_an_opening_phrase_ends_at_its_verb():
    assert said("In May, Roos's statement about the leak was read aloud.") == [("the leak", "Roos's")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"The plan is cheap," Roos said, but despite the boos, "It never was and never will be," said Holm.',
            [("The plan is cheap", "Roos"), ("It never was and never will be", "Holm")],
        ),
        ("'''The Long Road,''' he replied.", [("The Long Road", "he")]),
    ],
)
def test_each_quotation_has_its_own_report(text, expected):
    assert said(text) == expected


def test_noun_before_its_verb_is_no_report():
    assert said("A police report says the driver was asleep.") == [("the driver was asleep", "A police report")]


def test_whoever_is_asked_about_something_is_not_what_he_is_asked():
    assert said("Holm asked the consul in Lund whether the ships had left.") == [("whether the ships had left", "Holm")]
    assert said("Roos, when asked about the leak, often leaves the room.") == [("the leak", None)]


def test_how_something_is_said_is_not_said():
    assert said('"No," replied Sam Diop. The coach said softly.') == [("No", "Sam Diop")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sam Diop blamed them.", [("them", "Sam Diop")]),
        ("Roos has a long history of blaming others for his losses.", [("others for his losses", "Roos")]),
    ],
)
def test_objects_of_acts(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roos made comments about the harbour tax.", [("the harbour tax", "Roos")]),
        ("The leaflet made no mention of the closed ward.", [("the closed ward", "The leaflet")]),
        ("She had posted remarks on Friday about the coach.", [("the coach", "She")]),
        ("She had posted remarks on Chirper about the coach.", [("the coach", "She")]),
        ("The firm renewed its calls for the state to pay.", [("the state to pay", "its")]),
        ("The shops were flooded with calls to close on Sundays.", [("close on Sundays", None)]),
        ("The comments about the ward came late.", []),
        ("The unions marched in the hope of stopping the sale.", [("stopping the sale", "The unions")]),
        ("The unions gave up hope of a deal.", []),
    ],
)
def test_topic_of_a_noun_is_what_is_spoken_of(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He's calling for a vote on the dam.", [("a vote on the dam", "He")]),
        ("They’re urging the mayor to sell the mill.", [("the mayor to sell the mill", "They")]),
        ("I'd add that the mill is old.", [("the mill is old", "I")]),
        ("That's asking a lot of the mill.", []),
        ("Here is what she's proposing to do.", []),
    ],
)
def test_contracted_verb_reports(text, expected):
    assert said(text) == expected


def test_those_who_are_told_by_what_they_say_speak():
    assert said("Support is strong among those describing themselves as loyal.") == [("themselves as loyal", "those")]
    assert said("Even those blaming the drivers or the owners felt the strain.") == [
        ("the drivers or the owners", "those")
    ]


def test_clause_behind_a_report_goes_on_with_that():
    assert said('He was chosen because of the "impact," Roos said, that he had on the news.')[1] == (
        "he had on the news",
        "Roos",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Roos has reported from every race of the season.",
        "The wire reports live from the harbour.",
        "Many of his sayings since he declared for mayor have been false.",
    ],
)
def test_place_is_no_object_of_an_act(text):
    assert said(text) == []


def test_day_of_a_promise_is_no_part_of_it():
    assert said("The firm announced on Friday a new plan.") == [("a new plan", "The firm")]
    assert said("Roos promised on Friday to resign.") == [("to resign", "Roos")]


def test_verb_behind_a_plural_has_its_subject_further_on():
    assert said("Her email to the members notes that the dam is old.") == [
        ("the dam is old", "Her email to the members")
    ]
    assert said("The agency's news reports that the dam was old were read.")[0][0] == "the dam was old"
