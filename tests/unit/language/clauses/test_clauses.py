"""Each verb with who does it, to whom, and how its clause hangs in the sentence."""

import pytest

from factcheck.language.clauses.clauses import ClauseKind, find_clauses
from factcheck.language.words.wordclasses import tag


def clauses_of(text):
    """Give each clause as its kind, verb, subject, objects and prepositional phrases, in words."""
    tagged = tag(text)

    def words(phrase):
        return tagged.slice(phrase.start, phrase.end) if phrase else None

    return [
        (
            clause.kind,
            words(clause.verb),
            words(clause.subject),
            [words(phrase) for phrase in clause.objects],
            [f"{phrase.preposition} {words(phrase)}" for phrase in clause.complements],
        )
        for clause in find_clauses(tagged)
    ]


MAIN, RELATIVE, COMPLEMENT = ClauseKind.MAIN, ClauseKind.RELATIVE, ClauseKind.COMPLEMENT
SUBORDINATE, INFINITIVE, PARTICIPLE = ClauseKind.SUBORDINATE, ClauseKind.INFINITIVE, ClauseKind.PARTICIPLE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council in Sarn approved the tram plan in May.",
            [(MAIN, "approved", "The council", ["the tram plan"], ["in Sarn", "in May"])],
        ),
        (
            "Quillon, who lost the vote, thanked the nurses.",
            [
                (RELATIVE, "lost", "Quillon", ["the vote"], []),
                (MAIN, "thanked", "Quillon", ["the nurses"], []),
            ],
        ),
        (
            "The kiln, which was lit in 1904, stands behind the mill.",
            [
                (RELATIVE, "was lit", "The kiln", [], ["in 1904"]),
                (MAIN, "stands", "The kiln", [], ["behind the mill"]),
            ],
        ),
        (
            "The council voted in May to sell the kiln.",
            [
                (MAIN, "voted", "The council", [], ["in May"]),
                (INFINITIVE, "to sell", "The council", ["the kiln"], []),
            ],
        ),
        ("Venn ordered an inquiry last week.", [(MAIN, "ordered", "Venn", ["an inquiry", "last week"], [])]),
        ("The bridge, a steel arch, opened in May.", [(MAIN, "opened", "The bridge", [], ["in May"])]),
        (
            "The mayor said that the ferry sank.",
            [(MAIN, "said", "The mayor", [], []), (COMPLEMENT, "sank", "the ferry", [], [])],
        ),
        (
            "The mayor said the ferry sank.",
            [(MAIN, "said", "The mayor", [], []), (COMPLEMENT, "sank", "the ferry", [], [])],
        ),
        (
            "If it rains, the match ends.",
            [(SUBORDINATE, "rains", "it", [], []), (MAIN, "ends", "the match", [], [])],
        ),
        (
            "She promised to close the mill.",
            [(MAIN, "promised", "She", [], []), (INFINITIVE, "to close", "She", ["the mill"], [])],
        ),
        (
            "The candidate whom Quillon endorsed won the race.",
            [(RELATIVE, "endorsed", "Quillon", [], []), (MAIN, "won", "The candidate", ["the race"], [])],
        ),
        (
            "The person Quillon endorsed won.",
            [(RELATIVE, "endorsed", "Quillon", [], []), (MAIN, "won", "The person", [], [])],
        ),
        (
            "The fire sparked by lightning killed two people.",
            [
                (PARTICIPLE, "sparked", "The fire", [], ["by lightning"]),
                (MAIN, "killed", "The fire", ["two people"], []),
            ],
        ),
        (
            "In May, with 58% of the vote, she won the seat.",
            [(MAIN, "won", "she", ["the seat"], ["in May", "with 58% of the vote"])],
        ),
        (
            "The runner Ann Venn trained won.",
            [(MAIN, "trained", "The runner Ann Venn", [], []), (MAIN, "won", "The runner", [], [])],
        ),
        ("Rain fell and the river rose.", [(MAIN, "fell", "Rain", [], []), (MAIN, "rose", "the river", [], [])]),
        (
            "She won the vote and thanked the nurses.",
            [(MAIN, "won", "She", ["the vote"], []), (MAIN, "thanked", "She", ["the nurses"], [])],
        ),
        (
            "It is one of six ports in the world that have a lock.",
            [
                (MAIN, "is", "It", ["one of six ports"], ["in the world"]),
                (RELATIVE, "have", "one of six ports", ["a lock"], ["in the world"]),
            ],
        ),
        (
            "Winning the cup, the club celebrated.",
            [(PARTICIPLE, "Winning", "the club", ["the cup"], []), (MAIN, "celebrated", "the club", [], [])],
        ),
        (
            "The vote held in May was close.",
            [(PARTICIPLE, "held", "The vote", [], ["in May"]), (MAIN, "was", "The vote", [], [])],
        ),
        (
            "Rents fell 4% on Monday after the law was passed.",
            [(MAIN, "fell", "Rents", ["4%"], ["on Monday"]), (SUBORDINATE, "was passed", "the law", [], [])],
        ),
        (
            "The panel sat for ten days before it voted.",
            [(MAIN, "sat", "The panel", [], ["for ten days"]), (SUBORDINATE, "voted", "it", [], [])],
        ),
        ("The state gave Sarn 40 million crowns.", [(MAIN, "gave", "The state", ["Sarn", "40 million crowns"], [])]),
        ("Most of the nurses left.", [(MAIN, "left", "Most of the nurses", [], [])]),
        ("The pier remained closed.", [(MAIN, "remained", "The pier", [], [])]),
    ],
)
def test_clauses_have_their_subjects_and_objects(text, expected):
    assert clauses_of(text) == expected


def test_a_reported_clause_hangs_on_what_reports_it():
    said, sank = find_clauses("The mayor said that the ferry sank.")
    assert (said.governor, sank.governor) == (None, 0)


def test_a_condition_keeps_its_word():
    assert [clause.subordinator for clause in find_clauses("If it rains, the match ends.")] == ["if", None]


def test_the_adjective_after_a_verb_is_kept():
    tagged = tag("The judge found the captain guilty.")
    (clause,) = find_clauses(tagged)
    assert tagged.slice(clause.adjective.start, clause.adjective.end) == "guilty"


@pytest.mark.parametrize("text", ["", "Rain.", "The old pier.", "and, or, but"])
def test_a_text_without_a_verb_has_no_clause(text):
    assert find_clauses(text) == ()


def test_an_endless_list_is_no_sentence():
    assert find_clauses("The pier sank, " * 200) == ()


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The bridge opened in 2010 and the tunnel closed in 2012.", ["The bridge", "the tunnel"]),
        ("Ruiz came second with 38% of the vote and Venn came third.", ["Ruiz", "Venn"]),
        ("The party won 40 of the seats and the Greens took 12.", ["The party", "the Greens"]),
        ("The union said talks with the firm and the state failed.", ["The union", "talks"]),
        ("Talks with the firm and the state failed.", ["Talks"]),
    ],
)
def test_a_clause_joined_by_and_has_its_own_subject(text, subjects):
    tagged = tag(text)
    assert [tagged.slice(c.subject.start, c.subject.end) for c in find_clauses(tagged) if c.subject] == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Exports fell because demand for steel weakened.", ["Exports", "demand"]),
        ("The pier sank because a drifting barge struck it.", ["The pier", "a drifting barge"]),
        ("Ruiz won because the left was divided.", ["Ruiz", "the left"]),
        ("The strike began because miners in Tal were not paid.", ["The strike", "miners"]),
        ("Ruiz resigned because of the scandal.", ["Ruiz"]),
    ],
)
def test_a_reason_is_a_clause_with_its_own_subject(text, subjects):
    tagged = tag(text)
    assert [tagged.slice(c.subject.start, c.subject.end) for c in find_clauses(tagged) if c.subject] == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The plan for selling the mill was dropped.", ["The plan"]),
        ("In the women's final Orla Venn won bronze.", ["Orla Venn"]),
        ("In the cup final captain Orla Venn scored.", ["captain Orla Venn"]),
        ("In the late Orla Venn the town had a friend.", ["the town"]),
        ("Rents rose in May after being frozen for two years.", ["Rents", "Rents"]),
        ("Two of the climbers who died were millers.", ["the climbers", "Two of the climbers"]),
        ("Orla Venn won the race in 14:52.30 to keep her title.", ["Orla Venn", "Orla Venn"]),
    ],
)
def test_what_hangs_on_another_phrase_is_no_subject(text, subjects):
    tagged = tag(text)
    assert [tagged.slice(c.subject.start, c.subject.end) for c in find_clauses(tagged) if c.subject] == subjects


def test_a_phrase_behind_a_relative_verb_opens_no_other_clause():
    told = clauses_of("For Sarn, which came ninth in the league, it is a title.")
    assert [complements for _, _, _, _, complements in told] == [["in the league"], []]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Three minutes before the whistle Lena Voss equalised.", ["Lena Voss"]),
        ("During her years at the mill Okafor hired ninety men.", ["Okafor"]),
        ("In the first round Medina came second.", ["Medina"]),
        ("In return Halvard got the licence.", ["Halvard"]),
        ("At the meeting 62 farmers spoke.", ["62 farmers"]),
        ("In the east of the island 30 houses burned.", ["30 houses"]),
        ("On flight 318 passengers slept.", ["flight 318 passengers"]),
        ("At a court in Lund Judge Rosa Vega freed him.", ["Judge Rosa Vega"]),
        ("The head of the bank Ida Moss resigned.", ["The head of the bank Ida Moss"]),
        ("Thousands had come down the valley to watch.", ["Thousands", "Thousands"]),
        ("They waited for planned repairs.", ["They"]),
    ],
)
def test_what_opens_a_sentence_without_a_comma_is_no_part_of_its_subject(text, subjects):
    assert [subject for _, _, subject, _, _ in clauses_of(text)] == subjects
