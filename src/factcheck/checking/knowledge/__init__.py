"""Knowledge: the facts of a run, and whom they and a draft speak of."""
