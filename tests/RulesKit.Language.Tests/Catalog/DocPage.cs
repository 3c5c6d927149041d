using System.Text;

namespace RulesKit.Language.Tests.Catalog;

/// <summary>The page of one diagnostic.</summary>
internal sealed class DocPage
{
    public static IReadOnlyList<string> Headings { get; } = ["What", "Why", "Wrong", "Right", "Exceptions"];

    private readonly List<(string Heading, List<string> Lines)> sections = [];

    private DocPage(string path, IEnumerable<string> lines)
    {
        Path = path;
        var isInBlock = false;
        foreach (var line in lines)
        {
            isInBlock ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isInBlock && line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add((line[3..], []));
            }
            else if (!isInBlock && line.StartsWith("# ", StringComparison.Ordinal))
            {
                Title = line[2..];
            }
            else if (sections.Count > 0)
            {
                sections[^1].Lines.Add(line);
            }
        }
    }

    public string Path { get; }

    public string Title { get; } = "";

    public IReadOnlyList<string> Parts => sections.Select(s => s.Heading).ToArray();

    public IReadOnlyList<DocExample> Examples => sections.SelectMany(s => ExamplesOf(s.Heading, s.Lines)).ToArray();

    public static string PathOf(string id) => RepositoryFiles.PathOf("docs", "diagnostics", id + ".md");

    public static DocPage Read(string id) => new(PathOf(id), File.ReadAllLines(PathOf(id)));

    public string Text(string heading) =>
        string.Join('\n', sections.Where(s => s.Heading == heading).SelectMany(s => s.Lines)).Trim();

    /// <summary>The whole page with other quotes below its wrong examples, in their order.</summary>
    public string WithQuotes(IEnumerable<IReadOnlyList<string>> quotes)
    {
        using var remaining = quotes.GetEnumerator();
        var page = new StringBuilder($"# {Title}\n");
        foreach (var (heading, lines) in sections)
        {
            page.Append("\n## ").Append(heading).Append('\n');
            page.Append(heading == "Wrong" ? Requote(lines, remaining) : $"\n{Text(heading)}\n");
        }

        return page.ToString();
    }

    private static string Requote(List<string> lines, IEnumerator<IReadOnlyList<string>> quotes)
    {
        var text = new StringBuilder();
        var isInBlock = false;
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '>'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            text.Append(isFence && !isInBlock ? "\n" : "").Append(line).Append('\n');
            isInBlock ^= isFence;
            if (isFence && !isInBlock)
            {
                quotes.MoveNext();
                text.Append(quotes.Current.Count == 0 ? "" : $"\n> {string.Join("\n>\n> ", quotes.Current)}\n");
            }
        }

        return text.ToString();
    }

    private static List<DocExample> ExamplesOf(string heading, List<string> lines)
    {
        var examples = new List<DocExample>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var end = lines.FindIndex(i + 1, l => l == "```");
            var behind = lines.Skip(end + 1).TakeWhile(l => !l.StartsWith("```", StringComparison.Ordinal));
            examples.Add(
                new DocExample(
                    heading,
                    lines[i][3..],
                    string.Join('\n', lines[(i + 1)..end]),
                    behind.Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..]).ToArray()
                )
            );
            i = end;
        }

        return examples;
    }
}
