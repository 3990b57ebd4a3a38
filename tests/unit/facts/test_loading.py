"""Facts files as an editor writes them, sound and broken."""

from datetime import date
from textwrap import dedent

import pytest

from factcheck.errors import FactsError
from factcheck.facts import files as facts_files
from factcheck.facts import load_facts, parse_facts
from factcheck.model import TimeSpan

HEAD = """\
version: 1
topic: The harbour tunnel
sources:
  audit:
    title: Audit of the tunnel
    publisher: Court of Auditors
    url: https://example.org/audit
    published: 2024-05-02
entities:
  lindqvist:
    name: Greta Lindqvist
    kind: person
    gender: female
    aliases: [Lindqvist, "@greta"]
    roles:
      - {title: mayor of Norrhamn, from: 2022-11, until: 2026-10}
      - harbour commissioner
"""


def parse(text, path="tunnel.yaml"):
    return parse_facts([(path, text.encode() if isinstance(text, str) else text)])


def parse_facts_list(facts):
    return parse(HEAD + "facts:\n" + dedent(facts))


def problems_of(text, path="tunnel.yaml"):
    with pytest.raises(FactsError) as caught:
        parse(text, path)
    return [(problem.line, str(problem)) for problem in caught.value.problems]


def the_problem(text, path="tunnel.yaml"):
    ((line, message),) = problems_of(text, path)
    return line, message


def test_every_key_reaches_the_base():
    base = parse(
        HEAD
        + dedent("""\
        vocabulary:
          synonyms: [[tunnel, underpass, crossing]]
          opposites: [[open the tunnel, close the tunnel]]
        facts:
          - id: tunnel-cost
            statement: The tunnel cost 412 million crowns.
            date: 2024-03
            from: 2024
            until: 2025-06-30
            also: [The bill for the tunnel was 412 million crowns]
            refutes: [The tunnel was free]
            tolerance: 1 million crowns
            only: true
            according_to: lindqvist
            series: tunnel bill
            min_sources: 2
            review_by: 2026-01
            understood: {subject: tunnel, polarity: positive}
            sources: [audit, {source: audit, quote: "412 million", locator: p. 3}]
        quotes:
          - id: on-the-tunnel
            speaker: lindqvist
            date: 2024-03-09
            text: We paid for it twice.
            translation_of: sv
            transcript: council minutes
            sources: [audit]
        """)
    )
    (fact,) = base.facts
    assert fact.statement == "The tunnel cost 412 million crowns."
    assert fact.event == TimeSpan(date(2024, 3, 1), date(2024, 3, 31))
    assert fact.period == TimeSpan(date(2024, 1, 1), date(2025, 6, 30))
    assert fact.also == ("The bill for the tunnel was 412 million crowns",)
    assert fact.refutes == ("The tunnel was free",)
    assert (fact.tolerance, fact.only, fact.series, fact.min_sources) == ("1 million crowns", True, "tunnel bill", 2)
    assert (fact.according_to, fact.topic, fact.review_by) == ("lindqvist", "The harbour tunnel", date(2026, 1, 31))
    assert fact.slots == (("subject", "tunnel"), ("polarity", "positive"))
    assert [(cited.source.title, cited.quote, cited.locator) for cited in fact.citations] == [
        ("Audit of the tunnel", None, None),
        ("Audit of the tunnel", "412 million", "p. 3"),
    ]
    assert (fact.path, fact.line) == ("tunnel.yaml", 22)
    (entity,) = base.entities
    assert (entity.name, entity.kind, entity.gender) == ("Greta Lindqvist", "person", "female")
    assert entity.aliases == ("Lindqvist", "@greta")
    assert [(role.title, role.period) for role in entity.roles] == [
        ("mayor of Norrhamn", TimeSpan(date(2022, 11, 1), date(2026, 10, 31))),
        ("harbour commissioner", TimeSpan()),
    ]
    (quote,) = base.quotes
    assert (quote.speaker, quote.text, quote.date) == ("lindqvist", "We paid for it twice.", date(2024, 3, 9))
    assert (quote.translation_of, quote.transcript) == ("sv", "council minutes")
    assert base.sources[0].published == date(2024, 5, 2)
    assert base.vocabulary.synonyms == (("tunnel", "underpass", "crossing"),)
    assert base.vocabulary.opposites == (("open the tunnel", "close the tunnel"),)
    assert base.warnings == ()


@pytest.mark.parametrize("word", ["on", "no", "yes", "off", "12:30", "2024", "1e3", "007", "0x1f", "true"])
def test_plain_words_stay_text(word):
    base = parse_facts_list(f"- {{id: a, statement: {word}, also: [{word}], sources: [audit]}}\n")
    assert base.facts[0].statement == word
    assert base.facts[0].also == (word,)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("1999", date(1999, 1, 1), date(1999, 12, 31)),
    ],
)
def test_dates_cover_whole_days(written, first, last):
    base = parse_facts_list(f"- {{id: a, statement: The gate opened., date: {written}, sources: [audit]}}\n")
    assert base.facts[0].event == TimeSpan(first, last)


def test_a_key_without_a_value_counts_as_left_out():
    base = parse_facts_list("- {id: a, statement: The gate opened., until: , also: ~, sources: [audit]}\n")
    assert base.facts[0].period is None
    assert base.facts[0].also == ()


def test_json_says_the_same_as_yaml():
    text = '{"version": 1, "facts": [\n{"id": "a", "statement": "Salt \\ud83e\\uddc2 \\/ \\u00e9", "only": true,\n'
    base = parse(text + '"min_sources": 0, "date": 2025}]}', "salt.json")
    (fact,) = base.facts
    assert (fact.statement, fact.only, fact.min_sources, fact.line) == ("Salt 🧂 / é", True, 0, 2)
    assert fact.event == TimeSpan(date(2025, 1, 1), date(2025, 12, 31))


def test_several_files_make_one_base():
    shared = ("shared.yaml", HEAD.encode())
    more = (
        "more.json",
        b'{"version": 1, "topic": "Gates", "facts": [{"id": "g", "statement": "A", "sources": ["audit"]}]}',
    )
    base = parse_facts([more, shared])
    assert base.files == ("more.json", "shared.yaml")
    assert base.facts[0].citations[0].source.id == "audit"
    assert base.facts[0].topic == "Gates"


def test_a_fact_without_a_source_is_warned_of_unless_none_is_asked_for():
    base = parse_facts_list("- {id: bare, statement: A}\n- {id: known, statement: B, min_sources: 0}\n")
    (warning,) = base.warnings
    assert warning.startswith("tunnel.yaml:19: fact `bare` has no source")


@pytest.mark.parametrize(
    ("facts", "line", "words"),
    [
        (
            "- {id: a, statement: It cost 4,000 crowns}",
            19,
            "(put the sentence in quotation marks: in { } a comma ends it)",
        ),
        ("- {id: a, statment: A}", 19, "unknown key `statment` in a fact (did you mean `statement`?)"),
        ("- {id: a, statement: A, period: 2025}", 19, "`period` in a fact (use `from` and `until` for that)"),
        ("- {id: a, claim: A}", 19, "unknown key `claim` in a fact (use `statement` for that)"),
        ("- {id: a, statement: A, sources: [audti]}", 19, "unknown source `audti`"),
        ("- {id: a, statement: A, sources: [audti]}", 19, "did you mean `audit`?"),
        ("- {id: a, statement: A, according_to: lindquist}", 19, "did you mean `lindqvist`?"),
        ("- {id: a, statement: A,\n   date: 2025-02-30}", 20, "2025-02-30 is a day that no calendar has"),
        ("- {id: a, statement: A,\n   date: 14/12/2025}", 20, "write it as 2025-12-14, 2025-12 or 2025"),
        (
            "- {id: a, statement: A,\n   from: 2025,\n   until: 2024}",
            21,
            "`until` 2024-12-31 is before `from` 2025-01-01",
        ),
        ("- {id: a}", 19, "a fact without `statement`"),
        ("- {id: a, statement: }", 19, "a fact without `statement`"),
        ("- {id: a, statement: '  '}", 19, "`statement` of a fact is empty"),
        ("- {id: a b, statement: A}", 19, "`a b` can't be an id"),
        ("- {id: a, statement: [A]}", 19, "`statement` of a fact must be a text"),
        ("- {id: a, statement: A, also: B}", 19, "`also` of a fact must be a list (write [B])"),
        ("- {id: a, statement: A, only: maybe}", 19, "must be true or false"),
        ("- {id: a, statement: A, min_sources: two}", 19, "must be a whole number"),
        ("- {id: a, statement: A, min_sources: -1}", 19, "must be a whole number"),
        ("- {id: a, statement: A, sources: [{quote: B}]}", 19, "a citation without `source`"),
        ("- {id: a, statement: A, understood: {polarity: no}}", 19, "use one of: positive, negative"),
        ("- A is so", 19, "a fact must be a mapping of keys"),
        ("- {id: a, statement: A,\n   statement: B}", 20, "`statement` stands twice, first on line 19"),
    ],
)
def test_a_broken_fact_is_told_with_its_line_and_its_mend(facts, line, words):
    found = [(at, message) for at, message in problems_of(f"{HEAD}facts:\n{facts}\n") if words in message]
    assert [at for at, _ in found] == [line]
    assert found[0][1].startswith(f"tunnel.yaml:{line}: ")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "not a facts file"),
        ("- a\n", 1, "not a facts file"),
        ("facts: []\n", 1, "a facts file without `version` (add `version: 1`)"),
        ("version: 2\n", 1, "`2` is not known (write `version: 1`)"),
        ("version: 1\nfact: []\n", 2, "did you mean `facts`?"),
        ("version: 1\nsources: [a]\n", 2, "`sources` of a facts file must be a mapping"),
        ("version: 1\nsources:\n  a b: {title: T}\n", 3, "`a b` can't be an id"),
        ("version: 1\nsources:\n  a: {title: T, published: 2024-05}\n", 3, "write it as 2025-12-14"),
        ("version: 1\nentities:\n  a: {name: A, kind: robot}\n", 3, "`kind` of an entity can't be `robot`"),
        ("version: 1\nquotes:\n- {id: q, text: Hello}\n", 3, "a quote without `speaker`"),
        ("version: 1\nquotes:\n- {id: q, text: Hello, speaker: ann}\n", 3, "`speaker` names an unknown entity, `ann`"),
        ("version: 1\nvocabulary: {opposites: [[a, b, c]]}\n", 2, "must have 2 entries"),
        ("version: 1\nfacts:\n\t- id: a\n", 3, "indent with spaces"),
        ("version: 1\ntopic: the gate: open\n", 2, "in quotes"),
        ('version: 1\ntopic: "the gate\nfacts: []\n', 2, "check the quotes"),
        ("version: 1\n---\nversion: 1\n", 2, "a second document"),
        ("version: 1\n? [a]\n: b\n", 2, "a key that is not a plain word"),
        ("version: 1\ntopic: !!python/name:os.system x\n", 2, "take the tag out"),
        ("version: 1\ntopic: a\x07b\n", 2, "a character that YAML doesn't allow"),
        ("version: 1\nfacts: &a [*a]\n", 2, "repeats the very thing it stands in"),
        ("version: 1\nfacts: [*a]\n", 2, "never named"),
        ("version: 1\nfacts: " + "[" * 50_000, 2, "nested too deeply"),
        ("version: 1\nfacts:\n" + "".join(" " * depth + "-\n" for depth in range(1, 400)), 18, "nested too deeply"),
        (b"version: 1\ntopic: caf\xe9\n", 2, "save the file as UTF-8"),
    ],
)
def test_a_broken_file_is_told_with_its_line_and_its_mend(text, line, words):
    at, message = the_problem(text)
    assert words in message
    assert at == line


def test_a_yaml_bomb_is_refused():
    levels = "".join(f"  - &l{depth} [{', '.join([f'*l{depth - 1}'] * 9)}]\n" for depth in range(1, 14))
    _, message = the_problem(f"version: 1\nfacts:\n  - &l0 [x, x, x, x, x, x, x, x, x]\n{levels}")
    assert "aliases that repeat too much" in message


def test_a_list_of_sources_may_be_named_and_repeated():
    base = parse_facts_list(
        "- {id: a, statement: A, sources: &both [audit]}\n- {id: b, statement: B, sources: *both}\n"
    )
    assert base.facts[1].citations == base.facts[0].citations


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('{"version": 1,\n "facts": [{]}', 2, "not JSON"),
        ('{"version": 1,\n "version": 1}', 2, "stands twice"),
        ('{"version": 1, "facts": ' + "[" * 100_000, None, "nested too deeply"),
        ("version: 1\n", 1, "not JSON"),
    ],
)
def test_broken_json_is_told(text, line, words):
    at, message = the_problem(text, "gate.json")
    assert words in message
    assert at == line


def test_all_problems_are_told_at_once_in_the_order_of_the_lines():
    found = problems_of(
        HEAD
        + dedent("""\
        facts:
          - id: a
            statement: A
            sources: [nowhere]
          - id: b
            statment: B
            date: 2025-13-01
        """)
    )
    assert [line for line, _ in found] == [21, 22, 23, 24]


def test_a_run_names_the_first_hundred_problems_and_counts_the_rest():
    facts = "".join(f"- {{id: f{number}}}\n" for number in range(150))
    found = problems_of(f"version: 1\nfacts:\n{facts}")
    assert len(found) == 101
    assert found[-1][1] == "and 50 more problems"


def test_a_wholly_broken_file_is_counted_to_its_end():
    facts = "".join(f"- {{id: f{number}, statement: A, sources: [nowhere]}}\n" for number in range(3000))
    found = problems_of(f"version: 1\nfacts:\n{facts}")
    assert len(found) == 101
    assert found[-1][1] == "and 2900 more problems"


def test_ids_are_unique_across_files_and_both_places_are_told():
    first = b"version: 1\nsources: {s: {title: T}}\nfacts:\n- {id: a, statement: A, sources: [s]}\n"
    second = b"version: 1\nquotes: []\nsources:\n  s: {title: T}\nfacts:\n- {id: a, statement: B}\n"
    with pytest.raises(FactsError) as caught:
        parse_facts([("one.yaml", first), ("two.yaml", second)])
    assert [str(problem) for problem in caught.value.problems] == [
        "two.yaml:4: source id `s` stands twice, first at one.yaml:2 (give one of them another id)",
        "two.yaml:6: fact id `a` stands twice, first at one.yaml:4 (give one of them another id)",
    ]


@pytest.mark.parametrize("encode", [lambda text: b"\xef\xbb\xbf" + text.encode(), lambda text: text.encode("utf-16")])
def test_byte_order_marks_and_windows_line_ends_are_read(encode):
    text = (HEAD + "facts:\n- {id: a, statement: Café, sources: [audit]}\n").replace("\n", "\r\n")
    base = parse(encode(text))
    assert base.facts[0].statement == "Café"
    assert base.facts[0].line == 19


def test_the_digest_depends_on_names_and_contents_only():
    one, two = ("a/one.yaml", b"version: 1\n"), ("a/two.yaml", b"version: 1\ntopic: T\n")
    digest = parse_facts([one, two]).digest
    assert digest.startswith("sha256:")
    assert parse_facts([("b/two.yaml", two[1]), ("b/one.yaml", one[1])]).digest == digest
    assert parse_facts([one, ("a/two.yaml", b"version: 1\ntopic: U\n")]).digest != digest
    assert parse_facts([one, ("a/three.yaml", two[1])]).digest != digest


def test_directories_are_read_through_and_each_file_once(tmp_path):
    inner = tmp_path / "city" / "harbour"
    inner.mkdir(parents=True)
    (inner / "a.yml").write_text("version: 1\nfacts: [{id: a, statement: A, min_sources: 0}]\n")
    (tmp_path / "b.json").write_text('{"version": 1, "facts": [{"id": "b", "statement": "B", "min_sources": 0}]}')
    (tmp_path / "notes.txt").write_text("not facts")
    (tmp_path / ".hidden.yaml").write_text("not facts")
    base = load_facts([str(tmp_path), str(inner / "a.yml")])
    assert sorted(fact.id for fact in base.facts) == ["a", "b"]


def test_paths_that_cannot_be_read_are_all_told(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(FactsError) as caught:
        load_facts([str(tmp_path / "missing.yaml"), str(tmp_path / "empty")])
    missing, empty = (str(problem) for problem in caught.value.problems)
    assert "missing.yaml: can't be read" in missing
    assert "no facts files in this directory" in empty


def test_a_huge_file_is_refused_before_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(facts_files, "LARGEST_FILE", 1024 * 1024)
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(2 * 1024 * 1024)
    with pytest.raises(FactsError, match=r"larger than 1 MB .*split it"):
        load_facts([str(path)])
