using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Gives the shared syntax the meaning that it has in .NET, by the rules of Dynamic LINQ.</summary>
internal sealed class ExpressionBinder
{
    private readonly ExpressionText text;
    private readonly NameBinder names;
    private readonly MemberBinder members;
    private readonly CallBinder calls;
    private readonly OperatorBinder operators;

    private ExpressionBinder(ExpressionText text, Scope scope)
    {
        this.text = text;
        Scope = scope;
        names = new NameBinder(this);
        members = new MemberBinder(this, names);
        calls = new CallBinder(this, names);
        operators = new OperatorBinder(this);
    }

    public Scope Scope { get; }

    /// <summary>The meaning of an expression that was read without mistakes.</summary>
    /// <exception cref="BindException">It has none.</exception>
    public static Node Bind(SyntaxTree tree, Scope scope)
    {
        scope.CheckNames(tree.Root.Span);
        return new ExpressionBinder(tree.Text, scope).Bind(tree.Root);
    }

    /// <summary>Binds parts of an expression by themselves, for those who look for mistakes in all of them.</summary>
    public static ExpressionBinder Of(SyntaxTree tree, Scope scope) => new(tree.Text, scope);

    /// <summary>The meaning of an expression that must be true or false.</summary>
    /// <exception cref="BindException">It has none.</exception>
    public static Node<bool> BindCondition(SyntaxTree tree, Scope scope) => AsCondition(Bind(tree, scope));

    /// <exception cref="BindException">It is neither true nor false.</exception>
    public static Node<bool> AsCondition(Node node)
    {
        Values.Require(node);
        return node.Type.Clr == typeof(bool)
            ? node.As<bool>()
            : throw new BindException(
                node.Span,
                $"A rule is true or false; this is {Values.Describe(node)}.{HintFor(node)}"
            );
    }

    public Node Bind(ExpressionSyntax syntax) =>
        syntax switch
        {
            LiteralSyntax literal => BindLiteral(literal),
            ParenthesizedSyntax parenthesized => Bind(parenthesized.Inner),
            NameSyntax name => names.Bind(name.Name, name.Span),
            MemberSyntax member => members.Bind(member),
            CallSyntax call => calls.Bind(call),
            IndexSyntax index => members.BindIndex(index),
            UnarySyntax unary => BindUnary(unary),
            BinarySyntax binary => operators.Bind(binary),
            ConditionalSyntax conditional => BindConditional(conditional),
            MembershipSyntax membership => BindMembership(membership),
            ListSyntax list => BindList(list),
            NewObjectSyntax created => BindNewObject(created),
            LambdaSyntax lambda => BindRuleLambda(lambda),
            _ => throw new BindException(syntax.Span, "This is no expression that a workflow can have."),
        };

    /// <summary>A value whose type is known, and which is no member that the input lacks.</summary>
    public Node BindValue(ExpressionSyntax syntax)
    {
        var node = Bind(syntax);
        Values.Require(node);
        return node;
    }

    public Node<bool> BindBoolean(ExpressionSyntax syntax, string what)
    {
        var node = BindValue(syntax);
        return node.Type.Clr == typeof(bool)
            ? node.As<bool>()
            : throw new BindException(node.Span, $"{what} is true or false; this is {Values.Describe(node)}.");
    }

    private static string HintFor(Node node) =>
        node.Type.Clr == typeof(bool?) ? " Compare it with true, so that null counts as no." : "";

    private ConstantNode BindLiteral(LiteralSyntax literal) =>
        literal.Value is null
            ? new ConstantNode(NetType.Null, literal.Span, null)
            : new ConstantNode(
                NetType.Of(literal.Value.GetType()),
                literal.Span,
                literal.Value,
                text.Slice(literal.Span)
            );

    private Node BindUnary(UnarySyntax unary) =>
        unary
            is {
                Operator: TokenKind.Minus,
                Operand: LiteralSyntax { Value: not (null or string or char or bool) } number
            }
            ? OperatorBinder.Negative(unary.Span, BindLiteral(number))
            : operators.BindUnary(unary);

    private ConditionalNode BindConditional(ConditionalSyntax syntax)
    {
        var condition = BindBoolean(syntax.Condition, "What stands before '?'");
        return Branches.Join(syntax.Span, condition, Bind(syntax.WhenTrue), Bind(syntax.WhenFalse));
    }

    private Node BindMembership(MembershipSyntax syntax)
    {
        var value = BindValue(syntax.Value);
        if (syntax.List is ListSyntax { Items.Count: 0 } empty)
        {
            throw new BindException(
                empty.Span,
                "Between the brackets behind 'in' stand the values that are looked for."
            );
        }

        Node<bool> found = syntax.List is ListSyntax list
            ? new MembershipNode(
                syntax.Span,
                [.. list.Items.Select(i => ComparisonBinder.BindEqual(i.Span, value, BindValue(i)))]
            )
            : SequenceBinder.BindContains(syntax.Span, BindValue(syntax.List), value).As<bool>();
        return syntax.IsNegated ? new NotNode(syntax.Span, found) : found;
    }

    private ListNode BindList(ListSyntax list)
    {
        var items = list.Items.Select(BindValue).ToArray();
        var element =
            items.Length > 0 && Array.TrueForAll(items, i => i.Type == items[0].Type) ? items[0].Type : NetType.Object;
        var bound = new ListNode(NetType.SequenceOf(element), list.Span, items);
        return list.Type is null ? bound : BindItems(bound, list.Type);
    }

    /// <summary>The items as values of the type that is written before them.</summary>
    private static ListNode BindItems(ListNode list, NameSyntax type) =>
        list.As(NetType.Of(TypeNames.Find(type.Name)!))
        ?? throw new BindException(list.Span, $"Not every value of this list is a {type.Name}.");

    private NewObjectNode BindNewObject(NewObjectSyntax syntax)
    {
        var values = syntax.Values.Select(Bind).ToArray();
        var found = new List<string>();
        for (var i = 0; i < values.Length; i++)
        {
            var name =
                syntax.Names[i]?.Name
                ?? (syntax.Values[i] as MemberSyntax)?.Name
                ?? (syntax.Values[i] as NameSyntax)?.Name;
            if (name is null)
            {
                throw new BindException(values[i].Span, "This member has no name; write (value as Name).");
            }

            if (found.Contains(name))
            {
                throw new BindException(
                    values[i].Span,
                    $"There are two found '{name}'; give one another name with 'as'."
                );
            }

            found.Add(name);
        }

        var shape = new JsonShape([.. found], [.. values.Select(v => v.Type)]);
        return new NewObjectNode(new NetType(typeof(JsonRecord), shape), syntax.Span, values);
    }

    /// <summary>A whole rule written as a lambda over the only input.</summary>
    private Node BindRuleLambda(LambdaSyntax lambda)
    {
        if (Scope.It is not { } item || lambda.Parameters.Count != 1)
        {
            throw new BindException(
                lambda.Span,
                "A rule is written as a lambda with one parameter, and only where there is exactly one input."
            );
        }

        return Scope.WithName(lambda.Parameters[0].Name, item, () => Bind(lambda.Body));
    }
}
