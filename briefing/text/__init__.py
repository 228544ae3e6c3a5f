"""Places in texts: spans, selectors, anchoring, folding."""
