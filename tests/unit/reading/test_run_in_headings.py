"""Headings that ran into the paragraph below them."""

import pytest

from factcheck.model import BlockKind
from factcheck.reading import read_article
from factcheck.reading.run_in_headings import find_run_in


@pytest.mark.parametrize(
    ("heading", "paragraph"),
    [
        ("Lund’s first days in Oslo", "Following her talks with the council, Lund had lunch at the harbour."),
        ("A long walk to the lake", "The path begins behind the mill."),
        ("The price of the new port", "In all this, nobody asked the fishermen."),
        ("Lund’s first trip to Chile", "Anna Lund praised the vote at once."),
    ],
)
def test_finds_where_the_paragraph_begins(heading, paragraph):
    text = f"Anna Lund spoke first. {heading} {paragraph}"
    assert find_run_in(f"{heading} {paragraph}", text) == len(heading) + 1


@pytest.mark.parametrize(
    "paragraph",
    [
        "The council met in The Hague to talk about eels.",
        "Lund lives in Oslo and reads The good old Herald every day.",
        "The mill was sold in May. The path begins behind it.",
        "Old Mills Win In A Close Race To the Top Of The League",
        "The captain of the crew Anna Lund praised the vote at once.",
    ],
)
def test_leaves_a_paragraph_whole(paragraph):
    assert find_run_in(paragraph, f"Anna Lund spoke first. {paragraph}") == 0


def test_heading_becomes_a_block_of_its_own():
    text = "Lund wins\n\nAnna Lund won in May.\n\nA long walk to the lake The path begins behind the mill.\n"
    kinds = [(block.kind, block.span.of(text)) for block in read_article("draft.txt", text.encode()).blocks]
    assert (BlockKind.SUBHEADING, "A long walk to the lake") in kinds
    assert (BlockKind.PARAGRAPH, "The path begins behind the mill.") in kinds
