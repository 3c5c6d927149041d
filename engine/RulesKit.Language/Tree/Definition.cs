using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>A named expression of a rule set, bound once.</summary>
internal sealed class Definition(string name, BoundExpression body, TreeMeasure measure)
{
    public string Name { get; } = name;

    public BoundExpression Body { get; } = body;

    /// <summary>The body's measure, kept so that a chain of definitions is measured in one walk.</summary>
    public TreeMeasure Measure { get; } = measure;

    /// <summary>A definition that has a diagnostic; its uses are let pass.</summary>
    public static Definition Broken(string name, Origin origin) => new(name, new ErrorExpression(origin), default);

    public bool IsBroken => Body.Type.IsError();
}
