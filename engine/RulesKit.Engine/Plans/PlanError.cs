using RulesKit.Language.Text;

namespace RulesKit.Engine.Plans;

/// <summary>A place where a plan is no JSON or does not fit its model. Immutable.</summary>
/// <param name="Pointer">JSON pointer of the place; empty for the whole plan; null where no pointer can be told.</param>
/// <param name="Location">The exact characters; null for a plan that was given as objects.</param>
/// <param name="Message">What was found, what was expected and what to do.</param>
public sealed record PlanError(string? Pointer, Location? Location, string Message)
{
    /// <summary>"plan.json(12,7): /launches/0/date: message".</summary>
    public override string ToString()
    {
        var at = Location is { } location
            ? FormattableString.Invariant(
                $"{location.Source.Path ?? "(text)"}({location.Start.Line},{location.Start.Column}): "
            )
            : "";
        return $"{at}{(string.IsNullOrEmpty(Pointer) ? "" : Pointer + ": ")}{Message}";
    }
}
