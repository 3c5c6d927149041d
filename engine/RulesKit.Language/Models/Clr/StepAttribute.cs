namespace RulesKit.Language.Models.Clr;

/// <summary>Says the smallest change of a number that means something.</summary>
/// <param name="step">The step as a JSON number, for example <c>0.001</c>; a text, since attributes hold no decimals.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class StepAttribute(string step) : Attribute
{
    /// <summary>The step as a JSON number.</summary>
    public string Step { get; } = step;
}
