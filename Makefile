# make           the list of rules
# make deps      install what is missing (Debian packages)
# make test      every test and the format lint
.PHONY: help deps test lint format

help:
	@sed -n 's/^# //p' Makefile

deps:
	@true

test: deps lint
	swift test --parallel

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift
