using System.Linq.Expressions;

namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>An expression of a rule under construction: its text, or a lambda that is still to be lowered.</summary>
internal sealed record DraftExpression(string? Text, LambdaExpression? Lambda)
{
    public static DraftExpression Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DraftExpression(text, null);
    }

    public static DraftExpression Of(LambdaExpression lambda)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        return new DraftExpression(null, lambda);
    }
}
