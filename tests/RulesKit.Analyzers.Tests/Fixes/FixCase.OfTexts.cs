namespace RulesKit.Analyzers.Tests.Fixes;

/// <content>Mends in the language of rules inside C# literals.</content>
internal sealed partial record FixCase
{
    private static IReadOnlyList<FixCase> OfTexts =>
        [
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
            Text(
                "RK1001",
                "Holds(\"(plan.Organic && plan.Ovens > 3\"); Holds(@\"plan.Ovens > 4)\");",
                "> 3\"",
                "> 3)\"",
                "> 4)\"",
                "> 4\""
            ),
            Text(
                "RK1004",
                "Holds(\"plan.Ovens == \\\"3\\\"\"); Holds(@\"plan.AsOf > \"\"2024-04-03\"\"\");",
                "\\\"3\\\"",
                "3",
                "\"\"2024-04-03\"\"",
                "Date(\"\"2024-04-03\"\")"
            ),
            Text(
                "RK1006",
                "Holds(\"plan.AsOf > Date(2024, 4, 3)\"); Holds(\"\"\"plan.AsOf < Date(2025, 4, 3)\"\"\");",
                "Date(2024, 4, 3)",
                "Date(\\\"2024-04-03\\\")",
                "Date(2025, 4, 3)",
                "Date(\"2025-04-03\")"
            ),
            Text(
                "RK1009",
                "Holds(\"plan.Breads.All(b => (b.Price ?? 1.00) > 0.50)\"); Holds(\"plan.Breads.All(b => b.Price is not null && b.Price > 3)\");",
                " ?? 1.00",
                "",
                "b.Price is not null && ",
                ""
            ),
            Text(
                "RK1011",
                "Holds(\"plan.Breads.Any(b => b.Flour == 'rye')\"); Holds(@\"plan.AsOf > Date(\"\"2024/4/3\"\")\");",
                "'rye'",
                "\\\"rye\\\"",
                "2024/4/3",
                "2024-04-03"
            ),
            Text("RK1012", "Holds(\"plan.Ovens! > 3\"); Holds(\"plan.Ovens > 5;\");", "Ovens!", "Ovens", "5;\"", "5\""),
            Text(
                "RK2007",
                "Holds(\"plan.Ovens / 3 > 1\"); Holds(\"plan.Stalls.All(s => s.Helpers / 2 >= 1)\");",
                "/",
                "* 1.0 /"
            ),
            Text(
                "RK2008",
                "Holds(\"plan.Ovens > 5 && (plan.Motto != \\\"a\\\" || plan.Motto != \\\"b\\\")\"); Holds(\"(plan.Motto != \\\"c\\\" || plan.Motto != \\\"d\\\") && plan.Ovens > 5\");",
                " && (plan.Motto != \\\"a\\\" || plan.Motto != \\\"b\\\")",
                "",
                "(plan.Motto != \\\"c\\\" || plan.Motto != \\\"d\\\") && ",
                ""
            ),
            Text(
                "RK2009",
                "Holds(\"plan.Organic || (plan.Ovens > 5 && plan.Ovens < 3)\"); Holds(\"(plan.Ovens > 7 && plan.Ovens < 2) || plan.Organic\");",
                " || (plan.Ovens > 5 && plan.Ovens < 3)",
                "",
                "(plan.Ovens > 7 && plan.Ovens < 2) || ",
                ""
            ),
            Text(
                "RK2010",
                "Holds(\"plan.Ovens > 3 && plan.Ovens > 2\"); Holds(\"plan.Ovens > 4 && plan.Ovens > 5\");",
                " && plan.Ovens > 2",
                "",
                "plan.Ovens > 4 && ",
                ""
            ),
            Text(
                "RK2012",
                "Holds(\"plan.Breads.All(b => b.Price >= b.Price && b.Price > 1)\"); Holds(\"plan.Breads.Any(b => b.Price > 2 || b.Price < b.Price)\");",
                "b.Price >= b.Price && ",
                "",
                " || b.Price < b.Price",
                ""
            ),
            Text(
                "RK2013",
                "Holds(\"(plan.Organic ? plan.Ovens : plan.Ovens) > 2\"); Holds(\"plan.Breads.All(b => (b.Cost ?? b.Cost) < b.Price)\");",
                "plan.Organic ? plan.Ovens : ",
                "",
                " ?? b.Cost",
                ""
            ),
            Text(
                "RK2017",
                "Holds(\"plan.Breads.All(b => b.RyeShare <= 1 && b.Price > 1)\"); Holds(\"plan.Breads.Count < 0 || plan.Organic\");",
                "b.RyeShare <= 1 && ",
                "",
                "plan.Breads.Count < 0 || ",
                ""
            ),
        ];
}
