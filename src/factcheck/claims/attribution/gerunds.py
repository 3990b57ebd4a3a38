"""Reports by an -ing form: ", saying that Y", "a letter urging Y", "began calling for Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.edges import (
    find_main_clause,
    find_main_verb,
    find_main_verb_behind,
    find_next_gerund,
)
from factcheck.claims.attribution.phrases import is_document
from factcheck.claims.attribution.rightward import add_right
from factcheck.claims.attribution.rows import FINITE_VERB
from factcheck.claims.attribution.sources import read_noun
from factcheck.claims.attribution.subjects import find_group_start, find_main_subject, find_subject_before
from factcheck.claims.attribution.voices import forms_of, may_speak
from factcheck.language.lexicon import listed, read_words
from factcheck.language.text.cues import read_speech_nouns

if TYPE_CHECKING:
    from factcheck.claims.attribution.frames import Frame, Site
    from factcheck.claims.attribution.rows import Row, Stretch

_NOMINAL = frozenset("dnNg")


def read_gerund(site: Site) -> Frame | None:
    """Read ", saying that Y": its subject is that of the report before it, or of the sentence."""
    row, classes = site.row, site.row.classes
    if _is_noun(row, site.at):
        return read_noun(row, site.at, site.limit)
    before = _read_before(site)
    begun = _find_aspect(row, site.group)
    if begun is None and before and before not in ",cpuyNnS-QvToi":
        return None
    if before == "i" and not _speaks_on(site):
        return None
    frame = site.start_frame(_find_subject(site, before, begun))
    if before == "," and not site.frames and FINITE_VERB.search(classes, 0, site.group) is None and site.group > 1:
        site.limit = find_main_verb_behind(row, frame.cue[1], site.limit)  # "Lee, saying Y, | resigned"
    if before in {"N", "n", "S"}:
        if frame.subject is not None and row.words[0] == "With" and frame.subject[0] == 1:
            site.limit = find_main_clause(row, frame.cue[1] + 1, site.limit)  # "With the union saying Y, the firm ..."
        else:
            named = not site.cue.plain and classes[frame.cue[1] : frame.cue[1] + 1] in {*"dnNAR"}
            site.limit = find_main_verb(row, site.group, frame.cue[1], site.limit, spare=not named)
    add_right(site, frame)
    frame.contents[:] = [(start, find_next_gerund(row, start, stop)) for start, stop in frame.contents]
    return frame


def _read_before(site: Site) -> str:
    """Give the class of the token before an -ing form, a noun's for "an email | stressing" and "those | saying"."""
    row, classes, group = site.row, site.row.classes, site.group
    before = classes[group - 1] if group else ""
    document = before == "B" and classes[group - 2 : group - 1] in _NOMINAL and is_document(row.words[group - 1])
    return "n" if document or (before == "d" and row.words[group - 1].lower() == "those") else before


def _speaks_on(site: Site) -> bool:
    """Tell whether somebody speaks in "he's | saying Y", as nobody does in "what he's proposing to do"."""
    row, group = site.row, site.group
    somebody = row.words[group - 1].lower().replace("’", "'").partition("'")[0] not in listed("nobody in particular")
    asked = row.classes[group - 2 : group - 1] == "w" and row.classes[site.at + 1 : site.at + 2] == "t"
    return somebody and not asked


def _find_subject(site: Site, before: str, begun: int | None) -> Stretch | None:
    """Find who says what an -ing form reports."""
    row, group = site.row, site.group
    if begun is not None:
        return find_subject_before(row, find_group_start(row, begun)) or find_main_subject(row, 0, begun)
    if before == "i":
        return find_subject_before(row, group)
    if before in {"N", "n", "S", "T"}:
        return _reduced_subject(site)
    if before == "y" and group > 1 and row.classes[group - 2] in "NnS":  # "quoted her mother as saying"
        return find_subject_before(row, group - 1)
    if site.frames:
        return site.frames[-1].subject
    if group == 0 or (group <= 2 and before in "pu"):
        comma = find_main_clause(row, site.at + 1, site.limit)
        subject = find_main_subject(row, comma, site.limit) if comma < site.limit else None
        site.limit = comma
        return subject
    return find_main_subject(row, 0, site.at)


def _find_aspect(row: Row, group: int) -> int | None:
    """Find the verb before an -ing form that begins, ends or avoids it ("| began calling", "| stopped short of")."""
    at = group - 1
    if row.words[max(0, at - 1) : group] == ["short", "of"]:
        at -= 2
    known = at > 0 and row.classes[at] in "vVWeEB" and row.words[at].lower() in forms_of("aspects")
    return at if known else None


def _is_noun(row: Row, at: int) -> bool:
    """Tell a noun in -ing with a word that describes it ("a stark | warning that") from a verb ("a letter warning")."""
    first = at
    while first > 0 and row.classes[first - 1] in "nel":
        first -= 1
    given = row.classes[first - 1 : first] in {"v", "V", "B"} and first < at and row.words[at + 1 : at + 2] == ["of"]
    given = given and not row.words[at - 1].endswith("ly")  # "to give earlier warning of storms"
    described = (
        first > 0 and (row.classes[first - 1] in "dAs" or given) and row.words[at].lower() in read_speech_nouns()
    )
    return described and not may_speak(row, (first, at))


def _reduced_subject(site: Site) -> Stretch | None:
    """Find who speaks in "a letter urging Y": the letter, or whoever has just been said to send it."""
    row = site.row
    phrase = find_subject_before(row, site.group)
    if phrase is None or phrase[0] == 0 or row.classes[phrase[0] - 1] not in "evVW":
        return phrase
    words = (word.lower() for word in row.words[phrase[0] : phrase[1]])
    if not any(word in read_words("people", "group") for word in words):
        return phrase
    return find_main_subject(row, 0, phrase[0]) or phrase
