using RulesKit.Workflows.Members;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Chooses, of the methods of one name, the one that takes the arguments best.</summary>
internal static class ArgumentBinder
{
    /// <summary>The method and its arguments as values of its parameters; null when none takes them.</summary>
    public static MethodUse? Choose(IEnumerable<NetMethod> methods, Node[] arguments)
    {
        var applicable = new List<MethodUse>();
        foreach (var method in methods)
        {
            if (Apply(method, arguments) is { } promoted)
            {
                applicable.Add(new MethodUse(method, promoted));
            }
        }

        if (applicable.Count == 0)
        {
            return null;
        }

        // Of methods that are equally good, the first one of the table is taken.
        return applicable.Find(m =>
                applicable.TrueForAll(n => ReferenceEquals(m, n) || IsBetter(arguments, m.Method, n.Method))
            ) ?? applicable[0];
    }

    /// <summary>The arguments as values of a method's parameters; null when it does not take them.</summary>
    private static Node[]? Apply(NetMethod method, Node[] arguments)
    {
        var fixedCount = method.TakesMany ? method.Parameters.Length - 1 : method.Parameters.Length;
        if (method.TakesMany ? arguments.Length < fixedCount : arguments.Length != fixedCount)
        {
            return null;
        }

        var promoted = new Node[arguments.Length];
        for (var i = 0; i < promoted.Length; i++)
        {
            var parameter = method.Parameters[Math.Min(i, method.Parameters.Length - 1)];
            if (As(parameter, arguments[i]) is not { } argument)
            {
                return null;
            }

            promoted[i] = argument;
        }

        return promoted;
    }

    private static Node? As(Type parameter, Node argument) =>
        parameter != typeof(IEnumerable<string>) ? Promotion.To(parameter, argument)
        : argument.Type.Element?.Clr == typeof(string)
            ? new ConvertNode(
                NetType.Of(parameter),
                argument.Span,
                argument,
                v => Operations.SequenceFunctions.Items(v).Cast<string?>().ToArray()
            )
        : null;

    private static bool IsBetter(Node[] arguments, NetMethod first, NetMethod second)
    {
        if (first.TakesMany != second.TakesMany)
        {
            return !first.TakesMany;
        }

        for (var i = 0; i < Math.Min(first.Parameters.Length, second.Parameters.Length); i++)
        {
            var source = arguments.Length > i ? arguments[i].Type.Clr : typeof(object);
            var order = Compare(source, first.Parameters[i], second.Parameters[i]);
            if (order != 0)
            {
                return order < 0;
            }
        }

        return true;
    }

    /// <summary>Below zero when a value converts better to the first type, above when to the second.</summary>
    private static int Compare(Type source, Type first, Type second)
    {
        if (first == second)
        {
            return 0;
        }

        if (source == first || source == second)
        {
            return source == first ? -1 : 1;
        }

        var isFirstNarrower = TypeRelations.Widens(first, second);
        var isSecondNarrower = TypeRelations.Widens(second, first);
        return isFirstNarrower == isSecondNarrower ? 0
            : isFirstNarrower ? -1
            : 1;
    }

    /// <summary>"(int, text)", as messages list arguments.</summary>
    public static string Describe(Node[] arguments) =>
        $"({string.Join(", ", arguments.Select(a => a.Type.Describe()))})";

    /// <summary>Why no method of a name takes the arguments.</summary>
    public static string Reason(string owner, string name, IEnumerable<NetMethod> sameName, Node[] arguments)
    {
        var hint = Array.Find(arguments, a => Values.NullReason(a) is not null) is { } unknown
            ? " " + Values.NullReason(unknown)
            : "";
        var takesInt = sameName.Any(m => Array.IndexOf(m.Parameters, typeof(int)) >= 0);
        if (hint.Length == 0 && takesInt && Array.Exists(arguments, a => a.Type.Clr == typeof(long)))
        {
            hint = " It takes an int, and whole numbers of JSON are long: write int(…) around them.";
        }

        return $"{owner} has no '{name}' that takes {Describe(arguments)}.{hint}";
    }
}
