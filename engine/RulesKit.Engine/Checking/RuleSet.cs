using RulesKit.Engine.Authoring;
using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Engine.Files;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Waivers;
using RulesKit.Engine.Writing;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Limits;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Checking;

/// <summary>A rule set whose every rule is checked and ready to use. Immutable and thread-safe.</summary>
public sealed class RuleSet
{
    private readonly Lazy<IReadOnlyList<Diagnostic>> diagnostics;

    internal RuleSet(BoundRuleSet bound, Lazy<IReadOnlyList<Diagnostic>> diagnostics, RuleLimits limits)
    {
        Limits = limits;
        Bound = bound;
        this.diagnostics = diagnostics;
    }

    /// <summary>The rule set's id.</summary>
    public string Id => Bound.Document.Id;

    /// <summary>The rule set's version.</summary>
    public string Version => Bound.Document.Version;

    /// <summary>The rule set's title.</summary>
    public string Title => Bound.Document.Title;

    /// <summary>The model that plans follow.</summary>
    public ModelSchema Model => Bound.Model;

    /// <summary>The ids of the rules, in their order.</summary>
    public IReadOnlyList<string> RuleIds => Bound.Rules.Select(r => r.Id).ToArray();

    /// <summary>
    /// Warnings about the rule set; errors would have refused it. The first use looks at the meaning of the rules.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics.Value;

    /// <summary>The limits that the rule set was read within, and within which its plans are read and checked.</summary>
    public RuleLimits Limits { get; }

    internal BoundRuleSet Bound { get; }

    /// <summary>Loads a rule set and the model it names.</summary>
    /// <param name="path">A <c>.rules.json</c> file, or a folder that holds exactly one.</param>
    /// <param name="options">What the host gives: functions, limits; null for none and the default ones.</param>
    /// <exception cref="RuleSetException">The rule set or its model has mistakes; all of them are in the exception.</exception>
    /// <exception cref="UnreadableFileException">A file is missing, can't be read or is no text.</exception>
    public static RuleSet Load(string path, RuleSetOptions? options = null) =>
        RuleSetLoader.Load(path, options).RuleSetOrThrow();

    /// <summary>Reads a rule set from its text, against a model that the caller has.</summary>
    /// <param name="source">The text.</param>
    /// <param name="model">The model; what the text names as its model is not looked at.</param>
    /// <param name="options">What the host gives: functions, limits; null for none and the default ones.</param>
    public static RuleSetReading Read(SourceText source, ModelSchema model, RuleSetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(model);
        return RuleSetLoader.Read(source, model, options);
    }

    /// <summary>Starts a rule set in C#.</summary>
    /// <typeparam name="TPlan">The type of plans.</typeparam>
    /// <param name="id">The rule set's id.</param>
    /// <param name="version">The rule set's version.</param>
    public static RuleSetBuilder<TPlan> For<TPlan>(string id, string version)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(version);
        return new(new RuleSetDraft(id, version, typeof(TPlan)));
    }

    /// <summary>
    /// The rule set as a document, in canonical form: reading it against the same model gives an equal rule set, and
    /// writing that one gives the same text, byte for byte.
    /// </summary>
    public string ToJson() => RuleSetJson.Write((JsonObject)JsonReader.Read(Bound.Document.Source).Root!);

    /// <summary>Makes a checker. It is safe to share between threads; make one and keep it.</summary>
    public PlanChecker CreateChecker() => new(this);

    /// <summary>Reads a plan from its text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The name shown in messages; null when the text has no file.</param>
    public PlanReading ReadPlan(string json, string? file = null) => ReadPlan(new SourceText(json, file));

    /// <summary>Reads a plan from its text.</summary>
    public PlanReading ReadPlan(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return PlanPreparer.Read(source, Model, Limits.Json);
    }

    /// <summary>Reads waivers of this rule set from the text of a waivers file.</summary>
    /// <exception cref="RuleSetException">The waivers have mistakes; all of them are in the exception.</exception>
    public WaiverSet ReadWaivers(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var found = new DiagnosticBag();
        var waivers = WaiverReader.Read(source, RuleIds, found);
        return found.HasErrors ? throw new RuleSetException(found.ToSorted()) : waivers;
    }
}
