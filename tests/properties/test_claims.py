"""What must hold for the claims of any text, however strange."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims import extract_claims
from factcheck.model import Article, Block, BlockKind, Span

PRINTED = """
may the a Ann Lee Tal 58% 3,000 won was is not who which , , ; : — ( ) “ ” " ' « » . ? and but although said that she I
he his in on of because leading reaching will 2019 Monday held by has been first only <b> é
"""
WORDS = st.sampled_from([*PRINTED.split(), "\x1b[31m", "\x00"])
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))
DRAFTS = Path(__file__).parents[2] / "data" / "sources" / "drafts"
NEWS = " ".join(" ".join(path.read_text().split()) for path in sorted(DRAFTS.iterdir()))
PLACES = st.integers(0, len(NEWS))


@st.composite
def damaged_news(draw: st.DrawFn) -> str:
    """A stretch of news of up to 400 characters, cut anywhere, with other words or marks let in."""
    start = draw(PLACES)
    text = NEWS[start : start + draw(st.integers(1, 400))]
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.one_of(WORDS, st.characters(), st.just(""))) + text[at + draw(st.integers(0, 8)) :]
    return text


def lay_out(text: str, kind: BlockKind) -> Article:
    return Article("draft.txt", text, (Block(Span(0, len(text)), kind),))


@given(st.one_of(TEXTS, damaged_news()))
@settings(max_examples=400, deadline=None)
def test_every_claim_lies_in_the_text_and_says_something(text: str) -> None:
    extraction = extract_claims(lay_out(text, BlockKind.PARAGRAPH))
    ids = [claim.id for claim in extraction.claims]
    assert len(set(ids)) == len(ids)
    utterances = {utterance.id for utterance in extraction.utterances}
    for claim in extraction.claims:
        assert claim.span.of(text) == claim.text
        assert claim.text.strip()
        assert claim.assertion.strip()
        assert len(claim.setting) <= 600
        assert claim.utterance is None or claim.utterance in utterances
        assert claim.said_on is None


@given(TEXTS)
def test_furniture_and_bylines_claim_nothing(text: str) -> None:
    for kind in (BlockKind.FURNITURE, BlockKind.BYLINE):
        assert extract_claims(lay_out(text, kind)).claims == ()


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_the_same_text_gives_the_same_claims(text: str) -> None:
    article = lay_out(text, BlockKind.PARAGRAPH)
    assert extract_claims(article) == extract_claims(article)
