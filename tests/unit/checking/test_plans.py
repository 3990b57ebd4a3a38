"""Plans: when something is to come about, and what somebody says that he or it is going to do."""

import pytest

from factcheck.model import Attribution, Modality

FACTS = """
entities:
  mill: {name: Tal Mill, kind: organisation, aliases: [Tal]}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: line, statement: The tram line will open in 2036., from: 2034-05-02, sources: [gazette]}
  - {id: trial, statement: The trial is due to begin on 4 September 2034., from: 2034-05-02, sources: [gazette]}
  - {id: fair, statement: The music festival will open on 3 July 2035., from: 2034-05-02, sources: [gazette]}
  - {id: law, statement: The smoking law takes effect on 1 January 2035., date: 2035-01-01, sources: [gazette]}
  - {id: jobs, statement: Tal Mill will cut 1800 jobs., from: 2034-05-02, sources: [gazette]}
  - {id: mayor, statement: Venn will run for mayor., from: 2034-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "said", "verdict"),
    [
        ("The tram line will open in 2038.", "2034-06-01", "contradicted"),
        ("The tram line is due to open in 2038.", "2034-06-01", "contradicted"),
        ("The trial begins on 14 September.", "2034-06-01", "contradicted"),
        ("The trial begins on 4 September.", "2034-06-01", "supported"),
        ("The smoking law takes effect on 1 July 2035.", "2034-06-01", "contradicted"),
        ("The tram line will open in 2038.", "2033-06-01", "unverified"),
        ("The tram line was to open in 2033.", "2034-06-01", "unverified"),
        ("A second tram line will open in 2038.", "2034-06-01", "unverified"),
        ("The tram line will close in 2038.", "2034-06-01", "unverified"),
        ("The music festival will open on 5 July 2036.", "2034-06-01", "unverified"),
    ],
)
def test_another_day_for_what_is_to_come_about_once_is_contradicted(judge, claim, said, verdict):
    assert judge(claim, FACTS, said=said).outcome.value == verdict


@pytest.mark.parametrize(
    ("claim", "speaker", "verdict"),
    [
        ("Tal Mill would cut 800 jobs.", "mill", "contradicted"),
        ("Tal Mill would cut 1800 jobs.", "mill", "supported"),
        ("Venn would not run for mayor.", "venn", "contradicted"),
        ("Tal Mill would cut 800 jobs.", "venn", "not-checkable"),
        ("Tal Mill would cut 800 jobs if sales fell.", "mill", "not-checkable"),
        ("Tal Mill would have cut 800 jobs.", "mill", "not-checkable"),
        ("Tal Mill would cut 800 jobs in Lorn.", "mill", "not-checkable"),
        ("Venn would run for governor.", "venn", "not-checkable"),
    ],
)
def test_what_somebody_says_of_his_own_plans_is_held_against_them(judge, claim, speaker, verdict):
    more = {"attribution": Attribution.INDIRECT, "modality": Modality.PREDICTED, "checkable": False, "cue": "said"}
    assert judge(claim, FACTS, said="2034-06-01", speaker=speaker, entity=speaker, **more).outcome.value == verdict
