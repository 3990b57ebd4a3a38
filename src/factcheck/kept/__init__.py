"""What one run keeps for the next in the user's cache folder, because making it takes a good part of a short run."""
