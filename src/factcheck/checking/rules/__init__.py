"""checking/rules."""
