"""Scripts that make data of the package from what others publish."""
