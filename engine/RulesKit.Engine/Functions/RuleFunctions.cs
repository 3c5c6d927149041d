using System.Reflection;
using RulesKit.Language.Functions;

namespace RulesKit.Engine.Functions;

/// <summary>The functions of a host that the expressions of a rule set may call. Immutable and thread-safe.</summary>
/// <remarks>
/// A function is a public static method marked by <see cref="RuleFunctionAttribute"/>. It takes and gives bool, int,
/// long, decimal, string, Date, DateOnly and Period; it may take lists of these (<c>IReadOnlyList&lt;T&gt;</c>,
/// <c>IEnumerable&lt;T&gt;</c> or <c>T[]</c>). When an argument is unknown the function is not called and the result is
/// unknown. A nullable result says "missing" by null. What a function throws is a fault of the expression.
/// </remarks>
public sealed class RuleFunctions
{
    private readonly IReadOnlyList<RuleFunction> functions;

    private RuleFunctions(IReadOnlyList<RuleFunction> functions)
    {
        this.functions = functions;
        Table = new FunctionTable(functions);
    }

    /// <summary>No functions at all.</summary>
    public static RuleFunctions None { get; } = new([]);

    /// <summary>How the functions are called, for example <c>IsWorkday(date)</c>, by name.</summary>
    public IReadOnlyList<string> Signatures =>
        functions.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Signature).ToArray();

    internal FunctionTable Table { get; }

    /// <summary>The marked methods of some types.</summary>
    /// <exception cref="RuleFunctionException">
    /// A marked method can't be a function, a type has none, or two have one name; the message lists all mistakes.
    /// </exception>
    public static RuleFunctions From(params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var mistakes = new List<string>();
        var methods = new List<MethodInfo>();
        foreach (var type in types)
        {
            var marked = RuleFunctionReader.MarkedMethodsOf(type);
            methods.AddRange(marked);
            if (marked.Count == 0)
            {
                mistakes.Add($"{type.FullName} has no method marked [RuleFunction].");
            }
        }

        return Read(methods, mistakes);
    }

    /// <summary>Some marked methods.</summary>
    /// <exception cref="RuleFunctionException">As for <see cref="From(Type[])"/>.</exception>
    public static RuleFunctions From(params MethodInfo[] methods)
    {
        ArgumentNullException.ThrowIfNull(methods);
        return Read(methods, []);
    }

    /// <summary>These functions and others.</summary>
    /// <exception cref="RuleFunctionException">Two functions have one name.</exception>
    public RuleFunctions And(RuleFunctions others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return Of([.. functions, .. others.functions], []);
    }

    private static RuleFunctions Read(IEnumerable<MethodInfo> methods, List<string> mistakes) =>
        Of(methods.Select(m => RuleFunctionReader.Read(m, mistakes)).OfType<RuleFunction>().ToArray(), mistakes);

    private static RuleFunctions Of(IReadOnlyList<RuleFunction> functions, List<string> mistakes)
    {
        mistakes.AddRange(
            functions
                .GroupBy(f => f.Name, StringComparer.Ordinal)
                .Where(g => g.Count() > 1)
                .Select(g =>
                    $"{string.Join(" and ", g.Select(f => f.Signature))} have one name; rules know a function by its name alone, so give each its own."
                )
        );
        return mistakes.Count == 0
            ? new RuleFunctions(functions)
            : throw new RuleFunctionException(string.Join(Environment.NewLine, mistakes));
    }
}
