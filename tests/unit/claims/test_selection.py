"""Claims are picked by speaker, by the day on which they were said, and by whether they can be checked."""

from datetime import date
from textwrap import dedent

import pytest

from factcheck.claims.extraction import extract_claims
from factcheck.claims.selection import Selection, name_words, select_claims
from factcheck.facts import parse_facts
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.model import (
    Article,
    Attribution,
    Claim,
    ClaimKind,
    Entity,
    Extraction,
    Modality,
    Role,
    Span,
    Speaker,
    TimeSpan,
    Utterance,
)
from factcheck.reading.article import read_article

MAYOR = Entity(
    "m-oestby",
    "Núria J. Østby",
    kind="person",
    aliases=("the Heron",),
    roles=(
        Role("mayor of Tarn", TimeSpan(date(2031, 1, 1), date(2031, 12, 31))),
        Role("governor of Upper Lome", TimeSpan(date(2032, 1, 1))),
    ),
)
GAZETTEER = Gazetteer([MAYOR])
NURIA = Speaker("Núria J. Østby", "the mayor", "m-oestby")


def claim(**more):
    settings = {"attribution": Attribution.DIRECT, "speaker": NURIA, "said_on": date(2031, 5, 2), "utterance": "u1"}
    return Claim("c", ClaimKind.STATEMENT, Span(0, 5), "It is", "It is so.", **settings | more)


def select(selection, *claims, published=date(2031, 5, 4), gazetteer=GAZETTEER):
    article = Article("a.txt", "It is so.", (), published=published)
    return select_claims(article, Extraction((), claims), selection, gazetteer)


@pytest.mark.parametrize(
    "name",
    [
        *("Núria J. Østby", "nuria", "NURIA", "nuria j", "Nuria Østby", "the mayor", "m-oestby", "Heron", "the heron"),
        *("mayor of Tarn", "mayor"),
    ],
)
def test_a_speaker_is_known_by_every_name(name):
    assert select(Selection((name,)), claim()).extraction.claims


@pytest.mark.parametrize("name", ["Nur", "Østbys", "Østby Nuria", "Núria Vann", "Tarn", "governor", "deputy mayor"])
def test_a_part_of_a_word_and_what_is_only_near_is_another_speaker(name):
    assert not select(Selection((name,)), claim()).extraction.claims


def test_without_facts_the_draft_names_the_speaker():
    other = claim(speaker=Speaker("Bo Tveit", "Tveit", role="head of the ferry office"))
    for name in ("bo", "Tveit", "head of the ferry office", "head"):
        assert select(Selection((name,)), other, gazetteer=None).extraction.claims, name
    for name in ("ferry", "office", "mayor"):
        assert not select(Selection((name,)), other, gazetteer=None).extraction.claims, name


def test_a_possessive_is_not_its_owner():
    aide = claim(speaker=Speaker("Tveit’s lawyer", "Tveit’s lawyer"))
    assert not select(Selection(("Tveit",)), aide).extraction.claims
    assert select(Selection(("tveit's lawyer",)), aide).extraction.claims


def test_a_role_of_the_facts_is_the_holders_on_the_day():
    later = claim(said_on=date(2032, 3, 1), speaker=Speaker("Núria J. Østby", "she", "m-oestby"))
    assert select(Selection(("governor",)), later).extraction.claims
    assert not select(Selection(("mayor",)), later).extraction.claims


def test_one_of_several_speakers_will_do_and_the_drafts_own_voice_is_nobodys():
    own = claim(attribution=Attribution.NARRATION, speaker=None, said_on=None)
    assert len(select(Selection(("Tveit", "Østby")), claim(), own).extraction.claims) == 1


SAID = (
    claim(said_on=date(2031, 5, 1)),
    claim(said_on=date(2031, 5, 2)),
    claim(said_on=None, said_within=TimeSpan(date(2031, 4, 1), date(2031, 4, 30))),
    claim(said_on=None),
    claim(said_on=None, speaker=None, attribution=Attribution.NARRATION, utterance=None),
)


@pytest.mark.parametrize(
    ("since", "until", "listed", "undated"),
    [
        (None, None, 5, 0),
        (date(2031, 5, 2), None, 2, 1),
        (None, date(2031, 5, 1), 2, 1),
        (date(2031, 4, 1), date(2031, 5, 3), 3, 1),
        (date(2031, 4, 15), None, 3, 2),
        (date(2031, 5, 5), None, 0, 1),
    ],
)
def test_days(since, until, listed, undated):
    selected = select(Selection(period=TimeSpan(since, until)), *SAID)
    assert (len(selected.extraction.claims), selected.undated) == (listed, undated)


def test_only_what_meets_all_other_conditions_counts_as_undated():
    unknown = claim(said_on=None)
    opinion = claim(said_on=None, checkable=False, modality=Modality.OPINION)
    selection = Selection(("Østby",), TimeSpan(date(2031, 5, 1)), checkable=True)
    assert select(selection, unknown, opinion, claim()).undated == 1
    assert select(Selection(("Tveit",), TimeSpan(date(2031, 5, 1))), unknown).undated == 0


def test_the_drafts_own_voice_has_no_day_in_an_undated_draft():
    selected = select(Selection(period=TimeSpan(date(2031, 5, 1))), SAID[-1], published=None)
    assert (selected.extraction.claims, selected.undated) == ((), 1)


def test_only_the_utterances_of_what_is_kept_are_kept():
    utterances = tuple(Utterance(name, Span(0, 5), Attribution.DIRECT, None, NURIA) for name in ("u1", "u2"))
    extraction = Extraction(utterances, (claim(), claim(utterance="u2", checkable=False)))
    selected = select_claims(Article("a.txt", "It is so.", ()), extraction, Selection(checkable=True))
    assert [utterance.id for utterance in selected.extraction.utterances] == ["u1"]


def test_a_name_without_a_word_has_no_words():
    assert name_words(" !? ") == []
    assert name_words("@NúriaØ") == ["nuriaø"]


def test_a_draft_as_it_is_read():
    facts = dedent("""\
        version: 1
        entities:
          vann: {name: Ole Vann, kind: person, aliases: [the Otter]}
        facts: []
        """)
    gazetteer = Gazetteer(parse_facts([("facts.yaml", facts.encode())]).entities)
    text = (
        "TARN, 4 May 2031 - The ferry has 40 cabins.\n\n“The ferry cost 9 million euros,” Ole Vann said on Friday.\n\n"
        "“It has 60 cabins,” Siv Kolb said.\n"
    )
    article = read_article("a.txt", text.encode())
    extraction = extract_claims(article, gazetteer)
    said = select_claims(article, extraction, Selection(("otter",)), gazetteer).extraction.claims
    assert {claim.assertion for claim in said if claim.kind is ClaimKind.STATEMENT} == {
        "The ferry cost 9 million euros."
    }
    late = select_claims(article, extraction, Selection(period=TimeSpan(date(2031, 5, 3)))).extraction.claims
    assert {c.text for c in late if c.kind is ClaimKind.STATEMENT} == {"The ferry has 40 cabins", "It has 60 cabins"}
