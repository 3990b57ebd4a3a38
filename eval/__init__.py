"""Accuracy and speed of factcheck, measured on labelled drafts."""
