using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Interpreting;

/// <summary>An item of a sequence.</summary>
/// <param name="Value">Its value, which may be unknown.</param>
/// <param name="Membership">Whether it is in: true, or unknown when a filter could not decide; others are dropped.</param>
/// <param name="Home">Its place in the plan's collection, which is there as long as anything in it is; null when it has none.</param>
/// <param name="Existence">What it rests on that the sequence has the item at all, where nothing at its home says so.</param>
internal sealed record SequenceItem(Answer Value, Answer Membership, Place? Home, Grounds Existence)
{
    /// <summary>A value that the rule set gives.</summary>
    public static SequenceItem Constant(object value) =>
        new(Answer.Known(value, Grounds.None), Answer.Known(true, Grounds.None), null, Grounds.None);

    /// <summary>An item of a collection of the plan.</summary>
    /// <param name="value">The value.</param>
    /// <param name="home">Its place.</param>
    /// <param name="length">How many items the collection has.</param>
    public static SequenceItem Of(Answer value, Place home, Grounds length) =>
        new(value, Answer.Known(true, Grounds.None), home, length);

    /// <summary>Some grounds, and that the item exists where they don't imply it.</summary>
    public Grounds WithExistence(Grounds grounds) => Grounds.Join(grounds, ExistenceBeyond(grounds));

    /// <summary>That the item exists; nothing where some grounds imply it.</summary>
    public Grounds ExistenceBeyond(Grounds grounds) =>
        Home is not null && grounds.NameSomethingIn(Home) ? Grounds.None : Existence;
}
