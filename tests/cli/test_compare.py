"""`factcheck compare`, and `check --compare`."""

import json

OPENING = "Fire in Ostwick\n\nOSTWICK, March 4, 2025 - Mara Lind met Tom Ashby on the quay. "
LEFT = f"{OPENING}The fire in Ostwick destroyed 14 houses.\n"
RIGHT = LEFT.replace("14 houses", "41 houses")


def test_compare_needs_no_facts_and_shows_both_sides(desk):
    desk.write("a.txt", LEFT)
    desk.write("b.txt", RIGHT)
    done = desk.run("compare", "--isolated", "a.txt", "b.txt")
    assert done.returncode == 0
    assert "a.txt:3:" in done.stdout
    assert "contradicted FC401" in done.stdout
    assert "here 14, in b.txt:3 41" in done.stdout
    assert "draft b.txt:3: 4 March 2025: “The fire in Ostwick destroyed 41 houses”" in done.stdout
    assert "4 March 2025" in done.stdout
    assert desk.run("compare", "--isolated", "--fail-on", "warning", "a.txt", "b.txt").returncode == 1


def test_compare_gives_the_same_in_several_processes_and_as_json(desk):
    for number in range(6):
        desk.write(f"drafts/d{number}.txt", LEFT if number % 2 else RIGHT)
    one = desk.run("compare", "--isolated", "--format", "json", "--jobs", "1", "drafts")
    two = desk.run("compare", "--isolated", "--format", "json", "--jobs", "2", "drafts")
    assert one.stdout == two.stdout
    assert json.loads(one.stdout)["summary"]["contradicted"] >= 1


def test_drafts_that_agree_have_no_findings(desk):
    desk.write("a.txt", LEFT)
    desk.write("b.txt", LEFT)
    assert "2 drafts, 0 claims" in desk.run("compare", "--isolated", "a.txt", "b.txt").stdout


def test_comparing_takes_two(desk):
    desk.write("a.txt", LEFT)
    done = desk.run("compare", "a.txt")
    assert done.returncode == 2
    assert "nothing to compare with" in done.stderr


def test_an_unreadable_draft_is_a_2_and_stops_no_other(desk):
    desk.write("a.txt", LEFT)
    desk.write("b.txt", RIGHT)
    done = desk.run("compare", "--isolated", "a.txt", "b.txt", "gone.txt")
    assert done.returncode == 2
    assert "FC401" in done.stdout


def test_check_compares_as_well_where_the_facts_say_nothing(desk):
    desk.write("a.txt", LEFT)
    desk.write("b.txt", RIGHT)
    assert "FC401" not in desk.run("a.txt", "b.txt").stdout
    done = desk.run("--compare", "a.txt", "b.txt")
    assert "contradicted FC401" in done.stdout


def test_a_quotation_is_checked_against_a_transcript(desk):
    desk.write("talk.txt", "HOST: When?\nMARA LIND: We will open ten new schools before the winter.\n")
    facts = (desk.folder / "facts.yaml").read_text()
    desk.write(
        "facts.yaml", facts + "quotes:\n  - {id: talk, speaker: lind, transcript: talk.txt, sources: [register]}\n"
    )
    desk.write(
        "a.txt",
        "Schools\n\nThe hall was full.\n\n“We will open twelve new schools before the winter,” Mara Lind said.\n",
    )
    done = desk.run("a.txt")
    assert done.returncode == 1
    assert "contradicted FC301 misquote [error] (quotation)" in done.stdout
    assert "- twelve  + ten" in done.stdout
    assert "talk.txt, line 2" in done.stdout
