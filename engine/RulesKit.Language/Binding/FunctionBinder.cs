using RulesKit.Language.Diagnostics;
using RulesKit.Language.Functions;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds calls of the host's functions.</summary>
internal static class FunctionBinder
{
    public static BoundExpression Bind(ExpressionBinder binder, CallSyntax syntax, RuleFunction function)
    {
        var origin = binder.OriginOf(syntax.Span);
        if (syntax.Arguments.Any(a => a is LambdaSyntax))
        {
            return Refuse(binder, syntax, function, "a lambda");
        }

        var arguments = syntax.Arguments.Select(binder.Bind).ToArray();
        if (arguments.Any(a => a.Type.IsError()))
        {
            return new ErrorExpression(origin);
        }

        if (arguments.Length != function.Parameters.Count)
        {
            return Refuse(binder, syntax, function, Show(arguments));
        }

        var fitted = arguments.Select((a, i) => Fit(a, function.Parameters[i])).ToArray();
        return fitted.Any(a => a is null)
            ? Refuse(binder, syntax, function, Show(arguments))
            : new FunctionExpression(function, fitted!, origin);
    }

    /// <summary>The argument as the parameter wants it; null when it does not fit.</summary>
    private static BoundExpression? Fit(BoundExpression argument, RuleType parameter) =>
        RuleTypes.IsSame(argument.Type, parameter) ? argument
        : parameter == ScalarType.Number && argument.Type == ScalarType.Integer ? Promotion.ToNumber(argument)
        : null;

    private static ErrorExpression Refuse(
        ExpressionBinder binder,
        CallSyntax syntax,
        RuleFunction function,
        string found
    )
    {
        var expected =
            function.Parameters.Count == 0
                ? "nothing in its brackets"
                : $"({string.Join(", ", function.Parameters.Select(p => p.Display))})";
        return binder.Fail(
            DiagnosticCatalog.WrongArguments,
            syntax.Span,
            $"{function.Name} takes {expected}; found {found}."
        );
    }

    private static string Show(BoundExpression[] arguments) =>
        arguments.Length == 0 ? "nothing" : $"({string.Join(", ", arguments.Select(a => a.Type.Display))})";
}
