"""Qt models over the library, the memo and its findings."""
