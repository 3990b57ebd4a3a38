"""Passes over a sentence, each of which runs only where a word stands that it needs."""

from factcheck.language.restating.onsets import tell_onsets
from factcheck.language.restating.passes import Pass, Passes, needing


def _shout(text: str) -> str:
    return text.upper()


def test_a_pass_without_its_word_does_not_run():
    assert Passes(Pass(_shout, ("ferry", "boat"))).tell("The train left.") == "The train left."


def test_a_pass_runs_where_one_of_its_words_stands_however_it_is_printed():
    assert Passes(Pass(_shout, ("ferry", "boat"))).tell("Boat-builders struck.") == "BOAT-BUILDERS STRUCK."


def test_a_pass_that_names_no_words_runs_always():
    assert Passes(Pass(_shout)).tell("The train left.") == "THE TRAIN LEFT."


def test_a_word_that_one_pass_writes_lets_a_later_one_run():
    rename = Pass(lambda text: text.replace("vessel", "ferry"), ("vessel",))
    assert Passes(rename, Pass(_shout, ("ferry",))).tell("The vessel left.") == "THE FERRY LEFT."


def test_passes_run_in_their_order():
    rename = Pass(lambda text: text.replace("vessel", "ferry"), ("vessel",))
    assert Passes(Pass(_shout, ("ferry",)), rename).tell("The vessel left.") == "The ferry left."


def test_the_entries_of_a_word_list_let_a_pass_run():
    assert "from" in tell_onsets.signals
    assert needing(lists=(("storms", "striking"),))(_shout).signals >= {"coast", "arrived"}
