"""Who a mention stands for: surnames to full names, pronouns and roles to the people behind them.

A pronoun stands for the latest person, compatible in gender and number, who was a subject outside quotation marks. A
role stands for the one person whom the article itself gives it ("Ann Lee, the mayor", "Mayor Ann Lee") or, with a
gazetteer, who is known to hold it. Where two are plausible the name stays open: the mention is then the name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.language.lexicon import listed, read_words
from factcheck.language.names.genders import gender_of_noun, gender_of_pronoun
from factcheck.language.names.names import Bearer, Name, NameIndex
from factcheck.language.names.places import place_of
from factcheck.model import Speaker

if TYPE_CHECKING:
    from datetime import date

    from factcheck.claims.attribution.mentions import Mention
    from factcheck.language.names.gazetteer import Gazetteer

_FOCUS_LENGTH = 12
_DOMINANT = 3  # times that a full name must outnumber the next to own a shared surname


def _is_compatible(limits: set[str], known: set[str]) -> bool:
    """Tell whether a role as mentioned may be a role as given: both past or neither, and no other limit at odds."""
    if (limits & listed("of a former office")) != (known & listed("of a former office")):
        return False
    return not (limits - known and known - limits - listed("of a former office"))


class SpeakerResolver:
    """Resolves the mentions of one article in reading order, remembering who has been in focus."""

    def __init__(self, index: NameIndex, gazetteer: Gazetteer | None = None, day: date | None = None) -> None:
        self._index = index
        self._gazetteer = gazetteer
        self._day = day
        self._focus: list[Bearer] = []
        self._group: str | None = None

    def note(self, mention: Mention) -> None:
        """Remember the subject of a sentence, so that a later pronoun can stand for it."""
        bearer = self._bearer_of(mention)
        if bearer is not None:
            self._push(bearer)
        else:
            self._note_unnamed(mention)

    def _note_unnamed(self, mention: Mention) -> None:
        """Remember somebody unnamed ("the coach") for a later he or she, anything else for a later they or it."""
        if mention.pronoun is not None:
            return
        if mention.role in read_words("people", "person") and not mention.plural:
            name = Name((mention.phrase,), (mention.phrase.lower(),))
            self._push(Bearer(name, gender=gender_of_noun(mention.role or ""), person=True))
        else:
            self._group = mention.phrase

    def note_name(self, name: Name) -> None:
        """Remember a name that is the subject of some clause."""
        bearer = self._by_name(name)
        if bearer is not None:
            self._push(bearer)

    def _push(self, bearer: Bearer) -> None:
        words = bearer.name.words
        if len(words) == 1 and words[0].lower() in read_words("people", "person"):
            return  # "Democrat"
        self._focus.append(bearer)
        del self._focus[:-_FOCUS_LENGTH]

    def resolve(self, mention: Mention) -> Speaker:
        """Name the speaker behind a mention as far as it is certain, and note it as in focus.

        Where the gazetteer knows exactly one entity for it, the name is the entity's own.
        """
        bearer = self._bearer_of(mention)
        name = mention.name.text if mention.name is not None else mention.phrase
        if bearer is not None:
            name = bearer.text
            self._push(bearer)
        elif mention.pronoun in listed("it or they") and self._group is not None:
            name = self._group
        else:
            self._note_unnamed(mention)
        entity = self._entity(name, mention)
        if entity is not None and self._gazetteer is not None:
            name = self._gazetteer.entities[entity].name
        return Speaker(name, mention.text, entity, _role_of(mention))

    def _bearer_of(self, mention: Mention) -> Bearer | None:
        if mention.pronoun is not None:
            return self._by_pronoun(mention.pronoun)
        if mention.name is not None:
            return self._by_name(mention.name)
        if mention.role is not None and not mention.plural:
            return self._by_role(mention)
        return None

    def _by_name(self, name: Name) -> Bearer | None:
        found = self._index.find(name)
        if not found:
            return None
        if len(found) == 1:
            return found[0]
        ranked = sorted(found, key=lambda bearer: -bearer.mentions)
        if ranked[0].mentions >= _DOMINANT * ranked[1].mentions:
            return ranked[0]
        return self._index.get(name)

    def _by_pronoun(self, pronoun: str) -> Bearer | None:
        gender = gender_of_pronoun(pronoun)
        if gender is None:
            return None
        for bearer in reversed(self._focus):
            namesakes = [other for other in self._index.find(bearer.name) if other is not bearer]
            fitting = [other for other in namesakes if other.gender == gender]
            if len(namesakes) > 1 and len(fitting) == 1:
                return fitting[0]  # of two who share the surname, the one of that gender
            if bearer.gender == gender or (bearer.gender is None and may_be_person(bearer)):
                bearer.gender = gender
                return bearer
        return None

    def _by_role(self, mention: Mention) -> Bearer | None:
        role = mention.role or ""
        if role not in read_words("people", "person"):
            return None
        limits = {
            word.lower() for word in mention.phrase.split() if word.lower() not in listed("determiners of speakers")
        } - {role}
        holders = [bearer for bearer in self._index.holders(role) if _is_compatible(limits, bearer.roles[role])]
        if not holders and role in read_words("people", "epithet") and mention.phrase[:4].lower() == "the ":
            return self._in_focus(gender_of_noun(role))
        return holders[0] if len(holders) == 1 else None

    def _in_focus(self, gender: str | None) -> Bearer | None:
        """Give the latest person named in focus, of a gender if one is known."""
        for bearer in reversed(self._focus):
            named = bearer.name.text[:1].isupper() and may_be_person(bearer)
            if named and (gender is None or bearer.gender in {gender, None}):
                return bearer
        return None

    def _entity(self, name: str, mention: Mention) -> str | None:
        if self._gazetteer is None or (mention.pronoun is not None and name == mention.phrase):
            return None
        found = self._gazetteer.resolve(name, self._day)
        return found[0] if len(found) == 1 else None


def _role_of(mention: Mention) -> str | None:
    """Give the role that a mention gives its bearer: its own noun in lower case, or the title before the name."""
    titles = mention.name.titles if mention.name is not None else ()
    if titles and (titles[-1] in read_words("people", "person") or titles[-1] in read_words("titles", "title")):
        return _as_printed(titles, mention.text)
    return mention.role


def _as_printed(titles: tuple[str, ...], text: str) -> str:
    """Give the words of a mention that its titles were read from ("U.S. President")."""
    words = text.split()
    for start in range(len(words) - len(titles) + 1):
        printed = words[start : start + len(titles)]
        if tuple(word.lower().rstrip(".,") for word in printed) == titles:
            return " ".join(printed).rstrip(",")
    return " ".join(titles)


def may_be_person(bearer: Bearer) -> bool:
    """Tell whether a name can be a person's: not a body by its last word, nor capitals only."""
    if bearer.person:
        return True
    last = bearer.name.words[-1]
    if last.lower() in read_words("people", "person") or last.lower() in read_words("people", "thing"):
        return False
    if place_of(bearer.text) is not None:
        return False
    plural = last.endswith("s") and last[:-1].lower() in read_words("people", "person")
    return not (plural or last.lower() in read_words("people", "group") or (last.isupper() and len(last) > 1))
