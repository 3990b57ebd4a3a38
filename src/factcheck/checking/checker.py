"""The checker: claims against facts, one article at a time."""

from __future__ import annotations

from copy import copy
from functools import cached_property, partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from factcheck.checking.alignment.forecasts import is_own_plan, look_ahead, may_be_told, name_forecaster, told_of_plans
from factcheck.checking.alignment.fronted_cases import opens_with_case
from factcheck.checking.alignment.leftovers import survey
from factcheck.checking.alignment.sayings import is_held_to_words
from factcheck.checking.claim_reader import ClaimReader, is_denial
from factcheck.checking.deciding.authorities import weigh_authority
from factcheck.checking.deciding.challenging import mark_challenged
from factcheck.checking.deciding.deciding import NOT_CHECKABLE, UNVERIFIED, confirm, decide
from factcheck.checking.deciding.joining import find_gainsaid, find_joined
from factcheck.checking.deciding.nesting import tell_once
from factcheck.checking.deciding.synonymy import find_reworded
from factcheck.checking.deciding.verbatim import keep_certain
from factcheck.checking.deciding.weighing import find_in, weigh
from factcheck.checking.inquiry import Inquiry, Occasion
from factcheck.checking.knowledge.foreground import Foreground
from factcheck.checking.knowledge.knowledge import Knowledge
from factcheck.checking.knowledge.scenes import LENGTH
from factcheck.checking.knowledge.seats import find_seat
from factcheck.checking.knowledge.statements import words_of
from factcheck.checking.knowledge.stories import Story, read_story
from factcheck.checking.lone_facts import name_pronoun
from factcheck.checking.names import NameDesk
from factcheck.checking.offices.holders import HolderDesk, is_judged
from factcheck.checking.rules.quotes import NO_RECORD
from factcheck.language import lexicon
from factcheck.language.propositions import Proposition, is_told_plainly
from factcheck.language.restating.orders import insists_on_order, may_tell_order
from factcheck.language.restating.plain_comparisons import may_compare
from factcheck.language.restating.restatements import restate
from factcheck.language.restating.told_changes import may_change
from factcheck.language.text.sentences import sentence_around
from factcheck.language.words.concepts import stems_of
from factcheck.model import Attribution, CheckedArticle, CheckedClaim, ClaimKind, Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from factcheck.checking.alignment.findings import Finding
    from factcheck.checking.alignment.leftovers import Surroundings
    from factcheck.checking.quoting.quotations import QuotationDesk
    from factcheck.facts.indexed import IndexedFacts
    from factcheck.model import Article, Claim, Extraction, FactBase


class Checker:
    """Compares claims with the facts of one run; built once, then only read."""

    def __init__(self, base: FactBase | IndexedFacts, as_of: date | None = None) -> None:
        self.knowledge = Knowledge(base)
        self.inquiry = Inquiry(self.knowledge)
        self.names = NameDesk(self.knowledge, as_of)
        self.holders = HolderDesk(self.knowledge)
        self.as_of = as_of

    @cached_property
    def quotations(self) -> QuotationDesk:
        """What holds quotations against the record, imported and built where there is one."""
        from factcheck.checking.quoting.quotations import QuotationDesk

        return QuotationDesk(self.knowledge.base, self.knowledge.gazetteer)

    def check(self, article: Article, extraction: Extraction) -> CheckedArticle:
        """Give every claim of an article its verdict."""
        named = name_pronoun(self.knowledge.base, article.text)
        if named is not None:
            return Checker(named, self.as_of).check(article, extraction)
        readings: dict[str, tuple[Proposition, ...]] = {}
        checked = []
        quoted = []
        reader = ClaimReader(article, self.knowledge)
        story = read_story(article, self.knowledge)
        for claim in extraction.claims:
            if claim.kind is ClaimKind.QUOTATION:
                verdict = self.quotations.check(claim, article) if self.knowledge.base.quotes else NO_RECORD
                quoted.append(CheckedClaim(claim, verdict))
                continue
            verdict, propositions = self._check_claim(claim, article, reader, story)
            readings[claim.id] = propositions
            checked.append(CheckedClaim(claim, verdict))
        claims = mark_challenged(tell_once(checked), readings, self.knowledge.thesaurus)
        return CheckedArticle(
            article, extraction.utterances, (*claims, *quoted, *self.names.check(article, extraction))
        )

    def _check_claim(
        self, claim: Claim, article: Article, reader: ClaimReader, story: Story
    ) -> tuple[Verdict, tuple[Proposition, ...]]:
        """Judge one claim, and give its propositions for the question who challenges whom.

        Where it stays open, it is judged by other tellings of it, which name what it speaks of.
        """
        tellings = reader.retell(claim)
        earlier = copy(reader) if tellings else reader
        verdict, propositions = self._judge_as_told(claim, article, reader, story)
        for telling in tellings if verdict is UNVERIFIED else ():
            found, read = self._judge_as_told(telling.tell(claim), article, copy(earlier), story)
            if telling.allows(found):
                return found, read
        return verdict, propositions

    def _judge_as_told(
        self, claim: Claim, article: Article, reader: ClaimReader, story: Story
    ) -> tuple[Verdict, tuple[Proposition, ...]]:
        """Judge a claim by its assertion."""
        claim = name_forecaster(claim)
        within = claim.said_within.last if claim.said_within is not None else None
        said_on = claim.said_on or within or article.published
        moment = said_on
        if (claim.attribution is Attribution.NARRATION and self.as_of is not None) or said_on is None:
            moment = self.as_of
        setting = self.knowledge.symbols_around(f"{article.title or ''}\n{claim.setting}\n{claim.assertion}")
        setting |= self.knowledge.introduced_around(claim.setting)
        setting |= find_seat(claim, article.text, said_on, self.knowledge) | reader.told_before(claim)
        earlier = copy(reader) if is_told_plainly(claim.assertion) else reader  # who knows nothing of this claim yet
        again = partial(earlier.read, claim, said_on, setting, verbatim=True)
        propositions = reader.read(claim, said_on, setting)
        if not claim.checkable and not may_be_told(claim, propositions):
            return NOT_CHECKABLE, ()
        own = is_own_plan(claim, propositions, self.knowledge, said_on)
        propositions = look_ahead(claim, propositions)
        if not propositions:
            return UNVERIFIED if claim.checkable else NOT_CHECKABLE, ()
        occasion = Occasion(self._survey(claim, article, (setting, story), said_on), moment, said_on)
        verdict = self._judge(claim, propositions, occasion, again)
        doubted = claim.marked or is_judged(claim)  # the article says that it is false
        if doubted and verdict.outcome is Outcome.SUPPORTED:
            verdict = UNVERIFIED
        if not claim.checkable:
            own = own or is_held_to_words(claim, verdict, self.knowledge)
            return verdict if verdict.outcome in told_of_plans(claim, propositions, own=own) else NOT_CHECKABLE, ()
        return verdict, propositions

    def _survey(
        self, claim: Claim, article: Article, told: tuple[frozenset[str], Story], said_on: date | None
    ) -> Surroundings:
        """Find what stands in and around a claim, and who says it, by its setting and the story of the draft."""
        setting, story = told
        around = survey(self.knowledge.symbols_of(claim.assertion), setting, self.knowledge)
        speaker: frozenset[str] = frozenset()
        if claim.speaker is not None:
            named = {f"@{claim.speaker.entity}"} if claim.speaker.entity is not None else set()
            others = lexicon.read_words("predicates", "one of several")
            another = others.intersection(claim.speaker.mention.lower().split())  # "another study" is not the study
            speaker = self.knowledge.symbols_of(claim.speaker.name) | named | another
        sentence = sentence_around(article.text, claim.span)
        before = article.text[max(0, claim.span.start - LENGTH) : claim.span.start]
        foreground = Foreground(before, story.scenes, self.knowledge, said_on)
        return replace(
            around, text=claim.text, sentence=sentence, before=before.rpartition("\n")[2], speaker=speaker,
            foreground=foreground, strangers=story.strangers, opening=story.opening_for(claim),
            lead=story.lead_for(claim, self.knowledge.gazetteer.entities),
            reported=claim.attribution in {Attribution.INDIRECT, Attribution.MIXED},
        )  # fmt: skip

    def _judge(
        self,
        claim: Claim,
        propositions: tuple[Proposition, ...],
        occasion: Occasion,
        again: Callable[[], tuple[Proposition, ...]],
    ) -> Verdict:
        """Put the claim's propositions to the candidate facts and decide; `again` reads the claim verbatim."""
        text = restate(claim.assertion)
        numbers, pairs = self.inquiry.lay_out(propositions, occasion)
        found = find_in(pairs)
        verdict = self._decide(claim, text, propositions, found)
        if _may_add_up(text, propositions) and not (is_denial(claim) or opens_with_case(claim.text)):
            from factcheck.checking.deciding.adding import add_up
            from factcheck.checking.deciding.records import Record

            statements = [statement for number in numbers for statement in self.knowledge.statements(number)]
            ask = partial(self.inquiry.ask, occasion)
            record = Record(
                statements, ask, partial(ask, loosely=True), partial(self.inquiry.recall, occasion), self.knowledge,
                occasion.said_on, occasion.around.setting | occasion.around.speaker, occasion.around.before,
            )  # fmt: skip
            verdict = add_up(verdict, text, propositions, record)
        if verdict is UNVERIFIED:
            verdict = self._recognise(claim, numbers, occasion.moment)
        if verdict is UNVERIFIED and not is_denial(claim):
            verdict = self._judge_holder(claim, propositions, numbers, occasion) or verdict
        if verdict is UNVERIFIED:
            joined = [find_joined(ones) or find_gainsaid(ones) for ones in pairs]
            verdict = self._decide(claim, text, propositions, [*found, *joined]) if any(joined) else verdict
        if verdict is UNVERIFIED:
            reworded = [find_reworded(ones, self.knowledge) for ones in pairs]
            verdict = self._decide(claim, text, propositions, [*found, *reworded]) if any(reworded) else verdict
        if verdict is UNVERIFIED:
            verdict = self._judge_verbatim(claim, propositions, numbers, occasion, again)
        if verdict is UNVERIFIED and not is_denial(claim) and any(p.quantities for p in propositions):
            from factcheck.checking.deciding.slips import find_slips

            verdict = decide(find_slips([pair for ones in pairs for pair in ones], self.knowledge))
        if verdict is UNVERIFIED and any(proposition.times for proposition in propositions):
            from factcheck.checking.offices.lives import judge_life

            verdict = judge_life(propositions, numbers, self.knowledge) or verdict
        if any(proposition.quantities for proposition in propositions):
            from factcheck.checking.offices.ages import judge_age, weigh_age

            verdict = weigh_age(verdict, judge_age(claim, propositions, numbers, occasion.moment, self.knowledge))
        return UNVERIFIED if _leaves_order_open(text, verdict) else verdict

    def _judge_holder(
        self, claim: Claim, propositions: tuple[Proposition, ...], numbers: tuple[int, ...], occasion: Occasion
    ) -> Verdict | None:
        """Judge who holds an office by the facts files that the draft is no stranger to."""
        strangers, entities = occasion.around.strangers, self.knowledge.gazetteer.entities
        known = tuple(number for number in numbers if not strangers.cover(self.knowledge.base.facts[number].path))
        verdict = self.holders.judge(claim, propositions, known, occasion.moment)
        told = [entities[one.fact] for one in verdict.evidence if one.fact in entities] if verdict is not None else []
        return None if any(strangers.cover(entity.path) for entity in told) else verdict

    def _judge_verbatim(
        self,
        claim: Claim,
        propositions: tuple[Proposition, ...],
        numbers: tuple[int, ...],
        occasion: Occasion,
        again: Callable[[], tuple[Proposition, ...]],
    ) -> Verdict:
        """Judge by their own words what may be open because an idiom was told plainly on one side only."""
        plain, knowledge = is_told_plainly(claim.assertion), self.knowledge
        told = (s for n in numbers for s in knowledge.statements(n)) if plain else ()
        statements = [statement for statement in told if not is_told_plainly(statement.text)]
        statements += [statement for number in numbers for statement in knowledge.verbatim(number)]
        if not statements:
            return UNVERIFIED
        read = look_ahead(claim, again()) if plain else propositions
        queries = (occasion.ask(p) for p in read if not p.is_reported)
        pairs = [self.inquiry.lay_beside(query, statements) for query in queries]
        return self._decide(claim, claim.assertion, read, keep_certain(find_in(pairs), propositions))

    def _decide(
        self, claim: Claim, text: str, propositions: tuple[Proposition, ...], found: list[list[Finding]]
    ) -> Verdict:
        """Decide by what was found for each part of a claim, whose assertion `text` has in plain words."""
        findings = weigh(text, propositions, found)
        return weigh_authority(claim, findings, self.knowledge) or decide(findings)

    def _recognise(self, claim: Claim, numbers: tuple[int, ...], moment: date | None) -> Verdict:
        """Support what a claim says in the very words of a fact that holds then, however well these are understood."""
        if is_denial(claim):
            return UNVERIFIED
        words = words_of(claim.assertion)
        for statement in (s for number in numbers for s in self.knowledge.statements(number)):
            if statement.words == words and not statement.refuting and statement.holds_on(moment):
                return confirm(statement.fact)
        return UNVERIFIED


def _may_add_up(text: str, propositions: tuple[Proposition, ...]) -> bool:
    """Tell whether a claim may follow from several facts together."""
    told = may_tell_order(text) or may_compare(text) or may_change(text) or any(p.quantities for p in propositions)
    return told or any(_moves(p) for p in propositions)


def _moves(proposition: Proposition) -> bool:
    """Tell whether something mainly rose or fell."""
    return proposition.main and not proposition.predicate.concepts.isdisjoint(stems_of("movement"))


def _leaves_order_open(text: str, verdict: Verdict) -> bool:
    """Tell whether a claim makes a point of what came first, and the one fact that bears it out does not."""
    if verdict.outcome is not Outcome.SUPPORTED or len(verdict.evidence) > 1:
        return False
    return insists_on_order(text) and not any(insists_on_order(one.statement) for one in verdict.evidence)
