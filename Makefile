# make           the list of rules
# make deps      install what is missing (Debian packages)
# make test      every test and the format lint
# make relations the page Documentation/Relations.md, from the vocabulary's table
.PHONY: help deps test relations lint format

help:
	@sed -n 's/^# //p' Makefile

deps:
	@true

test: deps lint
	swift test --parallel

relations:
	swift run relations-page > Documentation/Relations.md.new
	mv Documentation/Relations.md.new Documentation/Relations.md

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift
