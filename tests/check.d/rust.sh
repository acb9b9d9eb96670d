# The parts that judge the source: format, lints, licences, tests.

part_format() {
  need_component fmt rustfmt && cargo fmt --all --check -- --files-with-diff
}

part_lints() {
  need_component clippy clippy && cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
}

part_scripts() {
  need shellcheck shellcheck && shellcheck --severity=warning --external-sources check .ci/run data/encoder/fetch tests/postgres fuzz/run
}

part_licences() {
  need_deny && cargo fetch --locked --quiet && cargo deny --offline check licenses bans sources
}

# The printed files are judged there too, by the referee that PYTHON has.
part_tests() {
  need_nextest || return
  local referee=0
  if need_pdf_referee; then export PYTHON=$PWD/.venv/bin/python; else referee=1; fi
  env -u AYNI_TEST_POSTGRES cargo nextest run --workspace --locked --no-fail-fast "${nextest[@]}" && return $referee
}

# The store's suite once more, on PostgreSQL. Chosen by a filter and not by `-p`, since another
# choice of packages would build the libraries again.
part_postgres() {
  need_nextest && need python3 python3 && start_postgres || return
  AYNI_TEST_POSTGRES=$(postgres url) \
    cargo nextest run --workspace --locked --no-fail-fast "${nextest[@]}" -E 'package(store)'
}

part_doctests() {
  cargo test --doc --workspace --locked --quiet
}

# The sentence encoder beside the original, and what the search makes of it. Without it, all of the
# other parts pass too.
part_encoder() {
  need_nextest && need_encoder || return
  .venv/bin/python tests/encoder/original.py tests/encoder/sentences.txt >"$work/original.jsonl" || return
  AYNI_ENCODER=$PWD/.encoder AYNI_ORIGINAL=$work/original.jsonl \
    cargo nextest run --workspace --locked --no-fail-fast "${nextest[@]}" \
    -E 'package(sense) or test(/^meaning::/) or test(the_search_answers)'
}

part_fuzz() {
  # Where it finds something it ends with 77, which here would be a part that was left out.
  need c++ g++ && { fuzz/run 60 || return 1; }
}

# Failures and the summary are what one reads.
nextest=(--status-level fail --final-status-level fail --show-progress none)

start_postgres() {
  free_port >"$work/postgres-port"
  postgres start
}

stop_postgres() {
  if [ -e "$work/postgres-port" ]; then postgres stop; fi
}

# A cluster of this run alone: another may be running on the usual port.
postgres() {
  AYNI_TEST_POSTGRES_PORT=$(cat "$work/postgres-port") tests/postgres "$@"
}
