namespace RulesKit.Engine.Authoring;

/// <summary>What a period counts that lies partly inside a rule's window.</summary>
public enum Straddling
{
    /// <summary>It counts as if it lay inside.</summary>
    Include,

    /// <summary>It counts as if it lay outside.</summary>
    Exclude,
}
