using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Fixes;

/// <summary>Something to mend.</summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="IsFile">Whether it stands in a rule set's file.</param>
/// <param name="Before">The text before.</param>
/// <param name="After">The text that all mends lead to.</param>
internal sealed partial record FixCase(string Id, bool IsFile, string Before, string After)
{
    public string Path => IsFile ? "/src/fix.rules.json" : "/src/Fix.cs";

    /// <summary>The project that the text is added to.</summary>
    public TestProject Base { get; init; } = Samples.Code;

    public TestProject Project
    {
        get
        {
            var project = Base.WithPlainFile("/src/model.schema.json", Samples.BakeryModel);
            return IsFile
                ? project.WithPlainFile(Path, Before)
                : project.WithPlain(Before, Path).WithPlainFile("/src/bakery.rules.json", Rules);
        }
    }

    private const string Rules = """
        {
          "id": "bakery", "version": "1.0.0", "title": "Bakery", "model": "clr:Bakery.Plan",
          "rules": [{ "id": "rye-is-dear", "title": "Rye is dear", "require": "plan.Breads.Any(b => b.Price > 3)" }]
        }
        """;

    /// <summary>Each fix of each diagnostic, with two places to mend.</summary>
    public static IReadOnlyList<FixCase> All => [.. OfRuleSets, .. OfTexts, .. OfCode, .. OfWorkflowCode];

    private static FixCase Members(string id, string before, string after, string asking) =>
        new(id, true, WithMembers(before, asking), WithMembers(after, asking));

    private static FixCase Asks(string id, string before, string after) =>
        new(id, true, Set("", before), Set("", after));

    /// <summary>Two rules that each ask for something to mend.</summary>
    private static FixCase Both(string id, string before, string after, string secondBefore, string secondAfter) =>
        new(id, true, Ask(before, secondBefore), Ask(after, secondAfter));

    private static string Ask(string first, string second) =>
        Set("", second).Replace("plan.Organic || plan.Ovens > 9", first, StringComparison.Ordinal);

    /// <summary>A file in which parts are written in place of others.</summary>
    private static FixCase Parts(string id, params string[] afterAndBefore)
    {
        var after = Set("", "true");
        var before = after;
        for (var i = 0; i < afterAndBefore.Length; i += 3)
        {
            var (was, right, wrong) = (afterAndBefore[i], afterAndBefore[i + 1], afterAndBefore[i + 2]);
            after.ShouldContain(was);
            after = after.Replace(was, right, StringComparison.Ordinal);
            before = before.Replace(was, wrong, StringComparison.Ordinal);
        }

        return new FixCase(id, true, before, after);
    }

    private static string WithMembers(string members, string asking) =>
        Set("", asking).Replace("\"id\": \"example\",", "\"id\": \"example\", " + members, StringComparison.Ordinal);

    private static string Set(string members, string asking) =>
        $$"""
            {
              "id": "examples", "version": "1.0.0", "title": "Examples", "model": "model.schema.json",
              {{members}}"rules": [
                { "id": "other", "title": "Other", "require": "plan.Organic || plan.Ovens > 9" },
                { "id": "example", "title": "Example", "require": "{{(asking == "true" ? "plan.Ovens > 5" : asking)}}" }
              ]
            }
            """.Replace("              ", "  ", StringComparison.Ordinal);

    private static FixCase Text(string id, string statements, params string[] replacements) =>
        Of(
            id,
            $$"""
            static class Use
            {
                static void Holds([RuleExpression(typeof(Plan))] string condition) { }

                static void Run()
                {
                    {{statements}}
                }
            }
            """,
            replacements
        );

    private static FixCase Code(string id, string members, params string[] replacements) =>
        Of(
            id,
            $$"""
            /// <summary>Functions.</summary>
            public class Functions
            {
                /// <summary>A.</summary>
                {{members}}
            }
            """,
            replacements
        );

    private static FixCase Of(string id, string before, string[] replacements)
    {
        var after = before;
        for (var i = 0; i < replacements.Length; i += 2)
        {
            after.ShouldContain(replacements[i]);
            after = after.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        return new FixCase(id, false, before, after);
    }
}
