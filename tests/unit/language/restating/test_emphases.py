"""What only stresses who does something is left out."""

import pytest

from factcheck.language.restating.emphases import leave_out_emphasis


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The port itself has to pay.", "The port has to pay."),
        ("Tal Mill itself was fined.", "Tal Mill was fined."),
        ("The two owners themselves are in debt.", "The two owners are in debt."),
        # it is what the verb is done to
        ("The port sold itself to Carrow.", "The port sold itself to Carrow."),
        ("The port found itself in debt.", "The port found itself in debt."),
    ],
)
def test_a_pronoun_that_stresses_the_subject_is_left_out(text, told):
    assert leave_out_emphasis(text) == told
