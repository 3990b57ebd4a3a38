"""Words: their forms, their classes, and what they mean to each other."""
