namespace RulesKit.Testing.Mistakes;

/// <summary>The one thing that is wrong with a document that is nearly a plan.</summary>
public enum MistakeKind
{
    /// <summary>A member that must be there is missing.</summary>
    MissingMember,

    /// <summary>A value is of another kind than the model says.</summary>
    WrongKind,

    /// <summary>A value lies outside of its range, its texts, its form or its length.</summary>
    OutOfRange,

    /// <summary>A reference points at nothing.</summary>
    DanglingReference,

    /// <summary>Two items of a collection have the same key.</summary>
    DuplicateKey,

    /// <summary>An object has a member that the model does not know.</summary>
    UnknownMember,
}
