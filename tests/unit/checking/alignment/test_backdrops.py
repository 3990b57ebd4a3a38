"""Claims that name nobody, and are told of what the text before them brought in."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Article, Block, BlockKind, Outcome, Span

FACTS = """
entities:
  astra: {name: Astra, kind: other}
  nord: {name: Nordlin, kind: organisation}
  corra: {name: Corra Line, kind: other}
  tell: {name: Tellus 4, kind: other}
  orl: {name: Orlan Bank, kind: organisation}
  bex: {name: Tom Bexley, kind: person, gender: male, aliases: [Bexley]}
facts:
  - {id: sank, statement: The ferry Astra sank off Cape Dorn on 17 August 2031., date: 2031-08-17}
  - {id: dead, statement: 43 people died when the Astra sank., date: 2031-08-17}
  - {id: hurt, statement: 60 people were injured in the sinking., date: 2031-08-17}
  - {id: arrests, statement: Police arrested two people., date: 2031-08-19}
  - {id: profit, statement: Nordlin's net profit fell to 410 million euros in 2030., date: 2030}
  - {id: founded, statement: Nordlin was founded in 1921., date: 1921}
  - {id: share, statement: Bexley received 41.2% of the vote in Dorn., date: 2031-08-02}
  - {id: fever, statement: 3% of those vaccinated had a fever., date: 2031-08-10}
  - {id: length, statement: The Corra Line is 62 kilometres long.}
  - {id: trains, statement: Trains on the Corra Line take 48 minutes.}
  - {id: age, statement: Bexley was 58., date: 2031-08-02}
  - {id: goal, statement: Bexley scored twice in the charity match., date: 2031-08-16}
  - {id: mass, statement: The probe weighs 850 kilograms.}
  - {id: turnout, statement: Turnout was 57%., date: 2031-08-02}
  - {id: union, statement: The union demands 9%., date: 2031-08-02}
  - {id: walk, statement: 300 drivers walked out., date: 2031-08-02}
  - {id: loans, statement: Bad loans rose to 3.1%., date: 2030}
  - {id: branches, statement: The bank closed 40 branches in 2030., date: 2030}
  - {id: case, statement: The first case was reported on 9 February 2031., date: 2031-02-09}
"""


@pytest.fixture
def judge_behind(checker_for):
    """Give the outcomes of the claims in a text behind another text."""

    def judge_text(before, text):
        checker = checker_for(FACTS)
        whole = f"{before} {text}"
        block = Block(Span(0, len(whole)), BlockKind.PARAGRAPH)
        article = Article("draft.txt", whole, (block,), published=date(2031, 8, 20))
        checked = checker.check(article, extract_claims(article, checker.knowledge.gazetteer))
        return {one.verdict.outcome for one in checked.claims if one.claim.span.end > len(before) + 1}

    return judge_text


@pytest.mark.parametrize(
    ("before", "text"),
    [
        # somebody or something that the facts do not know
        ("The ferry Corona sank in 2011;", "12 people died and nine were injured."),
        ("The ferry Corona sank in 2011. 12 people died. Nine were injured.", "Police arrested three people."),
        ("A bus carrying mourners overturned on Tuesday.", "Nobody died."),
        ("A bus carrying mourners overturned on Tuesday, but", "nobody was injured."),
        ("The Avon Line opened in 2019.", "Its trains take 35 minutes."),
        ("The Avon Line opened in 2019.", "The line is 41 kilometres long."),
        ("Nordlin's rival Kolt said", "its net profit fell to 1.3 billion euros in 2030."),
        ("Nordlin's owner, Vanta Group, employs 90 people.", "The group was founded in 1890."),
        ("Nordlin and Kolt cut their forecasts. Kolt's ships are old, and", "it was founded in 1955."),
        ("The agency's next probe, Orbis 5, is being built.", "It weighs 900 kilograms."),
        ("Its forerunner, Tellus 3, failed.", "The probe weighed 900 kilograms."),
        ("Soma 2 was launched on the same day.", "The probe weighs 900 kilograms."),
        ("Rival Selm Bank made a profit of 900 million crowns.", "Bad loans fell to 1.2%."),
        ("Selm Bank made a loss. Bad loans rose.", "The bank closed 90 branches."),
        ("Jon Brand led Orlan Bank for 11 years.", "Under him bad loans rose to 6%."),
        ("Tram drivers in Merrow are angry, too.", "The union demands 11%."),
        ("Nurses walked out as well. They are tired.", "Turnout was 71%."),
        ("Pilots may walk out.", "Their union demands 8%."),
        ("At the depot in Merrow,", "turnout was 80%."),
        ("Among women, support was lower.", "Turnout was 40%."),
        ("In Merrow, where it rained, nobody came. The drivers were tired.", "The probe weighs 900 kilograms."),
        ("Neighbouring Tessa recorded 41 degrees.", "Turnout was 40%."),
        ("It was not the first time.", "When the Corona sank, 12 people died."),
        ("Rival Selm Bank made a profit of 900 million crowns.", "Its bad loans fell to 3.1%."),
        ("At Merrow Bank the mood was better, while", "the union demands 11%."),
        ("A tram hit a wall on Tuesday.", "In May nobody was injured."),
        # another time
        ("In 2019 the Astra hit a pier.", "Nobody had been injured."),
        ("Bexley played in the match of 2019 as well. In 2019 it rained.", "Bexley scored once."),
        ("A year earlier there was no goalkeeper. Bexley was tired.", "Bexley scored once in the charity match."),
        ("In the second half it rained.", "Bexley scored three times."),
        ("The Astra hit a pier in 2017, but", "nobody died."),
        ("The Astra ran aground three years ago.", "Twenty people were injured."),
        # another place, time or group
        ("Bexley stood in neighbouring Holm in 2023 and", "received 58% of the vote there."),
        ("Half of the adults received a placebo, and", "1% of those had a fever."),
        ("An outbreak in 2024 killed hundreds.", "The first case then was reported in May."),
        ("Bexley is a painter.", "Bexley showed two portraits before he was 30."),
    ],
)
def test_what_is_told_of_another_is_left_alone(judge_behind, before, text):
    assert judge_behind(before, text) == {Outcome.UNVERIFIED}


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The Astra sank on Sunday.", "12 people died."),
        ("The Astra sank on Sunday.", "Nobody was injured."),
        ("A ferry sank off Cape Dorn on Sunday.", "12 people died."),
        ("A mayor spoke of a dark day.", "12 people died."),
        ("Rescuers searched for hours, and", "nobody died."),
        ("Jane Moss, the mayor, spoke of a dark day.", "12 people died."),
        ("The Corona sank in 2011. The Astra sank on Sunday.", "12 people died."),
        ("Punctuality is the sore point of the line.", "Its trains take 35 minutes."),
        ("A rival accused Nordlin of theft.", "Nordlin was founded in 1955."),
        ("Rescuers left, and residents fled.", "Turnout was 71%."),
        ("The drivers walked out.", "The union demands 11%."),
        ("At a Merrow Hall press conference the mayor spoke.", "The probe weighs 900 kilograms."),
        ("In a statement, the mayor spoke of a dark day.", "Turnout was 71%."),
        ("Tellus 4 was launched on Sunday.", "The probe weighs 900 kilograms."),
        ("The pitch was laid in 1998. On Saturday it was wet.", "Bexley scored once in the charity match."),
        ("The year was hard for Orlan Bank.", "The bank closed 90 branches in 2030."),
        ("Bexley stood in Dorn and", "received 58% of the vote there."),
        ("The jab is safe.", "5% of those vaccinated had a fever."),
        ("Last year the mood was good.", "Bad loans fell to 3.1%."),
    ],
)
def test_what_is_told_of_the_facts_is_judged(judge_behind, before, text):
    assert Outcome.CONTRADICTED in judge_behind(before, text)


def test_one_person_is_not_several(judge):
    facts = "facts:\n  - {id: alive, statement: Six people survived the crash., date: 2031-08-10}\n"
    assert judge("One person survived the crash.", facts).outcome is Outcome.UNVERIFIED
    assert judge("Just one person survived the crash.", facts).outcome is Outcome.CONTRADICTED


KIND = """
facts:
  - {id: union, statement: The cooks' union has 900 members., sources: [gazette]}
  - {id: mill, statement: The new mill is 30 metres high., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("The cooks' union is old.", "The union has 400 members", "contradicted"),
        ("The drivers' union joined in.", "The union has 400 members", "unverified"),
        ("Behind it lies another mill.", "The mill is 20 metres high", "unverified"),
        ("Beside the new mill stands the old one.", "The mill is 20 metres high", "unverified"),
        ("The new mill opened in May.", "The mill is 20 metres high", "contradicted"),
    ],
)
def test_what_the_text_before_calls_another_one_of_the_kind_is_meant(check_draft, before, sentence, outcome):
    assert check_draft(KIND, f"News\n\n{before} {sentence}.")[sentence] == outcome


@pytest.mark.parametrize(
    ("before", "claim", "outcome"),
    [
        ("Politicians have taken up the matter as well.", "Police arrested five people on 19 August.", "contradicted"),
        ("Bexley remembers the bad days better.", "Police arrested five people on 19 August.", "contradicted"),
        ("The dock in Moll did better.", "Police arrested five people.", "unverified"),
    ],
)
def test_a_contrast_before_a_claim_of_the_very_day_makes_no_other_case(judge_behind, before, claim, outcome):
    assert {one.value for one in judge_behind(before, claim)} == {outcome}


def test_a_time_before_their_lives_is_none_of_theirs(judge_behind):
    assert judge_behind("Dorn was founded in 1340.", "Bexley scored once in the charity match.") == {
        Outcome.CONTRADICTED
    }
    assert judge_behind("Dorn won the league in 2019.", "Bexley scored once in the charity match.") == {
        Outcome.UNVERIFIED
    }
