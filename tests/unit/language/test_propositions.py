"""What a sentence says: who, what, to whom, whether it is denied, and how firmly."""

import pytest

from factcheck.language.meaning.predicates import Tense
from factcheck.language.propositions import Voice
from factcheck.model import Modality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orla Venn won the race.", ["Orla Venn win the race"]),
        # passives are turned round
        ("The race was won by Orla Venn.", ["Orla Venn win The race"]),
        ("The ferry was sold.", ["- sell The ferry"]),
        ("Rents were cut by 3%.", ["- cut Rents"]),
        # a passive goes on behind "and" where nothing else could be done
        ("Venn was held in May and charged with fraud.", ["- hold Venn", "- charg Venn"]),
        ("Venn was held by police but later released.", ["police hold Venn", "- releas Venn"]),
        ("Venn was elected in May and promised reform.", ["- elect Venn", "Venn promis reform"]),
        ("Venn was hurt in May and died.", ["- hurt Venn", "Venn die"]),
        ("Rebels handed over 41 hostages.", ["Rebels hand over 41 hostages"]),
        # light verbs and carrying verbs give way
        ("Orla Venn took the lead in the race.", ["Orla Venn lead the race"]),
        ("Venn paid a visit to Sarn.", ["Venn visit Sarn"]),
        ("Venn ended up winning the race.", ["Venn win the race"]),
        ("Venn managed to win the race.", ["Venn win the race"]),
        ("Venn went on to win the race.", ["Venn win the race"]),
        ("Venn stepped down.", ["Venn step down"]),
        ("The fire caused damage put at 4 million crowns.", ["The fire caus damage"]),
        # two clauses, two propositions
        ("Venn won the race and thanked the nurses.", ["Venn win the race", "Venn thank the nurses"]),
        ("Venn, who lost the race, thanked the nurses.", ["Venn lose the race", "Venn thank the nurses"]),
        ("Rain fell and the river rose.", ["Rain fall", "the river rise"]),
        ("The mill that Venn bought in May burned.", ["Venn buy The mill", "The mill burn"]),
    ],
)
def test_a_sentence_is_read_as_its_statements(say, text, expected):
    assert say(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Venn did not win the race.",
        "Venn didn't win the race.",
        "Venn never won the race.",
        "Venn failed to win the race.",
        "Venn was unable to win the race.",
        "Venn has yet to win the race.",
        "Venn has still not won the race.",
        "Venn has not yet won the race.",
        "Venn refused to win the race.",
    ],
)
def test_every_kind_of_denial_is_heard(say, text):
    assert say(text) == ["Venn not win the race"]


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Nobody saw the ship.", True),
        ("No ship sank.", True),
        ("Neither club won the cup.", True),
        ("Venn won no prize.", True),
        ("Venn did not fail to win the race.", False),
        ("Venn won the race, not the cup.", False),
        ("Venn won the race without a fight.", False),
    ],
)
def test_denials_elsewhere_in_the_sentence(read, text, negated):
    assert read(text)[0].negated is negated


def test_what_stands_behind_the_subject_is_no_part_of_the_verb(read):
    (voted,) = (p for p in read("The member for Sarn voted for the fuel tax.") if p.main)
    assert voted.predicate.stem == "vote for"
    assert voted.object is not None
    assert voted.object.text == "the fuel tax"


@pytest.mark.parametrize(
    ("text", "modality", "tense"),
    [
        ("Venn won the race.", Modality.ASSERTED, Tense.PAST),
        ("Venn has won the race.", Modality.ASSERTED, Tense.PERFECT),
        ("Venn leads the race.", Modality.ASSERTED, Tense.PRESENT),
        ("Venn is leading the race.", Modality.ASSERTED, Tense.PRESENT),
        ("Venn had won the race.", Modality.ASSERTED, Tense.PAST),
        ("Venn will win the race.", Modality.PREDICTED, Tense.FUTURE),
        ("Venn hopes to win the race.", Modality.PREDICTED, Tense.PRESENT),
        ("The bank expects prices to fall.", Modality.PREDICTED, Tense.PRESENT),
        ("Venn planned to close the mill.", Modality.PREDICTED, Tense.PAST),
        ("Venn had planned to close the mill.", Modality.CONDITIONAL, Tense.PAST),
        ("The rent be cut by half.", Modality.PREDICTED, Tense.PRESENT),
        ("Venn could win the race.", Modality.CONDITIONAL, Tense.PRESENT),
        ("Venn was nearly the first woman to win the race.", Modality.CONDITIONAL, Tense.PAST),
        ("Venn was almost mayor of Tal.", Modality.CONDITIONAL, Tense.PAST),
        ("Turnout was nearly 60%.", Modality.ASSERTED, Tense.PAST),
        ("If Venn wins the race, the mill closes.", Modality.CONDITIONAL, Tense.PRESENT),
    ],
)
def test_forecasts_conditions_and_tenses_are_told_apart(read, text, modality, tense):
    assert (read(text)[0].modality, read(text)[0].tense) == (modality, tense)


def test_what_is_asked_for_has_not_happened(read):
    jailed = next(p for p in read("Lawyers had asked for Venn to be jailed.") if p.predicate.stem == "jail")
    assert jailed.modality is Modality.PREDICTED


def test_times_of_participles_and_infinitives_are_told_apart_from_a_clause_s_own(read):
    (banned, *_) = read("Four runners were banned for cheating in May 2030.")
    assert (len(banned.times), len(banned.times_beneath)) == (0, 1)
    assert read("Four runners were banned in May 2030, cheating again in June 2031.")[0].times_beneath == ()


@pytest.mark.parametrize(
    ("text", "extra"),
    [("Nobody but Venn left.", "nobody"), ("Not only Venn left.", "not only"), ("Venn left.", None)],
)
def test_what_a_pronoun_or_only_adds_is_no_part_of_a_name(read, text, extra):
    assert read(text)[0].extra >= ({extra} if extra else frozenset())
    assert bool(read(text)[0].extra) is bool(extra)


def test_not_all_is_another_number_than_all(read):
    assert read("Not all nurses left.")[0].subject.symbols != read("All nurses left.")[0].subject.symbols


def test_what_somebody_reports_is_marked_as_reported(read):
    said, won = read("The coach said that Venn won the cat.")
    assert (said.is_reported, won.is_reported) == (False, True)
    assert won.reported_by.text == "The coach"
    assert not won.main


def test_a_reported_denial_is_a_denial(read):
    assert [p.negated for p in read("The coach denied that Venn won the race.") if p.is_reported] == [True]


def test_an_aside_is_not_what_the_sentence_mainly_says(read):
    lost, thanked = read("Venn, who lost the race, thanked the nurses.")
    assert (lost.main, thanked.main) == (False, True)


def test_names_lead_to_entities_on_either_side(read):
    won, lost = read("Peter Gaunt beat Venn.")
    assert (won.subject.entity, won.object.entity) == ("gaunt", "venn")
    assert (lost.predicate.stem, lost.subject.entity, lost.main) == ("lose", "venn", False)


def test_figures_and_times_stand_in_their_own_slots(read):
    (rose,) = read("In May 2030, exports rose by 3%.")
    assert [quantity.text for quantity in rose.quantities] == ["3%"]
    assert [time.text for time in rose.times] == ["May 2030"]
    assert rose.subject.symbols == {"export"}


def test_a_time_in_front_without_a_comma_does_not_hide_the_subject(read):
    assert read("In May 2030 exports rose by 3%.")[0].subject.symbols == {"export"}
    assert read("On Monday Peter Gaunt won the race.")[0].subject.entity == "gaunt"


def test_a_share_is_a_statement_of_its_own(read):
    won, share = read("Venn won with 58% of the vote.")
    assert (won.predicate.stem, share.voice) == ("win", Voice.SHARE)
    assert (share.subject.entity, [q.text for q in share.quantities]) == ("venn", ["58%"])


def test_a_score_of_shares_gives_each_side_its_own(read):
    shares = [p for p in read("Venn beat Gaunt by 58% to 42%.") if p.voice is Voice.SHARE]
    assert [(p.subject.entity, p.quantities[0].text) for p in shares] == [("venn", "58%"), ("gaunt", "42%")]


def test_an_election_to_an_office_says_who_holds_it(read):
    elected, holds = read("Venn was elected president.")
    assert elected.object.entity == "venn"
    assert (holds.subject.entity, holds.voice) == ("venn", Voice.COPULA)


@pytest.mark.parametrize("text", ["", "Rain.", "The old pier.", "...", "“”", "Of the, by the"])
def test_no_statement_is_made_up(read, text):
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "extra"),
    [
        ("Venn won the race, and the crowd on the pier by the new mill cheered.", set()),
        ("Venn won the race, where the crowd on the new pier sang for hours.", set()),
        # what has no verb of its own belongs to the clause
        ("Venn won the race, and with it the shield.", {"shield"}),
    ],
)
def test_a_part_with_a_clause_of_its_own_adds_nothing_to_another(read, text, extra):
    assert read(text)[0].extra == extra


def test_a_time_behind_a_relative_clause_is_of_that(read):
    song, ran = read("Tollgate is a song that ran on the radio for a year, from 3 May 2020.")[:2]
    assert (song.times, bool(ran.times)) == ((), True)


def test_what_a_verb_means_with_other_words_leaves_its_own_meaning_as_a_variant(read):
    first, *others = read("Venn won the final against Gaunt.")
    assert (first.predicate.stem, first.variant) == ("win against", False)
    assert [(p.predicate.stem, p.object.head) for p in others if p.variant and p.object] == [("win", "final")]
    assert not any(p.variant for p in read("Venn won the final."))
    assert not any(p.variant for p in read("There is a village called Sarn."))


@pytest.mark.parametrize("time", ["on Monday", "last week", "in May", "on 3 May 2031"])
def test_a_time_before_an_infinitive_is_not_who_does_it(say, time):
    assert say(f"Venn agreed {time} to sell the mill.")[0] == "Venn sell the mill"


@pytest.mark.parametrize(
    ("text", "somebody", "office"),
    [
        ("The council elected Orla Venn prime minister.", "Orla Venn", "prime minister"),
        ("Sarn has appointed Orla Venn chief executive.", "Orla Venn", "chief executive"),
        ("The council elected Orla Venn deputy mayor.", "Orla Venn", "deputy mayor"),
        ("Sarn named Helm Line villages.", "Helm Line villages", None),
    ],
)
def test_whom_a_verb_makes_something_is_told_from_what(read, text, somebody, office):
    named = read(text)[0]
    assert named.object.text == somebody
    assert [c.text for c in named.complements if c.preposition is None] == ([office] if office else [])


@pytest.mark.parametrize(
    ("text", "told", "figures", "extra"),
    [
        ("Venn's arrest on 3 May.", ("arrest", "Venn"), [], set()),
        ("The rescue of 14 swimmers from the bay.", ("rescu", "14 swimmers"), [14], set()),
        ("Venn's arrest for fraud in May.", ("arrest", "Venn"), [], {"fraud"}),
    ],
)
def test_an_act_told_by_a_phrase_alone_is_what_it_mainly_says(read, text, told, figures, extra):
    (act,) = read(text)
    assert (act.main, act.voice) == (True, Voice.NOMINAL)
    assert (act.predicate.stem, act.subject.text) == told
    assert [q.value for q in act.quantities] == figures
    assert act.extra | {s for c in act.complements for s in c.symbols if c.text != "the bay"} == extra


def test_a_dated_occasion_dates_what_was_so_then(read):
    dated, undated = (read(f"Venn sang when the tower burned{day}.")[0] for day in (" on 3 May 2030", ""))
    assert [time.text for time in dated.times] == ["3 May 2030"]
    assert (dated.timed_by_clause, undated.timed_by_clause) == (False, True)
    assert read("Venn had sung before the tower burned on 3 May 2030.")[0].times == ()


def test_a_letter_and_its_accent_may_be_two_characters(read):
    name = "Bo\u0301rja Júnior"
    born = read(f"{name} (born 5 February 1982), commonly known as Borja, is a painter.")[-1]
    assert (born.predicate.stem, born.subject.text) == ("born", "Bórja Júnior")


@pytest.mark.parametrize(
    ("text", "negated", "modality"),
    [
        ("It is not true that Venn sold the mill.", True, Modality.ASSERTED),
        ("It is not the case that Venn sold the mill.", True, Modality.ASSERTED),
        ("It is false that Venn sold the mill.", True, Modality.ASSERTED),
        ("Gaunt did not think that Venn sold the mill.", True, Modality.ASSERTED),
        ("Gaunt denied that Venn sold the mill.", True, Modality.ASSERTED),
        # what is left open
        ("It is not clear that Venn sold the mill.", False, Modality.CONDITIONAL),
        ("It is likely that Venn sold the mill.", False, Modality.CONDITIONAL),
        ("Gaunt was not aware that Venn sold the mill.", False, Modality.CONDITIONAL),
        ("Gaunt did not say that Venn sold the mill.", False, Modality.CONDITIONAL),
        ("Gaunt did not deny that Venn sold the mill.", False, Modality.CONDITIONAL),
        ("Gaunt did not comment on the report that Venn sold the mill.", False, Modality.CONDITIONAL),
    ],
)
def test_a_denial_reaches_what_is_told_only_where_it_is_denied_with_it(read, text, negated, modality):
    (told,) = (p for p in read(text) if p.predicate.stem == "sell" and not p.variant)
    assert (told.negated, told.modality) == (negated, modality)
