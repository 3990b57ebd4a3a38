from factcheck.reports import View, render


def test_workflow_commands(report, snapshot):
    assert render(report, "github") == snapshot


def test_percentages_colons_and_commas_are_escaped_where_they_must_be(report):
    line = render(report, "github").splitlines()[1]
    assert line.startswith("::notice file=drafts/ferry.txt,line=3,endLine=3,col=74,endColumn=91,title=FC101 quantity::")
    assert "::3%25 is not 5%25; 100%25, said: no really." in line


def test_a_draft_that_could_not_be_checked_is_an_error(report):
    assert render(report, "github").splitlines()[-1] == (
        "::error file=drafts/empty.txt,line=1,title=not checked::the draft is empty"
    )


def test_paths_are_those_of_the_repository(report):
    view = View(names=(("drafts/ferry.txt", "desk/a,b:c/drafts/ferry.txt"),))
    assert "file=desk/a%2Cb%3Ac/drafts/ferry.txt," in render(report, "github", view)
