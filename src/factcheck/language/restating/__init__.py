"""Restating: sentences told again in one plain way, so that two tellings meet."""
