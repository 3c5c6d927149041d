using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Interpreting;

/// <summary>Whether an item is the rule's business.</summary>
/// <param name="Belongs">Whether it belongs to the scope by forEach and when.</param>
/// <param name="Window">How it lies to the window.</param>
/// <param name="Date">The date or period that dates it; null when it has none.</param>
/// <param name="DateGrounds">What the date rests on.</param>
internal sealed record ItemScope(Answer Belongs, WindowMembership Window, object? Date, Grounds DateGrounds)
{
    /// <summary>Whether the date decides if the item is in; without a window it does not.</summary>
    public bool IsDateDecisive { get; init; }

    public Truth Truth => Belongs.Truth;

    /// <summary>While these hold, an item that is in scope stays in scope.</summary>
    public Grounds WhyIn => Grounds.Join(Belongs.WhyNotFalse, IsDateDecisive ? DateGrounds : Grounds.None);

    /// <summary>Everything met on the way that an undecided finding may have to tell.</summary>
    public Grounds Doubts => Grounds.Join(Belongs.Grounds, IsDateDecisive ? DateGrounds : Grounds.None);

    /// <summary>Everything that the item's part in covering what a rule expects rests on.</summary>
    public Grounds AllGrounds => Grounds.Join(Belongs.Grounds, DateGrounds);
}
