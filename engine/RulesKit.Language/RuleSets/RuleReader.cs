using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Syntax;

namespace RulesKit.Language.RuleSets;

/// <summary>Reads one rule of a rule set.</summary>
internal static class RuleReader
{
    private static readonly Dictionary<string, RuleSeverity> Severities = new(StringComparer.Ordinal)
    {
        ["error"] = RuleSeverity.Error,
        ["warning"] = RuleSeverity.Warning,
        ["info"] = RuleSeverity.Info,
    };

    private static readonly Dictionary<string, Straddle> Straddles = new(StringComparer.Ordinal)
    {
        ["include"] = Straddle.Include,
        ["exclude"] = Straddle.Exclude,
    };

    public static RuleDocument Read(DocumentReader reader)
    {
        var id = reader.Required("id") ? reader.AnyText("id") : null;
        Identifiers.Check(reader, id, "id");
        reader.Required("require");
        var title = reader.RequiredText("title");
        var severity = reader.Option("severity", Severities) ?? RuleSeverity.Error;
        var rule = new RuleDocument
        {
            Json = reader.Json,
            Id = id ?? new JsonString(reader.Json.Source, reader.Head.Span, ""),
            Title = title?.Value ?? "",
            Reason = reader.Text("reason")?.Value,
            Source = ReadSource(reader.Nested("source", "A source")),
            Owner = reader.Text("owner")?.Value,
            Decided = reader.Date("decided"),
            ReviewBy = reader.Date("reviewBy"),
            Severity = severity,
            Window = WindowReader.Read(reader),
            ForEach = ReadForEach(reader),
            When = Expression(reader.AnyText("when")),
            Require = Expression(reader.AnyText("require")),
            Expects = ExpectationReader.Read(reader, severity),
            Straddle = reader.Option("straddle", Straddles) ?? Straddle.Split,
            Message = reader.Text("message"),
            Tags = reader.Texts("tags").Select(t => t.Value).ToArray(),
            Supersedes = reader.Texts("supersedes"),
            Exceptions = reader
                .Objects("exceptions", "An exception")
                .Select(ReadException)
                .OfType<ExceptionDocument>()
                .ToArray(),
            Suppress = SuppressionReader.Read(reader),
        };
        reader.End();
        return rule;
    }

    private static ExpressionText? Expression(JsonString? text) => text is null ? null : ExpressionText.Of(text);

    private static RuleSource? ReadSource(DocumentReader? reader)
    {
        if (reader is null)
        {
            return null;
        }

        var source = new RuleSource(
            reader.RequiredText("document")?.Value ?? "",
            reader.Date("date"),
            reader.Text("fact")?.Value,
            reader.Text("page")?.Value,
            reader.Text("url")?.Value
        );
        reader.End();
        return source;
    }

    private static (JsonString, ExpressionText?)? ReadForEach(DocumentReader reader)
    {
        if (reader.Value("forEach") is not { } value)
        {
            return null;
        }

        if (value is JsonObject { Properties: [{ Value: JsonString sequence } only] })
        {
            return (only.NameNode, ExpressionText.Of(sequence));
        }

        reader.Report(
            DiagnosticCatalog.WrongKind,
            value,
            $"\"forEach\" holds {value.Describe()}; one name with the sequence it walks was expected, for example {{ \"launch\": \"plan.Launches\" }}."
        );

        return (reader.Json.Find("forEach")!.NameNode, null);
    }

    private static ExceptionDocument? ReadException(DocumentReader reader)
    {
        var when = Expression(reader.Required("when") ? reader.AnyText("when") : null);
        var reason = reader.RequiredText("reason")?.Value;
        var approver = reader.Text("approver")?.Value;
        reader.End();
        return when is null || reason is null ? null : new ExceptionDocument(when, reason, approver);
    }
}
