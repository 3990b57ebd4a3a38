"""Deciding: from what the rules find to one verdict."""
