"""Inferences: what a clause says besides, as propositions of their own."""
