# Everything a builder of this project does. `make` alone lists it.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help site install test test-sanitized fuzz bench bench-redraw bench-webassembly bench-preview \
  bench-loading peers format lint wasm program tools test-tools test-needs check-browser check-preview check-schema
# Steps install packages and share one build folder: never two at once, even with -j.
.NOTPARALLEL:

# The baseline of every 64-bit machine is the default. `make site INSTRUCTIONS=x86-64-v3` builds for newer processors
# (AVX2, from 2013 on): faster, with the same bits.
INSTRUCTIONS ?=
BUILD_FOLDER := .build$(if $(INSTRUCTIONS),/$(INSTRUCTIONS))
BUILD_FLAGS := -c release --scratch-path $(BUILD_FOLDER) \
  $(if $(INSTRUCTIONS),-Xcc -march=$(INSTRUCTIONS) -Xswiftc -DWIDE_REGISTERS)
UNROLL := $(BUILD_FOLDER)/release/unroll
# Test in release: numerics in debug run about a hundred times slower. Without testable imports, tests and program
# share one build.
TEST_FLAGS = $(BUILD_FLAGS) --disable-testable-imports
VENV := .build/venv
PEERS := .build/peers
CHROMIUM ?= /usr/bin/chromium
export CHROMIUM

help: ## List what can be made.
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

site: program ## Build the site of content/ into public/.
	$(UNROLL) build

program: tools
	swift build $(BUILD_FLAGS) --product unroll

# The program carries its templates and works from anywhere; it uses libcmark and the libraries of the Swift that built it.
# `make install PREFIX=$HOME/.local` needs no root.
PREFIX ?= /usr/local

install: program ## Install the program into PREFIX (/usr/local), with its shell completions.
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(UNROLL) $(DESTDIR)$(PREFIX)/bin/unroll
	$(UNROLL) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/unroll
	$(UNROLL) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_unroll
	$(UNROLL) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/unroll.fish

# What it needs is told first; then the stages, the short ones before the long ones.
test: test-needs tools test-tools lint wasm check-schema check-preview ## Run every check: format, WebAssembly, schemas, unit, command and browser tests.
	swift build $(BUILD_FLAGS)
	@swift test $(TEST_FLAGS) --disable-xctest 2>&1 | tee .build/tests.txt; status=$${PIPESTATUS[0]}; \
	if [ $$status != 0 ]; then echo "What failed, once more:"; grep -A 1 '^✘' .build/tests.txt; exit $$status; fi
	@$(MAKE) --no-print-directory check-browser

# Readers of other people's text, and what is made of it. The numerics are left out: they touch no memory but their own
# arrays, and take hours under a sanitizer. Swift has no sanitizer for undefined behaviour on Linux, since it traps itself:
# only C is compiled with it, libcmark from Debian's source and libyaml. Leaks are not looked for: Swift marks pointers to
# the texts of its constants so that they are not recognized.
SANITIZED := .build/sanitized
SANITIZED_ROUNDS ?= 80000
SANITIZED_TEST = ASAN_OPTIONS=detect_leaks=0 PKG_CONFIG_PATH=$(CURDIR)/$(SANITIZED)/libcmark \
  UNROLL_FUZZ_ROUNDS=$(SANITIZED_ROUNDS) swift test -c release --scratch-path $(SANITIZED) --sanitize address \
  -Xcc -fsanitize=undefined -Xcc -fno-sanitize-recover=undefined --disable-testable-imports --disable-xctest

test-sanitized: tools ## Run the tests of readers, and fuzzers for ten minutes, under sanitizers (SANITIZED_ROUNDS=80000).
	Tests/sanitized-libcmark.sh $(SANITIZED)/libcmark
	$(SANITIZED_TEST) --filter 'DiagnosticsTests|LessonsTests|SiteTests|PreviewTests' --skip MutationTests

ROUNDS ?= 100000

fuzz: tools ## Read mutated lessons and formulas: no crash, no hang, no problem without a place (ROUNDS=100000).
	UNROLL_FUZZ_ROUNDS=$(ROUNDS) swift test $(TEST_FLAGS) --disable-xctest --filter FuzzTests

# Of everything, or of some: `make check-browser PAGE=zh/index.html CHECK=axe`, with SCHEME=file or SCHEME=http.
check-browser: test-tools ## Open every page of public/ in Chromium and check it; PAGE= and CHECK= choose some.
	$(VENV)/bin/python Tests/BrowserTests/check.py public \
	  $${PAGE:+--page "$$PAGE"} $${SCHEME:+--scheme "$$SCHEME"} $${CHECK:+--check "$$CHECK"}

check-preview: program test-tools ## Open the preview of the site in Chromium and edit it.
	$(VENV)/bin/python Tests/BrowserTests/preview.py $(UNROLL) .

check-schema: program test-tools ## Check the JSON Schemas for editors with every experiment that this project shows.
	$(VENV)/bin/python Tests/EditorTests/schema.py $(UNROLL) .

bench: tools ## Time builds, kinds, the core against JAX and PyTorch, figures against matplotlib (make peers).
	swift build $(BUILD_FLAGS) --product benchmarks
	$(BUILD_FOLDER)/release/benchmarks $(BENCH)
	@$(if $(BENCH),true,$(MAKE) --no-print-directory bench-redraw bench-webassembly bench-preview)

bench-redraw: program test-tools ## Time the redraw of every live kind in Chromium.
	$(VENV)/bin/python Benchmarks/redraw.py $(UNROLL) templates

bench-webassembly: tools test-tools ## Time every live kind in Chromium's WebAssembly against native code.
	swift build $(BUILD_FLAGS) --product benchmarks
	$(VENV)/bin/python Benchmarks/webassembly.py $(BUILD_FOLDER)/release/benchmarks

bench-preview: program test-tools ## Time an edit of prose, from the save to the refreshed page in Chromium.
	$(VENV)/bin/python Benchmarks/preview.py $(UNROLL) .

BEFORE ?= HEAD

bench-loading: test-tools ## Time pages from opening to live figures, public/ against that of a commit (BEFORE=HEAD).
	rm -rf .build/before && mkdir -p .build/before && git archive $(BEFORE) public | tar -x -C .build/before
	$(VENV)/bin/python Benchmarks/loading.py .build/before/public public

peers: ## Install JAX, PyTorch and matplotlib for make bench: 6 GB, since PyTorch brings its GPU libraries.
	$(call install,$(VENV_PACKAGE))
	@if ! cmp -s Benchmarks/peers.txt $(PEERS)/peers.txt; then \
	  echo "Installing for the benchmark: $$(tr '\n' ' ' < Benchmarks/peers.txt)"; \
	  rm -rf $(PEERS) && mkdir -p .build && python3 -m venv $(PEERS) && \
	  $(PEERS)/bin/pip install -q --disable-pip-version-check -r Benchmarks/peers.txt && \
	  cp Benchmarks/peers.txt $(PEERS)/peers.txt; \
	fi

lint: ## Check the format of the sources.
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

format: ## Format the sources.
	swift format format --in-place --recursive Sources Tests Benchmarks Package.swift

# The modules meant for readers' browsers too. They are compiled as they will be there, module by module, with Embedded
# Swift: no Foundation, no libm, no existentials; what they leave for the linker to find must not include libm. A module
# is linked from them, with which the tests compare native and WebAssembly bit for bit, for all kinds; without SIMD
# instructions, unlike the module of readers: the order of the lanes is the same.
WASM := .build/wasm
WASM_MODULES := Numerics Plots Claims Experiments
WASM_FLAGS := -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -wmo -Osize -parse-as-library \
  -swift-version 6 -package-name unroll -warnings-as-errors \
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
  -enable-upcoming-feature MemberImportVisibility

LIBM := (exp|exp2|expm1|log|log2|log10|log1p|tanh|sinh|cosh|sin|cos|tan|pow|fma|floor|ceil|round|trunc|rint|fmod|cbrt|hypot)f?

wasm: ## Compile the portable modules with Embedded Swift for WebAssembly, and link them.
	@mkdir -p $(WASM)
	@for module in $(WASM_MODULES); do \
	  echo "Embedded Swift, wasm32: $$module"; \
	  if grep -nE '^(public |internal |private |package )?import ' -r Sources/$$module | grep -vE 'import (Numerics|Plots)$$'; \
	  then echo "$$module may import only Numerics and Plots" >&2; exit 1; fi; \
	  swiftc $(WASM_FLAGS) -module-name $$module -I $(WASM) -emit-module -emit-module-path $(WASM)/$$module.swiftmodule \
	    -c $$(find Sources/$$module -name '*.swift' | sort) -o $(WASM)/$$module.o || exit 1; \
	  if llvm-nm --undefined-only $(WASM)/$$module.o | grep -wE '$(LIBM)'; \
	  then echo "$$module calls libm" >&2; exit 1; fi; \
	done
	@echo "WebAssembly, for the parity tests: fingerprint.wasm"
	@swiftc $(WASM_FLAGS) -module-name Fingerprint -I $(WASM) -c Tests/ParityTests/Fingerprint.swift \
	  Tests/ParityTests/SampledSettings.swift Tests/ParityTests/CoreFingerprint.swift \
	  Tests/ParityTests/ClaimsFingerprint.swift Tests/ParityTests/WebAssembly/Export.swift -o $(WASM)/Fingerprint.o
	@clang -target wasm32-unknown-none-wasm -O2 -ffreestanding -fno-builtin -mbulk-memory \
	  -c Sources/Explorer/WebAssembly/runtime.c -o $(WASM)/runtime.o
	@wasm-ld --no-entry --gc-sections --strip-all $(WASM)/*.o -o $(WASM)/fingerprint.wasm

# What a fresh Debian machine with Swift lacks, with the command that tells whether it is there. Nothing is installed that is.
SITE_PACKAGES := 'pkg-config:command -v pkg-config' 'libcmark-dev:pkg-config --exists libcmark'
# The tests in a browser and of the schemas run in Python; fonts with Chinese make screenshots and measured text real.
VENV_PACKAGE := 'python3-venv:python3 -c "import ensurepip"'
TEST_PACKAGES := 'chromium:test -x $(CHROMIUM)' $(VENV_PACKAGE) \
  'fonts-dejavu-core:test -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' \
  'fonts-noto-cjk:test -d /usr/share/fonts/opentype/noto'
AS_ROOT := $(if $(filter 0,$(shell id -u)),,sudo)

# Leaves in $$missing which of the packages are not there, and ends if they cannot be installed.
define find_missing
	missing=""; \
	for pair in $(1); do \
	  eval "$${pair#*:}" >/dev/null 2>&1 || missing="$$missing $${pair%%:*}"; \
	done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get >/dev/null || { echo "Please install:$$missing" >&2; exit 1; }; \
	  $(if $(AS_ROOT),command -v sudo >/dev/null || { echo "Please install as root: apt-get install$$missing" >&2; exit 1; };) \
	fi
endef

define install
	@$(call find_missing,$(1)); \
	if [ -n "$$missing" ]; then \
	  echo "Installing from Debian:$$missing"; \
	  $(AS_ROOT) apt-get update -qq && \
	  $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

define need_swift
	@command -v swift >/dev/null || { echo "Swift $$(cat .swift-version) is needed: https://www.swift.org/install" >&2; exit 1; }
endef

tools:
	$(need_swift)
	$(call install,$(SITE_PACKAGES))

test-tools:
	$(call install,$(TEST_PACKAGES))
	@if ! cmp -s Tests/BrowserTests/requirements.txt $(VENV)/requirements.txt; then \
	  echo "Installing for the tests: $(PYTHON_PACKAGES)"; \
	  rm -rf $(VENV) && mkdir -p .build && python3 -m venv $(VENV) && \
	  $(VENV)/bin/pip install -q --disable-pip-version-check -r Tests/BrowserTests/requirements.txt && \
	  cp Tests/BrowserTests/requirements.txt $(VENV)/requirements.txt; \
	fi

PYTHON_PACKAGES = $(shell grep -oE '^[a-z.-]+' Tests/BrowserTests/requirements.txt | tr '\n' ' ')

# Before anything is installed or built: who cannot have it should not learn so after twenty minutes.
test-needs:
	$(need_swift)
	@for tool in swiftc clang wasm-ld llvm-nm; do \
	  command -v $$tool >/dev/null || { echo "$$tool is needed, and comes with Swift: https://www.swift.org/install" >&2; exit 1; }; \
	done
	@$(call find_missing,$(SITE_PACKAGES) $(TEST_PACKAGES)); \
	python=nothing; cmp -s Tests/BrowserTests/requirements.txt $(VENV)/requirements.txt || python="$(PYTHON_PACKAGES)"; \
	echo "make test takes about half an hour on two cores, most of it in the browser, which comes last."; \
	echo "From Debian it installs:$${missing:- nothing}"; \
	echo "Into $(VENV) it installs: $$python"
