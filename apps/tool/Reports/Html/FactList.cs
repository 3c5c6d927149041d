using RulesKit.Engine.Rendering;

namespace RulesKit.Tool.Reports.Html;

/// <summary>Names and what they stand for.</summary>
internal sealed class FactList(MarkupWriter markup)
{
    public void Start() => markup.Start("dl", ("class", "facts"));

    /// <summary>Adds a fact; an empty one is left out.</summary>
    public void Add(string name, string? fact)
    {
        if (!string.IsNullOrWhiteSpace(fact))
        {
            markup.Leaf("dt", name).Inline("dd", fact);
        }
    }

    public void End() => markup.End();
}
