"""The utterances of an article: every stretch of attributed speech, with its speaker.

The reports of each sentence give the attributed stretches; a sentence that is nothing but a quotation goes on from
the report before it; a quotation behind a colon belongs to the sentence that leads up to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.attribution.readings import Reading, Report, read_sentences
from factcheck.claims.attribution.speakers import SpeakerResolver
from factcheck.language.names.genders import is_given_name
from factcheck.language.names.names import NameIndex
from factcheck.model import Attribution, BlockKind, Span, Speaker, Utterance

if TYPE_CHECKING:
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.language.text.quotations import Quotation
    from factcheck.model import Article

_Found = tuple[Span, Attribution, str | None, Speaker | None]
_SIGNS = frozenset(":-–—")
_TRIM = " \t\u00a0,;:–—-"


def find_utterances(article: Article, gazetteer: Gazetteer | None = None) -> tuple[Utterance, ...]:
    """Find all utterances in order of their place in the text, with ids u1, u2, ...

    `said_on` is left None. A speaker whose name is not certain has the mention for its name; `entity` is given only
    where the gazetteer knows exactly one.
    """
    return read_utterances(article, gazetteer)[0]


def read_utterances(
    article: Article, gazetteer: Gazetteer | None = None
) -> tuple[tuple[Utterance, ...], list[Reading]]:
    """Find all utterances, and give with them the sentences that they were found in."""
    index = NameIndex()
    readings = list(read_sentences(article, index))
    resolver = SpeakerResolver(index, gazetteer, article.published)
    found: list[_Found] = []
    last: tuple[str | None, Speaker | None] | None = None
    last_paragraph = -9
    for reading in readings:
        if reading.all_quoted:
            if last is not None and reading.paragraph - last_paragraph <= 1:
                cue, speaker = last
                found += [(quotation.span, Attribution.DIRECT, cue, speaker) for quotation in reading.quotations]
                last_paragraph = reading.paragraph
            continue
        if reading.reports and reading.reports[0].cue in _SIGNS:
            reading.reports = [report for report in reading.reports if not _is_heading(report, reading, index)]
        _note_subjects(reading, resolver)
        speakers = [
            resolver.resolve(report.mention) if report.mention is not None else None for report in reading.reports
        ]
        for report, speaker in zip(reading.reports, speakers, strict=True):
            for content in report.contents:
                span = _trim(article.text, content)
                if span is not None:
                    kind = Attribution.DIRECT if report.direct else _attribution(span, reading.quotations)
                    found.append((span, kind, report.cue, speaker))
        if reading.reports:
            main = _find_main(reading)
            last, last_paragraph = (reading.reports[main].cue, speakers[main]), reading.paragraph
        if reading.colon and reading.subject is not None and not reading.reports:
            last, last_paragraph = (":", resolver.resolve(reading.subject)), reading.paragraph
    found = _merge_doubles(found)
    utterances = tuple(
        Utterance(f"u{number}", span, attribution, cue, speaker)
        for number, (span, attribution, cue, speaker) in enumerate(found, 1)
    )
    return utterances, readings


def _is_heading(report: Report, reading: Reading, index: NameIndex) -> bool:
    """Tell whether a name beside a colon or dash is nobody's ("Verdict: “A triumph.”", "The best film: Titanic").

    A lone word before a quotation needs to be a name elsewhere, one beside a headline's own words to be a person's.
    """
    mention = report.mention
    if report.cue not in _SIGNS or report.direct or mention is None or mention.name is None:
        return False
    known = [bearer for bearer in index.find(mention.name) if bearer.mentions]
    if reading.kind is BlockKind.PARAGRAPH:
        return mention.start == reading.span.start and " " not in mention.phrase and not known
    full = (bearer.name.words for bearer in known if len(bearer.name.words) > 1)
    return not reading.quotations and not any(is_given_name(words[0]) for words in full)


def _find_main(reading: Reading) -> int:
    """Find the report of a sentence whose speaker goes on after it: that of its subject, or the last one."""
    subject = reading.subject
    for number, report in enumerate(reading.reports):
        if subject is not None and report.mention is not None and report.mention.start == subject.start:
            return number
    return len(reading.reports) - 1


def _merge_doubles(found: list[_Found]) -> list[_Found]:
    """Put utterances in order; of two reports of the same words the one with a name stays, or else the later one."""
    best: dict[Span, _Found] = {}
    for item in found:
        known = best.get(item[0])
        if known is None or _has_name(item) or not _has_name(known):
            best[item[0]] = item
    return [best[span] for span in sorted(best)]


def _has_name(item: _Found) -> bool:
    speaker = item[3]
    return speaker is not None and speaker.name != speaker.mention


def _note_subjects(reading: Reading, resolver: SpeakerResolver) -> None:
    """Put the subjects of a sentence in focus, its main one last, but nothing inside reported speech.

    A name that owns the subject ("Ann Lee's plan") counts as well.
    """
    subject, reports = reading.subject, reading.reports
    begun = subject.start if subject is not None else -1
    first_report = min(report.cue_span.start for report in reports) if reports else reading.span.end
    for mention in reading.names:
        told = (mention.subject or mention.start == begun) and mention.start < first_report
        if told and not (reports and any(_holds(report, mention.start) for report in reports)):
            resolver.note_name(mention.name)
    if subject is not None and subject.name is None and reading.kind is not BlockKind.PARAGRAPH:
        return  # the phrases of headlines are nobody's "they"
    if subject is not None and not (reports and any(_holds(report, begun) for report in reports)):
        resolver.note(subject)


def _holds(report: Report, offset: int) -> bool:
    """Tell whether an offset lies in what a report says, or belongs to its own speaker."""
    own = report.mention is not None and report.mention.start == offset
    return own or any(span.start <= offset < span.end for span in report.contents)


def _trim(text: str, span: Span) -> Span | None:
    start, end = span.start, span.end
    while start < end and text[start] in _TRIM:
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return Span(start, end) if end > start else None


def _attribution(span: Span, quotations: tuple[Quotation, ...]) -> Attribution:
    """Tell direct speech (nothing but a quotation) from mixed and indirect."""
    kind = Attribution.INDIRECT
    for quotation in quotations:
        if quotation.span.overlaps(span):
            if quotation.span.start <= span.start + 1 and span.end <= quotation.span.end + 1:
                return Attribution.DIRECT
            kind = Attribution.MIXED
    return kind
