"""Small Word files made by hand, sound or with one fault planted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def zipped(members: Mapping[str, bytes | str] | Iterable[tuple[str, bytes | str]]) -> bytes:
    pairs = members.items() if isinstance(members, Mapping) else members
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, content in pairs:
            archive.writestr(name, content)
    return buffer.getvalue()


def relations(*entries: tuple[str, str] | tuple[str, str, str]) -> str:
    """Relationships of (type, target) or (type, target, mode); a bare type is made whole."""
    told = "".join(
        f'<Relationship Id="r{number}" Type="{kind if ":" in kind else f"{R}/{kind}"}" '
        f'Target="{target}"{f" TargetMode={chr(34)}{mode[0]}{chr(34)}" if mode else ""}/>'
        for number, (kind, target, *mode) in enumerate(entries)
    )
    return f'<Relationships xmlns="{RELS}">{told}</Relationships>'


def types(overrides: Mapping[str, str] | None = None, defaults: Mapping[str, str] = {}) -> str:
    given = {"/word/document.xml": MAIN, **(overrides or {})}
    return (
        f'<Types xmlns="{TYPES}"><Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in defaults.items())
        + "".join(f'<Override PartName="{p}" ContentType="{t}"/>' for p, t in given.items())
        + "</Types>"
    )


def document(content: str = "<w:p/>") -> str:
    return (
        f'<w:document xmlns:w="{W}" xmlns:r="{R}" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{content}</w:body></w:document>"
    )


def parts(content: str = "<w:p/>") -> dict[str, bytes | str]:
    """The parts of a small sound file."""
    return {
        "[Content_Types].xml": types(),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": document(content),
    }


def docx(content: str = "<w:p/>", others: Mapping[str, bytes | str] | None = None) -> bytes:
    return zipped({**parts(content), **(others or {})})
