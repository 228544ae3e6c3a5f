"""Reading what strangers made, and writing so that nothing is ever half-written."""
