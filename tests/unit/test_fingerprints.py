from datetime import date

from msgspec.structs import replace

from factcheck.fingerprints import fingerprint_claims
from factcheck.model import (
    Article,
    Attribution,
    CheckedArticle,
    CheckedClaim,
    Claim,
    ClaimKind,
    Evidence,
    Level,
    Outcome,
    Relation,
    Span,
    Speaker,
    Verdict,
)


def check(text, *words, rule="FC101", fact="f1", speaker=None, path="a.txt"):
    claims = []
    for phrase in words:
        start = text.index(phrase)
        claim = Claim("", ClaimKind.STATEMENT, Span(start, start + len(phrase)), phrase, phrase, Attribution.NARRATION)
        evidence = (Evidence(fact, "", Relation.CONTRADICTS),)
        verdict = Verdict(Outcome.CONTRADICTED, rule, Level.ERROR, "", evidence=evidence)
        claims.append(CheckedClaim(replace(claim, speaker=speaker), verdict))
    return CheckedArticle(Article(path, text, ()), (), tuple(claims))


def ids(*articles):
    return [claim.claim.id for article in fingerprint_claims(articles) for claim in article.claims]


def test_an_edit_elsewhere_changes_no_fingerprint():
    before = ids(check("The mill burnt. It had 40 rooms.", "It had 40 rooms."))
    after = ids(check("New lead.\n\nThe mill burnt down. It had 40 rooms.", "It had 40 rooms."))
    assert before == after


def test_spacing_case_and_quotation_marks_change_no_fingerprint():
    assert ids(check("It  had “40”\nrooms", "It  had “40”\nrooms")) == ids(
        check('it had "40" rooms', 'it had "40" rooms')
    )


def test_another_figure_rule_fact_speaker_or_draft_is_another_finding():
    one = check("It had 40 rooms", "It had 40 rooms")
    others = [
        check("It had 41 rooms", "It had 41 rooms"),
        check("It had 40 rooms", "It had 40 rooms", rule="FC102"),
        check("It had 40 rooms", "It had 40 rooms", fact="f2"),
        check("It had 40 rooms", "It had 40 rooms", speaker=Speaker("Ivo Marn", "he")),
        check("It had 40 rooms", "It had 40 rooms", path="b.txt"),
    ]
    found = [ids(article)[0] for article in (one, *others)]
    assert len(set(found)) == len(found)


def test_the_same_claim_twice_has_two_fingerprints():
    found = ids(check("It burnt. It burnt.", "It burnt.", "It burnt."))
    assert len(set(found)) == 2


def test_the_draft_goes_by_the_name_that_the_caller_gives():
    text = "It had 40 rooms"
    one = fingerprint_claims([check(text, text, path="a.txt")], lambda path: "drafts/a.txt")
    two = fingerprint_claims([check(text, text, path="/home/a.txt")], lambda path: "drafts/a.txt")
    assert one[0].claims[0].claim.id == two[0].claims[0].claim.id


def test_the_day_of_the_run_plays_no_part():
    article = check("It had 40 rooms", "It had 40 rooms")
    dated = replace(article, article=replace(article.article, published=date(2025, 1, 1)))
    assert ids(article) == ids(dated)
