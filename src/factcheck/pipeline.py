"""The main job on one page: read, extract, match, judge, report."""
