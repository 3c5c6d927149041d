namespace RulesKit.Language.Types;

/// <summary>The type of an expression or of a model's member. Types are compared by reference, sequences by element.</summary>
internal abstract class RuleType
{
    /// <summary>The name that messages use.</summary>
    public abstract string Display { get; }

    public override string ToString() => Display;
}
