"""Names in a draft against the entities of the facts: near misses, one person spelt two ways, titles not held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checking.naming import NameUse, is_person, read_names
from factcheck.checking.offices.titles import TitleDesk
from factcheck.checking.rules import names as rules
from factcheck.language import lexicon
from factcheck.language.names.spellings import Likeness, compare_given_names, compare_spellings
from factcheck.language.text.folding import fold
from factcheck.language.text.tokens import tokenise
from factcheck.model import Attribution, CheckedClaim, Claim, ClaimKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.model import Article, Extraction, Verdict

_MOST_SHARING = 40  # names that share a word, beyond which they are not compared one by one
_KIN_REACH = 50  # characters around a name in which a relative or namesake is spoken of


class NameDesk:
    """Looks at the names of drafts; built once for a run, then only read."""

    def __init__(self, knowledge: Knowledge, as_of: date | None = None) -> None:
        self._knowledge = knowledge
        self._gazetteer = knowledge.gazetteer
        self._titles = TitleDesk(knowledge, as_of)

    def check(self, article: Article, extraction: Extraction) -> tuple[CheckedClaim, ...]:
        """Give a claim with its verdict for every name that a rule fires on, in the order of the draft."""
        uses = list(read_names(article))
        found: dict[Span, tuple[NameUse, Verdict]] = {}
        for use, verdict in (*self._near_misses(article, uses), *find_two_spellings(article, uses, self._is_known)):
            found.setdefault(use.span, (use, verdict))
        for use, verdict in self._titles.check(article, extraction, uses):
            found.setdefault(use.span, (use, verdict))
        return tuple(
            CheckedClaim(_claim(article, *found[span], f"n{number}"), found[span][1])
            for number, span in enumerate(sorted(found), 1)
        )

    def _is_known(self, use: NameUse) -> bool:
        """Tell whether a name is one of the facts' own, or a part of one."""
        for entity in self._gazetteer.resolve(use.printed):
            known = self._gazetteer.entities[entity]
            if set(use.words) <= {fold(word) for name in (known.name, *known.aliases) for word in name.split()}:
                return True
        return False

    def _near_misses(self, article: Article, uses: list[NameUse]) -> Iterator[tuple[NameUse, Verdict]]:
        """Find names that come near that of a person whom the facts know, in a setting that speaks of that person."""
        told: set[tuple[str, ...]] = set()
        written = {use.words for use in uses}
        for use in uses:
            if len(use.words) < 2 or use.words in told or not is_person(use) or self._is_known(use):
                continue
            for entity, words, name in self._sharing(use):
                likeness = compare_names(use.words, words)
                if likeness is Likeness.NONE or speaks_of_kin(article, use):
                    continue
                if likeness is Likeness.SIMILAR and (
                    words in written or not self._is_beside(article, use, entity, near=True)
                ):
                    continue
                if likeness is Likeness.ALIKE and not self._is_beside(article, use, entity, near=False):
                    continue
                told.add(use.words)
                yield use, rules.judge_spelling(use.printed, self._gazetteer.entities[entity], name)
                break

    def _sharing(self, use: NameUse) -> list[tuple[str, tuple[str, ...], str]]:
        """Give the known people who share the first or the last word of a name; none where there are too many."""
        people = self._knowledge.base.people
        found = [*people.get(use.words[0], ()), *people.get(use.words[-1], ())]
        if len(found) > _MOST_SHARING:
            return []
        return [(entity, tuple(fold(word) for word in name.split()), name) for entity, name in found]

    def _is_beside(self, article: Article, use: NameUse, entity: str, *, near: bool) -> bool:
        """Tell whether what surrounds a name speaks of an entity: somebody it has to do with, or its role.

        `near` looks at the sentence only, else the whole draft counts.
        """
        span = use.sentence if near else Span(0, len(article.text))
        text = article.text[span.start : use.span.start] + " | " + article.text[use.span.end : span.end]
        mentioned = {e for m in self._gazetteer.mentions(tokenise(text)) for e in m.entities}
        if mentioned & self._related(entity):
            return True
        roles = {word for role in self._gazetteer.entities[entity].roles for word in fold(role.title).split()}
        return bool(roles & set(use.before[-2:])) or (not near and entity in mentioned)

    def _related(self, entity: str) -> frozenset[str]:
        """Give the people and bodies that some fact names together with an entity."""
        known, beside = self._gazetteer.entities, self._knowledge.base.beside.get(entity, ())
        return frozenset(other for other in beside if known[other].kind != "place")


def compare_names(left: tuple[str, ...], right: tuple[str, ...]) -> Likeness:
    """Tell how near two full names are that share their first or their last word; a part of a name is no near miss."""
    if set(left) <= set(right) or set(right) <= set(left):
        return Likeness.NONE
    extra = set(left[1:-1]) - set(right)
    if extra and set(right[1:-1]) - set(left):
        return Likeness.NONE
    if left[-1] == right[-1]:
        return compare_given_names(left[0], right[0])
    if left[0] == right[0]:
        found = compare_spellings(left[-1], right[-1])
        return found if found is Likeness.ALIKE else Likeness.NONE
    return Likeness.NONE


def find_two_spellings(
    article: Article, uses: Iterable[NameUse], is_known: Callable[[NameUse], bool]
) -> Iterator[tuple[NameUse, Verdict]]:
    """Find full names of a draft that are one slip of the pen apart; the rarer is told, of equals the later."""
    groups: dict[str, dict[tuple[str, ...], list[NameUse]]] = {}
    for use in uses:
        if len(use.words) > 1 and is_person(use):
            for word in {use.words[0], use.words[-1]}:
                groups.setdefault(word, {}).setdefault(use.words, []).append(use)
    for group in groups.values():
        if not 1 < len(group) <= _MOST_SHARING:
            continue
        names = list(group)
        for number, left in enumerate(names):
            for right in names[number + 1 :]:
                if compare_names(left, right) is not Likeness.ALIKE or all(
                    is_known(group[n][0]) for n in (left, right)
                ):
                    continue
                if _stand_together(group[left], group[right]) or any(
                    speaks_of_kin(article, group[n][0]) for n in (left, right)
                ):
                    continue
                rarer, other = (
                    (left, right)
                    if len(group[left]) < len(group[right]) or is_known(group[right][0])
                    else (right, left)
                )
                use, first = group[rarer][0], group[other][0]
                line = article.text.count("\n", 0, first.span.start) + 1
                yield use, rules.waver_over_spelling(use.printed, first.printed, line)


def _stand_together(left: list[NameUse], right: list[NameUse]) -> bool:
    """Tell whether one sentence has both names, so that they are two people."""
    return not {use.sentence for use in left}.isdisjoint(use.sentence for use in right)


def speaks_of_kin(article: Article, use: NameUse) -> bool:
    """Tell whether a relative or namesake is spoken of beside a name."""
    around = article.text[max(0, use.span.start - _KIN_REACH) : use.span.end + _KIN_REACH]
    return not lexicon.read_words("roles", "kin").isdisjoint(tokenise(around).words)


def _claim(article: Article, use: NameUse, verdict: Verdict, identifier: str) -> Claim:
    """Make the claim that a name or title is as the draft has it."""
    words = use.span.of(article.text)
    title = next((d.claim for d in verdict.differences if d.slot == "role"), words)
    return Claim(
        id=identifier,
        kind=ClaimKind.NAME,
        span=use.span,
        text=words,
        assertion=f"Somebody is called {words}." if verdict.rule == rules.NAME.code else f"Somebody is called {title}.",
        attribution=Attribution.NARRATION,
        paragraph=use.paragraph,
    )
