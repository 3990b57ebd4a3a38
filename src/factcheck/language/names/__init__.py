"""Names: people, bodies and places, and which entity of the facts a name stands for."""
