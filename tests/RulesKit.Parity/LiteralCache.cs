using System.Linq.Dynamic.Core;
using System.Reflection;

namespace RulesKit.Parity;

/// <summary>The literals that System.Linq.Dynamic.Core keeps for the whole process, so that earlier rules change later answers.</summary>
internal static class LiteralCache
{
    private static readonly FieldInfo[] Fields =
    [
        .. typeof(ParsingConfig)
            .Assembly.GetTypes()
            .Where(t => t.Name == "ConstantExpressionHelperFactory")
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(f => !f.IsInitOnly),
    ];

    /// <exception cref="InvalidOperationException">The package keeps its literals elsewhere.</exception>
    public static void Forget()
    {
        if (Fields.Length == 0)
        {
            throw new InvalidOperationException(
                "Where this version of System.Linq.Dynamic.Core keeps its literals is not known; record each case in a process of its own."
            );
        }

        foreach (var field in Fields)
        {
            field.SetValue(null, null);
        }
    }
}
