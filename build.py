"""seeds/ (or another folder of articles) -> site/: python build.py [CORPUS] [--out DIR]"""

import sys

from graph.cli import main

if __name__ == "__main__":
    main(["build", *sys.argv[1:]])
