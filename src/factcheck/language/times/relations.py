"""How times lie to what is told: sets of the names that `TimeExpression.relation` has, which are no words of a text."""

SIDES = frozenset({"before", "after"})
ENDS = frozenset({"until", "between"})
SINCE_OR_UNTIL = frozenset({"since", "until"})
BEFORE_OR_UNTIL = frozenset({"before", "until"})
UP_TO = BEFORE_OR_UNTIL | {"by"}
BOUNDS = UP_TO | SIDES
AROUND = SIDES | SINCE_OR_UNTIL
AHEAD = frozenset({"for", "by", "until"})
WITHIN = frozenset({"on", "during"})
