using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Migration;

/// <summary>Translates calls and members of texts and dates.</summary>
internal sealed class CallTranslator(NativeTranslator translator, TranslationContext context)
{
    public NativeText Translate(CallNode call)
    {
        if (call.IsCount)
        {
            return new NativeText($"{Receiver(call)}.Count");
        }

        if (call.Method is not { } method)
        {
            throw new CannotCarryException(call.Span, "This operation has no native form.");
        }

        return (method.Owner.Name, method.Name, call.Children.Count) switch
        {
            ("String", "Length", 1) => Member(call, "Length"),
            ("String", "ToUpper" or "ToUpperInvariant", 1) => Member(call, "ToUpperInvariant()"),
            ("String", "ToLower" or "ToLowerInvariant", 1) => Member(call, "ToLowerInvariant()"),
            ("String", "Trim", 1) => Member(call, "Trim()"),
            ("String", "Contains", 2) when IsText(call) => Asked(call, method.Name),
            ("String", "StartsWith" or "EndsWith", 2) when IsText(call) => Cultural(call, method.Name),
            ("String", "Equals", 2) when IsText(call) => Equal(call),
            ("String", "IsNullOrEmpty", 1) => Empty(call, ""),
            ("String", "IsNullOrWhiteSpace", 1) => Empty(call, ".Trim()"),
            ("DateTime", "Year" or "Month" or "Day", 1) => Member(call, method.Name),
            ("DateTime", "Date", 1) => translator.Translate(call.Children[0]),
            ("DateTime", "AddMonths" or "AddYears", 2) => Asked(call, method.Name),
            _ => throw new CannotCarryException(
                call.Span,
                $"{method.Owner.Name}.{method.Name} has no native form; a [RuleFunction] can take its place."
            ),
        };
    }

    private static bool IsText(CallNode call) => call.Children[1].Type.Clr == typeof(string);

    private string Receiver(CallNode call) => translator.Translate(call.Children[0]).Within(NativeText.Primary);

    private NativeText Member(CallNode call, string member) => new($"{Receiver(call)}.{member}");

    private NativeText Asked(CallNode call, string method) =>
        new($"{Receiver(call)}.{method}({translator.Translate(call.Children[1]).Text})");

    private NativeText Cultural(CallNode call, string method)
    {
        context.Note("Texts are compared by the invariant culture there, and letter by letter natively.");
        return Asked(call, method);
    }

    private NativeText Equal(CallNode call) =>
        new(
            $"{translator.Translate(call.Children[0]).Within(NativeText.Equality)} == {translator.Translate(call.Children[1]).Within(NativeText.Comparison)}",
            NativeText.Equality
        );

    private NativeText Empty(CallNode call, string trim)
    {
        var text = Receiver(call);
        var isEmpty = $"{text}{trim} == \"\"";
        return context.IsOptional(call.Children[0])
            ? new NativeText($"{text} is null || {isEmpty}", NativeText.Or)
            : new NativeText(isEmpty, NativeText.Equality);
    }
}
