using System.Text;

namespace RulesKit.Tool.Starting;

/// <summary>The documents that <c>new</c> begins with, and the schemas that ship with the tool.</summary>
internal static class Starters
{
    private const string Prefix = "RulesKit.Tool.Starting.";
    private const string SchemaPrefix = Prefix + "Schemas.";

    /// <summary>The names of the schemas that ship, in ordinal order.</summary>
    public static IReadOnlyList<string> SchemaNames =>
        typeof(Starters)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(SchemaPrefix, StringComparison.Ordinal))
            .Select(n => n[SchemaPrefix.Length..])
            .Order(StringComparer.Ordinal)
            .ToArray();

    public static string Schema(string name) => Read(SchemaPrefix + name);

    /// <summary>A starter with its blanks filled.</summary>
    /// <param name="name">ruleset, rule or plan.</param>
    /// <param name="blanks">What stands for each <c>@name@</c>; must need no escaping in JSON.</param>
    public static string Fill(string name, params ReadOnlySpan<(string Name, string Text)> blanks)
    {
        var text = Read($"{Prefix}Templates.{name}.json");
        foreach (var (blank, with) in blanks)
        {
            text = text.Replace($"@{blank}@", with, StringComparison.Ordinal);
        }

        return text;
    }

    private static string Read(string resource)
    {
        using var stream = typeof(Starters).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
