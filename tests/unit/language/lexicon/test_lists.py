"""Lists of words stand in the lexicon: code names them, and every name has its list."""

import ast
import re
from pathlib import Path

import pytest

import factcheck
from factcheck.language import lexicon

SOURCES = Path(factcheck.__file__).parent
WORDLESS = ("claims", "checking")
"""Folders whose code holds no list of words."""
EXEMPT = {
    "claims/attribution/rightward.py",  # letters of classes
    "checking/quoting/wording.py",  # endings that are spelt in two ways
}
ALTERNATIVES = re.compile(r"(?<![\\\w])[a-z]{2,}\|[a-z]{2,}(?![\w\]])")
WORD = re.compile(r" ?[a-z'’][a-z'’ -]+")


@pytest.fixture(scope="module")
def sections():
    files = (Path(lexicon.FOLDER) / "en").glob("*.txt")
    return {file.stem: set(re.findall(r"^\[(.*?)\]", file.read_text("utf-8"), re.MULTILINE)) for file in files}


def modules(*folders):
    return [path for folder in folders for path in sorted((SOURCES / folder).rglob("*.py"))]


def strings(tree):
    """Give the strings of a module that are no docstrings."""
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in told)
    return [node.value for node in constants if isinstance(node.value, str)]


def word_lists(tree, sections):
    """Give the sets, tuples and lists of three words or more, where they are no names of lists."""
    targets = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    apart = {id(node.value) for node in targets if isinstance(node.targets[0], ast.Tuple)}  # each has a name of its own
    names = set().union(*sections.values())
    for node in ast.walk(tree):
        if isinstance(node, ast.Set | ast.Tuple | ast.List) and len(node.elts) > 2 and id(node) not in apart:
            words = [getattr(element, "value", None) for element in node.elts]
            if all(isinstance(word, str) and WORD.fullmatch(word) for word in words) and not names.issuperset(words):
                yield words


@pytest.mark.parametrize("path", modules(*WORDLESS), ids=lambda path: path.relative_to(SOURCES).as_posix())
def test_claims_and_checking_hold_no_list_of_words(path, sections):
    if path.relative_to(SOURCES).as_posix() in EXEMPT:
        return
    tree = ast.parse(path.read_text("utf-8"))
    assert not list(word_lists(tree, sections))
    assert not [text for text in strings(tree) if ALTERNATIVES.search(text)]


def test_every_list_that_code_names_is_there(sections):
    for path in modules(""):
        source = path.read_text("utf-8")
        named = re.findall(r"\blisted\(\"([^\"]+)\"\)", source)
        if "worded(" in source:
            named += re.findall(r"\{([a-z][a-z _]*/[^{}]+)\}", "".join(strings(ast.parse(source))))
        for name in named:
            file, _, section = name.rpartition("/")
            assert section in sections[file or "function_words"], f"{path.name} names {name}"


def test_every_group_of_small_words_is_asked_for(sections):
    sources = "\n".join(path.read_text("utf-8") for path in modules(""))
    used = {name for name in sections["function_words"] if re.search(rf"[\"'{{]{re.escape(name)}[\"'}}]", sources)}
    assert sections["function_words"] == used


def test_a_list_stands_once_under_its_name():
    for file in (Path(lexicon.FOLDER) / "en").glob("*.txt"):
        names = re.findall(r"^\[(.*?)\]", file.read_text("utf-8"), re.MULTILINE)
        assert sorted(set(names)) == sorted(names), file.stem
