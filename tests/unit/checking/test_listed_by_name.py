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


RACES = told("Ida Moss has won several races, including the Tarn Mile (2019) and the Orm Relay (2021).")
SINGER = told("Vala Holm ( born Vala Berg ) has been an Icelandic singer, songwriter, and actor for three decades.")
WIDOWER = told("Tor Moss has been a widower for 25 years.")
FILM = told("Ada Rook appeared in the film Low Tide.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Ida Moss won the Tarn Mile in 2019.", RACES, Outcome.SUPPORTED),
        ("Ida Moss won the Orm Relay in 2020.", RACES, Outcome.CONTRADICTED),
        ("Ida Moss won the Pell Mile in 2019.", RACES, Outcome.UNVERIFIED),
        ("Vala Holm has been working in her field for 30 years.", SINGER, Outcome.SUPPORTED),
        ("Vala Holm has worked in her field for over 50 years.", SINGER, Outcome.CONTRADICTED),
        ("Vala Holm has lived in Orm for 50 years.", SINGER, Outcome.UNVERIFIED),
        ("Tor Moss's career spans 40 years.", WIDOWER, Outcome.UNVERIFIED),
        ("Ada Rook has never appeared in a film.", FILM, Outcome.CONTRADICTED),
        ("Ada Rook has yet to appear in a film.", FILM, Outcome.CONTRADICTED),
        ("Ada Rook has never appeared in a play.", FILM, Outcome.UNVERIFIED),
        ("Ada Rook has never appeared in a war film.", FILM, Outcome.UNVERIFIED),
    ],
)
def test_years_in_lists_and_careers(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome


MILLS = told("Holm Steel currently owns 23 mills located in 19 counties.")
LIST = told("Lantern placed number 92 on the Quarter list of the top 100 novels.")
CITY = told("Ostrava is the third largest city in Czechia, with around 280,000 inhabitants in the administrative area.")


@pytest.mark.parametrize(
    ("claim", "facts", "outcome"),
    [
        ("Holm Steel owns 23 mills in 19 counties.", MILLS, Outcome.SUPPORTED),
        ("Holm Steel owns more than 25 mills in less than 15 counties.", MILLS, Outcome.CONTRADICTED),
        ("Holm Steel owns 40 shops in 29 counties.", MILLS, Outcome.UNVERIFIED),
        ("Lantern was number 92 on the Quarter list of the top 100 novels.", LIST, Outcome.SUPPORTED),
        ("Lantern was number 91 on the Quarter list of the top 100 novels.", LIST, Outcome.CONTRADICTED),
        ("Lantern placed number 12 on the Page list of the best novels.", LIST, Outcome.UNVERIFIED),
        ("Ostrava has about 280,000 inhabitants.", CITY, Outcome.SUPPORTED),
        ("Ostrava has about 480,000 inhabitants.", CITY, Outcome.CONTRADICTED),
        ("Ostrava has about 480,000 visitors.", CITY, Outcome.UNVERIFIED),
    ],
)
def test_places_of_counts_and_places_on_lists(judge, claim, facts, outcome):
    assert judge(claim, facts).outcome is outcome
