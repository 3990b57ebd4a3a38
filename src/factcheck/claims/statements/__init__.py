"""Statements: sentences cut into plain statements that each stand alone."""
