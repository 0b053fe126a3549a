# breakout: `make run` and `make test` do everything on a fresh machine; `make help` lists the rest.

PREFIX  = /usr/local
DESTDIR =
RECIPE  = breakout-90
SESSION = sessions/workshop-$(shell date +%Y-%m-%d)/room-$(shell date +%H%M%S)

SWIFT   = Tests/setup.sh
PROGRAM = .build/release/breakout
BUILT   = .build/breakout.built
SOURCES = Package.swift $(shell find Sources -type f)
SHARE   = $(DESTDIR)$(PREFIX)/share
MAN     = $(SHARE)/man/man1/breakout.1
BASH    = $(SHARE)/bash-completion/completions/breakout
ZSH     = $(SHARE)/zsh/site-functions/_breakout
FISH    = $(SHARE)/fish/vendor_completions.d/breakout.fish

# A fixed address and no exported symbols: the loader then has little to do, and the program starts in
# half the time.
ifeq ($(shell uname),Linux)
STATIC = --static-swift-stdlib --disable-local-rpath -Xlinker --no-pie -Xlinker --no-export-dynamic
endif

.PHONY: run build test lint format bench install uninstall clean help

run: build
	@if [ -t 0 ]; then $(PROGRAM) run $(SESSION) --recipe $(RECIPE); else Tests/demonstrate.sh $(PROGRAM); fi

build: $(BUILT)

$(BUILT): $(SOURCES)
	@$(SWIFT) build -c release $(STATIC) --product breakout
	@touch $@

test:
	@$(SWIFT) test

lint:
	@$(SWIFT) format lint --strict --parallel -r Sources Tests Package.swift
	@Tests/check-core-purity.sh

format:
	@$(SWIFT) format format --in-place --parallel -r Sources Tests Package.swift

bench: build
	@$(SWIFT) build -c release $(STATIC) --product SimilarityQuality
	@$(SWIFT) build -c release $(STATIC) --product SteppingSpeed
	@python3 Tests/Bench/bench.py $(PROGRAM)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/breakout $(dir $(MAN) $(BASH) $(ZSH) $(FISH))
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/breakout
	cp -R templates $(SHARE)/breakout/
	install -m 644 Documentation/breakout.1 $(MAN)
	$(PROGRAM) --generate-completion-script bash > $(BASH)
	$(PROGRAM) --generate-completion-script zsh > $(ZSH)
	$(PROGRAM) --generate-completion-script fish > $(FISH)

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/breakout $(MAN) $(BASH) $(ZSH) $(FISH)
	rm -rf $(SHARE)/breakout

clean:
	rm -rf .build

help:
	@echo "make run        build and start a session (SESSION=sessions/my-workshop/lario RECIPE=breakout-90);"
	@echo "                without a terminal, play the demonstration and print where log and reports are"
	@echo "make test       run the whole test suite"
	@echo "make lint       check the format of the code and that the core imports nothing"
	@echo "make format     bring the code into form"
	@echo "make bench      measure against other programs and print a table"
	@echo "make install    install program, templates, completions and man page (PREFIX=/usr/local DESTDIR=)"
	@echo "make uninstall  take them away again"
	@echo "make build      build the program as it is shipped"
	@echo "make clean      delete everything that was built"
