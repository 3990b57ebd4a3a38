# Each target does its own set-up: a .venv with what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help demo test lint format docs eval bench clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/'

$(VENV)/.stamp: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

demo: $(VENV)/.stamp ## check the sample drafts against the facts pack
	$(BIN)/factcheck check --exit-zero --show all --facts data/claims data/sources/drafts

test: $(VENV)/.stamp ## run the tests
	$(BIN)/python -m pytest

lint: $(VENV)/.stamp ## style, types and directions of import
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.stamp ## lay the code out
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/.stamp ## make the man page, the page of rules and the schema of facts files from the code
	$(BIN)/python -m factcheck.cli.manual docs

eval: $(VENV)/.stamp ## measure accuracy
	$(BIN)/python -m eval

bench: $(VENV)/.stamp ## measure speed
	$(BIN)/python -m eval.bench

clean: ## remove what the other targets made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
