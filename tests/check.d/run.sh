# The parts: their order, how one is run, timed and counted. `shots` takes pictures for people to
# look at and judges nothing, so it is run by its name.

all_parts=(
  format lints scripts licences tests postgres doctests fuzz
  encoder referees browser pages lighthouse feeds print harvest
)
quick_parts=(format lints scripts licences tests postgres doctests)

passed=0
failed=0
failed_parts=()
skipped_parts=()

know_parts() {
  local part
  for part in "$@"; do
    if ! declare -F "part_$part" >/dev/null; then
      echo "check: there is no part \`$part\`; there are: ${all_parts[*]}" >&2
      return 2
    fi
  done
}

# Where things lie for the length of one run.
surroundings() {
  work=$(mktemp -d "${TMPDIR:-/tmp}/ayni-check.XXXXXX")
  export CARGO_TERM_COLOR=never
  # Clean clones beside one target folder share what they build.
  if [ -z "${CARGO_TARGET_DIR:-}" ]; then
    CARGO_TARGET_DIR=$PWD/target
    if [ -d ../target ]; then CARGO_TARGET_DIR=$(cd ../target && pwd); fi
  fi
  export CARGO_TARGET_DIR
}

tidy() {
  stop_site
  stop_postgres
  rm -rf "$work"
}

run_part() {
  local part=$1 log=$work/$1.log start=$SECONDS status
  printf '\n== %s\n' "$part"
  "part_$part" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  if [ "$status" = "$skip" ]; then
    skipped_parts+=("$part")
    printf -- '-- %s: skipped\n' "$part"
    return
  fi
  count "$log"
  if [ "$status" = 0 ]; then
    passed=$((passed + 1))
    printf -- '-- %s: good, %s s\n' "$part" $((SECONDS - start))
  else
    failed=$((failed + 1))
    failed_parts+=("$part")
    printf -- '-- %s: FAILED, %s s\n' "$part" $((SECONDS - start))
  fi
}

# A part that cannot be run here, and need not be, returns this after saying why.
skip=77

# Adds up what the test programs of a part said of themselves: nextest, rustdoc, node, and our
# own referees.
count() {
  local sums
  sums=$(awk '
    /^ *Summary \[.*run: / {
      gsub(/exec failed|timed out/, "failed")
      n = split($0, word, /[ ,]+/)
      for (i = 2; i <= n; i++) {
        if (word[i] == "passed") good += word[i - 1]
        if (word[i] == "failed") bad += word[i - 1]
      }
    }
    /^test result: / { good += $4; bad += $6 }
    /^(ℹ|#) pass [0-9]+$/ { good += $3 }
    /^(ℹ|#) (fail|cancelled) [0-9]+$/ { bad += $3 }
    /^Ran [0-9]+ tests? in / { good += $2 }
    /^FAILED \((failures|errors)=/ { n = gsub(/[^0-9 ]/, ""); bad += $1 + $2; good -= $1 + $2 }
    /^[0-9]+ passed, [0-9]+ failed$/ { good += $1; bad += $3 }
    END { print good + 0, bad + 0 }
  ' "$1")
  passed=$((passed + ${sums% *}))
  failed=$((failed + ${sums#* }))
}

summary() {
  echo
  if [ "$failed" != 0 ]; then
    echo "failed parts: ${failed_parts[*]:-none}"
  fi
  if [ "${#skipped_parts[@]}" != 0 ]; then
    echo "skipped: ${skipped_parts[*]}"
  fi
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
