"""Links out of the paper: which are let through, and the relationships that hold them."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from briefing.errors import BriefingError
from briefing.writers.docx.xml import checked

_SCHEMES = ("http", "https", "mailto")
# What stands as it should: most links of a paper, and they are many.
_PLAIN = re.compile(r"https?://[a-z0-9-]+(\.[a-z0-9-]+)*(/[A-Za-z0-9/._~=?&+-]*)?")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def target(url: str) -> str:
    """The URL as an ASCII URI that Word opens.

    Raises BriefingError `link-scheme` for any scheme but http, https and mailto, and
    `link-malformed` for an address without a place to go.
    """
    if _PLAIN.fullmatch(url):
        return url
    checked(url)
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        raise BriefingError("link-malformed", url=url) from error
    if parts.scheme not in _SCHEMES:
        raise BriefingError("link-scheme", url=url)
    if parts.scheme == "mailto":
        if not parts.path:
            raise BriefingError("link-malformed", url=url)
        return _ascii(f"mailto:{url.partition(':')[2]}", "/?@!$&'()*+,;=:%")
    if not host or re.search(r"[\s<>\"\\^`{|}]", parts.netloc):
        raise BriefingError("link-malformed", url=url)
    tail = url.split(parts.netloc, 1)[1]
    return f"{parts.scheme}://{_host(parts.netloc, url)}{_ascii(tail, '/?#@!$&()*+,;=:%~')}"


def _host(netloc: str, url: str) -> str:
    if netloc.isascii():
        return netloc
    try:
        return netloc.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise BriefingError("link-malformed", url=url) from error


def _ascii(text: str, safe: str) -> str:
    """`text` with what an URI may not hold percent-encoded, what is encoded left alone."""
    head, mark, fragment = _STRAY_PERCENT.sub("%25", text).partition("#")
    encoded = quote(head, safe=safe.replace("#", ""))
    return f"{encoded}{mark}{quote(fragment, safe=safe.replace('#', ''))}" if mark else encoded


class Links:
    """The external relationships of one part, one for each address."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def relationship(self, url: str) -> str:
        """The relationship id of the address, made at its first use."""
        uri = target(url)
        return self._ids.setdefault(uri, f"link{len(self._ids) + 1}")

    def relationships(self) -> list[tuple[str, str]]:
        """(relationship id, URI) in order of first use."""
        return [(name, uri) for uri, name in self._ids.items()]
