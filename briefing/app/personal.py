"""What a person's own settings give a new memo: header fields, the page."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from briefing.memo.template import Template

Page = Literal["A4", "Letter"]
PAGES: tuple[Page, ...] = ("A4", "Letter")


def on_page(template: Template, page: Page | None) -> Template:
    """The template on another page; one with a Word file of its own keeps that file's page."""
    layout = template.layout
    if page is None or page == layout.page or template.reference:
        return template
    return replace(template, layout=replace(layout, page=page))


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
