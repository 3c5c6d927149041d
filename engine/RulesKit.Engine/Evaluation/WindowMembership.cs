namespace RulesKit.Engine.Evaluation;

/// <summary>How an item lies to a rule's window.</summary>
internal enum WindowMembership : byte
{
    Outside,
    Inside,

    /// <summary>A period that lies partly inside.</summary>
    Straddles,

    /// <summary>The item's date is absent.</summary>
    Undated,
}
