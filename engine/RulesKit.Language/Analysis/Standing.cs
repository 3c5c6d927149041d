namespace RulesKit.Language.Analysis;

/// <summary>Where a condition was written, which decides what may be said of it.</summary>
internal enum Standing
{
    /// <summary>Here.</summary>
    Written,

    /// <summary>In a definition that is used here as a whole; what is wrong within it is said there.</summary>
    Use,

    /// <summary>In a part of a definition that is used here, so that the use says more than this.</summary>
    PartOfUse,
}
