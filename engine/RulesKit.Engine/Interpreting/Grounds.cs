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

    public static Grounds Of(Origin origin, Place place, object? value) =>
        new Ground(origin, place, value, null, false);

    /// <summary>Something that was asked for and is not there.</summary>
    /// <param name="origin">The expression that asked.</param>
    /// <param name="place">Where the plan would have to say more.</param>
    /// <param name="note">What is absent, as a message says it.</param>
    public static Grounds Absence(Origin origin, Place place, string note) =>
        new Ground(origin, place, null, note, false);

    /// <summary>Something that could not be worked out.</summary>
    public static Grounds Fault(Origin origin, string note) => new Ground(origin, Place.Root, null, note, true);

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

    /// <summary>Every ground once, in the order in which they were met.</summary>
    public IReadOnlyList<Ground> Flatten()
    {
        var found = new List<Ground>();
        var seen = new HashSet<(string, string, bool)>();
        var waiting = new Stack<Grounds>();
        waiting.Push(this);
        while (waiting.Count > 0)
        {
            switch (waiting.Pop())
            {
                case Ground ground when seen.Add(ground.Identity):
                    found.Add(ground);
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

    private sealed class Joined(IReadOnlyList<Grounds> parts) : Grounds
    {
        public IReadOnlyList<Grounds> Parts { get; } = parts;
    }
}
