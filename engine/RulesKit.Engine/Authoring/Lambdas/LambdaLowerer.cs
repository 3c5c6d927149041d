using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>
/// Lowers one lambda to the text of the language. The text is then bound like any other, so a lambda gives the same
/// typed tree as the text that a person would write. A node that has no case is refused.
/// </summary>
internal sealed class LambdaLowerer
{
    private readonly string place;
    private readonly BinaryLowerer binaries;
    private readonly UnaryLowerer unaries;
    private readonly MemberLowerer members;
    private readonly CallLowerer calls;

    public LambdaLowerer(string place, RuleSetDraft draft, ModelSchema model, LambdaNames names, Promises promises)
    {
        this.place = place;
        Draft = draft;
        Model = model;
        Names = names;
        Promises = promises;
        binaries = new BinaryLowerer(this);
        unaries = new UnaryLowerer(this);
        members = new MemberLowerer(this);
        calls = new CallLowerer(this);
    }

    public RuleSetDraft Draft { get; }

    public ModelSchema Model { get; }

    public LambdaNames Names { get; }

    public Promises Promises { get; }

    public string Place => place;

    /// <summary>The body of a lambda of the rule itself, whose first parameter has a name already.</summary>
    public string LowerBody(LambdaExpression lambda, string first)
    {
        Names.Set(lambda.Parameters[0], first);
        return Lower(lambda.Body).AsNumber().Text;
    }

    public Lowered Lower(Expression node) =>
        node switch
        {
            ConstantExpression constant => Constant(constant),
            DefaultExpression standard => Default(standard),
            ParameterExpression parameter => Parameter(parameter),
            MemberExpression member => members.Lower(member),
            MethodCallExpression call => calls.Lower(call),
            BinaryExpression binary => binaries.Lower(binary),
            UnaryExpression unary => unaries.Lower(unary),
            ConditionalExpression conditional => Conditional(conditional),
            NewExpression made => TimeLowerer.Made(made, this),
            NewArrayExpression or ListInitExpression => throw Refuse(
                node,
                "a list made on the spot",
                "Ask it only whether it .Contains(…) a value; any other list is a constant: .Constant(\"name\", …) and c.Constant<IReadOnlyList<T>>(\"name\")."
            ),
            LambdaExpression => throw Refuse(
                node,
                "a lambda",
                "Lambdas stand only in the brackets of sequence operations."
            ),
            _ => throw Refuse(
                node,
                "this kind of expression",
                "docs/authoring.md lists what lambdas of rules may say; anything else is a [RuleFunction]."
            ),
        };

    /// <summary>A lambda in the brackets of a sequence operation.</summary>
    /// <param name="node">The argument.</param>
    /// <param name="parameters">How many parameters it must have.</param>
    /// <param name="giving">What is done to the body's text.</param>
    public Lowered LowerLambda(Expression node, int parameters, Func<Lowered, Lowered> giving)
    {
        if (node is not LambdaExpression lambda)
        {
            throw Refuse(node, "a function that is no lambda", "Write it out, as x => ….");
        }

        if (lambda.Parameters.Count != parameters)
        {
            throw Refuse(
                node,
                "a lambda with an index",
                "Items of a plan have no number; use what they say of themselves."
            );
        }

        var names = lambda.Parameters.Select(Names.Enter).ToArray();
        var body = giving(Lower(lambda.Body));
        foreach (var parameter in lambda.Parameters)
        {
            Names.Leave(parameter);
        }

        var head = names.Length == 1 ? names[0] : $"({string.Join(", ", names)})";
        return body with { Text = $"{head} => {body.Text}", Level = Level.Conditional };
    }

    [DoesNotReturn]
    public Exception Refuse(Expression node, string what, string advice) =>
        throw new UnsupportedLambdaException(place, what, CSharpText.Of(node), node.NodeType, advice);

    private Lowered Constant(ConstantExpression constant) =>
        constant.Value is not null && Literals.Write(constant.Value) is { } literal ? literal
        : constant.Value is null
            ? throw Refuse(
                constant,
                "null by itself",
                "Compare with it: x == null, or give a value in its place: x ?? …."
            )
        : throw Refuse(
            constant,
            $"a value of {constant.Type.Name}",
            "Rules know bool, int, long, decimal, string, DateOnly, Date, Period and enums of the plan."
        );

    private Lowered Default(DefaultExpression standard) =>
        standard.Type.IsValueType
        && Nullable.GetUnderlyingType(standard.Type) is null
        && Literals.Write(Activator.CreateInstance(standard.Type)) is { } literal
            ? literal
            : throw Refuse(
                standard,
                "null by itself",
                "Compare with it: x == null, or give a value in its place: x ?? …."
            );

    private Lowered Parameter(ParameterExpression parameter) =>
        Names.Find(parameter) is { } name
            ? new Lowered(name, Level.Primary)
            : throw Refuse(
                parameter,
                "the context by itself",
                "Ask one of its members: c.Plan, c.Window, c.AsOf, c.Constant<T>(…), c.Definition<T>(…), c.Follow<T>(…)."
            );

    private Lowered Conditional(ConditionalExpression node)
    {
        var condition = Lower(node.Test).At(Level.Coalesce);
        var (whenTrue, whenFalse) = (Lower(node.IfTrue), Lower(node.IfFalse));
        return new Lowered(
            $"{condition} ? {whenTrue.At(Level.Coalesce)} : {whenFalse.At(Level.Coalesce)}",
            Level.Conditional,
            whenTrue.IsInteger && whenFalse.IsInteger
        );
    }
}
