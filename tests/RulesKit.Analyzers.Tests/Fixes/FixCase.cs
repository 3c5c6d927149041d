using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Fixes;

/// <summary>Something to mend.</summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="IsFile">Whether it stands in a rule set's file.</param>
/// <param name="Before">The text before.</param>
/// <param name="After">The text that all mends lead to.</param>
internal sealed record FixCase(string Id, bool IsFile, string Before, string After)
{
    public string Path => IsFile ? "/src/fix.rules.json" : "/src/Fix.cs";

    public TestProject Project
    {
        get
        {
            var project = Samples.Code.WithPlainFile("/src/model.schema.json", Samples.BakeryModel);
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
    public static IReadOnlyList<FixCase> All { get; } =
    [
        Members("RK0001", "\"tags\": [\"a\", \"b\",],", "\"tags\": [\"a\", \"b\"],", "true"),
        Members(
            "RK0002",
            "\"sverity\": \"info\", \"tagz\": [\"a\"],",
            "\"severity\": \"info\", \"tags\": [\"a\"],",
            "true"
        ),
        Members("RK0006", "\"severity\": \"eror\",", "\"severity\": \"error\",", "true"),
        Members("RK0009", "\"supersedes\": [\"oter\"],", "\"supersedes\": [\"other\"],", "true"),
        Members("RK0017", "\"tags\": [\"a\", \"a\", \"b\", \"b\"],", "\"tags\": [\"a\", \"b\"],", "true"),
        Members(
            "RK0020",
            "\"suppress\": [{ \"id\": \"RK2O10\", \"reason\": \"?\" }],",
            "\"suppress\": [{ \"id\": \"RK2010\", \"reason\": \"?\" }],",
            "plan.Ovens > 3 && plan.Ovens > 2"
        ),
        Members(
            "RK2023",
            "\"suppress\": [{ \"id\": \"RK2010\", \"reason\": \"?\" }], \"tags\": [\"a\"],",
            "\"tags\": [\"a\"],",
            "true"
        ),
        Asks("RK1002", "paln.Organic && pln.Organic", "plan.Organic && plan.Organic"),
        Asks("RK1003", "plan.Oven > 3 || plan.Organik", "plan.Ovens > 3 || plan.Organic"),
        Asks(
            "RK1008",
            "plan.Organic AND plan.Ovens > 3 OR plan.Ovens < 1",
            "plan.Organic && plan.Ovens > 3 || plan.Ovens < 1"
        ),
        Asks(
            "RK2003",
            "plan.Breads.Any(b => b.Flour == \\\"ryee\\\" || b.Flour == \\\"spel\\\")",
            "plan.Breads.Any(b => b.Flour == \\\"rye\\\" || b.Flour == \\\"spelt\\\")"
        ),
        Asks("RK2010", "plan.Ovens > 3 && plan.Ovens > 2 && plan.Ovens > 1", "plan.Ovens > 3"),
        new(
            "RK2004",
            true,
            Set("\"constants\": { \"a\": 1, \"b\": 2 },", "true"),
            Set("", "true").Replace("\n  ,", ",", StringComparison.Ordinal)
        ),
        Text(
            "RK0009",
            "RuleSet.For<Plan>(\"x\", \"1\").Rule(\"other\", r => r.Titled(\"O\").Require(\"plan.Organic\")).Rule(\"a\", r => r.Titled(\"A\").Require(\"plan.Ovens > 1\").Supersedes(\"oter\")).Build();",
            "\"oter\"",
            "\"other\""
        ),
        Text("RK1002", "Holds(\"paln.Organic\"); Holds(@\"pln.Organic\");", "paln", "plan", "pln", "plan"),
        Text(
            "RK1003",
            "Holds(\"plan.Oven > 3\"); Holds(\"plan.\\u004frganik\");",
            "Oven >",
            "Ovens >",
            "\\u004frganik",
            "Organic"
        ),
        Text(
            "RK1008",
            "Holds(\"plan.Organic AND plan.Ovens > 3\"); Holds(\"plan.Organic OR plan.Ovens > 3\");",
            "AND",
            "&&",
            "OR",
            "||"
        ),
        Text(
            "RK2003",
            "Holds(\"plan.Breads.Any(b => b.Flour == \\\"ryee\\\")\"); Holds(@\"plan.Breads.Any(b => b.Flour == \"\"spel\"\")\");",
            "ryee",
            "rye",
            "spel\"",
            "spelt\""
        ),
        Code(
            "RK3001",
            "[RuleFunction]\n    internal static bool A(decimal x) => x > 1;\n    /// <summary>B.</summary>\n    [RuleFunction] bool B(decimal x) => x > 1;",
            "internal static bool A",
            "public static bool A",
            "] bool B",
            "] public static bool B"
        ),
        Code(
            "RK3003",
            "[RuleFunction]\n    public static bool A(double x, string? y) => x > 1 && y!.Length > 1;\n    /// <summary>B.</summary>\n    [RuleFunction]\n    public static bool B(in decimal x) => x > 1;",
            "double",
            "decimal",
            "string?",
            "string",
            "in decimal",
            "decimal"
        ),
        Code(
            "RK3007",
            "[RuleFunction]\n    public static bool A(string x, decimal y) => x.ToUpper() == y.ToString() || x.StartsWith(\"b\") || x == $\"{y}\";",
            "ToUpper()",
            "ToUpperInvariant()",
            "ToString()",
            "ToString(System.Globalization.CultureInfo.InvariantCulture)",
            "StartsWith(\"b\")",
            "StartsWith(\"b\", System.StringComparison.Ordinal)",
            "$\"{y}\"",
            "System.FormattableString.Invariant($\"{y}\")"
        ),
        Code(
            "RK3013",
            "public static ModelSchema Model { get; } = ModelSchema.FromClr<Oven>();\n}\n\npublic sealed record Oven(string Id, double Heat)\n{\n    public float? Cold { get; init; }\n    public long Size;\n    public string Maker { get; } = \"\";",
            "double",
            "decimal",
            "float?",
            "decimal?",
            "long Size;",
            "long Size { get; init; }",
            "Maker { get; }",
            "Maker { get; init; }"
        ),
        Code(
            "RK3017",
            "public static RuleSet Made()\n    {\n        var b = RuleSet.For<Plan>(\"x\", \"1\");\n        b.Titled(\"X\");\n        b.Described(\"Y\").Titled(\"Z\");\n        return b.Build();\n    }",
            "b.Titled(\"X\")",
            "b = b.Titled(\"X\")",
            "b.Described",
            "b = b.Described"
        ),
        Code(
            "RK3018",
            "public static bool A(RuleVerdict v) => v.Id == \"rye-is-deer\" || v.Id != \"rye-is-dea\";",
            "\"rye-is-deer\"",
            "\"rye-is-dear\"",
            "\"rye-is-dea\"",
            "\"rye-is-dear\""
        ),
        Code(
            "RK3022",
            "public static bool A(Verdict v) => v.Compliance != Compliance.NonCompliant;\n    public static bool B(Verdict v) => v.Compliance is not Compliance.NonCompliant;",
            "!= Compliance.NonCompliant",
            "== Compliance.Compliant",
            "is not Compliance.NonCompliant",
            "is Compliance.Compliant"
        ),
        Code(
            "RK3024",
            "public static string A(RuleSetReading r) => r.RuleSet!.Title + r.RuleSet!.Id;",
            "r.RuleSet!.Title",
            "r.RuleSetOrThrow().Title",
            "r.RuleSet!.Id",
            "r.RuleSetOrThrow().Id"
        ),
    ];

    private static FixCase Members(string id, string before, string after, string asking) =>
        new(id, true, WithMembers(before, asking), WithMembers(after, asking));

    private static FixCase Asks(string id, string before, string after) =>
        new(id, true, Set("", before), Set("", after));

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
