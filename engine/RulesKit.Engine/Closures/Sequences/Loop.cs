using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Runs over a sequence: opens it, filters it and hands each item to a fold. Nothing is put down in between.</summary>
internal sealed class Loop
{
    private readonly ItemSource? items;
    private readonly CellSource? cells;
    private readonly Condition? filter;
    private readonly LoopStep[] steps;

    /// <param name="items">The sequence, when its elements are handed on as they are.</param>
    /// <param name="cells">The sequence, when its elements go through a cell; exactly one of the two is given.</param>
    /// <param name="filter">What items must satisfy; null when nothing.</param>
    /// <param name="steps">What is to be done first.</param>
    public Loop(ItemSource? items, CellSource? cells, Condition? filter, LoopStep[] steps)
    {
        this.items = items;
        this.cells = cells;
        this.filter = filter;
        this.steps = steps;
    }

    /// <returns>The state of the sequence as a whole; unless it is known, the fold has seen nothing.</returns>
    public ValueState Run<TFold>(Frame frame, object? item, ref TFold fold)
        where TFold : struct, IFold
    {
        // Once for each loop and not for each of its items: what takes long is loops in loops.
        frame.Cancellation.ThrowIfCancellationRequested();
        if (items is null)
        {
            return RunCells(frame, item, ref fold);
        }

        var state = items.Open(frame, item, out var span);
        if (state != ValueState.Known || span.Items.IsEmpty)
        {
            return state;
        }

        Prepare(frame, item);
        if (!span.Memberships.IsEmpty)
        {
            RunDoubtful(frame, span, ref fold);
        }
        else if (filter is null)
        {
            RunAll(frame, span.Items, ref fold);
        }
        else
        {
            RunFiltered(frame, span.Items, filter, ref fold);
        }

        return ValueState.Known;
    }

    private static void RunAll<TFold>(Frame frame, ReadOnlySpan<object> span, ref TFold fold)
        where TFold : struct, IFold
    {
        foreach (var element in span)
        {
            if (!fold.Step(frame, element, Truth.True))
            {
                return;
            }
        }
    }

    private static void RunFiltered<TFold>(Frame frame, ReadOnlySpan<object> span, Condition filter, ref TFold fold)
        where TFold : struct, IFold
    {
        foreach (var element in span)
        {
            var membership = filter(frame, element);
            if (membership != Truth.False && !fold.Step(frame, element, membership))
            {
                return;
            }
        }
    }

    private void RunDoubtful<TFold>(Frame frame, ItemSpan span, ref TFold fold)
        where TFold : struct, IFold
    {
        for (var i = 0; i < span.Items.Length; i++)
        {
            if (!Hand(frame, span.Items[i], span.Memberships[i], ref fold))
            {
                return;
            }
        }
    }

    private ValueState RunCells<TFold>(Frame frame, object? item, ref TFold fold)
        where TFold : struct, IFold
    {
        var state = cells!.Open(frame, item, out var count);
        if (state != ValueState.Known || count == 0)
        {
            return state;
        }

        Prepare(frame, item);
        for (var i = 0; i < count && Hand(frame, item, cells.Load(frame, i), ref fold); i++) { }
        return ValueState.Known;
    }

    private bool Hand<TFold>(Frame frame, object? element, Truth membership, ref TFold fold)
        where TFold : struct, IFold
    {
        if (filter is not null)
        {
            membership = Kleene.And(membership, filter(frame, element));
        }

        return membership == Truth.False || fold.Step(frame, element, membership);
    }

    private void Prepare(Frame frame, object? item)
    {
        foreach (var step in steps)
        {
            step.Run(frame, item);
        }
    }
}
