"""Orders: which of two happenings a sentence says came first, and how long it says that lay between them.

"Venn had already left when Ruiz arrived" and "Ruiz arrived two days after Venn left" tell both that Venn left first.
Each happening is told as a sentence of its own, so that its day can be looked up.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.lexicon.patterns import worded
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.text.signals import signals_among, words_in
from factcheck.language.words.morphology import verbs
from factcheck.model import Quantity, QuantityKind
from factcheck.patterns import alternatives, regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_END = regex(r"[.\s]*\Z")
_SAME_DAY = worded(r"\son\sthe\s{very same}\sday\s(?:{that, as or when}\s)?")
_LONGEST_GAP = 6  # words
_SEVERAL = regex(r"[;:()\"“”?!]")


class Order(Struct, frozen=True):
    """Two happenings in the order in which a sentence has them, each as a sentence without its time.

    `gap` is the time that is told to lie between them; `same_day` tells that both came on one day. A `vague` order says
    "shortly after" or "long before", which no dates bear out.
    """

    earlier: str
    later: str
    gap: Quantity | None = None
    same_day: bool = False
    vague: bool = False


class Named(Struct, frozen=True):
    """A name in a sentence, and the pronouns that may stand for it."""

    text: str
    pronouns: frozenset[str]


def may_tell_order(text: str) -> bool:
    """Tell whether a sentence has words that may tell an order."""
    if _signals().isdisjoint(words_in(text)):
        return False
    return _links().search(text) is not None or _SAME_DAY.search(text) is not None or _between().match(text) is not None


@cache
def _signals() -> frozenset[str]:
    """Give the words of which one stands in every sentence that may tell an order."""
    return signals_among((*_after(), *_before(), *_already(), "day", "between"))


def insists_on_order(text: str) -> bool:
    """Tell whether a sentence makes a point of what came first: by "already", "only after", "by the time"."""
    order = read_order(text, ()) if may_tell_order(text) else None
    if order is None:
        return False
    plain = f" {text.lower()} "
    pointed = any(f" {words} " in plain for words in lexicon.read_words("orders", "pointed"))
    return pointed or order.same_day


def read_order(text: str, named: Sequence[Named]) -> Order | None:
    """Read which of two happenings came first; `named` are the subjects and objects with a name, in their order."""
    body = _END.sub("", text)
    if _SEVERAL.search(body) is not None:
        return None
    between = _between().match(body)
    if between is not None:
        gap, order = _read_gap(between[1]), _make(between[3], between[2], named, after=True)
        return replace(order, gap=gap) if order is not None and gap is not None else None
    same = _SAME_DAY.split(body)
    if len(same) == 2:
        order = _make(same[0], same[1], named, after=True)
        return replace(order, same_day=True) if order is not None else None
    plain = _vaguely().sub("", body)
    found = list(_links().finditer(plain))
    if len(found) != 1:
        return None
    order = _read_fronted(plain, found[0], named) or _read_final(plain, found[0], named)
    return replace(order, vague=plain != body) if order is not None else None


@cache
def _links() -> re.Pattern[str]:
    return regex(rf"(?i:(?<![^\W_])({alternatives((*_after(), *_before(), *_already()))})\s)")


@cache
def _vaguely() -> re.Pattern[str]:
    words = alternatives(lexicon.read_words("orders", "vague"))
    return worded(rf"(?i:(?<![^\W_])(?:{words})\s(?={{before or after}}\s))")


@cache
def _between() -> re.Pattern[str]:
    passed = alternatives(lexicon.read_words("orders", "passing"))
    return regex(rf"([A-Z0-9][^,;]{{3,40}}?)\s(?:{passed})\sbetween\s([^,;]{{4,80}}?)\sand\s([^,;]{{4,80}}?)\.?\Z")


def _after() -> frozenset[str]:
    return lexicon.read_words("orders", "after")


def _before() -> frozenset[str]:
    return lexicon.read_words("orders", "before")


def _already() -> frozenset[str]:
    """Give the words that tell an order only beside an "already" or "had" of the other clause."""
    return lexicon.read_words("orders", "when")


def _read_fronted(body: str, link: re.Match[str], named: Sequence[Named]) -> Order | None:
    """Read "(Two days) after Venn left, Ruiz arrived" and "Only after Venn had left did Ruiz arrive"."""
    opening = body[: link.start()].strip()
    rest = body[link.end() :]
    only = opening.lower() in lexicon.read_words("orders", "only")
    gap = _read_gap(opening) if opening and not only else None
    if opening and not only and gap is None:
        return None
    if only:
        return _read_turned(rest, link[1].lower(), named)
    clause, comma, main = rest.partition(", ")
    if not comma or ", " in main:
        return None
    return _order(main, clause, link[1].lower(), named, gap)


def _read_turned(rest: str, link: str, named: Sequence[Named]) -> Order | None:
    """Read "Only after Venn had left | did Ruiz arrive", where the last auxiliary with its subject behind it turns."""
    words = rest.split()
    for at in range(len(words) - 2, 1, -1):
        told = _turn_back(words[at].lower(), words[at + 1 :])
        if told is not None:
            return _order(told, " ".join(words[:at]).rstrip(","), link, named, None)
    return None


def _turn_back(auxiliary: str, words: list[str]) -> str | None:
    """Put the subject before its verb again: "did | Ruiz arrive" as "Ruiz arrived"."""
    if auxiliary not in lexicon.read_words("orders", "turned"):
        return None
    forms = _pasts_of_bases() if auxiliary == "did" else _participles()
    at = next((n for n, word in enumerate(words) if n and word in forms), None)
    if at is None:
        return None
    verb = forms[words[at]] if auxiliary == "did" else f"{auxiliary} {words[at]}"
    return " ".join((*words[:at], verb, *words[at + 1 :]))


def _read_final(body: str, link: re.Match[str], named: Sequence[Named]) -> Order | None:
    """Read "Ruiz arrived (two days) after Venn left"."""
    main, clause = body[: link.start()].rstrip(), body[link.end() :]
    if not main or ", " in clause:
        return None
    main = main.rstrip(",")
    for word in lexicon.read_words("orders", "only"):
        main = main.removesuffix(f" {word.lower()}")
    words = main.split()
    for length in range(_LONGEST_GAP, 0, -1):
        apart = length < len(words) and words[-length - 1] not in lexicon.read_words("orders", "lasting")
        gap = _read_gap(" ".join(words[-length:])) if apart else None
        if gap is not None:
            return _order(" ".join(words[:-length]), clause, link[1].lower(), named, gap)
    return _order(main, clause, link[1].lower(), named, None)


def _read_gap(opening: str) -> Quantity | None:
    """Read the length of time that stands before "after" or "before", "the day" being one."""
    words = f"a {opening[4:]}" if opening.lower() == "the day" else opening
    lasted = f"It lasted {words[:1].lower()}{words[1:]}"
    found = find_quantities(lasted)
    if len(found) != 1 or found[0].kind is not QuantityKind.DURATION:
        return None
    start = lasted.index(words[1:]) - 1
    return found[0] if found[0].span.start <= start and found[0].span.end == len(lasted) else None


def _order(main: str, clause: str, link: str, named: Sequence[Named], gap: Quantity | None) -> Order | None:
    """Put the happenings of a main clause and of the clause that tells its time in order."""
    if link in _already() and not _tells_before(main):
        return None
    if link not in _after():
        main = _states().sub(lambda found: lexicon.read_table("orders", "states")[found[1]][0], main)
    order = _make(main, clause, named, after=link in _after())
    return replace(order, gap=gap) if order is not None else None


@cache
def _states() -> re.Pattern[str]:
    """Find a state that a happening begins with ("was already under way"), told before what came later."""
    return worded(rf"{{was or had been}}\salready\s({alternatives(lexicon.read_table('orders', 'states'))})\b")


def _tells_before(main: str) -> bool:
    words = main.lower().split()
    return "already" in words and any(word in lexicon.read_words("orders", "past") for word in words)


def _make(main: str, clause: str, named: Sequence[Named], *, after: bool) -> Order | None:
    """Tell a main clause and the clause beside it as sentences, in their order."""
    doer = next((name.text for name in named if main.startswith(name.text)), "")
    told = _tell(clause, main, named, doer)
    first = _tell(main, clause, named, "")
    if told is None or first is None:
        return None
    return Order(told, first) if after else Order(first, told)


def _tell(clause: str, beside: str, named: Sequence[Named], doer: str) -> str | None:
    """Tell a clause as a sentence of its own: with names for its pronouns, a past form for its -ing form."""
    act = _acts().fullmatch(clause)
    if act is not None:
        return _tell_act(act, doer or _only_name(beside, named))
    words = [word for word in clause.split() if word.lower() not in lexicon.read_words("orders", "left out")]
    if len(words) < 2:
        return None
    past = _pasts().get(words[0])
    if past is not None:
        words = [doer, past, *words[1:]] if doer else []
    for place in (0, len(words) - 1) if words else ():
        words[place] = _name_for(words[place], beside, named)
    told = " ".join(words)
    return told[:1].upper() + told[1:] if told else None


@cache
def _acts() -> re.Pattern[str]:
    nouns = alternatives(lexicon.read_table("orders", "acts"))
    owner = r"([A-Z][^,;]{1,40}?|[Tt]he\s[^,;]{2,40}?)['’]s?|(?i:({possessives}))"
    return worded(rf"(?:{owner})\s({nouns})|(?i:the\s)?({nouns})\sof\s([^,;]{{3,60}})")


def _tell_act(act: re.Match[str], doer: str) -> str | None:
    """Tell the noun of a happening with whose it was as a sentence ("her arrest", "the closure of the mill")."""
    whose = act[5] or act[1] or (doer if act[2] else None)
    if not whose:
        return None
    return f"{whose[:1].upper()}{whose[1:]} {lexicon.read_table('orders', 'acts')[act[3] or act[4]][0]}"


def _only_name(beside: str, named: Sequence[Named]) -> str:
    """Give the one name beside a clause; none where there are several."""
    found = {name.text for name in named if name.text in beside}
    return found.pop() if len(found) == 1 else ""


def _name_for(pronoun: str, beside: str, named: Sequence[Named]) -> str:
    """Put for a pronoun the one name beside its clause that it may stand for; any other word stays."""
    found = {name.text for name in named if pronoun.lower() in name.pronouns and name.text in beside}
    return found.pop() if len(found) == 1 else pronoun


@cache
def _pasts_of_bases() -> dict[str, str]:
    """Map the base forms of verbs to their past forms."""
    return {forms.base: forms.past for forms in verbs().values()}


@cache
def _participles() -> dict[str, str]:
    """Map the past participles of verbs to themselves."""
    return {forms.participle: forms.participle for forms in verbs().values()}


@cache
def _pasts() -> dict[str, str]:
    """Map the -ing forms of verbs to their past forms."""
    return {forms.gerund: forms.past for forms in verbs().values()}
