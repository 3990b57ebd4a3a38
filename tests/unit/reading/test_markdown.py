from factcheck.model import BlockKind
from factcheck.reading import read_article

PAGE = """# Library opens its archive #

Readers can see **1.2 million pages** of [newspapers](https://www.example.org/a_(b)) from Friday,
the director said in a short speech to about forty guests.

What is in it
-------------

- The *Morning Post* from 1871 to 1932
- Forty-four volumes of the workers' press
  that were thought lost

> We had given up hope, she said.

<!-- ask for
the exact figure -->

```
wget archive.tar
```

![Reading room](room.jpg)

| Section | Link |
|---------|------|
| News    | [news](/news) |

***

The project took six years and cost 830,000 euros.

[1]: https://www.example.org/archive
"""


def blocks(text, path="page.md"):
    article = read_article(path, text.encode())
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_text_and_headings_are_kept_without_their_marks():
    assert [pair for pair in blocks(PAGE) if pair[0] is not BlockKind.FURNITURE] == [
        (BlockKind.HEADLINE, "Library opens its archive"),
        (
            BlockKind.PARAGRAPH,
            "Readers can see **1.2 million pages** of [newspapers](https://www.example.org/a_(b)) from Friday,\n"
            "the director said in a short speech to about forty guests.",
        ),
        (BlockKind.SUBHEADING, "What is in it"),
        (BlockKind.PARAGRAPH, "The *Morning Post* from 1871 to 1932"),
        (BlockKind.PARAGRAPH, "Forty-four volumes of the workers' press\n  that were thought lost"),
        (BlockKind.PARAGRAPH, "We had given up hope, she said."),
        (BlockKind.PARAGRAPH, "The project took six years and cost 830,000 euros."),
    ]


def test_code_comments_images_tables_and_definitions_are_furniture():
    dropped = "\n".join(text for kind, text in blocks(PAGE) if kind is BlockKind.FURNITURE)
    for words in ("wget", "exact figure", "room.jpg", "[news](/news)", "[1]:"):
        assert words in dropped


def test_a_fence_that_is_never_closed_does_not_swallow_the_rest():
    text = "# Notes\n\n```\n\nThe reservoir holds 3.1 million litres, the engineer said on Monday.\n"
    assert (BlockKind.PARAGRAPH, "The reservoir holds 3.1 million litres, the engineer said on Monday.") in blocks(text)


def test_plain_text_with_a_hashtag_is_no_markdown():
    text = "#ferries was the word of the week on the islands, where nobody could leave for nine days.\n- No boats\n"
    assert blocks(text, "page.txt")[0][1].startswith("#ferries")
