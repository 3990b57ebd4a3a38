"""Hostile text made harmless: nothing of a draft, a facts file or a file name may steer a terminal or a page.

Drafts hold whatever was pasted into them: terminal escapes, bidirectional overrides that make a line read otherwise
than it is (CVE-2021-42574, "Trojan Source"), lone surrogates from undecodable file names. Each format escapes in its
own way; these are the two that they share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.patterns import regex

if TYPE_CHECKING:
    import re

# C0 and C1 controls with DEL, bidirectional marks, embeddings, overrides and isolates, line and paragraph separators,
# zero-width no-break space, what is no character in XML, lone surrogates.
UNSAFE_CLASS = (
    "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
)
UNSAFE = regex(f"[{UNSAFE_CLASS}]")
UNSAFE_BUT_LINE_ENDS = regex(f"[{UNSAFE_CLASS}]".replace("\x00-\x1f", "\x00-\x09\x0b-\x1f"))
# What build servers obey when they find it in a log: GitHub's `::command::` at the start of a line, past blanks, and
# `##[command]` anywhere, Azure's `##vso[command]`, TeamCity's `##teamcity[command]`.
LOG_COMMAND = regex(r"\A\s*:|#(?=#[A-Za-z]*\[)")
BLANKS = regex(r"[ \t\n\r\f\v\u0085\u2028\u2029]+")


def flatten(text: str) -> str:
    """Put a text on one line: every run of blanks and line ends becomes one space, every control a visible escape.

    What a build server would obey counts as a control.
    """
    return LOG_COMMAND.sub(_escape, UNSAFE.sub(_escape, BLANKS.sub(" ", text).strip()))


def expose(text: str) -> str:
    """Replace each control by a visible escape and change nothing else; a tab is one space, so that columns hold."""
    return LOG_COMMAND.sub(_escape, UNSAFE.sub(_escape, text.replace("\t", " ")))


def expose_each(text: str) -> list[str]:
    """Give each character of a text as it can be shown safely, a line end as a space."""
    if not UNSAFE.search(text) and not LOG_COMMAND.search(text):
        return list(text)
    shown = [" " if character in "\r\n\t" else UNSAFE.sub(_escape, character) for character in text]
    for command in LOG_COMMAND.finditer(text):
        at = command.end() - 1
        shown[at] = f"\\x{ord(text[at]):02x}"
    return shown


def escape_json(text: str) -> str:
    r"""Replace controls inside a serialised JSON text by \u escapes, which read back as the very same characters."""
    return LOG_COMMAND.sub(_escape_json, UNSAFE_BUT_LINE_ENDS.sub(_escape_json, text))


def _escape(match: re.Match[str]) -> str:
    before, code = match.group()[:-1], ord(match.group()[-1])
    return before + (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def _escape_json(match: re.Match[str]) -> str:
    return f"{match.group()[:-1]}\\u{ord(match.group()[-1]):04x}"
