# make                 this list
# make run             build a graph from Examples/articles, draw it, and print a path
# make test            every test and the format lint
# make build           the program, in release
# make install         the program and its files, to PREFIX (/usr/local)
# make deps            install what is missing (Debian packages; as root, or with sudo)
# make format          lay out the sources
# make lint            check the layout of the sources
# make goldens         write the tests' golden files anew, to be looked at
# make relations       the page Documentation/Relations.md, from the vocabulary's table
# make benchmark       measure speed and accuracy (DATA=folder with data, gold and tools)
# make train           train the language model (DATA=, BOOTSTRAP=; see Training/README.md)
# make evaluate-model  measure the language model (DATA=; see Training/README.md)
# make clean           remove what was built

PACKAGES = libsqlite3-dev libxml2-dev libopenblas-dev libgraphviz-dev fonts-dejavu-core pkg-config
PREFIX = /usr/local
BINARY = .build/release/entente
SOURCES = Sources Tests Examples Package.swift

.PHONY: help run test build install deps format lint goldens relations benchmark train evaluate-model clean

help:
	@sed -n 's/^# //p' Makefile

run: build
	@rm -f graph.sqlite graph.sqlite-wal graph.sqlite-shm
	$(BINARY) build Examples/articles --graph graph.sqlite
	$(BINARY) render --graph graph.sqlite --output graph.svg --title "Six articles"
	$(BINARY) path Finland Egypt --graph graph.sqlite

test: deps lint
	swift test --parallel

build: deps
	swift build -c release --product entente

install: build
	install -d "$(PREFIX)/bin" "$(PREFIX)/lib/entente"
	cp -R $(BINARY) .build/release/entente_Resources.resources "$(PREFIX)/lib/entente/"
	ln -sf "$(PREFIX)/lib/entente/entente" "$(PREFIX)/bin/entente"

# Asks apt only when something is missing.
deps:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then root=""; \
	  elif command -v sudo >/dev/null; then root="sudo"; \
	  else echo "Missing packages:$$missing (install them as root)" >&2; exit 1; fi; \
	  echo "Installing$$missing"; \
	  $$root apt-get update -q && \
	  $$root env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -q --no-install-recommends $$missing; \
	fi

format:
	swift format --in-place --recursive --parallel $(SOURCES)

lint:
	swift format lint --strict --recursive --parallel $(SOURCES)

goldens: deps
	RECORD_GOLDENS=1 swift test --parallel

relations:
	swift run relations-page > Documentation/Relations.md.new
	mv Documentation/Relations.md.new Documentation/Relations.md

benchmark: build
	@test -n "$(DATA)" || { echo "usage: make benchmark DATA=<folder with data, gold and tools>" >&2; exit 64; }
	$(MAKE) -C Benchmarks ENTENTE="$(abspath $(BINARY))" DATA="$(abspath $(DATA))"

train evaluate-model:
	$(MAKE) -C Training $@ DATA="$(abspath $(DATA))" BOOTSTRAP="$(abspath $(BOOTSTRAP))"

clean:
	swift package clean
