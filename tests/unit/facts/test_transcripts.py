"""Transcripts beside a facts file: found by their path, parted into turns."""

import os

import pytest

from factcheck.errors import FactsError
from factcheck.facts import load_facts
from factcheck.facts.transcripts import read_turns

FACTS = """\
version: 1
sources: {radio: {title: Radio Sarn}}
entities: {venn: {name: Orla Venn, kind: person}}
quotes:
  - {id: interview, speaker: venn, date: 2031-05-04, transcript: talks/interview.txt, sources: [radio]}
"""
TALK = (
    "Recorded in Sarn\n\nHOST: Good evening.\n\nORLA VENN: The trams will run.\nThey will run on time.\nHOST: When?\n"
)


def test_turns_go_by_the_names_before_colons():
    turns = read_turns(TALK)
    assert [(turn.name, turn.line) for turn in turns] == [("HOST", 3), ("ORLA VENN", 5), ("HOST", 7)]
    assert turns[1].text == "The trams will run.\nThey will run on time."


@pytest.mark.parametrize(
    "line",
    ["the time is 12:30 now", "A long sentence that is no name at all but runs on and on: see", "https://example.org"],
)
def test_other_colons_open_no_turn(line):
    assert len(read_turns(f"HOST: Good evening.\n{line}\n")) == 1


def test_a_transcript_lies_relative_to_the_facts_file_and_counts_in_the_digest(tmp_path):
    (tmp_path / "talks").mkdir()
    (tmp_path / "facts.yaml").write_text(FACTS)
    talk = tmp_path / "talks" / "interview.txt"
    talk.write_text(TALK)
    base = load_facts([str(tmp_path / "facts.yaml")])
    (transcript,) = base.transcripts
    assert (transcript.quote, len(transcript.turns)) == ("interview", 3)
    talk.write_text(TALK + "ORLA VENN: In May.\n")
    assert load_facts([str(tmp_path / "facts.yaml")]).digest != base.digest


def test_a_missing_transcript_is_told_with_its_line(tmp_path):
    (tmp_path / "facts.yaml").write_text(FACTS)
    with pytest.raises(FactsError, match=r"interview\.txt can't be read") as error:
        load_facts([str(tmp_path / "facts.yaml")])
    assert error.value.problems[0].line == 5


def test_a_transcript_that_is_no_file_is_not_waited_for(tmp_path):
    (tmp_path / "talks").mkdir()
    os.mkfifo(tmp_path / "talks/interview.txt")
    (tmp_path / "facts.yaml").write_text(FACTS)
    with pytest.raises(FactsError, match=r"interview\.txt is not a file"):
        load_facts([str(tmp_path / "facts.yaml")])


def test_a_quote_needs_its_words_or_a_transcript(tmp_path):
    (tmp_path / "facts.yaml").write_text(FACTS.replace(", transcript: talks/interview.txt", ""))
    with pytest.raises(FactsError, match="without `text`"):
        load_facts([str(tmp_path / "facts.yaml")])
