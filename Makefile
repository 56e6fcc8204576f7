# Every command of the project. `make` or `make help` lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NODE := $(BIN)/node
# A journey may start a companion of its own; none compiles again what another compiled.
export PYTHONDONTWRITEBYTECODE :=
# Journeys wait now and then: three share two cores best.
WORKERS ?= 3
PYTEST := $(VENV)/bin/python -m pytest -q
# A worker without work takes some from the others. What went wrong is run once more, alone, and named.
NODE_TESTS = $(NODE) --test --test-reporter=spec "tests/extension/**/*.test.js"
run_tests = $(PYTEST) -n $(WORKERS) --dist worksteal $(1) || { [ $$? = 1 ] && $(PYTEST) --lf --lfnf none -x -r fEp $(1); }

.DEFAULT_GOAL := help
.PHONY: help setup run demo test unit e2e check format fallback openapi measure bench pictures clean

help: ## List the commands
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/bin/python:
	@sh scripts/make_environment.sh $(PYTHON)

# Here and not above, so that a set-up which was broken off goes on.
$(VENV)/.runtime: $(VENV)/bin/python pyproject.toml
	@$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.tests: $(VENV)/.runtime
	@$(BIN)/python -m pip install --quiet --group test
	@touch $@

$(VENV)/.lint: $(VENV)/.tests
	@$(BIN)/python -m pip install --quiet --group lint
	@touch $@

$(VENV)/.packages: $(VENV)/bin/python
	@$(BIN)/python scripts/ensure_browser.py --packages
	@touch $@

$(VENV)/.browser: $(VENV)/.tests $(VENV)/.packages
	@$(BIN)/python scripts/ensure_browser.py > $@.part && mv $@.part $@

# The system's packages and those of Python come at once.
setup: ## Install everything the tests need, a browser included
	@$(MAKE) --silent --jobs=2 $(VENV)/.browser

run: $(VENV)/.runtime ## Start the companion and open its pages
	@$(BIN)/afterword serve

demo: setup ## Show the main job on a stand-in Gmail (HEADLESS=1 acts it out and writes pictures)
	@$(BIN)/python -m e2e.demo $(if $(HEADLESS),--headless)

# All in one run, so that no worker waits for the last journey of another.
test: setup ## Run every test
	@$(NODE_TESTS) >$(VENV)/.node-tests.log 2>&1 & node=$$!; went=0; said=0; \
	{ $(call run_tests,tests e2e -m "not pictures"); } || went=$$?; wait $$node || said=$$?; \
	cat $(VENV)/.node-tests.log; [ $$went = 0 ] && [ $$said = 0 ]

unit: setup ## Run the tests of the server, the extension and the message set
	@$(call run_tests,tests)
	@$(NODE_TESTS)

e2e: setup ## Run the journeys in a real browser against a real companion
	@$(call run_tests,e2e -m "not pictures")

check: $(VENV)/.lint ## Lint and type-check
	@$(BIN)/npx --yes @biomejs/biome@2.6.8 lint --error-on-warnings
	@$(BIN)/npx --yes web-ext@10.7 lint --source-dir extension --no-config-discovery
	@$(BIN)/ruff format --check server tests e2e scripts bench
	@$(BIN)/ruff check server tests e2e scripts bench
	@$(BIN)/mypy

format: $(VENV)/.lint ## Format the Python code
	@$(BIN)/ruff format server tests e2e scripts bench
	@$(BIN)/ruff check --fix server tests e2e scripts bench

fallback: $(VENV)/.runtime ## Write the texts the extension keeps for when the companion is off
	@$(BIN)/python -m afterword.fallback_command

openapi: $(VENV)/.runtime ## Write the description of the interface
	@$(BIN)/python -m afterword.openapi_command

measure: $(VENV)/.tests ## Measure the reading of mail on a labelled corpus, where there is one
	@$(BIN)/python scripts/measure_reading.py

bench: setup ## Measure speed, as ratios to a floor in the same run
	@$(BIN)/python -m bench

pictures: setup ## Take pictures of every screen
	@$(BIN)/python -m pytest e2e -n $(WORKERS) -q -m pictures

clean: ## Remove what the commands made (your data stays)
	@rm -rf $(VENV) build dist pictures test-results .pytest_cache .mypy_cache .ruff_cache .hypothesis
