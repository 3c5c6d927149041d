using RulesKit.Engine.Plans;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>
/// What an answer rests on: the values that were read and the absences that were met. Joined lazily, since most
/// grounds are thrown away when the answer is a pass. Immutable.
/// </summary>
internal abstract class Grounds
{
    public static Grounds None { get; } = new Joined([]);

    public static Grounds Of(Origin origin, Place place, object value) =>
        new Ground(GroundKind.Value, origin, place, value, null);

    /// <summary>Something that was asked for and is not there.</summary>
    /// <param name="origin">The expression that asked.</param>
    /// <param name="place">Where the plan would have to say more.</param>
    /// <param name="note">What is absent, as a message says it.</param>
    public static Grounds Absence(Origin origin, Place place, string note) =>
        new Ground(GroundKind.Absence, origin, place, null, note);

    /// <summary>What other values are read in the light of; without a value the note says what is not given.</summary>
    public static Grounds Setting(Origin origin, Place place, object? value, string? note = null) =>
        new Ground(GroundKind.Setting, origin, place, value, note);

    /// <summary>Something that could not be worked out.</summary>
    public static Grounds Fault(Origin origin, string note) =>
        new Ground(GroundKind.Fault, origin, Place.Root, null, note);

    public static Grounds Join(params ReadOnlySpan<Grounds> parts)
    {
        var kept = new List<Grounds>(parts.Length);
        foreach (var part in parts)
        {
            if (part != None)
            {
                kept.Add(part);
            }
        }

        return kept.Count switch
        {
            0 => None,
            1 => kept[0],
            _ => new Joined([.. kept]),
        };
    }

    /// <summary>Every ground once, in the order in which they were met; a value outranks the same as a setting.</summary>
    public IReadOnlyList<Ground> Flatten()
    {
        var found = new List<Ground>();
        var seen = new Dictionary<(string, string, bool), int>();
        var waiting = new Stack<Grounds>();
        waiting.Push(this);
        while (waiting.Count > 0)
        {
            switch (waiting.Pop())
            {
                case Ground ground when seen.TryAdd(ground.Identity, found.Count):
                    found.Add(ground);
                    break;
                case Ground { Kind: not GroundKind.Setting } ground
                    when found[seen[ground.Identity]].Kind == GroundKind.Setting:
                    found[seen[ground.Identity]] = ground;
                    break;
                case Joined joined:
                    foreach (var part in joined.Parts.Reverse())
                    {
                        waiting.Push(part);
                    }

                    break;
            }
        }

        return found;
    }

    /// <summary>Whether some ground stands at a place or inside of it, so that the place is there as long as it holds.</summary>
    public bool NameSomethingIn(Place place) => Flatten().Any(g => g.Kind != GroundKind.Fault && g.Place.IsIn(place));

    private sealed class Joined(IReadOnlyList<Grounds> parts) : Grounds
    {
        public IReadOnlyList<Grounds> Parts { get; } = parts;
    }
}
