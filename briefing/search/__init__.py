"""Finding items by words: an index of its own inside the library file, and a ranking of our own."""
