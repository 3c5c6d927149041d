using RulesKit.Language.Syntax.Nodes;

namespace RulesKit.Language.Binding;

/// <summary>Finds the names that an expression uses and does not declare itself as a lambda's parameter.</summary>
internal static class FreeNames
{
    public static IReadOnlyList<string> Of(SyntaxNode node)
    {
        var found = new List<string>();
        Collect(node, [], found);
        return found.Distinct(StringComparer.Ordinal).ToArray();
    }

    private static void Collect(SyntaxNode node, IReadOnlyList<string> parameters, List<string> found)
    {
        switch (node)
        {
            case NameSyntax name:
                if (!parameters.Contains(name.Name))
                {
                    found.Add(name.Name);
                }

                break;
            case LambdaSyntax lambda:
                Collect(lambda.Body, [.. parameters, .. lambda.Parameters.Select(p => p.Name)], found);
                break;
            default:
                foreach (var child in node.Children)
                {
                    Collect(child, parameters, found);
                }

                break;
        }
    }
}
