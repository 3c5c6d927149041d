namespace RulesKit.Analyzers.Tests.Fixes;

/// <content>Mends in C# code.</content>
internal sealed partial record FixCase
{
    private static IReadOnlyList<FixCase> OfCode =>
        [
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
            Code(
                "RK3020",
                "public static void A(string[] plans)\n    {\n        foreach (var plan in plans)\n        {\n            var rules = RuleSet.Load(\"x\");\n            Console.WriteLine(rules.Id + plan);\n        }\n    }\n\n    /// <summary>B.</summary>\n    public static void B()\n    {\n        while (true)\n        {\n            var model = ModelSchema.FromClr<Plan>();\n            Console.WriteLine(model);\n        }\n    }",
                "        foreach (var plan in plans)\n        {\n            var rules = RuleSet.Load(\"x\");\n",
                "        var rules = RuleSet.Load(\"x\");\n        foreach (var plan in plans)\n        {\n",
                "        while (true)\n        {\n            var model = ModelSchema.FromClr<Plan>();\n",
                "        var model = ModelSchema.FromClr<Plan>();\n        while (true)\n        {\n"
            ),
            Code(
                "RK3025",
                "public static void A(string path)\n    {\n        try { RuleSet.Load(path); } catch (RuleSetException) { }\n        try { RuleSet.Load(\"y\"); } catch (RuleSetException) { }\n    }",
                "(RuleSetException) { }",
                "(RuleSetException) { throw; }"
            ),
        ];
}
