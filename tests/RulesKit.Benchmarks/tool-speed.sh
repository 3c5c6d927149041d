#!/usr/bin/env bash
# Publishes the tool ahead of time and measures what an author waits for: --version, and lint of 1,000 rules in 40 files.
# Prints medians of wall and user time in seconds. Usage: tool-speed.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

dotnet publish apps/tool --configuration Release --runtime linux-x64 --self-contained false \
  -p:RunAnalyzers=false --output "$work/tool" --verbosity quiet >/dev/null
model="$PWD/rules/schema/plan.schema.json"
mkdir "$work/rules"
for file in $(seq 40); do
  {
    printf '{ "id": "set-%s", "version": "1.0.0", "title": "Set %s", "model": "%s",\n' "$file" "$file" "$model"
    printf '  "definitions": { "cars": "plan.Launches.Where(l => l.Product.Business.Id == \\"automobiles\\")" },\n  "rules": [\n'
    for rule in $(seq 25); do
      [ "$rule" -gt 1 ] && printf ',\n'
      printf '    { "id": "rule-%s", "title": "Rule %s", "severity": "error", "window": { "from": "2024-01-01", "for": "P3Y" }, "forEach": { "launch": "cars" }, "expects": "any", "require": "launch.Market == \\"CN\\" || launch.Date > Date(\\"20%02d-04-23\\")", "message": "{launch.Product.Name} in {launch.Market}." }' "$rule" "$rule" "$((30 + rule))"
    done
    printf '\n  ]\n}\n'
  } >"$work/rules/set-$file.rules.json"
done

# The medians of wall and user time of a command.
measure() {
  local TIMEFORMAT='%R %U' times
  "$@" >/dev/null 2>&1 || true
  times=$(for _ in $(seq "$runs"); do { time "$@" >/dev/null 2>&1; } 2>&1 || true; done)
  printf 'wall %s s, user %s s' "$(median 1 "$times")" "$(median 2 "$times")"
}

median() {
  cut -d' ' -f"$1" <<<"$2" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

printf -- '--version:                    %s\n' "$(measure "$work/tool/ruleskit" --version)"
printf 'lint, 1,000 rules in 40 files: %s\n' "$(measure "$work/tool/ruleskit" lint "$work/rules")"
printf 'medians of %s runs; load %s\n' "$runs" "$(cut -d' ' -f1 /proc/loadavg)"
"$work/tool/ruleskit" lint "$work/rules" | tail -1
