"""What almost happened on a day did not happen then."""

import pytest

from factcheck.language.restating.near_misses import tell_near_misses
from factcheck.model import Outcome


def told(statement):
    return f"facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


CUP = told("Mara Lunde won the Tarn cup in 2019.")
MILL = told("The mill closed in May 2031.")
MINISTER = told("The minister resigned on 4 June 2031.")
CLOSE = told("Mara Lunde came close to winning the Tarn cup in 2019.")
BRIDGE = told("The bridge came perilously close to collapsing in 2019.")
FERRY = told("The Arden ferry almost sank off Orm on 3 May 2031.")
NONE = told("Mara Lunde did not win the Tarn cup in 2019.")
LAKE = told("The lake almost doubled in size in 2031.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Mara Lunde came close to winning the Tarn cup in 2019.", CUP, Outcome.CONTRADICTED),
        ("Mara Lunde almost won the Tarn cup in 2019.", CUP, Outcome.CONTRADICTED),
        ("The mill nearly closed in May 2031.", MILL, Outcome.CONTRADICTED),
        ("The minister came within hours of resigning on 4 June 2031.", MINISTER, Outcome.CONTRADICTED),
        ("Mara Lunde won the Tarn cup in 2019.", CLOSE, Outcome.CONTRADICTED),
        ("Mara Lunde did not win the Tarn cup in 2019.", CLOSE, Outcome.SUPPORTED),
        ("The bridge collapsed in 2019.", BRIDGE, Outcome.CONTRADICTED),
        ("The Arden ferry sank off Orm on 3 May 2031.", FERRY, Outcome.CONTRADICTED),
    ],
)
def test_what_almost_happened_did_not(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome


@pytest.mark.parametrize(
    ("claim", "facts"),
    [
        ("Mara Lunde almost won the Tarn cup in 2018.", CUP),
        ("Mara Lunde almost won the Holm cup in 2019.", CUP),
        ("Mara Lunde came close to losing the Tarn cup in 2019.", CUP),
        ("The mill almost reopened in May 2031.", MILL),
        ("The minister almost resigned.", MINISTER),  # perhaps years before
        ("The bridge closed in 2019.", BRIDGE),
        ("Mara Lunde almost won the Tarn cup in 2019.", NONE),
        ("The lake did not double in size in 2031.", LAKE),
    ],
)
def test_another_time_or_thing_is_left_open(judge, claim, facts):
    assert judge(claim, facts).outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge came close to collapsing in 2019.", ("The bridge avoided collapsing in 2019.",)),
        ("The bridge came close to collapsing.", ()),
        ("The storm came close to the town in 2019.", ()),
    ],
)
def test_coming_close_is_avoiding(text, told):
    assert tell_near_misses(text) == told
