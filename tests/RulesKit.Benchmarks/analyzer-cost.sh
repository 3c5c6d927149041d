#!/usr/bin/env bash
# Measures what the analyzers cost a build: a project of 200 C# files and 1,000 rules is built with and without the
# package, in turns. Prints medians of user and system time in seconds, and their ratio. Usage: analyzer-cost.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
runs=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

dotnet pack analyzers/RulesKit.Analyzers --configuration Release -p:RunAnalyzers=false --output "$work/feed" \
  --verbosity quiet >/dev/null
dotnet build engine/RulesKit.Engine --configuration Release -p:RunAnalyzers=false --verbosity quiet >/dev/null
version=$(basename "$work"/feed/RulesKit.Analyzers.*.nupkg .nupkg | sed 's/RulesKit.Analyzers.//')

cd "$work"
for file in Directory.Build.props Directory.Build.targets Directory.Packages.props; do echo '<Project />' >"$file"; done
echo '<configuration><packageSources><add key="feed" value="feed" /></packageSources></configuration>' >NuGet.config
cp "$root/rules/schema/plan.schema.json" .

# Both projects hold the same files; only one has the package.
for side in with without; do
  mkdir "$side"
  {
    echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>'
    echo '<ImplicitUsings>enable</ImplicitUsings>'
    # A package of this version that was restored before would be taken instead, and would stay behind.
    echo "<RestorePackagesPath>$work/packages</RestorePackagesPath></PropertyGroup><ItemGroup>"
    echo '<Compile Include="../code/*.cs" /><AdditionalFiles Include="../rules/*.rules.json;../plan.schema.json" />'
    echo "<Reference Include=\"$root/engine/RulesKit.Engine/bin/Release/net10.0/*.dll\" />"
    [ "$side" = with ] && echo "<PackageReference Include=\"RulesKit.Analyzers\" Version=\"$version\" PrivateAssets=\"all\" />"
    echo '</ItemGroup></Project>'
  } >"$side/$side.csproj"
done

# Nothing is wrong with the rules: a build that reports a thousand mistakes is no ordinary one.
mkdir rules code
for file in $(seq 40); do
  {
    printf '{ "id": "set-%s", "version": "1.0.0", "title": "Set %s", "model": "../plan.schema.json",\n' "$file" "$file"
    printf '  "definitions": { "cars": "plan.Launches.Where(l => l.Product.Business.Id == \\"automobiles\\")" },\n  "rules": [\n'
    for rule in $(seq 25); do
      [ "$rule" -gt 1 ] && printf ',\n'
      printf '    { "id": "rule-%s", "title": "Rule %s", "severity": "error", "window": { "from": "2024-01-01", "for": "P3Y" }, "forEach": { "launch": "cars" }, "expects": "any", "require": "launch.Market == \\"CN\\" || launch.Date > Date(\\"2025-%02d-%02d\\")", "message": "{launch.Product.Name} in {launch.Market}." }' "$rule" "$rule" "$((rule % 12 + 1))" "$rule"
    done
    printf '\n  ]\n}\n'
  } >"rules/set-$file.rules.json"
done

# Ordinary code: 30 methods in each file, with loops, queries, texts and switches.
for file in $(seq 200); do
  {
    printf 'namespace Code;\npublic sealed record Row%s(string Name, int Count, decimal Price);\npublic static class Work%s\n{\n' "$file" "$file"
    for method in $(seq 30); do
      cat <<END
    public static string Describe$method(IReadOnlyList<Row$file> rows, string filter = "none")
    {
        var total = 0m;
        foreach (var row in rows.Where(r => r.Count > $method && r.Name.StartsWith(filter, StringComparison.Ordinal)))
        {
            total += row.Price * row.Count;
            if (row.Name == "end") { break; }
        }
        var kind = total switch { < 10m => "small", < 1000m => "middle", _ => "large" };
        return \$"{kind}: {total} of {rows.Count} rows, the first {rows.FirstOrDefault()?.Name ?? "-"}";
    }
END
    done
    echo '}'
  } >"code/Work$file.cs"
done

build() { # the user and system time of the build of one side
  local TIMEFORMAT='%U %S'
  { time dotnet build "$1" --no-restore --no-incremental -p:UseSharedCompilation=false --verbosity quiet \
    >"$work/$1.log" 2>&1; } 2>&1 | awk '{ print $1 + $2 }'
}

median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

dotnet restore with --verbosity quiet >/dev/null
dotnet restore without --verbosity quiet >/dev/null
build with >/dev/null
build without >/dev/null
for _ in $(seq "$runs"); do
  build with >>with.times
  build without >>without.times
done
with=$(median <with.times)
without=$(median <without.times)
if grep -q "error\|RK[0-9]" "$work/with.log"; then
  grep -m 5 "error\|RK[0-9]" "$work/with.log"
  echo "The build reports something, so it is no ordinary one."
  exit 1
fi
awk -v a="$with" -v b="$without" 'BEGIN { printf "with %.2f s, without %.2f s, ratio %.3f\n", a, b, a / b }'
printf 'medians of %s runs; load %s\n' "$runs" "$(cut -d' ' -f1 /proc/loadavg)"
