using System.Globalization;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Starting;

/// <summary>Writes the starters of <c>new</c>.</summary>
internal sealed class StarterRun(ToolHost host)
{
    private const string SchemaFolder = "schema";
    private const string PlanSchema = "plan.schema.json";

    private readonly NewFiles files = new(host);

    /// <summary>What was written or changed, in order.</summary>
    public IReadOnlyList<string> Written => files.Written;

    /// <summary>A rule set with two rules; with it the schemas, unless it is for a model of one's own.</summary>
    /// <returns>The file's name.</returns>
    /// <exception cref="StarterException">It can't be written.</exception>
    public string RuleSet(string name, string? model)
    {
        var path = WithEnding(name, RuleSetLoader.Ending);
        var folder = Path.GetDirectoryName(path) ?? "";
        if (model is not null)
        {
            WriteForModel(path, model);
            return path;
        }

        files.Create(
            path,
            Starters.Fill(
                "ruleset",
                ("id", NewFiles.IdOf(path)),
                ("model", $"{SchemaFolder}/{PlanSchema}"),
                ("year", Year(0))
            )
        );
        foreach (var schema in Starters.SchemaNames)
        {
            files.CreateUnlessThere(Path.Combine(folder, SchemaFolder, schema), Starters.Schema(schema));
        }

        return path;
    }

    /// <summary>A rule at the end of a rule set.</summary>
    /// <exception cref="StarterException">The rule set can't take it.</exception>
    public void Rule(string ruleSet, string id)
    {
        var source = host.Files.Read(ruleSet);
        var reading = Usable(ruleSet);
        if (reading.RuleIds.Contains(id, StringComparer.Ordinal))
        {
            throw new StarterException($"{ruleSet} has a rule {id} already.");
        }

        var root = (JsonObject)JsonReader.Read(source).Root!;
        var last = ((JsonArray)root.Find("rules")!.Value).Items[^1].Location.Span.End;
        var rule = ",\n" + RuleStarter.For(reading.Model, id).TrimEnd();
        var text = source.Text[..last] + rule.ReplaceLineEndings(LineEnds.Of(source.Text)) + source.Text[last..];
        var changed = Engine.Checking.RuleSet.Read(new SourceText(text, ruleSet), reading.Model);
        if (!changed.IsValid)
        {
            throw new StarterException($"The rule can't be added: {changed.Diagnostics[0].Message}");
        }

        host.Files.Replace(ruleSet, text);
        files.Written.Add(ruleSet);
    }

    /// <summary>A plan of the model that ships.</summary>
    /// <exception cref="StarterException">It can't be written.</exception>
    public string Plan(string name)
    {
        var path = WithEnding(name, ".json");
        var schema = FindSchema(path) ?? Path.Combine(Path.GetDirectoryName(path) ?? "", SchemaFolder, PlanSchema);
        files.Create(
            path,
            Starters.Fill(
                "plan",
                ("id", NewFiles.IdOf(path)),
                ("schema", NewFiles.NameFrom(path, schema)),
                ("year", Year(0)),
                ("last", Year(2))
            )
        );
        files.CreateUnlessThere(schema, Starters.Schema(PlanSchema));
        return path;
    }

    /// <summary>A test file whose expectations are what a plan gives today.</summary>
    /// <exception cref="StarterException">It can't be written.</exception>
    public string Test(string ruleSet, string? plan, string? name)
    {
        var tested = Usable(ruleSet);
        var folder = Path.GetDirectoryName(ruleSet) ?? "";
        plan ??= FirstPlan(ruleSet, Path.Combine(folder, "plans"));
        var path = WithEnding(name ?? Path.Combine(folder, "tests", tested.Id), ".tests.json");
        var reading = tested.ReadPlan(host.Files.Read(plan));
        if (reading.Plan is not { AsOf: not null } usable)
        {
            var why = reading.IsValid ? "it has no asOf" : reading.Errors[0].Message;
            throw new StarterException($"{plan} can't be checked: {why}");
        }

        var verdict = tested.CreateChecker().Check(usable);
        files.Create(path, TestStarter.For(path, ruleSet, plan, verdict));
        return path;
    }

    private string FirstPlan(string ruleSet, string folder) =>
        host.Files.FilesIn(folder, ".json") is [var first, ..]
            ? first
            : throw new StarterException(
                $"There is no plan in a folder plans beside {ruleSet}. Name one with --plan, or begin with: ruleskit new plan {ShellText.Of(Path.Combine(folder, "first.json"))}"
            );

    /// <summary>A rule set for a model that is not ours has one rule that fits it.</summary>
    private void WriteForModel(string path, string model)
    {
        var diagnostics = new Language.Diagnostics.DiagnosticBag();
        if (new ModelFiles(host.Files.Read).Load(model, diagnostics) is not { } schema)
        {
            var first = diagnostics.ToSorted()[0];
            throw new StarterException($"The model {model} has mistakes: {first.Message}");
        }

        var rule = RuleStarter.For(schema, "first-rule");
        files.Create(
            path,
            $$"""
            {
              "id": "{{NewFiles.IdOf(path)}}",
              "version": "0.1.0",
              "title": "What we have committed ourselves to",
              "description": "A starter. A rule says what is required of every item that it looks at.",
              "model": "{{NewFiles.NameFrom(path, model)}}",
              "rules": [
            {{rule.TrimEnd()}}
              ]
            }

            """
        );
    }

    private RuleSet Usable(string path)
    {
        var reading = host.Files.LoadRuleSet(path);
        return reading.RuleSet
            ?? throw new StarterException($"{path} has mistakes; ruleskit lint {ShellText.Of(path)} tells which.");
    }

    /// <summary>The plans' schema in the nearest folder <c>schema</c> above a file; null when there is none.</summary>
    private string? FindSchema(string path)
    {
        for (
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            folder is not null;
            folder = Path.GetDirectoryName(folder)
        )
        {
            var schema = Path.Combine(folder, SchemaFolder, PlanSchema);
            if (host.Files.Exists(schema))
            {
                return schema;
            }
        }

        return null;
    }

    private string Year(int more) =>
        (host.Time.GetLocalNow().Year + more).ToString("0000", CultureInfo.InvariantCulture);

    private static string WithEnding(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) ? name : name + ending;
}
