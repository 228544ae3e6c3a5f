"""Footnotes: from sources and their position in the paper to inlines."""
