using System.Text.RegularExpressions;
using RulesKit.Language.Models.JsonSchemas;

namespace RulesKit.Language.Tests.Catalog;

/// <summary>The page about models leaves no keyword out, and names none that models do not know.</summary>
public sealed partial class ModelPageTests
{
    [Fact]
    public void Every_keyword_of_models_stands_in_a_table_of_the_page()
    {
        var told = RepositoryFiles
            .Read("docs", "model.md")
            .Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Keyword().Matches(line.Split('|')[1]).Select(match => match.Groups["name"].Value));
        string[] roles = ["planId", "asOf", "currency", "horizonStart", "horizonEnd"];
        told.Order(StringComparer.Ordinal)
            .ShouldBe(SchemaKeywords.Supported.Concat(roles).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keyword();
}
