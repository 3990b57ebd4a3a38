import pytest

from factcheck.model import BlockKind
from factcheck.reading import read_article

BODY = [
    "Ferries between Tromvik and the outer islands will sail again on Tuesday after a strike of nine days.",
    "The union accepted a rise of 6.2 percent late on Sunday, and the company promised twelve new posts.",
    "Some 4,000 islanders had been cut off from the mainland, the county said, and fuel had run short.",
]
HEADLINE = "Ferries to sail again after nine-day strike"


def kept(*parts):
    article = read_article("page.txt", "\n\n".join(parts).encode())
    return [block.span.of(article.text) for block in article.blocks if block.kind is not BlockKind.FURNITURE]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Read more: How the strike began",
        "Photo: Anna Berg / Reuters",
        "Anna Berg/Reuters",
        "(Getty Images)",
        "Follow us on Instagram",
        "12 comments",
        "5 min read",
        "https://news.example.org/strike",
        "Subscribe to our newsletter and never miss a story.",
        "We use cookies to make this site work for you.",
        "Utilizamos cookies para mejorar su experiencia.",
        "Nous utilisons des cookies pour améliorer nos services.",
        "Lesen Sie auch: Warum die Fähren stillstehen",
        "* * *",
        "#strike #ferries",
    ],
)
def test_a_line_of_furniture_inside_the_body_is_dropped_and_the_body_goes_on(line):
    assert kept(HEADLINE, BODY[0], line, BODY[1], BODY[2]) == [HEADLINE, *BODY]


@pytest.mark.parametrize(
    "line",
    [
        "“Sign up for our newsletter,” the poster said, and 300 people did.",
        "The company changed its terms of service in March, the regulator said.",
        "Follow-up talks are planned for June.",
        "Photographs of the nine captains hang in the union's hall.",
        "Related industries lost 40 million kroner, the chamber of commerce said.",
        "Support for the strike fell to 38 percent in a poll.",
        "Copyright law was not at issue, the court found.",
        "Yes.",
        "Comments by the minister on Friday had angered both sides.",
        "Translated from Norse, the name of the ship means swift.",
    ],
)
def test_a_sentence_that_opens_like_furniture_is_kept(line):
    assert kept(HEADLINE, BODY[0], line, BODY[1], BODY[2]) == [HEADLINE, BODY[0], line, BODY[1], BODY[2]]


@pytest.mark.parametrize(
    "end", ["Related stories", "Dear readers: please consider a donation.", "Noticias relacionadas", "Comments"]
)
def test_what_follows_the_end_of_the_article_is_dropped(end):
    other = "Villagers in Oberau have won their case against the quarry, which must close by the end of the year."
    assert kept(HEADLINE, *BODY, end, "Quarry must close, judges find", other) == [HEADLINE, *BODY]


def test_the_article_goes_on_after_an_appeal_in_its_middle():
    appeal = "Support our journalism\nPlease donate if you can."
    assert kept(HEADLINE, *BODY, appeal, *reversed(BODY)) == [HEADLINE, *BODY, *reversed(BODY)]


def test_the_excerpt_of_another_story_is_dropped_with_its_title():
    title, excerpt = (
        "Quarry must close, judges find",
        "Villagers in Oberau have won a long case against the quarry above their houses.",
    )
    assert kept(HEADLINE, *BODY, title, excerpt, "keep reading Show less") == [HEADLINE, *BODY]


def test_labels_above_the_headline_are_dropped():
    page = ["Home\nNews\nSport", "21 °C\nTromvik", "share tool", HEADLINE, "share tool", *BODY]
    assert kept(*page) == [HEADLINE, *BODY]


def test_a_caption_goes_with_its_credit():
    assert kept("A ferry leaves the harbour of Tromvik on a grey morning.\nPhoto: Coastal Wire", HEADLINE, *BODY) == [
        HEADLINE,
        *BODY,
    ]


def test_lines_in_another_language_are_dropped_with_what_they_head():
    page = [HEADLINE, *BODY, "Ce que disent les lecteurs", "Posts online welcome the end of the strike.", "Voir plus"]
    assert kept(*page) == [HEADLINE, *BODY]


def test_foreign_names_in_a_subheading_do_not_make_it_foreign():
    assert "Škoda and Nguyễn meet in Łódź" in kept(HEADLINE, BODY[0], "Škoda and Nguyễn meet in Łódź", *BODY[1:])


def test_the_line_about_the_author_is_dropped_and_one_about_a_source_is_kept():
    by_line = "By Astrid Holm"
    about = "Astrid Holm is a reporter in Tromvik who writes about the sea."
    source = "Astrid Holm is a professor in Tromvik who advised the union."
    assert about not in kept(HEADLINE, by_line, *BODY, about)
    assert source in kept(HEADLINE, *BODY, source)


def test_lead_ins_lists_and_scores_without_a_stop_are_text():
    parts = ["He said:", "Tromvik 3 – 2 Oberau", "“Never again.” — Tor Haugen, captain"]
    assert kept(HEADLINE, BODY[0], parts[0], BODY[1], parts[1], BODY[2], parts[2], BODY[0])[2:8:2] == parts


def test_a_text_of_labels_only_is_kept():
    assert kept("Latest", "News") == ["Latest", "News"]


def test_a_straggling_line_below_furniture_at_the_end_is_dropped():
    end = ["Photo: Coastal Wire", "Read more: How the strike began", "Advertisement", "Give what you can, today."]
    assert kept(HEADLINE, *BODY, *end) == [HEADLINE, *BODY]


def test_a_headline_below_menus_and_teasers_is_found():
    menu = "Home\nNews\nHow to choose a tent for the summer holidays\nTen recipes for a long weekend\nSport"
    assert kept(menu, HEADLINE, *BODY) == [HEADLINE, *BODY]


def test_a_byline_may_hold_dates():
    page = f"{HEADLINE}\n\nBy Ana Lund | 3 May 2023 | Updated 4 May 2023\n\n{BODY[0]}"
    assert str(read_article("page.txt", page.encode()).published) == "2023-05-03"
