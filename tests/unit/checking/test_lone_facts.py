"""A draft of one sentence beside a facts file of one fact that says only "it" or "she"."""

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Outcome
from factcheck.reading import read_article

IT_OPENED = "facts:\n  - {id: opened, statement: It was opened to the public on 4 June 1992., sources: [gazette]}\n"
SHE_WON = "facts:\n  - {id: won, statement: She won two golds at the games in Tarn., sources: [gazette]}\n"


@pytest.fixture
def outcomes(checker_for):
    def check(facts, draft):
        article = read_article("draft.txt", draft.encode())
        checker = checker_for(facts, None)
        checked = checker.check(article, extract_claims(article, checker.knowledge.gazetteer))
        return [claim.verdict.outcome for claim in checked.claims]

    return check


@pytest.mark.parametrize(
    ("facts", "draft", "outcome"),
    [
        (IT_OPENED, "Holm Palace was opened to the public in 1993.", Outcome.CONTRADICTED),
        (IT_OPENED, "Holm Palace was opened to the public in 1992.\n", Outcome.SUPPORTED),
        (SHE_WON, "Mary Lund won three golds at the games in Tarn.", Outcome.CONTRADICTED),
        (SHE_WON, "Mary Lund won two golds at the games in Tarn.", Outcome.SUPPORTED),
    ],
)
def test_the_pronoun_means_what_the_sentence_is_about(outcomes, facts, draft, outcome):
    assert outcomes(facts, draft) == [outcome]


@pytest.mark.parametrize(
    ("facts", "draft"),
    [
        (IT_OPENED, "Holm Palace stands in a park. Tarn Zoo was opened to the public in 1993."),
        (IT_OPENED, "Holm Palace\n\nTarn Zoo was opened to the public in 1993."),
        (IT_OPENED, "The zoo was opened to the public in 1993."),
        (IT_OPENED + "  - {id: size, statement: It has 40 rooms., sources: [gazette]}\n", "Holm Palace has 30 rooms."),
        ("topic: Tarn Zoo\n" + IT_OPENED, "Holm Palace was opened to the public in 1993."),
        ("entities:\n  zoo: {name: Zoo, kind: place}\n" + IT_OPENED, "Holm Palace was opened to the public in 1993."),
        (SHE_WON, "Peter Lund won three golds at the games in Tarn."),
        (SHE_WON, "The team won three golds at the games in Tarn."),
    ],
)
def test_it_is_left_open_where_it_could_mean_another(outcomes, facts, draft):
    assert not {Outcome.CONTRADICTED, Outcome.SUPPORTED} & set(outcomes(facts, draft))
