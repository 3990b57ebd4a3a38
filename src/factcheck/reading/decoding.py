"""From bytes to text: which encoding a draft is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

from msgspec import Struct

from factcheck.errors import ReadingError
from factcheck.patterns import regex

# The longer marks come first: the UTF-32 (little-endian) mark begins with the UTF-16 one.
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MARKS = tuple(mark for mark, _ in BYTE_ORDER_MARKS)
SIGNATURES = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a zip archive or an office document (docx, odt)",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an office document (doc)",
    b"{\\rtf": "a rich-text document (rtf)",
    b"\x89PNG\r\n": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a compressed file",
}
OPENINGS = tuple(SIGNATURES)
WEB_PAGE = regex(r"\s{0,99}<(?:!doctype html|html)\b", re.IGNORECASE)
VISIBLE = regex(r"[^\s\u200b-\u200f\u2060\ufeff]")
CONTROLS = regex(r"[\x00-\x08\x0e-\x1a\x7f]")
SAMPLE = 65536  # characters looked at for control characters, bytes for the guess of an encoding
SAVE_AS_TEXT = "save the draft as plain text in UTF-8 and run again"


class Decoded(Struct, frozen=True):
    """The text of a draft, without its byte order mark, and the encoding that it was read with."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(path: str, data: bytes) -> Decoded:
    """Read the bytes of a draft as text: a byte order mark decides, then UTF-8, then a guess that is told.

    Raises ReadingError for data that is empty, blank, binary, or in an encoding that nothing recognises.
    """
    if not data:
        raise ReadingError("the draft is empty", path=path, mend="write something in it, or leave it out of the run")
    if data.startswith(OPENINGS):
        name = next(name for signature, name in SIGNATURES.items() if data.startswith(signature))
        raise ReadingError(f"this is {name}, not a text", path=path, mend=SAVE_AS_TEXT)
    decoded = decode_marked(path, data) or decode_unmarked(path, data)
    if VISIBLE.search(decoded.text) is None:
        raise ReadingError(
            "the draft holds nothing but blanks", path=path, mend="write something in it, or leave it out of the run"
        )
    sample = decoded.text[:SAMPLE]
    controls = len(CONTROLS.findall(sample))
    if "\0" in decoded.text or controls * 10 > len(sample):
        raise ReadingError("this looks like binary data, not text", path=path, mend=SAVE_AS_TEXT)
    if WEB_PAGE.match(decoded.text):
        raise ReadingError("this is the source of a web page, not a text", path=path, mend=SAVE_AS_TEXT)
    return decoded


def decode_marked(path: str, data: bytes) -> Decoded | None:
    """Decode data that opens with a byte order mark; None where it has none."""
    for mark, encoding in BYTE_ORDER_MARKS if data.startswith(MARKS) else ():
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError as error:
                raise ReadingError(
                    f"the draft opens as {encoding} but byte {error.start + len(mark)} does not fit",
                    path=path,
                    mend=SAVE_AS_TEXT,
                ) from error
    return None


def decode_unmarked(path: str, data: bytes) -> Decoded:
    """Decode as UTF-8, or as what the bytes look like; a guess leaves a warning that names the encoding."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data:
            raise ReadingError("this looks like binary data, not text", path=path, mend=SAVE_AS_TEXT) from error
        line = data.count(b"\n", 0, error.start) + 1
        encoding = guess_encoding(data, error.start)
    if encoding is not None:
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            encoding = None
    if encoding is None:
        raise ReadingError("the encoding of the draft is unknown", path=path, line=line, mend=SAVE_AS_TEXT)
    warning = f"{path}: read as {encoding}, not UTF-8; if letters look wrong, save the draft as UTF-8"
    return Decoded(text, encoding, (warning,))


def guess_encoding(data: bytes, around: int) -> str | None:
    """Guess the encoding from the bytes near the first that is not UTF-8; None for no idea.

    Western drafts are far likelier than the Central European pages that share most of their letters, so
    windows-1252 is preferred among encodings that fit equally well.
    """
    from charset_normalizer import from_bytes

    matches = from_bytes(data[max(0, around - SAMPLE // 2) : around + SAMPLE // 2])
    best = matches.best()
    if best is None:
        return None
    equals = [match for match in matches if match.chaos <= best.chaos]
    names = {name for match in equals for name in (match.encoding, *match.could_be_from_charset)}
    return "cp1252" if "cp1252" in names else str(best.encoding)
