namespace RulesKit.Engine.Evaluation;

/// <summary>Whether a value is there. The order matters: what is less known comes later.</summary>
internal enum ValueState : byte
{
    Known,

    /// <summary>The value, or one it is made of, is absent from the plan.</summary>
    Missing,

    /// <summary>The value could not be worked out: overflow, division by zero, the largest of nothing.</summary>
    Fault,
}
