"""Which people "the two men" are, and which people or body "they" and "it" go on with."""

import pytest

FACTS = """
entities:
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
  calder: {name: Ruth Calder, kind: person, gender: female, aliases: [Calder]}
  teth: {name: Dario Teth, kind: person, gender: male, aliases: [Teth]}
  rescue: {name: Tarn Rescue, kind: organisation}
  court: {name: Court of Orlo, kind: organisation}
facts:
  - {id: firm, statement: Orla Venn and Ruth Calder ran a pottery together., sources: [gazette]}
  - {id: lie, statement: Orla Venn and Ruth Calder did not steal a kiln., sources: [gazette]}
  - {id: size, statement: Tarn Rescue owns 14 boats., sources: [gazette]}
"""


def _outcome(check_draft, before, sentence):
    return check_draft(FACTS, f"News\n\n{before} {sentence}.")[sentence]


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("Orla Venn met Ruth Calder.", "The two women ran a pottery together", "supported"),
        ("Orla Venn met Ruth Calder and Dario Teth.", "The two women ran a pottery together", "supported"),
        ("Orla Venn met Ruth Calder.", "The pair stole a kiln", "contradicted"),
        ("Orla Venn and Ruth Calder are tired.", "They ran a pottery together", "supported"),
        ("Dario Teth leads Tarn Rescue.", "It owns 19 boats", "contradicted"),
        ("Dario Teth leads Tarn Rescue.", "They own 19 boats", "contradicted"),
        (
            "Orla Venn and Ruth Calder dined in this town on Friday, the first time for years.",
            "They ran a pottery together",
            "supported",
        ),
        # others, or more of them
        ("Orla Venn and Ruth Calder sent their aides to town.", "They ran a pottery together", "unverified"),
        ("Orla Venn and Ruth Calder met some writers.", "They ran a pottery together", "unverified"),
        ("Orla Venn met Dario Teth.", "The two women ran a pottery together", "unverified"),
        ("Orla Venn met Ruth Calder and Dario Teth.", "The pair stole a kiln", "unverified"),
        ("Orla Venn met Ruth Calder and Ida Marrow.", "The two women ran a pottery together", "unverified"),
        ("Orla Venn and Ruth Calder met the potters.", "Their sons ran a pottery together", "unverified"),
        ("Dario Teth leads Tarn Rescue.", "By the time a storm sank two they owned 19 boats", "unverified"),
        # another thing that is as many
        ("Dario Teth leads Tarn Rescue and its sailing club.", "It owns 19 boats", "unverified"),
        ("Dario Teth sold a house to Tarn Rescue.", "It owns 19 boats", "unverified"),
        ("Dario Teth leads the volunteers of Tarn Rescue.", "They own 19 boats", "unverified"),
        ("Tarn Rescue sued the Court of Orlo.", "It owns 19 boats", "unverified"),
        ("Dario Teth leads Tarn Rescue.\n\nRain fell.", "It owns 19 boats", "unverified"),
    ],
)
def test_those_who_are_meant_are_put_in_their_place(check_draft, before, sentence, outcome):
    assert _outcome(check_draft, before, sentence) == outcome


NAMELESS = """
facts:
  - {id: talks, statement: The talks over the Tal canal ended on 3 May 2031., date: 2031-05-03, sources: [gazette]}
  - {id: size, statement: The pier in Peru is 87 metres long., sources: [gazette]}
  - {id: show, statement: The exhibition in Peru opened on 4 May 2031., date: 2031-05-04, sources: [gazette]}
  - {id: build, statement: The pier in Peru took two years to build., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "outcome"),
    [
        ("The talks over the Tal canal were long.", "They ended on 4 May 2031", "contradicted"),
        ("The talks over the Tal canal were long.", "They ended on 3 May 2031", "supported"),
        ("The pier in Peru was the work of 90 men.", "It is 78 metres long", "contradicted"),
        # what may be another thing gainsays nothing
        ("The exhibition in Peru has a shop.", "It opened on 5 May 2031", "unverified"),
        ("The exhibition in Peru has a shop.", "It opened on 4 May 2031", "supported"),
        ("The talks over the Tal canal had breaks.", "They ended on 4 May 2031", "unverified"),
        ("The piers in Peru are the work of 90 men.", "They are 78 metres long", "unverified"),
        ("The pier in Sunde was the work of 90 men.", "It is 78 metres long", "unverified"),
        ("The Sunde pier was the work of 90 men.", "It is 78 metres long", "unverified"),
        ("The pier in Peru has a twin.", "It is 78 metres long", "unverified"),
        ("The old pier is closed.", "It is 78 metres long", "unverified"),
        ("The anglers' pier in Peru is closed.", "It is 78 metres long", "unverified"),
        ("The pier in Peru is old.", "It took three years to win a licence", "unverified"),
    ],
)
def test_a_pronoun_goes_on_with_the_noun_before_it(check_draft, before, sentence, outcome):
    assert check_draft(NAMELESS, f"---\ndate: 2031-05-07\n---\n\n{before} {sentence}.")[sentence] == outcome


DRIVER = """
entities:
  pass: {name: Gral Pass, kind: place}
  hale: {name: Edda Hale, kind: person, gender: female}
facts:
  - {id: held, statement: The driver of the bus that crashed on Gral Pass was 61 years old., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("before", "sentence", "verdict"),
    [
        ("The driver survived.", "He was 61 years old", "supported"),
        ("The driver survived.", "He was 41 years old", "contradicted"),
        ("The driver was helped by a nurse.", "He was 41 years old", "unverified"),
        ("The driver met Edda Hale.", "She was 41 years old", "unverified"),
        ("The drivers survived.", "He was 41 years old", "unverified"),
        ("The driver's wife survived.", "She was 41 years old", "unverified"),
    ],
)
def test_he_goes_on_with_the_one_without_a_name_who_was_spoken_of(check_draft, before, sentence, verdict):
    draft = f"---\ndate: 2031-05-03\n---\n\nA bus crashed on Gral Pass. {before} {sentence}."
    assert check_draft(DRIVER, draft)[sentence] == verdict
