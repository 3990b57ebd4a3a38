"""One claim against a few facts, without a draft around it: the claim's own sentence is what is judged."""

from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from factcheck.checking import Checker
from factcheck.checking.alignment.alignment import Alignment, align
from factcheck.checking.alignment.leftovers import Query, survey
from factcheck.claims import extract_claims
from factcheck.facts import parse_facts
from factcheck.language.meaning.symbols import read_symbols
from factcheck.language.propositions import read_propositions
from factcheck.model import Article, Attribution, Claim, ClaimKind, Extraction, Span, Speaker, Verdict
from factcheck.reading import read_article

SOURCES = """\
version: 1
sources:
  gazette: {title: Notices, publisher: the Pellmoor Gazette, url: "https://www.example.org/notices"}
"""


@cache
def checker_of(facts: str, as_of: str | None = None) -> Checker:
    """Build the checker of some facts given as YAML below the sources."""
    base = parse_facts([("facts.yaml", (SOURCES + facts).encode())])
    return Checker(base, date.fromisoformat(as_of) if as_of else None)


def claim_of(text: str, number: int = 1, *, said: str | None = None, speaker: str | None = None, **more) -> Claim:
    """Make the claim of a sentence, in the words of a speaker where one is given."""
    more.setdefault("attribution", Attribution.DIRECT if speaker else Attribution.NARRATION)
    return Claim(
        id=f"c{number}",
        kind=ClaimKind.STATEMENT,
        span=Span(0, len(text)),
        text=text,
        assertion=text,
        speaker=Speaker(speaker, speaker, more.pop("entity", None)) if speaker else None,
        said_on=date.fromisoformat(said) if said else None,
        **more,
    )


def article_of(text: str = "", *, title: str | None = None, published: str | None = None) -> Article:
    """Make a bare article."""
    return Article("draft.txt", text, (), title, date.fromisoformat(published) if published else None)


@pytest.fixture
def judge() -> Callable[..., Verdict]:
    """Give the verdict on one sentence: `judge(sentence, facts, said="2031-05-04")`."""

    def judge_sentence(
        text: str,
        facts: str,
        *,
        as_of: str | None = None,
        title: str | None = None,
        published: str | None = None,
        **more,
    ) -> Verdict:
        claim = claim_of(text, **more)
        article = article_of(text, title=title, published=published)
        return checker_of(facts, as_of).check(article, Extraction((), (claim,))).claims[0].verdict

    return judge_sentence


@pytest.fixture
def check() -> Callable[..., list[Verdict]]:
    """Give the verdicts on several claims of one article: `check(facts, claim, claim)`."""

    def check_claims(facts: str, *claims: Claim, as_of: str | None = None, **article) -> list[Verdict]:
        checked = checker_of(facts, as_of).check(article_of(**article), Extraction((), claims))
        return [item.verdict for item in checked.claims]

    return check_claims


@pytest.fixture
def check_draft() -> Callable[[str, str], dict[str, str]]:
    """Give the outcomes on what the sentences of a draft say, by their words in it: `check_draft(facts, draft)`."""

    def check_text(facts: str, draft: str) -> dict[str, str]:
        checker = checker_of(facts)
        article = read_article("draft.txt", draft.encode())
        checked = checker.check(article, extract_claims(article, checker.knowledge.gazetteer))
        return {item.claim.text.rstrip("."): item.verdict.outcome.value for item in checked.claims}

    return check_text


@pytest.fixture
def make_claim() -> Callable[..., Claim]:
    """Give the maker of claims."""
    return claim_of


@pytest.fixture
def checker_for() -> Callable[..., Checker]:
    """Give the checker of some facts."""
    return checker_of


@pytest.fixture
def lay() -> Callable[..., Alignment | None]:
    """Lay a sentence beside a fact's statement: `lay(sentence, statement, entities)`."""

    def lay_beside(claim: str, statement: str, entities: str = "", **more: str) -> Alignment | None:
        keys = "".join(f", {key}: {value!r}" for key, value in more.items())
        knowledge = checker_of(f"{entities}\nfacts: [{{id: it, statement: {statement!r}{keys}}}]").knowledge
        (wording,) = knowledge.statements(0)
        said = read_propositions(claim, knowledge.gazetteer, knowledge.thesaurus)[0]
        symbols = read_symbols(claim, knowledge.gazetteer, knowledge.thesaurus)
        return align(
            Query(said, survey(symbols, symbols, knowledge), None, None), wording, wording.propositions[0], knowledge
        )

    return lay_beside


NEWS = """
entities:
  eke: {name: Tom Eke, kind: person, gender: male, aliases: [Eke]}
  roth: {name: Ida Roth, kind: person, gender: female, aliases: [Roth]}
  vell: {name: Vell, kind: organisation}
  orl: {name: Orl, kind: organisation}
  karsova: {name: Karsova, kind: place}
  harn: {name: Harn, kind: place}
  norvia: {name: Norvia, kind: place}
  kalvia: {name: Kalvia, kind: place}
  torland: {name: Torland, kind: place}
  pale: {name: Pale Harbour, kind: work}
  cold: {name: Cold Lanterns, kind: work}
  kell: {name: Kell Act, kind: work}
  kellbill: {name: Kell Bill, kind: work}
  merrow: {name: Merrow, kind: other}
  tam: {name: Old Tam, kind: other}
  lund: {name: Lund Brewery, kind: organisation}
  asker: {name: Asker Tunnel, kind: place}
  orm: {name: Orm Dam, kind: place}
  lorn: {name: Lorn Reserve, kind: place}
"""


@pytest.fixture
def judge_event(judge) -> Callable[[str, str], str]:
    """Give the verdict of Saturday on a sentence, by a fact that tells what came about on Thursday."""

    def judge_by_event(fact: str, claim: str) -> str:
        facts = f'{NEWS}facts: [{{id: it, statement: "{fact}", date: 2034-05-18, sources: [gazette]}}]'
        return judge(claim, facts, said="2034-05-20", published="2034-05-20").outcome.value

    return judge_by_event


@pytest.fixture
def judge_state(judge) -> Callable[[str, str], str]:
    """Give the verdict on a sentence by a fact that tells what has been so for weeks."""

    def judge_by_state(fact: str, claim: str) -> str:
        facts = f'{NEWS}facts: [{{id: it, statement: "{fact}", from: 2034-05-01, sources: [gazette]}}]'
        return judge(claim, facts, said="2034-05-20", published="2034-05-20").outcome.value

    return judge_by_state


@pytest.fixture
def judge_undated(judge) -> Callable[[str, str], str]:
    """Give the verdict on a sentence by a fact that says by itself when it was so, or leaves it open."""

    def judge_by_statement(fact: str, claim: str) -> str:
        facts = f'{NEWS}facts: [{{id: it, statement: "{fact}", sources: [gazette]}}]'
        return judge(claim, facts, said="2034-05-20", published="2034-05-20").outcome.value

    return judge_by_statement
