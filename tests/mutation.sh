#!/usr/bin/env bash
# Plants mistakes in a part of the engine and runs its tests on each: docs/testing.md says what came out.
#   tests/mutation.sh outcomes|evaluators|binder|tables [options of dotnet-stryker]
# "tables" are those files of the binder whose static fields hold what they say.
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
  outcomes | evaluators) project=RulesKit.Engine.Tests ;;
  binder | tables) project=RulesKit.Language.Tests ;;
  *)
    echo "usage: tests/mutation.sh outcomes|evaluators|binder|tables [options of dotnet-stryker]" >&2
    exit 2
    ;;
esac
area=$1
shift

if [ ! -x .tools/dotnet-stryker ]; then
  dotnet tool install --tool-path .tools dotnet-stryker --version 5.1.0
fi
# Read by every build that Stryker starts: everything goes below artifacts/, so that it leaves no trace in other builds,
# and there are no analyzers, whose findings on planted mistakes say nothing.
export UseArtifactsOutput=true ArtifactsPath="$PWD/artifacts/mutation/$area" RunAnalyzers=false
if [ "$area" != tables ]; then
  # xunit 3 in place of xunit 2: one process for all mutants. What a static field holds is made once in each process.
  export MutationTesting=true
fi
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1
# Laws try a few values only, always the same ones, so that a run says the same again.
export RULESKIT_TESTING_MOST=25 RULESKIT_TESTING_REPLAY=1,3
tools=$PWD/.tools
cd "tests/$project"
exec "$tools/dotnet-stryker" --config-file "stryker-$area.json" --output "$ArtifactsPath/report" "$@"
