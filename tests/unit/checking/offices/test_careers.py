"""Who headed a body, came to it or left it, and for how long, where the clause does not name the office."""

from datetime import date

import pytest

from factcheck.facts import parse_facts
from factcheck.model import ClaimKind, Outcome
from factcheck.pipeline import Draft, check_draft, set_up

FACTS = """\
version: 1
sources: {register: {title: Register}}
entities:
  corvo: {name: Corvo Shipping, kind: organisation, aliases: [Corvo]}
  reef: {name: Reef Museum, kind: organisation}
  pell: {name: Pell, kind: place}
  aldo:
    name: Aldo Brix
    kind: person
    aliases: [Brix]
    roles: [{title: chief executive of Corvo Shipping, from: 2026-02-01, until: 2033-04-30}]
  mara:
    name: Mara Toll
    kind: person
    aliases: [Toll]
    roles: [{title: chief executive of Corvo Shipping, from: 2033-05-01}]
  ines: {name: Ines Farr, kind: person, roles: [{title: head of research at Corvo Shipping, from: 2031-03-01}]}
  olaf:
    name: Olaf Wick
    kind: person
    roles: [{title: director of the Reef Museum, from: 2024-06-01, until: 2031-03-15}]
  hedda: {name: Hedda Lunn, kind: person, aliases: [Lunn], roles: [{title: mayor of Pell, from: 2032-11-04}]}
  rolf: {name: Rolf Aas, kind: person, roles: [{title: mayor of Pell, from: 2024-11-04, until: 2032-11-03}]}
facts:
  - {id: ships, statement: Corvo Shipping owns 41 ships., from: 2034-01-01, sources: [register]}
"""


@pytest.fixture(scope="module")
def outcomes_of():
    """Give the outcomes of a draft's claims whose assertion has some words."""
    base = parse_facts([("facts.yaml", FACTS.encode())])

    def check(text, part):
        draft = Draft("draft.txt", f"News of the day\n\n{text}\n".encode())
        checked = check_draft(draft, set_up(base, published=date(2035, 6, 10)))
        claims = [c for c in checked.claims if c.claim.kind is ClaimKind.STATEMENT and part in c.claim.assertion]
        assert claims
        return {claim.verdict.outcome for claim in claims}

    return check


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Mara Toll has led Corvo since 2033.", "led"),
        ("Mara Toll took charge of Corvo in May 2033.", "charge"),
        ("Mara Toll took over at the shipper Corvo Shipping in 2033.", "over"),
        ("Toll took over from Brix in 2033.", "over"),
        ("Aldo Brix, who ran Corvo for seven years before Toll, sold his shares.", "ran"),
        ("Mara Toll replaced Aldo Brix at the top of Corvo in 2033.", "replaced"),
        ("Aldo Brix left Corvo in 2033.", "left"),
        ("The Reef Museum is shut. Olaf Wick left the museum in March 2031.", "left"),
        ("Corvo ordered two ships. Ines Farr, the company's head of research, drew them.", "head"),
        ("Corvo's boss, Mara Toll, sold her shares.", "boss"),
        ("Hedda Lunn took office in November 2032.", "office"),
        ("Mayor Hedda Lunn spoke. Lunn has been in office since 2032.", "since"),
        ("Mayor Hedda Lunn spoke. Lunn has been in the job since November 2032.", "since"),
        ("Rolf Aas was mayor of Pell for eight years.", "mayor"),
        ("Rolf Aas governed Pell for eight years.", "governed"),
        ("Hedda Lunn has been mayor of Pell for two and a half years.", "mayor"),
        ("Olaf Wick was appointed director of the Reef Museum in 2024.", "director"),
    ],
)
def test_a_step_of_a_career_is_borne_out_by_roles(outcomes_of, text, part):
    assert outcomes_of(text, part) == {Outcome.SUPPORTED}


@pytest.mark.parametrize(
    ("text", "part", "outcome"),
    [
        ("Aldo Brix runs Corvo Shipping.", "runs", Outcome.OUTDATED),
        ("Corvo's boss, Aldo Brix, sold his shares.", "boss", Outcome.OUTDATED),
        ("Mara Toll has led Corvo since 2029.", "led", Outcome.CONTRADICTED),
        ("Mara Toll took over at Corvo from Brix in 2030.", "over", Outcome.CONTRADICTED),
        ("Aldo Brix replaced Mara Toll at the top of Corvo.", "replaced", Outcome.CONTRADICTED),
        ("Mayor Hedda Lunn took office in 2030.", "office", Outcome.CONTRADICTED),
        ("Mayor Hedda Lunn spoke. Lunn has been in office since 2030.", "since", Outcome.CONTRADICTED),
        ("The mayor spoke on Monday. Hedda Lunn has served in the post since 2030.", "since", Outcome.CONTRADICTED),
        ("Rolf Aas was mayor of Pell for four years.", "mayor", Outcome.CONTRADICTED),
        ("Hedda Lunn has been mayor of Pell for five years.", "mayor", Outcome.CONTRADICTED),
    ],
)
def test_another_day_length_or_holder_is_wrong(outcomes_of, text, part, outcome):
    assert outcomes_of(text, part) == {outcome}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Aldo Brix left Corvo in 2031.", "left"),
        ("Aldo Brix left Corvo's board in 2031.", "board"),
        ("Mara Toll took charge of Corvo in 2030.", "charge"),
        ("Hedda Lunn took office in 2030.", "office"),
        ("Aldo Brix, who left Corvo for a year in 2028, came back.", "left"),
        ("Olaf Wick left the Reef Museum on 3 March 2029.", "left"),
        ("Rolf Aas left Pell in 2028.", "left"),
        ("The surgeon spoke. Hedda Lunn has been in the post since 2030.", "since"),
        ("Mayor Hedda Lunn spoke. Lunn has been in parliament since 2030.", "since"),
        ("Mayor Hedda Lunn spoke. Rolf Aas has been in the post since 2030.", "since"),
        ("Rolf Aas led Pell to victory in 2031.", "led"),
        ("Mara Toll ran Corvo Shipping in China for six years.", "ran"),
        ("Mara Toll took charge of Corvo's research in 2030.", "charge"),
        ("Aldo Brix took over from Mara Toll in 2034.", "over"),
        ("Hedda Lunn took office in 2024.", "office"),
        ("Aldo Brix led Corvo for twelve years before Toll.", "led"),
        ("Olaf Wick was director of the Reef Museum until 2034.", "until"),
        ("Aldo Brix runs marathons.", "runs"),
        ("Mara Toll never ran Corvo.", "ran"),
    ],
)
def test_what_may_be_another_step_is_left_open(outcomes_of, text, part):
    assert outcomes_of(text, part) <= {Outcome.UNVERIFIED, Outcome.NOT_CHECKABLE}
