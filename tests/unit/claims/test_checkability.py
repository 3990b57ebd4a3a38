"""Which statements can be checked, and the stance of those that can't."""

import pytest

from factcheck.claims import extract_claims
from factcheck.claims.checkability import judge_stance
from factcheck.claims.statements.outlines import outline
from factcheck.claims.statements.splitting import split_sentence
from factcheck.model import Modality
from factcheck.reading import read_article


def judge(text: str, **report: object) -> tuple[Modality, bool]:
    sentence = outline(text)
    stance = judge_stance(sentence, split_sentence(sentence)[0], **report)  # type: ignore[arg-type]
    return stance.modality, stance.checkable


@pytest.mark.parametrize(
    "text",
    [
        "Turnout reached 71%.",
        "The senator voted against the bill.",
        "Lutovia is larger than Sarn.",
        "Ada Holm is the youngest judge of the court.",
        "She won quite easily with 61% of the vote.",
        "The dam is the oldest in the country.",
        "He never visited the plant.",
        "The film was named best picture.",
        "Ada Holm was honoured as best actress in Tal.",
        "The runoff was close.",
        "It was the worst flood since 1979.",
        "The two sides could not agree on a price.",
        "They couldn't find the key.",
    ],
)
def test_events_figures_and_ranks_can_be_checked(text: str) -> None:
    assert judge(text) == (Modality.ASSERTED, True)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Is the bridge safe?", Modality.ASKED),
        ("He could be late.", Modality.CONDITIONAL),
        ("It could not have been him.", Modality.CONDITIONAL),
        ("That could not be true.", Modality.CONDITIONAL),
        ("Call the helpline.", Modality.ORDERED),
        ("The council will lose the case.", Modality.PREDICTED),
        ("They are going to raise the rent.", Modality.PREDICTED),
        ("The river might flood the town.", Modality.CONDITIONAL),
        ("If the river rises, the school closes.", Modality.CONDITIONAL),
        ("Should the river rise, the school will close on 4 May.", Modality.CONDITIONAL),
        ("The school will close on 4 May, should the river rise.", Modality.CONDITIONAL),
        ("Ada Holm hopes for a second term.", Modality.WISHED),
        ("The ministry should resign.", Modality.OPINION),
        ("The plan is a disgrace.", Modality.OPINION),
        ("The decision was unfair.", Modality.OPINION),
        ("Arguably, the law made things worse.", Modality.OPINION),
        ("It is considered a masterpiece.", Modality.OPINION),
        ("This means that the party is finished.", Modality.OPINION),
    ],
)
def test_stances_that_cannot_be_checked(text: str, modality: Modality) -> None:
    assert judge(text) == (modality, False)


def test_a_belief_is_the_speakers_own() -> None:
    assert judge("I think the road is closed.", cue="said", quoted=True) == (Modality.OPINION, False)
    assert judge("The road is closed.", cue="believes") == (Modality.OPINION, False)
    assert judge("The road is closed.", cue="said") == (Modality.ASSERTED, True)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The economy is expected to grow 2.5% this year.", None),
        ("The tram line will open on 3 May.", None),
        ("Growth would reach 2.5%.", "forecast"),
        ("The bridge will cost $212 million.", None),
        ("The dockers will be paid in May.", None),
        ("The drivers will receive a bonus.", None),
    ],
)
def test_a_forecast_told_as_one_can_be_checked(text: str, cue: str | None) -> None:
    assert judge(text, cue=cue) == (Modality.PREDICTED, True)


def test_a_plan_in_somebodys_mouth_is_a_promise() -> None:
    assert judge("The dockers will be paid in May.", cue="said") == (Modality.PREDICTED, False)
    assert judge("She will be remembered.") == (Modality.PREDICTED, False)


def test_a_scene_is_no_claim() -> None:
    assert judge("The streets were quiet.") == (Modality.ASSERTED, False)


@pytest.mark.parametrize(
    ("report", "checkable"),
    [
        ("Orla Venn did not say that the depot had closed in May.", False),
        ("Orla Venn refused to confirm that the depot had closed in May.", False),
        ("Orla Venn left without saying that the depot had closed in May.", False),
        ("Orla Venn stopped short of saying the depot had closed in May.", False),
        ("No official has confirmed that the depot had closed in May.", False),
        ("If Orla Venn says that the depot had closed in May, nobody will listen.", False),
        ("Orla Venn would neither confirm nor deny that the depot had closed in May.", False),
        ("Orla Venn may say that the depot had closed in May.", False),
        ("Orla Venn wants to say that the depot had closed in May.", False),
        ("Did Orla Venn say that the depot had closed in May?", False),
        ("Orla Venn will say on Monday that the depot had closed in May.", True),
        ("Orla Venn had to admit that the depot had closed in May.", True),
        ("Orla Venn not only said that the depot had closed in May.", True),
        ("No 10 said that the depot had closed in May.", True),
    ],
)
def test_what_a_report_denies_is_no_claim_of_its_speaker(report, checkable):
    article = read_article("draft.txt", f"Trams\n\nThe hall was full.\n\n{report}\n".encode())
    claims = [claim for claim in extract_claims(article).claims if claim.text.startswith("the depot")]
    assert [claim.checkable for claim in claims] == [checkable]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The firm must pay costs of 4,000 euros.", (Modality.CONDITIONAL, True)),
        ("The firm has to close by 10 June.", (Modality.CONDITIONAL, True)),
        ("The firm must close.", (Modality.OPINION, False)),
        ("The firm should pay 4,000 euros.", (Modality.OPINION, False)),
    ],
)
def test_a_duty_with_a_figure_can_be_checked(text: str, stance: tuple[Modality, bool]) -> None:
    assert judge(text) == stance
    assert not judge(text, cue="said")[1]


def test_what_would_have_to_be_done_is_foreseen_and_no_condition() -> None:
    assert judge("Some 40 clerks would have to go by May.", cue="said") == (Modality.PREDICTED, False)
    assert judge("Some 40 clerks would have gone by May.", cue="said") == (Modality.CONDITIONAL, False)


def test_what_was_long_so_is_no_longing() -> None:
    assert judge("Owners had long called for cuts.")[1]
    assert judge("Owners longed for cuts.")[0] is Modality.WISHED


def test_a_wish_inside_what_a_statement_adds_is_not_its_own() -> None:
    assert judge("Venn needed 12 minutes to score after a corner that Tal will not want to see again.")[1]
    assert judge("We would like to see a park.")[0] is Modality.WISHED
