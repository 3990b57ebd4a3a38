import subprocess
import sys

import factcheck


def test_the_example_of_the_package_works(desk):
    base = factcheck.load_facts([str(desk.folder / "facts.yaml")])
    report = factcheck.check([desk.folder / "drafts/wrong.txt", desk.folder / "gone.txt"], base)
    outcomes = [checked.verdict.outcome for article in report.articles for checked in article.claims]
    assert factcheck.Outcome.CONTRADICTED in outcomes
    assert [failure.path for failure in report.failures] == [str(desk.folder / "gone.txt")]


def test_claims_come_with_the_times_that_they_are_about():
    article = factcheck.read_article("draft.txt", b"TARN, 7 March 2031 - The pier fell in on Tuesday.\n")
    (claim,) = factcheck.extract_claims(article).claims
    assert [(time.text, str(time.period.first)) for time in claim.about] == [("Tuesday", "2031-03-04")]


def test_every_public_name_is_there():
    for name in factcheck.__all__:
        assert getattr(factcheck, name) is not None
    assert set(dir(factcheck)) == set(factcheck.__all__)


def test_importing_the_package_imports_nothing_slow():
    code = (
        "import sys, factcheck; print([name for name in ('click', 'pydantic', 'rich', 'yaml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
