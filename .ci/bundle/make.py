"""Make the program as one folder, and on Debian a package of it: `make bundle`.

Leaves `build/bundle/dist/chancery` and, where `dpkg-deb` is, `build/bundle/chancery_*.deb`.
"""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
OUT = ROOT / "build" / "bundle"
DEBIAN_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What Qt asks of the system and does not bring along.
NEEDS = (
    "libc6, zlib1g, libgl1, libegl1, libfontconfig1, libdbus-1-3, libxkbcommon-x11-0,"
    " libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0"
)


def main() -> int:
    """Build what this system can; the exit code."""
    OUT.mkdir(parents=True, exist_ok=True)
    _icon()
    folder = _folder()
    sys.stdout.write(f"{folder.relative_to(ROOT)}: {_size(folder) / 1e6:.0f} MB\n")
    if sys.platform.startswith("linux") and shutil.which("dpkg-deb"):
        sys.stdout.write(f"{_package(folder).relative_to(ROOT)}\n")
    return 0


def _icon() -> None:
    """The program's mark as a picture, for systems that take no drawing."""
    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "assets" / "icons" / "chancery.svg")).render(painter)
    painter.end()
    image.save(str(OUT / "chancery.png"))


def _folder() -> Path:
    command = [
        sys.executable,
        *("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", str(OUT / "dist"), "--workpath", str(OUT / "work")),
        str(HERE / "chancery.spec"),
    ]
    subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603
    folder = OUT / "dist" / "chancery"
    if sys.platform.startswith("linux") and shutil.which("strip"):
        _strip(folder / "_internal")
    return folder


def _strip(inside: Path) -> None:
    """Take out of Python's own libraries what only a debugger reads; some Pythons keep it."""
    libraries = [*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")]
    for library in libraries:
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)  # noqa: S603, S607


def _package(folder: Path) -> Path:
    """A Debian package: the folder, a command, a desktop entry, the icon, the file type."""
    version = importlib.metadata.version("chancery-briefing")
    machine = DEBIAN_ARCHITECTURES.get(os.uname().machine, os.uname().machine)
    tree = OUT / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "usr" / "share"
    icons = share / "icons" / "hicolor" / "scalable"
    icon = ROOT / "assets" / "icons" / "chancery.svg"
    for source, target in (
        (HERE / "debian" / "chancery.desktop", share / "applications" / "chancery.desktop"),
        (HERE / "debian" / "chancery.xml", share / "mime" / "packages" / "chancery.xml"),
        (icon, icons / "apps" / "chancery.svg"),
        (icon, icons / "mimetypes" / "application-x-chancery-brief.svg"),
        (ROOT / "LICENSE", share / "doc" / "chancery" / "copyright"),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o644)
    shutil.copytree(folder, tree / "opt" / "chancery", symlinks=True)
    command = tree / "usr" / "bin" / "chancery"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/chancery/chancery")
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: chancery\nVersion: {version}\nArchitecture: {machine}\n"
        "Maintainer: Chancery <chancery@localhost>\nSection: text\nPriority: optional\n"
        f"Installed-Size: {_size(tree) // 1024}\nDepends: {NEEDS}\n"
        "Description: footnoted briefing memos in Word and PDF\n"
        " Assembles briefing memos, offline, from a curated library of sources.\n",
        encoding="utf-8",
    )
    package = OUT / f"chancery_{version}_{machine}.deb"
    subprocess.run(  # noqa: S603
        ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", str(tree), str(package)],  # noqa: S607
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return package


def _size(folder: Path) -> int:
    """Bytes in a folder; what is linked counts once."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    sys.exit(main())
