using System.Runtime.CompilerServices;

namespace RulesKit.Judge.Tests.Refusals;

/// <summary>Reads <c>refusals.txt</c>.</summary>
internal static class RefusalFile
{
    private const string CSharpMark = "  C# ";

    public static IReadOnlyList<Refusal> All { get; } = [.. Read()];

    private static IEnumerable<Refusal> Read([CallerFilePath] string here = "")
    {
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "refusals.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("RK", StringComparison.Ordinal))
            {
                continue;
            }

            var (id, expression) = (lines[i][..6], lines[i][7..]);
            var hasCSharp = lines[i + 1].StartsWith(CSharpMark, StringComparison.Ordinal);
            var csharp = hasCSharp ? lines[++i][CSharpMark.Length..] : expression;
            yield return new Refusal(id, expression, csharp, lines[++i].Trim());
        }
    }
}
