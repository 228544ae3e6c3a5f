from __future__ import annotations

import pytest

from briefing.memo.template_lines import Step, line_of

TEXT = """id = "x" # max_words = 1
description = { en = '''
max_words = 2
[[section]]
''' }

[[section]]
id = "one"

[section.heading]
en = "One"

[[section]]
id = "two = [[section]]"
heading.en = "Two"
accepts = [
  "prose",
]

[marking]
mode = "every-page"

[[marking.level]]
id = "low"

[[marking.level]]
id = "high"
"""


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        (("id",), 1),
        (("description", "en"), 2),
        (("max_words",), 1),
        (("section", 0), 7),
        (("section", 0, "id"), 8),
        (("section", 0, "heading", "en"), 11),
        (("section", 0, "max_words"), 7),
        (("section", 1), 13),
        (("section", 1, "id"), 14),
        (("section", 1, "heading", "en"), 15),
        (("section", 1, "accepts", 0), 16),
        (("marking", "level", 1, "id"), 27),
        (("marking", "mode"), 21),
        (("nothing",), 1),
    ],
)
def test_the_line_a_field_stands_in(steps: tuple[Step, ...], line: int) -> None:
    assert line_of(TEXT, steps) == line
