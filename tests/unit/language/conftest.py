"""What sentences say, read with the lexicon and a few invented entities."""

from collections.abc import Callable
from datetime import date

import pytest

from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.propositions import Proposition, read_propositions
from factcheck.language.words.concepts import built_in_thesaurus
from factcheck.model import Entity

GAZETTEER = Gazetteer(
    [
        Entity("venn", "Orla Venn", "person", "female", ("Venn",)),
        Entity("gaunt", "Peter Gaunt", "person", "male", ("Gaunt",)),
        Entity("rovers", "Marrow Rovers", "organisation", aliases=("Rovers",)),
        Entity("sarn", "Sarn", "place"),
    ]
)


@pytest.fixture
def read() -> Callable[..., tuple[Proposition, ...]]:
    """Give the propositions of a sentence said on 4 May 2031."""

    def read_sentence(text: str, on: date | None = date(2031, 5, 4)) -> tuple[Proposition, ...]:
        return read_propositions(text, GAZETTEER, built_in_thesaurus(), on)

    return read_sentence


@pytest.fixture
def say(read) -> Callable[[str], list[str]]:
    """Give the propositions of a sentence as "subject verb object", with "not" before what is denied."""

    def say_propositions(text: str) -> list[str]:
        return [tell(proposition) for proposition in read(text) if not proposition.variant]

    return say_propositions


def tell(proposition: Proposition) -> str:
    """Say a proposition in a few words: subjects and objects as printed, the predicate by its stem."""
    subject, other = proposition.subject, proposition.object
    words = [
        subject.text if subject else "-",
        "not" if proposition.negated else "",
        proposition.predicate.stem,
        other.text if other else "",
    ]
    return " ".join(word for word in words if word)
