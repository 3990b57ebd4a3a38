"""Leads: what stands at the head of reported words and is no part of what is said."""

from __future__ import annotations

from factcheck.claims.statements.outlines import outline
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.word_letters import AT_START
from factcheck.patterns import regex

_LED = regex(r'["R]*(?:I+[NJ]+){1,4}T')  # "(said) after the meeting that ..."
_THAT = regex(r"that(?<!\wthat)\s")
_RELATIVE = regex(r"(?i)who\s[hw]|which")  # "who has", "who was"
_RELATED = regex('W["R]*v[^,()]{0,12}(,)(?=["R]*[NI])')  # "(according to the bank,) which has ..., prices fell"


def skip_lead(words: str) -> int:
    """Count the characters before the clause that an adjunct and "that", or a word on the speaker, lead up to."""
    if _RELATIVE.match(words) is not None:
        sentence = outline(words)
        related = _RELATED.match(sentence.kinds)
        return sentence.offsets((related.start(1), related.end(1)))[1] + 1 if related is not None else 0
    that = _THAT.search(words, 0, 120)
    if that is not None and words[: that.start()].endswith((" times ", " occasions ")):
        return that.end()  # "(said) several times that ..."
    if that is None or not that.start() or _begins_with_noun(words):
        return 0
    return that.end() if _LED.fullmatch(outline(words[: that.end()]).kinds) is not None else 0


def _begins_with_noun(words: str) -> bool:
    """Tell whether the first word is a noun, name, pronoun or determiner, whatever follows it ("no longer" aside)."""
    tokens = tokenise(words)
    return len(tokens) > 0 and tokens.words[0] != "no" and AT_START[tokens.printed[0]] in "NPOD"
