"""Who is listed by name is known to be so; who is not listed may be so as well."""

import pytest

from factcheck.model import Outcome


def told(statement):
    return f"facts:\n  - {{id: f1, statement: {statement!r}, sources: [gazette]}}\n"


GUILD = told("Members currently signed to the Rasta Guild include Ola Dahl, Bo Krig, Eva Sten and Kim Rask.")
CLUB = told("The members of the Tarn Club include Ida Moss and Per Dahl.")
FILMS = told('Films directed by Ada Rook include Low Tide, "Grey Sea" and The Mill.')
FLOOD = told("The flood destroyed Sarn.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Bo Krig is one of the members signed to the Rasta Guild.", GUILD, Outcome.SUPPORTED),
        ("Eva Sten is not signed to the Rasta Guild.", GUILD, Outcome.CONTRADICTED),
        ("Ida Moss is a member of the Tarn Club.", CLUB, Outcome.SUPPORTED),
        ("Per Dahl is not a member of the Tarn Club.", CLUB, Outcome.CONTRADICTED),
        ("Low Tide was directed by Ada Rook.", FILMS, Outcome.SUPPORTED),
        ("Sarn was one of the towns destroyed by the flood.", FLOOD, Outcome.SUPPORTED),
        ("Ulla Berg is signed to the Rasta Guild.", GUILD, Outcome.UNVERIFIED),
        ("Eva Sten is signed to the Holm Guild.", GUILD, Outcome.UNVERIFIED),
        ("Ola Berg is a member of the Tarn Club.", CLUB, Outcome.UNVERIFIED),
        ('"Black Sea" was directed by Ada Rook.', FILMS, Outcome.UNVERIFIED),
        ("Tal was one of the towns destroyed by the flood.", FLOOD, Outcome.UNVERIFIED),
    ],
)
def test_a_list_bears_out_each_of_its_names(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome
