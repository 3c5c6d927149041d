namespace RulesKit.Engine.Tests.Explaining;

/// <summary>Makes conditions of <c>&amp;&amp; || ! ?:</c>, All and Any at random, in which everything is read once at most.</summary>
internal sealed class FormulaMaker(Random random)
{
    private readonly List<string> leaves =
    [
        "plan.A",
        "plan.B",
        "plan.C",
        random.Next(2) == 0 ? "plan.Xs.All(x => x.P)" : "plan.Xs.Any(x => x.P)",
        random.Next(2) == 0 ? "plan.Ys.All(y => !y.P)" : "plan.Ys.Any(y => !y.P)",
    ];

    public string Next(int depth)
    {
        if (depth == 0 || leaves.Count < 3)
        {
            return Leaf();
        }

        return random.Next(6) switch
        {
            0 => $"!({Next(depth - 1)})",
            1 or 2 => $"({Next(depth - 1)} && {Next(depth - 1)})",
            3 or 4 => $"({Next(depth - 1)} || {Next(depth - 1)})",
            _ => $"({Leaf()} ? {Leaf()} : {Next(0)})",
        };
    }

    private string Leaf()
    {
        if (leaves.Count == 0)
        {
            throw new InvalidOperationException("Everything is read already.");
        }

        var index = random.Next(leaves.Count);
        var leaf = leaves[index];
        leaves.RemoveAt(index);
        return leaf;
    }
}
