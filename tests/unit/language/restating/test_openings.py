"""A time or place before the subject, parted from it by a comma."""

import pytest

from factcheck.facts import parse_facts
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.language.restating.openings import part_opening

FACTS = b"""
version: 1
sources: {a: {title: A, url: "https://www.example.org/a"}}
entities:
  tarn: {name: Tarn University, kind: organisation}
  venn: {name: Ida Venn, kind: person, aliases: [Venn]}
  orre: {name: Orre, kind: place}
facts: [{id: f, statement: Venn won., sources: [a]}]
"""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer(parse_facts([("facts.yaml", FACTS)]).entities)


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("In May exports fell.", "In May, exports fell."),
        ("On the Tuesday Ida Venn left the hall.", "On the Tuesday, Ida Venn left the hall."),
        ("On 3 May prices rose.", "On 3 May, prices rose."),
        ("On May 12 prices rose.", "On May 12, prices rose."),
        ("On 3 May 12 people died.", "On 3 May, 12 people died."),
        ("Since 1 September phones have been banned.", "Since 1 September, phones have been banned."),
        ("On Friday morning prices rose.", "On Friday morning, prices rose."),
        ("In 2030 Orre hosted the games.", "In 2030, Orre hosted the games."),
        ("At Tarn University Venn read law.", "At Tarn University, Venn read law."),
        ("In Orre Venn won 40 percent.", "In Orre, Venn won 40 percent."),
        ("Eight months ago Venn sold the mill.", "Eight months ago, Venn sold the mill."),
        ("Almost two years later 40 people died.", "Almost two years later, 40 people died."),
        ("Between April and June sales fell.", "Between April and June, sales fell."),
        ("In the six months to June 400 cars were sold.", "In the six months to June, 400 cars were sold."),
        ("In the third quarter of 2030 Orre grew.", "In the third quarter of 2030, Orre grew."),
        ("Last May Venn sold the mill.", "Last May, Venn sold the mill."),
        ("Eight months ago it sold the mill.", "Eight months ago, it sold the mill."),
        ("The firm last year sold 40 ships.", "Last year, the firm sold 40 ships."),
        ("Orre's exports last month rose by 3%.", "Last month, Orre's exports rose by 3%."),
        ("The ferry that sank last year had 40 seats.", "The ferry that sank last year had 40 seats."),
        # what belongs together, or is parted already
        ("In May elections the party won.", "In May elections the party won."),
        ("In May Day marches 40 were arrested.", "In May Day marches 40 were arrested."),
        ("In 2030 and 2031 sales rose.", "In 2030 and 2031 sales rose."),
        ("In Orre Lund won.", "In Orre Lund won."),
        ("In May, exports fell.", "In May, exports fell."),
        ("On Thursday the plane landed.", "On Thursday the plane landed."),
    ],
)
def test_a_comma_parts_the_opening_from_the_subject(gazetteer, text, parted):
    assert part_opening(text, gazetteer) == parted
