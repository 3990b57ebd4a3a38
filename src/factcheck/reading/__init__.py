"""From bytes to an article: decoding, front matter, headline and dates, and the body told from page furniture."""

from factcheck.reading.article import read_article

__all__ = ["read_article"]
