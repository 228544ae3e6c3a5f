"""The Word writer. Import it late: it brings python-docx and lxml."""

from briefing.writers.docx.writer import write

__all__ = ["write"]
