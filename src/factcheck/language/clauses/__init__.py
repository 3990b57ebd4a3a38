"""Clauses: phrases, verb groups, and what each verb has for its subject and objects."""
