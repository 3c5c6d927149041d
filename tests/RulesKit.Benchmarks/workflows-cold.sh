#!/usr/bin/env bash
# Publishes a program of three lines ahead of time and measures what the first answer of a workflow costs: 100 rules read,
# bound and executed once over JSON, as a whole process, against the same program when it only prints a line.
# Prints medians of processor time (user and system) in milliseconds; exits 1 above the bound. Usage: workflows-cold.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-21}
bound=90
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

cat >"$work/Cold.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
    <SelfContained>false</SelfContained>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
    <TieredPGO>false</TieredPGO>
    <ConcurrentGarbageCollection>false</ConcurrentGarbageCollection>
    <EventSourceSupport>false</EventSourceSupport>
    <PublishReadyToRun>true</PublishReadyToRun>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="$PWD/engine/RulesKit.Workflows/RulesKit.Workflows.csproj" />
  </ItemGroup>
</Project>
XML
cat >"$work/Program.cs" <<'CSHARP'
if (args.Length == 0)
{
    Console.WriteLine("nothing");
    return 0;
}

var engine = new RulesKit.Workflows.WorkflowEngine([File.ReadAllText(args[0])]);
var input = RulesKit.Workflows.RuleParameter.FromJson("input1", File.ReadAllText(args[1]));
var results = await engine.ExecuteAllRulesAsync("Cold", input);
Console.WriteLine($"{results.Count} rules, {results.Count(r => r.Outcome == RulesKit.Workflows.RuleOutcome.Broken)} broken, {results.Count(r => r.IsSuccess)} true");
return 0;
CSHARP
dotnet publish "$work/Cold.csproj" --configuration Release -p:RunAnalyzers=false --output "$work/out" --verbosity quiet

{
  printf '{ "WorkflowName": "Cold", "GlobalParams": [ { "Name": "limit", "Expression": "input1.total * 2" } ], "Rules": [\n'
  for rule in $(seq 100); do
    [ "$rule" -gt 1 ] && printf ',\n'
    case $((rule % 6)) in
      0) text="input1.total > $rule && input1.country == \\\"NO\\\"" ;;
      1) text="input1.quantity >= $rule AND input1.weight < $rule.5" ;;
      2) text="input1.country in (\\\"NO\\\", \\\"SE\\\") or limit > $rule" ;;
      3) text="input1.lines.Any(l => l.qty > $rule) || input1.lines.Sum(qty) < $rule" ;;
      4) text="input1.placed > DateTime(2024, 1, 1) and input1.country.StartsWith(\\\"N\\\")" ;;
      5) text="not (input1.express = true) || input1.name.Length > $rule" ;;
    esac
    printf '  { "RuleName": "R%s", "Expression": "%s" }' "$rule" "$text"
  done
  printf '\n] }\n'
} >"$work/workflow.json"
printf '%s\n' '{ "total": 120, "quantity": 7, "weight": 2.5, "country": "NO", "name": "Ann", "express": false,' \
  '"placed": "2024-03-15T00:00:00", "lines": [ { "qty": 3 }, { "qty": 70 } ] }' >"$work/input.json"

# The median of user and system time of a command, in milliseconds.
measure() {
  local TIMEFORMAT='%U %S'
  for _ in $(seq "$runs"); do { time "$@" >/dev/null; } 2>&1; done |
    awk '{ printf "%d\n", ($1 + $2) * 1000 + 0.5 }' | sort -n | sed -n "$(((runs + 1) / 2))p"
}

"$work/out/Cold" "$work/workflow.json" "$work/input.json"
empty=$(measure "$work/out/Cold")
full=$(measure "$work/out/Cold" "$work/workflow.json" "$work/input.json")
printf 'empty %s ms, 100 rules %s ms, beyond empty %s ms of processor time (bound %s)\n' \
  "$empty" "$full" "$((full - empty))" "$bound"
printf 'medians of %s runs; load %s\n' "$runs" "$(cut -d' ' -f1 /proc/loadavg)"
[ "$((full - empty))" -le "$bound" ]
