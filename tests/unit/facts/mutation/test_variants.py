"""What becomes of a fact's wordings, family by family."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.facts.mutation import Family, make_variants
from factcheck.model import Outcome

HEAD = """\
version: 1
sources:
  log: {title: Harbour log, publisher: Port of Sunde, url: "https://www.example.org/log", published: 2031-02-01}
entities:
  sunde: {name: Port of Sunde, kind: organisation, aliases: [the port]}
  carrow: {name: Carrow Lines, kind: organisation, aliases: [Carrow]}
  ida:
    name: Ida Brekke
    kind: person
    gender: female
    aliases: [Brekke]
    roles: [{title: director of the Port of Sunde, from: 2028-01-01}]
  tor: {name: Tor Vik, kind: person, gender: male, aliases: [Vik]}
vocabulary:
  synonyms: [[quay, wharf]]
  opposites: [[leave the pact, join the pact]]
facts:
  - id: fact
"""


def variants_of(*lines):
    """Give the variants of one fact, by family, as texts."""
    body = "".join(f"    {line}\n" for line in (*lines, "sources: [log]"))
    base = parse_facts([("facts.yaml", (HEAD + body).encode())])
    ((_, variants),) = make_variants(base)
    return variants


def texts(variants, family, *, true):
    return [variant.text for variant in variants if variant.family is family and variant.true is true]


def test_figures_are_changed_beyond_their_rounding():
    variants = variants_of("statement: Carrow paid the Port of Sunde 12.4 million dollars.", "date: 2031-01-10")
    found = texts(variants, Family.FIGURE, true=False)
    assert "Carrow paid the Port of Sunde 12.6 million dollars." in found
    assert not any("12.4 " in text or "12.5 " in text for text in found)


def test_figures_respect_the_tolerance_of_the_fact():
    variants = variants_of("statement: The quay is 310 metres long.", "tolerance: 30 metres")
    lengths = [int(text.split()[3]) for text in texts(variants, Family.FIGURE, true=False)]
    assert lengths
    assert all(abs(length - 310) > 30 for length in lengths)


def test_a_part_never_outgrows_its_whole():
    variants = variants_of("statement: Divers raised two of the three anchors.", "date: 2031-01-10")
    assert not [
        t for t in texts(variants, Family.FIGURE, true=False) if "three of the three" in t or "five of the three" in t
    ]


def test_a_bounded_figure_is_only_broken_from_outside():
    variants = variants_of("statement: A berth costs at least 80 euros.", "from: 2030-01-01")
    found = texts(variants, Family.FIGURE, true=False)
    assert found
    assert all("at least" not in text for text in found)


def test_units_and_scales_are_exchanged():
    variants = variants_of("statement: The quay cost $31 million.", "date: 2030")
    assert "The quay cost $31 billion." in texts(variants, Family.UNIT, true=False)


def test_a_statement_is_denied_by_several_means():
    variants = variants_of("statement: The port closed the quay on 4 May 2030.", "date: 2030-05-04")
    found = texts(variants, Family.NEGATION, true=False)
    assert "The port did not close the quay on 4 May 2030." in found
    assert "The port didn't close the quay on 4 May 2030." in found
    assert "It is not true that the port closed the quay on 4 May 2030." in found
    assert "Officials denied that the port closed the quay on 4 May 2030." in found


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("The port did not close the quay.", "The port closed the quay."),
        ("The crews were not insured.", "The crews were insured."),
        ("No sailors drowned in the storm.", "Several sailors drowned in the storm."),
        ("Nobody was hurt in the storm.", "One person was hurt in the storm."),
    ],
)
def test_a_denial_is_turned_into_an_assertion(statement, expected):
    variants = variants_of(f"statement: {statement}", "date: 2030-05-04")
    assert expected in texts(variants, Family.NEGATION, true=False)


def test_a_counted_subject_is_not_denied():
    variants = variants_of("statement: 40 ships left the port.", "date: 2030-05-04")
    assert not texts(variants, Family.NEGATION, true=False)


def test_opposites_come_from_the_list_and_from_the_vocabulary():
    raised = variants_of("statement: The port raised its fees in May 2030.", "date: 2030-05")
    assert "The port cut its fees in May 2030." in texts(raised, Family.OPPOSITE, true=False)
    left = variants_of("statement: Carrow left the pact.", "date: 2030-05")
    assert "Carrow joined the pact." in texts(left, Family.OPPOSITE, true=False)


def test_roles_are_swapped_only_where_it_goes_one_way():
    beat = variants_of("statement: Brekke beat Vik in the regatta.", "date: 2030-05-04")
    assert "Vik beat Brekke in the regatta." in texts(beat, Family.ROLE_SWAP, true=False)
    met = variants_of("statement: Brekke met Vik in the harbour.", "date: 2030-05-04")
    assert not texts(met, Family.ROLE_SWAP, true=False)


def test_a_part_of_a_longer_name_is_not_taken_for_a_name():
    variants = variants_of("statement: Carrow sued the Port of Sunde Guild.", "date: 2030-05-04")
    assert not texts(variants, Family.ROLE_SWAP, true=False)
    assert not [text for text in texts(variants, Family.NAME, true=True) if "Guild" not in text]


def test_another_entity_needs_that_only_one_can_be_right():
    alone = variants_of("statement: Brekke designed the quay.", "date: 2029", "only: true")
    assert texts(alone, Family.ENTITY, true=False)
    assert not any("Brekke" in text for text in texts(alone, Family.ENTITY, true=False))
    shared = variants_of("statement: Brekke visited the quay.", "date: 2029")
    assert not texts(shared, Family.ENTITY, true=False)


def test_dates_are_moved_within_their_year_for_what_happens_once():
    variants = variants_of("statement: The port opened the quay on 4 May 2030.", "date: 2030-05-04")
    moved = texts(variants, Family.DATE, true=False)
    assert "The port opened the quay on 13 May 2030." in moved
    assert all("2030" in text and "on 4 May" not in text for text in moved)
    visited = variants_of("statement: Brekke visited the quay on 4 May 2030.", "date: 2030-05-04")
    assert not texts(visited, Family.DATE, true=False)


def test_orderings_behind_the_verb_are_changed():
    variants = variants_of("statement: Sunde is the largest port in the region.", "from: 2029")
    assert "Sunde is the second-largest port in the region." in texts(variants, Family.ORDERING, true=False)
    first = variants_of("statement: The first tender failed.", "date: 2030-05-04")
    assert not texts(first, Family.ORDERING, true=False)


def test_a_period_is_missed_on_either_side():
    variants = variants_of("statement: Carrow uses the quay.", "from: 2029-01-01", "until: 2030-01-01")
    days = sorted(variant.said_on for variant in variants if variant.family is Family.PERIOD)
    assert days[0] < date(2029, 1, 1)
    assert days[1] > date(2030, 1, 1)
    (acceptable,) = {variant.acceptable for variant in variants if variant.family is Family.PERIOD}
    assert Outcome.OUTDATED in acceptable


def test_figures_are_rounded_hedged_and_respelt_truly():
    variants = variants_of("statement: The quay cost $31.26 million.", "date: 2030")
    assert "The quay cost $31 million." in texts(variants, Family.ROUNDING, true=True)
    hedged = texts(variants, Family.HEDGE, true=True)
    assert any(text.endswith("$31 million.") and ("more than" in text or "over" in text) for text in hedged)
    assert any(text.endswith("$32 million.") for text in hedged)
    forms = texts(variants, Family.NUMBER_FORM, true=True)
    assert "The quay cost $31.26m." in forms
    assert "The quay cost 31.26 million dollars." in forms


def test_a_scale_that_is_glued_to_its_figure_stays_there():
    forms = texts(variants_of("statement: The quay cost $31.3bn.", "date: 2030"), Family.NUMBER_FORM, true=True)
    assert not any("31 dollars" in text for text in forms)


def test_only_the_date_of_the_main_clause_tells_of_a_time_to_come():
    lines = "statement: Carrow is led by Brekke, who was named captain on 4 May 2030.", "date: 2030-05-04"
    variants = variants_of(*lines)
    assert {v.said_on for v in variants if v.family is Family.AS_WRITTEN} == {date(2030, 5, 5)}


def test_small_numbers_change_between_words_and_digits():
    variants = variants_of("statement: The quay has 12 cranes.", "from: 2030")
    assert "The quay has twelve cranes." in texts(variants, Family.NUMBER_FORM, true=True)
    variants = variants_of("statement: The quay has twelve cranes.", "from: 2030")
    assert "The quay has 12 cranes." in texts(variants, Family.NUMBER_FORM, true=True)


def test_voice_is_turned_both_ways():
    active = variants_of("statement: Brekke opened the locks on 4 May 2030.", "date: 2030-05-04")
    assert "The locks were opened by Brekke on 4 May 2030." in texts(active, Family.PASSIVE, true=True)
    passive = variants_of("statement: The locks were opened by Brekke on 4 May 2030.", "date: 2030-05-04")
    assert "Brekke opened the locks on 4 May 2030." in texts(passive, Family.PASSIVE, true=True)


def test_the_passive_leaves_ambiguous_attachment_alone():
    variants = variants_of("statement: Brekke rejected a plan for the locks.", "date: 2030-05-04")
    assert not [text for text in texts(variants, Family.PASSIVE, true=True) if " by " in text]


def test_names_roles_and_synonyms_stand_in_for_each_other():
    variants = variants_of("statement: Brekke began to widen the quay.", "date: 2030-05-04")
    assert "Ida Brekke began to widen the quay." in texts(variants, Family.NAME, true=True)
    assert "The director of the Port of Sunde began to widen the quay." in texts(variants, Family.ROLE, true=True)
    synonyms = texts(variants, Family.SYNONYM, true=True)
    assert "Brekke started to widen the quay." in synonyms
    assert "Brekke began to widen the wharf." in synonyms


def test_a_role_not_yet_held_is_not_used():
    variants = variants_of("statement: Brekke began to widen the quay.", "date: 2027-05-04")
    assert not texts(variants, Family.ROLE, true=True)


def test_dates_take_other_forms_by_the_day_of_writing():
    variants = variants_of("statement: Brekke opened the locks on 4 May 2030.", "date: 2030-05-04")
    days = {v.text: v.said_on for v in variants if v.family is Family.DATE_FORM}
    assert "Brekke opened the locks on May 4, 2030." in days
    assert days["Brekke opened the locks yesterday."] == date(2030, 5, 5)
    assert days["Brekke opened the locks on Saturday."] == date(2030, 5, 7)
    assert days["Brekke opened the locks last year."].year == 2031


def test_what_is_to_come_is_not_told_of_after_its_day():
    variants = variants_of("statement: The border crossing will reopen on 4 May 2030.", "date: 2030-05-04")
    assert all(v.said_on <= date(2030, 5, 4) for v in variants if v.family is Family.DATE_FORM)


def test_the_time_is_put_first():
    variants = variants_of("statement: The port opened the locks on 4 May 2030.", "date: 2030-05-04")
    assert "On 4 May 2030, the port opened the locks." in texts(variants, Family.CLAUSE_ORDER, true=True)


def test_refuted_wordings_are_false_variants():
    variants = variants_of("statement: The locks are safe.", "refutes: [The locks leak]", "from: 2030")
    assert texts(variants, Family.REFUTED, true=False) == ["The locks leak."]


def test_no_text_is_both_true_and_false_on_one_day():
    variants = variants_of("statement: Brekke beat Vik by 12 points on 4 May 2030.", "date: 2030-05-04")
    true = {(v.text, v.said_on) for v in variants if v.true}
    assert true.isdisjoint((v.text, v.said_on) for v in variants if not v.true)


def test_a_changed_figure_is_no_rounder_than_the_fact():
    variants = variants_of("statement: Carrow hired 1,800 sailors in June 2030.", "date: 2030-06")
    found = texts(variants, Family.FIGURE, true=False)
    assert found
    assert not [text for text in found if "2,000" in text]


def test_true_rewordings_are_made_false_in_their_turn():
    variants = variants_of("statement: Brekke opened the locks on 4 May 2030.", "date: 2030-05-04")
    denials = texts(variants, Family.NEGATION, true=False)
    assert "The locks were not opened by Brekke on 4 May 2030." in denials
    assert "On 4 May 2030, Brekke did not open the locks." in denials


def test_no_variant_calls_false_what_may_be_so():
    one_of_kind = variants_of("statement: A crane fell on 4 May 2030.", "date: 2030-05-04")
    assert not any("did not" in text for text in texts(one_of_kind, Family.NEGATION, true=False))
    grown = variants_of("statement: The price of fuel has more than doubled since 2026.", "from: 2030")
    assert not any("tripled" in text for text in texts(grown, Family.FIGURE, true=False))
    race = variants_of("statement: Vik won the men's 100 metres in 11 seconds on 4 May 2030.", "date: 2030-05-04")
    figures = texts(race, Family.FIGURE, true=False)
    assert figures
    assert all("100 metres" in text for text in figures)
    nameless = variants_of("statement: Two sailors died in the storm.", "date: 2030-05-04")
    assert not texts(nameless, Family.PERIOD, true=False)
    assert texts(variants_of("statement: Brekke resigned.", "date: 2030-05-04"), Family.PERIOD, true=False)
    ahead = variants_of("statement: Carrow will build a new quay.", "from: 2030")
    assert not any(text.startswith("Officials") for text in texts(ahead, Family.NEGATION, true=False))


@pytest.mark.parametrize(
    ("statement", "family", "unsaid"),
    [
        # as many may have done the contrary
        ("Carrow won 12 berths.", Family.OPPOSITE, "lost"),
        ("About 900 sailors demonstrated against the pact.", Family.OPPOSITE, "for the pact"),
        ("Carrow raised its forecast for profit in 2031.", Family.OPPOSITE, "for loss"),
        # a duty, or which time it was
        ("Carrow must pay the Port of Sunde 3 million crowns.", Family.NEGATION, "must not"),
        ("The quay was last dredged on 4 May 2030.", Family.NEGATION, "not last"),
        # what goes on, is planned or was not so
        ("Carrow remains the owner of the quay.", Family.PERIOD, "remains"),
        ("Brekke never met Vik.", Family.PERIOD, "never"),
        ("Ten sailors drowned in Sunde.", Family.PERIOD, "drowned"),
        ("The quay of Carrow cost 31 million crowns.", Family.PERIOD, "cost"),
        ("Brekke sneezed.", Family.PERIOD, "sneezed"),
        # whoever counts the one of 1990 as well
        ("It was the first flood in Sunde since 1990.", Family.ORDERING, "second"),
    ],
)
def test_no_variant_leaves_room_for_being_true(statement, family, unsaid):
    variants = variants_of(f"statement: {statement}", "date: 2030-05-04")
    assert not any(unsaid in text for text in texts(variants, family, true=False))


def test_what_follows_by_is_no_agent_where_it_measures():
    cut = variants_of("statement: Fees were cut by 30 percent on 4 May 2030.", "date: 2030-05-04")
    assert not texts(cut, Family.PASSIVE, true=True)
    seen = variants_of("statement: The launch was watched by 900 people.", "date: 2030-05-04")
    assert "900 people watched the launch." in texts(seen, Family.PASSIVE, true=True)


def test_variants_are_grammatical():
    ranks = variants_of("statement: The quay is the second longest in Sunde.", "from: 2030")
    assert not any("first longest" in text for text in texts(ranks, Family.ORDERING, true=False))
    cuts = variants_of("statement: Carrow will cut its prices.", "from: 2030")
    assert "Carrow will raise its prices." in texts(cuts, Family.OPPOSITE, true=False)
    times = variants_of("statement: Vik won the race in 2 hours 19 minutes.", "date: 2030-05-04")
    assert not texts(times, Family.UNIT, true=False)
    lost = variants_of("statement: Carrow lost the final to the Port of Sunde.", "date: 2030-05-04")
    assert not any("won" in text for text in texts(lost, Family.OPPOSITE, true=False))
    power = variants_of("statement: The storm cut power to 900 homes.", "date: 2030-05-04")
    assert not texts(power, Family.OPPOSITE, true=False)
    part = variants_of("statement: Brekke was chosen by a majority of nine members.", "date: 2030-05-04")
    assert not any("minority" in text for text in texts(part, Family.OPPOSITE, true=False))
