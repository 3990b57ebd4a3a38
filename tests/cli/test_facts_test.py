"""`factcheck facts test` as it is run."""

import json

HOSTILE = """\
version: 1
sources: {log: {title: Log}}
facts:
  - {id: a, statement: "Yes, \\e[31mcranes and no.", sources: [log]}
"""


def test_the_table_names_every_fact_and_its_score(desk):
    done = desk.run("facts", "test", "--facts", "facts.yaml")
    assert done.returncode == 0
    assert "bridge-cost" in done.stdout
    assert "bridge-length" in done.stdout
    assert "%" in done.stdout


def test_json_holds_every_variant_with_its_verdict(desk):
    done = desk.run("facts", "test", "bridge-cost", "--facts", "facts.yaml", "--format", "json")
    (record,) = json.loads(done.stdout)["facts"]
    assert record["id"] == "bridge-cost"
    assert record["false"] + record["true"] == len(record["variants"])
    denied = next(v for v in record["variants"] if v["text"] == "The harbour bridge did not cost 48 million euros.")
    assert denied["true"] is False
    assert denied["verdict"] == "contradicted"
    written = next(v for v in record["variants"] if v["family"] == "as written")
    assert written["verdict"] == "supported"


def test_a_low_score_fails_only_where_asked(desk):
    desk.write(
        "facts.yaml",
        desk.folder.joinpath("facts.yaml").read_text() + "  - {id: odd, statement: Yes and no., sources: [register]}\n",
    )
    assert desk.run("facts", "test", "odd", "--facts", "facts.yaml").returncode == 0
    assert desk.run("facts", "test", "odd", "--facts", "facts.yaml", "--fail-under", "50").returncode == 1


def test_an_unknown_id_is_an_error_with_a_hint(desk):
    done = desk.run("facts", "test", "bridge-costs", "--facts", "facts.yaml")
    assert done.returncode == 2
    assert "bridge-cost" in done.stderr
    assert not done.stdout


def test_hostile_ids_and_texts_reach_the_terminal_harmless(desk):
    desk.write("facts.yaml", HOSTILE)
    done = desk.run("facts", "test", "--facts", "facts.yaml", "--all")
    assert done.returncode == 0
    assert "cranes" in done.stdout
    assert "\x1b" not in done.stdout
