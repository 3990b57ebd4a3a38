from datetime import date

import pytest

from factcheck.errors import ReadingError
from factcheck.model import BlockKind
from factcheck.reading import read_article

BODY = "The canal froze over for the first time in forty years, the water board said on Friday.\n"


def read(front, body=BODY, **options):
    return read_article("draft.md", f"---\n{front}\n---\n\n{body}".encode(), **options)


def test_the_keys_of_a_draft_are_read():
    article = read("title: Canal freezes over\ndate: 2021-02-12\nlanguage: en\nsource: Delta Courier")
    assert article.title == "Canal freezes over"
    assert article.published == date(2021, 2, 12)
    assert article.published_basis == "front matter"
    assert article.language == "en"
    assert article.source == "Delta Courier"
    assert article.warnings == ()


def test_synonyms_of_the_keys_are_read():
    article = read(
        'headline: "Canal: frozen"\npublished_at: 2021-02-12T08:30:00Z\nlang: nl-BE\nurl: https://example.org/canal'
    )
    assert article.title == "Canal: frozen"
    assert article.published == date(2021, 2, 12)
    assert article.language == "nl"
    assert article.source == "https://example.org/canal"


@pytest.mark.parametrize(
    "written",
    [
        "2021-02-12",
        "2021-02-12 08:30:00 +01:00",
        "'2021-02-12'",
        "February 12, 2021",
        "12 Feb 2021",
        "Fri, 12 Feb 2021 08:30:00 GMT",
        "2021/02/12",
        "12 de febrero de 2021",
    ],
)
def test_dates_of_many_forms_are_read(written):
    assert read(f"date: {written}").published == date(2021, 2, 12)


def test_a_date_in_figures_is_read_where_only_one_reading_is_a_date():
    assert read("date: 13/02/2021").published == date(2021, 2, 13)
    assert read("date: 02/13/2021").published == date(2021, 2, 13)


@pytest.mark.parametrize("written", ["05/06/2021", "yesterday", "Friday", "2021-02-30", "February 12"])
def test_a_date_that_is_not_certain_is_left_out_with_a_warning(written):
    article = read(f"title: Frost\ndate: {written}")
    assert article.published is None
    assert len(article.warnings) == 1
    assert article.warnings[0].startswith("draft.md:3: ")


def test_the_option_beats_front_matter():
    article = read("date: 2021-02-12", published=date(2021, 2, 14))
    assert (article.published, article.published_basis) == (date(2021, 2, 14), "option")


def test_plain_words_are_text_as_in_yaml_1_2():
    assert read("language: no").language == "no"
    assert read("title: Yes").title == "Yes"


def test_a_title_that_the_body_does_not_print_is_the_headline():
    article = read("title: Canal freezes over")
    headline = next(block for block in article.blocks if block.kind is BlockKind.HEADLINE)
    assert headline.span.of(article.text) == "Canal freezes over"
    repeated = read("title: Canal freezes over", "# Canal freezes over\n\n" + BODY)
    assert [b.span.start for b in repeated.blocks if b.kind is BlockKind.HEADLINE] == [repeated.text.index("# ") + 2]


def test_front_matter_is_furniture_and_no_claim():
    article = read("title: Frost\nnote: The canal is 400 km long.")
    inside = [block for block in article.blocks if "400 km" in block.span.of(article.text)]
    assert [block.kind for block in inside] == [BlockKind.FURNITURE]


def test_text_between_two_rules_is_no_front_matter():
    article = read_article("draft.txt", f"---\n{BODY}---\n{BODY}".encode())
    kept = [block for block in article.blocks if block.kind is BlockKind.PARAGRAPH]
    assert len(kept) == 2


def test_a_fence_that_is_never_closed_is_warned_about():
    article = read_article("draft.md", f"---\ntitle: Frost\n\n{BODY}".encode())
    assert "draft.md:1: " in article.warnings[0]


@pytest.mark.parametrize(
    "front",
    [
        "title: [unclosed",
        'title: "unclosed',
        "title: a: b",
        "a: &a [x, x]\nb: &b [*a, *a, *a]\ntitle: *b",
        "title: " + "[" * 5000,
        "title: {" * 300,
        "title: !!python/object:os.system [x]\n  - y",
    ],
)
def test_broken_or_hostile_front_matter_is_refused_with_its_line(front):
    with pytest.raises(ReadingError) as caught:
        read(front)
    assert caught.value.path == "draft.md"
    assert caught.value.line is not None
    assert caught.value.line >= 2
    assert caught.value.mend


def test_a_value_of_the_wrong_shape_is_passed_over_with_its_line():
    article = read("layout: post\ntitle:\n  - one\n  - two")
    assert article.title is None
    assert article.warnings[0].startswith("draft.md:3: title")


def test_front_matter_without_text_is_refused():
    with pytest.raises(ReadingError, match="no text"):
        read_article("draft.md", b"---\ntitle: Frost\n---\n")
