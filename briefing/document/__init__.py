"""The neutral document tree: what a paper says, before any file format."""
