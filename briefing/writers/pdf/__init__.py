"""The PDF writer: a document laid out line by line, tagged, the same bytes from run to run."""

from briefing.writers.pdf.cache import Cache
from briefing.writers.pdf.places import Place
from briefing.writers.pdf.writer import Rendered, write

__all__ = ["Cache", "Place", "Rendered", "write"]
