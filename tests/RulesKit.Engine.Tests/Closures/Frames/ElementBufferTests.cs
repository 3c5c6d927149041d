using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Tests.Closures.Frames;

/// <summary>Elements that had to be put down, with what is doubtful of them.</summary>
public sealed class ElementBufferTests
{
    [Theory]
    [InlineData(20, 20, 20)]
    [InlineData(20, 0, 20)]
    [InlineData(20, 20, 0)]
    [InlineData(20, 5, 9)]
    [InlineData(40, 17, 3)]
    public void It_keeps_each_element_with_its_state_and_membership(int count, int firstUnknown, int firstMaybe)
    {
        var buffer = new ElementBuffer<int>();
        Fill(buffer, count, firstUnknown, firstMaybe);

        ShouldHold(buffer, 0, count, firstUnknown, firstMaybe);
        buffer.Values.ToArray().ShouldBe(Enumerable.Range(0, count));
        buffer.Memberships.Length.ShouldBe(firstMaybe < count ? count : 0);
    }

    [Fact]
    public void A_part_keeps_what_is_doubtful_of_it()
    {
        var buffer = new ElementBuffer<int>();
        Fill(buffer, 20, 5, 9);
        buffer.Cut(4, 10);

        ShouldHold(buffer, 4, 10, 5, 9);
        buffer.Values.ToArray().ShouldBe(Enumerable.Range(4, 10));
        buffer.Memberships.ToArray().Count(m => m == Truth.True).ShouldBe(6);
    }

    [Fact]
    public void It_starts_anew_without_the_old_doubts()
    {
        var buffer = new ElementBuffer<int> { State = ValueState.Fault };
        Fill(buffer, 20, 0, 0);
        buffer.Cut(2, 3);
        buffer.Start();
        Fill(buffer, 12, 12, 12);

        buffer.State.ShouldBe(ValueState.Known);
        ShouldHold(buffer, 0, 12, 12, 12);
        Fill(buffer, 0, 0, 0);
        buffer.Add(12, ValueState.Missing, Truth.True);
        Enumerable.Range(0, 13).Count(i => buffer.StateAt(i) != ValueState.Known).ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void At_rest_it_keeps_nothing_alive(bool isCut)
    {
        var buffer = new ElementBuffer<object>();
        var held = Hold(buffer, isCut);
        buffer.Clear();
        GC.Collect();

        held.Count(h => h.IsAlive).ShouldBe(0);
        buffer.Count.ShouldBe(0);
        GC.KeepAlive(buffer);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Hold(ElementBuffer<object> buffer, bool isCut)
    {
        var objects = Enumerable.Range(0, 10).Select(_ => new object()).ToArray();
        foreach (var o in objects)
        {
            buffer.Add(o);
        }

        if (isCut)
        {
            buffer.Cut(2, 3);
        }
        else
        {
            buffer.Start();
            buffer.Add("one");
        }

        return [.. objects.Select(o => new WeakReference(o))];
    }

    private static void Fill(ElementBuffer<int> buffer, int count, int firstUnknown, int firstMaybe)
    {
        for (var i = 0; i < count; i++)
        {
            buffer.Add(i, StateOf(i, firstUnknown), MembershipOf(i, firstMaybe));
        }
    }

    private static void ShouldHold(ElementBuffer<int> buffer, int from, int count, int firstUnknown, int firstMaybe)
    {
        buffer.Count.ShouldBe(count);
        for (var i = 0; i < count; i++)
        {
            buffer.ValueAt(i).ShouldBe(from + i);
            buffer.StateAt(i).ShouldBe(StateOf(from + i, firstUnknown), $"state at {i}");
            buffer.MembershipAt(i).ShouldBe(MembershipOf(from + i, firstMaybe), $"membership at {i}");
        }
    }

    private static ValueState StateOf(int i, int first) =>
        i < first || i % 2 == 0 && i > first ? ValueState.Known : ValueState.Missing;

    private static Truth MembershipOf(int i, int first) =>
        i < first || i % 3 == 0 && i > first ? Truth.True : Truth.Missing;
}
