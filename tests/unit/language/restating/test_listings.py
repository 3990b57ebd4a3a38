"""Each of those that a sentence lists is told of ("firms based in Orm include Holm Steel and Kesto")."""

import pytest

from factcheck.language.restating.listings import tell_listed
from factcheck.language.restating.restatements import restate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Firms based in Orm include Holm Steel and Kesto.",
            (
                "Holm Steel is one of the firms based in Orm.",
                "Holm Steel is based in Orm.",
                "Kesto is one of the firms based in Orm.",
                "Kesto is based in Orm.",
            ),
        ),
        (
            "The members of the Tarn Club included Ida Moss.",
            ("Ida Moss was one of the members of the Tarn Club.", "Ida Moss was a member of the Tarn Club."),
        ),
        ("Firms based in Orm include a mill and a dairy.", ()),
        ("The festival will include Ida Moss.", ()),
        ("Kesto includes Orm and Tal.", ()),
    ],
)
def test_each_is_told_of(text, told):
    assert tell_listed(text) == told


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Sarn was one of the towns destroyed by the flood.", "Sarn was destroyed by the flood."),
        ("Ida Moss was one of several people killed in the crash.", "Ida Moss was killed in the crash."),
        (
            "Ida Moss was one of three people killed in the crash.",
            "Ida Moss was one of three people killed in the crash.",
        ),
        ("Ida Moss is one of the best players.", "Ida Moss is one of the best players."),
    ],
)
def test_one_of_those_is_what_they_are(text, plain):
    assert restate(text) == plain
