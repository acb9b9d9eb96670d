# `just` alone lists what there is. `./check` is what a change is judged by.

default:
    @just --list

# The demo, on http://127.0.0.1:8080
dev:
    cargo run -- demo

# Everything, about half an hour; `just check lints tests` runs parts
check *parts:
    ./check {{parts}}

# What a change needs before it is committed, some minutes
quick:
    ./check --quick

# Tests whose name contains this
test name="":
    cargo nextest run --workspace {{name}}

# The tests that have a database, on PostgreSQL
test-pg:
    ./check postgres

# Journeys of people in a real browser, and the referees of every page
test-browser:
    ./check browser pages

# Pictures of every kind of page, in tests/browser/shots
shots:
    ./check shots

# Looks at changed snapshots, one by one (needs cargo-insta)
review:
    cargo insta review

lint:
    cargo clippy --workspace --all-targets -- -D warnings

fmt:
    cargo fmt --all

deny:
    ./check licences

docs:
    cargo doc --workspace --no-deps --open

# A new page in docs/decisions
decide title:
    #!/usr/bin/env bash
    set -euo pipefail
    last=$(ls docs/decisions | sort | tail -n 1 | cut -c 1-4)
    number=$(printf '%04d' $((10#${last:-0} + 1)))
    slug=$(tr '[:upper:]' '[:lower:]' <<<"{{title}}" | tr -cs 'a-z0-9' '-' | sed 's/^-//; s/-$//')
    file=docs/decisions/$number-$slug.md
    printf '# %s\n%s\n\n**Why it came up.**\n\n**What we do.**\n\n**What it costs.**\n' "{{title}}" "$(date +%F)" >"$file"
    echo "$file"
