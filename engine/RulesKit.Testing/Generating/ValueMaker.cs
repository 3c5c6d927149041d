using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Generating;

/// <summary>Makes single values that a member allows.</summary>
internal sealed class ValueMaker(Vocabulary vocabulary, PlanGenerationOptions options, Random random)
{
    private const int Tries = 200;

    private static readonly string[] Words = ["a", "b", "north", "a longer text", "Ä", "x-1", "North Sea", "0"];

    /// <exception cref="PlanGenerationException">No value could be found that the model allows.</exception>
    public object Make(ModelMember member)
    {
        var mentioned = vocabulary.Of(member);
        if (mentioned.Count > 0 && random.NextDouble() < options.MentionedShare)
        {
            return mentioned[random.Next(mentioned.Count)];
        }

        return ScalarJson.KindOf(member) switch
        {
            ScalarKind.Boolean => random.Next(2) == 0,
            ScalarKind.Integer => (long)Number(member.Constraints, isWhole: true),
            ScalarKind.Number => Number(member.Constraints, isWhole: false),
            ScalarKind.Date => Date.Of(2020 + random.Next(12), 1 + random.Next(12), 1 + random.Next(28)),
            ScalarKind.Period => Period.Around(Date.Of(2022 + random.Next(8), 1 + random.Next(12), 1), Length()),
            _ => Text(member),
        };
    }

    private int Length() => new[] { 12, 12, 6, 3, 1 }[random.Next(5)];

    private decimal Number(ValueConstraints constraints, bool isWhole)
    {
        var (least, most) = (constraints.Minimum, constraints.Maximum);
        for (var i = 0; i < Tries; i++)
        {
            var value = Candidate(least, most, isWhole);
            value = isWhole ? Math.Round(value) : value;
            if (ValueCheck.FindMistake(constraints, value) is null)
            {
                return value;
            }
        }

        throw new PlanGenerationException($"No number was found between {least} and {most}.");
    }

    private decimal Candidate(decimal? least, decimal? most, bool isWhole)
    {
        var scale = isWhole ? 1m : new[] { 1m, 0.1m, 0.01m, 0.001m }[random.Next(4)];
        if (least is { } low && most is { } high && random.Next(4) > 0)
        {
            var span = Math.Min(high - low, 1_000_000_000_000m);
            var offset = Math.Round(span * (decimal)random.NextDouble(), isWhole ? 0 : 3);
            return random.Next(6) switch
            {
                0 => low,
                1 => high,
                2 => low + scale,
                3 => high - scale,
                _ => low + Math.Min(offset, high - low),
            };
        }

        var size = random.Next(4) switch
        {
            0 => 3,
            1 => 100,
            2 => 10_000,
            _ => 1_000_000,
        };
        var amount = random.Next(size) * scale;
        return least is { } from ? from + amount
            : most is { } to ? to - amount
            : random.Next(3) == 0 ? -amount
            : amount;
    }

    private string Text(ModelMember member)
    {
        var constraints = member.Constraints;
        if (constraints.Texts is { Count: > 0 } texts)
        {
            var allowed = texts.Where(t => ValueCheck.FindMistake(constraints, t) is null).ToArray();
            return allowed.Length > 0
                ? allowed[random.Next(allowed.Length)]
                : throw new PlanGenerationException($"{member} allows none of its own texts.");
        }

        for (var i = 0; i < Tries; i++)
        {
            var text = Candidate(constraints, i);
            if (text is not null && ValueCheck.FindMistake(constraints, text) is null)
            {
                return text;
            }
        }

        var mentioned = vocabulary.Of(member);
        return mentioned.Count > 0
            ? (string)mentioned[random.Next(mentioned.Count)]
            : throw new PlanGenerationException(
                $"{member}: no text was found that has the form {constraints.Pattern} and {constraints.MinimumLength} to {constraints.MaximumLength} characters; give an example plan that has one."
            );
    }

    private string? Candidate(ValueConstraints constraints, int attempt)
    {
        if (constraints.Pattern is { } pattern)
        {
            return PatternSampler.Sample(pattern.ToString(), random, 3 + (attempt / 10));
        }

        var word = Words[random.Next(Words.Length)];
        var least = Math.Min(constraints.MinimumLength, 10_000);
        word = word.PadRight(least, 'x');
        return word.Length > constraints.MaximumLength ? word[..constraints.MaximumLength] : word;
    }
}
