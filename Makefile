# What a person may run here. `make` alone lists it.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
PYTEST := $(BIN)/python -m pytest -n 2 --dist loadscope

.PHONY: help setup report lab test check format bench facts lock

help:
	@echo "make report   run the notebooks, write build/report/index.html"
	@echo "make lab      open the notebooks in JupyterLab"
	@echo "make test     everything that must hold: lint, types, tests, doctests, README, facts, notebooks"
	@echo "make check    lint, format and types only"
	@echo "make format   put code into shape"
	@echo "make facts    rewrite what is made from the facts, rerun and save the notebooks"
	@echo "make bench    measure speed and memory"
	@echo "make lock     pin the environment anew"

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "Python's venv module is missing; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

report: setup
	$(BIN)/truceline report notebooks --out build/report

lab: setup
	$(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) notebooks/00-start-here.ipynb

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: check
	$(PYTEST) --doctest-modules --doctest-glob=README.md --nbval --nbval-current-env tests analysis notebooks README.md

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

facts: setup
	$(BIN)/truceline publish
	$(BIN)/truceline notebooks notebooks

bench: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	$(BIN)/python tests/bench.py

lock: setup
	$(BIN)/python -m uv pip compile pyproject.toml --extra notebooks --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-annotate --upgrade --output-file requirements.lock
	$(BIN)/python -m uv pip compile pyproject.toml --group bench --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-annotate --constraint requirements.lock --output-file requirements-bench.lock
