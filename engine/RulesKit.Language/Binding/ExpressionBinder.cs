using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>
/// Binds one expression: settles what its names mean and its types. Mistakes are reported once, at the characters that
/// cause them; what depends on a mistake is let pass.
/// </summary>
internal sealed class ExpressionBinder
{
    private readonly DiagnosticBag diagnostics;
    private readonly OperatorBinder operators;
    private readonly PatternBinder patterns;
    private readonly CallBinder calls;

    private ExpressionBinder(ExpressionText text, BindingScope scope, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        Text = text;
        Scope = scope;
        operators = new OperatorBinder(this);
        patterns = new PatternBinder(this);
        calls = new CallBinder(this);
    }

    public ExpressionText Text { get; }

    /// <summary>The names in scope at the node that is being bound.</summary>
    public BindingScope Scope { get; private set; }

    /// <summary>Parses and binds a text, and checks its size and cost.</summary>
    public static BoundExpression Bind(ExpressionText text, BindingScope scope, DiagnosticBag diagnostics)
    {
        var syntax = Parser.Parse(text, diagnostics, scope.Limits);
        var bound = new ExpressionBinder(text, scope, diagnostics).Bind(syntax);
        return TreeSize.Check(bound, scope.Limits, diagnostics) ? bound : new ErrorExpression(bound.Origin);
    }

    /// <summary>The same, for an expression that must have one of some types.</summary>
    public static BoundExpression BindAs(
        ExpressionText text,
        BindingScope scope,
        DiagnosticBag diagnostics,
        string use,
        string expected,
        Func<RuleType, bool> fits
    )
    {
        var bound = Bind(text, scope, diagnostics);
        if (bound.Type.IsError() || fits(bound.Type))
        {
            return bound;
        }

        diagnostics.Add(
            DiagnosticCatalog.WrongType,
            bound.Origin.Location,
            $"{use} must be {expected}; '{bound.Origin.Written}' is {bound.Type.Display}."
        );
        return new ErrorExpression(bound.Origin);
    }

    public BoundExpression Bind(ExpressionSyntax syntax) =>
        syntax switch
        {
            LiteralSyntax literal => BindLiteral(literal),
            NameSyntax name => BindName(name),
            MemberSyntax member => calls.BindMember(member),
            CallSyntax call => calls.BindCall(call),
            UnarySyntax unary => operators.BindUnary(unary),
            BinarySyntax binary => operators.BindBinary(binary),
            ConditionalSyntax conditional => operators.BindConditional(conditional),
            IsSyntax isSyntax => patterns.Bind(isSyntax),
            ParenthesizedSyntax parenthesized => Bind(parenthesized.Inner),
            LambdaSyntax lambda => Fail(
                DiagnosticCatalog.WrongType,
                lambda.Span,
                "A lambda stands only inside the brackets of a sequence operation, such as .Where(x => …)."
            ),
            _ => new ErrorExpression(OriginOf(syntax.Span)),
        };

    /// <summary>Binds a lambda whose parameters have known types.</summary>
    public LambdaExpression BindLambda(LambdaSyntax lambda, IReadOnlyList<(RuleType Type, ValueMeaning Meaning)> types)
    {
        var variables = lambda
            .Parameters.Select((p, i) => new Variable(p.Name, types[i].Type, types[i].Meaning))
            .ToArray();
        foreach (var parameter in lambda.Parameters.Where((p, i) => Scope.Knows(p.Name) || IsRepeated(lambda, i)))
        {
            Report(
                DiagnosticCatalog.NameConflict,
                parameter.Span,
                $"'{parameter.Name}' already means something here; give the lambda's parameter another name."
            );
        }

        var outer = Scope;
        Scope = outer.With(variables);
        var body = Bind(lambda.Body);
        Scope = outer;
        return new LambdaExpression(variables, body, OriginOf(lambda.Span));
    }

    public Origin OriginOf(TextSpan span) => new(Text, span);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, string message) =>
        diagnostics.Add(descriptor, Text.Locate(span), message);

    public ErrorExpression Fail(DiagnosticDescriptor descriptor, TextSpan span, string message)
    {
        Report(descriptor, span, message);
        return new ErrorExpression(OriginOf(span));
    }

    private static bool IsRepeated(LambdaSyntax lambda, int index) =>
        lambda.Parameters.Take(index).Any(p => p.Name == lambda.Parameters[index].Name);

    private BoundExpression BindLiteral(LiteralSyntax literal)
    {
        var origin = OriginOf(literal.Span);
        return literal.Value switch
        {
            null => new NullExpression(origin),
            bool => new ConstantExpression(literal.Value, ScalarType.Boolean, origin),
            long => new ConstantExpression(literal.Value, ScalarType.Integer, origin),
            decimal => new ConstantExpression(literal.Value, ScalarType.Number, origin),
            _ => new ConstantExpression(literal.Value, ScalarType.Text, origin),
        };
    }

    private BoundExpression BindName(NameSyntax syntax)
    {
        var (name, origin) = (syntax.Name, OriginOf(syntax.Span));
        if (Scope.FindVariable(name) is { } variable)
        {
            return new VariableExpression(variable, origin);
        }

        return name switch
        {
            ReservedNames.Plan => new PlanExpression(Scope.Model.Plan, origin),
            ReservedNames.AsOf => new AsOfExpression(origin),
            ReservedNames.Window => BindWindow(origin),
            _ => Scope.Constants.Use(name, origin) ?? BindDefinition(name, origin) ?? UnknownName(name, origin),
        };
    }

    private BoundExpression BindWindow(Origin origin) =>
        Scope.Window == WindowUse.None
            ? Fail(DiagnosticCatalog.NoWindow, origin.Span, "This rule has no window, so 'window' means nothing here.")
            : new WindowExpression(origin);

    private BoundExpression? BindDefinition(string name, Origin origin)
    {
        var definitionScope = new BindingScope(Scope.Model, Scope.Constants, Scope.Definitions, WindowUse.Deferred);
        var definition = Scope.Definitions.Resolve(name, text => Bind(text, definitionScope, diagnostics), diagnostics);
        if (definition is null)
        {
            return null;
        }

        if (definition.Body.Type.IsError())
        {
            return new ErrorExpression(origin);
        }

        var lacksWindow = Scope.Window == WindowUse.None && TreeSize.Reads<WindowExpression>(definition.Body);
        return lacksWindow
            ? Fail(
                DiagnosticCatalog.NoWindow,
                origin.Span,
                $"The definition '{name}' reads the rule's window, and this rule has none."
            )
            : new DefinitionExpression(definition, origin);
    }

    private ErrorExpression UnknownName(string name, Origin origin)
    {
        var suggestion = NearestName.Suggestion(name, Scope.Names);
        var hint = Scope.Model.Plan.FindMember(name) is null ? "" : $" The plan has it: write plan.{name}.";
        return Fail(
            DiagnosticCatalog.UnknownName,
            origin.Span,
            $"Nothing is called '{name}' here.{(hint.Length > 0 ? hint : suggestion)}"
        );
    }
}
