"""SHA-256 from Python's own module: `hashlib` first loads all of OpenSSL, which takes longer than a run's digests.

The standard library's `random` does the same; where a Python has no such module, `hashlib` gives the same digests.
"""

from __future__ import annotations

try:
    from _sha2 import sha256  # type: ignore[import-not-found, unused-ignore]
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found, unused-ignore]  # until Python 3.11
    except ImportError:
        from hashlib import sha256

__all__ = ["sha256"]
