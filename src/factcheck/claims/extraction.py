"""Article in, claims out: utterances, their dates, and every statement of speakers and of the article itself."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.claims.attribution.utterances import read_utterances
from factcheck.claims.dating import Framed, date_utterances
from factcheck.claims.drafts import NARRATED, Draft, Words, finish
from factcheck.claims.marking import is_marked
from factcheck.claims.objects import is_act, is_bare, is_described_thing, speaks_of
from factcheck.claims.passages import Passage, read_passages
from factcheck.claims.quotations import list_quotations
from factcheck.claims.spans import part_claim, with_closing_mark
from factcheck.claims.statements.acts import find_act
from factcheck.claims.statements.assertions import assert_piece
from factcheck.claims.statements.focus import Focus
from factcheck.claims.statements.granted import find_granted
from factcheck.claims.statements.headline_verbs import complete_verbs, leave_tail
from factcheck.claims.statements.leads import skip_lead
from factcheck.claims.statements.narration import read_narration, who_goes_on
from factcheck.claims.statements.nested import find_nested, leave_told
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.own_words import voice_of_report, voice_of_speaker
from factcheck.claims.statements.pieces import Piece, PieceKind
from factcheck.claims.statements.pronouns import NOBODY
from factcheck.claims.statements.splitting import split_sentence
from factcheck.claims.statements.told_relatives import find_told_of
from factcheck.claims.statements.wholeness import breaks_off, is_whole, tells_enough
from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.text.cues import read_speech_nouns
from factcheck.language.text.sentences import split_sentences
from factcheck.language.words.morphology import stem
from factcheck.model import Attribution, BlockKind, Extraction, Span
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.statements.outlines import Outline
    from factcheck.language.names.gazetteer import Gazetteer
    from factcheck.model import Article, Utterance

_TOLD = 80  # characters before a report in which whoever is told it stands
_NEAR = 24  # characters before an utterance
_ENDS = " \t\n,;:–—-"
_QUOTES = " \t\n\"“”„‟«»'‘’`"
_HEADLINES = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING})
_TARGET = regex("(?:IN)+[.]?")  # "(protested) against the plan in Oslo"
_ABBREVIATED = regex(r"\.[A-Za-z]\Z")  # "at 5 p.m", before its last dot
_LEFT_OPEN = worded(r"[\s,]+{and or but}\Z")
_STOP = regex('[.!?]"?\\Z')
_DEED = regex("R{0,2}i")
_DATED = worded(r"\son\sthe\s{same or very}\sday\s(?:that\s)?\Z")
_CONTINUED = regex(r'i|[^vebC]{0,40}(?:C[^veb]{1,9}){0,3}C["R]*[veb]')  # "to close", "41 cases and closed"


def extract_claims(article: Article, gazetteer: Gazetteer | None = None) -> Extraction:
    """List the utterances and the claims of an article, in the order of the text.

    With a gazetteer the names of speakers lead to its entities. Ids are unique in the article only.
    """
    found, readings = read_utterances(article, gazetteer)
    utterances = tuple(utterance for utterance in found if not _is_impersonal(utterance))
    collector = _Collector(article, focus=Focus(gazetteer))
    for passage in read_passages(article, readings, utterances):
        collector.read(passage)
    dated = date_utterances(article, collector.framed)
    claims = sorted(collector.drafts, key=lambda draft: (draft.span.start, draft.span.end))
    spoken = tuple(dated.get(utterance.id, utterance) for utterance in utterances)
    statements = (finish(article, draft, number, dated) for number, draft in enumerate(claims, 1))
    return Extraction(spoken, (*statements, *list_quotations(article, readings, spoken)))


def _is_impersonal(utterance: Utterance) -> bool:
    """Tell whether nobody speaks: "according to preliminary results" is the article's own statement."""
    if utterance.speaker is None or utterance.attribution is not Attribution.INDIRECT:
        return False
    head = utterance.speaker.mention.lower().split(" of ")[0].rsplit(" ", 1)[-1]
    return head in lexicon.read_words("sayings", "impersonal sources")


def _ends_marked(utterance: Utterance, text: str) -> bool:
    """Tell whether a noun's report runs on into what the article says of it ("rumours that he left proved wrong")."""
    return (utterance.cue or "").lower() in read_speech_nouns() and is_marked(utterance.span.of(text))


class _Cut(Struct, frozen=True):
    """One sentence of an utterance: where it begins, its outline and its pieces."""

    offset: int
    sentence: Outline
    pieces: list[Piece]


class _Collector(Struct):
    """Gathers the claims and the reporting frames of an article, sentence by sentence."""

    article: Article
    drafts: list[Draft] = field(default_factory=list)
    listed: set[Span] = field(default_factory=set)  # where these stand
    framed: list[Framed] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    cuts: dict[str, list[_Cut]] = field(default_factory=dict)
    before: str = ""  # the sentence before
    setting: str = ""  # the last sentence of the paragraph before
    line: Span | None = None
    focus: Focus = field(default_factory=Focus)

    def read(self, passage: Passage) -> None:
        """Take the claims of one sentence."""
        if self.line != passage.line:
            self.line, self.setting = passage.line, self.before
        self.focus.enter(passage.line.start)
        text = self.article.text
        if not passage.utterances:
            self._read_narrated(passage)
        else:
            self._read_reported(passage)
        self.before = passage.span.of(text)

    def _read_narrated(self, passage: Passage) -> None:
        """Take the claims of a sentence that is all the article's own."""
        headline, words = passage.kind in _HEADLINES, passage.span.of(self.article.text)
        sentence = outline(leave_tail(words) if headline else words, headline=headline)
        pieces = split_sentence(sentence)
        if headline:
            pieces = complete_verbs(sentence, pieces)
        told = self._narrated(sentence, pieces)
        for piece in pieces:
            if passage.kind is BlockKind.HEADLINE or is_whole(sentence, piece):
                self._add(passage, sentence, passage.span.start, piece, told)
            if (act := find_act(sentence, piece)) is not None:
                self._add(passage, sentence, passage.span.start, act, told)

    def _is_part(self, utterance: Utterance, passage: Passage) -> bool:
        """Tell whether what is reported is only a phrase of the article's sentence ("confirmed 41 cases")."""
        if utterance.attribution is Attribution.DIRECT:
            return False
        cuts = self._cut(utterance, passage)
        words = utterance.span.of(self.article.text)
        before = self.article.text[max(0, utterance.span.start - _NEAR) : utterance.span.start]
        follows = before.rstrip().endswith(utterance.cue or " ")
        if follows and len(cuts) == 1 and is_described_thing(utterance.cue, cuts[0].sentence):
            return True
        if words.split(" ", 1)[0] in lexicon.read_words("sayings", "said as acts") or _DATED.search(before):
            return True
        if words.startswith(("yes to ", "no to ")):
            return True
        pieces = (piece for cut in cuts for piece in cut.pieces)
        if is_act(utterance.cue):
            return is_bare(utterance.cue, words, pieces) or bool(cuts and _CONTINUED.match(cuts[0].sentence.kinds))
        if len(cuts) == 1 and _TARGET.fullmatch(cuts[0].sentence.kinds) is not None:
            return True
        charged = utterance.speaker is None  # "was charged with fraud"
        if charged and follows and cuts and _DEED.match(cuts[0].sentence.kinds):
            return True  # "was told to repay what she had earned"
        named = charged or speaks_of(utterance.cue)  # "pointed to the purchase of Tal Mill, which ..."
        return named and is_bare(utterance.cue, words, pieces)

    def _cut(self, utterance: Utterance, passage: Passage) -> list[_Cut]:
        """Cut an utterance into sentences and those into pieces, without the marks around it."""
        if utterance.id not in self.cuts:
            text = self.article.text
            start, end = utterance.span.start, utterance.span.end
            while start < end and text[start] in _QUOTES:
                start += 1
            while end > start and text[end - 1] in _QUOTES:
                end -= 1
            indirect = utterance.attribution is Attribution.INDIRECT and text.endswith(("and", "but"), start, end)
            if indirect and (joint := _LEFT_OPEN.search(text, start, end)):
                end = joint.start()  # "The strike ended and, | according to Lee, cost ..."
            end += text.startswith(".", end) and _ABBREVIATED.search(text, max(start, end - 2), end) is not None
            start += skip_lead(text[start:end])
            headline = passage.kind in _HEADLINES
            parts = split_sentences(text, Span(start, end))
            sentences = [(span.start, outline(span.of(text), headline=headline)) for span in parts]
            self.cuts[utterance.id] = [
                _Cut(offset, sentence, split_sentence(sentence)) for offset, sentence in sentences
            ]
        return self.cuts[utterance.id]

    def _narrated(self, sentence: Outline, pieces: list[Piece]) -> Words:
        """Tell whom the pronouns of the article's own sentence mean, and remember its subjects."""
        voice = self.focus.voice(sentence, pieces)
        self.focus.note(sentence, pieces)
        return NARRATED if voice is NOBODY else Words(voice=voice)

    def _read_reported(self, passage: Passage) -> None:
        text = self.article.text
        whole = [utterance for utterance in passage.utterances if not self._is_part(utterance, passage)]
        if len(whole) < len(passage.utterances):
            self._frame([part for part in passage.utterances if part not in whole], passage, passage.span.of(text))
        if not whole:
            self._read_narrated(passage)
            return
        passage.utterances = whole
        frames: list[str] = []
        around: list[str] = []
        for gap in passage.gaps(text):
            around.append(gap.of(text))
            narration = read_narration(text, gap, passage.utterances)
            if narration is None:
                continue
            frames += narration.frames
            told = self._narrated(narration.sentence, narration.pieces)
            for piece in narration.pieces:
                subject = who_goes_on(piece, gap, passage.utterances)
                if subject is None:
                    continue
                words = replace(told, subject=subject) if subject else told
                self._add(passage, narration.sentence, narration.offset, piece, words)
        for utterance in passage.utterances:
            if utterance.speaker is not None:
                self.focus.add(utterance.speaker.name.split())
        frame, marked = ". ".join(frames), is_marked(" ".join(around))
        for utterance in passage.utterances:
            if utterance.id in self.told:
                continue
            led = text[utterance.span.start : cuts[0].offset] if (cuts := self._cut(utterance, passage)) else ""
            self._frame([utterance], passage, f"{frame}. {led}" if led.strip(_QUOTES) else frame)
            doubted = marked or _ends_marked(utterance, text)
            self._read_utterance(passage, Words(utterance, voice_of_speaker(utterance), doubted), utterance)

    def _join(self, passage: Passage, place: int) -> _Cut | None:
        """Read what goes on behind a report with its subject before that ("The road, | Lee says, | fell"), as one."""
        if not 0 < place < len(passage.utterances):
            return None
        before, utterance = passage.utterances[place - 1 : place + 1]
        if (before.cue, before.speaker) != (utterance.cue, utterance.speaker):
            return None
        head, rest = self._cut(before, passage), self._cut(utterance, passage)
        if len(head) != 1 or not rest:
            return None
        told = _tells_something(head[0])
        if told and not (utterance.attribution is Attribution.INDIRECT and _lacks_subject(rest[0])):
            return None
        joint = _LEFT_OPEN.search(before.span.of(self.article.text))
        phrase = head[0].sentence.tagged.text.strip(_ENDS) + (joint[0] if joint is not None else "")
        sentence = outline(f"{phrase} {rest[0].sentence.tagged.text}")
        pieces = split_sentence(sentence)
        if told:  # "he saw 40 cases, | Lee says, | and lost 9"
            rest_of = [piece for piece in pieces if sentence.offsets(piece.core)[1] > len(phrase) + 1]
            rest_of = [piece for piece in rest_of if piece.subject is not None and piece.kind is not PieceKind.FRAGMENT]
            return _Cut(rest[0].offset - len(phrase) - 1, sentence, rest_of)
        if not pieces or pieces[0].subject is None or pieces[0].verb is None:
            return None
        subject, verb = sentence.offsets(pieces[0].subject), sentence.offsets((pieces[0].verb, pieces[0].verb + 1))
        joined = subject[1] <= len(phrase) < verb[0]
        return _Cut(rest[0].offset - len(phrase) - 1, sentence, pieces) if joined else None

    def _complete(self, passage: Passage, utterance: Utterance) -> _Cut | None:
        """Read what is told in a relative clause ("the road, which Lee said | had cost 9 million") with its subject."""
        cuts = self._cut(utterance, passage)
        if utterance.attribution is not Attribution.INDIRECT or not cuts or not _lacks_subject(cuts[0]):
            return None
        subject = find_told_of(self.article.text[passage.span.start : utterance.span.start])
        if subject is None:
            return None
        sentence = outline(f"{subject} {cuts[0].sentence.tagged.text}")
        return _Cut(cuts[0].offset - len(subject) - 1, sentence, split_sentence(sentence))

    def _frame(self, utterances: list[Utterance], passage: Passage, frame: str) -> None:
        """Keep what tells when utterances were said."""
        for utterance in utterances:
            if utterance.id not in self.told:
                self.told.add(utterance.id)
                self.framed.append(Framed(utterance, frame, self.before, passage.paragraph, passage.span.start))

    def _read_utterance(self, passage: Passage, words: Words, utterance: Utterance) -> None:
        place = passage.utterances.index(utterance)
        cuts = self._cut(utterance, passage)
        if not any(map(_tells_something, cuts)) and self._join(passage, place + 1) is not None:
            return
        joined = self._join(passage, place) or self._complete(passage, utterance)
        for cut in cuts if joined is None else [joined, *cuts[1:]]:
            if utterance.attribution is Attribution.INDIRECT:
                before = self.article.text[max(passage.span.start, utterance.span.start - _TOLD) : utterance.span.start]
                words = replace(words, voice=voice_of_report(utterance, cut.sentence, self.focus, before))
            for piece in cut.pieces:
                if passage.kind is BlockKind.HEADLINE or is_whole(cut.sentence, piece):
                    self._add(passage, cut.sentence, cut.offset, piece, words)

    def _add(self, passage: Passage, sentence: Outline, offset: int, piece: Piece, words: Words = NARRATED) -> None:
        nested = tuple(find_nested(sentence, piece)) if _may_nest(sentence, passage, words) else ()
        piece = leave_told(sentence, piece, nested)
        start, end = sentence.offsets(piece.core)
        assertion = assert_piece(sentence, piece, words.voice)
        if words.subject:
            assertion = f"{words.subject} {assertion[:1].lower()}{assertion[1:]}"
        if assertion and not breaks_off(assertion) and tells_enough(sentence, piece):
            floor = words.utterance.span.start if words.utterance is not None else 0
            stretch = Span(max(floor, offset + start), offset + end)
            span = with_closing_mark(self.article.text, stretch, passage.span.end)
            for part, told in part_claim(self.article.text, span, assertion):
                self.drafts.append(Draft(part, span, told, sentence, piece, passage, words, self.setting))
                self.listed.add(part)
                self._add_granted(self.drafts[-1])
            for clause in nested:
                self._add(passage, sentence, offset, clause, replace(words, subject="") if words.subject else words)

    def _add_granted(self, outer: Draft) -> None:
        """Take what the noun phrases of a statement say in passing, at their own places."""
        passage, words = outer.passage, outer.words
        if outer.piece.verb is None or not _may_nest(outer.sentence, passage, words):
            return
        granted = []
        for told in find_granted(outer.assertion):
            start = self.article.text.find(told.words, outer.span.start, outer.span.end)
            span = Span(start, start + len(told.words)) if start >= 0 else outer.span
            if span not in self.listed:
                piece = Piece(PieceKind.ACT, [outer.piece.core], outer.piece.core)
                granted.append(Draft(span, span, told.sentence, outer.sentence, piece, passage, words, outer.before))
        self.drafts += granted
        self.listed.update(draft.span for draft in granted)


def _may_nest(sentence: Outline, passage: Passage, words: Words) -> bool:
    """Tell whether the clauses in a statement are whole and no part of what somebody denies."""
    if words.utterance is None:
        return not passage.utterances or _STOP.search(sentence.tagged.text) is not None
    return words.utterance.cue is None or not _denies(words.utterance.cue)


@lru_cache(maxsize=1_000)
def _denies(cue: str) -> bool:
    """Tell whether a report denies what it is about ("denied that")."""
    denying = (stem(word) for word in lexicon.read_words("polarity", "denying cues"))
    return not set(denying).isdisjoint(map(stem, cue.split()))


def _lacks_subject(cut: _Cut) -> bool:
    """Tell whether a verb group begins a sentence whose subject stands further back."""
    first = cut.pieces[0] if cut.pieces else None
    return first is not None and first.verb is not None and first.subject is None and cut.sentence.kinds[0] in "CRveb"


def _tells_something(cut: _Cut) -> bool:
    return any(piece.verb is not None for piece in cut.pieces)
