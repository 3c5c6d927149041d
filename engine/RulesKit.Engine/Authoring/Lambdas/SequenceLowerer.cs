using System.Linq.Expressions;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Lowers the methods of LINQ that the language has.</summary>
internal sealed class SequenceLowerer(LambdaLowerer lowerer)
{
    public Lowered Lower(MethodCallExpression node)
    {
        var name = node.Method.Name;
        var source = lowerer.Lower(Source(node));
        var rest = node.Arguments.Skip(1).ToArray();
        return (name, rest.Length) switch
        {
            ("ToList" or "ToArray" or "AsEnumerable", 0) => source,
            ("Any" or "Count" or "First" or "Last" or "Distinct", 0) => Call(source, name, ""),
            ("LongCount", 0) => Call(source, "Count", ""),
            ("Sum" or "Min" or "Max" or "Average", 0) => Call(Reckoned(node, source), name, ""),
            ("All" or "Any" or "Count" or "First" or "Last" or "Where", 1) => Call(source, name, Condition(rest[0])),
            ("LongCount", 1) => Call(source, "Count", Condition(rest[0])),
            ("Select" or "GroupBy", 1) => Call(source, name, Selector(rest[0])),
            ("Sum" or "Min" or "Max" or "Average", 1) => Aggregate(Reckoned(node, source), name, rest[0]),
            ("OrderBy" or "OrderByDescending", 1 or 2) => Call(source, name, Key(node, rest)),
            ("Take" or "Skip", 1) when rest[0].Type == typeof(int) => Call(source, name, lowerer.Lower(rest[0]).Text),
            _ => throw lowerer.Refuse(node, $"the LINQ operation {name} in this form", AdviceFor(name)),
        };
    }

    private static Lowered Call(Lowered source, string name, string argument) =>
        new($"{source.At(Level.Primary)}.{name}({argument})", Level.Primary);

    private Expression Source(MethodCallExpression node) =>
        node.Arguments[0].Type == typeof(string)
            ? throw lowerer.Refuse(node, "the characters of a text", "Rules see texts as wholes.")
            : node.Arguments[0];

    private string Condition(Expression lambda) => lowerer.LowerLambda(lambda, 1, body => body).Text;

    /// <summary>A value that lives on as an element or a key must be what C# takes it for.</summary>
    private string Selector(Expression lambda) => lowerer.LowerLambda(lambda, 1, body => body.AsNumber()).Text;

    private Lowered Aggregate(Lowered source, string name, Expression lambda)
    {
        var selector = lowerer.LowerLambda(lambda, 1, body => body);

        // An average is a number in any case; the others give what they are given.
        return Call(source, name, selector.Text) with
        {
            IsInteger = selector.IsInteger && name != "Average",
        };
    }

    /// <summary>C# reckons averages of integers in binary floating point, which rules don't have.</summary>
    private Lowered Reckoned(MethodCallExpression node, Lowered source) =>
        ClrKinds.IsNumber(node.Type) || ClrKinds.IsTime(node.Type)
            ? source
            : throw lowerer.Refuse(
                node,
                $"{node.Method.Name} of {ClrKinds.Bare(node.Type).Name}",
                "Rules reckon with int, long and decimal: .Average(x => (decimal)x.Amount). Min and Max also take dates and periods."
            );

    private string Key(MethodCallExpression node, Expression[] rest)
    {
        var key = ClrKinds.Bare(node.Method.GetGenericArguments()[1]);
        var isOrdinal =
            rest.Length == 2
            && rest[1] is MemberExpression { Member.Name: nameof(StringComparer.Ordinal), Expression: null } member
            && member.Member.DeclaringType == typeof(StringComparer);
        if (key == typeof(string) != isOrdinal || (rest.Length == 2 && !isOrdinal) || key.IsEnum)
        {
            throw lowerer.Refuse(
                node,
                $"an order of {key.Name} in this form",
                "Texts are ordered ordinally: .OrderBy(x => …, StringComparer.Ordinal). Enums have no order in rules; numbers, dates and periods take no comparer."
            );
        }

        return Selector(rest[0]);
    }

    private static string AdviceFor(string name) =>
        name switch
        {
            "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "Single" =>
                "Rules have First and Last, and Any for \"is there one\".",
            "ThenBy" or "ThenByDescending" => "Rules order by one key.",
            "Average" or "Sum" or "Min" or "Max" => "Rules take a selector or nothing.",
            _ =>
                "Rules have All, Any, Count, Sum, Min, Max, Average, Where, Select, Distinct, Contains, First, Last, OrderBy, OrderByDescending, Take, Skip and GroupBy.",
        };
}
