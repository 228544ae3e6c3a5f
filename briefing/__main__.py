"""`python -m briefing`: the command line alone."""

from __future__ import annotations

import sys

from briefing.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
