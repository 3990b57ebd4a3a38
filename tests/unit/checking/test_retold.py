"""What is told in another construction than the fact: who is meant, by whom, how a vote went, what took place."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Article, Block, BlockKind, ClaimKind, Outcome, Span

FACTS = """
entities:
  pelican: {name: Pelican, kind: other}
  guild: {name: Dyers Guild, kind: organisation}
  gull: {name: Silver Gull, kind: work}
  oar: {name: Golden Oar, kind: other}
  hale: {name: Hale, kind: place}
  orre: {name: Orre, kind: place}
  sarn: {name: Sarn, kind: place}
  venn: {name: Orla Venn, kind: person}
  moss: {name: Ida Moss, kind: person}
  mill: {name: Marrow Mill, kind: organisation}
  rovers: {name: Orre Rovers, kind: organisation}
  albion: {name: Sarn Albion, kind: organisation}
facts:
  - {id: talks, statement: Orla Venn met Ida Moss in Sarn on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: wed, statement: Ida Moss married Tom Rell in Orre in June 2029., date: 2029-06, sources: [gazette]}
  - {id: quay, statement: The senate adopted the quay act by 31 votes to 24., date: 2031-05-06, sources: [gazette]}
  - {id: jobs, statement: Marrow Mill will cut 900 jobs at its works in Orre., from: 2031-05-01, sources: [gazette]}
  - id: mumps
    statement: The health office recorded 310 mumps cases in Orre in April 2031.
    date: 2031-04
    sources: [gazette]
  - {id: match, statement: Orre Rovers beat Sarn Albion 3-1 on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: gas, statement: A gas blast in Sarn killed five people and injured 23., date: 2031-05-02, sources: [gazette]}
  - id: head
    statement: Marrow Mill appointed Orla Venn as finance director on 5 May 2031.
    date: 2031-05-05
    sources: [gazette]
  - id: vote
    statement: Ida Moss won the mayoral election in Sarn on 27 April 2031.
    date: 2031-04-27
    sources: [gazette]
  - {id: yield, statement: Marrow Mill made a profit of 34 million euros in 2030., date: 2030, sources: [gazette]}
  - {id: souls, statement: Orre has a population of 84000., from: 2030-01-01, sources: [gazette]}
  - {id: exit, statement: Tom Rell resigned on 1 May 2031., date: 2031-05-01, sources: [gazette]}
  - {id: lido, statement: The lido in Orre cost 9 million euros., date: 2030, sources: [gazette]}
  - {id: fare, statement: The council will raise the ferry fare to 4 euros., from: 2031-05-01, sources: [gazette]}
  - {id: prize, statement: "Silver Gull won the Golden Oar for best film.", date: 2031-05-03, sources: [gazette]}
  - {id: deal, statement: Orre awarded the quay contract to Marrow Mill., date: 2031-05-03, sources: [gazette]}
  - {id: ban, statement: The Coast League banned Tom Rell for six matches., date: 2031-05-03, sources: [gazette]}
  - {id: fine, statement: The harbour office fined Orre Rovers 18000 euros., date: 2031-05-06, sources: [gazette]}
  - {id: spire, statement: The spire of Sarn church is 92 metres high., from: 2001-01-01, sources: [gazette]}
  - {id: derby, statement: 9400 spectators watched the derby in Sarn., date: 2031-05-04, sources: [gazette]}
  - {id: wool, statement: Orre's wool exports rose by 8 percent in 2030., date: 2030, sources: [gazette]}
  - {id: truce, statement: The truce of Orre and Sarn took effect on 2 May 2031., date: 2031-05, sources: [gazette]}
  - {id: pact, statement: Orre and Sarn signed a port deal in Hale on 5 May 2031., date: 2031-05, sources: [gazette]}
  - {id: probe, statement: The Pelican probe landed on the moon on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: gold, statement: Orla Venn won gold in the 800 metres at Sarn., date: 2031-05-04, sources: [gazette]}
  - {id: heat, statement: The temperature in Hale reached 41.2 degrees Celsius on 2 May 2031., sources: [gazette]}
  - {id: share, statement: Marrow Mill shares fell by 9 percent on 7 May 2031., date: 2031-05-07, sources: [gazette]}
  - {id: clear, statement: A court acquitted Tom Rell of bribery., date: 2031-05-07, sources: [gazette]}
  - {id: theft, statement: Thieves stole jewels worth 20000 euros in Hale., date: 2031-05-02, sources: [gazette]}
  - {id: pupils, statement: Members of the Dyers Guild went on strike on 6 May 2031., sources: [gazette]}
  - {id: works, statement: Marrow Mill will close its works in Hale., from: 2031-05-01, sources: [gazette]}
  - {id: leave, statement: Ida Moss resigned as treasurer of Marrow Mill., date: 2031-05-07, sources: [gazette]}
  - {id: gale, statement: A gale left 4000 homes in Sarn without electricity., date: 2031-05-07, sources: [gazette]}
"""


@pytest.mark.parametrize(
    "claim",
    [
        "Orla Venn and Ida Moss met in Sarn on Saturday.",
        "Venn's meeting with Moss took place in Sarn.",
        "Saturday's meeting between Orla Venn and Ida Moss took place in Sarn.",
        "Ida Moss and Tom Rell married in Orre in June 2029.",
        "The senate voted 31-24 to adopt the quay act.",
        "Senators adopted the quay act by 31 votes to 24.",
        "The quay act was adopted by a vote of 31 to 24.",
        "Some 900 jobs will be lost at Marrow Mill's works in Orre.",
        "About 900 workers at Marrow Mill in Orre will lose their jobs.",
        "Marrow Mill announced plans to cut 900 jobs in Orre.",
        "There were 310 cases of mumps in Orre in April.",
        "Orre reported 310 mumps cases in April.",
        "The number of mumps cases in Orre was 310 in April.",
        "Sarn Albion suffered a 3-1 defeat to Orre Rovers on Sunday.",
        "Orla Venn is the new finance director of Marrow Mill.",
        "Orla Venn has become finance director of Marrow Mill.",
        "Orla Venn became finance director of Marrow Mill on Monday.",
        "Ida Moss has been elected mayor of Sarn.",
        "Profit at Marrow Mill came to 34 million euros last year.",
        "Orre is a town of 84,000 people.",
        "Orre is home to some 84,000 people.",
        "The resignation of Tom Rell came on 1 May.",
        "The cost of the lido in Orre was 9 million euros.",
        "The lido in Orre was built at a cost of 9 million euros.",
        "The ferry fare will go up to 4 euros.",
        "About 4,000 households in Sarn were without power.",
        "The Golden Oar for best film went to Silver Gull.",
        "The quay contract went to Marrow Mill.",
        "Tom Rell was given a six-match ban by the Coast League.",
        "Orre Rovers were hit with an 18,000-euro fine.",
        "Orre Rovers received a fine of 18,000 euros.",
        "The spire of Sarn church has a height of 92 metres.",
        "The height of the spire of Sarn church is 92 metres.",
        "Attendance at the derby in Sarn was 9,400.",
        "The derby in Sarn drew a crowd of 9,400.",
        "Orre saw its wool exports rise by 8% last year.",
        "Wool exports from Orre rose by 8% in 2030 compared with the year before.",
        "The truce of Orre and Sarn has been in force since 2 May.",
        "Orre and Sarn have concluded a port deal.",
        "The treasurer of Marrow Mill has resigned.",
        "Marrow Mill's treasurer stepped down on Wednesday.",
        "Pelican touched down on the moon on 4 May.",
        "Orla Venn won the gold medal in the 800 metres at Sarn.",
        "It was 41.2 degrees Celsius in Hale on 2 May 2031.",
        "Hale recorded 41.2 degrees Celsius on 2 May 2031.",
        "Marrow Mill shares closed 9% lower on Wednesday.",
        "Tom Rell was cleared of bribery charges.",
        "The Dyers Guild walked out on 6 May 2031.",
        "Marrow Mill announced the closure of its works in Hale.",
    ],
)
def test_the_same_told_in_another_construction_is_supported(judge, claim):
    assert judge(claim, FACTS, said="2031-05-08").outcome is Outcome.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "Orla Venn and Tom Rell met in Sarn on Saturday.",
        "Venn's meeting with Moss took place at the town hall.",
        "The senate voted 31-24 to debate the quay act.",
        "Opposition senators adopted the quay act by 31 votes to 24.",
        "Some 900 engineering jobs will be lost at Marrow Mill's works in Orre.",
        "About 900 engineers at Marrow Mill in Orre will lose their jobs.",
        "Orre reported 310 mumps deaths in April.",
        "There were 310 cases of mumps at the school in Orre in April.",
        "Orla Venn is the new chairwoman of Marrow Mill.",
        "Ida Moss has been elected deputy mayor of Sarn.",
        "Ida Moss has been re-elected mayor of Sarn.",
        "Operating profit at Marrow Mill came to 34 million euros last year.",
        "Orre is home to some 84,000 students.",
        "The resignation of Tom Rell came as a surprise.",
        "The ferry fare for children will go up to 4 euros.",
        "About 4,000 farms in Sarn were without power.",
        "The Golden Oar for best director went to Silver Gull.",
        "The bridge contract went to Marrow Mill.",
        "Tom Rell was given a six-month ban by the Coast League.",
        "The spire of Sarn church has a depth of 92 metres.",
        "Attendance at the rally in Sarn was 9,400.",
        "Orre saw its wool imports rise by 8% last year.",
        "Orre and Sarn have concluded a fishing deal.",
        "Orla Venn won the gold medal in the 1,500 metres at Sarn.",
        "It was 41.2 degrees Celsius in Hale in the shade on 2 May 2031, a record.",
        "Marrow Mill shares opened 9% lower on Wednesday.",
        "Tom Rell was cleared of all charges.",
        "The deputy treasurer of Marrow Mill has resigned.",
        "The treasurer of Marrow Mill did not resign.",
        "Tom Rell resigned as treasurer of Marrow Mill.",
        "Thieves stole 20,000 euros in Hale.",
        "Marrow Mill announced the closure of its works in Sarn.",
    ],
)
def test_what_says_more_or_another_thing_is_left_alone(judge, claim):
    assert judge(claim, FACTS, said="2031-05-08").outcome is Outcome.UNVERIFIED


def test_no_appointment_from_long_ago_makes_anybody_the_new_one(judge):
    claim = "Orla Venn is the new finance director of Marrow Mill."
    assert judge(claim, FACTS, said="2031-11-08").outcome is Outcome.UNVERIFIED


@pytest.mark.parametrize(
    ("sentence", "outcomes"),
    [
        ("Marrow Mill said on Tuesday that it would cut 900 jobs in Orre.", [Outcome.SUPPORTED]),
        ("Marrow Mill said that it would cut 900 jobs in Orre if prices fell.", [Outcome.NOT_CHECKABLE]),
        ("Marrow Mill said that it might cut 900 jobs in Orre.", [Outcome.NOT_CHECKABLE]),
        ("Five people were killed and 23 injured in a gas blast in Sarn.", [Outcome.SUPPORTED, Outcome.SUPPORTED]),
    ],
)
def test_statements_of_a_draft(checker_for, sentence, outcomes):
    checker = checker_for(FACTS)
    block = Block(Span(0, len(sentence)), BlockKind.PARAGRAPH)
    article = Article("draft.txt", sentence, (block,), published=date(2031, 5, 8))
    checked = checker.check(article, extract_claims(article, checker.knowledge.gazetteer))
    assert [claim.verdict.outcome for claim in checked.claims if claim.claim.kind is ClaimKind.STATEMENT] == outcomes
