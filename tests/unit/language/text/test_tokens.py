"""Words, figures, clitics and marks, each with its place in the text."""

import pytest

from factcheck.language.text.tokens import fold_word, tokenise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pier, they say, leaks.", ["The", "pier", ",", "they", "say", ",", "leaks", "."]),
        # clitics come apart from their words, straight or curly
        ("It won't hold", ["It", "wo", "n't", "hold"]),
        ("Lund’s dog isn’t his", ["Lund", "’s", "dog", "is", "n’t", "his"]),
        ("They'll say I'm late", ["They", "'ll", "say", "I", "'m", "late"]),
        # names and compounds stay whole
        ("O'Neill met Osei-Lund", ["O'Neill", "met", "Osei-Lund"]),
        ("a well-known two-hour film", ["a", "well-known", "two-hour", "film"]),
        # abbreviations keep their dots and do not swallow the full stop after a word
        ("The U.S. closed at 5 p.m. sharp.", ["The", "U.S.", "closed", "at", "5", "p.m.", "sharp", "."]),
        ("Dr. Vale met Gov. Roe.", ["Dr.", "Vale", "met", "Gov.", "Roe", "."]),
        ("It held E. coli in May.", ["It", "held", "E.", "coli", "in", "May", "."]),
        ("They chose plan B. It failed.", ["They", "chose", "plan", "B.", "It", "failed", "."]),
        # figures with their signs
        ("$1.2bn, 3-1, 58% and 21st", ["$1.2bn", ",", "3-1", ",", "58%", "and", "21st"]),
        ("from 1,250 to 1,300.", ["from", "1,250", "to", "1,300", "."]),
        ("in the '90s", ["in", "the", "'90s"]),
        # handles, hashtags and addresses
        ("@pier_news tweeted #storm on example.org", ["@pier_news", "tweeted", "#storm", "on", "example.org"]),
        ("Well... (almost)", ["Well", "...", "(", "almost", ")"]),
        ("", []),
        (" \n\t ", []),
    ],
)
def test_text_is_split_into_tokens(text, expected):
    assert list(tokenise(text).printed) == expected


@pytest.mark.parametrize("text", ["The pier, they say, “won’t” hold…", "a\n\nb  c", "naïve Ærø 🦊 x²", "\x00\x1b[31m?"])
def test_offsets_give_the_printed_words_back(text):
    tokens = tokenise(text)
    assert [text[s:e] for s, e in zip(tokens.starts, tokens.ends, strict=True)] == list(tokens.printed)
    assert len(tokens) == len(tokens.starts)


def test_nothing_but_blanks_is_left_out():
    text = "Ore, “tin” & zinc (9%)…  fell!"
    assert "".join(tokenise(text).printed) == text.replace(" ", "")


def test_words_are_folded_with_straight_apostrophes_and_hyphens():
    assert tokenise("LUND’S semi‑final").words == ("lund", "'s", "semi-final")
    assert fold_word("N’T") == "n't"


def test_a_very_long_word_is_cut_and_not_lost():
    tokens = tokenise("x" * 1000)
    assert "".join(tokens.printed) == "x" * 1000
