using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;

namespace RulesKit.Engine.Tests.Closures.Frames;

/// <summary>Frames are used again and again, by one check at a time.</summary>
public sealed class FrameTests
{
    [Fact]
    public void A_rule_may_use_the_places_of_the_rule_before_but_none_that_is_kept()
    {
        var layout = new FrameLayout();
        var kept = layout.Keep(() => new Cell<long>());
        var first = layout.Lend<Cell<long>>();
        var second = layout.Lend<Cell<long>>();
        layout.EndRule();
        var next = new[] { layout.Lend<Cell<long>>(), layout.Lend<Cell<long>>(), layout.Lend<Cell<long>>() };

        new[] { kept.Index, first.Index, second.Index }.Distinct().Count().ShouldBe(3);
        next.Select(n => n.Index).Distinct().Count().ShouldBe(3);
        next.Select(n => n.Index).ShouldBe([second.Index, first.Index, 3]);
        layout.EndRule();
        layout.Lend<Cell<string>>().Index.ShouldBe(4);
        layout.CreateFrame().States.Length.ShouldBe(5);
    }

    [Fact]
    public void A_frame_that_came_back_is_used_again_by_one_check_at_a_time()
    {
        var pool = new FramePool(new FrameLayout());
        var frames = Enumerable.Range(0, (Environment.ProcessorCount * 2) + 1).Select(_ => pool.Rent()).ToArray();
        frames.Distinct().Count().ShouldBe(frames.Length);
        foreach (var frame in frames)
        {
            pool.Return(frame);
        }

        var again = frames.Select(_ => pool.Rent()).ToArray();
        again.Distinct().Count().ShouldBe(frames.Length);
        again.Intersect(frames).Count().ShouldBe(frames.Length - 1);
    }

    [Fact]
    public void At_rest_it_keeps_nothing_of_a_plan_alive()
    {
        var layout = new FrameLayout();
        var (cell, copy) = (layout.Lend<Cell<object>>(), layout.Lend<ListCopy>());
        layout.Lend<Cell<long>>().In(layout.CreateFrame()).HoldsObjects.ShouldBeFalse();
        var pool = new FramePool(layout);
        var frame = pool.Rent();
        var held = Hold(frame, cell, copy);
        pool.Return(frame);
        GC.Collect();

        held.Count(h => h.IsAlive).ShouldBe(0);
        frame.Plan.ShouldBeNull();
        GC.KeepAlive(frame);
    }

    [Fact]
    public void What_was_remembered_in_one_check_is_forgotten_in_the_next()
    {
        var frame = new FrameLayout().CreateFrame();
        var copy = new ListCopy();
        var (list, other) = (new object(), new object());
        frame.Start(Plan(), Hiring.Day("2024-06-01"), CancellationToken.None);
        copy.TryFind(frame, list, out _).ShouldBeFalse();
        copy.Start(frame, list, 3).Fill("x");

        copy.TryFind(frame, list, out var found).ShouldBeTrue();
        found.ToArray().ShouldBe(["x", "x", "x"]);
        copy.TryFind(frame, other, out _).ShouldBeFalse();
        copy.Start(frame, other, 1)[0] = "y";
        copy.TryFind(frame, other, out found).ShouldBeTrue();
        found.ToArray().ShouldBe(["y"]);
        copy.Start(frame, list, 3).ToArray().ShouldBe(["y", null!, null!]);
        copy.Start(frame, list, 9).Length.ShouldBe(9);

        frame.Start(Plan(), Hiring.Day("2024-06-01"), CancellationToken.None);
        copy.TryFind(frame, list, out _).ShouldBeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Hold(Frame frame, Slot<Cell<object>> cell, Slot<ListCopy> copy)
    {
        var objects = Enumerable.Range(0, 4).Select(_ => new object()).ToArray();
        frame.Start(Plan(), Hiring.Day("2024-06-01"), CancellationToken.None);
        cell.In(frame).Put(objects[0]);
        var room = copy.In(frame).Start(frame, objects[1], 2);
        (room[0], room[1]) = (objects[2], objects[3]);
        return [.. objects.Append(frame.Plan).Append(frame.Root).Select(o => new WeakReference(o))];
    }

    private static PreparedPlan Plan() => Hiring.Rules("\"require\": \"true\"").ReadPlan(Hiring.Plan()).PlanOrThrow();
}
