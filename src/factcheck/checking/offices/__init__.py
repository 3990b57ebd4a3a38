"""Offices: who holds which, when, and what titles and ages follow."""
