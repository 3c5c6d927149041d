using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
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
    private readonly SyntaxTree syntax;
    private readonly DiagnosticBag diagnostics;
    private readonly NameBinder names;
    private readonly CallBinder calls;

    // Most expressions are short: what they don't use is not made.
    private AbsenceBinder? absence;
    private ComparisonBinder? comparisons;
    private OperatorBinder? operators;
    private PatternBinder? patterns;

    private ExpressionBinder(SyntaxTree syntax, BindingScope scope, DiagnosticBag diagnostics)
    {
        this.syntax = syntax;
        this.diagnostics = diagnostics;
        Scope = scope;
        names = new NameBinder(this);
        calls = new CallBinder(this);
    }

    public ExpressionText Text => syntax.Text;

    private AbsenceBinder Absence => absence ??= new AbsenceBinder(this);

    private ComparisonBinder Comparisons => comparisons ??= new ComparisonBinder(this, Absence);

    private OperatorBinder Operators => operators ??= new OperatorBinder(this, Comparisons, Absence);

    private PatternBinder Patterns => patterns ??= new PatternBinder(this, Comparisons, Absence);

    /// <summary>The names in scope at the node that is being bound.</summary>
    public BindingScope Scope { get; private set; }

    /// <summary>Parses and binds a text, and checks its size and cost.</summary>
    public static BoundExpression Bind(ExpressionText text, BindingScope scope, DiagnosticBag diagnostics) =>
        Bind(Parse(text, scope, diagnostics), scope, diagnostics);

    /// <summary>Parses a text, as long as the rule set's expressions are not too much work together.</summary>
    public static SyntaxTree Parse(ExpressionText text, BindingScope scope, DiagnosticBag diagnostics)
    {
        var budget = scope.Definitions.Budget;
        if (budget.TryTake(text.Text.Length))
        {
            return Parser.Parse(text, diagnostics, scope.Limits, room: scope.Definitions.Tokens);
        }

        var all = new TextSpan(0, text.Text.Length);
        if (budget.HasJustRunOut)
        {
            diagnostics.Add(
                DiagnosticCatalog.TooLarge,
                text.Locate(all),
                $"The expressions of this rule set have more than {scope.Limits.ReadingSteps} characters together; from here on they are not read. Split the rule set."
            );
        }

        return new SyntaxTree(text, new ErrorSyntax(all), HasMistakes: true, IsShapeLost: true);
    }

    /// <summary>The same, for a text that is parsed.</summary>
    public static BoundExpression Bind(SyntaxTree syntax, BindingScope scope, DiagnosticBag diagnostics)
    {
        var bound = new ExpressionBinder(syntax, scope, diagnostics).Bind(syntax.Root);

        // With a mistake in its syntax the whole says nothing of its type, whatever could be made of it.
        return !syntax.HasMistakes && TreeSize.Check(bound, scope.Limits, diagnostics)
            ? bound
            : new ErrorExpression(bound.Origin);
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
            $"{use} must be {expected}; '{bound.Origin.Written}' is {bound.Type.WithArticle()}.{TypeHints.ForUse(bound, fits(ScalarType.Boolean) && !fits(ScalarType.Text))}"
        );
        return new ErrorExpression(bound.Origin);
    }

    public BoundExpression Bind(ExpressionSyntax node) =>
        node switch
        {
            LiteralSyntax literal => BindLiteral(literal),
            NameSyntax name => names.Bind(name),
            MemberSyntax member => calls.BindMember(member),
            CallSyntax call => calls.BindCall(call),
            UnarySyntax unary => Operators.BindUnary(unary),
            BinarySyntax binary => Operators.BindBinary(binary),
            ConditionalSyntax conditional => Operators.BindConditional(conditional),
            IsSyntax isSyntax => Patterns.Bind(isSyntax),
            ParenthesizedSyntax parenthesized => Bind(parenthesized.Inner),
            LambdaSyntax lambda => BindStrayLambda(lambda),
            ErrorSyntax error => BindPart(error),
            _ => throw new InvalidOperationException($"The binder has no case for {node.GetType().Name}."),
        };

    /// <summary>Binds a lambda whose parameters have known types.</summary>
    public LambdaExpression BindLambda(LambdaSyntax lambda, IReadOnlyList<(RuleType Type, ValueMeaning Meaning)> types)
    {
        var variables = lambda.Parameters.Select((p, i) => MakeParameter(lambda, i, types[i])).ToArray();
        var outer = Scope;
        Scope = outer.With(variables);
        var body = Bind(lambda.Body);
        Scope = outer;
        return new LambdaExpression(variables, body, OriginOf(lambda.Span));
    }

    /// <summary>" Did you mean 'x'?", or nothing.</summary>
    public NameHint Suggest(string name, int count, IEnumerable<string> candidates) =>
        diagnostics.Hint(name, count, candidates);

    public Origin OriginOf(TextSpan span) => new(Text, span);

    public void Report(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        string message,
        NameHint? hint = null,
        Mend? mend = null
    )
    {
        // Where the tree's shape is a guess, names are still right; types may be wrong only because of the guess.
        var isCertain = descriptor == DiagnosticCatalog.UnknownName || descriptor == DiagnosticCatalog.UnknownMember;
        if (isCertain || !syntax.IsShapeLost)
        {
            diagnostics.Add(descriptor, Text.Locate(span), message, hint, mend);
        }
    }

    public ErrorExpression Fail(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        string message,
        NameHint? hint = null,
        Mend? mend = null
    )
    {
        Report(descriptor, span, message, hint, mend);
        return new ErrorExpression(OriginOf(span));
    }

    private Variable MakeParameter(LambdaSyntax lambda, int index, (RuleType Type, ValueMeaning Meaning) type)
    {
        var parameter = lambda.Parameters[index];
        var isRepeated = lambda.Parameters.Take(index).Any(p => p.Name == parameter.Name);
        if (!isRepeated && !Scope.IsTaken(parameter.Name))
        {
            return new Variable(parameter.Name, type.Type, type.Meaning);
        }

        Report(
            DiagnosticCatalog.NameConflict,
            parameter.Span,
            $"'{parameter.Name}' already means something here; give the lambda's parameter another name."
        );

        // Which of its two meanings a use has would be a guess, so its uses are let pass.
        return new Variable(parameter.Name, ScalarType.Error, ValueMeaning.None);
    }

    private ErrorExpression BindStrayLambda(LambdaSyntax lambda) =>
        Fail(
            DiagnosticCatalog.WrongType,
            lambda.Span,
            "A lambda stands only inside the brackets of a sequence operation, such as .Where(x => …). To compare, write '>='."
        );

    private ErrorExpression BindPart(ErrorSyntax error)
    {
        if (error.Part is not null and not LambdaSyntax)
        {
            Bind(error.Part);
        }

        return new ErrorExpression(OriginOf(error.Span));
    }

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
}
