using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Tests.Closures.Frames;

/// <summary>Elements beside the keys that order them.</summary>
public sealed class KeyedElementsTests
{
    [Theory]
    [InlineData(false, "apple:1 apple:3 Zebra:0", "Zebra:0 apple:1 apple:3")]
    [InlineData(true, "apple:1 apple:3 Zebra:0", "apple:1 apple:3 Zebra:0")]
    public void Texts_are_ordered_by_their_characters_and_equal_ones_keep_their_order(
        bool isDescending,
        string added,
        string ordered
    )
    {
        var elements = new KeyedElements<string, int>();
        foreach (var pair in added.Split(' ').Select(p => p.Split(':')))
        {
            elements.Add(
                pair[0],
                int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture),
                ValueState.Known
            );
        }

        elements.Sort(isDescending);
        string.Join(' ', Enumerable.Range(0, 3).Select(i => $"{elements.KeyAt(i)}:{elements.ValueAt(i)}"))
            .ShouldBe(ordered);
    }

    [Fact]
    public void However_many_there_are_they_are_ordered()
    {
        var elements = new KeyedElements<long, int>();
        for (var round = 0; round < 2; round++)
        {
            elements.Start();
            for (var i = 0; i < 40; i++)
            {
                elements.Add((i * 7) % 40, i, i % 5 == 0 ? ValueState.Missing : ValueState.Known);
            }

            elements.Sort(isDescending: false);
            elements.Count.ShouldBe(40);
            for (var place = 0; place < 40; place++)
            {
                elements.KeyAt(place).ShouldBe(place);
                var value = elements.ValueAt(place);
                ((value * 7) % 40).ShouldBe(place);
                elements.StateAt(place).ShouldBe(value % 5 == 0 ? ValueState.Missing : ValueState.Known);
            }
        }
    }

    [Fact]
    public void At_rest_they_keep_nothing_alive()
    {
        var elements = new KeyedElements<string, object>();
        var held = Hold(elements);
        elements.Clear();
        GC.Collect();

        held.Count(h => h.IsAlive).ShouldBe(0);
        elements.Count.ShouldBe(0);
        GC.KeepAlive(elements);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] Hold(KeyedElements<string, object> elements)
    {
        var objects = Enumerable.Range(0, 10).Select(_ => new object()).ToArray();
        var keys = objects.Select((_, i) => new string('k', i + 1)).ToArray();
        for (var i = 0; i < objects.Length; i++)
        {
            elements.Add(keys[i], objects[i], ValueState.Known);
        }

        elements.Start();
        elements.Add("one", "two", ValueState.Known);
        return [.. objects.Concat(keys).Select(o => new WeakReference(o))];
    }
}
