#!/usr/bin/env bash
# Restores, builds with warnings as errors, checks the formatting and runs every test.
# The last line is the total: "N passed, N failed".
# With --parity: compares workflows with Microsoft RulesEngine itself, where its package restores, and runs nothing else.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

if [ "${1:-}" = "--parity" ]; then
  # Outside of the solution, since RulesEngine does not restore everywhere.
  if ! dotnet restore tests/RulesKit.Parity >/dev/null 2>&1; then
    echo "RulesEngine 6.0.1 does not restore here, so parity was not run; the recorded verdicts are in the tests."
    exit 0
  fi
  exec dotnet run --project tests/RulesKit.Parity --configuration Release
fi

locked=()
if [ "${CI:-}" = "true" ]; then
  # CI takes exactly the packages of the lock files; elsewhere a newer SDK may add its own.
  locked=(--locked-mode)
fi

dotnet tool restore
dotnet restore RulesKit.sln "${locked[@]}"
dotnet build RulesKit.sln --configuration Release --no-restore
dotnet csharpier check .

log=$(mktemp)
tools=$(mktemp -d)
trap 'rm -rf "$log" "$tools"' EXIT

# Programs that only tests use, taken where they can be had. Without one its tests say that they did not run.
npm_tools() {
  command -v npm >/dev/null && npm install --silent --no-audit --no-fund --prefix "$1" "${@:2}" >/dev/null 2>&1
}
# The validator of Microsoft's SARIF SDK (MIT) reads what lint writes.
if npm_tools "$tools/sarif" @microsoft/sarif-multitool@5.7.0; then
  export RULESKIT_SARIF_MULTITOOL="$tools/sarif"
fi
# axe-core (MPL-2.0, never shipped) looks at the pages for what keeps people out.
if npm_tools "$tools/axe" axe-core@4.10.3; then
  export RULESKIT_AXE="$tools/axe"
fi
# The API's description is read by Redocly's linter and by a generator of typed clients.
if npm_tools "$tools/openapi" @redocly/cli@2.77.0 openapi-typescript@7.13.0 openapi-fetch@0.17.0 typescript@5.9.3 \
  @types/node@20; then
  export RULESKIT_OPENAPI_TOOLS="$tools/openapi"
fi
# Debian's: shells whose completion is tried, a browser for the pages, a PostgreSQL that replicas share.
missing=()
for program in zsh fish chromium; do
  command -v "$program" >/dev/null || missing+=("$program")
done
[ -d /usr/lib/postgresql ] || missing+=(postgresql)
if [ "${#missing[@]}" -gt 0 ] && command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 ||
    echo "Not all of these could be installed: ${missing[*]}."
fi

# What the shipped rule set's own tests are worth: both figures are printed, and a lower one fails.
worth=0
dotnet apps/tool/bin/Release/net10.0/RulesKit.Tool.dll test rules/xiaomi-su7 \
  --coverage --min-coverage 100 --mutate --min-score 90 || worth=$?

status=0
dotnet test RulesKit.sln --configuration Release --no-build --nologo 2>&1 | tee "$log" || status=$?

# Each test project ends with a line such as
# "Passed!  - Failed:     0, Passed:   120, Skipped:     0, Total:   120, Duration: 3 s - X.dll (net10.0)".
totals=$(awk '
  /Failed:[ ]*[0-9]+, Passed:[ ]*[0-9]+, Skipped:[ ]*[0-9]+/ {
    line = $0
    sub(/.*Failed:[ ]*/, "", line); failed += line + 0
    sub(/.*Passed:[ ]*/, "", line); passed += line + 0
    sub(/.*Skipped:[ ]*/, "", line); skipped += line + 0
  }
  END { printf "%d %d %d", passed, failed, skipped }
' "$log")
read -r passed failed skipped <<<"$totals"

if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "A test run ended without a result (exit code $status); it counts as a failure."
  failed=1
fi
if [ "$worth" -ne 0 ]; then
  echo "The tests of rules/xiaomi-su7 fail, or see or notice too little; see above. That counts as a failure."
  failed=$((failed + 1))
fi
if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then
  echo "No test ran; that counts as a failure."
  failed=1
fi

if [ "$skipped" -gt 0 ]; then
  echo "$passed passed, $failed failed, $skipped skipped"
else
  echo "$passed passed, $failed failed"
fi
[ "$failed" -eq 0 ]
