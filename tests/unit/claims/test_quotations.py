"""One claim for each quoted stretch of somebody's speech."""

from factcheck.claims import extract_claims
from factcheck.model import Attribution, ClaimKind
from factcheck.reading import read_article


def list_quotations(text):
    article = read_article("draft.txt", f"Trams\n\nThe hall was full.\n\n{text}\n".encode())
    return article, [claim for claim in extract_claims(article).claims if claim.kind is ClaimKind.QUOTATION]


def test_each_stretch_is_a_claim_over_its_own_words():
    article, claims = list_quotations("“The trams will run,” Orla Venn said. “They will run on time.”")
    assert [claim.text for claim in claims] == ["The trams will run,", "They will run on time."]
    assert all(claim.span.of(article.text) == claim.text and claim.speaker.name == "Orla Venn" for claim in claims)
    assert len({claim.id for claim in claims}) == 2


def test_quoted_words_inside_reported_speech_are_a_claim_of_their_own():
    _, claims = list_quotations("Orla Venn said that the trams were “a gift to our children”.")
    assert [(claim.text, claim.attribution) for claim in claims] == [("a gift to our children", Attribution.MIXED)]


def test_single_words_and_words_of_nobody_are_none():
    _, claims = list_quotations("Orla Venn said the plan was “historic”. The film “Nine Lives of Sarn” was shown.")
    assert claims == []


def test_words_that_nobody_said_are_none():
    _, claims = list_quotations("Orla Venn never said that the trams were “a gift to our children”.")
    assert claims == []
