"""Where reported speech without quotation marks ends: at the next report, or before the journalist's own aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed
from factcheck.language.text.cues import read_cues
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.claims.attribution.rows import Row

_NEXT_REPORT = (
    r"(?<=Q)(?=l*[GH]|cl*V)",  # a quotation that ends with its own comma, then "adding" or "and said"
    r"(?:,?c|,u)[dNnA0o]{1,6}l*B(?=[hrdNA])",  # "but critics say"
    r",c?l*y?u?(?:r|[dNnAs'BS]{1,6})l*V(?:[,.hQ]|(?:[lT0]|n(?=T))*$)",  # ", the firm said on Tuesday."
    r",[dNnA]{1,4}[WB]$",  # ", the report found."
)
_CUT_CLAUSE = regex(
    "|".join(
        (
            r",K",  # ", according to"
            r",l*[GH]",  # ", adding"
            r",d[nel]*[SB][hrdNA]",  # ", a claim that", ", a promise she has made"
            r",?ca?l*(?=V[hrdNAQnsl0:,gt])",  # "and said", "but has said"
            r",l*(?=V[hrdNAQ])",  # ", said"
            r",?cG|,pG",  # "and saying", ", by saying"
            r",?c[dNnAs0']{1,6}(?:a?l*V|bl*G)",  # "and the mayor said"
            r",cp[dNnlSB]{1,4}a?l*(?=V[hrdNAQ])",  # ", but in a later interview said"
            r",y(?=[abm])",  # ", as has the mayor"
            r",[pt]w[dNnA']{1,4}V",  # ", to which the mayor replied"
            r",?c[dNnAs0']{1,6}a?l*(?=W[RdNA])",  # "and the mayor accused her"
            r";(?=[dNnA']{1,5}a?l*[VW]|ra?l*[VW])",  # "; the mayor denied it"
            r",?cml*B(?=[hwrdNAQ,pt]|u(?!l)|$)",  # "but did not say whether"
            r"[,-]u[dNnAs0o']{1,6}a?l*V",  # ", while the mayor said"
            r"[,-][uc][rd]l*a?l*V",  # ", although he said"
            r"[,-]u(?:r|[dNnAs]{1,4})ml*B",  # ", though he did not say why"
            r"-(?=Q|l*[GH])",  # a dash, then a quotation or "adding"
            r"-l*u?(?=r[^,;:-]*[vVWbma])",  # a dash, then a clause of its own
            r",?cl*(?=W[RdNA]|H[wRdNA])",  # "and called him", if the verb is an act
            *_NEXT_REPORT,
        )
    )
)
_CUT_ACT = regex(
    "|".join(
        (
            r",(?=[wuyGHVWvrabm]|c?[dNAnS'0]{1,6}[WBHG]?(?:\([^)]{1,20}\))?l*[vbmaVW])",  # an aside or the next clause
            r",(?=cu|c?l*(?:[rhabm]|V))",  # ", but that", ", often says"
            r"(?<![dAs])(?=[VB]h)",  # "say that"
            r"p(?=G[hQ:r])",  # "by saying"
            r"c(?=a?l*[vVWb]|l*e[dNAR])",  # "and left", "and was paid", "but defended her"
            r",c[dNnAs0']{1,6}a?l*e(?=[dNARp])",  # ", and the union stepped in"
            r",g(?!,)",  # ", leaving the town empty"
            r"c(?:r|[dNnAs0']{1,5}[dNnAs0'BS])a?l*(?:[Vv]|W(?=[dNARrhpt]))",  # "and the mayor left"
            r"c(?:r|[dNnAs0']{1,5}[NnBS])l*(?:[bma]|e(?=[dNAR]))",  # "and he was hurt", "and the jury cleared her"
            r"u(?=[gGH])|u[dNnA']{1,5}a?l*V",  # "before saying", "while others said"
            r"K|-|;",
            r",p[dNnA]{1,6}[GH]",  # ", with the mayor saying"
            r"(?<=yQ)(?=[vVWbma])",  # "what he calls a farce | is law"
            *_NEXT_REPORT,
        )
    )
)
_MAIN_CLAUSE = regex(r"(?:,|(?<=Q))(?=[rdNA0i]|l*n?[nS][vVWbma]|n{1,3}N)")
_AFTER_RELATIVE = regex(r"(?:,|(?<=Q))(?=l*[evVWbma])")
_THING_TOLD = regex(r"o?[dNAnSs0'eogl]{1,10}(?:p[dNAnSs0'eg]{1,6})?(?=,l*[evVWbma])")
_DEED = regex(r"(?:R|[dNnAS0']{1,5})?l*t(?![dNA])|[gGH]|[uw]t")
_OWN_VERB = regex("[^wuhQ,]*[bma]")
_BEHIND_DEED = regex(r",[pt]?w(?=[^,:]*[vVWbma])|,c(?=[rhbma]|(?:[dNnAs0']|(?<=[nd])[op])+[vVWbmi])")
_APPOSED = regex(r"(?<=[nNSB]),[dr][^,QcvVWbma:;-]*(?:[wh][^Q]*)?$")
_NEXT_DEED = regex(r",?c(?=l*(?:[eW][dNAR]|[vab]))|,c(?:r|[dNnAs]{1,4})l*[evbma]")
_NEXT_GERUND = regex(r",?cl*[gGH](?=[dNARr0ht])")
_GERUND = regex("[gGH]")
_VERB = regex("[vVWbmaieE]")
_FINITE_VERB = regex("[vVWbmaiQ]")
_GLOSS = regex(r"(?<=N),(?:w(?=l*[vVWbma])[^,Qr;:-]+|d[^,QrRvVWbmai;:-]+(?:[wh][^,QrR;:-]+)?)$")
_BRACKET = regex(r"\([^()Q]*[vVWbma][^()Q]*\)$")
_BEFORE_SUBJECT = regex("[vVWbmaiQ,u]")
_OPENING_PHRASE = regex("[cl]?p[^vVWbmaiQ,u]*,")
_VERB_GROUP = regex("(?<!t)(?:[bma][ablm]*[vVWBeE]?|[vVW])")
_COLON = regex("[:;]")
_INNER_CLAUSE = regex("[wh]")
_JOINT = regex("[cwu,Q-]")
_SUBORDINATE = regex(r"(?:[cl],?|[^vVWbma,]{1,6},)?(?:u|lh)[^uvVWbma,]{0,12}")


def find_clause_end(row: Row, start: int, limit: int, *, subordinate: bool = False) -> int:
    """Find the token before which a reported clause that begins at `start` ends.

    With `subordinate`, the report stands in a clause before the main one ("While he said Y, ..."), whose comma ends it.
    """
    end = limit
    for match in _CUT_CLAUSE.finditer(row.classes, start + 1, limit):
        following = row.classes[match.end() : match.end() + 1]
        if following not in {"W", "H"} or _is_act(row, match.end()):
            end = match.start()
            break
    end = _leave_quoted(row, start, _leave_deed(row, start, end))
    return find_main_clause(row, start + 1, end) if subordinate else end


def _leave_deed(row: Row, start: int, stop: int) -> int:
    """Find where what is to be done ends before what comes of it ("told them to wait, | which they did")."""
    deed = _DEED.match(row.classes, start, stop)
    if deed is None:
        return stop
    bare = deed.group() in {"t", "lt"}
    if not bare and _OWN_VERB.match(row.classes, deed.end(), stop) is not None:
        return stop  # "the decision to wait was made, ..."
    behind = _BEHIND_DEED.search(row.classes, deed.end(), stop)
    return behind.start() if behind is not None else stop


def _leave_quoted(row: Row, start: int, stop: int) -> int:
    """Find the end of the last quotation of a clause, if what comes behind only tells the occasion: "... ” after Y"."""
    last = row.classes.rfind("Q", start, stop)
    behind = row.words[last + 1].lower() if 0 <= last < stop - 1 else ""
    return last + 1 if behind in listed("before or amid") else stop


def find_gloss(row: Row, start: int, stop: int) -> int:
    """Find where what is said ends before the article's own word on it.

    That is a clause in brackets, or what a name at the end is told to be ("she had met Lee, | who is ill").
    """
    bracket = _BRACKET.search(row.classes[:stop], start + 1)
    if bracket is not None:
        return bracket.start()
    match = _GLOSS.search(row.classes[:stop], start)
    if match is None or _VERB.search(row.classes, start, match.start()) is None:
        return stop
    known = row.words[match.start() + 1] in listed("articles and who")
    return match.start() if known else stop


def find_next_deed(row: Row, start: int, stop: int) -> int:
    """Find where a promise ends before what was done after all ("vowed to run | and opened an office")."""
    match = _NEXT_DEED.search(row.classes, start + 1, stop)
    return match.start() if match is not None else stop


def find_next_gerund(row: Row, start: int, stop: int) -> int:
    """Find where what an -ing form reports ends before the next one ("calling it a farce | and posting it")."""
    match = _NEXT_GERUND.search(row.classes, start + 1, stop)
    alone = match is not None and _GERUND.search(row.classes, start, match.start()) is None
    return match.start() if match is not None and alone else stop


def _is_act(row: Row, at: int) -> bool:
    """Tell whether a verb is a speech act by itself, as the weaker reporting verbs may be."""
    cue = read_cues().get(row.words[at].lower())
    return cue is not None and cue.act


def find_relative_end(row: Row, relative: int, start: int, limit: int) -> int:
    """Find where a report in a relative clause ends before the main verb ("Lee, who said he was ill, | stayed").

    `relative` is the token of the pronoun, `start` the first token of what is said. Without a comma before the pronoun,
    or with a verb before that, no main verb need follow.
    """
    if _FINITE_VERB.search(row.classes, 0, relative) is not None:
        return limit
    if row.classes[relative - 1 : relative] != ",":
        return find_main_clause(row, start + 1, limit) if row.classes[0] == "p" else limit
    return find_verb_behind(row, start, limit)


def find_verb_behind(row: Row, start: int, limit: int) -> int:
    """Find where a relative clause that begins at `start` ends before a comma and the main verb.

    It needs a verb of its own, but where no more than a thing is told ("who denied any role, | left").
    """
    thing = _THING_TOLD.match(row.classes, start, limit)
    if thing is not None:
        return thing.end()
    for match in _AFTER_RELATIVE.finditer(row.classes, start + 1, limit):
        if _FINITE_VERB.search(row.classes, start, match.start()) is not None:
            return match.start()
    return limit


def find_main_verb_behind(row: Row, start: int, limit: int) -> int:
    """Find the comma before the main verb of a sentence whose subject stands before `start`."""
    match = _AFTER_RELATIVE.search(row.classes, start + 1, limit)
    return match.start() if match is not None else limit


def find_main_verb(row: Row, opening: int, start: int, limit: int, *, spare: bool = True) -> int:
    """Find where a report inside the subject of its sentence ends: at the main verb ("The claim that it is safe | is").

    `opening` is the token at which the report's own part of the subject begins. Where a verb or a comma stands before
    it, or what is said has no second verb to spare, nothing is cut; an infinitive (no `spare`) needs none of its own.
    """
    classes = row.classes
    phrase = _OPENING_PHRASE.match(classes, 0, opening)
    if _BEFORE_SUBJECT.search(classes, phrase.end() if phrase is not None else 0, opening) is not None:
        return limit
    colon = _COLON.search(classes, start, limit)
    limit = colon.start() if colon is not None else limit
    first = _VERB_GROUP.search(classes, start, limit)
    if first is None:
        return limit
    inner = len(_INNER_CLAUSE.findall(classes, start, first.start()))  # "much of what he wants can be done"
    if not spare:
        return first.start()
    joints = (joint.start() for joint in _JOINT.finditer(classes, first.end(), limit))
    stop = next((at for at in joints if row.words[at] != "than"), limit)
    groups = list(_VERB_GROUP.finditer(classes, first.end(), stop))
    return groups[-1].start() if len(groups) > inner else limit


def is_subordinate(row: Row, stop: int) -> bool:
    """Tell whether the words before a token open a subordinate clause that the sentence begins with ("Now that")."""
    return _SUBORDINATE.fullmatch(row.classes, 0, stop) is not None


def find_main_clause(row: Row, start: int, limit: int) -> int:
    """Find the token before which a clause or participle that opens the sentence ends: the main clause's comma."""
    match = _MAIN_CLAUSE.search(row.classes, start, limit)
    return match.start() if match is not None else limit


def find_act_end(row: Row, start: int, limit: int) -> int:
    """Find the token before which the object of a speech act that begins at `start` ends."""
    first = start + 1
    if start + 2 < limit and row.classes[start] == "y":
        first = start + 4  # "as false reports that"
    for match in _CUT_ACT.finditer(row.classes, first, limit):
        joined = row.words[match.start()] == "or"  # "blamed the migrants | or the politicians"
        if not joined and row.words[match.end() : match.end() + 1] not in (["be"], ["get"]):
            limit = match.start()
            break
    limit = _leave_quoted(row, start, limit)
    if "before" in row.words[first:limit]:
        limit = row.words.index("before", first)  # "praised the plan | before it was known"
    apposed = _APPOSED.search(row.classes[:limit], start + 1)
    known = apposed is not None and row.words[apposed.start() + 1].lower() in listed("articles and something")
    return apposed.start() if apposed is not None and known else limit
