using RulesKit.Language.Syntax.Nodes;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Linting;

/// <summary>Tells names whose meaning is not known: inputs that nobody gave, and params that can't be worked out.</summary>
internal sealed class OpenNames(Scope scope, bool hasInputs)
{
    private static readonly string[] Functions = ["iif", "np", "isnull"];

    /// <summary>Whether an expression has such a name in it.</summary>
    public bool IsIn(ExpressionSyntax syntax) =>
        syntax switch
        {
            NameSyntax name => IsOpen(name),
            MemberSyntax member => FindType(member.Receiver) is null && IsIn(member.Receiver),
            CallSyntax call => IsInTarget(call.Target) || call.Arguments.Any(IsIn),
            NewObjectSyntax created => created.Values.Any(IsIn),
            // The parameter is known where the items are.
            LambdaSyntax lambda => hasInputs ? HasBrokenParam(lambda.Body) : IsIn(lambda.Body),
            _ => syntax.Children.OfType<ExpressionSyntax>().Any(IsIn),
        };

    /// <summary>The type that a name, or a name behind <c>System.</c>, stands for; null for anything else.</summary>
    public Type? FindType(ExpressionSyntax syntax) =>
        syntax switch
        {
            NameSyntax name when scope.Find(name.Name, name.Span) is null => TypeNames.Find(name.Name),
            MemberSyntax { Receiver: NameSyntax { Name: "System" } } dotted => TypeNames.Find("System." + dotted.Name),
            _ => null,
        };

    public bool IsType(ExpressionSyntax syntax) => FindType(syntax) is not null;

    private bool IsInTarget(ExpressionSyntax target) =>
        target is NameSyntax name
            ? !hasInputs
                && TypeNames.Find(name.Name.TrimEnd('?')) is null
                && !Functions.Any(f => scope.Comparer.Equals(f, name.Name))
            : IsIn(target);

    private bool IsOpen(NameSyntax name) =>
        scope.IsBrokenParam(name.Name)
        || (!hasInputs && TypeNames.Find(name.Name) is null && scope.Find(name.Name, name.Span) is null);

    private bool HasBrokenParam(SyntaxNode node) =>
        (node is NameSyntax name && scope.IsBrokenParam(name.Name)) || node.Children.Any(HasBrokenParam);
}
