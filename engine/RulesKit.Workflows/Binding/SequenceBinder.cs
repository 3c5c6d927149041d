using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Binds operations over sequences, whose lambdas may be written bare: Any(qty > 1), Any(l => l.qty > 1).</summary>
internal sealed class SequenceBinder(ExpressionBinder binder)
{
    /// <summary>The names of all operations.</summary>
    public static IEnumerable<string> Names => SequenceOperations.All.Keys;

    public static bool Handles(Node receiver, string name, StringComparer comparer) =>
        ElementOf(receiver) is not null && Names.Any(n => comparer.Equals(n, name));

    /// <summary>Whether the argument of an operation is asked of each item.</summary>
    public static bool TakesLambda(string name, StringComparer comparer) =>
        SequenceOperations.All.Any(o => comparer.Equals(o.Key, name) && o.Value.TakesLambda);

    public Node Bind(CallSyntax call, Node source, string name, TextSpan nameSpan)
    {
        var canonical = Names.First(n => StringComparer.OrdinalIgnoreCase.Equals(n, name));
        var operation = SequenceOperations.All[canonical];
        if (Refusals.Of(name) is { } refusal)
        {
            throw new BindException(nameSpan, refusal, BindFault.Refused);
        }

        if (call.Arguments.Count < operation.Least || call.Arguments.Count > operation.Most)
        {
            throw new BindException(call.Span, $"'{canonical}' {operation.Expects}.");
        }

        if (call.Arguments.Count == 0)
        {
            return Build(call.Span, canonical, operation, source, null, null);
        }

        if (canonical == "Contains")
        {
            return BindContains(call.Span, source, binder.BindValue(call.Arguments[0]));
        }

        return operation.TakesLambda
            ? BindLambda(call, canonical, operation, source)
            : Build(call.Span, canonical, operation, source, null, BindArgument(canonical, source, call.Arguments[0]));
    }

    /// <summary>Whether a list holds a value.</summary>
    public static Node BindContains(TextSpan span, Node list, Node value)
    {
        if (ElementOf(list) is not { } element)
        {
            throw new BindException(list.Span, $"Behind 'in' stands a list; this is {Values.Describe(list)}.");
        }

        // Literals in a list are what the value is, where they can be.
        if (
            Promotion.To(element.Clr, value) is null
            && list is ListNode literal
            && literal.As(value.Type) is { } widened
        )
        {
            return BindContains(span, widened, value);
        }

        return Build(span, "Contains", SequenceOperations.All["Contains"], list, null, AsItem(element, value));
    }

    private static NetType? ElementOf(Node node) =>
        node.Type.Clr == typeof(string) ? NetType.Of(typeof(char)) : node.Type.Element;

    private SequenceNode BindLambda(CallSyntax call, string name, SequenceOperation operation, Node source)
    {
        var element = ElementOf(source)!;
        var syntax = call.Arguments[0];
        var lambda = syntax as LambdaSyntax;
        if (lambda is { Parameters.Count: not 1 })
        {
            throw new BindException(lambda.Span, "The lambda takes one parameter, the item.");
        }

        var parameter = lambda?.Parameters[0].Name;
        if (parameter is not null && binder.Scope.Find(parameter, lambda!.Span) is not null)
        {
            throw new BindException(
                lambda.Parameters[0].Span,
                $"'{parameter}' is the name of something else already; give the item another name."
            );
        }

        return binder.Scope.Within(
            element,
            parameter,
            syntax.Span,
            item =>
            {
                var body = binder.Bind(lambda?.Body ?? syntax);
                if (operation.IsCondition)
                {
                    Values.Require(body);
                    if (body.Type.Clr != typeof(bool))
                    {
                        throw new BindException(
                            body.Span,
                            Values.NullReason(body)
                                ?? $"'{name}' asks whether something is true of each item; this is {Values.Describe(body)}."
                        );
                    }
                }

                Values.Require(body);
                body = operation.IsCondition ? body : Values.Lifted(body);
                return Build(call.Span, name, operation, source, new SequenceBody(body, item.Slot), null);
            }
        );
    }

    private Node BindArgument(string name, Node source, ExpressionSyntax syntax)
    {
        var argument = binder.BindValue(syntax);
        var element = ElementOf(source)!;
        switch (name)
        {
            case "Contains" or "DefaultIfEmpty" or "Append" or "Prepend":
                return AsItem(element, argument);
            case "Skip" or "Take" or "ElementAt" or "ElementAtOrDefault":
                return Promotion.To(typeof(int), argument)
                    ?? throw new BindException(
                        argument.Span,
                        $"'{name}' takes an int; this is {Values.Describe(argument)}. Write int(…) around it."
                    );
            default:
                return argument.Type.Element is null
                    ? throw new BindException(
                        argument.Span,
                        $"'{name}' takes another list; this is {Values.Describe(argument)}."
                    )
                    : argument;
        }
    }

    private static Node AsItem(NetType element, Node value)
    {
        // A null of a row is in no list of values that have none.
        var lifted = Values.Lifted(value);
        var isLifted = !ReferenceEquals(lifted, value) && lifted.Type.Plain == element.Clr;
        return (isLifted ? lifted : Promotion.To(element.Clr, value))
            ?? throw new BindException(
                value.Span,
                Values.NullReason(value) ?? $"The list holds {element.Describe()}; this is {Values.Describe(value)}."
            );
    }

    private static SequenceNode Build(
        TextSpan span,
        string name,
        SequenceOperation operation,
        Node source,
        SequenceBody? body,
        Node? argument
    )
    {
        var element = ElementOf(source)!;
        var (type, prepared, function) = operation.Build(new SequenceUse(span, name, element, source.Type, body?.Node));
        return new SequenceNode(type, span, source, prepared ?? body?.Node, body?.Slot ?? 0, argument, function)
        {
            Name = name,
        };
    }
}
