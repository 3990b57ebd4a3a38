"""What a figure without a noun counts, by the only thing that is counted just before it."""

import pytest

FACTS = """
entities:
  albion: {name: Tal Albion, kind: organisation}
facts:
  - {id: nurses, statement: 12 nurses are suspended., sources: [gazette]}
  - {id: shown, statement: "1,850 paintings are on show.", sources: [gazette]}
  - {id: won, statement: Tal Albion won 14 matches in 2030., sources: [gazette]}
  - {id: lost, statement: Tal Albion lost nine matches in 2030., sources: [gazette]}
  - {id: wards, statement: The clinic closed four wards in May., sources: [gazette]}
"""


@pytest.mark.parametrize(
    ("draft", "sentence", "outcome"),
    [
        ("The board heard 21 nurses.", "12 are suspended", "supported"),
        ("The board heard 21 nurses.", "15 are suspended", "contradicted"),
        ("The museum owns 76,000 paintings.", "Only 1,580 are on show", "contradicted"),
        ("", "Of the 76,000 paintings that the museum owns, 1,850 are on show", "supported"),
        ("", "Of its 76,000 paintings, 1,580 are on show", "contradicted"),
        ("Tal Albion played 30 matches in 2030.", "It won 14", "supported"),
        ("Tal Albion played 30 matches in 2030.", "It won 16", "contradicted"),
        ("The clinic has nine wards.", "In May it closed four", "supported"),
        ("The clinic has nine wards.", "In May it closed six", "contradicted"),
        # others, or more of them
        ("The board heard 21 cooks.", "15 are suspended", "unverified"),
        ("The board heard 21 nurses and 8 clerks.", "15 are suspended", "unverified"),
        ("The board heard 21 nurses. It rained.", "15 are suspended", "unverified"),
        ("", "Of the 76,000 coins that the museum owns, 1,580 are on show", "unverified"),
        ("Tal Albion took 30 corners in 2030.", "It won 16", "unverified"),
        ("Tal Albion played 30 matches in 2029.", "It won 16", "unverified"),
        ("The clinic has nine ambulances.", "In May it closed six", "unverified"),
        ("The clinic has nine wards.", "In May it closed at six", "unverified"),
    ],
)
def test_a_bare_figure_counts_what_was_counted_before(check_draft, draft, sentence, outcome):
    assert check_draft(FACTS, f"News\n\n{draft} {sentence}.")[sentence] == outcome
