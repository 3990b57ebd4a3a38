"""Whatever the words, a verdict is given, the same each time, and facts about other things do not change it."""

from datetime import date
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.checking import Checker
from factcheck.facts import parse_facts
from factcheck.language.clauses.chunks import chunk
from factcheck.language.clauses.clauses import find_clauses
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.propositions import read_propositions
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.language.words.wordclasses import tag
from factcheck.model import Article, Attribution, Claim, ClaimKind, Extraction, Outcome, Span

STATEMENTS = (
    "Orla Venn won the mayoral election in Pellmoor with 53.4% of the vote.",
    "Pellmoor Council approved the tram plan on 3 March 2031.",
    "The Ostrow bridge is 310 metres long.",
    "Marrow Rovers beat Sandford United 3-1 in the cup final.",
    "Dario Teth did not attend the inquest.",
    "Rents in Pellmoor rose by 4% in 2030.",
    "The warehouse fire killed 19 people.",
    "Orla Venn was the first woman on the council.",
    "Tessary is the capital of Lornland.",
    "A court jailed Dario Teth for six years.",
    "The reserve has 52 wolves.",
    "Researchers counted 312 bats in the tower.",
)
ENTITIES = """
version: 1
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn], roles: [{title: mayor of Pellmoor}]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  council: {name: Pellmoor Council, kind: organisation}
  rovers: {name: Marrow Rovers, kind: organisation}
  pellmoor: {name: Pellmoor, kind: place}
  tessary: {name: Tessary, kind: place}
facts:
"""
UNRELATED = (
    "The volcano on Skarn erupted in 1911.",
    "Hedda Pruitt composed four operas.",
    "Zinc melts at 420 degrees.",
    "The Vorland expedition did not return.",
)
SUBJECTS = [
    "Orla Venn",
    "Venn",
    "Dario Teth",
    "The council",
    "Pellmoor Council",
    "Marrow Rovers",
    "She",
    "Nobody",
    "Rents",
]
VERBS = [
    "won",
    "did not win",
    "lost",
    "beat",
    "approved",
    "rejected",
    "will win",
    "rose by",
    "fell to",
    "is",
    "was jailed",
]
OBJECTS = [
    "the mayoral election",
    "the tram plan",
    "Dario Teth",
    "4%",
    "62% of the vote",
    "the cup final",
    "six years",
    "",
]
ENDS = ["in Pellmoor", "in 2030", "on 3 March 2031", "on Tuesday", "for the first time since 1978", "by 58% to 42%", ""]
SENTENCES = st.builds(
    lambda *parts: " ".join(part for part in parts if part) + ".",
    *(st.sampled_from(choices) for choices in (SUBJECTS, VERBS, OBJECTS, ENDS)),
)
JOINTS = [
    ",",
    ";",
    "who",
    "that",
    "which",
    "and",
    "or",
    "but",
    "not",
    "if",
    "to",
    "of",
    "“",
    "”",
    "(",
    ")",
    "'s",
    "n't",
]
WORDS = [
    "the",
    "a",
    "said",
    "denied",
    "first",
    "largest",
    "only",
    "58%",
    "$4bn",
    "3-1",
    "more than",
    "\x00",
    "\x1b[31m",
]
PIECES = st.sampled_from([*SUBJECTS, *VERBS, *OBJECTS, *ENDS, *JOINTS, *WORDS])
JUMBLES = st.lists(PIECES, max_size=25).map(" ".join)
TEXTS = SENTENCES | JUMBLES | st.text(max_size=120)
DAYS = st.none() | st.dates(date(2029, 1, 1), date(2033, 12, 31))

# The first reading of a sentence fills caches, so that no single example has a deadline.
QUICK = settings(deadline=None, max_examples=60)


@cache
def checker_of(statements):
    """Build the checker of facts with these statements."""
    facts = "".join(f"  - {{id: fact-{n}, statement: {text!r}}}\n" for n, text in enumerate(statements))
    return Checker(parse_facts([("facts.yaml", (ENTITIES + facts).encode())]))


def judge(text, said=None, statements=STATEMENTS):
    claim = Claim("c1", ClaimKind.STATEMENT, Span(0, len(text)), text, text, Attribution.NARRATION, said_on=said)
    checked = checker_of(statements).check(Article("draft.txt", text, ()), Extraction((), (claim,)))
    return checked.claims[0].verdict


@QUICK
@given(TEXTS, DAYS)
def test_every_text_gets_a_verdict_with_a_reason(text, said):
    verdict = judge(text, said)
    assert verdict.reason
    assert (verdict.outcome is Outcome.SUPPORTED) is (verdict.rule is None)
    assert bool(verdict.evidence) is (verdict.outcome is not Outcome.UNVERIFIED)


@QUICK
@given(TEXTS, DAYS)
def test_the_same_text_gets_the_same_verdict(text, said):
    fresh = checker_of.__wrapped__(STATEMENTS)
    claim = Claim("c1", ClaimKind.STATEMENT, Span(0, 0), text, text, Attribution.NARRATION, said_on=said)
    checked = fresh.check(Article("draft.txt", "", ()), Extraction((), (claim,)))
    assert checked.claims[0].verdict == judge(text, said)


@QUICK
@given(SENTENCES | JUMBLES, DAYS)
def test_facts_about_other_things_change_no_verdict(text, said):
    assert judge(text, said, STATEMENTS + UNRELATED) == judge(text, said)
    assert judge(text, said, UNRELATED).outcome is Outcome.UNVERIFIED


@QUICK
@given(st.sampled_from(STATEMENTS), DAYS)
def test_a_facts_own_words_are_borne_out(text, said):
    assert judge(text, said).outcome is Outcome.SUPPORTED


@QUICK
@given(SENTENCES, DAYS)
def test_a_statement_is_never_held_against_a_claim_of_the_same_words(text, said):
    assert judge(text, said, (text,)).outcome is not Outcome.CONTRADICTED


@QUICK
@given(SENTENCES, SENTENCES)
def test_what_one_fact_decides_cites_that_fact(text, fact):
    evidence = judge(text, None, (fact,)).evidence
    assert len(evidence) < 2
    assert all(item.statement == fact for item in evidence)


@QUICK
@given(TEXTS)
def test_tokens_give_the_text_back(text):
    tokens = tokenise(text)
    at = 0
    for printed, start, end in zip(tokens.printed, tokens.starts, tokens.ends, strict=True):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == printed
        at = end
    assert not text[at:].strip()


@QUICK
@given(TEXTS)
def test_chunks_cover_the_tokens(text):
    tagged = tag(text)
    assert len(tagged.classes) == len(tagged.tokens)
    pieces = chunk(tagged)
    assert [n for piece in pieces for n in range(piece.start, piece.end)] == list(range(len(tagged.tokens)))


@QUICK
@given(TEXTS)
def test_clauses_lie_in_their_sentence(text):
    tagged = tag(text)
    clauses = find_clauses(tagged)
    count = len(tagged.tokens)
    for clause in clauses:
        assert 0 <= clause.first <= clause.verb.start < clause.verb.end <= count
        assert clause.last <= count
        assert clause.governor is None or 0 <= clause.governor < len(clauses)
        phrases = (clause.subject, clause.adjective, *clause.objects, *clause.complements)
        assert all(0 <= phrase.start < phrase.end <= count for phrase in phrases if phrase is not None)


@QUICK
@given(TEXTS, DAYS)
def test_propositions_speak_in_words_of_their_text(text, on):
    for proposition in read_propositions(text, Gazetteer(), built_in_thesaurus(), on):
        assert proposition.predicate.concepts
        assert all(argument.text for argument in proposition.arguments)
