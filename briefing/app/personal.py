"""What a person's own settings give a new memo: header fields, the page, citations, marking."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, get_args

from briefing.memo.scheme import Scheme
from briefing.memo.template import Citation, Template

Page = Literal["A4", "Letter"]
PAGES: tuple[Page, ...] = ("A4", "Letter")
CITATIONS: tuple[Citation, ...] = get_args(Citation)


def on_page(template: Template, page: Page | None) -> Template:
    """The template on another page; one with a Word file of its own keeps that file's page."""
    layout = template.layout
    if page is None or page == layout.page or template.reference:
        return template
    return replace(template, layout=replace(layout, page=page))


def cited(template: Template, style: Citation | None) -> Template:
    """The template with its notes in another style."""
    return replace(template, citation=style) if style else template


def marked(template: Template, scheme: Scheme | None) -> Template:
    """The template with another marking scheme."""
    return replace(template, marking=scheme) if scheme else template


def signed(template: Template, author: str, office: str) -> dict[str, str]:
    """The header fields the settings fill: `from` is the office, `drafted` the author.

    A field the template lacks, or has filled itself, is left out.
    """
    wanted = {"from": office or author, "drafted": author}
    fields = {name: template.field(name) for name in wanted}
    return {
        name: wanted[name]
        for name, field in fields.items()
        if field is not None and not field.default and wanted[name]
    }
