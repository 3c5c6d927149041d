using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>What a finding rests on. While values, scope and settings hold, the finding stands.</summary>
/// <param name="Values">What the requirement read.</param>
/// <param name="Scope">What put the item in scope.</param>
/// <param name="Setting">Why the rule is in force at all.</param>
/// <param name="Doubts">Everything that was met on the way; what is missing among it is worth telling.</param>
internal sealed record FindingGrounds(Grounds Values, Grounds Scope, Grounds Setting, Grounds Doubts)
{
    /// <summary>The grounds of an item, or of the whole plan, that does not keep the rule.</summary>
    /// <param name="item">The item; null for a statement about the plan.</param>
    /// <param name="scope">Why it is the rule's business.</param>
    /// <param name="requirement">What the rule's requirement says of it; not true.</param>
    /// <param name="source">What the items of the rule rest on as a whole.</param>
    /// <param name="setting">Why the rule is in force.</param>
    /// <param name="origin">The expression that gives the items.</param>
    public static FindingGrounds Of(
        SequenceItem? item,
        ItemScope scope,
        Answer requirement,
        Grounds source,
        Grounds setting,
        Origin origin
    )
    {
        var values = requirement.WhyNotTrue;
        var doubts = Grounds.Join(requirement.Grounds, scope.Doubts);
        if (item is null)
        {
            return new FindingGrounds(values, scope.WhyIn, setting, doubts);
        }

        // Which item it is rests on what it was selected by, where it was not taken from a collection as it stands.
        var whyIn = Grounds.Join(scope.WhyIn, item.Value.Grounds, source);
        var existence = ExistenceOf(item, Grounds.Join(values, whyIn), origin);
        return new FindingGrounds(values, Grounds.Join(whyIn, existence), setting, doubts);
    }

    /// <summary>That the item is there, where nothing named of it shows it: by its collection's length, or by itself.</summary>
    private static Grounds ExistenceOf(SequenceItem item, Grounds named, Origin origin)
    {
        var existence = item.ExistenceBeyond(named);
        return
            item.Value.Value is PlacedObject { Place: var place }
            && place.Pointer != item.Home?.Pointer
            && !named.NameSomethingIn(place)
            ? Grounds.Join(existence, Grounds.Of(origin, place, true))
            : existence;
    }
}
