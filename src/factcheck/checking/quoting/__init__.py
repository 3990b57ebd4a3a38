"""Quoting: quoted words against the record of what was said."""
