"""Copulas: what "is", "was" and "became" say, by the noun, adjective or adverb after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.language import lexicon
from factcheck.language.clauses.clauses import Phrase
from factcheck.language.inferences.origins import read_origins
from factcheck.language.inferences.possessions import draw_possessions
from factcheck.language.inferences.qualities import draw_qualities, name_by_kind
from factcheck.language.lexicon import listed
from factcheck.language.meaning.arguments import Argument, read_argument
from factcheck.language.meaning.nominals import take_apart
from factcheck.language.meaning.orderings import find_orderings, rank_alone
from factcheck.language.meaning.participants import read_participants
from factcheck.language.meaning.predicates import Predicate, doers, nominal_verbs, predicate_of
from factcheck.language.numbers.units import duration_units
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.patterns import regex

if TYPE_CHECKING:
    from factcheck.language.clauses.clauses import Clause
    from factcheck.language.meaning.meanings import Proposition
    from factcheck.language.meaning.readings import Reading

_RANKED = "first"  # what any rank is said by that stands for its noun
_FURTHER = regex(r",?C?(D?[JQNPG]{0,8}N)")


def read_copula(reading: Reading, clause: Clause, proposition: Proposition) -> Proposition:
    """Let the noun, adjective or adverb after a copula be the predicate."""
    named, second = _find_nouns(reading, clause)
    if second is not None:
        proposition = _leave_to_second(reading, clause, second, proposition)
    if named is not None and clause.subject is not None and _is_inverted(reading, clause.subject, named):
        subject = read_argument(reading, named)
        return _read_predicate_noun(reading, clause, clause.subject, replace(proposition, subject=subject))
    if named is not None:
        return _read_predicate_noun(reading, clause, named, proposition)
    if clause.adjective is not None:
        word = reading.words[clause.adjective.end - 1]
        ranked = next((o.scale for o in proposition.orderings if clause.adjective.end - 1 in o.tokens), word)
        predicate = predicate_of(reading, stem(ranked), word, copular=True)
        return replace(proposition, predicate=predicate)
    for token in clause.adverbs:
        if stem(reading.words[token]) in reading.thesaurus.by_stem:
            predicate = predicate_of(reading, stem(reading.words[token]), reading.words[token], copular=True)
            return replace(proposition, predicate=predicate)
    after = clause.verb.end
    if (
        after < len(reading.words)
        and stem(reading.words[after]) in reading.thesaurus.by_stem
        and reading.classes[after] in "IR"
    ):
        word = reading.words[after]
        predicate = predicate_of(reading, stem(word), word, copular=True)
        target = next((c for c in proposition.complements if c.preposition == word), None)
        others = tuple(c for c in proposition.complements if c is not target)
        return replace(proposition, predicate=predicate, object=proposition.object or target, complements=others)
    return proposition


def _find_nouns(reading: Reading, clause: Clause) -> tuple[Phrase | None, Phrase | None]:
    """Give the noun after a copula, and one with a rank or a second post joined to it ("mayor of Tal and head of")."""
    named = next((p for p in clause.objects if _names_something(reading, p)), None)
    if named is not None and (post := _find_post(reading, named)) is not None:
        return Phrase(named.start, post - 1), Phrase(post, named.end)
    if named is None or reading.words[named.start] not in listed("articles"):
        return named, None
    for i in range(named.start + 2, named.end - 2):
        if reading.classes[i] == "C" and reading.words[i + 1] == "the":
            ranked = any(ordering.tokens[0] == i + 2 for ordering in find_orderings(reading, i + 1, named.end))
            return (Phrase(named.start, i), Phrase(i + 1, named.end)) if ranked else (named, None)
    return named, None


def _find_post(reading: Reading, named: Phrase) -> int | None:
    """Give where a second noun for a person begins behind what the first one is of ("leader of Tal | and a member of").

    What is of two persons is of both ("the son of a nurse and a teacher").
    """
    of = next((i for i in range(named.start, named.end) if reading.words[i] == "of"), None)
    if of is None or not _is_person_at(reading, of - 1):
        return None
    joined = range(of + 2, named.end - 1)
    at = next((i for i in joined if reading.classes[i] == "C" and reading.words[i] == "and"), None)
    if at is None or _is_person_at(reading, at - 1):
        return None
    start = at + 2 if reading.classes[at + 1] == "D" else at + 1
    nouns = (i for i in range(start, named.end) if i + 1 == named.end or reading.classes[i + 1] in "I,")
    return at + 1 if (last := next(nouns, None)) is not None and _is_person_at(reading, last) else None


def _is_person_at(reading: Reading, token: int) -> bool:
    """Tell whether a common noun for a person stands at a token."""
    return reading.classes[token] == "N" and stem(reading.words[token]) in stems_of("person", "people")


def _following(clause: Clause, phrase: Phrase) -> tuple[Phrase, ...]:
    return tuple(complement for complement in clause.complements if complement.start >= phrase.end)


def _leave_to_second(reading: Reading, clause: Clause, second: Phrase, proposition: Proposition) -> Proposition:
    """Leave to the second of two nouns the rank and the phrases that are its own."""
    own = {argument.text for argument in read_participants(reading, _following(clause, second))}
    return replace(
        proposition,
        complements=tuple(c for c in proposition.complements if c.text not in own),
        orderings=tuple(o for o in proposition.orderings if o.tokens[0] < second.start),
    )


def _read_second(
    reading: Reading, clause: Clause, second: Phrase | None, proposition: Proposition
) -> tuple[Proposition, ...]:
    """Read the second of two nouns as one more thing that the subject is."""
    if second is None:
        return ()
    orderings = read_argument(reading, second, describe=False).orderings
    complements = read_participants(reading, _following(clause, second))
    bare = replace(proposition, object=None, complements=complements, orderings=orderings)
    found = _read_predicate_noun(reading, clause, second, bare)
    return (found, *draw_possessions(reading, found))


def _is_inverted(reading: Reading, subject: Phrase, named: Phrase) -> bool:
    """Tell whether who or what it is stands last: "the capital of Peru is Lima", "the largest employer is the mill"."""
    parts = take_apart(reading, subject)
    described = reading.classes[parts.core.end - 1] == "N" and (
        parts.possessor or parts.of or reading.words[subject.start] == "the"
    )
    if not described:
        return False
    named_parts = take_apart(reading, named)
    if reading.classes[named_parts.core.end - 1] == "P":
        return reading.classes[named.start] in "PD"
    return _is_ranked_one(reading, subject) and _is_told_apart(reading, named)


def _is_ranked_one(reading: Reading, subject: Phrase) -> bool:
    """Tell whether a phrase stands for the one that is first by some rank ("the town's largest employer")."""
    return any(order.rank and not order.within for order in find_orderings(reading, subject.start, subject.end))


def _is_told_apart(reading: Reading, named: Phrase) -> bool:
    """Tell whether a phrase says which one it is, and not what it is like ("the mill", "nausea"; not "a port")."""
    if reading.words[named.start] in listed("one") or find_orderings(reading, named.start, named.end):
        return False
    tokens = range(named.start, named.end)
    return all(i not in reading.quantity_at and i not in reading.time_at for i in tokens) and (
        reading.classes[named.start] in "NJD"
    )


def _names_something(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is more than a bare figure, a time or what a figure is for ("an hour")."""
    rate = phrase.end - phrase.start == 2 and reading.words[phrase.start] in listed("per")
    if rate and phrase.start - 1 in reading.quantity_at and reading.words[phrase.start + 1] in duration_units():
        return False
    return any(
        i not in reading.quantity_at and i not in reading.time_at and reading.classes[i] in "NPO"
        for i in range(phrase.start, phrase.end)
    )


def _read_predicate_noun(reading: Reading, clause: Clause, phrase: Phrase, proposition: Proposition) -> Proposition:
    """Read "is the capital of Peru", "was Peru's first president", "there were 41 deaths"."""
    parts = take_apart(reading, phrase)
    whole = read_argument(reading, phrase)
    core = read_argument(reading, parts.core)
    owner = parts.possessor or parts.of
    subject = proposition.subject
    head = next((stem(o.scale) for o in whole.orderings if o.text == core.head_word), core.head)
    expletive = subject is not None and subject.pronoun and subject.head == "there"
    if expletive and head not in nominal_verbs() and (found := _read_existence(reading, whole, head, proposition)):
        return found
    if expletive or (subject is not None and not subject.entities and nominal_verbs().get(head) and not whole.entities):
        verb = nominal_verbs().get(head, head)
        kind = _modifiers_of(core, head) if expletive else ()
        return replace(
            proposition, predicate=predicate_of(reading, verb, proposition.text),
            subject=(read_argument(reading, owner) if owner else None) if expletive else subject,
            object=None if expletive else proposition.object, complements=(*kind, *proposition.complements),
        )  # fmt: skip
    if whole.entities and head.startswith("@"):
        return replace(proposition, predicate=_being(reading), object=whole)
    if parts.of is not None and all(i in reading.quantity_at for i in range(parts.core.start, parts.core.end)):
        return replace(proposition, predicate=_being(reading), object=read_argument(reading, parts.of))
    alone = rank_alone(reading, parts.core.start, parts.core.end)
    predicate = predicate_of(reading, head if alone is None else _RANKED, core.text, copular=True)
    owner_argument: Argument | None = read_argument(reading, owner) if owner else None
    complements = tuple(c for c in proposition.complements if c.text != whole.text)
    return replace(
        proposition,
        predicate=predicate,
        subject=name_by_kind(proposition.subject, core),
        object=owner_argument,
        complements=(*_modifiers_of(core, head), *complements),
        orderings=tuple(dict.fromkeys((*whole.orderings, *proposition.orderings, *([alone] if alone else [])))),
    )


def _modifiers_of(core: Argument, head: str) -> tuple[Argument, ...]:
    """Give what stands before the noun after a copula and tells its kind, as a phrase of its own."""
    kind = replace(core, symbols=core.symbols - {head}, entities=(), preposition="as", quantities=(), orderings=())
    return (kind,) if kind.symbols else ()


def _read_existence(reading: Reading, whole: Argument, head: str, proposition: Proposition) -> Proposition | None:
    """Read "there were 40 beds in the ward" as what the ward has, and "there were 40 visitors" as who visited it."""
    places = lexicon.read_words("predicates", "places of being")
    abstract = lexicon.read_words("predicates", "no places")
    place = next((c for c in proposition.complements if c.preposition in places and c.head_word not in abstract), None)
    if place is None:
        return None
    others = tuple(c for c in proposition.complements if c is not place)
    where = replace(place, preposition=None)
    if (done := doers().get(head)) is not None and place.preposition in listed("for, at or in"):
        coming = predicate_of(reading, done, proposition.text)
        return replace(proposition, predicate=coming, subject=whole, object=where, complements=others)
    having = predicate_of(reading, "have", proposition.text)
    return replace(proposition, predicate=having, subject=where, object=whole, complements=others)


def read_further_nouns(reading: Reading, clause: Clause, proposition: Proposition) -> tuple[Proposition, ...]:
    """Read the other nouns of a list after a copula: "is a singer, actor and painter" says three things."""
    named, second = _find_nouns(reading, clause)
    if named is None or not proposition.predicate.copular:
        return ()
    found = [*draw_possessions(reading, proposition), *_read_second(reading, clause, second, proposition)]
    named = take_apart(reading, named).core
    found += draw_qualities(reading, named, proposition)
    whole = read_argument(reading, named, describe=False)
    phrases = list(_split_list(reading, named)) if whole.members else []
    end = named.end
    while proposition.object is None and (
        (match := _FURTHER.match(reading.classes, end)) is not None and reading.classes[end] in ",C" and len(found) < 6
    ):
        phrases.append(Phrase(match.start(1), match.end(1)))
        end = match.end()
    for phrase in phrases:
        core = read_argument(reading, phrase, describe=False)
        predicate = predicate_of(reading, core.head, core.text, copular=True)
        rest = replace(core, symbols=core.symbols - {core.head}, entities=(), members=(), preposition="as")
        complements = (rest,) if rest.symbols else ()
        found.append(replace(proposition, predicate=predicate, complements=complements, orderings=core.orderings))
    return (*found, *read_origins(reading, named, proposition))


def read_naming(reading: Reading, proposition: Proposition) -> Proposition:
    """Read "there is a village called Sarn" as saying that Sarn is a village."""
    noun, name = proposition.subject, proposition.object
    opening = reading.words[0] in listed("here") and reading.classes[1:2] == "b"
    if proposition.predicate.stem not in stems_of("naming verbs"):
        return proposition
    if not opening or noun is None or name is None or noun.definite or not (name.names or name.entities):
        return proposition
    predicate = predicate_of(reading, noun.head, noun.text, copular=True)
    rest = replace(noun, symbols=noun.symbols - {noun.head}, entities=(), preposition="as")
    complements = ((rest,) if rest.symbols else ()) + proposition.complements
    return replace(proposition, predicate=predicate, subject=name, object=None, complements=complements)


def _split_list(reading: Reading, phrase: Phrase) -> tuple[Phrase, ...]:
    """Split "singer and actor" at its conjunctions."""
    cuts = [i for i in range(phrase.start, phrase.end) if reading.classes[i] == "C" and reading.classes[i - 1] != "J"]
    starts, ends = [phrase.start, *(cut + 1 for cut in cuts)], [*cuts, phrase.end]
    return tuple(Phrase(start, end) for start, end in zip(starts, ends, strict=True) if end > start)


def _being(reading: Reading) -> Predicate:
    """Give the predicate that says two names are one."""
    return Predicate("be", frozenset({"be"}), "is", copular=True)
