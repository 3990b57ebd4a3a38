"""Numbers as they are printed, with their units, hedges and signs of change."""
