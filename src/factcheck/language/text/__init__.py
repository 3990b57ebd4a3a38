"""Text: words, sentences and quotations, as they stand, before what they mean."""
