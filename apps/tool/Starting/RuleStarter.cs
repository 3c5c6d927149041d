using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Tool.Starting;

/// <summary>A rule to begin with, that fits a model: it looks at a collection that the model has.</summary>
internal static class RuleStarter
{
    /// <exception cref="StarterException">The model has nothing that a starter could speak of.</exception>
    public static string For(ModelSchema model, string id)
    {
        foreach (var collection in model.Plan.Sequences.Where(s => s.Type.ElementType() is EntityType))
        {
            var item = (EntityType)collection.Type.ElementType()!;
            if (item.Members.FirstOrDefault(IsFreeText) is { } text)
            {
                return Starters.Fill(
                    "rule",
                    ("id", id),
                    ("items", $"plan.{collection.Name}"),
                    ("require", $"item.{text.Name} != \\\"replace this\\\""),
                    ("message", $"{{item.{text.Name}}} is not what was promised.")
                );
            }
        }

        throw new StarterException(
            $"The model \"{model.Title}\" has no collection of items with a text, so there is no starter for it."
        );
    }

    /// <summary>A text that is always there and may be any.</summary>
    private static bool IsFreeText(ModelMember member) =>
        !member.IsOptional
        && !member.AllowsNull
        && member.Reference is null
        && member.Type == ScalarType.Text
        && member.Constraints is { Texts: null, Pattern: null };
}
