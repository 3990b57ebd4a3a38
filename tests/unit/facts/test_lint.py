"""The lint of a sound base: what wants another look, where, and what is left alone."""

import re
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from factcheck.facts import parse_facts
from factcheck.facts.lint import CODES, leads_somewhere, lint
from factcheck.facts.pairs import candidate_pairs
from factcheck.model import Level, Relation

HEAD = """\
version: 1
sources:
  log: {title: Keeper's log, url: "https://lights.example.org/log"}
entities:
  skerry: {name: Skerry light, kind: place}
facts:
"""


def lint_facts(facts, head=HEAD, **options):
    return lint(parse_facts([("lights.yaml", (head + dedent(facts)).encode())]), **options)


def codes(problems):
    return [(problem.code, problem.line) for problem in problems]


SOUND = """\
- {id: height, statement: The Skerry light is 31 metres tall., sources: [log]}
"""


def test_a_sound_base_has_nothing_to_tell():
    assert lint_facts(SOUND, as_of=date(2030, 1, 1), relate=lambda first, second: None) == ()


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ("- {id: lamp, statement: The Skerry light burns oil.}", "no-source"),
        ("- {id: lamp, statement: The Skerry light burns oil., sources: [log, log], min_sources: 2}", "few-sources"),
        ("- {id: lamp, statement: The Skerry light burns oil., sources: [log], review_by: 2024-12-31}", "stale-fact"),
        ("- {id: lamp, statement: The Skerry light burns oil., sources: [log], series: oil}", "undated-series"),
        ("- {id: lamp, statement: The Skerry light is old., sources: [log], tolerance: some}", "unreadable-tolerance"),
        ("- {id: lamp, statement: the skerry light is 31  metres tall, sources: [log]}", "repeated-fact"),
    ],
)
def test_what_a_fact_lacks_is_told_with_its_line(facts, code):
    (problem,) = lint_facts(SOUND + facts + "\n", as_of=date(2025, 1, 1))
    assert (problem.code, problem.path, problem.line) == (code, "lights.yaml", 8)
    assert problem.level is CODES[code]
    assert "lamp" in problem.message
    assert problem.mend


def test_review_is_judged_by_the_given_day_only():
    fact = SOUND.replace("sources", "review_by: 2024-12-31, sources")
    assert lint_facts(fact) == ()
    assert lint_facts(fact, as_of=date(2024, 12, 31)) == ()


def test_statements_that_were_not_understood_are_told():
    (problem,) = lint_facts(SOUND, understands=lambda statement: False)
    assert problem.code == "unclear-statement"


@pytest.mark.parametrize("key", ["date: 2030-05-01", "from: 2030-01-01", "until: 2030-01-01", "series: height"])
def test_a_figure_without_any_time_is_noted(key):
    (problem,) = lint_facts(SOUND, lacks_day=lambda statement: True)
    assert (problem.code, problem.level) == ("undated-figure", Level.NOTE)
    timed = SOUND.replace("sources", f"{key}, sources")
    assert "undated-figure" not in {found.code for found in lint_facts(timed, lacks_day=lambda statement: True)}


def test_names_of_two_entities_and_unused_records_are_told():
    head = """\
version: 1
sources:
  log: {title: Log}
  old: {title: Old log, url: www.example.org}
entities:
  skerry: {name: Skerry light, kind: place, aliases: [the light]}
  inner: {name: Inner light, kind: place, aliases: [The Light]}
  keeper: {name: Ansa Rehn, kind: person, roles: [keeper]}
facts:
"""
    problems = lint_facts(SOUND, head=head)
    assert codes(problems) == [("dead-looking-link", 4), ("unused-source", 4), ("shared-name", 7), ("unused-entity", 7)]
    assert "`skerry` (lights.yaml:6)" in problems[2].message


def test_an_entity_that_a_role_names_is_in_use():
    head = """\
version: 1
sources: {log: {title: Log}}
entities:
  skerry: {name: Skerry light, kind: place}
  board: {name: Lights Board, kind: organisation}
  keeper: {name: Ansa Rehn, kind: person, roles: [head of the Lights Board]}
facts:
"""
    assert lint_facts(SOUND, head=head) == ()


@pytest.mark.parametrize(
    ("url", "sound"),
    [
        ("https://www.example.org/a?b=c#d", True),
        ("http://example.org:8080", True),
        ("https://пример.example/путь", True),
        ("www.example.org/a", False),
        ("https://", False),
        ("https://intranet/page", False),
        ("http://localhost:8000/", False),
        ("https://press.invalid/a", False),
        ("https://example.org/a b", False),
        ("https://example.org/the-long-…", False),
        ("ftp://example.org/a", False),
    ],
)
def test_dead_looking_links(url, sound):
    assert leads_somewhere(url) is sound


PAIR = """\
- {id: tall, statement: The Skerry light is 31 metres tall., until: 2001-05-31, sources: [log]}
- {id: short, statement: The Skerry light is 28 metres tall., FROM sources: [log]}
"""


@pytest.mark.parametrize(
    ("start", "relation", "expected"),
    [
        ("", Relation.CONTRADICTS, [("contradicting-facts", 8)]),
        ("from: 2001-05-30,", Relation.CONTRADICTS, [("contradicting-facts", 8)]),
        ("from: 2001-05-31,", Relation.CONTRADICTS, []),
        ("from: 2001-06-01,", Relation.CONTRADICTS, []),
        ("", Relation.SUPPORTS, [("like-fact", 8)]),
        ("", Relation.NEAR, []),
        ("", None, []),
    ],
)
def test_pairs_are_judged_by_the_engine_over_common_days(start, relation, expected):
    problems = lint_facts(PAIR.replace("FROM", start), relate=lambda first, second: relation)
    assert codes(problems) == expected


def test_a_fact_that_only_adds_words_is_no_repetition():
    facts = PAIR.replace("FROM", "").replace("28 metres tall", "28 metres tall at the gallery")
    assert codes(lint_facts(facts, relate=lambda first, second: Relation.SUPPORTS)) == [("like-fact", 8)]
    longer = facts.replace("28", "31")
    assert lint_facts(longer, relate=lambda first, second: Relation.SUPPORTS) == ()


def test_contradictions_are_errors():
    (problem,) = lint_facts(PAIR.replace("FROM", ""), relate=lambda first, second: Relation.CONTRADICTS)
    assert problem.level is Level.ERROR


def test_running_figures_do_not_contradict_each_other():
    facts = """\
    - {id: a, statement: The Skerry light drew 40 visitors., date: 2020-01-01, series: visitors, sources: [log]}
    - {id: b, statement: The Skerry light drew 55 visitors., date: 2021-01-01, series: visitors, sources: [log]}
    """
    assert lint_facts(facts, relate=lambda first, second: Relation.CONTRADICTS) == ()


def test_only_facts_with_common_words_are_compared():
    facts = """
    - {id: a, statement: The ferry struck a sandbank., min_sources: 0}
    - {id: b, statement: A museum bought the lens., min_sources: 0}
    - {id: c, statement: The sandbank was struck twice., min_sources: 0}
    - {id: d, statement: Somebody sold the lens., min_sources: 0}
    """
    base = parse_facts([("wrecks.yaml", f"version: 1\nfacts:{dedent(facts)}".encode())])
    assert [(first.id, second.id) for first, second in candidate_pairs(base.facts)] == [("a", "c")]


def test_a_quote_without_a_source_is_told():
    facts = SOUND + "quotes:\n- {id: q, speaker: skerry, text: Boo.}\n"
    (problem,) = lint_facts(facts)
    assert (problem.code, problem.line) == ("no-source", 9)


def test_every_code_is_in_the_documentation():
    page = Path(__file__).parents[3] / "docs" / "facts-desk.md"
    listed = set(re.findall(r"`([a-z-]+)`", "".join(re.findall(r"^\| `.*?\|", page.read_text(), re.MULTILINE))))
    assert set(CODES) <= listed
