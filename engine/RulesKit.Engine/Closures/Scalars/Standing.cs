using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>Values that need no working out.</summary>
internal static class Standing
{
    /// <summary>The object that the innermost loop works on.</summary>
    public static Scalar<object> Item { get; } =
        static (Frame _, object? item, out object value) =>
        {
            value = item!;
            return ValueState.Known;
        };

    /// <summary>The text, or the key of an object, that the innermost loop works on.</summary>
    public static Scalar<string> ItemText { get; } =
        static (Frame _, object? item, out string value) =>
        {
            // The code is built only for loops over texts.
            value = Unsafe.As<string>(item)!;
            return ValueState.Known;
        };

    /// <summary>The plan.</summary>
    public static Scalar<object> Plan { get; } =
        static (Frame frame, object? _, out object value) =>
        {
            value = frame.Root;
            return ValueState.Known;
        };

    /// <summary>The date that the plan is seen from.</summary>
    public static Scalar<Date> AsOf { get; } =
        static (Frame frame, object? _, out Date value) =>
        {
            value = frame.AsOf;
            return ValueState.Known;
        };
}
