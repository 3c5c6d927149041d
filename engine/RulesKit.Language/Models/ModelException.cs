using RulesKit.Language.Diagnostics;

namespace RulesKit.Language.Models;

/// <summary>A model that can't be used, with every mistake that was found in it.</summary>
public sealed class ModelException : Exception
{
    internal ModelException(IReadOnlyList<Diagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Every mistake, by file and place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string MessageOf(IReadOnlyList<Diagnostic> diagnostics)
    {
        var mistakes =
            diagnostics.Count == 1 ? "a mistake" : FormattableString.Invariant($"{diagnostics.Count} mistakes");
        return string.Join("\n", diagnostics.Select(d => d.ToString()).Prepend($"The model has {mistakes}:"));
    }
}
