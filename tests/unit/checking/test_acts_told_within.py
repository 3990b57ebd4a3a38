"""What a clause inside a sentence tells is borne out or gainsaid by itself: acts, sizes and what "how" opens."""

import pytest

FACTS = """
entities:
  wendt: {name: Oskar Wendt, kind: person, gender: male, aliases: [Wendt]}
  rovers: {name: Tarn Rovers, kind: organisation}
  rocket: {name: Aster 2, kind: other}
facts:
  - {id: jury, statement: The jury deliberated for nine hours., sources: [gazette]}
  - {id: fine, statement: Oskar Wendt was fined 900 euros., sources: [gazette]}
  - {id: lost, statement: Tarn Rovers lost 18 matches in 2030., sources: [gazette]}
  - {id: tall, statement: Aster 2 is 56 metres tall., sources: [gazette]}
  - {id: lake, statement: Lake Orr is 40 metres deep., sources: [gazette]}
  - {id: tram, statement: The tram hit the wall at 60 km/h., sources: [gazette]}
  - {id: trust, statement: "Oskar Wendt took 612,000 euros from the Tarn Hospice Trust.", sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("The jury took a long walk on a wet Friday after deliberating for nine hours.", "supported"),
        ("The jury took a long walk on a wet Friday after deliberating for 19 hours.", "contradicted"),
        ("Oskar Wendt left the country after being fined 900 euros.", "supported"),
        ("Oskar Wendt left the country after being fined 9,000 euros.", "contradicted"),
        ("Tarn Rovers looked for a new coach after losing 18 matches.", "supported"),
        ("Aster 2, 56 metres tall, stood silent on the pad in the cold.", "supported"),
        ("Aster 2, 65 metres tall, stood silent on the pad in the cold.", "contradicted"),
        ("Lake Orr, 40 metres deep, froze over in the winter.", "supported"),
        ("A witness described how the tram hit the wall at 60 km/h.", "supported"),
        ("A witness described how the tram hit the wall at 80 km/h.", "contradicted"),
        ("The court heard how Oskar Wendt took 612,000 euros from the Tarn Hospice Trust.", "supported"),
    ],
)
def test_what_is_told_within_is_checked_by_itself(check_draft, draft, verdict):
    assert verdict in check_draft(FACTS, draft).values()


@pytest.mark.parametrize(
    "draft",
    [
        "The jury will take a walk after deliberating for 19 hours.",
        "The jury may take a walk after deliberating for 19 hours.",
        "Oskar Wendt hoped to leave the country after being fined 9,000 euros.",
        "Tarn Rovers will look for a coach after losing 28 matches.",
        "Oskar Wendt met the coach after losing 28 matches.",
        "A shed, 65 metres long, stands beside Aster 2.",
        "The cave beside Lake Orr, 60 metres deep, froze over.",
        "How many trams hit the wall at 80 km/h is open.",
        "The judge wondered how Oskar Wendt might have taken 712,000 euros from the Tarn Hospice Trust.",
    ],
)
def test_what_is_open_or_of_another_is_none(check_draft, draft):
    assert not {"supported", "contradicted", "outdated"} & set(check_draft(FACTS, draft).values())
