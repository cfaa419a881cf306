# make        a virtual environment, the installation, and site/ from seeds/
# make test   what the tests need (a Chromium too), then every check; CI runs the same
# make check  the checks alone

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  "$$p" -c 'import sys, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
  && echo "$$p" && break; done)
BIN := .venv/bin
QUIET := --quiet --disable-pip-version-check

.PHONY: site test check clean

site: .venv/installed
	$(BIN)/python build.py

test: .venv/tested
	$(BIN)/python tests/chromium.py
	$(MAKE) --no-print-directory check

check: .venv/tested
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m bench layout
	$(BIN)/python -m pytest

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Parallax needs Python 3.11, 3.12 or 3.13 with venv (on Debian: apt-get install python3-venv)."; exit 1; }
	$(PYTHON) -m venv .venv

.venv/installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install $(QUIET) -e .
	@touch $@

.venv/tested: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install $(QUIET) -e '.[test]'
	@touch .venv/installed $@

clean:
	rm -rf .venv site .parallax
