using System.Globalization;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Migration;

/// <summary>Translates bound expressions of workflows into native text. What the native language can't say is refused.</summary>
/// <remarks>One way, and by a table of every kind of node, so that a new kind without an entry is found by a test.</remarks>
internal sealed class NativeTranslator
{
    private readonly Dictionary<Type, Func<Node, NativeText>> kinds;
    private readonly TranslationContext context;

    public NativeTranslator(TranslationContext context)
    {
        this.context = context;
        var operators = new OperatorTranslator(this, context);
        var calls = new CallTranslator(this, context);
        var sequences = new SequenceTranslator(this, context);
        kinds = new Dictionary<Type, Func<Node, NativeText>>
        {
            [typeof(ArithmeticNode<>)] = operators.Arithmetic,
            [typeof(BinaryNode)] = Refuse("Arithmetic with null, and operators on bits, have no native form."),
            [typeof(BooleanEqualNode)] = operators.BooleanEqual,
            [typeof(CallNode)] = n => calls.Translate((CallNode)n),
            [typeof(CoalesceNode)] = operators.Coalesce,
            [typeof(CompareNode<>)] = operators.Compare,
            [typeof(ConditionalNode)] = operators.Conditional,
            [typeof(ConstantNode)] = n => Constant(n, ((ConstantNode)n).Value),
            [typeof(ConvertNode)] = operators.Convert,
            [typeof(EqualNode)] = operators.Equal,
            [typeof(LiftedCompareNode)] = Refuse(
                "A comparison with a value that may be null is no there, and unknown natively."
            ),
            [typeof(LiftedLogicalNode)] = Refuse(
                "Conditions that may be null are joined as in SQL; natively they are unknown."
            ),
            [typeof(ListNode)] = Refuse(
                "A list that is written in an expression stands natively only behind 'in' and Contains."
            ),
            [typeof(LogicalNode)] = operators.Logical,
            [typeof(MembershipNode)] = operators.Membership,
            [typeof(MissingNode)] = n => throw new CannotCarryException(n.Span, n.Type.Missing!),
            [typeof(NewObjectNode)] = Refuse("New objects have no native form."),
            [typeof(NotNode)] = operators.Not,
            [typeof(NullGuardNode)] = operators.NullGuard,
            [typeof(NumberConvertNode<,>)] = n => Translate(n.Children[0]),
            [typeof(ObjectMemberNode<,>)] = Refuse("Inputs of .NET classes are not migrated; give samples as JSON."),
            [typeof(OrderNode<>)] = operators.Compare,
            [typeof(ParamNode)] = n => new NativeText(context.Definition(((ParamNode)n).Param)),
            [typeof(RecordMemberNode)] = n => Member((RecordMemberNode)n),
            [typeof(ReflectedMemberNode)] = Refuse("Inputs of .NET classes are not migrated; give samples as JSON."),
            [typeof(SequenceNode)] = n => sequences.Translate((SequenceNode)n),
            [typeof(SlotNode)] = n => new NativeText(context.NameOf((SlotNode)n)),
            [typeof(TextOrderNode)] = Refuse("Texts have no order natively; they are equal or not."),
            [typeof(TypedConstantNode<>)] = n => Constant(n, ((ITypedConstant)n).Boxed),
            [typeof(UnboxNode<>)] = n => Translate(n.Children[0]),
        };
    }

    /// <summary>The kinds of nodes that are known, generic ones without their arguments.</summary>
    public IReadOnlyCollection<Type> Kinds => kinds.Keys;

    /// <exception cref="CannotCarryException">The native language can't say it.</exception>
    public NativeText Translate(Node node)
    {
        var type = node.GetType();
        return kinds[type.IsGenericType ? type.GetGenericTypeDefinition() : type](node);
    }

    private static Func<Node, NativeText> Refuse(string reason) => n => throw new CannotCarryException(n.Span, reason);

    private NativeText Member(RecordMemberNode node)
    {
        var shape = node.Receiver.Type.Shape!;
        var names = NativeNames.Members(shape.Names);
        var index = shape.Find(node.Name, StringComparer.Ordinal);
        if (node.Type.IsNull)
        {
            throw new CannotCarryException(node.Span, $"Nothing is known of '{node.Name}' but null.");
        }

        return new NativeText($"{Translate(node.Receiver).Within(NativeText.Primary)}.{names[index]}");
    }

    private static NativeText Constant(Node node, object? value) =>
        value switch
        {
            bool known => NativeText.Of(known),
            string text => new NativeText(Quote(text)),
            char c => new NativeText(Quote(c.ToString())),
            int or long or short or byte or sbyte or ushort or uint => Number(
                System.Convert.ToDecimal(value, CultureInfo.InvariantCulture)
            ),
            decimal number => Number(number),
            double number when Exact(number) is { } exact => Number(exact),
            DateTime { Kind: DateTimeKind.Unspecified } date when date.TimeOfDay == TimeSpan.Zero => new NativeText(
                $"Date(\"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\")"
            ),
            null => throw new CannotCarryException(node.Span, "null is no value by itself natively."),
            _ => throw new CannotCarryException(
                node.Span,
                $"There is no native literal for this {NetType.Of(value.GetType()).Describe()}."
            ),
        };

    private static decimal? Exact(double number) =>
        decimal.TryParse(
            number.ToString("R", CultureInfo.InvariantCulture),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var exact
        )
            ? exact
            : null;

    private static NativeText Number(decimal number) =>
        new(number.ToString(CultureInfo.InvariantCulture), number < 0 ? NativeText.Unary : NativeText.Primary);

    private static string Quote(string text)
    {
        var quoted = new System.Text.StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    < ' ' => $"\\u{(int)c:x4}",
                    _ => c.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }
}
