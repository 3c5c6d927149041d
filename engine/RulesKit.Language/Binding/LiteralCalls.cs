using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>Binds names in front of brackets: the literals <c>Date("2027-04-23")</c> and <c>Period("2027-Q2")</c>, and functions.</summary>
internal static class LiteralCalls
{
    public static BoundExpression Bind(ExpressionBinder binder, CallSyntax syntax, NameSyntax name)
    {
        if (name.Name is not (ReservedNames.Date or ReservedNames.Period))
        {
            return binder.Scope.Functions.Find(name.Name) is { } function
                ? FunctionBinder.Bind(binder, syntax, function)
                : Unknown(binder, name);
        }

        if (syntax.Arguments is not [LiteralSyntax { Value: string text } argument])
        {
            return binder.Fail(
                DiagnosticCatalog.WrongArguments,
                syntax.Span,
                $"{name.Name}(…) takes one text literal, for example {Example(name.Name)}.",
                mend: OfNumbers(syntax, name.Name) is { } written
                    ? Mend.Write(written, binder.Text.Edit(syntax.Span, written))
                    : null
            );
        }

        var origin = binder.OriginOf(syntax.Span);
        if (name.Name == ReservedNames.Date && Date.TryParse(text, out var date))
        {
            return new ConstantExpression(date, ScalarType.Date, origin);
        }

        if (name.Name == ReservedNames.Period && Period.TryParse(text, out var period))
        {
            return new ConstantExpression(period, ScalarType.Period, origin);
        }

        return binder.Fail(
            DiagnosticCatalog.InvalidLiteral,
            argument.Span,
            $"\"{text}\" is no {name.Name.ToLowerInvariant()}; write it like {Example(name.Name)}.",
            mend: name.Name == ReservedNames.Date && DateSpelling.Find(text) is { } spelt
                ? Mend.Write(spelt, binder.Text.Edit(argument.Span, $"\"{spelt}\""))
                : null
        );
    }

    /// <summary><c>Date(2027, 4, 23)</c> and <c>Period(2027)</c> as they are written here; null for anything else.</summary>
    private static string? OfNumbers(CallSyntax syntax, string name)
    {
        var numbers = syntax.Arguments.Select(a => (a as LiteralSyntax)?.Value as long?).ToArray();
        return (name, numbers) switch
        {
            (ReservedNames.Date, [{ } year, { } month, { } day])
                when DateSpelling.Find(FormattableString.Invariant($"{year:0000}-{month}-{day}")) is { } date =>
                $"Date(\"{date}\")",
            (ReservedNames.Period, [{ } year and >= 1000 and <= 9999]) => FormattableString.Invariant(
                $"Period(\"{year}\")"
            ),
            _ => null,
        };
    }

    /// <summary>How such a literal is written.</summary>
    public static string Example(string name) =>
        name == ReservedNames.Date
            ? "Date(\"2027-04-23\")"
            : "Period(\"2027\"), Period(\"2027-H1\"), Period(\"2027-Q2\") or Period(\"2027-04\")";

    private static ErrorExpression Unknown(ExpressionBinder binder, NameSyntax name)
    {
        var hint = binder.Scope.IsTaken(name.Name)
            ? NameHint.Advice($" '{name.Name}' is a value: write it without brackets.")
            : NearestName.Hint(name.Name, ReservedNames.Calls.Concat(binder.Scope.Functions.Names));
        return binder.Fail(
            DiagnosticCatalog.UnknownName,
            name.Span,
            $"Nothing that can be called is named '{name.Name}'.{hint}",
            hint
        );
    }
}
