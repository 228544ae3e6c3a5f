"""What is asked of the person in a window of its own."""
