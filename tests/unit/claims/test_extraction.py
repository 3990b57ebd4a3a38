"""The claims of whole articles: whose they are, when they were said, and what is left out."""

from datetime import date

import pytest

from factcheck.claims import extract_claims
from factcheck.model import Attribution, Claim, ClaimKind
from factcheck.reading import read_article

PUBLISHED = date(2031, 5, 21)  # a Wednesday


def claims_of(text: str, published: date | None = PUBLISHED) -> list[Claim]:
    article = read_article("draft.txt", text.encode(), published=published)
    claims = extract_claims(article).claims
    assert all(claim.span.of(article.text) == claim.text for claim in claims)
    return [claim for claim in claims if claim.kind is ClaimKind.STATEMENT]


def the_claim(words: str, text: str, published: date | None = PUBLISHED) -> Claim:
    found = [claim for claim in claims_of(text, published) if words in claim.text]
    assert len(found) == 1, [claim.text for claim in claims_of(text, published)]
    return found[0]


def test_the_words_of_a_speaker_and_of_the_article_are_told_apart() -> None:
    text = "Nora Quist, who has led the union since 2024, said the strike had cost 3 million crowns."
    own = the_claim("has led the union", text)
    assert (own.speaker, own.attribution) == (None, Attribution.NARRATION)
    assert own.assertion == "Nora Quist has led the union since 2024."
    said = the_claim("had cost 3 million", text)
    assert said.speaker is not None
    assert said.speaker.name == "Nora Quist"
    assert said.cue == "said"
    assert not any("said" in claim.text for claim in claims_of(text))


def test_what_stands_beside_a_report_is_the_articles_own() -> None:
    text = "Nora Quist met the owners in Tal and said she would call off the strike."
    assert the_claim("met the owners", text).speaker is None


def test_what_the_article_adds_on_a_name_is_its_own() -> None:
    text = "Nora Quist said she had met Ivo Brandt, who runs the mine. She had met Lea Holt, the judge, before."
    added = the_claim("runs the mine", text)
    assert (added.speaker, added.assertion) == (None, "Ivo Brandt runs the mine.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nora Quist, who denied any wrongdoing, left the firm in May.", "Nora Quist left the firm in May."),
        ("Nora Quist, who denied any role in it, was fined 400 crowns.", "Nora Quist was fined 400 crowns."),
        ("The bank, which was not accused of any wrongdoing, paid 3 million.", "The bank paid 3 million."),
        ("Lea Holt, who announced her retirement, won in 2030.", "Lea Holt won in 2030."),
        ("Lea Holt, who said she was ill, missed the race.", "Lea Holt missed the race."),
    ],
)
def test_what_somebody_denied_ends_before_the_main_verb(text: str, told: str) -> None:
    assert told in [claim.assertion for claim in claims_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Nora Quist was told to repay the prize money she earned in the autumn.",
        "Residents were told not to drink the water they had stored in tanks.",
        "The clinic was also told to hand over the files it had kept.",
    ],
)
def test_what_somebody_was_told_to_do_keeps_its_subject(text: str) -> None:
    assert text in [claim.assertion for claim in claims_of(text)]


def test_what_somebody_was_told_is_told_alone() -> None:
    assert the_claim("water was safe", "Residents were told the water was safe.").assertion == "The water was safe."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The federation suspended two judges on Sunday over claims that they had taken money.",
            ["The federation suspended two judges on Sunday.", "They had taken money."],
        ),
        (
            "Police arrested four men in Tal after reports that shots had been fired.",
            ["Police arrested four men in Tal.", "Shots had been fired."],
        ),
        (
            "The club was fined 40,000 crowns after a finding that it had misled fans.",
            ["The club was fined 40,000 crowns.", "It had misled fans."],
        ),
        ("The minister made the claim that taxes had risen.", ["Taxes had risen."]),
    ],
)
def test_what_was_done_upon_a_report_is_told_beside_it(text: str, told: list[str]) -> None:
    assert [claim.assertion for claim in claims_of(text)] == told


def test_a_lawyers_client_is_not_the_lawyer() -> None:
    text = "Nora Quist has left Tal, her lawyer said on Thursday, three days after she collapsed in a lift."
    assert not any("lawyer collapsed" in claim.assertion for claim in claims_of(text))


def test_a_phrase_that_is_reported_stays_in_its_sentence() -> None:
    text = "The ministry confirmed 41 cases of fever in Tal. Officials worked through the night."
    assert the_claim("41 cases", text).assertion == "The ministry confirmed 41 cases of fever in Tal."


@pytest.mark.parametrize(
    ("sentence", "day", "basis"),
    [
        ("“We lost,” Nora Quist said on 14 May 2031.", date(2031, 5, 14), "explicit"),
        ("“We lost,” Nora Quist said on Monday.", date(2031, 5, 19), "relative"),
        ("“We lost,” Nora Quist said.", PUBLISHED, "article"),
        ("“We lost in 2019,” Nora Quist once said.", None, None),
        ("Nora Quist said in 2027 that the talks had failed.", None, None),
        ("The two met on 12 May 2031. The next day, Nora Quist said: “We lost.”", date(2031, 5, 13), "relative"),
        ("Nora Quist gave a speech on Monday night. “We lost,” Quist said.", date(2031, 5, 19), "relative"),
        ("Nora Quist said on Monday that talks had begun on 2 May 2031.", date(2031, 5, 19), "relative"),
    ],
)
def test_the_day_of_saying(sentence: str, day: date | None, basis: str | None) -> None:
    spoken = [claim for claim in claims_of(f"{sentence}\n") if claim.utterance]
    assert spoken
    assert {(claim.said_on, claim.said_on_basis) for claim in spoken} == {(day, basis)}


def test_no_day_is_invented_without_a_date_of_publication() -> None:
    spoken = [
        claim for claim in claims_of("“We lost,” Nora Quist said on Monday.\n", published=None) if claim.utterance
    ]
    assert [claim.said_on for claim in spoken] == [None]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Nora Quist falsely claimed that the vault was empty.", True),
        ("Nora Quist claimed without evidence that the vault was empty.", True),
        ("Nora Quist said that the vault was empty.", False),
        ("Nora Quist claimed that the vault was empty.", False),
        ("Claims that the vault was empty are false.", True),
        ("Nora Quist's claim that the vault was empty was plainly untrue.", True),
    ],
)
def test_what_the_article_marks_as_false(text: str, marked: bool) -> None:
    assert the_claim("the vault was empty", text).marked is marked


def test_he_and_she_become_names_only_where_one_person_can_be_meant() -> None:
    alone = "Maria Stolz opened the plant in 2020.\n\nShe sold it in 2024."
    assert the_claim("sold it", alone).assertion == "Maria Stolz sold it in 2024."
    two = "Maria Stolz opened the plant in 2020. Anna Beck lent the money. She left in 2024."
    assert the_claim("left in 2024", two).assertion == "She left in 2024."


def test_what_a_speaker_goes_on_to_do_is_told_of_the_speaker() -> None:
    text = "The union says this was too long and will ask for a vote."
    assert the_claim("ask for a vote", text).assertion == "The union will ask for a vote."


def test_the_dateline_is_no_part_of_a_claim() -> None:
    text = "Ferry sinks\n\nPORT TAL, May 21 (Meridian) - A ferry sank off the coast on Tuesday with 40 people on board."
    assert the_claim("40 people", text).assertion.startswith("A ferry sank")


def test_the_setting_holds_what_stands_before_a_claim() -> None:
    text = "Vote in Sarn\n\nSarn voted in May. Turnout was 71%. The count took a week.\n"
    claim = the_claim("The count took a week", text)
    assert "Sarn voted in May. Turnout was 71%." in claim.setting
    assert len(the_claim("ended", "word " * 400 + "before the war ended.").setting) <= 600


def test_a_headline_is_a_claim() -> None:
    assert the_claim("Ferry sinks", "Ferry sinks off Tal, killing 12\n\nThe ferry left at noon.\n").speaker is None


@pytest.mark.parametrize("stamp", ["22.50 ", "14:05 ", "9.15am ", "10.30am - ", "16:20 GMT "])
def test_the_hour_of_an_entry_is_no_part_of_a_claim(stamp: str) -> None:
    text = f"Talks in Tal\n\nThe hall filled up early in the day.\n\n{stamp}Mayor Ann Holt left the hall."
    assert "Mayor Ann Holt left the hall." in [claim.assertion for claim in claims_of(text)]


def test_what_somebody_said_may_end_a_claim() -> None:
    told = [claim.assertion for claim in claims_of('"I know what she said," Nora Quist told the court.')]
    assert told == ["Nora Quist knows what she said."]


@pytest.mark.parametrize("text", ["Its main claim is that.", "Nora Quist said.", "The council did not."])
def test_a_sentence_that_a_quotation_broke_off_claims_nothing(text: str) -> None:
    assert claims_of(text) == []


def test_a_dateline_may_give_the_day_before_the_month() -> None:
    text = "Ferry sinks\n\nPORT TAL, 21 May 2031 - A ferry sank off the coast on Tuesday with 40 people on board."
    assert the_claim("A ferry sank", text).assertion == "A ferry sank off the coast on Tuesday."


def test_what_holds_nothing_but_figures_states_nothing() -> None:
    table = "Counts of the harbour\n\n12 345.6 7% 8,900\n\n3 4 5 6\n\nIn all, 41 boats sank."
    assert [claim.text for claim in claims_of(table)] == ["Counts of the harbour", "In all, 41 boats sank"]


def test_who_is_charged_with_something_is_told_whole() -> None:
    (claim,) = claims_of("Tom Hale has been charged with armed robbery.")
    assert (claim.assertion, claim.speaker) == ("Tom Hale has been charged with armed robbery.", None)


def test_what_somebody_agrees_to_do_stays_with_who_agrees() -> None:
    text = "Quarrow agreed on Monday to buy the mill for 4 million crowns, and by noon the owner had left the town."
    assert the_claim("to buy", text).assertion == "Quarrow agreed on Monday to buy the mill for 4 million crowns."


def test_what_leads_up_to_a_report_in_the_middle_ends_before_and() -> None:
    text = "The mine closed in May and, Lee said, has lost 40 jobs."
    assert [claim.assertion for claim in claims_of(text)] == ["The mine closed in May.", "The mine has lost 40 jobs."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The war has killed 2,140 people, according to the Red Relief Committee, and driven 900 from their homes.",
            ["The war has killed 2,140 people.", "The war has driven 900 from their homes."],
        ),
        (
            "Wages rose by 6%, according to figures published last month, and unions are about to begin talks.",
            ["Wages rose by 6%.", "Unions are about to begin talks."],
        ),
        ("About 1,200 people came, according to a leaflet handed out in the lobby.", ["About 1,200 people came."]),
        (
            "In June the auditor, after a ten-week review, cleared Accardo of breaking procurement rules.",
            ["In June the auditor, after a ten-week review, cleared Accardo of breaking procurement rules."],
        ),
        (
            "A satellite meant to give earlier warning of storms was launched from Tal.",
            ["A satellite meant to give earlier warning of storms was launched from Tal."],
        ),
    ],
)
def test_a_source_is_not_who_goes_on(text: str, expected: list[str]) -> None:
    assert [claim.assertion for claim in claims_of(text)] == expected


def test_a_report_in_the_middle_parts_no_claim() -> None:
    text = "The coast road, according to the council, cost 41 million crowns and opened in 2019."
    claim = the_claim("cost 41 million", text)
    assert claim.assertion == "The coast road cost 41 million crowns."
    assert the_claim("opened in 2019", text).assertion == "The coast road opened in 2019."
    assert claim.speaker is not None
    assert (claim.speaker.name, claim.text) == ("the council", "cost 41 million crowns")


def test_what_a_doctrine_holds_is_the_articles_own() -> None:
    claim = the_claim(
        "eels are free", "The Marsh Doctrine holds that eels are free. The Marsh Report says eels are dear."
    )
    assert claim.speaker is None
    said = the_claim(
        "eels are dear", "The Marsh Doctrine holds that eels are free. The Marsh Report says eels are dear."
    )
    assert said.speaker is not None


def test_what_is_said_of_a_claim_is_said_of_nobody() -> None:
    found = claims_of("Nora Quist's claim that the vault was empty was plainly untrue.")
    assert [claim.assertion for claim in found] == ["The vault was empty."]


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn had declared the state of emergency two days before the storm struck.",
        "Moss Quarry disclosed the leak a week after it had found it.",
        "The council informed residents on the very day it found the leak.",
        "Orla Venn had said sorry to residents.",
        "Orla Venn denied the charge after the mill had closed.",
    ],
)
def test_an_act_of_saying_with_its_time_is_one_claim_of_the_article(text: str) -> None:
    assert [claim.assertion for claim in claims_of(text)] == [text]


def test_a_sentence_that_breaks_off_claims_nothing() -> None:
    assert claims_of("The poll also found that.") == []


def test_a_label_of_one_letter_is_nobodys_name() -> None:
    found = claims_of("Q: How was it?\n\nA: I came home from school in May 2031.")
    assert [claim.assertion for claim in found] == ["I came home from school in May 2031."]


def test_a_thing_with_a_participle_that_is_rejected_is_no_report() -> None:
    claim = the_claim("rejected a report", "The council rejected a report published on Tuesday.")
    assert (claim.speaker, claim.assertion) == (None, "The council rejected a report published on Tuesday.")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor slammed a lawsuit filed by a former aide alleging that she broke the law.",
        "The union blamed her unexpectedly narrow win on low turnout in the north.",
        "The mayor has promised big changes in the way the city is run.",
        "The report showed a rise in cases linked to the plant.",
        "Nora Quist accused Ruiz of calling her a liar during talks.",
        "Nora Quist will be charged with two crimes linked to the fire on Sunday.",
    ],
)
def test_a_thing_that_is_named_and_not_said_is_a_claim_of_the_article(text: str) -> None:
    assert [(claim.speaker, claim.assertion) for claim in claims_of(text)] == [(None, text)]


def test_an_act_that_is_part_of_what_is_said_makes_it_no_accusation() -> None:
    claims = claims_of("Nora Quist noted that the odds of dying in a flood were very low.")
    assert [(c.speaker.name, c.assertion) for c in claims if c.speaker] == [
        ("Nora Quist", "The odds of dying in a flood were very low.")
    ]


def test_a_clause_about_the_object_makes_no_participle_of_its_verb() -> None:
    text = "The group burned a law the council passed in May."
    assert [claim.assertion for claim in claims_of(text)] == [text]


def test_clauses_in_a_report_are_the_speakers_and_those_in_a_denial_nobodys() -> None:
    said = claims_of("Nora Quist said the bank that failed in 2008 owed her money. It rained.")[1]
    assert said.assertion == "The bank failed in 2008."
    assert said.speaker is not None
    assert said.speaker.name == "Nora Quist"
    denied = claims_of("Nora Quist denied that a fire that killed 12 people had been set on purpose.")
    assert [claim.assertion for claim in denied] == ["A fire that killed 12 people had been set on purpose."]


def test_a_clause_that_a_quotation_breaks_off_is_no_claim() -> None:
    claims = claims_of("The post has been open since May, when Nora Quist cited “grave doubts” and “a lack of trust”.")
    assert not any(claim.assertion.endswith("cited.") for claim in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Nora Quist objected to the merger.",
        "Nora Quist did not rule out a tax on savings.",
        "Nora Quist has agreed to the terms.",
        "Nora Quist pleaded guilty to all charges.",
    ],
)
def test_a_stance_to_a_thing_is_an_act_of_its_own(text: str) -> None:
    assert [claim.assertion for claim in claims_of(text)] == [text]


def test_the_last_dot_of_an_hour_belongs_to_it() -> None:
    claim = the_claim("conceded", "Officials said that Quist conceded defeat at 10.40 p.m.")
    assert claim.assertion == "Quist conceded defeat at 10.40 p.m."


def test_the_ages_of_several_part_no_date_from_its_verb() -> None:
    claim = the_claim("arrested", "Police arrested two men, aged 22 and 27, on 14 May 2031.")
    assert claim.assertion == "Police arrested two men on 14 May 2031."


def test_a_figure_counts_what_the_clause_before_it_counts() -> None:
    claim = the_claim("17,250", "18,400 runners started the marathon and 17,250 finished.")
    assert claim.assertion == "17,250 runners finished."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The truce began on Friday, nearly four months after troops had crossed the river.",
            ["The truce began on Friday.", "Troops had crossed the river."],
        ),
        (
            "The truce did not begin on Friday, after troops had crossed the river.",
            ["The truce did not begin on Friday, after troops had crossed the river.", "Troops had crossed the river."],
        ),
    ],
)
def test_a_clause_behind_the_last_comma_is_told_apart(text: str, expected: list[str]) -> None:
    assert [claim.assertion for claim in claims_of(text)] == expected


def test_a_clause_that_only_reports_is_left_out_of_the_statement_before_it() -> None:
    claims = claims_of("Shares in Tal fell 4% a day after the bank said it would cut 300 jobs.")
    assert [claim.assertion for claim in claims] == ["Shares in Tal fell 4%.", "The bank would cut 300 jobs."]
    claims = claims_of("The mill closed its doors when Nora Quist announced that rates would rise.")
    assert claims[0].assertion == "The mill closed its doors."


def test_what_was_not_so_until_somebody_said_something_is_not_said_to_be_so() -> None:
    claims = claims_of("The mill did not open until Nora Quist said that it was safe.")
    assert not any(claim.assertion == "The mill did not open." for claim in claims)


def test_a_level_before_stays_in_the_statement_that_went_up_from_it() -> None:
    text = "Inflation in Tal was 3.4% in June, up from 3.1% in May."
    assert [claim.assertion for claim in claims_of(text)] == [text, "Inflation in Tal was 3.1% in May."]


@pytest.mark.parametrize(
    "text",
    [
        "It is not true that Nora Quist said that the mine was shut.",
        "It is false that the union, the mine and the port signed a deal.",
    ],
)
def test_a_denied_sentence_is_one_claim(text: str) -> None:
    assert [(claim.assertion, claim.speaker) for claim in claims_of(text)] == [(text, None)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The hall was full, an inquiry said on Monday, a year after the roof fell on 40 guests.", "The roof fell on"),
        ("Shares closed 8% higher as the owners took heart.", "Shares closed 8% higher."),
        ("The hall was full, Nora Quist said when she met reporters in Tal.", "Nora Quist met reporters in Tal."),
    ],
)
def test_what_a_report_was_said_after_is_told_by_the_article(text: str, told: str) -> None:
    found = [claim for claim in claims_of(text) if claim.assertion.startswith(told)]
    assert [(claim.speaker, claim.checkable) for claim in found] == [(None, True)]


def test_what_a_report_leaves_unsaid_tells_of_nothing_beside_it() -> None:
    assert not [claim for claim in claims_of("Nora Quist did not say when the roof fell.") if claim.checkable]


def test_what_somebody_points_to_is_told_with_what_is_added_to_it() -> None:
    found = claims_of("Nora Quist pointed to the purchase of Tal Mill, which the union fought in May.")
    assert [claim.assertion for claim in found] == [
        "Nora Quist pointed to the purchase of Tal Mill.",
        "The union fought it in May.",
    ]
    assert all(claim.speaker is None for claim in found)


def test_the_short_title_of_a_councillor_ends_no_sentence() -> None:
    assert [claim.assertion for claim in claims_of("Coun. Nora Quist voted no.")] == ["Coun. Nora Quist voted no."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Shares rose as owners, who had called for deeper cuts, took heart.", "Owners had called for deeper cuts."),
        (
            "Nurses called her the best partner they had had in years.",
            "Nurses called her the best partner they had had in",
        ),
        ("Quist called the mill the best buy in years.", "Quist called the mill the best buy in years."),
        ("Fees rose, and the bank pointed to interest rates.", "The bank pointed to interest rates."),
    ],
)
def test_a_phrase_that_is_called_for_or_called_something_stays_in_its_sentence(text: str, told: str) -> None:
    assert [claim for claim in claims_of(text) if claim.assertion.startswith(told) and claim.speaker is None]


def test_who_beams_something_says_it() -> None:
    claim = the_claim("waited", '"We have waited for years," beamed Nora Quist.')
    assert claim.speaker is not None
    assert claim.speaker.name == "Nora Quist"
