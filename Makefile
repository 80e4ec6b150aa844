# make site builds the site; make test runs everything that must hold. Both set up what they need.
PYTHON ?= python3
BIN := .venv/bin
COMPILE := $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 --no-strip-extras pyproject.toml

.PHONY: help site serve check test lock schema clean

help:
	@echo "make site    build the site into site/"
	@echo "make serve   preview at http://127.0.0.1:8000, renewed at every edit"
	@echo "make check   data, measures of the writing, style, types and the direction of imports"
	@echo "make test    make check, then every test, the browser's included"
	@echo "make lock    pin the dependencies anew"
	@echo "make schema  write the editors' JSON Schemas anew"

site: .venv/site
	$(BIN)/gallery build

serve: .venv/site
	$(BIN)/gallery serve

check: .venv/dev
	$(BIN)/gallery check
	$(BIN)/gallery stats --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/typos
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/python tests/node.py tsc

test: check .venv/browser
	$(BIN)/python tests/node.py test
	$(BIN)/pytest -n auto --cov --cov-report=term-missing:skip-covered

lock: .venv/dev
	$(COMPILE) --group build --output-file requirements/site.txt
	$(COMPILE) --group dev --output-file requirements/dev.txt

schema: .venv/site
	$(BIN)/gallery schema

clean:
	rm -rf .venv site tests/node_modules .coverage

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/site: requirements/site.txt pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/site.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

.venv/dev: requirements/dev.txt .venv/site tests/package-lock.json
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python tests/node.py install
	touch $@

.venv/browser: .venv/dev
	$(BIN)/python tests/browser.py install
	touch $@
