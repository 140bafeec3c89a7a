# `make demo` and `make test` need Python 3.11 or newer with venv, and set up everything else in .venv.
PYTHON ?= python3
BIN := .venv/bin
# Stamps: what running pmgen needs is installed; what developing it needs.
RUN := .venv/.run
READY := .venv/.ready
# What is copied into clients is formatted as they are.
RUNTIME_BLACK = $(BIN)/black --quiet --line-length 88 --force-exclude "^$$" generator/pmgen/runtime

.DEFAULT_GOAL := help
.PHONY: help demo test check lint format bless bench bench-peers bench-import bench-calls bench-snippets chilkat-all parity-all
.PHONY: clients client-types typed-share pythons record newman sites openapi-clients clean fuzz lock sbom site man

help:  ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-15s %s\n", $$1, $$2 }'

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "pmgen needs Python 3.11 or newer; try: make PYTHON=python3.13"; exit 1; }
	@echo "Making .venv (once)"
	@$(PYTHON) -m venv .venv

$(RUN): pyproject.toml | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $(RUN)

$(READY): pyproject.toml | .venv/bin/python
	@echo "Installing what the checks and tests need (once)"
	@if [ -n "$(LOCKED)" ]; then .ci/install $(BIN)/python; \
		else $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'; fi
	@touch $(RUN) $(READY)

demo: $(RUN)  ## build the shipped collection into generated/
	@$(BIN)/pmgen build collections/*.json --output generated
	@echo
	@echo "One request in another form:"
	@echo '  $(BIN)/pmgen snippet collections/salesforce-apis.postman_collection.json "Bulk v2/Query/Abort a Job Query" --lang client'
	@echo "Your own collection:"
	@echo "  $(BIN)/pmgen build my-collection.json"

test: lint  ## all checks and tests
	@$(BIN)/pytest -n auto --maxprocesses 8

lint: $(READY)  ## formatting, style and types
	@$(BIN)/black --check --quiet . && $(RUNTIME_BLACK) --check || { echo "Not formatted; run: make format"; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright

format: $(READY)  ## format the project's own code
	@$(BIN)/black --quiet . && $(RUNTIME_BLACK)
	@$(BIN)/ruff check --quiet --fix .

bless: $(READY)  ## rewrite the golden files, generated/ and the man page from what pmgen makes now; then read the diff
	@$(BIN)/pytest -q tests/test_cases.py tests/test_chilkat_golden.py --bless
	@$(BIN)/pmgen build collections/*.json --output generated --force
	@$(BIN)/python docs/make_man.py

bench: $(READY)  ## figures: start-up, import of the client, builds of up to 2,000 requests
	@$(BIN)/python benchmarks/run.py
	@$(BIN)/python benchmarks/builds.py

PEERS := build-cache/peers

bench-peers: $(READY)  ## figures: builds beside those of others, with plots (needs node 20 and npm; takes long)
	@mkdir -p $(PEERS) && cp benchmarks/peers/* $(PEERS)/ && cd $(PEERS) && npm ci --ignore-scripts --silent
	@test -x $(PEERS)/bin/python || $(PYTHON) -m venv $(PEERS)
	@$(PEERS)/bin/python -m pip install --quiet --disable-pip-version-check --requirement $(PEERS)/requirements.txt
	@$(BIN)/python benchmarks/builds.py --peers $(PEERS) --sizes 10,100,500,1000,2000,5000,10000 --svg benchmarks/plots

SNIPPETS := build-cache/snippets-node

bench-snippets: $(READY)  ## figures: snippets of 2,000 requests, against postman-code-generators (needs node and npm)
	@mkdir -p $(SNIPPETS) && cp benchmarks/snippets/package*.json $(SNIPPETS)/ && cd $(SNIPPETS) && npm ci --ignore-scripts --silent
	@NODE_PATH=$(SNIPPETS)/node_modules $(BIN)/python benchmarks/snippets/compare.py

SDKS := build-cache/sdks

$(SDKS)/.ready: | .venv/bin/python
	@$(PYTHON) -m venv $(SDKS)
	@$(SDKS)/bin/python -m pip install --quiet --disable-pip-version-check \
		'httpx2>=2' 'pydantic>=2.11' openai anthropic cohere mistralai && touch $@

bench-import: $(READY) $(SDKS)/.ready  ## cost of importing and making a client, beside well-known ones from PyPI
	@$(SDKS)/bin/python -m pip list --disable-pip-version-check 2>/dev/null | grep -iE '^(openai|anthropic|cohere|mistralai|httpx2|pydantic) '
	@$(SDKS)/bin/python benchmarks/imports.py
	@$(BIN)/python benchmarks/client_growth.py

bench-calls: $(READY)  ## figures: a call of a client against the same call of bare httpx2, on loopback
	@$(BIN)/python benchmarks/call_overhead.py

FUZZ := build-cache/fuzz
FUZZ_SECONDS ?= 3600

fuzz: $(READY)  ## an hour of fuzzing, half by hypothesis and half by atheris (FUZZ_SECONDS; Linux and macOS)
	@PMGEN_FUZZ=$$(($(FUZZ_SECONDS) / 2)) $(BIN)/pytest -q tests/test_fuzz.py
	@$(BIN)/python -c 'import atheris' 2> /dev/null || $(BIN)/python -m pip install --quiet atheris
	@mkdir -p $(FUZZ)/corpus
	@$(BIN)/python -m tests.fuzz.readers -timeout=10 -rss_limit_mb=2048 -max_len=65536 -dict=tests/fuzz/postman.dict \
		-artifact_prefix=$(FUZZ)/ -max_total_time=$$(($(FUZZ_SECONDS) / 2)) $(FUZZ)/corpus tests/fuzz/corpus tests/cases tests/wire/conformance

TOOLS := build-cache/tools

lock:  ## pin what development needs, with hashes (requirements-dev.lock); after each change of pyproject.toml
	@test -x $(TOOLS)/bin/uv || { $(PYTHON) -m venv $(TOOLS) && $(TOOLS)/bin/pip install --quiet uv; }
	@$(TOOLS)/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --all-extras \
		--custom-compile-command "make lock" pyproject.toml -o requirements-dev.lock

sbom: $(RUN)  ## what pmgen needs at run time, as CycloneDX JSON (dist/sbom.json)
	@mkdir -p dist && rm -rf build-cache/sbom && $(PYTHON) -m venv build-cache/sbom
	@build-cache/sbom/bin/python -m pip install --quiet --disable-pip-version-check .
	@test -x $(TOOLS)/bin/python || $(PYTHON) -m venv $(TOOLS)
	@test -x $(TOOLS)/bin/cyclonedx-py || $(TOOLS)/bin/pip install --quiet cyclonedx-bom
	@$(TOOLS)/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible -o dist/sbom.json build-cache/sbom
	@echo "dist/sbom.json"

CORPUS ?= ../shared/collections
NODE := build-cache/wire-node

chilkat-all: $(READY)  ## prove the snippets of every request of the collections in CORPUS: run, compiled, recorded, read
	@$(BIN)/python -m tests.chilkat.prove $(CORPUS)

parity-all: $(READY)  ## send every request of the collections in CORPUS and compare with Postman's (tests/wire/DIFFERENCES.md)
	@$(BIN)/python -m tests.wire.parity $(CORPUS)

clients: $(READY)  ## build a client of every collection in CORPUS and run the tests that come with each
	@PMGEN_CORPUS=$(CORPUS) $(BIN)/pytest -n auto tests/test_replays.py

client-types: $(READY)  ## build a client of every collection in CORPUS; mypy --strict and pyright strict over all
	@$(BIN)/python -m tests.client_types $(CORPUS)

pythons: $(READY)  ## install the sdist with each of PYTHONS, build, and run the client's tests (fetches packages)
	@$(BIN)/python -m tests.pythons $(or $(PYTHONS),$(PYTHON))

typed-share: $(READY)  ## share of requests with a typed answer over the collections in CORPUS, by kind of evidence
	@$(BIN)/python -m benchmarks.typed_share $(CORPUS)

record: $(READY)  ## record anew what Postman's runtime sends for the collections in CORPUS (needs node 20 and npm)
	@mkdir -p $(NODE) && cp tests/wire/node/package*.json $(NODE)/ && cd $(NODE) && npm ci --ignore-scripts --silent
	@PMGEN_NODE_DIR=$(NODE) PYTHON=$(BIN)/python tests/wire/node/record.sh $(CORPUS)

NEWMAN ?= npx --yes newman
EXAMPLES := Adyen__adyen-postman__ManagementService-v3 box__box-postman__box-collection docusign__postman-collections__rooms-collection

OPENAPI_CLIENT := build-cache/openapi-client

openapi-clients: $(READY)  ## openapi-python-client over `--emit openapi` of the collections in CORPUS
	@test -x $(OPENAPI_CLIENT)/bin/openapi-python-client || { $(PYTHON) -m venv $(OPENAPI_CLIENT) && $(OPENAPI_CLIENT)/bin/pip install --quiet openapi-python-client; }
	@$(BIN)/python -m tests.openapi.consumer $(OPENAPI_CLIENT)/bin/openapi-python-client $(CORPUS)

newman: $(READY)  ## newman against `pmgen mock`: the saved responses of three collections in CORPUS (needs node and npm)
	@$(BIN)/python -m tests.mock.newman "$(NEWMAN)" $(EXAMPLES:%=$(CORPUS)/%.json)

site: $(READY)  ## the project's documentation as a site, in dist/docs/site
	@$(BIN)/python docs/make_site.py dist/docs

man: $(READY)  ## the man page, docs/pmgen.1, of what the commands say of themselves
	@$(BIN)/python docs/make_man.py

sites: $(READY)  ## the docs of every collection in CORPUS: time, pages, sizes, links, and the search in Chromium
	@$(BIN)/python -m tests.docs.sites $(CORPUS)

clean:  ## remove .venv and caches
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist
