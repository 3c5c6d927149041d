using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>What a sequence operation takes between its brackets.</summary>
internal enum SequenceArgument
{
    None,

    /// <summary>A condition, <c>x => bool</c>.</summary>
    Condition,

    /// <summary>A condition or nothing.</summary>
    OptionalCondition,

    /// <summary>A selector, <c>x => value</c>.</summary>
    Selector,

    /// <summary>A selector or nothing.</summary>
    OptionalSelector,

    /// <summary>A condition on two neighbours, <c>(a, b) => bool</c>.</summary>
    NeighbourCondition,

    /// <summary>A value.</summary>
    Value,
}
