from datetime import date

import pytest

from factcheck.model import BlockKind
from factcheck.reading import read_article

LEAD = "Voters on the island of Maren chose a new council on Sunday, the electoral office said in a statement."
SECOND = "Turnout was 71 percent, the highest since records began, and the count took less than four hours."
THIRD = "The outgoing council had been in office for nine years and did not stand again, its chairwoman said."


def read(*parts, path="draft.txt"):
    return read_article(path, "\n\n".join(parts).encode())


def texts(article, kind):
    return [block.span.of(article.text) for block in article.blocks if block.kind is kind]


def test_the_parts_of_a_page_head_are_told_apart():
    article = read(
        "Islanders choose a new council",
        "Opposition wins in all but two of the eleven parishes",
        "By Johanna Lund",
        "7 May 2023",
        LEAD,
        "A quiet night",
        SECOND,
    )
    assert article.title == "Islanders choose a new council"
    assert texts(article, BlockKind.HEADLINE) == ["Islanders choose a new council"]
    assert texts(article, BlockKind.STANDFIRST) == ["Opposition wins in all but two of the eleven parishes"]
    assert texts(article, BlockKind.BYLINE) == ["By Johanna Lund"]
    assert texts(article, BlockKind.SUBHEADING) == ["A quiet night"]
    assert texts(article, BlockKind.PARAGRAPH) == [LEAD, SECOND]


def test_a_text_without_headline_has_no_title():
    article = read(LEAD, SECOND)
    assert article.title is None
    assert texts(article, BlockKind.PARAGRAPH) == [LEAD, SECOND]


def test_a_headline_printed_with_a_stop_is_one_and_a_first_sentence_is_none():
    assert read("Islanders Choose New Council After Record Turnout.", LEAD).title
    assert read("The island has a new council.", LEAD).title is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (["Published 7 May 2023"], (date(2023, 5, 7), "text")),
        (["Posted on Sunday, May 7, 2023 at 10:30 pm"], (date(2023, 5, 7), "text")),
        (["2023-05-07T22:30:00Z"], (date(2023, 5, 7), "text")),
        (["By Johanna Lund | May 7, 2023"], (date(2023, 5, 7), "text")),
        (["Published: 7 May 2023", "Updated: 9 May 2023"], (date(2023, 5, 7), "text")),
        (["Maren Gazette, Sunday 7 May 2023"], (date(2023, 5, 7), "text")),
        (["7 May 2023, Foundry Lane"], (date(2023, 5, 7), "text")),
        (["By our island correspondent. Vestry, 7 May 2023"], (date(2023, 5, 7), "text")),
        (["Maren Gazette, Monday 7 May 2023"], (None, None)),
        (["The council of 7 May 2023"], (None, None)),
        (["Updated: 9 May 2023"], (None, None)),
        (["7 May 2023", "8 May 2023"], (None, None)),
        (["Monday, May 7, 2023"], (None, None)),
        (["05/07/2023"], (None, None)),
        (["Sunday"], (None, None)),
        (["May 7"], (None, None)),
        ([], (None, None)),
    ],
)
def test_date_lines_below_the_headline(head, expected):
    article = read("Islanders choose a new council", *head, LEAD, SECOND)
    assert (article.published, article.published_basis) == expected


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("VESTRY, Maren, May 7, 2023 (Coastal Wire) - ", date(2023, 5, 7)),
        ("VESTRY, 7 May 2023 (Coastal Wire) — ", date(2023, 5, 7)),
        ("Eastern News Agency, May 7, 2023 report: ", date(2023, 5, 7)),
        ("Vestry, 7 May 2023. ", date(2023, 5, 7)),
        ("7 May 2023 - ", date(2023, 5, 7)),
        ("VESTRY, May 7 (Coastal Wire) - ", None),
        ("VESTRY, 7 May. ", None),
        ("On May 7, 2023 - a Sunday - ", None),
        ("Sunday - ", None),
    ],
)
def test_datelines(dateline, expected):
    article = read("Islanders choose a new council", dateline + LEAD, SECOND)
    assert article.published == expected
    assert article.published_basis == ("dateline" if expected else None)


def test_a_labelled_date_lends_its_year_to_a_dateline():
    article = read(
        "Islanders choose a new council", "Updated January 2, 2024", "VESTRY, Dec 30 (Wire) - " + LEAD, SECOND
    )
    assert (article.published, article.published_basis) == (date(2023, 12, 30), "dateline")


def test_dates_of_the_narration_and_of_the_masthead_are_not_the_publication():
    told = read("Islanders choose a new council", LEAD, "The last vote was held on June 12, 2017, in heavy rain.")
    assert told.published is None
    masthead = read("18 °C\nVestry\nTuesday, March 5, 2024\nMore", "Islanders choose a new council", LEAD, SECOND)
    assert masthead.published is None
    assert masthead.title == "Islanders choose a new council"


def test_paragraphs_one_a_line_are_blocks_of_their_own():
    article = read_article("draft.txt", "\n".join([LEAD * 2, SECOND * 2, THIRD * 2]).encode())
    assert len(texts(article, BlockKind.PARAGRAPH)) == 3


def test_hard_wrapped_paragraphs_are_one_block_each():
    first = (
        "Voters on the island of Maren chose a new council on Sunday, the office\n"
        "said in a statement that was read out on the radio at nine in the\n"
        "evening. Turnout was high."
    )
    second = (
        "The outgoing council had been in office for nine years and did not stand\n"
        "again, its chairwoman said. She has moved to the mainland."
    )
    article = read("Islanders choose a new council", first, second)
    assert texts(article, BlockKind.PARAGRAPH) == [first, second]


def test_indented_text_is_trimmed():
    article = read_article("draft.txt", f"    {LEAD}\n\n\t{SECOND} \u00a0\n".encode())
    assert texts(article, BlockKind.PARAGRAPH) == [LEAD, SECOND]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (LEAD, "en"),
        ("El consejo de la isla aprobó el domingo las cuentas del año, que no habían sido revisadas.", "es"),
        ("O conselho da ilha aprovou no domingo as contas do ano, que não foram revistas por ninguém.", "pt"),
        ("Le conseil de l'île a approuvé dimanche les comptes, qui n'avaient pas été revus.", "fr"),
        ("Der Rat der Insel hat am Sonntag die Rechnung gebilligt, die nicht geprüft worden war.", "de"),
        ("Il consiglio dell'isola ha approvato domenica i conti dello scorso anno, che non erano pronti.", "it"),
        ("De raad van het eiland keurde zondag de rekening goed, die niet was gecontroleerd.", "nl"),
    ],
)
def test_the_language_is_told_by_its_function_words(text, language):
    assert read_article("draft.txt", text.encode()).language == language


def test_a_language_that_can_not_be_told_is_said():
    article = read_article("draft.txt", ("Xolo brin dwarf kelt umbra. " * 30).encode())
    assert article.language == "en"
    assert "language" in article.warnings[0]
