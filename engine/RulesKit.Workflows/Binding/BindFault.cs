namespace RulesKit.Workflows.Binding;

/// <summary>What kept an expression from having a meaning.</summary>
internal enum BindFault
{
    /// <summary>Values that don't go together.</summary>
    Meaning,

    /// <summary>A name of nothing.</summary>
    Name,

    /// <summary>Something that rules may not ask.</summary>
    Refused,
}
