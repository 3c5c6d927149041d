namespace RulesKit.Workflows.Migration;

/// <summary>What the samples hold at one place.</summary>
internal enum SampleKind
{
    /// <summary>Nothing but null, or nothing at all.</summary>
    Nothing,
    Boolean,
    Integer,
    Number,
    Text,
    Date,
    Object,
    List,

    /// <summary>Values of kinds that the native model has no common type for.</summary>
    Unlike,
}
