"""The compiled cache: a facts base as one SQLite file, opened in milliseconds whatever its size."""
