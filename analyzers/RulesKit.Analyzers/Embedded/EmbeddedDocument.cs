using RulesKit.Analyzers.RuleSets;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Functions;
using RulesKit.Language.Models;

namespace RulesKit.Analyzers.Embedded;

/// <summary>A rule set that C# code stands for. Immutable.</summary>
/// <param name="Json">Its text, and where that came from.</param>
/// <param name="Unsure">What is not known of it.</param>
internal sealed record EmbeddedDocument(EmbeddedJson Json, Unsure Unsure)
{
    private static readonly HashSet<RuleDescriptor> NeedsAllNames =
    [
        DiagnosticCatalog.UnknownName,
        DiagnosticCatalog.UnknownRule,
        DiagnosticCatalog.Unread,
        DiagnosticCatalog.NotInLanguage,
    ];

    /// <summary>A rule set around one text.</summary>
    public static EmbeddedDocument OfText(LiteralText text, TextRole role)
    {
        var json = new EmbeddedJson();
        Begin(json);
        var isValue = role.Kind == TextKind.Value;
        if (isValue)
        {
            json.Open('{', "definitions");
            json.Member("value", text);
            json.Close('}');
        }

        json.Open('[', "rules");
        if (!isValue)
        {
            WriteRule(json, text, role);
        }

        json.Close(']');
        json.Close('}');
        return new EmbeddedDocument(json, Unsure.Nothing);
    }

    /// <summary>Everything that is wrong, at its places in the source.</summary>
    public IEnumerable<(RuleDiagnostic Diagnostic, Location Place)> Check(ModelSchema model, FunctionTable functions)
    {
        var read = RuleSetText.Read(Json.Text);
        foreach (var diagnostic in read.Check(model, functions))
        {
            if (
                !IsDoubtful(diagnostic.Descriptor)
                && ReferenceEquals(diagnostic.Location.Source, read.Source)
                && Json.Locate(diagnostic.Location.Span) is { } place
            )
            {
                yield return (diagnostic, place);
            }
        }
    }

    /// <summary>Starts a rule set with what every one must have.</summary>
    private static void Begin(EmbeddedJson json)
    {
        json.Open('{');
        json.Member("id", "text");
        json.Member("version", "1");
        json.Member("title", "Text");
        json.Member("model", TextRole.NoFile);
    }

    private static void WriteRule(EmbeddedJson json, LiteralText text, TextRole role)
    {
        json.Open('{');
        json.Member("id", "text");
        json.Member("title", "Text");
        json.Member("severity", "warning");
        json.Raw("window", "{\"from\":\"1900-01-01\"}");
        if (role.Kind == TextKind.Sequence)
        {
            json.Open('{', "forEach");
            json.Member(role.Item ?? "item", text);
            json.Close('}');
        }
        else if (role.ForEach is { } items)
        {
            json.Open('{', "forEach");
            json.Member(role.Item ?? "item", items);
            json.Close('}');
        }

        if (role.Kind == TextKind.Message)
        {
            json.Member("message", text);
        }

        if (role.Kind == TextKind.Condition)
        {
            json.Member("require", text);
        }
        else
        {
            json.Member("require", "1 < 2");
        }

        json.Close('}');
    }

    /// <summary>Whether a diagnostic may be wrong for what is not known.</summary>
    private bool IsDoubtful(RuleDescriptor descriptor) =>
        Unsure switch
        {
            Unsure.Nothing => false,
            Unsure.Values => IsOfAnalysis(descriptor) || descriptor == DiagnosticCatalog.Unread,
            _ => IsOfAnalysis(descriptor) || NeedsAllNames.Contains(descriptor),
        };

    /// <summary>What is proven of values, and so wrong when a value is not the real one.</summary>
    private static bool IsOfAnalysis(RuleDescriptor descriptor) =>
        string.CompareOrdinal(descriptor.Id, DiagnosticCatalog.AlwaysTrue.Id) >= 0
        && descriptor.Severity == RuleSeverity.Warning;
}
