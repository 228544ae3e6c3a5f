"""Files of others into what the program can use; each behind its guard."""
