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
        ("Lantern was number 92 on the Quarter list of novels.", "Lantern ranked 92th on the Quarter list of novels."),
        ("Orm was placed No. 14 in the Holm survey.", "Orm ranked 14th in the Holm survey."),
        ("Orm was number 14 in the queue.", "Orm was number 14 in the queue."),
        ("Orm was ranked 14th in the Holm survey.", "Orm ranked 14th in the Holm survey."),
        ("Holm Steel owns 23 mills located in 19 counties.", "Holm Steel owns 23 mills in 19 counties."),
        ("The mill is located in Orm.", "The mill is located in Orm."),
        ("The mill was situated in Orm.", "The mill was situated in Orm."),
        ("Ida Moss is one of the best players.", "Ida Moss is one of the best players."),
    ],
)
def test_one_of_those_is_what_they_are(text, plain):
    assert restate(text) == plain
