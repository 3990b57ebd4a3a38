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


LED = """
entities:
  mill: {name: Tal Mill, kind: organisation}
  lorn: {name: Lorn, kind: place}
  venn: {name: Orla Venn, kind: person, roles: [{title: chief executive of Tal Mill, until: 2034-12-31}]}
  lind: {name: Bo Lind, kind: person, roles: [{title: mayor of Lorn}]}
  ost: {name: Carl Ost, kind: person, roles: [{title: chief economist of Tal Mill}]}
  roth: {name: Ida Roth, kind: person, roles: [{title: deputy mayor of Lorn}]}
facts:
  - {id: jobs, statement: Tal Mill will cut 1800 jobs., from: 2034-05-02, sources: [gazette]}
  - {id: heat, statement: Lorn will pay a heating subsidy from 1 March 2035., from: 2034-05-02, sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "speaker", "said", "verdict"),
    [
        ("Tal Mill would cut 800 jobs.", "venn", "2034-06-01", "contradicted"),
        ("Tal Mill would cut 1800 jobs.", "venn", "2034-06-01", "supported"),
        ("Lorn would pay a heating subsidy from 1 January 2035.", "lind", "2034-06-01", "contradicted"),
        ("Tal Mill would cut 800 jobs.", "venn", "2035-06-01", "not-checkable"),
        ("Tal Mill would cut 800 jobs.", "ost", "2034-06-01", "not-checkable"),
        ("Tal Mill would cut 800 jobs.", "lind", "2034-06-01", "not-checkable"),
        ("Tal Mill would cut 800 jobs if sales fell.", "venn", "2034-06-01", "not-checkable"),
        ("Lorn would pay a heating subsidy from 1 January 2035.", "roth", "2034-06-01", "not-checkable"),
    ],
)
def test_who_decides_for_a_body_tells_its_plans(judge, claim, speaker, said, verdict):
    more = {"attribution": Attribution.INDIRECT, "modality": Modality.PREDICTED, "checkable": False, "cue": "said"}
    assert judge(claim, LED, said=said, speaker=speaker, entity=speaker, **more).outcome.value == verdict


DOING = """
entities:
  mill: {name: Tal Mill, kind: organisation}
facts:
  - {id: probe, statement: The ministry is still investigating the fire at Tal Mill., sources: [gazette]}
  - {id: gate, statement: Tal Mill will close its weaving shed in June 2035., date: 2035-06, sources: [gazette]}
  - {id: kiln, statement: Tal Mill plans to restart its kiln in November 2034., sources: [gazette]}
  - {id: looms, statement: The looms will be shown at Tal Mill in March 2035., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The ministry has closed its inquiry into the fire at Tal Mill.", "contradicted"),
        ("The ministry's investigation into the fire at Tal Mill is over.", "contradicted"),
        ("The ministry has closed its inquiry into the flood at Tal Mill.", "unverified"),
        ("The ministry closed its inquiry into the fire at Tal Mill in 2031.", "unverified"),
        ("The ministry has not closed its inquiry into the fire at Tal Mill.", "unverified"),
        ("The ministry has ended its support for the fire at Tal Mill.", "unverified"),
        ("Tal Mill has already closed its weaving shed.", "outdated"),
        ("Tal Mill has already closed its dyeing shed.", "unverified"),
        ("Tal Mill has restarted its kiln.", "outdated"),
        ("Tal Mill has restarted its forge.", "unverified"),
        ("Tal Mill has restarted.", "unverified"),
        ("Tal Mill restarted its kiln in 2031.", "unverified"),
        ("The looms are shown at Tal Mill in March 2035.", "supported"),
        ("The looms are sold at Tal Mill in March 2035.", "unverified"),
    ],
)
def test_what_is_over_is_done_no_longer_and_what_is_to_come_has_not_been_done(judge, claim, verdict):
    assert judge(claim, DOING, said="2034-06-01").outcome.value == verdict
