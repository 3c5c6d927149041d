namespace RulesKit.Engine.Evaluation;

/// <summary>The answer of a condition. The order matters: what is less known comes later.</summary>
internal enum Truth : byte
{
    False,
    True,

    /// <summary>A value that was needed is absent.</summary>
    Missing,

    /// <summary>A value could not be worked out: overflow, division by zero, the largest of nothing.</summary>
    Fault,
}
