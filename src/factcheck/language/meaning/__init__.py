"""Meaning: the slots of a proposition, each found in a clause."""
