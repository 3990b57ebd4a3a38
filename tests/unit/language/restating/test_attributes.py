"""What stands before or beside a noun, told as a sentence about it."""

import pytest

from factcheck.language.restating.attributes import tell_attributes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The 1,420-metre bridge crosses the Orre.", "The bridge is 1,420 metres long."),
        ("Venn opened the 900-metre tunnel on Friday.", "The tunnel is 900 metres long."),
        ("The 28-kilometre Line 9 links Orre and Tarn.", "Line 9 is 28 kilometres long."),
        ("The station's 46-metre tower burned.", "The station's tower is 46 metres tall."),
        ("The 24-storey Calder Tower burned.", "Calder Tower has 24 storeys."),
        ("Work on Orre's 80 million euro arena began in 2031.", "Orre's arena cost 80 million euros."),
        ("Trains on the 24-station Calder Line stopped.", "Calder Line has 24 stations."),
        ("The 14-kilometre tunnel under Lake Orre is shut.", "The tunnel under Lake Orre is 14 kilometres long."),
        ("The 9 million euro theatre in Orre opened in 2030.", "The theatre in Orre cost 9 million euros."),
        ("The 200-bed hospital is full.", "The hospital has 200 beds."),
        ("The 388-million-euro stadium is empty.", "The stadium cost 388 million euros."),
        ("The 640-megawatt plant is closed.", "The plant has a capacity of 640 megawatts."),
        ("The 640-megawatt Tal wind farm lies off Orre.", "The Tal wind farm has a capacity of 640 megawatts."),
        ("The 470-million-euro Vesna mission was approved.", "The Vesna mission cost 470 million euros."),
        ("The $899 Argo 9 comes in four colours.", "Argo 9 costs $899."),
        ("Venn won the £3,000 Harrow Prize.", "Harrow Prize is worth £3,000."),
        ("With a length of 90 metres, the yacht is the largest in Orre.", "The yacht is 90 metres long."),
        ("The yacht, with a length of 90 metres, is the largest in Orre.", "The yacht is 90 metres long."),
        ("The bridge, 1.42 kilometres long, crosses the Orre.", "The bridge is 1.42 kilometres long."),
        ("Calder Tower, a 24-storey block, burned.", "Calder Tower has 24 storeys."),
        ("Kahl's nine-metre statue fell.", "Kahl's statue is nine metres tall."),
        ("The 7.9-magnitude quake struck at dawn.", "The quake had a magnitude of 7.9."),
        ("The quake, of magnitude 6.4, was felt in Orre.", "The quake had a magnitude of 6.4."),
        ("The ferry, with 287 people aboard, sank.", "The ferry had 287 people on board."),
    ],
)
def test_an_attribute_is_a_sentence_about_its_noun(text, told):
    assert tell_attributes(text) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "The 900-metre bridge of the Tal line was closed.",  # another one, maybe
        "The 120-seat Calder Theatre studio reopens in May.",
        "In Sarn, the 200-bed hospital is full.",
        "The 120-seat Calder Theatre of Orre reopens in May.",
        "The $3.6 billion Veltra takeover was approved.",
        "The 900-metre bridge pillars collapsed.",
        "A 900-metre bridge collapsed.",
        "The 200-metre champion is Venn.",
        "The 40-metre rule was dropped.",
        "The 4-million-euro fine was dropped.",
        "The bridge, 40 years old, was closed.",
        "In 1961 the 900-metre bridge was closed.",
        "The 7.1-magnitude quake in Tarn killed 40 people.",
        "The 7.1-magnitude quake killed 40 people in 1998.",
    ],
)
def test_another_thing_or_an_unknown_measure_is_told_of_nothing(text):
    assert tell_attributes(text) == ()
