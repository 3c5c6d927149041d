namespace RulesKit.Engine.Mutation;

/// <summary>The part of a rule set that a mutant changes.</summary>
/// <param name="Owner">The rule's id or the definition's name.</param>
/// <param name="Part">
/// What of a rule: forEach, when, require, exceptions/0, window/from, window/to or expects; null for a definition.
/// </param>
internal sealed record MutantPlace(string Owner, string? Part)
{
    public bool IsDefinition => Part is null;

    /// <summary>"rules/cars-stay-domestic/require", "definitions/carLaunches".</summary>
    public override string ToString() => Part is null ? $"definitions/{Owner}" : $"rules/{Owner}/{Part}";
}
