using System.Globalization;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Flat;

/// <summary>
/// The members of an input that plain comparisons read, each read once for all rules: whole numbers, dates and bools as
/// long, other numbers as double, texts as the number of the constant that they are equal to. One thread.
/// </summary>
internal sealed class Columns<TInput>
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<Func<TInput, long>> longReaders = [];
    private readonly List<Func<TInput, double>> doubleReaders = [];
    private readonly List<(Func<TInput, string?> Read, Dictionary<string, long> Numbers)> textReaders = [];

    private long[] longs = [];
    private double[] doubles = [];

    public ReadOnlySpan<long> Longs => longs;

    public ReadOnlySpan<double> Doubles => doubles;

    /// <summary>The place of a member among the longs; -1 when it is none of the input's own.</summary>
    public int LongPlace(Node node)
    {
        Func<TInput, long>? read = node switch
        {
            ObjectMemberNode<TInput, long> { Receiver: SlotNode } m => m.Getter.Invoke,
            ObjectMemberNode<TInput, int> { Receiver: SlotNode } m => i => m.Getter(i),
            ObjectMemberNode<TInput, short> { Receiver: SlotNode } m => i => m.Getter(i),
            ObjectMemberNode<TInput, byte> { Receiver: SlotNode } m => i => m.Getter(i),
            ObjectMemberNode<TInput, uint> { Receiver: SlotNode } m => i => m.Getter(i),
            ObjectMemberNode<TInput, bool> { Receiver: SlotNode } m => i => m.Getter(i) ? 1 : 0,
            ObjectMemberNode<TInput, DateTime> { Receiver: SlotNode } m => i => m.Getter(i).Ticks,
            ObjectMemberNode<TInput, TimeSpan> { Receiver: SlotNode } m => i => m.Getter(i).Ticks,
            NumberConvertNode<int, long> c when LongReader(c.Inner) is { } inner => inner,
            _ => null,
        };
        return read is null ? -1 : Place("l:", node, longReaders, read);
    }

    /// <summary>The place of a member among the doubles; -1 when it is none of the input's own.</summary>
    public int DoublePlace(Node node)
    {
        Func<TInput, double>? read = node switch
        {
            ObjectMemberNode<TInput, double> { Receiver: SlotNode } m => m.Getter.Invoke,
            ObjectMemberNode<TInput, float> { Receiver: SlotNode } m => i => m.Getter(i),
            NumberConvertNode<int, double> c when LongReader(c.Inner) is { } inner => i => inner(i),
            NumberConvertNode<long, double> c when LongReader(c.Inner) is { } inner => i => inner(i),
            _ => null,
        };
        return read is null ? -1 : Place("d:", node, doubleReaders, read);
    }

    /// <summary>The place of a text among the longs, and the number of a constant in it; null when it is no member.</summary>
    public (int Place, long Number)? TextPlace(Node node, string constant)
    {
        if (node is not ObjectMemberNode<TInput, string> { Receiver: SlotNode } member)
        {
            return null;
        }

        var key = "t:" + member.Name;
        if (!places.TryGetValue(key, out var place))
        {
            place = textReaders.Count;
            places[key] = place;
            textReaders.Add((member.Getter.Invoke, new Dictionary<string, long>(StringComparer.Ordinal)));
        }

        var numbers = textReaders[place].Numbers;
        if (!numbers.TryGetValue(constant, out var number))
        {
            number = numbers.Count + 1;
            numbers[constant] = number;
        }

        // Texts stand behind the longs, whose count is known only at the end.
        return (-1 - place, number);
    }

    /// <summary>The place among the longs that a place given before stands for, now that all are known.</summary>
    public int Final(int place) => place < 0 ? longReaders.Count + (-1 - place) : place;

    /// <summary>Makes room for the values; no member is added behind this.</summary>
    public void Close()
    {
        longs = new long[longReaders.Count + textReaders.Count];
        doubles = new double[doubleReaders.Count];
    }

    public void Read(TInput input)
    {
        for (var i = 0; i < longReaders.Count; i++)
        {
            longs[i] = longReaders[i](input);
        }

        for (var i = 0; i < doubleReaders.Count; i++)
        {
            doubles[i] = doubleReaders[i](input);
        }

        for (var i = 0; i < textReaders.Count; i++)
        {
            var (read, numbers) = textReaders[i];
            longs[longReaders.Count + i] = read(input) is { } text && numbers.TryGetValue(text, out var n) ? n : 0;
        }
    }

    private static Func<TInput, long>? LongReader(Node node) =>
        node switch
        {
            ObjectMemberNode<TInput, int> { Receiver: SlotNode } m => i => m.Getter(i),
            ObjectMemberNode<TInput, long> { Receiver: SlotNode } m => m.Getter.Invoke,
            _ => null,
        };

    private int Place<T>(string kind, Node node, List<Func<TInput, T>> readers, Func<TInput, T> read)
    {
        var member = node as IMemberNode ?? (IMemberNode)node.Children[0];
        var key = string.Create(CultureInfo.InvariantCulture, $"{kind}{member.Name}");
        if (!places.TryGetValue(key, out var place))
        {
            place = readers.Count;
            places[key] = place;
            readers.Add(read);
        }

        return place;
    }
}
