"""Whatever the text, attribution stays within it, in order, and never fails."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.attribution.utterances import find_utterances
from factcheck.language.text.quotations import find_quotations
from factcheck.language.text.sentences import split_sentences
from factcheck.model import Article, Block, BlockKind, Span

PIECES = st.sampled_from(
    [
        "said ",
        "Ann Lee ",
        "the mayor ",
        "that ",
        "who ",
        "told ",
        "he ",
        "she ",
        "according to ",
        "saying ",
        "and ",
        "claim ",
        "was ",
        "accused ",
        "quoted ",
        "on Tuesday ",
        "10 ",
        "U.S. ",
        "Mr. ",
        "as ",
        "reports ",
        "of ",
        "to ",
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        "''",
        "«",
        "»",
        "„",
        ", ",
        ". ",
        "? ",
        ": ",
        "- ",
        "(",
        ")",
        "\n",
        "\x00",
        "\x1b[31m",
        "é",
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200)


def lay_out(text):
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Span(start, start + len(line)), BlockKind.PARAGRAPH))
        start += len(line) + 1
    return Article("draft.txt", text, tuple(blocks))


@given(TEXTS)
def test_utterances_lie_in_the_text_and_in_order(text):
    utterances = find_utterances(lay_out(text))
    assert all(0 <= utterance.span.start < utterance.span.end <= len(text) for utterance in utterances)
    assert [utterance.span for utterance in utterances] == sorted({utterance.span for utterance in utterances})
    assert all(utterance.speaker is None or utterance.speaker.mention for utterance in utterances)
    assert find_utterances(lay_out(text)) == utterances


@given(TEXTS)
def test_quotations_are_apart_and_inside_their_paragraph(text):
    whole = Span(0, len(text))
    (quotations,) = find_quotations(text, [whole])
    at = 0
    for quotation in quotations:
        assert at <= quotation.span.start <= quotation.inner.start <= quotation.inner.end <= quotation.span.end
        at = quotation.span.end
    assert at <= len(text)


@given(TEXTS)
def test_sentences_cover_all_that_is_not_blank(text):
    whole = Span(0, len(text))
    (quotations,) = find_quotations(text, [whole])
    spans = split_sentences(text, whole, quotations)
    at = 0
    for span in spans:
        assert not text[at : span.start].strip()
        at = span.end
    assert not text[at:].strip()
