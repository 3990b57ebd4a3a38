"""Alignment: a claim laid beside a fact, slot by slot, and what keeps the two apart."""
