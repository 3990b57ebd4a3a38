"""Facts to and from other formats: tables for spreadsheets, JSON Lines, and schema.org's ClaimReview."""
