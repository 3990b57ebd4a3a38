"""Stubs for claims that no fact speaks to."""

from datetime import date

from factcheck.facts import parse_facts
from factcheck.facts.drafting import draft_facts
from factcheck.model import (
    Article,
    Attribution,
    CheckedArticle,
    CheckedClaim,
    Claim,
    ClaimKind,
    Outcome,
    Span,
    Speaker,
    Verdict,
)

TEXT = "Headline\n\nThe ferry carried 900 people, she said.\n"


def checked(*claims, path="ferry.txt"):
    return CheckedArticle(Article(path, TEXT, (), published=date(2024, 5, 2)), (), claims)


def claim(assertion, outcome=Outcome.UNVERIFIED, kind=ClaimKind.STATEMENT, speaker=None, said_on=None):
    found = Claim(
        "c", kind, Span(10, 39), TEXT[10:39], assertion, Attribution.INDIRECT, speaker=speaker, said_on=said_on
    )
    return CheckedClaim(found, Verdict(outcome, None, None, ""))


def uncommented(draft):
    """Do what the editor does: take the marks of the stubs away, leaving the headings."""
    lines = (line[2:].removeprefix("# ") for line in draft.splitlines() if line.startswith("  # "))
    return "version: 1\nfacts:\n" + "".join(f"  {line}\n" for line in lines if line.startswith(("- ", "  ")))


def test_a_stub_names_place_speaker_and_day():
    ann = Speaker("Ann Lund", "she")
    draft = draft_facts([checked(claim("The ferry carried 900 people.", speaker=ann, said_on=date(2024, 5, 1)))])
    assert "  # ferry.txt:3, Ann Lund on 2024-05-01\n  # - id: ferry-carried-900-people\n" in draft


def test_the_draft_is_a_facts_file_without_facts_until_the_marks_are_taken_away():
    draft = draft_facts([checked(claim("The ferry carried 900 people."), claim("The harbour: closed."))])
    assert parse_facts([("d.yaml", draft.encode())]).facts == ()
    facts = parse_facts([("d.yaml", uncommented(draft).encode())]).facts
    assert [fact.statement for fact in facts] == ["The ferry carried 900 people.", "The harbour: closed."]


def test_only_unverified_statements_get_a_stub():
    draft = draft_facts(
        [
            checked(
                claim("It rained.", Outcome.SUPPORTED),
                claim("It will rain.", Outcome.NOT_CHECKABLE),
                claim("It poured", kind=ClaimKind.QUOTATION),
            )
        ]
    )
    assert "- id" not in draft


def test_the_same_claim_in_two_drafts_gets_one_stub_with_both_places():
    draft = draft_facts([checked(claim("The ferry sank.")), checked(claim("The ferry  sank."), path="other.txt")])
    assert draft.count("- id") == 1
    assert "ferry.txt:3" in draft
    assert "other.txt:3" in draft


def test_ids_differ_from_each_other_and_from_those_taken():
    draft = draft_facts([checked(claim("The ferry sank."), claim("A ferry sank?"))], taken={"ferry-sank"})
    assert "- id: ferry-sank-2" in draft
    assert "- id: ferry-sank-3" in draft


def test_hostile_words_stay_in_their_comment():
    draft = draft_facts([checked(claim("The ferry\n- id: evil\n\x1b[31msank."), path="a\nb.txt")])
    assert "\x1b" not in draft
    assert all(line.startswith("  # ") for line in draft.split("facts:\n")[1].splitlines() if line.strip())
