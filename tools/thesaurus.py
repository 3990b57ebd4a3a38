"""Make the lexicon's thesaurus from a folder of WordNet 3.0: `python -m tools.thesaurus FOLDER`.

WordNet (G. Miller and others, 1995) lists the senses of a word by how often they occur in texts tagged by hand. Two
words are alike here where they share a sense that is a main one of the one and a common one of the other; what is rare
in either is left out, so that "run" does not become "hurry" nor "fire" "arouse". Words stand under their stems, as the
checker compares them.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from factcheck.language import lexicon
from factcheck.language.words.morphology import stem

_FILES = {"noun": "n", "verb": "v", "adj": "a"}
_KINDS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
_MAIN, _COMMON, _RARE = 2, 1, 0
_MAIN_SHARE, _COMMON_SHARE = 0.3, 0.1  # of a word's tagged uses that are in a sense
_LEAST_DEPTH = 5  # steps below "entity" from which a noun tells enough to be what another is a kind of
_NOUN_STEPS, _VERB_STEPS = 2, 1
_MOST_SENSES = {"n": 7, "v": 9}  # of a word that says in general what another says in particular
_FEW_SENSES = 3
_ACTS = frozenset({"act", "event", "process", "state", "possession", "phenomenon", "communication", "cognition"})
_PERSON = "person"
_HEADER = """\
# Words alike, kinds and derivations from WordNet 3.0, made by `python -m tools.thesaurus`; not to be edited by hand.
# `stem:stems of like words>stems of broader words`, sorted.
#
"""

Word = tuple[str, str]  # a lemma and its part of speech


class Pointer(NamedTuple):
    """A relation of one word of a synset (0 for all of it) to one of another."""

    symbol: str
    target: tuple[str, int]
    source_word: int
    target_word: int


class Synset(NamedTuple):
    """The words of one sense."""

    field: str
    words: tuple[str, ...]
    pointers: tuple[Pointer, ...]


class WordNet:
    """WordNet's synsets, each word's senses in order, and how often each sense was tagged."""

    def __init__(self, folder: Path) -> None:
        self.counts = _read_counts(folder / "cntlist.rev")
        self.senses: dict[Word, tuple[int, ...]] = {}
        self.synsets: dict[tuple[str, int], Synset] = {}
        for name, kind in _FILES.items():
            self.senses |= _read_index(folder / f"index.{name}", kind)
            self.synsets |= _read_synsets(folder / f"data.{name}", kind)
        self.doers = self._find_doers()

    def _find_doers(self) -> frozenset[Word]:
        """Find the nouns for people whose stem another word has, who are not what that is ("banker", "bank")."""
        lemmas: dict[str, set[str]] = defaultdict(set)
        for lemma, _ in self.senses:
            lemmas[stem(lemma)].add(lemma)
        people = (w for w, ns in self.senses.items() if w[1] == "n" and self.synsets["n", ns[0]].field == _PERSON)
        return frozenset(word for word in people if len(lemmas[stem(word[0])]) > 1)

    def total(self, word: Word) -> int:
        """Tell how often a word was tagged in any sense."""
        return sum(self.counts.get(word, {}).values())

    def grade(self, word: Word, synset: int) -> int:
        """Tell whether a sense is a main one of a word, a common or a rare one."""
        place = self.senses[word].index(synset)
        counts, total = self.counts.get(word, {}), self.total(word)
        if place == 0:
            return _MAIN
        if not total:
            return _COMMON if place == 1 and len(self.senses[word]) <= _FEW_SENSES else _RARE
        share = counts.get(place + 1, 0) / total
        if share >= _MAIN_SHARE:
            return _MAIN
        return _COMMON if share >= _COMMON_SHARE or (place == 1 and share) else _RARE

    def is_usable(self, word: Word) -> bool:
        """Tell whether a word is a plain one that occurs, or has few senses to be mistaken in."""
        lemma, kind = word
        plain = lemma.isascii() and lemma.isalpha() and lemma.islower() and len(lemma) > 2 and word in self.senses
        return (
            plain
            and word not in self.doers
            and (self.total(word) > 0 or (kind != "n" and len(self.senses[word]) <= _FEW_SENSES))
        )

    def graded(self, place: tuple[str, int]) -> list[tuple[Word, int]]:
        """Give the usable words of a synset with their grade in it."""
        kind, number = place
        words = [(lemma, kind) for lemma in self.synsets[place].words]
        return [(word, self.grade(word, number)) for word in words if self.is_usable(word)]

    def above(self, place: tuple[str, int], steps: int) -> set[tuple[str, int]]:
        """Give the synsets that say in general what this one says in particular, up to some steps."""
        found: set[tuple[str, int]] = set()
        for pointer in self.synsets[place].pointers if steps else ():
            if pointer.symbol in {"@", "@i"}:
                found |= {pointer.target} | self.above(pointer.target, steps - 1)
        return found

    def depth(self, place: tuple[str, int]) -> int:
        """Count the steps from a synset to the most general one."""
        over = [p.target for p in self.synsets[place].pointers if p.symbol in {"@", "@i"}]
        return 1 + min(map(self.depth, over)) if over else 0


def _lines(path: Path) -> list[str]:
    """Read a file of WordNet without the licence at its beginning."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(" ")]


def _read_counts(path: Path) -> dict[Word, dict[int, int]]:
    """Read how often each sense was tagged, by its number."""
    counts: dict[Word, dict[int, int]] = defaultdict(dict)
    for line in _lines(path):
        key, number, count = line.split()
        lemma, _, rest = key.partition("%")
        counts[lemma, _KINDS[rest[0]]][int(number)] = int(count)
    return counts


def _read_index(path: Path, kind: str) -> dict[Word, tuple[int, ...]]:
    """Read the senses of each word, the most frequent first."""
    senses: dict[Word, tuple[int, ...]] = {}
    for fields in map(str.split, _lines(path)):
        senses[fields[0], kind] = tuple(map(int, fields[6 + int(fields[3]) :]))
    return senses


def _read_synsets(path: Path, kind: str) -> dict[tuple[str, int], Synset]:
    """Read the synsets with their words and pointers."""
    fields_of = _read_fields()
    synsets: dict[tuple[str, int], Synset] = {}
    for line in _lines(path):
        fields = line.partition(" | ")[0].split()
        after = 4 + 2 * int(fields[3], 16)
        words = tuple(word.partition("(")[0] for word in fields[4:after:2])
        pointers = []
        for i in range(after + 1, after + 1 + 4 * int(fields[after]), 4):
            symbol, target, other, ends = fields[i : i + 4]
            place = ("a" if other == "s" else other, int(target))
            pointers.append(Pointer(symbol, place, int(ends[:2], 16), int(ends[2:], 16)))
        synsets[kind, int(fields[0])] = Synset(fields_of.get(int(fields[1]), ""), words, tuple(pointers))
    return synsets


def _read_fields() -> dict[int, str]:
    """Give the names of the noun files by their number (lexnames of WordNet's manual)."""
    return {4: "act", 10: "communication", 9: "cognition", 11: "event", 19: "phenomenon", 21: "possession",
            18: _PERSON, 22: "process", 26: "state"}  # fmt: skip


def find_alike(net: WordNet) -> dict[Word, set[Word]]:
    """Find the words that share a main or common sense, and the nouns for what a verb does."""
    alike: dict[Word, set[Word]] = defaultdict(set)
    for place in net.synsets:
        graded = net.graded(place)
        for word, grade in graded:
            others = {other for other, also in graded if other != word and grade + also > _MAIN}
            alike[word] |= {other for other in others if word[1] == "v" or net.total(word) or net.total(other)}
        for pointer in net.synsets[place].pointers:
            for word, other in _derived(net, place, pointer):
                alike[word].add(other)
                alike[other].add(word)
    return alike


def _derived(net: WordNet, place: tuple[str, int], pointer: Pointer) -> list[tuple[Word, Word]]:
    """Give a verb and the noun for what it does, where both are meant in a main sense."""
    if pointer.symbol != "+" or place[0] != "v" or pointer.target[0] != "n":
        return []
    verb = (net.synsets[place].words[pointer.source_word - 1], "v")
    act = net.synsets[pointer.target]
    noun = (act.words[pointer.target_word - 1], "n")
    if act.field not in _ACTS or not (net.is_usable(verb) and net.is_usable(noun)):
        return []
    return [(verb, noun)] if net.grade(verb, place[1]) + net.grade(noun, pointer.target[1]) > _MAIN else []


def find_broader(net: WordNet) -> dict[Word, set[Word]]:
    """Find the words that say in general what a word says in particular, in main senses of both."""
    broader: dict[Word, set[Word]] = defaultdict(set)
    for word in filter(net.is_usable, net.senses):
        kind = word[1]
        if kind == "a" or (kind == "n" and not net.total(word)):
            continue
        for number in net.senses[word][:_FEW_SENSES]:
            if net.grade(word, number) < _MAIN:
                continue
            for place in net.above((kind, number), _NOUN_STEPS if kind == "n" else _VERB_STEPS):
                if kind == "v" or net.depth(place) >= _LEAST_DEPTH:
                    broader[word] |= {other for other, grade in net.graded(place) if _tells(net, other, grade)}
    return broader


def _tells(net: WordNet, word: Word, grade: int) -> bool:
    """Tell whether a broader word is known and has not too many senses to say what is meant."""
    return grade == _MAIN and net.total(word) >= _FEW_SENSES and len(net.senses[word]) <= _MOST_SENSES[word[1]]


def find_ambiguous(net: WordNet) -> frozenset[str]:
    """Find the stems under which words meet that have nothing to do with each other ("organ", "organisation")."""
    lemmas: dict[str, set[str]] = defaultdict(set)
    for lemma, kind in filter(net.is_usable, net.senses):
        if kind != "a" or not lemma.endswith(("ed", "ing")):  # participles, which are linked with no verb
            lemmas[stem(lemma)].add(lemma)
    related: dict[str, set[str]] = defaultdict(set)
    for synset in net.synsets.values():
        for pointer in synset.pointers:
            if pointer.symbol in {"+", "\\", "<"} and pointer.source_word:
                one = synset.words[pointer.source_word - 1]
                other = net.synsets[pointer.target].words[pointer.target_word - 1] if pointer.target[0] != "r" else ""
                related[one].add(other)
                related[other].add(one)
        for one in synset.words:
            related[one] |= set(synset.words)
    return frozenset(found for found, words in lemmas.items() if not _is_one_family(words, related))


def _is_one_family(words: set[str], related: dict[str, set[str]]) -> bool:
    """Tell whether some words are linked with each other, directly or through one another."""
    first = min(words)
    reached, border = {first}, {first}
    while border:
        border = {other for word in border for other in related[word] & words} - reached
        reached |= border
    return reached == words


def write_thesaurus(net: WordNet, licence: str) -> str:
    """Write the thesaurus: one line a stem."""
    ambiguous, functional = find_ambiguous(net), _closed_words()
    lines: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for number, table in enumerate((find_alike(net), find_broader(net))):
        for (lemma, _), others in table.items():
            lines[stem(lemma)][number].update(stem(other) for other, _ in others)
    written = []
    for key, (likes, kinds) in sorted(lines.items()):
        if key in ambiguous or key in functional:
            continue
        alike = likes - ambiguous - functional - {key}
        broader = kinds - ambiguous - functional - alike - {key}
        if alike or broader:
            written.append(f"{key}:{' '.join(sorted(alike))}>{' '.join(sorted(broader))}")
    notice = "".join(f"# {line}".rstrip() + "\n" for line in licence.splitlines())
    return _HEADER + notice + "\n".join(written) + "\n"


def _closed_words() -> frozenset[str]:
    """Give the stems of function words, figures and months, which have slots of their own."""
    sections = lexicon.read_sections("closed_classes")
    words = set().union(*(lexicon.read_words("closed_classes", section) for section in sections if section))
    return frozenset(map(stem, words | set(lexicon.read_table("times", "months"))))


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder with WordNet's index.*, data.* and cntlist.rev")
    folder = Path(lexicon.FOLDER) / "en"
    licence = (folder / "WORDNET-LICENSE.txt").read_text(encoding="utf-8")
    (folder / "thesaurus.txt").write_text(
        write_thesaurus(WordNet(parser.parse_args().folder), licence), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
