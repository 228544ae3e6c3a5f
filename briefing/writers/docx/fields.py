"""Fields: what Word works out for itself, with the value it has now."""

from __future__ import annotations

from briefing.writers.docx.xml import escaped


def field(instruction: str, value: str, look: str = "", *, dirty: bool = False) -> str:
    """A whole field. `value` is the runs it shows until it is worked out anew, `look` the
    properties of its own runs; a dirty one is worked out when the paper is opened."""
    return (
        begin(instruction, look, dirty=dirty)
        + f"<w:r>{look}{_MARK.format('separate', '')}</w:r>{value}{end(look)}"
    )


def begin(instruction: str, look: str = "", *, dirty: bool = False, locked: bool = False) -> str:
    """The start of a field and what it does; then its value must be parted off and it ended. A
    locked one keeps its value when others are worked out anew."""
    stale = ' w:dirty="true"' if dirty else ""
    stale += ' w:fldLock="true"' if locked else ""
    return (
        f"<w:r>{look}{_MARK.format('begin', stale)}</w:r>"
        f'<w:r>{look}<w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
    )


def end(look: str = "") -> str:
    """The end of a field."""
    return f"<w:r>{look}{_MARK.format('end', '')}</w:r>"


_MARK = '<w:fldChar w:fldCharType="{}"{}/>'
SEPARATE = f"<w:r>{_MARK.format('separate', '')}</w:r>"
