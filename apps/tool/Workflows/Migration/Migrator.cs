using System.Globalization;
using RulesKit.Engine.Checking;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Models.JsonSchemas;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Workflows;
using RulesKit.Workflows.Migration;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>Carries a workflow over, and keeps only rules that lint clean and answer like the workflow.</summary>
internal sealed class Migrator
{
    private readonly MigrationDraft draft;
    private readonly WorkflowEngine engine;
    private readonly IReadOnlyList<Sample> samples;
    private readonly Date asOf;
    private readonly List<MigrationRemark> remarks;
    private List<MigratedRule> rules;

    private Migrator(MigrationDraft draft, WorkflowEngine engine, IReadOnlyList<Sample> samples, Date asOf)
    {
        this.draft = draft;
        this.engine = engine;
        this.samples = samples;
        this.asOf = asOf;
        rules = [.. draft.Rules];
        remarks = [.. draft.Remarks];
    }

    /// <param name="draft">The workflow in the native language.</param>
    /// <param name="engine">An engine that has the workflow and those that it injects.</param>
    /// <param name="samples">What the draft was made with.</param>
    /// <param name="asOf">The day that plans are seen from; no migrated rule reads it.</param>
    public static Migrated Run(MigrationDraft draft, WorkflowEngine engine, IReadOnlyList<Sample> samples, Date asOf)
    {
        var migrator = new Migrator(draft, engine, samples, asOf);
        var id = MigrationText.IdOf(draft.Workflow.WorkflowName);
        if (migrator.ReadModel($"{id}.schema.json") is not { } model)
        {
            migrator.rules.Clear();
            return new Migrated(draft, id, [], migrator.remarks, "", "", []);
        }

        while (migrator.Step(id, model)) { }

        return migrator.Result(id, model);
    }

    /// <summary>Takes out rules that are not right; false when all that are left are.</summary>
    private bool Step(string id, ModelSchema model)
    {
        if (rules.Count == 0)
        {
            return false;
        }

        var source = new SourceText(MigrationText.RuleSet(draft, rules, id, $"{id}.schema.json"));
        var reading = RuleSet.Read(source, model);
        var wrong =
            reading.Diagnostics.Count > 0 ? Mistaken(source, reading.Diagnostics) : Differing(reading.RuleSetOrThrow());
        foreach (var (rule, why) in wrong)
        {
            remarks.RemoveAll(r => r.Rule == rule.Origin.RuleName && !r.IsRefused && rule.Notes.Contains(r.Message));
            remarks.Add(new MigrationRemark(rule.Origin.RuleName, true, why, rule.Origin.Place));
            rules.Remove(rule);
        }

        return wrong.Count > 0;
    }

    /// <summary>The rules that a diagnostic stands in, or that read a definition in which one stands.</summary>
    private Dictionary<MigratedRule, string> Mistaken(SourceText source, IReadOnlyList<Diagnostic> diagnostics)
    {
        var root = (JsonObject)JsonReader.Read(source).Root!;
        var items = ((JsonArray)root.Find("rules")!.Value).Items;
        var definitions = (root.Find("definitions")?.Value as JsonObject)?.Properties ?? [];
        var wrong = new Dictionary<MigratedRule, string>();
        foreach (var diagnostic in diagnostics)
        {
            var why = $"Natively: {diagnostic.Id} {diagnostic.Message}";
            var definition = definitions.FirstOrDefault(d =>
                Holds(d.Value, diagnostic) || Holds(d.NameNode, diagnostic)
            );
            for (var i = 0; i < items.Count; i++)
            {
                if (
                    Holds(items[i], diagnostic)
                    || (definition is not null && rules[i].Definitions.Contains(definition.Name))
                )
                {
                    wrong.TryAdd(rules[i], why);
                }
            }
        }

        // What stands in no rule would else be tried for ever.
        return wrong.Count > 0
            ? wrong
            : rules.ToDictionary(r => r, _ => $"Natively: {diagnostics[0].Id} {diagnostics[0].Message}");
    }

    private static bool Holds(JsonValue value, Diagnostic diagnostic)
    {
        var (span, place) = (value.Location.Span, diagnostic.Location.Span);
        return place.Start >= span.Start && place.End <= span.End;
    }

    /// <summary>The rules that some sample, or something near one, is answered otherwise by.</summary>
    private Dictionary<MigratedRule, string> Differing(RuleSet ruleSet)
    {
        var comparison = new VerdictComparison(draft, engine, ruleSet, asOf);
        var (texts, numbers) = Literals();
        var wrong = new Dictionary<MigratedRule, string>();
        foreach (var sample in samples.SelectMany(s => NearbySamples.Of(s, texts, numbers).Prepend(s)))
        {
            if (comparison.Workflow(sample) is not { } theirs || comparison.Native(sample) is not { } ours)
            {
                continue;
            }

            foreach (var rule in rules)
            {
                var (there, here) = (theirs[rule.Origin.RuleName], ours[rule.Id]);
                if (there != here)
                {
                    wrong.TryAdd(
                        rule,
                        $"Its meaning differs: for {sample.Name} the workflow gives {there}, and `{rule.Require}` natively {here}."
                    );
                }
            }
        }

        return wrong;
    }

    private Migrated Result(string id, ModelSchema model)
    {
        if (rules.Count == 0)
        {
            return new Migrated(draft, id, rules, remarks, "", "", []);
        }

        var ruleSetText = MigrationText.RuleSet(draft, rules, id, $"{id}.schema.json");
        var ruleSet = RuleSet.Read(new SourceText(ruleSetText), model).RuleSetOrThrow();
        var comparison = new VerdictComparison(draft, engine, ruleSet, asOf);
        var plans = new List<(string, string)>();
        var pinned = new List<PinnedSample>();
        for (var i = 0; i < samples.Count; i++)
        {
            if (comparison.Workflow(samples[i]) is not { } outcomes)
            {
                continue;
            }

            var name = FormattableString.Invariant($"plans/{id}-{i + 1}.json");
            plans.Add((name, comparison.PlanOf(samples[i])));
            var native = rules.ToDictionary(r => r.Id, r => outcomes[r.Origin.RuleName], StringComparer.Ordinal);
            pinned.Add(new PinnedSample(samples[i].Name, "../" + name, native));
        }

        var day = asOf.ToString();
        var tests = MigrationText.Tests($"../{id}.rules.json", day, pinned);
        return new Migrated(draft, id, rules, remarks, ruleSetText, tests, plans);
    }

    private ModelSchema? ReadModel(string path)
    {
        var diagnostics = new DiagnosticBag();
        var model = JsonSchemaModelReader.Read(new SourceText(MigrationText.Of(draft.Model), path), diagnostics);
        foreach (var diagnostic in diagnostics.ToSorted().Take(1))
        {
            remarks.Add(
                new MigrationRemark(null, true, $"No model can be made of the samples: {diagnostic.Message}", null)
            );
        }

        return model;
    }

    /// <summary>The texts and numbers that rules name, at whose edges answers change.</summary>
    private (IReadOnlyList<string> Texts, IReadOnlyList<decimal> Numbers) Literals()
    {
        var written = rules.Select(r => r.Require).Concat(draft.Definitions.Values);
        var texts = new List<string>();
        var numbers = new List<decimal>();
        foreach (var expression in written)
        {
            var diagnostics = new DiagnosticBag();
            var tree = Language.Syntax.Parser.Parse(
                Language.Syntax.ExpressionText.Of(expression),
                diagnostics,
                Language.Syntax.ExpressionLimits.Default
            );
            foreach (var literal in Leaves(tree.Root).OfType<Language.Syntax.Nodes.LiteralSyntax>())
            {
                if (literal.Value is string text)
                {
                    texts.Add(text);
                }
                else if (literal.Value is long or decimal)
                {
                    numbers.Add(Convert.ToDecimal(literal.Value, CultureInfo.InvariantCulture));
                }
            }
        }

        return ([.. texts.Distinct(StringComparer.Ordinal).Take(12)], [.. numbers.Distinct().Take(12)]);
    }

    private static IEnumerable<Language.Syntax.Nodes.SyntaxNode> Leaves(Language.Syntax.Nodes.SyntaxNode node) =>
        node.Children.Count == 0 ? [node] : node.Children.SelectMany(Leaves);
}
