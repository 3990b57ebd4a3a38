"""What follows from a fact in the plainest way: who was not hurt did not die, who took part was involved."""

import pytest

FACTS = """
entities:
  orm: {name: Orm, kind: place}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: blast, statement: Nobody was hurt in the blast at the Orm depot., sources: [gazette]}
  - {id: bus, statement: No passengers were injured in the bus crash in Orm., sources: [gazette]}
  - {id: thief, statement: "The burglar, a former baker, fled to Orm.", sources: [gazette]}
  - {id: search, statement: The search for the hikers involved 140 soldiers., sources: [gazette]}
  - {id: guard, statement: The guard had fallen asleep before the burglary., sources: [gazette]}
  - {id: suspect, statement: The suspect was released without charge on 12 May 2031., sources: [gazette]}
  - {id: verdict, statement: The jury found Orla Venn guilty of forgery., sources: [gazette]}
  - {id: pill, statement: The pill was approved in Orm on 7 April 2031 for adults over 60., sources: [gazette]}
  - {id: quake, statement: The earthquake in Orm had a magnitude of 5.8., sources: [gazette]}
  - {id: end, statement: The council declared the measles epidemic in Orm over on 20 April 2031., sources: [gazette]}
  - {id: clinic, statement: The Orm clinic has 240 beds., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Two people were killed in the blast at the Orm depot.", "contradicted"),
        ("Nobody died in the blast at the Orm depot.", "supported"),
        ("Two people were killed in the blast at the Lorn depot.", "unverified"),
        ("Three passengers were killed in the bus crash in Orm.", "contradicted"),
        ("The driver was killed in the bus crash in Orm.", "unverified"),
        ("The burglar is a former baker.", "supported"),
        ("The burglar is a former nurse.", "unverified"),
        ("About 140 soldiers took part in the search for the hikers.", "supported"),
        ("About 410 soldiers took part in the search for the hikers.", "contradicted"),
        ("About 410 soldiers took part in the parade.", "unverified"),
        ("The guard was asleep before the burglary.", "supported"),
        ("The guard had not been asleep before the burglary.", "contradicted"),
        ("The suspect was charged on 12 May 2031.", "contradicted"),
        ("The suspect was charged on 2 June 2031.", "unverified"),
        ("A jury cleared Venn of forgery.", "contradicted"),
        ("A jury cleared Venn of theft.", "unverified"),
        ("A newspaper cleared Venn of forgery.", "unverified"),
        ("The pill has not been approved in Orm.", "contradicted"),
        ("The pill has not been approved in Lorn.", "unverified"),
        ("A magnitude 6.8 earthquake struck Orm.", "contradicted"),
        ("A magnitude 6.8 earthquake struck Lorn.", "unverified"),
        ("The measles epidemic in Orm was declared over in April.", "supported"),
        ("The measles epidemic in Orm was declared over on 2 April.", "contradicted"),
        ("The flu epidemic in Orm was declared over on 2 April.", "unverified"),
        ("The 420-bed Orm clinic is full.", "contradicted"),
    ],
)
def test_what_follows_from_a_fact(judge, claim, verdict):
    assert judge(claim, FACTS, said="2031-06-10").outcome.value == verdict
