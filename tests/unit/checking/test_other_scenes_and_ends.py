"""Claims of another month, of several together, of any such thing and of other ends of a time."""

import pytest

FACTS = """
entities:
  lorn: {name: Lorn, kind: place}
  pellmoor: {name: Pellmoor, kind: place}
  ardo: {name: Ardo Dairies, kind: organisation}
  venn: {name: Orla Venn, kind: person, gender: female, aliases: [Venn]}
facts:
  - {id: ward, statement: The clinic in Lorn treated 820 patients in May 2031., sources: [gazette]}
  - {id: venn, statement: Orla Venn won 53 percent of the vote in the election on 4 May 2031., sources: [gazette]}
  - {id: cuts, statement: Ardo Dairies will close 14 depots by the end of 2032., sources: [gazette]}
  - {id: trade, statement: "Exports of Pellmoor fell 5 percent in 2030, while imports rose 3 percent.", sources: [gazette]}
  - {id: lake, statement: The lake above Lorn held 61 million cubic metres at the end of June 2031., sources: [gazette]}
  - {id: may, statement: Unemployment in Pellmoor was 5.2 percent in May 2031., sources: [gazette]}
  - {id: june, statement: Unemployment in Pellmoor was 5.6 percent in June 2031., sources: [gazette]}
  - {id: inn, statement: The inn in Pellmoor has 90 beds., sources: [gazette]}
  - {id: medals, statement: Pellmoor won 11 medals at the games in Lorn., sources: [gazette]}
  - {id: boat, statement: The ferry from Pellmoor docked in Lorn at 9.20 p.m. on 3 July 2031., sources: [gazette]}
"""  # noqa: E501


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("June was worse. The clinic in Lorn treated 990 patients.", "unverified"),
        ("In 2026 she was less lucky. Venn won 21 percent of the vote.", "unverified"),
        ("It was a clear result. Venn won 61 percent of the vote.", "contradicted"),
        ("Ardo Dairies was to close 22 depots by the end of 2032.", "unverified"),
        ("Ardo Dairies will close 41 depots by the end of 2032.", "contradicted"),
        ("Exports and imports together fell 2 percent in 2030.", "unverified"),
        ("Exports of Pellmoor fell 9 percent in 2030.", "contradicted"),
        ("The lake above Lorn held 75 million cubic metres during June 2031.", "unverified"),
        ("The lake above Lorn held 75 million cubic metres at the end of June 2031.", "contradicted"),
        ("Unemployment in Pellmoor rose by 0.4 points in the year to June 2031.", "unverified"),
        ("Unemployment in Pellmoor rose by 0.4 points from May to June 2031.", "supported"),
        ("An inn in Pellmoor has 30 beds.", "unverified"),
        ("The inn in Pellmoor has 60 beds.", "contradicted"),
        ("Pellmoor has won 70 medals at all games.", "unverified"),
        ("Pellmoor won 17 medals at the games in Lorn.", "contradicted"),
        ("The ferry from Pellmoor docked in Lorn at 7.05 p.m. on 4 July 2031.", "unverified"),
        ("The ferry from Pellmoor docked in Lorn at 7.05 p.m. on 3 July 2031.", "contradicted"),
    ],
)
def test_scenes_and_ends(check_draft, claim, verdict):
    told = check_draft(FACTS, f"LORN, 10 August 2031 - {claim}")
    assert list(told.values())[-1] == verdict
