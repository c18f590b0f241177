# make site: installs what is missing, builds Dossier and the sample site in public/
# make test: installs what is missing, runs every test
# make audit: installs what is missing, checks finished pages with a browser, validators and schemas;
#   FAST=1 leaves out what takes long, DOSSIER=PROGRAM takes another program than the release build

SHELL := /bin/bash
LIBRARIES := libcmark-dev libyaml-dev pkg-config
PROGRAM := .build/release/dossier
DOSSIER ?= $(PROGRAM)

# The audit's Debian packages (fonts, since a browser without any draws no text; libatomic1 for the
# program that Playwright brings) and its Python.
AUDIT := Tests/Support/audit
AUDIT_PACKAGES := chromium default-jre-headless python3-venv libatomic1 fonts-liberation fonts-dejavu-core
AUDIT_PYTHON := .build/audit-venv/bin/python

# Debian's packages, installed only if one of them is missing.
define install
@missing=$$(for package in $(1); do \
  dpkg-query -W -f '$${Status}\n' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
if [ -n "$$missing" ]; then \
  command -v apt-get >/dev/null || { echo "Please install:" $$missing >&2; exit 1; }; \
  if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
  echo "Installing" $$missing; \
  $$as_root apt-get update -qq && \
  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
fi
endef

.PHONY: site test audit lint program libraries audit-packages

site: program
	$(PROGRAM) build
	@echo
	@echo "The site is built. Open $(CURDIR)/public/index.html in a browser."

# Tests run two a processor: all at once they would only wait for each other, each with a site in memory.
test: libraries
	swift build --build-tests
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$$((2 * $$(nproc))) swift test --skip-build

ifeq ($(DOSSIER),$(PROGRAM))
audit: program
endif
audit: .build/audit-venv/installed
	$(AUDIT_PYTHON) $(AUDIT)/test_checks.py $(if $(FAST),Checks.test_source Checks.test_build Checks.test_schemas Checks.test_sarif)
	$(AUDIT_PYTHON) $(AUDIT)/audit --dossier $(DOSSIER) $(if $(FAST),--fast)

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

program: libraries
	swift build -c release --product dossier

libraries:
	@command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install/" >&2; exit 1; }
	$(call install,$(LIBRARIES))

audit-packages:
	$(call install,$(AUDIT_PACKAGES))

.build/audit-venv/installed: $(AUDIT)/requirements.txt | audit-packages
	python3 -m venv --clear $(@D)
	$(AUDIT_PYTHON) -m pip install --quiet --disable-pip-version-check --requirement $<
	touch $@
