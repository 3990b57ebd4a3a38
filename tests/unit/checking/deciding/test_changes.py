"""What rose or fell by how much, by the facts that give a measure at two times."""

import pytest

FACTS = """\
topic: Halmstead year book
entities:
  halmstead: {name: Halmstead, kind: place}
  tarn: {name: Tarn, kind: place}
  port: {name: Port of Halmstead, kind: organisation, aliases: [the port]}
  library: {name: Kerrin Library, kind: organisation}
facts:
  - {id: boxes-then, statement: "The Port of Halmstead handled 210,000 containers in 2031.", date: 2031}
  - {id: boxes-now, statement: "The Port of Halmstead handled 250,000 containers in 2032.", date: 2032}
  - {id: books-then, statement: "Kerrin Library lent 91,000 books in 2031.", date: 2031}
  - {id: books-now, statement: "Kerrin Library lent 84,000 books in 2032.", date: 2032}
  - {id: exam-then, statement: 77% of pupils in Tarn passed the maths exam., date: 2030-06}
  - {id: exam-now, statement: 71% of pupils in Tarn passed the maths exam., date: 2032-06}
  - id: herring
    statement: Fishermen from Halmstead landed 9,400 tonnes of herring in 2032, after 11,800 in 2031.
    date: 2032
  - {id: nests-then, statement: Wardens counted 620 stork nests in Tarn in May 2027., date: 2027-05}
  - {id: nests-now, statement: "Wardens counted 1,240 stork nests in Tarn in May 2032.", date: 2032-05}
  - {id: jobless-year, statement: The jobless rate in Halmstead was 4.2% in December 2031., date: 2031-12}
  - {id: jobless-then, statement: The jobless rate in Halmstead was 5.1% in November 2032., date: 2032-11}
  - {id: jobless-now, statement: The jobless rate in Halmstead was 4.8% in December 2032., date: 2032-12}
  - {id: fee, statement: The city raises the fee for anglers from 40 to 55 francs., date: 2033-01-20}
  - {id: share, statement: The budget lifts the share of parks in spending from 20% to 23%., date: 2033-01-20}
"""


@pytest.mark.parametrize(
    "text",
    [
        "In 2032 the Port of Halmstead handled 40,000 more containers than a year earlier.",
        "The Port of Halmstead handled 40,000 containers more than the year before.",
        "Kerrin Library lent 7,000 fewer books than in 2031.",
        "Kerrin Library lent fewer books last year than in 2031.",
        "The share of pupils in Tarn who passed the maths exam fell by six points in two years.",
        "The number of stork nests in Tarn has doubled in five years.",
        "The jobless rate in Halmstead fell by 0.3 points in December.",
        "The jobless rate in Halmstead was higher in December than a year earlier.",
        "The fee for anglers goes up by 15 francs.",
        "Fishermen from Halmstead landed 2,400 fewer tonnes of herring than in 2031.",
    ],
)
def test_what_two_times_add_up_to_is_supported(judge, text):
    assert judge(text, FACTS, said="2033-02-10").outcome == "supported"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The Port of Halmstead handled 60,000 more containers in 2032 than in 2031.",
            "The draft says 60,000; 250,000 less 210,000 is 40,000.",
        ),
        (
            "Kerrin Library lent more books in 2032 than in 2031.",
            "The draft has the wrong one ahead: 84,000 is less than 91,000.",
        ),
        (
            "The number of stork nests in Tarn has tripled in five years.",
            "The draft says tripled; 1,240 is 2 times 620.",
        ),
        (
            "The jobless rate in Halmstead was lower in December 2032 than in December 2031.",
            "The draft has the wrong one ahead: 4.2% is less than 4.8%.",
        ),
    ],
)
def test_what_they_do_not_add_up_to_is_contradicted(judge, text, reason):
    verdict = judge(text, FACTS, said="2033-02-10")
    assert verdict.outcome == "contradicted"
    assert verdict.reason == reason


@pytest.mark.parametrize(
    "text",
    [
        # another base
        "The Port of Halmstead handled 60,000 more containers in 2032 than in 2028.",
        "The number of stork nests in Tarn has tripled in twenty years.",
        "The jobless rate in Halmstead was lower in December than three years earlier.",
        # another measure, place or part
        "Kerrin Library lent 9,000 fewer films in 2032 than in 2031.",
        "Kerrin Library lent 9,000 fewer books to children in 2032 than in 2031.",
        "Kerrin Library bought 7,000 fewer books in 2032 than in 2031.",
        "Fishermen from Halmstead landed 3,400 fewer tonnes of cod in 2032 than in 2031.",
        "The share of girls in Tarn who passed the maths exam fell by nine points between 2030 and 2032.",
        "The jobless rate in Tarn was lower in December 2032 than in December 2031.",
        "The port of Elmsworth handled 60,000 more containers in 2032 than in 2031.",
        # a number where the facts give shares
        "The number of pupils in Tarn who passed the maths exam fell by 6% between 2030 and 2032.",
    ],
)
def test_another_base_or_measure_stays_open(judge, text):
    assert judge(text, FACTS, said="2033-02-10").outcome == "unverified"


def test_a_difference_may_lean_on_the_sentence_before(check_draft):
    facts = """\
entities:
  amity: {name: Amity Party, kind: organisation}
facts:
  - {id: now, statement: The Amity Party won 28.4% of the vote., date: 2033-05-01}
  - {id: then, statement: The Amity Party won 24.1% of the vote., date: 2029-05-06}
"""
    draft = "TARN, 2 May 2033 - The Amity Party won 28.4% of the vote. That is {} points more than in 2029."
    assert check_draft(facts, draft.format("4.3"))["That is 4.3 points more than in 2029"] == "supported"
    assert check_draft(facts, draft.format("6.3"))["That is 6.3 points more than in 2029"] != "supported"


def test_percent_is_not_points(judge):
    claim = "The share of parks in spending goes up by {}."
    assert judge(claim.format("3 points"), FACTS, said="2033-02-10").outcome == "supported"
    assert judge(claim.format("15%"), FACTS, said="2033-02-10").outcome == "supported"
    assert judge(claim.format("3%"), FACTS, said="2033-02-10").outcome == "contradicted"
