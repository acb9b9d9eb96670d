# The parts that judge the running program: `ayni demo` on a free loopback port, in a folder that
# is thrown away.

languages=(fr en es pt ar)

part_referees() {
  need_site_tools && need_pdf_referee && need_feed_referee || return
  .venv/bin/python tests/referees/self_test.py && node_tests tests/browser/*.test.mjs
}

part_browser() {
  need_site_tools && need_pdf_referee && start_site || return
  node_tests tests/browser/journeys/*.test.mjs
}

part_pages() {
  need_site_tools && start_site || return
  node tests/browser/pages.mjs "${languages[@]}"
}

# Speed, accessibility and what search engines ask for, as Lighthouse sees them on a telephone.
part_lighthouse() {
  need_site_tools && start_site || return
  node tests/browser/lighthouse.mjs fr
}

# What other programs fetch: calendars, feeds, sitemaps, tables, the data blocks of pages.
part_feeds() {
  need_feed_referee && start_site || return
  .venv/bin/python tests/referees/feeds.py "$AYNI_SITE" "${languages[@]}"
}

part_shots() {
  need_site_tools && start_site || return
  node tests/browser/shots.mjs fr ar
}

part_print() {
  need_pdf_referee && start_site || return
  local lang slug=put-a-short-aide-memoire-beside-the-full-handbook files=()
  for lang in "${languages[@]}"; do
    "$binary" print catalogue --lang "$lang" --data "$work/demo" -o "$work/catalogue-$lang.pdf" || return
    files+=("$lang=$work/catalogue-$lang.pdf")
    "$binary" print practice "$slug" --lang "$lang" --data "$work/demo" -o "$work/practice-$lang.pdf" || return
    files+=("$lang=$work/practice-$lang.pdf")
    curl --silent --fail --output "$work/taken-$lang.pdf" "$AYNI_SITE/$lang/practices/$slug.pdf" || return
    files+=("$lang=$work/taken-$lang.pdf")
  done
  .venv/bin/python tests/referees/pdf.py "${files[@]}"
}

# The annotated texts are not part of the project; where they lie beside it, they are used.
part_harvest() {
  local eval=../shared/eval
  if [ ! -d $eval/dev ]; then
    echo "skipped: no evaluation texts here"
    return "$skip"
  fi
  build && python3 $eval/score_harvest.py --bin "$binary" --dir $eval/dev |
    python3 tests/referees/harvest.py tests/referees/harvest.toml
}

# One after the other: they share a site, and two cores.
node_tests() {
  node --test --test-concurrency=1 --test-reporter=spec "$@"
}

need_site_tools() {
  need chromium chromium && need java default-jre-headless && need_node_packages
}

need_feed_referee() { need_python vobject==0.9.9; }
need_pdf_referee() { need_python page-validation==0.11.0 pypdf==7.1.0; }

build() {
  binary=$CARGO_TARGET_DIR/debug/ayni
  # With the tests, whose build this then is: another choice would build the libraries again.
  cargo build --workspace --bins --tests --locked --quiet
}

# Starts the demo once for all parts; later parts find what earlier ones did there.
start_site() {
  need curl curl && need python3 python3 && build || return
  AYNI_SITE=http://127.0.0.1:$(site_port)
  AYNI_SITE_LOG=$work/demo.log
  AYNI_MAILS=$work/mails
  # The referees of pages start a second server of it, to break it.
  AYNI_BINARY=$binary
  export AYNI_SITE AYNI_SITE_LOG AYNI_MAILS AYNI_BINARY
  if [ -e "$work/demo.pid" ]; then return; fi
  "$binary" demo --listen "${AYNI_SITE#http://}" --data "$work/demo" \
    --mail "file:$AYNI_MAILS" --address "$AYNI_SITE" >"$AYNI_SITE_LOG" 2>&1 &
  echo $! >"$work/demo.pid"
  wait_for_site
}

site_port() {
  if [ ! -e "$work/port" ]; then free_port >"$work/port"; fi
  cat "$work/port"
}

# It answers when all is loaded, and by then it has printed its accounts.
wait_for_site() {
  local tries
  for ((tries = 0; tries < 240; tries++)); do
    if ! kill -0 "$(cat "$work/demo.pid")" 2>/dev/null; then break; fi
    if curl --silent --fail --output /dev/null "$AYNI_SITE/readyz"; then return; fi
    sleep 1
  done
  echo "the demo did not start:"
  cat "$AYNI_SITE_LOG"
  return 1
}

stop_site() {
  if [ -e "$work/demo.pid" ]; then
    kill "$(cat "$work/demo.pid")" 2>/dev/null
    # A process that does not end when it is asked to is killed, so that the folder can go.
    timeout 20 tail --pid="$(cat "$work/demo.pid")" -f /dev/null || kill -9 "$(cat "$work/demo.pid")"
  fi
}
