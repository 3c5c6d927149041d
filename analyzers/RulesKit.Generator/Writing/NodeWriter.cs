using System.Globalization;
using RulesKit.Language.Models;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>Writes trees as calls that build them. One writer for each method, whose locals it declares.</summary>
internal sealed class NodeWriter(
    IReadOnlyDictionary<EntityType, string> entities,
    IReadOnlyDictionary<Definition, string> definitions
)
{
    private readonly List<string> locals = [];
    private readonly Dictionary<ExpressionText, string> texts = [];
    private readonly Dictionary<Variable, string> variables = [];

    /// <summary>The locals that what was written stands on.</summary>
    public IReadOnlyList<string> Locals => locals;

    public string Write(BoundExpression node) =>
        node switch
        {
            PlanExpression plan => Call(node, "Plan", Type(plan.Type)),
            WindowExpression => Call(node, "Window"),
            AsOfExpression => Call(node, "AsOf"),
            VariableExpression variable => Call(node, "Variable", Write(variable.Variable)),
            DefinitionExpression definition => Call(node, "Definition", definitions[definition.Definition]),
            ConstantExpression constant => Call(node, "Constant", Literals.Of(constant.Value), Type(constant.Type)),
            ConstantSequenceExpression constants => Call(
                node,
                "Constants",
                $"new object[] {{ {string.Join(", ", constants.Values.Select(Literals.Of))} }}",
                Type(((SequenceType)constants.Type).Element)
            ),
            MemberExpression member => Call(
                node,
                "Member",
                Write(member.Receiver),
                Type(member.Member.Owner),
                Literals.Text(member.Member.Name)
            ),
            SequenceExpression sequence => WriteSequence(sequence),
            LambdaExpression lambda => WriteLambda(lambda),
            _ => WriteOperator(node),
        };

    public string Write(Variable variable)
    {
        if (!variables.TryGetValue(variable, out var name))
        {
            variables.Add(variable, name = "v" + variables.Count.ToString(CultureInfo.InvariantCulture));
            locals.Add(
                $"var {name} = new {Names.Engine}.GeneratedVariable({Literals.Text(variable.Name)}, {Type(variable.Type)}, {Literals.Text(variable.Meaning.Unit)});"
            );
        }

        return name;
    }

    /// <summary>A type of the language.</summary>
    public string Type(RuleType type) =>
        type switch
        {
            EntityType entity => entities[entity],
            SequenceType { Element: var element } => $"{Names.Engine}.GeneratedType.Sequence({Type(element)})",
            GroupType group => $"{Names.Engine}.GeneratedType.Group({Type(group.Key)}, {Type(group.Element)})",
            _ => $"{Names.Engine}.GeneratedType.{((ScalarType)type).Kind}",
        };

    private string WriteOperator(BoundExpression node) =>
        node switch
        {
            NotExpression not => Call(node, "Not", Write(not.Operand)),
            NegateExpression negate => Call(node, "Negate", Write(negate.Operand)),
            ConversionExpression conversion => $"{TextOf(node)}.Convert({Write(conversion.Operand)})",
            LogicalExpression logical => Call(
                node,
                "Logical",
                Write(logical.Left),
                Literals.Flag(logical.IsAnd),
                Write(logical.Right)
            ),
            ComparisonExpression c => Call(node, "Compare", Write(c.Left), Quote(c.Operator), Write(c.Right)),
            ArithmeticExpression a => Call(
                node,
                "Calculate",
                Write(a.Left),
                Quote(a.Operator),
                Write(a.Right),
                Unit(node)
            ),
            AbsenceExpression a => Call(node, "Absence", Write(a.Operand), Literals.Flag(a.IsNegated)),
            CoalesceExpression c => Call(node, "Coalesce", Write(c.Operand), Write(c.Fallback), Unit(node)),
            ConditionalExpression c => Call(
                node,
                "Choose",
                Write(c.Condition),
                Write(c.WhenTrue),
                Write(c.WhenFalse),
                Unit(node)
            ),
            PatternExpression p => Call(node, "Is", Write(p.Operand), Write(p.Pattern)),
            GroupKeyExpression key => Call(node, "Key", Write(key.Group)),
            IntrinsicExpression i => Call(
                node,
                "Operation",
                Write(i.Receiver),
                Literals.Text(i.Intrinsic.Name),
                Nodes(i.Arguments)
            ),
            FunctionExpression f => Call(node, "Function", f.Function.Name + "__", Nodes(f.Arguments)),
            _ => throw new InvalidOperationException($"The generator has no case for {node.GetType().Name}."),
        };

    private string WriteSequence(SequenceExpression sequence)
    {
        var argument = sequence.Lambda ?? sequence.Argument;
        return Call(
            sequence,
            "Sequence",
            Quote(sequence.Operator),
            Write(sequence.Source),
            argument is null ? "null" : Write(argument),
            Type(sequence.Type),
            Unit(sequence)
        );
    }

    private string WriteLambda(LambdaExpression lambda)
    {
        var parameters = string.Join(", ", lambda.Parameters.Select(Write));
        return Call(lambda, "Lambda", $"new {Names.Engine}.GeneratedVariable[] {{ {parameters} }}", Write(lambda.Body));
    }

    private static string Write(BoundPattern pattern)
    {
        var written = pattern switch
        {
            ComparisonPattern c => $"Compare({Quote(c.Operator)}, {Literals.Of(c.Value)})",
            NotPattern not => $"Not({Write(not.Pattern)})",
            LogicalPattern both => $"Join({Write(both.Left)}, {Literals.Flag(both.IsAnd)}, {Write(both.Right)})",
            _ => throw new InvalidOperationException($"The generator has no case for {pattern.GetType().Name}."),
        };
        return $"{Names.Engine}.GeneratedPattern.{written}";
    }

    private string Nodes(IEnumerable<BoundExpression> nodes) =>
        $"new {Names.Engine}.GeneratedNode[] {{ {string.Join(", ", nodes.Select(Write))} }}";

    private string Call(BoundExpression node, string method, params string[] arguments)
    {
        var span = node.Origin.Span;
        var place = FormattableString.Invariant($"{span.Start}, {span.Length}");
        return $"{TextOf(node)}.{method}({string.Join(", ", arguments.Append(place))})";
    }

    private string TextOf(BoundExpression node)
    {
        var text = node.Origin.Text;
        if (!texts.TryGetValue(text, out var name))
        {
            texts.Add(text, name = "t" + texts.Count.ToString(CultureInfo.InvariantCulture));
            locals.Add($"var {name} = new {Names.Engine}.GeneratedText({Literals.Text(text.Text)});");
        }

        return name;
    }

    private static string Unit(BoundExpression node) => Literals.Text(node.Meaning.Unit);

    private static string Quote<T>(T operation)
        where T : struct, Enum => $"\"{operation}\"";
}
