# make site: installs what is missing, builds Dossier and the sample site in public/
# make test: installs what is missing, runs every test

SHELL := /bin/bash
LIBRARIES := libcmark-dev libyaml-dev pkg-config

.PHONY: site test lint libraries

site: libraries
	swift build -c release --product dossier
	.build/release/dossier build
	@echo
	@echo "The site is built. Open $(CURDIR)/public/index.html in a browser."

test: libraries
	swift build --build-tests
	swift test --skip-build

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# Debian's packages, installed only if one of them is missing.
libraries:
	@command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install/" >&2; exit 1; }
	@missing=$$(for package in $(LIBRARIES); do \
	  dpkg-query -W -f '$${Status}\n' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  command -v apt-get >/dev/null || { echo "Please install:" $$missing >&2; exit 1; }; \
	  if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	  echo "Installing" $$missing; \
	  $$as_root apt-get update -qq && \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi
