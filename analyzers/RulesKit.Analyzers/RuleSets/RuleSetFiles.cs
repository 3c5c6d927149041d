using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>Rule sets and models among a project's AdditionalFiles, read when someone asks for them.</summary>
internal sealed class RuleSetFiles
{
    public const string Ending = ".rules.json";

    private readonly RuleSetTexts texts;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<string, AdditionalText> byPath = new(FilePath.Comparer);

    public RuleSetFiles(ImmutableArray<AdditionalText> files, RuleSetTexts texts, CancellationToken cancellation)
    {
        this.texts = texts;
        this.cancellation = cancellation;
        foreach (var file in files)
        {
            byPath[FilePath.Normalize(file.Path)] = file;
        }

        RuleSets = files.Where(IsRuleSet).ToImmutableArray();
    }

    /// <summary>The rule sets, in the order of the project.</summary>
    public ImmutableArray<AdditionalText> RuleSets { get; }

    public static bool IsRuleSet(AdditionalText file) => file.Path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a rule set; null when the file can't be read, which the compiler itself reports.</summary>
    public RuleSetText? Read(AdditionalText file) =>
        file.GetText(cancellation) is { } text ? texts.RuleSet(text) : null;

    /// <summary>The model's file that a rule set names; null when the project has none of that name.</summary>
    public AdditionalText? FindModel(AdditionalText ruleSet, string name) =>
        byPath.TryGetValue(FilePath.Beside(ruleSet.Path, name), out var file) ? file : null;

    public ModelText? ReadModel(AdditionalText file) =>
        file.GetText(cancellation) is { } text ? texts.Model(text) : null;

    /// <summary>Whether a rule set is the first of the project that names a model's file, and so speaks for it.</summary>
    public bool SpeaksFor(AdditionalText ruleSet, AdditionalText model) =>
        RuleSets.FirstOrDefault(r => Read(r)?.Document?.Model?.Value is { } name && FindModel(r, name) == model)
        == ruleSet;
}
