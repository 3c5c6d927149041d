using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>Reads <c>expressions.txt</c>: an expression on a line, its grouping indented on the next.</summary>
internal static class ExpressionCorpus
{
    public static IReadOnlyList<CorpusExpression> All { get; } = Read();

    private static List<CorpusExpression> Read()
    {
        var lines = File.ReadAllLines(
            RepositoryFiles.PathOf("tests", "RulesKit.Language.Tests", "Syntax", "expressions.txt")
        );
        var expressions = new List<CorpusExpression>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length > 0 && lines[i][0] != '#')
            {
                expressions.Add(new CorpusExpression(i + 1, lines[i], lines[i + 1].Trim()));
                i++;
            }
        }

        return expressions;
    }
}
