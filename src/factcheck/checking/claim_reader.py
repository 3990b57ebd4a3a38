"""The claim reader: what a claim says, with those whom its article tells of in the places that it leaves open."""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.knowledge.bare_counts import name_counted
from factcheck.checking.knowledge.bodies import speak_for_body
from factcheck.checking.knowledge.cast import Cast
from factcheck.checking.knowledge.collectives import Collectives
from factcheck.checking.knowledge.counted_times import settle_lengths
from factcheck.checking.knowledge.epithets import Epithets, Moment
from factcheck.checking.knowledge.identities import find_described
from factcheck.checking.knowledge.levels_told import tell_levels
from factcheck.checking.knowledge.lots import name_lots
from factcheck.checking.knowledge.partners import name_partners
from factcheck.checking.knowledge.personals import Personals
from factcheck.checking.knowledge.posts import name_posts
from factcheck.checking.knowledge.sequels import name_effect, tell_count, tell_effect
from factcheck.checking.knowledge.story_times import settle_by_story
from factcheck.checking.knowledge.tellings import Telling
from factcheck.checking.knowledge.threads import Thread
from factcheck.checking.knowledge.trimmings import leave_out_trimmings
from factcheck.checking.offices.bearers import Bearers
from factcheck.language import lexicon
from factcheck.language.inferences.courses import tells_last_day
from factcheck.language.inferences.leavings import is_told_of_holder
from factcheck.language.inferences.upshots import follows_from_act
from factcheck.language.lexicon import listed
from factcheck.language.meaning.predicates import Tense
from factcheck.language.meaning.symbols import read_symbols
from factcheck.language.names.genders import gender_of_pronoun
from factcheck.language.propositions import read_propositions, read_verbatim
from factcheck.language.restating.estimates import tell_estimate
from factcheck.language.restating.opinions import tell_opinion
from factcheck.language.text.signals import words_in
from factcheck.language.text.tokens import tokenise
from factcheck.language.words.concepts import stems_of
from factcheck.language.words.morphology import stem
from factcheck.model import Attribution, Modality

if TYPE_CHECKING:
    from datetime import date

    from factcheck.checking.knowledge.knowledge import Knowledge
    from factcheck.language.meaning.arguments import Argument
    from factcheck.language.propositions import Proposition
    from factcheck.model import Article, Claim

_NEAR = 160  # characters of the setting, about the sentence before


_OF_FACTS_ONLY = (is_told_of_holder, tells_last_day, follows_from_act)


class ClaimReader:
    """Reads the claims of one article, one after the other."""

    def __init__(self, article: Article, knowledge: Knowledge) -> None:
        self._knowledge, self._article = knowledge, article
        self._cast = cast = Cast(article, knowledge.gazetteer)
        self._thread = Thread(knowledge.gazetteer, article.text, cast)
        self._bearers = Bearers(knowledge)
        self._personals = Personals(cast, knowledge.gazetteer, article.text)
        self._epithets = Epithets(cast, knowledge)
        self._collectives = Collectives(cast, knowledge, article.text)
        self._before: tuple[int | None, Proposition] | None = None  # what was told last, with its paragraph
        self._last: Claim | None = None  # the claim read last
        self._happened: tuple[int | None, frozenset[str]] = (None, frozenset())  # all that this paragraph told before

    def __copy__(self) -> ClaimReader:
        """Give a reader that goes on from here on its own, but for the titles that are given, which both know."""
        other = object.__new__(ClaimReader)
        other._knowledge, other._article = self._knowledge, self._article
        other._thread, other._bearers, other._before = copy(self._thread), self._bearers, self._before
        other._cast, other._personals, other._epithets = self._cast, self._personals, self._epithets
        other._collectives, other._happened, other._last = copy(self._collectives), self._happened, self._last
        return other

    def retell(self, claim: Claim) -> tuple[Telling, ...]:
        """Find what a claim can be told as: by what "the two", "five of them" or "the post" mean, or without trimmings.

        A telling that is not sure may bear a claim out, but never gainsays it: what else the words may mean is told by
        the sentences around them, which are only read in part.
        """
        text, known = self._article.text, self._knowledge
        named = name_partners(claim, text, self._cast, known)
        lots = (
            *name_lots(claim, text, known),
            *name_counted(claim, text),
            *tell_levels(claim, self._last, self._article.published),
        )
        lots += tuple(Telling(0, len(claim.assertion), told, True, True) for told in tell_opinion(claim.assertion))
        lots += tuple(Telling(0, len(claim.assertion), told, True) for told in tell_estimate(claim.assertion))
        return (*named, *leave_out_trimmings(claim), *lots, *name_posts(claim, text, known), *name_effect(claim))

    def told_before(self, claim: Claim) -> frozenset[str]:
        """Give the concepts of what the paragraph of a claim has told so far, and of whom, in whatever words."""
        paragraph, happened = self._happened
        return happened if paragraph == claim.paragraph else frozenset()

    def read(
        self, claim: Claim, said_on: date | None, setting: frozenset[str], *, verbatim: bool = False
    ) -> tuple[Proposition, ...]:
        """Read what the next claim says; `verbatim` in its own words, no idiom told plainly."""
        read = read_verbatim if verbatim else read_propositions
        known = self._knowledge
        propositions = read(claim.assertion, known.gazetteer, known.thesaurus, said_on, setting)
        propositions = tuple(p for p in propositions if not any(drawn(p) for drawn in _OF_FACTS_ONLY))
        propositions = self._presume(claim, propositions)
        paragraph, before = self._before or (None, None)
        if before is not None and paragraph == claim.paragraph:
            added = tell_effect(claim.assertion, before, known) or tell_count(claim.assertion, before)
            propositions = added or propositions
        propositions = self._epithets.answer(
            propositions, Moment(claim.assertion, claim.span.end, said_on, setting, claim.span.start)
        )
        propositions = settle_lengths(settle_by_story(claim, propositions, self._article, said_on), said_on)
        propositions = self._personals.follow(claim, self._thread.follow(claim, propositions))
        propositions = self._collectives.follow(claim, propositions)
        propositions = speak_for_body(claim, propositions, known)
        propositions = self._bearers.follow(claim, self._answer_descriptions(claim, propositions))
        self._note(claim, propositions)
        self._last = claim
        if _is_said_beside(claim):
            propositions = tuple(replace(p, tense=Tense.UNTOLD) if p.main else p for p in propositions)
        if is_denial(claim):
            propositions = tuple(replace(p, negated=not p.negated) if p.main else p for p in propositions)
        return propositions

    def _presume(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Mark whom only the assertion names, for a pronoun of the draft, where the draft may speak of another."""
        # Every pronoun among the tokens is a word between marks as well, and those are found faster.
        if _pronouns().isdisjoint(words_in(claim.text)):
            return propositions
        words = tokenise(claim.text).words
        if _pronouns().isdisjoint(words):
            return propositions
        pronoun = next((word for word in words if gender_of_pronoun(word) is not None), "")
        return tuple(
            replace(
                p,
                subject=self._as_presumed(p.subject, claim, pronoun),
                object=self._as_presumed(p.object, claim, pronoun),
            )
            for p in propositions
        )

    def _as_presumed(self, argument: Argument | None, claim: Claim, pronoun: str) -> Argument | None:
        entity = argument.entity if argument is not None else None
        if argument is None or entity is None or argument.text in claim.text:
            return argument
        named = self._cast.is_named(entity, claim.span.start)
        alone = not named or self._cast.is_alone(entity, claim.span.start, pronoun or argument.head_word)
        return argument if alone else replace(argument, presumed=True)

    def _note(self, claim: Claim, propositions: tuple[Proposition, ...]) -> None:
        """Note the last thing that a claim of the article's own voice mainly tells."""
        acts = [p for p in propositions if p.main and not p.predicate.copular]
        told = [p for p in acts if p.modality is Modality.ASSERTED]
        last = told[-1] if told else acts[-1] if acts and acts[-1].modality is Modality.PREDICTED else None
        narrated = claim.attribution is Attribution.NARRATION
        self._before = (claim.paragraph, last) if last is not None and narrated else None
        if narrated:
            happened = (p.predicate.concepts for p in told if not p.negated)
            self._happened = claim.paragraph, self.told_before(claim).union(self._meant_in(propositions), *happened)

    def _meant_in(self, propositions: tuple[Proposition, ...]) -> frozenset[str]:
        """Give the symbols of those whom propositions tell of for certain by a pronoun or a common noun."""
        meant = (a for p in propositions for a in p.arguments if not a.presumed)
        told = ((a, self._knowledge.gazetteer.symbol(entity)) for a in meant for entity in a.entities)
        return frozenset(s for a, s in told if s not in a.symbols or a.text.lower() in _pronouns())

    def _answer_descriptions(self, claim: Claim, propositions: tuple[Proposition, ...]) -> tuple[Proposition, ...]:
        """Answer "the one whom Ruiz backed" by the places spoken of last, before the wider setting is asked."""
        if not any(a.description for p in propositions for a in (p.subject, p.object) if a is not None):
            return propositions
        near = read_symbols(f"{claim.setting[-_NEAR:]} {claim.assertion}", self._knowledge.gazetteer)
        return tuple(
            replace(p, subject=self._answer(p.subject, near), object=self._answer(p.object, near)) for p in propositions
        )

    def _answer(self, argument: Argument | None, near: frozenset[str]) -> Argument | None:
        """Put the one entity that answers a description in its place."""
        if argument is None or argument.description is None or argument.entities:
            return argument
        entities = find_described(self._knowledge, argument.description, near)
        if len(entities) != 1:
            return argument
        symbol = self._knowledge.gazetteer.symbol(entities[0])
        return replace(argument, entities=entities, symbols=frozenset({symbol}), description=None, pronoun=False)


@cache
def _pronouns() -> frozenset[str]:
    return lexicon.read_words("closed_classes", "pronoun") | {"her"}


def is_denial(claim: Claim) -> bool:
    """Tell whether the cue denies what it reports: "X denied that P" asserts not-P by X."""
    if claim.cue is None or claim.attribution is Attribution.DIRECT:
        return False
    return any(stem(word) in stems_of("denying cues", "polarity") for word in claim.cue.split())


def _is_said_beside(claim: Claim) -> bool:
    """Tell whether a claim has the "be" of its assertion from no verb of the draft ("the mayor, Ann Lee, said")."""
    said, told = (f" {text.lower()} " for text in (claim.text, claim.assertion))
    forms = listed("forms of be" if claim.beside else "is or are")
    return any(f" {be} " in told and f" {be} " not in said for be in forms)
