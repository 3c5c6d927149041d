namespace RulesKit.Language.Types;

/// <summary>The kinds of single values.</summary>
internal enum ScalarKind
{
    Boolean,
    Integer,
    Number,
    Text,
    Date,
    Period,

    /// <summary>The rule's window.</summary>
    Window,

    /// <summary>The literal null.</summary>
    Null,

    /// <summary>An expression that has a diagnostic already; every further check lets it pass.</summary>
    Error,
}
