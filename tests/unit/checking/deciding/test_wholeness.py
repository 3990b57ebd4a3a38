"""A claim is supported only where the facts bear out all that it says."""

import pytest

from factcheck.model import Outcome

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: race, statement: Orla Venn won the race in 41 minutes., date: 2031-05-02, sources: [gazette]}
  - {id: measure, statement: The measure passed with 53 percent of the vote., date: 2031-05-02, sources: [gazette]}
  - {id: crowd, statement: The measure drew 900 voters to the hall., date: 2031-05-02, sources: [gazette]}
  - {id: term, statement: Orla Venn chaired the port from 2022 to 2028., sources: [gazette]}
  - {id: share, statement: Orla Venn won the seat with 58.2 percent of the vote., date: 2031-05-02, sources: [gazette]}
  - {id: mile, statement: "Ruth Calder won the mile in 4:31 minutes.", date: 2031-05-02, sources: [gazette]}
  - {id: deal, statement: The miners of Tal accepted the deal with 76 percent of the vote., sources: [gazette]}
  - {id: runner, statement: Orla Venn was a runner., sources: [gazette]}
  - {id: backed, statement: Orla Venn trained Ruth Calder., sources: [gazette]}
  - {id: coins, statement: "The hoard held 120 silver coins, of which 70 came from Sarn.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Venn won the race in 41 minutes.", Outcome.SUPPORTED),
        ("The measure passed with 52.8 percent of the vote.", Outcome.SUPPORTED),
        ("Ruth Calder won the mile in 4:31 minutes.", Outcome.SUPPORTED),
        ("Ruth Calder won the mile in 4:13 minutes.", Outcome.CONTRADICTED),
        # an age behind a name is of no weight
        ("Venn, 34, won the race in 41 minutes.", Outcome.SUPPORTED),
        # a figure that no fact has, wherever it stands
        ("Venn won the race in 41 minutes, where she had trained for 60 days.", Outcome.UNVERIFIED),
        ("Venn (with 12 years of training) won the race.", Outcome.UNVERIFIED),
        # a name or a year that no fact has
        ("Venn won the race in 41 minutes, as the newspaper of Lund wrote.", Outcome.UNVERIFIED),
        ("Venn chaired the port from 2022 to 2028.", Outcome.SUPPORTED),
        ("Venn chaired the port from 2019 to 2030.", Outcome.UNVERIFIED),
        # who was beaten, and with what share, when the fact tells the winner's
        ("Venn beat Calder for the seat by 58.2 percent to 41.8 percent.", Outcome.UNVERIFIED),
        # a share is that of one vote
        ("The miners of Tal accepted the deal with 76 percent of the vote.", Outcome.SUPPORTED),
        ("The miners of Tal rejected the motorway with 76 percent of the vote.", Outcome.UNVERIFIED),
        ("The miners of Tal elected a treasurer with 76 percent of the vote.", Outcome.UNVERIFIED),
        # what a clause of its own tells beside
        ("Venn won the race after she had cheated the judges.", Outcome.UNVERIFIED),
        ("Venn won the race when her rival broke a leg.", Outcome.UNVERIFIED),
        # a share that follows from the fact's own figures, as often as they give it
        ("Well over half of the silver coins came from Sarn.", Outcome.SUPPORTED),
        ("Well over half of the gold coins came from Sarn.", Outcome.UNVERIFIED),
        ("Well over half of the silver coins and well over half of the rings came from Sarn.", Outcome.UNVERIFIED),
        # what a clause adds to a noun
        ("Venn was a runner.", Outcome.SUPPORTED),
        ("Venn was a runner who lived very quietly.", Outcome.UNVERIFIED),
        # a part that another fact has
        ("Venn, who trained Ruth Calder, won the race.", Outcome.SUPPORTED),
        # one figure of the fact bears out one of the claim
        ("The measure passed with 52.8 percent of the vote and a turnout of 53.3 percent.", Outcome.UNVERIFIED),
        # one half that no fact has
        ("Venn won the race and the mayor left the hall.", Outcome.UNVERIFIED),
    ],
)
def test_support_needs_every_part_and_figure(judge, claim, outcome):
    assert judge(claim, FACTS, said="2031-05-04").outcome is outcome


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Ida Marr retired before 2029.", Outcome.SUPPORTED),
        ("Ida Marr retired after 2027.", Outcome.SUPPORTED),
        ("Ida Marr retired after January 2028.", Outcome.SUPPORTED),
        ("Ida Marr retired before 2028.", Outcome.CONTRADICTED),
        ("Ida Marr retired after 2028.", Outcome.CONTRADICTED),
    ],
)
def test_a_date_bears_out_what_came_before_or_after(judge, claim, outcome):
    facts = "facts: [{id: it, statement: Ida Marr retired in February 2028., sources: [gazette]}]"
    assert judge(claim, facts).outcome is outcome


def test_a_figure_in_other_words_is_borne_out_by_the_one_that_it_agrees_with(judge):
    facts = """
facts:
  - {id: it, statement: Three people were killed by the storm., date: 2031-05-03, sources: [gazette]}
"""
    assert judge("The storm claimed three lives.", facts, said="2031-05-04").outcome is Outcome.SUPPORTED
    assert judge("The storm claimed four lives.", facts, said="2031-05-04").outcome is Outcome.CONTRADICTED


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("Rail accounts for 40% of freight, ahead of road (33%) and water (20%).", Outcome.SUPPORTED),
        ("Rail accounts for 40% of freight, ahead of road (less than 25%) and water (20%).", Outcome.UNVERIFIED),
        ("Rail accounts for 40% of freight, ahead of road (33%) and water (more than 30%).", Outcome.UNVERIFIED),
    ],
)
def test_one_figure_of_a_fact_bears_out_no_two_others(judge, claim, outcome):
    facts = """
facts:
  - {id: it, statement: "Rail accounts for 40% of freight, ahead of road (33%) and water (20%).", sources: [gazette]}
"""
    assert judge(claim, facts, said="2031-05-04").outcome is outcome


CONTENTS = """
entities:
  panel: {name: Orm Panel, kind: organisation}
facts:
  - {id: levy, statement: The Orm Panel ruled 5-4 that the levy was lawful., sources: [gazette]}
  - {id: road, statement: The Orm Panel agreed on 3 May 2031 that the road should be closed., sources: [gazette]}
  - {id: dam, statement: The Orm Panel found on 4 May 2031 that the dam was unsafe., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("The Orm Panel agreed on 3 May 2031 that the road should be closed.", Outcome.SUPPORTED),
        ("The Orm Panel agreed on 3 May 2031 that the bridge should be closed.", Outcome.UNVERIFIED),
        ("The Orm Panel agreed on 3 May 2031 that the road should be widened.", Outcome.UNVERIFIED),
        ("The Orm Panel ruled 5-4 that the fee was lawful.", Outcome.UNVERIFIED),
        ("The Orm Panel ruled 5-4 that the levy was unlawful.", Outcome.CONTRADICTED),
        ("The Orm Panel found on 4 May 2031 that the dam was safe.", Outcome.CONTRADICTED),
        ("The Orm Panel found on 4 May 2031 that the weir was safe.", Outcome.UNVERIFIED),
    ],
)
def test_what_somebody_ruled_has_to_be_borne_out_as_well(judge, claim, outcome):
    assert judge(claim, CONTENTS).outcome is outcome
