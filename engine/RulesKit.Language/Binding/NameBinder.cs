using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>Binds names that stand by themselves.</summary>
internal sealed class NameBinder(ExpressionBinder binder)
{
    /// <summary>Words that are no names; in another case they are read as one.</summary>
    private static readonly string[] Literals = ["true", "false", "null"];

    private BindingScope Scope => binder.Scope;

    public BoundExpression Bind(NameSyntax syntax)
    {
        var (name, origin) = (syntax.Name, binder.OriginOf(syntax.Span));
        if (Scope.FindVariable(name) is { } variable)
        {
            return new VariableExpression(variable, origin);
        }

        return name switch
        {
            ReservedNames.Plan => new PlanExpression(Scope.Model.Plan, origin),
            ReservedNames.AsOf => new AsOfExpression(origin),
            ReservedNames.Window => BindWindow(origin),
            _ => Scope.Constants.Use(name, origin) ?? BindDefinition(name, origin) ?? Unknown(name, origin),
        };
    }

    private BoundExpression BindWindow(Origin origin) =>
        Scope.Window == WindowUse.None
            ? binder.Fail(
                DiagnosticCatalog.NoWindow,
                origin.Span,
                "This rule has no window, so 'window' means nothing here. Give the rule a \"window\", or leave it out."
            )
            : new WindowExpression(origin);

    private BoundExpression? BindDefinition(string name, Origin origin)
    {
        if (Scope.Definitions.Use(name, origin) is not { } definition)
        {
            return null;
        }

        if (definition.IsBroken)
        {
            return new ErrorExpression(origin);
        }

        return Scope.Window == WindowUse.None && definition.Measure.ReadsWindow
            ? binder.Fail(
                DiagnosticCatalog.NoWindow,
                origin.Span,
                $"The definition '{name}' reads the rule's window, and this rule has none. Give the rule a \"window\"."
            )
            : new DefinitionExpression(definition, origin);
    }

    private ErrorExpression Unknown(string name, Origin origin)
    {
        if (Scope.HasUnreadableNames)
        {
            return new ErrorExpression(origin);
        }

        var hint = AdviceFor(name) is { } advice ? NameHint.Advice(advice) : Hint(name);
        return binder.Fail(DiagnosticCatalog.UnknownName, origin.Span, $"Nothing is called '{name}' here.{hint}", hint);
    }

    /// <summary>What to write instead, for names that mean something elsewhere; null for others.</summary>
    private string? AdviceFor(string name)
    {
        if (Scope.Model.Plan.FindMember(name) is not null)
        {
            return $" The plan has it: write plan.{name}.";
        }

        if (ReservedNames.Calls.Contains(name))
        {
            return $" '{name}' stands in front of a text in brackets: {LiteralCalls.Example(name)}.";
        }

        if (Scope.Functions.Find(name) is { } function)
        {
            return $" It is a function: write {function.Signature}.";
        }

        if (Scope.Definitions.IsItemName(name))
        {
            return " It is the forEach variable of a rule, which only that rule's own expressions see.";
        }

        return null;
    }

    private NameHint Hint(string name)
    {
        var literals = Literals.Where(l => string.Equals(l, name, StringComparison.OrdinalIgnoreCase));
        var suggestion = binder.Suggest(name, Scope.NameCount, Scope.Names.Concat(literals));
        return suggestion == NameHint.None && NetNames.AdviceFor(name) is { } advice
            ? NameHint.Advice($" {advice}")
            : suggestion;
    }
}
