namespace RulesKit.Testing.Properties;

/// <summary>Which way a value may be moved without breaking a rule.</summary>
public enum Direction
{
    /// <summary>A larger value never turns a kept rule into a broken one.</summary>
    MoreNeverHurts,

    /// <summary>A smaller value never turns a kept rule into a broken one.</summary>
    LessNeverHurts,
}
