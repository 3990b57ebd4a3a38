"""Offices and contests: what they are called, and how they come out."""
