namespace RulesKit.Workflows.Nodes;

/// <summary>What a row of a JSON list gives for a number, date or yes or no that it has no value of.</summary>
internal enum RowNull
{
    /// <summary>Nothing: null and a member that the row lacks both end the evaluation.</summary>
    Ends,

    /// <summary>Null where the row says null, for operators that C# lifts; what the row lacks ends the evaluation.</summary>
    Lifts,

    /// <summary>Null for both, for those who ask whether the value is there.</summary>
    IsAsked,
}
