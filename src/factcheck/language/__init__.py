"""From text to meaning, for drafts and facts alike: words, chunks, clauses, figures, times, and propositions."""
