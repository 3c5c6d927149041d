using System.ComponentModel;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Generated;

/// <summary>A case in which a rule may be broken, for generated code. Immutable.</summary>
/// <param name="When">The case.</param>
/// <param name="Reason">Why it is one.</param>
/// <param name="Approver">Who allowed it; null when nobody is named.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record GeneratedExemption(GeneratedNode When, string Reason, string? Approver)
{
    internal BoundException Build()
    {
        var written = When.Expression.Origin.Text;
        return new(When.Expression, new ExceptionDocument(written, Reason, Approver));
    }
}
