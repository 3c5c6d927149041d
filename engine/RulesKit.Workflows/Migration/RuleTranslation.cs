using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Migration;

/// <summary>The translation of one rule, child rule or param.</summary>
internal sealed class RuleTranslation
{
    private readonly DefinitionBook book;

    public RuleTranslation(DefinitionBook book, SampleShape shape)
    {
        this.book = book;
        Context = new TranslationContext(shape, p => book.Param(p, this), book.Taken);
        Translator = new NativeTranslator(Context);
    }

    public TranslationContext Context { get; }

    public NativeTranslator Translator { get; }

    /// <summary>The definitions that its text names.</summary>
    public HashSet<string> Reads { get; } = new(StringComparer.Ordinal);

    /// <summary>A rule's condition; of a rule with an operator, its children joined.</summary>
    /// <exception cref="CannotCarryException">The native language can't say it.</exception>
    public NativeText Translate(RuleProgram rule)
    {
        if (rule.Break is { } broken)
        {
            throw new CannotCarryException(default, $"It is broken in the workflow too: {broken.Message}");
        }

        if (rule.Children is null)
        {
            return Translator.Translate(rule.Condition!);
        }

        if (rule.Children.Count == 0)
        {
            throw new CannotCarryException(default, "All of its child rules are disabled, so it is never true.");
        }

        if (rule.Children.Any(c => c.Rule.ErrorMessage is not null))
        {
            Context.Note("The messages of child rules are left out.");
        }

        return rule
            .Children.Select(c => book.Child(c, this))
            .Aggregate(NativeText.Of(rule.IsAnd), (joined, next) => OperatorTranslator.Join(rule.IsAnd, joined, next));
    }
}
