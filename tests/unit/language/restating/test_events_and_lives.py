"""Reporters' words for disasters, buildings, lives, sport and prizes, told again in plain words."""

import pytest

from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # sizes, buildings and their use
        ("The bridge stretches over 1,420 metres.", "The bridge is 1,420 metres long."),
        ("The tower of the station rises to 64 metres.", "The tower of the station is 64 metres tall."),
        ("Calder Tower is 24 storeys high.", "Calder Tower has 24 storeys."),
        ("The hall seats 2,150 people.", "The hall has 2,150 seats."),
        ("The hall can accommodate 2,150 people.", "The hall holds 2,150 people."),
        ("It took six years to build the bridge.", "The bridge took six years to build."),
        ("Construction of the bridge lasted six years.", "The bridge took six years to build."),
        ("The bridge was built for 388 million euros.", "The bridge cost 388 million euros."),
        ("Each day 45,000 vehicles pass over the bridge.", "The bridge carries 45,000 vehicles a day."),
        ("45,000 vehicles cross the bridge every day.", "The bridge carries 45,000 vehicles a day."),
        ("The bridge opened two years behind schedule.", "The bridge opened two years late."),
        # disasters and weather
        ("The number of injured in the quake has reached 186.", "The quake injured 186 people."),
        ("The quake registered 6.9 on the Richter scale.", "The quake had a magnitude of 6.9."),
        ("The quake left 15,000 people without a home.", "The quake displaced 15,000 people."),
        ("About 15,000 people are homeless after the quake.", "The quake displaced About 15,000 people."),
        ("Divers have pulled 63 survivors from the rubble.", "Divers have rescued 63 people from the rubble."),
        ("Orre made 90 million lira available in aid.", "Orre allocated aid of 90 million lira."),
        ("The storm packed winds of 215 km/h.", "The storm had winds of 215 km/h."),
        ("The storm did 2.3 billion dollars' worth of damage.", "The storm caused damage of 2.3 billion dollars."),
        ("The damage caused by the storm is 2 million euros.", "The storm caused damage of 2 million euros."),
        ("Orre received 310 millimetres of rain.", "310 millimetres of rain fell in Orre."),
        ("In Orre 44.6 degrees were measured on 9 July.", "The temperature in Orre was 44.6 degrees on 9 July."),
        ("There were 187 people aboard the ferry.", "The ferry had 187 people on board."),
        ("Orre has a vaccination rate of 71 percent.", "The vaccination rate in Orre is 71 percent."),
        # lives and places of learning
        ("Venn lost his fight against cancer.", "Venn died of cancer."),
        ("Venn read physics at Tarn University.", "Venn studied physics at Tarn University."),
        ("Venn received his doctorate in 1970.", "Venn earned a doctorate in 1970."),
        ("Venn is survived by three children.", "Venn had three children."),
        ("Venn lived to the age of 87.", "Venn died aged 87."),
        ("Venn dies at 87.", "Venn died aged 87."),
        ("Venn has died at 87 in Orre.", "Venn died aged 87 in Orre."),
        ("There were 5,900 births in Orre in 2030.", "5,900 children were born in Orre in 2030."),
        ("28,000 students are enrolled at the university.", "The university has 28,000 students."),
        ("Fees at the university are 4,200 euros a year.", "The university charges fees of 4,200 euros a year."),
        ("The university dates back to 1762.", "The university was founded in 1762."),
        ("Orre has an area of 180 square kilometres.", "Orre covers 180 square kilometres."),
        # sport, works and prizes
        ("The cup final was played before 41,200 spectators.", "41,200 people attended The cup final."),
        ("Orre has gone 15 matches without defeat.", "Orre are unbeaten in 15 matches."),
        ("Venn clocked 21.84 seconds in the 200 metres.", "Venn finished the 200 metres in 21.84 seconds."),
        ("Venn moved to Tarn United for 18 million euros.", "Tarn United paid 18 million euros for Venn."),
        ("Venn signed a four-year contract with Orre.", "Venn signed for four years with Orre."),
        ("Venn suffered a knee injury in March.", "Venn injured a knee in March."),
        ("Gold in the 200 metres went to Mira Vale.", "Mira Vale won gold in the 200 metres."),
        ("Lark crossed the line 34 seconds after Rode.", "Rode beat Lark by 34 seconds."),
        ("Lark suffered a broken wrist on Monday.", "Lark broke a wrist on Monday."),
        ("Lark failed a drugs test in May.", "Lark tested positive in May."),
        ("Venn ended up sixth in the race.", "Venn finished sixth in the race."),
        ("Venn stayed in her post.", "Venn did not resign."),
        ("The tower lacked sprinklers.", "The tower had no sprinklers."),
        ("Orre School is attended by 740 pupils.", "Orre School has 740 students."),
        ("The winner of the Merian Prize is Ines Vale.", "Ines Vale won the Merian Prize."),
        ("The jury gave the Merian Prize to Vale.", "Vale won the Merian Prize."),
        ("The Merian Prize carries 50,000 euros.", "The Merian Prize is worth 50,000 euros."),
        ("The novel is available in 31 languages.", "The novel has been translated into 31 languages."),
        ("The film received eight nominations.", "The film was nominated for eight awards."),
    ],
)
def test_reporters_words_are_told_again_in_plain_words(text, told):
    assert restate(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The train covers 400 kilometres.",
        "The river reaches 4.8 metres.",
        "The museum holds 40,000 coins.",
        "Venn lost his battle against the bank.",
        "The crash left three children dead.",
        "The bill did not survive the vote.",
        "Venn ran the marathon in 2031.",
        "Strikes cost Tegg 4 million euros.",
        "The court freed 4 million dollars in assets.",
        "Venn settled in court.",
    ],
)
def test_other_senses_stay_as_they_are(text):
    assert restate(text) == text
