"""Titles before names against the roles of the facts: held at that time, not yet, no longer, or by somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.offices import stems, words_of_titles
from factcheck.checking.offices.holders import HolderDesk
from factcheck.checking.rules import roles as rules
from factcheck.language import lexicon
from factcheck.language.names.keys import role_key
from factcheck.language.names.name_index import role_head
from factcheck.language.propositions import read_propositions
from factcheck.language.text.folding import fold
from factcheck.language.text.quotations import find_quotations
from factcheck.language.text.tokens import tokenise
from factcheck.language.times.dates import PRINTED_YEAR
from factcheck.language.words.morphology import stem
from factcheck.model import Attribution, Claim, ClaimKind, Outcome
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.checking.naming import NameUse
    from factcheck.language.names.gazetteer import Mention
    from factcheck.model import Article, Entity, Extraction, Role, Span, Verdict

_LONGEST_TITLE = 4  # words
_LONGEST_BODY = 4  # words
_QUALIFYING = 3  # words before it that may make it another title ("presumptive presidential nominee")
_OWNED = regex(r"['’]s?\s")
_MOST_CANDIDATES = 40  # facts looked at for a title


class TitleDesk:
    """Judges the titles that drafts give to people whom the facts know."""

    def __init__(self, knowledge: Knowledge, as_of: date | None = None) -> None:
        self._knowledge = knowledge
        self._gazetteer = knowledge.gazetteer
        self._holders = HolderDesk(knowledge)
        self._as_of = as_of

    def check(self, article: Article, extraction: Extraction, uses: list[NameUse]) -> Iterator[tuple[NameUse, Verdict]]:
        """Find titles that are not held, in the draft's own voice."""
        moment = article.published or self._as_of
        if moment is None:
            return
        quoted = _quoted_spans(article)
        spoken = {
            (u.speaker.entity, fold(u.speaker.mention)): u.said_on
            for u in extraction.utterances
            if u.speaker is not None and u.said_on is not None
        }
        told: set[tuple[str, str]] = set()
        for use in uses:
            title = self._title_before(article, use)
            if not title or (use.printed, title) in told or any(span.contains(use.span) for span in quoted):
                continue
            reported = [u.span for u in extraction.utterances if not u.span.contains(use.span)]
            sentence = _outside(article.text, use.sentence, (*quoted, *reported))
            if PRINTED_YEAR.search(sentence) or not _unsettled().isdisjoint(tokenise(sentence).words):
                continue
            found = self._gazetteer.resolve(use.printed, moment)
            verdict = None
            if len(found) == 1:
                said_on = spoken.get((found[0], fold(f"{title} {use.printed}")))
                verdict = (
                    None
                    if _over_before(use)
                    else self._judge(title, self._gazetteer.entities[found[0]], moment, said_on)
                )
            verdict = verdict or self._judge_office(article, use, title, sentence, moment)
            if verdict is not None:
                told.add((use.printed, title))
                yield use, verdict

    def _judge_office(self, article: Article, use: NameUse, title: str, sentence: str, moment: date) -> Verdict | None:
        """Judge a title with its body as if it stood beside the name ("Orlo mayor", "finance minister Ida Roth")."""
        if body := self._body_before(article, use, title):
            title = f"{body} {title}"
        elif len(title.split()) < 2:
            return None
        knowledge = self._knowledge
        article_word = "" if _OWNED.search(title) else "the "
        office = f"{before} {title}" if (before := _over_before(use)) else title
        assertion = f"{use.printed} is {article_word}{office}."
        block = next((block.span for block in article.blocks if block.span.contains(use.sentence)), use.sentence)
        claim = Claim(
            id="", kind=ClaimKind.NAME, span=use.span, text=f"{title} {use.printed}", assertion=assertion,
            attribution=Attribution.NARRATION, setting=article.text[block.start : use.sentence.start], beside=sentence,
        )  # fmt: skip
        read = read_propositions(assertion, knowledge.gazetteer, knowledge.thesaurus, moment)
        terms = sorted(knowledge.thesaurus.concepts_of(knowledge.symbols_of(assertion)))
        numbers = knowledge.index.candidates(terms, context=[], limit=_MOST_CANDIDATES)
        verdict = self._holders.judge(claim, read, numbers, moment)
        if verdict is None or verdict.outcome is Outcome.SUPPORTED:
            return None
        titled = f"{title} {use.printed}"
        return replace(verdict, differences=tuple(replace(d, claim=titled) for d in verdict.differences))

    def _body_before(self, article: Article, use: NameUse, title: str) -> str:
        """Give the place or the body that is named right before a title, as printed; "" where none is."""
        words = article.text[use.sentence.start : use.span.start].split()[: -len(title.split())]
        for length in range(min(_LONGEST_BODY, len(words)), 0, -1):
            body = " ".join(words[-length:])
            if body[0].isupper() and any(m.start == 0 and m.end == length for m in self._bodies_in(body)):
                return body
        return ""

    def _bodies_in(self, words: str) -> list[Mention]:
        """Give where some words name one known thing that is no person."""
        entities = self._gazetteer.entities
        found = self._gazetteer.mentions(tokenise(words))
        return [m for m in found if len(m.entities) == 1 and entities[m.entities[0]].kind != "person"]

    def _title_before(self, article: Article, use: NameUse) -> str:
        """Give the title right before a name, as printed: words of some role or office; "" where there are none."""
        words = use.before
        first = len(words)
        while first > 0 and len(words) - first < _LONGEST_TITLE and self._is_of_title(words[first - 1]):
            first -= 1
        before = words[max(0, first - _QUALIFYING) : first]
        modifiers = lexicon.read_words("roles", "modifiers") - ({_over_before(use)} if first < len(words) else set())
        if first == len(words) or not modifiers.isdisjoint(before):
            return ""
        return " ".join(article.text[use.sentence.start : use.span.start].split()[first - len(words) :])

    def _is_of_title(self, word: str) -> bool:
        """Tell whether a word stands in the title of some role, or of an office of one person."""
        return self._gazetteer.is_of_roles(word) or stem(word) in words_of_titles() - stems("altering") - stems("over")

    def _judge(self, title: str, entity: Entity, moment: date, said_on: date | None) -> Verdict | None:
        """Judge one title of one known person; `said_on` is the day on which words are given to the bearer by it."""
        key = role_key(title)
        held = [role for role in entity.roles if key <= role_key(role.title) and role_head(role.title) in key]
        if not held:
            return self._judge_other(title, key, entity, moment) if entity.kind == "person" else None
        if any(role.period.holds_on(moment) for role in held):
            return None
        if all(role.period.first is not None and role.period.first > moment for role in held):
            first = min(held, key=lambda role: str(role.period.first))
            return rules.judge_early_title(title, entity, first, moment)
        last = max(held, key=lambda role: str(role.period.last or ""))
        end = last.period.last
        if said_on is not None and end is not None and end < said_on and self._holder(last, said_on):
            return rules.judge_late_title(title, entity, last, said_on)
        return None

    def _judge_other(self, title: str, key: frozenset[str], entity: Entity, moment: date) -> Verdict | None:
        """Judge a whole title of an office that only one can hold, given to somebody who never had it."""
        if len(key) < 2 or not any(role_key(office) <= key for office in lexicon.read_words("roles", "sole")):
            return None
        for holder_id, number in self._gazetteer.roles_named(title):
            holder = self._gazetteer.entities[holder_id]
            if holder_id != entity.id and holder.roles[number].period.holds_on(moment):
                return rules.judge_holder(title, entity, holder, holder.roles[number])
        return None

    def _holder(self, role: Role, day: date) -> bool:
        """Tell whether the facts know who holds a role on a day."""
        return bool(self._gazetteer.by_role(role.title, day))


def _over_before(use: NameUse) -> str:
    """Give the word before a title and its body by which it is held no longer ("Former Orlo mayor Ida Roth")."""
    over = lexicon.read_words("roles", "plainly over")
    return next((word for word in use.before if word in over), "")


def _unsettled() -> frozenset[str]:
    return lexicon.read_words("roles", "unsettled")


def _outside(text: str, sentence: Span, quoted: tuple[Span, ...]) -> str:
    """Give the words of a sentence that stand outside what others say."""
    parts, at = [], sentence.start
    for span in sorted(quoted):
        if span.overlaps(sentence):
            parts.append(text[at : max(at, span.start)])
            at = max(at, span.end)
    return " ".join([*parts, text[at : max(at, sentence.end)]])


def _quoted_spans(article: Article) -> tuple[Span, ...]:
    spans = [block.span for block in article.blocks]
    return tuple(quotation.span for found in find_quotations(article.text, spans) for quotation in found)
