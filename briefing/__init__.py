"""The core of Chancery: sources, evidence, memos and papers, without a window."""

__version__ = "0.1.0"
