namespace RulesKit.Engine.Changes;

/// <summary>What a change does at the places its path matches.</summary>
internal enum ChangeKind
{
    /// <summary>Puts a value in place of another, or where there was none.</summary>
    Set,

    /// <summary>Appends a value to an array, which is made when there is none.</summary>
    Add,

    /// <summary>Takes a value out.</summary>
    Remove,

    /// <summary>Multiplies a number.</summary>
    Scale,

    /// <summary>Moves a date or period in time.</summary>
    Shift,
}
