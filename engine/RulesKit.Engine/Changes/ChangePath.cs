using RulesKit.Language.Json;

namespace RulesKit.Engine.Changes;

/// <summary>
/// Where a change applies: a JSON pointer in which <c>*</c> stands for every child and <c>[id=su7,market=DE]</c> for the
/// items with these member values.
/// </summary>
internal sealed record ChangePath(IReadOnlyList<PathStep> Steps)
{
    public bool HasPattern => Steps.Any(s => s.IsPattern);

    /// <summary>The path; null when the text is none.</summary>
    public static ChangePath? Parse(string text)
    {
        if (text.Length < 2 || text[0] != '/')
        {
            return null;
        }

        var steps = new List<PathStep>();
        foreach (var token in Split(text))
        {
            if (ParseStep(token) is not { } step)
            {
                return null;
            }

            steps.Add(step);
        }

        return new ChangePath(steps);
    }

    /// <summary>Cuts at slashes, but for those between brackets.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var start = 1;
        var isSelector = false;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '[' && i == start)
            {
                isSelector = true;
            }
            else if (text[i] == ']')
            {
                isSelector = false;
            }
            else if (text[i] == '/' && !isSelector)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static PathStep? ParseStep(string token)
    {
        if (token == "*")
        {
            return PathStep.Every;
        }

        if (token is not ['[', .., ']'])
        {
            return new PathStep(JsonPointer.Unescape(token), []);
        }

        var pairs = token[1..^1].Split(',').Select(pair => pair.Split('=', 2)).ToArray();
        return Array.TrueForAll(pairs, p => p.Length == 2 && p[0].Length > 0)
            ? new PathStep(null, pairs.Select(p => (p[0].Trim(), p[1].Trim())).ToArray())
            : null;
    }
}
