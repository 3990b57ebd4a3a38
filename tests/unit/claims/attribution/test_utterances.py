"""Who said what, on sentences of our own: each case gives the words said and the name of who says them."""

import pytest

from factcheck.claims.attribution.utterances import find_utterances
from factcheck.language.names.gazetteer import Gazetteer
from factcheck.model import Article, Attribution, Block, BlockKind, Entity, Role, Span


def lay_out(text: str, first: BlockKind = BlockKind.PARAGRAPH) -> Article:
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            kind = first if not blocks else BlockKind.PARAGRAPH
            blocks.append(Block(Span(start, start + len(line)), kind))
        start += len(line) + 1
    return Article("draft.txt", text, tuple(blocks))


def said(text: str, first: BlockKind = BlockKind.PARAGRAPH) -> list[tuple[str, str | None]]:
    """Each utterance as (words without outer marks, name of the speaker)."""
    marks = "\"“”„«»'‘’., "
    return [
        (utterance.span.of(text).strip(marks), utterance.speaker.name if utterance.speaker else None)
        for utterance in find_utterances(lay_out(text, first))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # clauses after the verb
        (
            "Minister Carla Brandt said the ferry would sail again in May.",
            ("the ferry would sail again in May", "Carla Brandt"),
        ),
        (
            "The union announced on Tuesday that its members had voted to strike.",
            ("its members had voted to strike", "The union"),
        ),
        (
            "Dr Amina Diallo told reporters in Dakar that the vaccine was safe.",
            ("the vaccine was safe", "Amina Diallo"),
        ),
        ("Coach Piet Vos, 51, who played in two finals, insisted he would stay.", ("he would stay", "Piet Vos")),
        ("Officials who have seen the report say the dam is leaking.", ("the dam is leaking", "Officials")),
        ("The bank pointed out that rates had not moved since 2019.", ("rates had not moved since 2019", "The bank")),
        ("Ms Okoro went on to note that the river had risen by a metre.", ("the river had risen by a metre", "Okoro")),
        (
            "Rosa Meier, a nurse from Graz, hinted that more wards would close.",
            ("more wards would close", "Rosa Meier"),
        ),
        ("Police said about 70 homes had burnt.", ("about 70 homes had burnt", "Police")),
        ("The club said on Friday around a dozen fans were ill.", ("around a dozen fans were ill", "The club")),
        ("Rosa Meier said over $40 million was missing.", ("over $40 million was missing", "Rosa Meier")),
        ("The firm said between 30 and 40 jobs would go.", ("between 30 and 40 jobs would go", "The firm")),
        (
            "Ivy Cole told reporters about 40 percent of fields were dry.",
            ("about 40 percent of fields were dry", "Ivy Cole"),
        ),
        ("Ivy Cole said over three days that 40 ships were late.", ("40 ships were late", "Ivy Cole")),
        ("Sam Diop said under oath that he had paid.", ("he had paid", "Sam Diop")),
        ("The mayor revealed he had sold the land.", ("he had sold the land", "The mayor")),
        ("Many said the road was unsafe.", ("the road was unsafe", "Many")),
        ("Jo Marsh, 34, of Leeds, Yorks., said the bus never came.", ("the bus never came", "Jo Marsh")),
        ("Ivy Cole, Delta's chief pilot, said the fog was thick.", ("the fog was thick", "Ivy Cole")),
        ("Sam Diop (Greens) said the tax was fair.", ("the tax was fair", "Sam Diop")),
        ("Pia Holm told the BBC on Friday that the lake was clean.", ("the lake was clean", "Pia Holm")),
        ("He added, though, that nobody was hurt.", ("nobody was hurt", "He")),
        ("Others who want to stay said rents were low.", ("rents were low", "Others")),
        ("One says the sea is rising.", ("the sea is rising", "One")),
        ("State Secretary of Health Maria Roberts said masks helped.", ("masks helped", "Maria Roberts")),
        ("The army sent a letter on Monday urging the crowd to go home.", ("the crowd to go home", "The army")),
        ("As Professor Lin noted, the ice is thin.", ("the ice is thin", "Lin")),
        ("The mayor praised the crew on Friday.", ("the crew", "The mayor")),
        ("The union criticised the plan during a rally in Turin.", ("the plan", "The union")),
        ("The owner claimed a rebate and was paid in May.", ("a rebate", "The owner")),
        ("Now that Ida Roos has said she will run, the party must choose.", ("she will run", "Ida Roos")),
        ("Despite Roos's claim that sales had doubled, the shop closed.", ("sales had doubled", "Roos")),
        ("Olaf Bek, who said he was ill, stayed at home.", ("he was ill", "Olaf Bek")),
        ("The guard met Lund, who said that Bek, a cook, was out.", ("Bek, a cook, was out", "Lund")),
        ("The panel found in that case that nobody was at fault.", ("nobody was at fault", "The panel")),
        ("Roos's main argument is that the road is unsafe.", ("the road is unsafe", "Roos")),
        ("The line was cut by a message that said, “Call back.”", ("Call back", "a message")),
        ("Rents fell in May, according to the “Home Watch” index.", ("Rents fell in May", "the “Home Watch” index")),
        ("Pia Holm said she had met Sam Diop, who leads the Greens.", ("she had met Sam Diop", "Pia Holm")),
        ("Roos's claim that the road is unsafe would surprise many.", ("the road is unsafe", "Roos")),
        ("Voters who say they know the plan are few.", ("they know the plan", "Voters")),
        ("Two boats have sunk, say rescuers.", ("Two boats have sunk", "rescuers")),
        ("Some who farm eels say the river is warm.", ("the river is warm", "Some")),
        ("A note posted on the door said the shop was shut.", ("the shop was shut", "A note")),
        ("Voters in Lima, Oslo and Rome said they were tired.", ("they were tired", "Voters in Lima, Oslo and Rome")),
        ("Ada Ek and Bo Lind have both said it was late.", ("it was late", "Ada Ek and Bo Lind")),
        ("It was a report by the Herald that the mill had shut.", ("the mill had shut", "Herald")),
        ("The club has yet to say whether he will stay.", ("whether he will stay", "The club")),
        ("As Ida Roos, a lawyer, put it: “Rain is free.”", ("Rain is free", "Ida Roos")),
        # the subject further off: behind a time, "began", "is quick to", a purpose, a noun
        ("Roos, who is ill, on Friday said she would stay.", ("she would stay", "Roos")),
        ("The keeper last week said the lamp was out.", ("the lamp was out", "The keeper")),
        ("The Sunday Herald said the lamp was out.", ("the lamp was out", "Sunday Herald")),
        ("A county judge ordered the owner to mend the roof.", ("the owner to mend the roof", "A county judge")),
        ("Ida Roos — who farms eels but sells none — told the Herald she’s ill.", ("she’s ill", "Ida Roos")),
        ("Villagers began calling for a new bridge.", ("a new bridge", "Villagers")),
        ("Brewers are quick to point out that hops are dear.", ("hops are dear", "Brewers")),
        ("Brewers took pains to say hops are dear.", ("hops are dear", "Brewers")),
        ("Fans took to the radio to complain about the coach.", ("the coach", "Fans")),
        ("Roos used her speech to announce that the mill would shut.", ("the mill would shut", "Roos")),
        ("The club sent an email stressing the need for rain.", ("the need for rain", "The club")),
        ("The club issued a stark warning that the well was dry.", ("the well was dry", "The club")),
        ("Roos made the point that eels swim far.", ("eels swim far", "Roos")),
        ("Roos's most daring claim is that eels can sing.", ("eels can sing", "Roos")),
        ("Her view is that eels can sing.", ("eels can sing", "Her")),
        (
            "Runners Ada Ek and Bo Lind agreed to divide the prize.",
            ("to divide the prize", "Runners Ada Ek and Bo Lind"),
        ),
        ("Ada Ek calls for shorter races.", ("shorter races", "Ada Ek")),
        ("They point to races that have ended early.", ("races that have ended early", "They")),
        ("Sales fell by half, company records show.", ("Sales fell by half", "company records")),
        ("The guests were told the lift was safe.", ("the lift was safe", None)),
        ("Ek was asked by Lind on Monday about the prize.", ("the prize", "Lind")),
        ("Roos told Coast Radio host Ben Orr on Monday how eels swim.", ("how eels swim", "Roos")),
        ("Roos vowed to keep the mill open and thanked the crew.", ("to keep the mill open", "Roos")),
        ("The club declined to say whether he will stay.", ("whether he will stay", "The club")),
        ("And rents fell, according to the council.", ("rents fell", "the council")),
        ("“Rain is free,” Roos was quoted as saying.", ("Rain is free", "Roos")),
        ("Roos warned skippers of fog.", ("fog", "Roos")),
        ("Ek was accused by rivals of stealing eels.", ("stealing eels", "rivals")),
        ("The club announced plans to sell the mill.", ("plans to sell the mill", "The club")),
        ("Figures released by the port show 41 boats sank.", ("41 boats sank", "Figures released by the port")),
        ("With the club saying eels are dear, the cook left.", ("eels are dear", "the club")),
        ("The song, which Roos called a gift, was sold.", ("a gift", "Roos")),
        ("The club made it clear that it would sell.", ("it would sell", "The club")),
        ("The road will open, said one of the mayors.", ("The road will open", "one of the mayors")),
        ("“It is over,” said one of them.", ("It is over", "one of them")),
        ("“It is over,” said one of those who left, who asked to be named.", ("It is over", "one of those")),
        ("“It is over,” said 40 of the 60 fishers.", ("It is over", "40 of the 60 fishers")),
        ("The club let it be known that it would sell.", ("it would sell", "The club")),
        ("The club has let it be known on Sunday that it would sell.", ("it would sell", "The club")),
        ("According to a study, published in May, eels can sing.", ("eels can sing", "a study")),
        ("What Roos says is that eels can sing.", ("eels can sing", "Roos")),
        ("Roos's promise to mend the road was broken.", ("to mend the road", "Roos")),
        ("The crew was warned not to sail.", ("not to sail", None)),
        ("Claims that eels can sing are old.", ("eels can sing", None)),
        ("Roos told reporters prices had risen.", ("prices had risen", "Roos")),
        ("Roos told Reuters prices had risen.", ("prices had risen", "Roos")),
        ("Roos warned skippers waters were rough.", ("waters were rough", "Roos")),
        ("Her claims that what he wants can be done by law do not help.", ("what he wants can be done by law", "Her")),
        ("Roos came away convinced that eels can sing.", ("eels can sing", "Roos")),
        ("Recently the club warned that eels are dear.", ("eels are dear", "the club")),
        (
            "Fishers in Tal and around the lake say eels are dear.",
            ("eels are dear", "Fishers in Tal and around the lake"),
        ),
        ("Roos -- author of a book, a study of eels in Tal -- said it was late.", ("it was late", "Roos")),
        ("Roos said that eels were “dear and rare” after the vote.", ("eels were “dear and rare", "Roos")),
        ("Roos dismissed as false reports that she was ill.", ("as false reports that she was ill", "Roos")),
        ("Roos spoke of “a gift”.", ("a gift", "Roos")),
        ("A source told the Herald Lund would sail.", ("Lund would sail", "A source")),
        ("Local media claim eels are dear.", ("eels are dear", "Local media")),
        ("The club made it known that it would sell.", ("it would sell", "The club")),
        ("In the words of Roos, rain is free.", ("rain is free", "Roos")),
        ("In Roos's view, rain is free.", ("rain is free", "Roos")),
        ("Roos said by telephone that it rained.", ("it rained", "Roos")),
        ("The song (which Roos says is old) is good.", ("is old", "Roos")),
        ("Roos, citing the fog, stayed at home.", ("the fog", "Roos")),
        ("Neither Ek nor Lind said it was late.", ("it was late", "Neither Ek nor Lind")),
        ("Ek, Lind and Orr said it was late.", ("it was late", "Ek, Lind and Orr")),
        ("Others in the club said it was late.", ("it was late", "Others in the club")),
        ("Ada Ek, MP for Tal, said it was late.", ("it was late", "Ada Ek")),
        ("Ek contradicted the claim that it was late.", ("the claim that it was late", "Ek")),
        ("Roos said sales had doubled and could not go higher.", ("sales had doubled and could not go higher", "Roos")),
        ("The board answered the next day that eels can sing.", ("eels can sing", "The board")),
        # before the verb, inverted, in the middle
        ("The vote was stolen, he told state television late on Monday.", ("The vote was stolen", "he")),
        ("The harvest will be poor, farmers warned.", ("The harvest will be poor", "farmers")),
        ("The team was exhausted, said captain Lars Holm, who scored twice.", ("The team was exhausted", "Lars Holm")),
        ("But the bridge is closed, the council said late Thursday.", ("the bridge is closed", "the council")),
        ("“It rained for nine days,” recalled Inès Roux, a baker.", ("It rained for nine days", "Inès Roux")),
        ('"Where is the money?" Judge Tom Adeyemi asked.', ("Where is the money?", "Tom Adeyemi")),
        ('"Nobody called us," the statement read.', ("Nobody called us", "the statement")),
        (
            "The bridge will open in May, this newspaper understands.",
            ("The bridge will open in May", "this newspaper"),
        ),
        # sources, nouns, acts
        ("It was announced on Friday that the mill would close.", ("the mill would close", None)),
        ("It was announced that a mill was bought by the Lund bank.", ("a mill was bought by the Lund bank", None)),
        ("It was announced that the mill would close by the mayor.", ("the mill would close", "the mayor")),
        ("Falk showed two letters that, she said, proved it was safe.", ("proved it was safe", "she")),
        ("The union said in a note posted on its door that it would sue.", ("it would sue", "The union")),
        ("The captain was quoted as saying that he was ill.", ("he was ill", "The captain")),
        ("The Herald quoted a cook as saying the soup was cold.", ("the soup was cold", "a cook")),
        ("Minister Olga Reis promised an inquiry.", ("an inquiry", "Olga Reis")),
        ("The companies agreed to share the cost.", ("to share the cost", "The companies")),
        ("The army declared a curfew, leaving the town empty.", ("a curfew", "The army")),
        ("She praised the crew but defended the captain.", ("the crew", "She")),
        ("The agency said the well was dry (it is not).", ("the well was dry", "The agency")),
        ("Official data showed prices fell by 3% in May.", ("prices fell by 3% in May", "Official data")),
        ("Prices fell by 3% in May, a survey showed.", ("Prices fell by 3% in May", "a survey")),
        (
            "Rents rose by 4 percent last year, according to the statistics office.",
            ("Rents rose by 4 percent last year", "the statistics office"),
        ),
        (
            "According to a study by Uppsala University, bees avoid the dye.",
            ("bees avoid the dye", "Uppsala University"),
        ),
        ("Prosecutors accused Reid of hiding two accounts.", ("Reid of hiding two accounts", "Prosecutors")),
        ("The company denied the report.", ("the report", "The company")),
        ("Paula Stern posted: “We won!”", ("We won!", "Paula Stern")),
        # headlines
        ("Stadium roof ‘was never inspected’, says engineer", ("Stadium roof ‘was never inspected", "engineer")),
    ],
)
def test_finds_words_and_speaker(text, expected):
    first = BlockKind.HEADLINE if not text.endswith((".", "”", '"')) else BlockKind.PARAGRAPH
    assert said(text, first) == [expected]


def test_report_in_the_middle_gives_both_parts():
    assert said("The harvest, Nils Berg said, was the worst in years.") == [
        ("The harvest", "Nils Berg"),
        ("was the worst in years", "Nils Berg"),
    ]


def test_source_in_the_middle_gives_both_parts():
    assert said("The harvest, according to Nils Berg, a farmer, was poor.") == [
        ("The harvest", "Nils Berg"),
        ("was poor", "Nils Berg"),
    ]


def test_sentence_goes_on_behind_an_inverted_report():
    assert said("The agency, says Mina Park, needs more money.") == [
        ("The agency", "Mina Park"),
        ("needs more money", "Mina Park"),
    ]
    assert said("It was not clear, officials said, whether he had won.")[1] == ("whether he had won", "officials")


def test_relative_clause_with_a_report_ends_at_the_comma():
    assert said("The strike, which Lund said could last, has shut two ports.") == [("could last", "Lund")]


def test_title_in_quotation_marks_is_not_said():
    assert said("The book, “Over the Hill,” by Ana Sosa, sold well.") == []


def test_accusation_names_its_author_where_it_is_given():
    assert said("Reid was accused of fraud by the bank.") == [("fraud", "the bank")]
    assert said("Reid is accused of stealing a van.") == [("stealing a van", None)]


def test_long_text_without_a_full_stop_is_read():
    text = "the mayor said that the bridge was closed and " * 400
    assert said(text)


def test_long_run_of_names_is_read():
    text = "Ada " * 700 + "and the Bo confirmed that it rained. Pia Holm said it snowed."
    assert said(text)[-1] == ("it snowed", "Pia Holm")


def test_interrupted_quotation_gives_two_stretches_of_one_speaker():
    assert said("“The pump failed,” Ruiz said, “and nobody noticed.”") == [
        ("The pump failed", "Ruiz"),
        ("and nobody noticed", "Ruiz"),
    ]


def test_speaker_goes_on_behind_an_occasion():
    text = "The cook said he was ill, but in a later note said he had been tired."
    assert said(text) == [("he was ill", "The cook"), ("he had been tired", "The cook")]


def test_question_is_not_what_the_one_asked_says():
    text = "Asked whether the well was “safe to use,” the mayor said nothing."
    assert ("Asked whether the well was “safe to use", "the mayor") not in said(text)


def test_clause_of_another_speaker_ends_what_the_first_one_says():
    text = "The owner said rents were fair, while the tenants said they were not."
    assert said(text) == [("rents were fair", "The owner"), ("they were not", "the tenants")]
    text = "The army said it held the bridge; the rebels said it had fled."
    assert said(text) == [("it held the bridge", "The army"), ("it had fled", "the rebels")]
    text = "Critics say rents will rise, while owners insist they will not."
    assert said(text) == [("rents will rise", "Critics"), ("they will not", "owners")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bo Ek, himself a driver for 22 years, said fees had risen.", [("fees had risen", "Bo Ek")]),
        ("In 1970, Wren, a novelist, wrote 14 books.", []),
        ("Prices had risen by 3%, wrote the economist.", [("Prices had risen by 3%", "the economist")]),
    ],
)
def test_neither_an_aside_nor_a_book_is_the_speaker(text, expected):
    assert said(text) == expected


def test_what_describes_a_speaker_is_stepped_over():
    text = "Pia Holm, a cook who described herself as shy, said she had left."
    assert said(text)[-1] == ("she had left", "Pia Holm")


def test_quotation_belongs_to_who_says_it_rather_than_to_who_passes_it_on():
    text = "“It broke,” Ada Ek said, according to the Herald."
    assert said(text) == [("It broke", "Ada Ek")]


def test_quotation_goes_on_from_the_main_report_of_the_sentence_before():
    text = "Ada Ek promised Bo Lind a boat after Lind said that he was sad. “It is yours.”"
    assert said(text)[-1] == ("It is yours", "Ada Ek")


def test_later_quotation_of_the_paragraph_goes_on():
    assert said("“We lost,” said Mia Berg. “We were slow.”") == [("We lost", "Mia Berg"), ("We were slow", "Mia Berg")]


def test_quotation_runs_over_paragraphs():
    text = "“The mine is safe,” Jan Novak said. “We test it daily.\n“We always have.”\nHe left."
    assert said(text)[-1] == ("We always have", "Jan Novak")


def test_participle_takes_the_subject_of_the_sentence():
    assert said("Lena Fox resigned on Friday, saying that she was tired.") == [("she was tired", "Lena Fox")]


def test_what_a_participle_reports_ends_at_the_next_one_beside_it():
    text = "Carla Brandt left the board, calling the plan a waste and selling her shares."
    assert said(text) == [("the plan a waste", "Carla Brandt")]
    text = "Carla Brandt left early, saying she was tired of waiting and leaving others to decide."
    assert said(text) == [("she was tired of waiting and leaving others to decide", "Carla Brandt")]


def test_hyphen_behind_an_abbreviation_cuts_nothing():
    text = "Carla Brandt promised to open the U.K.-Norway ferry in May."
    assert said(text) == [("to open the U.K.-Norway ferry in May", "Carla Brandt")]


def test_coordinated_verbs_share_their_subject():
    text = "Irene Walsh said the budget was sound and warned that cuts would hurt."
    assert said(text) == [("the budget was sound", "Irene Walsh"), ("cuts would hurt", "Irene Walsh")]


def test_colon_gives_the_quotation_to_the_subject():
    text = "President Adjei expressed his relief: “Tonight we can all sleep again.”"
    assert said(text) == [("Tonight we can all sleep again", "Adjei")]


@pytest.mark.parametrize(
    "text",
    [
        "«The trains will run», said Claire Dubois.",
        "„The trains will run“, said Claire Dubois.",
        "''The trains will run,'' said Claire Dubois.",
        "‘The trains will run,’ said Claire Dubois.",
        "'The trains will run,' said Claire Dubois.",
        '"The trains will run," said Claire Dubois.',
    ],
)
def test_every_kind_of_marks(text):
    assert said(text) == [("The trains will run", "Claire Dubois")]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “ghost ship” sank off the coast.",
        "The proposed law would ban diesel cars.",
        "The report was published on Monday.",
        "He read three newspapers and went home.",
        "News reports that surfaced on Friday were wrong about the fire.",
        "The workers' union and the owners' club met on Friday.",
        "The stated aim is peace.",
        "It is hard to say whether eels can sing.",
        "The rules were meant to show that eels matter.",
        "The plan to declare that the mill was shut failed.",
        "Voters in five states that held a vote were tired.",
        "He has reported from every port, and has been to Tal.",
        "It was a favour that Roos had asked of him.",
    ],
)
def test_leaves_what_nobody_says(text):
    assert said(text) == []


def test_surname_leads_to_the_full_name():
    text = "Dalia Haddad leads the clinic.\nHaddad said it would open in June."
    assert said(text) == [("it would open in June", "Dalia Haddad")]


def test_pronoun_stands_for_the_last_fitting_subject():
    text = "Oscar Lund met Petra Zeman on Monday. She said the talks were useful."
    assert said(text) in ([("the talks were useful", "Petra Zeman")], [("the talks were useful", "She")])
    text = "Petra Zeman met Oscar Lund on Monday. She said the talks were useful."
    assert said(text) == [("the talks were useful", "Petra Zeman")]


def test_pronoun_may_stand_for_somebody_unnamed():
    text = "Ben Carey won the race.\nThe swimmer was hurt. The doctor waited for an hour. She said the arm was broken."
    assert said(text) == [("the arm was broken", "The doctor")]


def test_shared_surname_stays_open():
    text = "Anna Weiss and Karl Weiss run the farm.\nWeiss said milk was cheap."
    assert said(text) == [("milk was cheap", "Weiss")]


def test_pronoun_tells_apart_who_shares_a_surname():
    text = "Anna Weiss and Karl Weiss run the farm.\nWeiss bought a field in May. She said milk was cheap."
    assert said(text) == [("milk was cheap", "Anna Weiss")]


def test_pronoun_stands_for_no_house_or_newspaper():
    text = "The doctor waited. The White House was closed. She said the arm was broken."
    assert said(text) == [("the arm was broken", "The doctor")]


def test_role_leads_to_the_name_that_the_article_gives_it():
    text = "President Lucia Paz met the Peruvian delegation.\nThe president said the border would open."
    assert said(text) == [("the border would open", "Lucia Paz")]


def test_former_holder_is_not_the_holder_of_a_role():
    text = "Former President Hugo Leal watched the match.\nThe president said taxes would fall."
    assert said(text) == [("taxes would fall", "The president")]


def test_epithet_stands_for_the_person_already_named():
    text = "Hugo Leal bought the club in May.\nThe tycoon said the coach would stay."
    assert said(text) == [("the coach would stay", "Hugo Leal")]


def test_object_with_a_relative_clause_is_not_said():
    assert said("The union wants to maintain the peace that it has kept.") == []


def test_gazetteer_names_the_entity():
    gazetteer = Gazetteer([Entity("paz", "Lucía Paz", "person", roles=(Role("mayor of Alba"),), aliases=("Paz",))])
    (utterance,) = find_utterances(lay_out("Mayor Paz said the square would close."), gazetteer)
    assert utterance.speaker is not None
    assert (utterance.speaker.entity, utterance.speaker.name, utterance.speaker.mention) == (
        "paz",
        "Lucía Paz",
        "Mayor Paz",
    )


def test_texts_read_before_change_nothing():
    said("The buses ran hourly until noon.")
    assert said("The Hourly Herald said the dam would hold.") == [("the dam would hold", "Hourly Herald")]


def test_attribution_tells_direct_mixed_and_indirect_apart():
    text = "“It broke,” Sol Kim said. Kim called the part “a toy”. Kim said the maker knew."
    kinds = [utterance.attribution for utterance in find_utterances(lay_out(text))]
    assert kinds == [Attribution.DIRECT, Attribution.MIXED, Attribution.INDIRECT]


def test_transcript_speakers_come_from_their_labels():
    text = "HOST: Did you see it?\nMORALES: No, I slept.\nHOST: And then?\nMORALES: I called home."
    assert said(text)[1] == ("No, I slept", "Morales")


def test_dateline_is_no_part_of_what_is_said():
    text = "TUNIS (Reuters) - The port will reopen, the ministry said on Friday."
    assert said(text) == [("The port will reopen", "the ministry")]


def test_ids_count_in_order_of_the_text():
    utterances = find_utterances(lay_out("Ada Ek said it was late. “Go home,” she added.\n“Now,” she said."))
    assert [utterance.id for utterance in utterances] == ["u1", "u2", "u3"]
    assert [utterance.span for utterance in utterances] == sorted(utterance.span for utterance in utterances)


def test_a_report_that_breaks_off_says_nothing():
    assert said("The mayor was accused") == []
    assert said("Ada Ek was quoted") == []
    assert said("Ada Ek warned on Thursday against") == []


def test_a_label_before_a_quotation_speaks_if_it_names_somebody():
    text = "Minister Joan Petrie spoke first.\nPetrie: “Loans have fallen again this year.”"
    assert said(text) == [("Loans have fallen again this year", "Joan Petrie")]
    assert said("The show opened.\nVerdict: “A triumph of the will.”") == []


def test_pronoun_stands_for_a_subject_whom_the_sentence_describes_first():
    text = "Dora Pell sang. Mayor Ivy Cole, who farms eels, left because she said it was late."
    assert said(text) == [("it was late", "Ivy Cole")]


def test_it_stands_for_the_subject_without_the_verb_behind_its_adverb():
    assert said("The note also mentioned the mill. It said the mill was shut.")[-1] == ("the mill was shut", "The note")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Ek, asked if it was late, said it was.",
        "Ada Ek, who was asked if it was late, said it was.",
        "Ada Ek was asked if it was late and said it was.",
        "Asked by the Herald if it was late, Ada Ek said it was.",
    ],
)
def test_whoever_is_asked_goes_on_to_speak(text):
    found = said(text)
    assert found[0][0] == "if it was late"
    assert found[0][1] in {None, "Herald"}
    assert found[1:] == [("it was", "Ada Ek")]


def test_the_words_of_a_headline_are_nobodys_they():
    assert said("A night on the lake\n“Row!” they chanted.", BlockKind.HEADLINE) == [("Row!", "they")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"I voted for the quay," said Moor\'s deputy.', None),
        ('"I voted for the quay," a friend of Moor said.', None),
        ("Moor’s lawyer said that the quay was safe.", None),
        ('"I voted for the quay," said Captain Moor.', "moor"),
        ('"I voted for the quay," said Moor.', "moor"),
    ],
)
def test_whose_relative_or_aide_speaks_does_not_speak(text, speaker):
    moor = Entity("moor", "Ida Moor", "person", aliases=("Moor",))
    found = find_utterances(lay_out(text), Gazetteer([moor]))
    assert [utterance.speaker.entity for utterance in found] == [speaker]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The union, which had asked for a rise of 5%, accepted the offer.", "a rise of 5%"),
        ("Ruiz, who had called for a ban, voted against it.", "a ban"),
        ("The minister, who promised lower taxes, resigned on Friday.", "lower taxes"),
        ("The club, which had asked for half that sum, took the money.", "half that sum"),
        ("The fishermen, who had called for three times that number, were angry.", "three times that number"),
    ],
)
def test_what_is_said_in_a_relative_clause_ends_before_the_main_verb(text, words):
    assert [told for told, _ in said(text)] == [words]
