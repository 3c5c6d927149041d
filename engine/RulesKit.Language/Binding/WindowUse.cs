namespace RulesKit.Language.Binding;

/// <summary>Whether an expression may say <c>window</c>.</summary>
internal enum WindowUse
{
    /// <summary>The rule has a window.</summary>
    Allowed,

    /// <summary>The rule has none.</summary>
    None,

    /// <summary>A definition may say it; the rules that read the definition must have a window then.</summary>
    Deferred,
}
