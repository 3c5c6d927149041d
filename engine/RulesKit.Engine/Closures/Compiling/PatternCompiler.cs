using RulesKit.Engine.Closures.Conditions;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles patterns into tests of a known value.</summary>
internal static class PatternCompiler
{
    public static Predicate<T> Compile<T>(BoundPattern pattern)
        where T : notnull
    {
        switch (pattern)
        {
            case ComparisonPattern comparison:
                return Compare<T>(Comparing.SignsOf(comparison.Operator), (T)comparison.Value);
            case NotPattern not:
                var inner = Compile<T>(not.Pattern);
                return value => !inner(value);
            case LogicalPattern logical:
                var (left, right) = (Compile<T>(logical.Left), Compile<T>(logical.Right));
                return logical.IsAnd ? value => left(value) && right(value) : value => left(value) || right(value);
            default:
                throw new InvalidOperationException($"There is no code for {pattern.GetType().Name}.");
        }
    }

    private static Predicate<T> Compare<T>(Signs signs, T constant)
        where T : notnull
    {
        if (constant is string text)
        {
            return (Predicate<T>)(object)(Predicate<string>)(value => Comparing.Holds(signs, value, text));
        }

        var comparer = Comparer<T>.Default;
        return value =>
        {
            var sign = comparer.Compare(value, constant);
            return (
                    signs
                    & (
                        sign < 0 ? Signs.Less
                        : sign > 0 ? Signs.Greater
                        : Signs.Equal
                    )
                ) != Signs.None;
        };
    }
}
