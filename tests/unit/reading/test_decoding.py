import pytest

from factcheck.errors import ReadingError
from factcheck.reading import read_article

SENTENCE = "The café on Ångström Street served 1,200 guests in its first week, the owner said.\n"
FRENCH = (
    "Le conseil a décidé mercredi de fermer l'école du village à la fin de l'année. Les élèves iront à Brézé, où une "
    "nouvelle école a été bâtie. Le maire a regretté la décision, prise après des mois de débats très animés.\n"
)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SENTENCE.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + SENTENCE.encode(), "utf-8"),
        (b"\xff\xfe" + SENTENCE.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + SENTENCE.encode("utf-16-be"), "utf-16-be"),
        (b"\xff\xfe\x00\x00" + SENTENCE.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_text_is_the_same_in_every_unicode_encoding(data, encoding):
    article = read_article("draft.txt", data)
    assert article.text == SENTENCE
    assert article.encoding == encoding
    assert article.warnings == ()


def test_other_encodings_are_detected_and_named_in_a_warning():
    article = read_article("draft.txt", FRENCH.encode("cp1252"))
    assert article.text == FRENCH
    assert article.encoding == "cp1252"
    assert len(article.warnings) == 1
    assert "draft.txt" in article.warnings[0]
    assert "cp1252" in article.warnings[0]


def test_cyrillic_of_windows_is_detected():
    text = (
        "Городской совет во вторник утвердил бюджет на следующий год. Расходы на школы вырастут на семь процентов.\n"
        * 3
    )
    assert read_article("draft.txt", text.encode("cp1251")).text == text


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
def test_line_breaks_stay_as_written(breaks):
    text = breaks.join(["The reservoir is full again.", "", "Engineers opened two of the four gates on Sunday."])
    article = read_article("draft.txt", text.encode())
    assert article.text == text
    assert [block.span.of(text) for block in article.blocks] == [
        "The reservoir is full again.",
        "Engineers opened two of the four gates on Sunday.",
    ]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "blank"),
        (b"\xef\xbb\xbf", "blank"),
        ("\u00a0\n\u200b".encode(), "blank"),
        (b"A line\0with a null byte", "binary"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x01\x02\x03\x04 text \x05\x06", "binary"),
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"PK\x03\x04 word/document.xml", "office document"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xfeA", "byte"),
    ],
)
def test_what_is_no_text_is_refused_with_a_way_to_mend_it(data, problem):
    with pytest.raises(ReadingError, match=problem) as caught:
        read_article("news/draft.txt", data)
    assert caught.value.path == "news/draft.txt"
    assert caught.value.mend
