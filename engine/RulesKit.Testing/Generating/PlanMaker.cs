using System.Text.Json.Nodes;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Generating;

/// <summary>Makes plans that fit a model, from a seed and nothing else.</summary>
internal sealed class PlanMaker(ModelSchema model, Vocabulary vocabulary, PlanGenerationOptions options)
{
    private const int Tries = 25;

    /// <summary>A valid plan.</summary>
    /// <exception cref="PlanGenerationException">None was found; the message says why.</exception>
    public JsonObject Make(int seed, int size)
    {
        string? reason = null;
        for (var i = 0; i < Tries; i++)
        {
            var random = new Random(unchecked((seed * 31) + i));

            // Holes may take away what something else needs, so later tries leave fewer.
            var holes = i < Tries / 2 ? options.HoleShare : 0;
            var most = 1 + (Math.Max(0, options.MaximumItems - 1) * Math.Clamp(size, 0, 100) / 100);
            try
            {
                var plan = new Draft(model, vocabulary, options with { HoleShare = holes }, random, most).Make();
                var reading = PlanPreparer.Read(new SourceText(plan.ToJsonString()), model);
                if (reading.IsValid)
                {
                    return plan;
                }

                reason = reading.Errors[0].ToString();
            }
            catch (PlanGenerationException e)
            {
                reason = e.Message;
            }
        }

        throw new PlanGenerationException(
            $"No plan of the model \"{model.Title}\" was found in {Tries} tries. {reason}"
        );
    }

    /// <summary>A few values that a member allows and that no rule mentions.</summary>
    public IReadOnlyList<object> AnyValues(ModelMember member, int count)
    {
        var values = new ValueMaker(new Vocabulary(), options, new Random(member.Index));
        try
        {
            return [.. Enumerable.Range(0, count).Select(_ => values.Make(member))];
        }
        catch (PlanGenerationException)
        {
            return [];
        }
    }

    /// <summary>One item for a collection of a plan that exists; null when it can't be made.</summary>
    public JsonObject? MakeItem(JsonObject plan, EntityType type, Random random) =>
        new Draft(model, vocabulary, options, random, 2).MakeItem(plan, type);
}
