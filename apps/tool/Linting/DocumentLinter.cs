using RulesKit.Engine.Files;
using RulesKit.Engine.Mutation;
using RulesKit.Engine.Plans;
using RulesKit.Engine.RuleTests;
using RulesKit.Engine.Scenarios;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Analysis;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Types;
using RulesKit.Tool.Hosting;
using RulesKit.Workflows;
using RulesKit.Workflows.Linting;
using RulesKit.Workflows.Reading;

namespace RulesKit.Tool.Linting;

/// <summary>Finds what is wrong with one document after the other.</summary>
internal sealed class DocumentLinter(IFiles files)
{
    private const string PlanFolder = "plans";

    private readonly RuleSetShelf ruleSets = new(files);
    private readonly PlanShelf plans = new(files);

    /// <summary>Plans that tests name, with the models that they are held against.</summary>
    public List<(string Path, ModelSchema Model)> NamedPlans { get; } = [];

    /// <summary>Inputs that workflows could be run with.</summary>
    public List<IReadOnlyList<RuleParameter>> Samples { get; } = [];

    /// <summary>What is wrong with a document.</summary>
    /// <exception cref="UnreadableFileException">The file, or one that it names, can't be read.</exception>
    public IEnumerable<LintProblem> Lint(string path, DocumentKind kind) =>
        kind switch
        {
            DocumentKind.RuleSet => LintRuleSet(path).Select(LintProblem.Of),
            DocumentKind.Tests => LintTests(path).Select(LintProblem.Of),
            DocumentKind.Waivers => LintWaivers(path).Select(LintProblem.Of),
            DocumentKind.Scenarios => LintScenarios(path).Select(LintProblem.Of),
            DocumentKind.Mutants => LintMutants(path).Select(LintProblem.Of),
            DocumentKind.Plan => LintPlan(path).Select(LintProblem.Of),
            DocumentKind.Workflow => WorkflowLinter
                .Lint(files.Read(path), WorkflowReading.Files, [.. Samples])
                .Select(LintProblem.Of),
            _ => [],
        };

    /// <summary>What a file is, by its name or else by what it holds.</summary>
    public DocumentKind KindOf(string path)
    {
        var kind = DocumentKinds.Of(path);
        var mayBeWorkflow = kind == DocumentKind.Other && !path.EndsWith(".schema.json", StringComparison.Ordinal);
        return mayBeWorkflow && files.Exists(path) && WorkflowSniffing.IsWorkflow(files.Read(path))
            ? DocumentKind.Workflow
            : kind;
    }

    /// <summary>What keeps a plan from being held against a model.</summary>
    public IEnumerable<LintProblem> LintPlan(string path, ModelSchema model) =>
        plans.Read(path, model).Errors.Select(LintProblem.Of);

    private IReadOnlyList<Diagnostic> LintRuleSet(string path)
    {
        var reading = ruleSets.Load(path);
        if (reading.RuleSet is not { } ruleSet)
        {
            return reading.Diagnostics;
        }

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(reading.Diagnostics);
        HorizonAnalysis.Analyse(ruleSet.Bound, HorizonsBeside(path, ruleSet.Model), diagnostics);
        return diagnostics.ToSorted();
    }

    /// <summary>The days of the plans that lie in the folder <c>plans</c> beside a rule set; broken plans tell none.</summary>
    private DateRange[] HorizonsBeside(string path, ModelSchema model)
    {
        var folder = Path.Combine(Path.GetDirectoryName(path) ?? "", PlanFolder);
        return files
            .FilesIn(folder, ".json")
            .Where(file => DocumentKinds.Of(file) == DocumentKind.Plan)
            .Select(file => plans.Read(file, model).Plan)
            .OfType<PreparedPlan>()
            .Select(plan => plan.Horizon)
            .ToArray();
    }

    private IReadOnlyList<Diagnostic> LintTests(string path)
    {
        var diagnostics = new DiagnosticBag();
        if (RuleTestReader.Read(files.Read(path), diagnostics) is { } tests)
        {
            var folder = Path.GetDirectoryName(path) ?? "";
            if (ruleSets.Load(Path.Combine(folder, tests.RuleSet.Value)).Model is { } model)
            {
                NamedPlans.AddRange(tests.Tests.Select(test => (Path.Combine(folder, test.Plan.Value), model)));
            }
        }

        return diagnostics.ToSorted();
    }

    /// <summary>Its form only: which mutants there are, and which survive, shows when they are tried.</summary>
    private IReadOnlyList<Diagnostic> LintMutants(string path)
    {
        var diagnostics = new DiagnosticBag();
        EquivalentMutantReader.Read(files.Read(path), diagnostics);
        return diagnostics.ToSorted();
    }

    private IReadOnlyList<Diagnostic> LintWaivers(string path)
    {
        var diagnostics = new DiagnosticBag();
        var home = ruleSets.HomeOf(path);
        var ids = home.SelectMany(file => ruleSets.Load(file).Document?.Rules ?? []).Select(r => r.Id.Value);
        WaiverReader.Read(files.Read(path), ids.ToHashSet(StringComparer.Ordinal), diagnostics);
        var found = diagnostics.ToSorted();
        // Nobody knows which rules there are where no rule set lies above.
        return home.Count > 0 ? found : found.Where(d => d.Descriptor != DiagnosticCatalog.UnknownRule).ToArray();
    }

    private IReadOnlyList<Diagnostic> LintScenarios(string path)
    {
        var diagnostics = new DiagnosticBag();
        ScenarioReader.Read(files.Read(path), diagnostics);
        return diagnostics.ToSorted();
    }

    private IEnumerable<PlanError> LintPlan(string path)
    {
        var models = ruleSets.HomeOf(path).Select(file => ruleSets.Load(file).Model).OfType<ModelSchema>().Distinct();
        return models.ToArray() is { Length: > 0 } known
            ? known.SelectMany(model => plans.Read(path, model).Errors)
            : plans.ReadForm(path);
    }
}
