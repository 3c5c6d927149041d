namespace RulesKit.Language.Binding;

/// <summary>
/// Puts named things in an order in which each stands behind those that it needs, and finds circles. A walk with a
/// stack of its own: chains may be longer than the process's stack.
/// </summary>
internal sealed class DependencyOrder
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> needs;
    private readonly List<string> ordered = [];
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> inCircle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> depths = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Next)> path = [];
    private readonly List<IReadOnlyList<string>> circles = [];

    /// <summary>
    /// For each step of the path a step at or below it from which to look for one that is in no circle yet; with many
    /// circles inside circles, walking the path for each would take their square.
    /// </summary>
    private readonly List<int> unmarked = [];

    /// <param name="names">The things, in the order in which they are looked at first.</param>
    /// <param name="needs">What each needs; names of nothing are let pass.</param>
    public DependencyOrder(IEnumerable<string> names, IReadOnlyDictionary<string, IReadOnlyList<string>> needs)
    {
        this.needs = needs;
        foreach (var name in names)
        {
            Visit(name);
        }
    }

    /// <summary>Everything that is in no circle, those that others need first.</summary>
    public IEnumerable<string> Sorted => ordered.Where(name => !inCircle.Contains(name));

    /// <summary>One circle for each thing that a circle was entered by, from that thing on.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles => circles;

    /// <summary>"a → b → a", shortened in the middle.</summary>
    public static string Show(IReadOnlyList<string> circle)
    {
        const int MostShown = 8;
        IEnumerable<string> shown = circle.Count <= MostShown ? circle : [.. circle.Take(MostShown), "…"];
        return string.Join(" → ", [.. shown, circle[0]]);
    }

    private void Visit(string root)
    {
        if (!done.Contains(root))
        {
            Enter(root);
        }

        while (path.Count > 0)
        {
            var (name, next) = path[path.Count - 1];
            if (next == needs[name].Count)
            {
                Leave(name);
                continue;
            }

            path[path.Count - 1] = (name, next + 1);
            Follow(needs[name][next]);
        }
    }

    private void Follow(string name)
    {
        if (depths.TryGetValue(name, out var depth))
        {
            CloseCircle(depth);
        }
        else if (!done.Contains(name) && needs.ContainsKey(name))
        {
            Enter(name);
        }
    }

    private void Enter(string name)
    {
        depths.Add(name, path.Count);
        unmarked.Add(path.Count);
        path.Add((name, 0));
    }

    private void Leave(string name)
    {
        path.RemoveAt(path.Count - 1);
        unmarked.RemoveAt(path.Count);
        depths.Remove(name);
        done.Add(name);
        ordered.Add(name);
    }

    private int LastUnmarked(int step)
    {
        while (step >= 0 && unmarked[step] != step)
        {
            var below = unmarked[step];
            unmarked[step] = below >= 0 ? unmarked[below] : below;
            step = below;
        }

        return step;
    }

    private void CloseCircle(int depth)
    {
        if (!inCircle.Contains(path[depth].Name))
        {
            circles.Add(path.GetRange(depth, path.Count - depth).Select(step => step.Name).ToArray());
        }

        for (var i = LastUnmarked(path.Count - 1); i >= depth; i = LastUnmarked(i - 1))
        {
            inCircle.Add(path[i].Name);
            unmarked[i] = i - 1;
        }
    }
}
