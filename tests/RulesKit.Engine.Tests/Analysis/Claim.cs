using System.Diagnostics.CodeAnalysis;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Engine.Tests.Analysis;

/// <summary>What a diagnostic claims of a part of a rule set: that it could be written as true, or as false.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Value">The text that the marked characters could be replaced with.</param>
internal sealed record Claim(Diagnostic Diagnostic, string Value)
{
    public static bool TryOf(Diagnostic diagnostic, [NotNullWhen(true)] out Claim? claim)
    {
        var message = diagnostic.Message;
        var value = diagnostic.Id switch
        {
            "RK2008" or "RK2009" or "RK2012" or "RK2017" or "RK2018" => message.Contains(
                "is always true",
                StringComparison.Ordinal
            )
                ? "true"
                : "false",
            "RK2010" => message.Contains("it is true wherever the rest is", StringComparison.Ordinal)
                ? "true"
                : "false",
            _ => null,
        };
        claim = value is null ? null : new Claim(diagnostic, value);
        return claim is not null;
    }

    /// <summary>Whether the claim stands behind the definitions, in some rule.</summary>
    public bool IsInRule(string text) =>
        Diagnostic.Location.Span.Start > text.IndexOf("\"rules\":", StringComparison.Ordinal);

    /// <summary>The rule set with the marked characters replaced by the value that they always have.</summary>
    public string Apply()
    {
        var (source, span) = (Diagnostic.Location.Source.Text, Diagnostic.Location.Span);
        return string.Concat(source.AsSpan(0, span.Start), Value, source.AsSpan(span.End));
    }
}
