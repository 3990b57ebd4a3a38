"""Payouts: the dividend that shareholders get, told again as the dividend that is paid."""

from __future__ import annotations

from factcheck.language.restating.passes import needing
from factcheck.patterns import regex

_RATE = regex(r"(\bdividends?\sof\s[^.,;]{1,30}?)\s(?:a|for\seach|for\severy)\sshare\b")
_RECEIVED = regex(
    r"\A(?:[Tt]he\s)?(?:[Ss]hare|[Ss]tock)holders\s(?:in|of)\s([A-Z][^.,;]{1,40}?)\s"
    r"((?:will|are\sto)\s(?:receive|get|be\spaid)|received|got|were\spaid)\s((?:a|an|the|their)\s[^.,;]{0,20}dividend\sof\s)"
)


@needing("dividend", "dividends")
def tell_payouts(text: str) -> str:
    """Tell a sentence again with who pays a dividend, where it says who gets it."""
    if "dividend" not in text:
        return text
    return _RATE.sub(r"\1 per share", _as_payment(text))


def _as_payment(text: str) -> str:
    found = _RECEIVED.match(text)
    if found is None:
        return text
    coming = found[2].startswith(("will", "are"))
    return f"{found[1]} {'will pay' if coming else 'paid'} {found[3]}{text[found.end() :]}"
