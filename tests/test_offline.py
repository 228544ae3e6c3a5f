"""The program runs without a network, and cannot reach one."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NETWORK = {"socket", "ssl", "urllib.request", "http", "requests", "ftplib", "smtplib", "asyncio",
           "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"}  # fmt: skip

_GUARD = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        raise RuntimeError(f"the network was asked: {event}")

sys.addaudithook(refuse)
"""
_RUN = (
    _GUARD
    + """
from briefing.app.cli import main

folder = sys.argv[1]
for call in (
    ["corpus", "check"],
    ["corpus", "search", "treaty", "--json"],
    ["corpus", "export", "-o", folder + "/library.json"],
    ["templates", "list"],
    ["new", "--template", "one-page-brief", "--pick", "trade-growth-2023",
     "--pick", "president-japarov-aim-3bn", "-o", folder + "/m.brief"],
    ["build", folder + "/m.brief", "-o", folder + "/m.docx", "-o", folder + "/m.pdf"],
):
    assert main(call) == 0, call
assert main(["check", folder + "/m.brief"]) == 1
"""
)


def _imported(path: Path) -> set[str]:
    """Every module a file names in an import, and each package above it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return {".".join(name.split(".")[:end]) for name in names for end in range(1, 9)}


@pytest.mark.parametrize("room", ["briefing", "ui"])
def test_no_module_imports_a_network_library(room: str) -> None:
    paths = sorted((ROOT / room).rglob("*.py"))
    assert paths
    for path in paths:
        assert not _imported(path) & NETWORK, path


def _process(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_works_with_sockets_refused(tmp_path: Path) -> None:
    done = _process(_RUN, str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "m.pdf").read_bytes().startswith(b"%PDF")


def test_the_refusal_refuses() -> None:
    """Else the test above would prove nothing."""
    done = _process(_GUARD + "import socket\nsocket.socket().connect(('127.0.0.1', 9))")
    assert "the network was asked" in done.stderr
