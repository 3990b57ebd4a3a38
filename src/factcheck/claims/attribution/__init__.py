"""Attribution: who says what, by which words."""
