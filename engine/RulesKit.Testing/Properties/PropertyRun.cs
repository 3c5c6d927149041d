using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace RulesKit.Testing.Properties;

/// <summary>Tries a law on plans, and on failure finds a small plan that breaks it too.</summary>
/// <param name="name">The property, for the message.</param>
/// <param name="plans">The plans.</param>
/// <param name="options">How often.</param>
internal sealed class PropertyRun(string name, Arbitrary<PlanDocument> plans, PropertyOptions options)
{
    /// <summary>Throws when the law finds something wrong with a plan.</summary>
    /// <param name="law">What is wrong with a plan, given a seed for the law's own choices; null when nothing.</param>
    public void Hold(Func<PlanDocument, int, string?> law)
    {
        foreach (var example in options.Replay is null ? options.Examples : [])
        {
            Try(law, example, "an example", 0);
        }

        foreach (var (seed, size) in Seeds())
        {
            var rnd = new Rnd((ulong)seed, 1442695040888963407UL);
            var plan = plans.Generator.Sample(1, rnd, size).First();
            Try(law, plan, string.Create(CultureInfo.InvariantCulture, $"{seed}:{size}"), seed);
        }
    }

    private IEnumerable<(int Seed, int Size)> Seeds()
    {
        if (options.Replay is { } replay)
        {
            var parts = replay.Split(':');
            yield return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
                ? (seed, size)
                : throw new FormatException($"\"{replay}\" is no seed that a failure printed, such as 1234:56.");
            yield break;
        }

        var random = new Random();
        var runs = options.Runs * Times;
        for (var i = 0; i < runs; i++)
        {
            yield return (random.Next(), i % 100);
        }
    }

    private static int Times =>
        int.TryParse(
            Environment.GetEnvironmentVariable(PropertyOptions.RunsVariable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var times
        )
            ? Math.Max(1, times)
            : 1;

    private void Try(Func<PlanDocument, int, string?> law, PlanDocument plan, string seed, int own)
    {
        if (Ask(law, plan, own) is not { } wrong)
        {
            return;
        }

        var (smallest, steps, left) = (plan, 0, options.ShrinkSteps);
        var isSmaller = true;
        while (isSmaller && left > 0)
        {
            isSmaller = false;
            foreach (var smaller in plans.Shrinker(smallest).Take(left))
            {
                left--;
                if (Ask(law, smaller, own) is { } still)
                {
                    (smallest, wrong, isSmaller) = (smaller, still, true);
                    steps++;
                    break;
                }
            }
        }

        throw new PropertyFailedException(
            $"{name}\n{wrong}\n\nseed {seed} (try it again with new PropertyOptions {{ Replay = \"{seed}\" }}), "
                + string.Create(CultureInfo.InvariantCulture, $"made smaller {steps} times:\n{smallest}")
        );
    }

    private static string? Ask(Func<PlanDocument, int, string?> law, PlanDocument plan, int seed)
    {
        try
        {
            return law(plan, seed);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // That nothing is thrown is part of every property; what was thrown is what is wrong.
            return $"Thrown: {e.GetType().Name}: {e.Message}";
        }
    }
}
