"""Times: when and how long, from the calendar, the clock and the day of the text."""
