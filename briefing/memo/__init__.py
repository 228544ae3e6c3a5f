"""Templates, outlines and memo files, and the way from a memo to a document tree."""
