"""The outline: one bookmark for each heading, nested as the headings are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.writers.pdf.syntax import text_string

if TYPE_CHECKING:
    from briefing.writers.pdf.container import Container
    from briefing.writers.pdf.draw import Drawing, Entry


@dataclass(slots=True, eq=False)
class _Node:
    number: int
    entry: Entry | None = None
    kids: list[_Node] = field(default_factory=list)

    @property
    def count(self) -> int:
        """Of all entries under this one."""
        return sum(1 + kid.count for kid in self.kids)

    @property
    def family(self) -> str:
        """The entries that lead to the kids."""
        if not self.kids:
            return ""
        first, last = self.kids[0].number, self.kids[-1].number
        return f" /First {first} 0 R /Last {last} 0 R /Count {self.count}"


def write_outline(container: Container, drawing: Drawing) -> int | None:
    """Write the outline; its number, or None where there is no heading."""
    if not drawing.entries:
        return None
    root = _Node(container.reserve())
    branch = [root]
    for entry in drawing.entries:
        del branch[entry.bookmark.level :]
        node = _Node(container.reserve(), entry)
        branch[-1].kids.append(node)
        branch.append(node)
    container.fill(root.number, f"<< /Type /Outlines{root.family} >>")
    waiting = [root]
    while waiting:
        parent = waiting.pop()
        for place, node in enumerate(parent.kids):
            _write(container, drawing, parent, place, node)
        waiting += parent.kids
    return root.number


def _write(container: Container, drawing: Drawing, parent: _Node, place: int, node: _Node) -> None:
    if node.entry is None:
        return
    before = f" /Prev {parent.kids[place - 1].number} 0 R" if place else ""
    later = parent.kids[place + 1 : place + 2]
    after = f" /Next {later[0].number} 0 R" if later else ""
    container.fill(
        node.number,
        f"<< /Title {text_string(node.entry.bookmark.title)} /Parent {parent.number} 0 R"
        f"{before}{after}{node.family} /Dest {drawing.links.destination(node.entry.spot)} >>",
    )
