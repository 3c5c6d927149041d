namespace RulesKit.Language.Analysis;

/// <summary>Where a fact comes from.</summary>
internal enum FactOrigin
{
    /// <summary>A part of the same condition.</summary>
    Beside,

    /// <summary>A filter, a "when" or the test of a choice.</summary>
    Asked,

    /// <summary>The rule's window, which lets no other items into scope.</summary>
    Window,
}
