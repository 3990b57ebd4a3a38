from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import ReadingError
from factcheck.reading import read_article

LINES = st.sampled_from(
    """---|title: Frost|# Frost|## Ice|- item|> quoted|```|<!--|-->|===|Related|Comments|keep reading Show less|1. one
Please donate|Photo: X/AFP|12 comments|7 May 2023|By Ana Lund|Voir plus|Ti ṣe iroyin|\x0c|\u2028|\u200b| ||
The canal froze over for the first time in forty years, the water board said on Friday.
OSLO, May 7 (Wire) - The council met.""".replace("\n", "|").split("|")
) | st.sampled_from(["| a | b |", "a" * 200])


def check(data, path="draft.txt"):
    try:
        article = read_article(path, data)
    except ReadingError:
        return
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(article.text)
        words = block.span.of(article.text)
        assert words == words.strip()
        end = block.span.end
    assert len(article.language) == 2
    assert (article.published is None) == (article.published_basis is None)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    check(data)


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text):
    check(text.encode("utf-8", "surrogatepass"))


@given(st.lists(LINES, max_size=30), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["page.txt", "page.md"]))
def test_any_page_is_laid_out_in_ordered_blocks(lines, line_break, path):
    check(line_break.join(lines).encode(), path)


@given(st.text(alphabet="---\n:&*[]{}ab \"'", max_size=200))
def test_any_front_matter_is_read_or_refused(text):
    check(f"---\n{text}\n---\nThe canal froze over.".encode(), "draft.md")
