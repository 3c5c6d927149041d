namespace RulesKit.Engine.Mutation;

/// <summary>The ways in which a rule is changed.</summary>
internal enum Mutator
{
    /// <summary>An operator of comparison becomes each other one that fits.</summary>
    Comparison,

    /// <summary>A constant that something is compared with moves by one step, up and down.</summary>
    Bound,

    /// <summary>A condition joined with others, the only condition of a filter, or a whole <c>when</c> is left out.</summary>
    Conjunct,

    /// <summary>And becomes or, or becomes and.</summary>
    Logic,

    /// <summary>All becomes Any, Any becomes All.</summary>
    Quantifier,

    /// <summary>An edge of the window moves by a day.</summary>
    Window,

    /// <summary>Other rows are expected.</summary>
    Expects,
}
