using RulesKit.Generator.Shapes;
using RulesKit.Language.Lowering;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>
/// The lowering of generated classes. It differs in two ways: what is absent throws, so that C# gives a value only where
/// the language gives the same one; and nothing is read from text when the program runs.
/// </summary>
internal sealed class GeneratedLowering : ExpressionLowering
{
    private readonly IReadOnlyDictionary<string, FunctionShape> functions;

    private GeneratedLowering(BoundExpression expression, IReadOnlyDictionary<string, FunctionShape> functions)
        : base(expression.Origin.Text) => this.functions = functions;

    /// <summary>The expression as C#, in pieces.</summary>
    public static IReadOnlyList<TextPiece> Lower(
        BoundExpression expression,
        bool mayBeAbsent,
        IReadOnlyDictionary<string, FunctionShape> functions
    )
    {
        var lowering = new GeneratedLowering(expression, functions);
        lowering.LowerAll(expression, mayBeAbsent);
        return lowering.Edits.Pieces();
    }

    protected override void Unwrap(RuleSpan span, RuleType type) =>
        Edits.Insert(span.End, LoweredTypes.IsValueType(type) ? ".Value" : ".OrMissing()");

    protected override void VisitNamedCall(CallSyntax syntax, NameSyntax name, BoundExpression bound, bool mayBeAbsent)
    {
        if (bound is not FunctionExpression call)
        {
            Edits.Replace(syntax.Span, Literals.Of(((ConstantExpression)bound).Value));
            return;
        }

        var function = functions[call.Function.Name];
        var conversion = Conversion(function.Result);
        Edits.Insert(syntax.Span.Start, conversion);
        Edits.Replace(name.Span, function.Method);
        for (var i = 0; i < syntax.Arguments.Count; i++)
        {
            var argument = syntax.Arguments[i];
            var (before, after) = Argument(function.Parameters[i], function.Lists[i]);
            Edits.Insert(argument.Span.Start, before);
            Visit(argument, call.Arguments[i], mayBeAbsent: false);
            Edits.Insert(argument.Span.End, after);
        }

        Edits.Insert(syntax.Span.End, conversion.Length > 0 ? ")" : "");
        var isText = call.Type == ScalarType.Text;
        if (isText ? !(function.CanBeAbsent && mayBeAbsent) : function.CanBeAbsent && !mayBeAbsent)
        {
            Unwrap(syntax.Span, call.Type);
        }
    }

    private static string Conversion(Held result) =>
        result switch
        {
            Held.Int => $"{Names.Engine}.GeneratedValues.Whole(",
            Held.DateOnly => $"{Names.Engine}.GeneratedValues.Day(",
            _ => "",
        };

    private static (string Before, string After) Argument(Held parameter, bool isList)
    {
        if (isList)
        {
            var (inner, end) = Argument(parameter, isList: false);
            return ($"{Names.Engine}.GeneratedValues.Array(", $", __value__ => {inner}__value__{end})");
        }

        return parameter switch
        {
            Held.Int => ("(int)(", ")"),
            Held.DateOnly => ($"{Names.Engine}.GeneratedValues.DateOnly(", ")"),
            _ => ("", ""),
        };
    }
}
