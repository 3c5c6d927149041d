using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Members;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Binds names that stand by themselves: inputs, params, items, and members of what <c>it</c> is.</summary>
internal sealed class NameBinder(ExpressionBinder binder)
{
    private Scope Scope => binder.Scope;

    public Node Bind(string name, TextSpan span)
    {
        if (TryContext(name, span) is { } context)
        {
            return context;
        }

        if (Scope.Find(name, span) is { } found)
        {
            return found;
        }

        if (Scope.It is { } it)
        {
            if (
                MemberBinder.TryFind(
                    new SlotNode(it.Type, span, it.Slot, it.Name, it.IsInput),
                    name,
                    span,
                    Scope.Comparer
                ) is
                { } member
            )
            {
                return member;
            }

            if (TypeNames.Find(name) is null && it.Type.Shape is { } shape)
            {
                return new MissingNode(span, Unknown(name, shape.Names));
            }
        }

        throw new BindException(span, Unknown(name, []), BindFault.Name);
    }

    /// <summary>The type that a name, or a name behind <c>System.</c>, stands for; null when it stands for a value.</summary>
    public Type? FindType(ExpressionSyntax syntax)
    {
        var name = syntax switch
        {
            NameSyntax simple when !IsValue(simple.Name) => simple.Name,
            MemberSyntax { Receiver: NameSyntax { Name: "System" } } dotted when !IsValue("System") => "System."
                + dotted.Name,
            _ => null,
        };
        return name is null ? null
            : name == nameof(ExpressionUtils) ? typeof(ExpressionUtils)
            : TypeNames.Find(name);
    }

    private bool IsValue(string name) =>
        Scope.Find(name, default) is not null
        || (Scope.It is { } it && MemberBinder.TryFind(it, name, default, Scope.Comparer) is not null);

    private SlotNode? TryContext(string name, TextSpan span)
    {
        var (isContext, item) =
            Is(name, "it") || name == "$" ? (true, Scope.It)
            : Is(name, "parent") || name == "^" ? (true, Scope.Parent)
            : Is(name, "root") || name == "~" ? (true, Scope.Root)
            : (false, null);
        if (!isContext)
        {
            return null;
        }

        return item is null
            ? throw new BindException(
                span,
                $"'{name}' stands for an item or for the only input; here there are several inputs or params, so write their names."
            )
            : new SlotNode(item.Type, span, item.Slot, item.Name, item.IsInput);
    }

    private bool Is(string name, string word) => Scope.Comparer.Equals(name, word);

    private string Unknown(string name, IEnumerable<string> members) =>
        $"There is no input, param or member '{name}'.{NearestName.Suggestion(name, Scope.Names.Concat(members))}";
}
