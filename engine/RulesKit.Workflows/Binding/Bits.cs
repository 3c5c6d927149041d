namespace RulesKit.Workflows.Binding;

/// <summary>Operations on the bits of whole numbers of one type.</summary>
internal static class Bits
{
    public static Func<object, object, object> Operation(bool isAnd) =>
        (a, b) =>
            (a, b) switch
            {
                (int x, int y) => isAnd ? x & y : x | y,
                (uint x, uint y) => isAnd ? x & y : x | y,
                (long x, long y) => isAnd ? x & y : x | y,
                _ => isAnd ? (ulong)a & (ulong)b : (ulong)a | (ulong)b,
            };

    public static Func<object, object, object> Shift(bool isLeft) =>
        (a, b) =>
            a switch
            {
                int x => isLeft ? x << (int)b : x >> (int)b,
                uint x => isLeft ? x << (int)b : x >> (int)b,
                long x => isLeft ? x << (int)b : x >> (int)b,
                _ => isLeft ? (ulong)a << (int)b : (ulong)a >> (int)b,
            };
}
