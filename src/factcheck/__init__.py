"""A linter for facts: compares the claims in news drafts with a facts file and shows its evidence."""

__version__ = "0.1.0"
