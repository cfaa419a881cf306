"""seeds/ (or another folder of articles) -> site/: python build.py [CORPUS] [--out DIR]"""

import sys

try:
    from graph.cli import main
except ModuleNotFoundError as missing:
    sys.exit(
        f"parallax: Python has no package {missing.name!r}. Run make once, then . .venv/bin/activate (or pip install .)."
    )

if __name__ == "__main__":
    main(["build", *sys.argv[1:]])
