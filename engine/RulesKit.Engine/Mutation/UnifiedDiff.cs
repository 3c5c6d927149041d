using System.Text;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Mutation;

/// <summary>Shows a change of a text as <c>diff -u</c> does, so that <c>patch</c> can make it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 2;

    /// <summary>The changed lines with some around them. Both texts have the same line ends.</summary>
    /// <param name="before">The text, with its file.</param>
    /// <param name="after">The changed text.</param>
    public static string Of(SourceText before, string after)
    {
        var (old, changed) = (before.Text.Split('\n'), after.Split('\n'));
        var start = 0;
        while (start < old.Length && start < changed.Length && old[start] == changed[start])
        {
            start++;
        }

        var (oldEnd, newEnd) = (old.Length, changed.Length);
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == changed[newEnd - 1])
        {
            oldEnd--;
            newEnd--;
        }

        var (first, last) = (Math.Max(0, start - Context), Math.Min(old.Length, oldEnd + Context));
        // Behind the last line end there is no line.
        last = last == old.Length && old[^1].Length == 0 && last > oldEnd ? last - 1 : last;
        var name = (before.Path ?? "rules").Replace('\\', '/');
        var diff = new StringBuilder();
        diff.Append(FormattableString.Invariant($"--- {name}\n+++ {name}\n"));
        diff.Append(
            FormattableString.Invariant(
                $"@@ -{first + 1},{last - first} +{first + 1},{last - first + newEnd - oldEnd} @@\n"
            )
        );
        Append(diff, ' ', old.AsSpan(first, start - first));
        Append(diff, '-', old.AsSpan(start, oldEnd - start));
        Append(diff, '+', changed.AsSpan(start, newEnd - start));
        Append(diff, ' ', old.AsSpan(oldEnd, last - oldEnd));
        return diff.ToString();
    }

    private static void Append(StringBuilder diff, char sign, ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            diff.Append(sign).Append(line).Append('\n');
        }
    }
}
