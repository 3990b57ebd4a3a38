"""Quantities: every figure of a text as a value with its unit and what it counts."""
