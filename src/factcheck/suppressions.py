"""Findings that a person has looked at and lets stand: each with a reason, none for good and all.

They are kept in `.factcheck-ignore.yaml` beside the config, or as comments in Markdown drafts (see `ignore_comments`):

    version: 1
    ignore:
      - fingerprint: 3f2a9c0d11b7e845
        reason: The ministry corrected its table by phone.
        author: im
        until: 2026-03-01
      - rule: FC101
        path: drafts/archive/*
        words: 52,000 people
        reason: The archive is printed as it was.

A suppressed finding stays in the report with its reason, and does not count for the exit status.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.config import matches, suggest
from factcheck.errors import ConfigError, FactsError
from factcheck.ignore_comments import IgnoreComment, read_comments
from factcheck.model import CheckedArticle, CheckedClaim, Level, Suppression
from factcheck.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.facts.tree import Keyed
    from factcheck.model import Report

KEYS = ("fingerprint", "rule", "path", "words", "reason", "author", "until")
FINGERPRINT = regex(r"[0-9a-f]{16}", re.ASCII)


class IgnoreEntry(Struct, frozen=True):
    """One entry of an ignore file: a fingerprint, or a rule with a path pattern and words of the claim."""

    reason: str
    place: str
    line: int
    fingerprint: str | None = None
    rule: str | None = None
    path: str | None = None
    words: str | None = None
    author: str | None = None
    until: date | None = None

    def covers(self, checked: CheckedClaim, path: str) -> bool:
        """Tell whether the entry means this finding of a draft; `path` is as patterns know it."""
        if self.fingerprint is not None:
            return checked.claim.id == self.fingerprint
        return (
            checked.verdict.rule == self.rule
            and matches(path, self.path or "")
            and " ".join((self.words or "").split()) in " ".join(checked.claim.text.split())
        )

    def speaks_of(self, names: set[str]) -> bool:
        """Tell whether the entry may mean a finding of one of these drafts."""
        return self.path is None or any(matches(name, self.path) for name in names)

    def has_expired(self, today: date) -> bool:
        """Tell whether the entry's last day is over."""
        return self.until is not None and self.until < today


def parse_ignores(text: str, path: str) -> tuple[IgnoreEntry, ...]:
    """Read an ignore file; raises ConfigError with the line of the first mistake."""
    from factcheck.facts.tree import Keyed, Listed, read_tree

    problems: list[FactsError] = []
    try:
        tree = read_tree(path, text, problems)
    except FactsError as error:
        problems.append(error)
        tree = None
    if problems:
        first = problems[0]
        raise ConfigError(first.problem, path=first.path, line=first.line, mend=first.mend)
    if not isinstance(tree, Keyed) or tree.get("version") != "1":
        raise ConfigError("an ignore file starts with `version: 1`", path=path, line=1)
    for key in tree:
        _require_known(key, ("version", "ignore"), path, tree.line_of(key))
    entries = tree.get("ignore")
    if entries is None:
        return ()
    if not isinstance(entries, Listed) or not all(isinstance(entry, Keyed) for entry in entries):
        raise ConfigError("`ignore` must be a list of entries", path=path, line=tree.line_of("ignore"))
    return tuple(_read_entry(entry, path) for entry in entries if isinstance(entry, Keyed))


def suppress(
    report: Report, entries: Iterable[IgnoreEntry], today: date, name_of: Callable[[str], str] = str
) -> tuple[Report, tuple[str, ...]]:
    """Mark the findings that entries and comments suppress; gives the report, and warnings about those of no use.

    An entry that has ended, or that fits no finding of the drafts it speaks of, says so; so does an idle comment.
    """
    ledger = _Ledger(tuple(entries), today)
    articles = tuple(ledger.go_through(article, name_of(article.article.path)) for article in report.articles)
    names = {name_of(article.article.path) for article in report.articles}
    return replace(report, articles=articles), (*ledger.warnings, *ledger.tell_of_idle_entries(names))


class _Ledger(Struct):
    """The entries of a run, which of them were of use, and what is to be said about comments."""

    entries: tuple[IgnoreEntry, ...]
    today: date
    used: set[IgnoreEntry] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)

    def go_through(self, article: CheckedArticle, name: str) -> CheckedArticle:
        """Mark the suppressed findings of one draft."""
        path = article.article.path
        comments, problems = read_comments(path, article.article.text)
        self.warnings += problems
        idle = set(comments)
        claims = []
        for checked in article.claims:
            comment = next((comment for comment in comments if _speaks_of(comment, checked)), None)
            entry = self._find_entry(checked, name)
            if comment is not None:
                idle.discard(comment)
                suppression = Suppression(comment.reason, "comment", path=path, line=comment.line)
                claims.append(replace(checked, suppression=suppression))
            elif entry is not None:
                suppression = Suppression(entry.reason, "file", entry.author, entry.until, entry.place, entry.line)
                claims.append(replace(checked, suppression=suppression))
            else:
                claims.append(checked)
        lines = sorted(comment.line for comment in idle)
        self.warnings += [f"{path}:{line}: this comment ignores no finding" for line in lines]
        return replace(article, claims=tuple(claims))

    def tell_of_idle_entries(self, names: set[str]) -> Iterator[str]:
        """Say which entries have ended, and which fit no finding of the drafts that they speak of."""
        for entry in self.entries:
            place = f"{entry.place}:{entry.line}"
            if entry.has_expired(self.today):
                yield f"{place}: this entry ended on {entry.until} and ignores nothing"
            elif entry not in self.used and entry.speaks_of(names):
                yield f"{place}: this entry ignores no finding of these drafts"

    def _find_entry(self, checked: CheckedClaim, name: str) -> IgnoreEntry | None:
        if not _is_finding(checked):
            return None
        for entry in self.entries:
            if not entry.has_expired(self.today) and entry.covers(checked, name):
                self.used.add(entry)
                return entry
        return None


def _is_finding(checked: CheckedClaim) -> bool:
    return checked.verdict.rule is not None and checked.verdict.level not in (None, Level.NONE)


def _speaks_of(comment: IgnoreComment, checked: CheckedClaim) -> bool:
    return _is_finding(checked) and checked.verdict.rule in comment.rules and comment.scope.overlaps(checked.claim.span)


def _read_entry(entry: Keyed, path: str) -> IgnoreEntry:
    values: dict[str, str] = {}
    for key, value in entry.items():
        line = entry.line_of(key)
        _require_known(key, KEYS, path, line)
        if not isinstance(value, str) or not value.strip():
            raise ConfigError(f"`{key}` must be a text", path=path, line=line)
        values[key] = value.strip()
    if "reason" not in values:
        raise ConfigError("an entry needs a `reason`", path=path, line=entry.line)
    by_words = {"rule", "path", "words"} <= values.keys()
    if ("fingerprint" in values) == by_words or ("fingerprint" in values and {"rule", "words"} & values.keys()):
        mend = "give either `fingerprint`, or `rule`, `path` and `words` together"
        raise ConfigError("it is not clear what this entry ignores", path=path, line=entry.line, mend=mend)
    if not FINGERPRINT.fullmatch(values.get("fingerprint", "0" * 16)):
        raise ConfigError("a fingerprint has 16 digits of 0-9 and a-f", path=path, line=entry.line)
    return IgnoreEntry(
        place=path,
        line=entry.line,
        reason=values["reason"],
        fingerprint=values.get("fingerprint"),
        rule=values.get("rule"),
        path=values.get("path"),
        words=values.get("words"),
        author=values.get("author"),
        until=_read_day(values.get("until"), path, entry.line),
    )


def _read_day(value: str | None, path: str, line: int) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise ConfigError(f"`until` is no day: {value}", path=path, line=line, mend="write it YYYY-MM-DD") from error


def _require_known(key: str, known: tuple[str, ...], path: str, line: int) -> None:
    if key not in known:
        raise ConfigError(f"unknown key `{key}`", path=path, line=line, mend=suggest(key, known))
