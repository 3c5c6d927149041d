namespace RulesKit.Analyzers.Tests.Fixes;

/// <content>Mends in the file of a rule set.</content>
internal sealed partial record FixCase
{
    private static IReadOnlyList<FixCase> OfRuleSets =>
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
            Parts(
                "RK0003",
                "\"id\": \"examples\", \"version\": \"1.0.0\", ",
                "\"version\": \"1.0.0\",\n  \"id\": \"examples\", ",
                "\"id\": \"examples\", ",
                "\"id\": \"other\", \"title\": \"Other\", ",
                "\"title\": \"Other\", \"id\": \"other\", ",
                "\"id\": \"other\", "
            ),
            Members("RK0004", "\"owner\": 3, \"tags\": \"a\",", "\"owner\": \"3\", \"tags\": [\"a\"],", "true"),
            Members(
                "RK0005",
                "\"decided\": \"2024/4/3\", \"window\": { \"from\": \"2025-01-01\", \"for\": \"3 years\" },",
                "\"decided\": \"2024-04-03\", \"window\": { \"from\": \"2025-01-01\", \"for\": \"P3Y\" },",
                "true"
            ),
            Parts(
                "RK0007",
                "{ \"id\": \"other\", \"title\": \"Other\", ",
                "{ \"id\": \"a\", \"title\": \"A\", \"require\": \"plan.Ovens > 1\" }, { \"id\": \"a-2\", \"title\": \"O\", ",
                "{ \"id\": \"a\", \"title\": \"A\", \"require\": \"plan.Ovens > 1\" }, { \"id\": \"a\", \"title\": \"O\", ",
                "\"id\": \"example\"",
                "\"id\": \"a-3\"",
                "\"id\": \"a\""
            ),
            Parts(
                "RK0010",
                "\"title\": \"Other\", \"require\": \"plan.Organic || plan.Ovens > 9\"",
                "\"title\": \"Other\", \"forEach\": { \"b\": \"plan.Breads\" }, \"expects\": \"some\", \"require\": \"b.Price > 1\"",
                "\"title\": \"Other\", \"forEach\": { \"b\": \"plan.Breads\" }, \"require\": \"b.Price > 1\"",
                "\"title\": \"Example\", \"require\": \"plan.Ovens > 5\"",
                "\"title\": \"Example\", \"forEach\": { \"s\": \"plan.Stalls\" }, \"expects\": \"some\", \"require\": \"s.Helpers > 1\"",
                "\"title\": \"Example\", \"forEach\": { \"s\": \"plan.Stalls\" }, \"require\": \"s.Helpers > 1\""
            ),
            Parts(
                "RK0018",
                "\"title\": \"Other\",",
                "\"title\": \"Other\", \"decided\": \"2024-01-01\", \"reviewBy\": \"2025-01-01\",",
                "\"title\": \"Other\", \"decided\": \"2025-01-01\", \"reviewBy\": \"2024-01-01\",",
                "\"title\": \"Example\",",
                "\"title\": \"Example\", \"reviewBy\": \"2026-01-01\", \"decided\": \"2024-01-01\",",
                "\"title\": \"Example\", \"reviewBy\": \"2024-01-01\", \"decided\": \"2026-01-01\","
            ),
            Members(
                "RK0021",
                "\"suppress\": [{ \"id\": \"RK1002\", \"reason\": \"?\" }, { \"id\": \"RK1003\", \"reason\": \"?\" }], \"tags\": [\"a\"],",
                "\"tags\": [\"a\"],",
                "true"
            ),
            Both(
                "RK1001",
                "(plan.Organic && plan.Ovens > 3",
                "(plan.Organic && plan.Ovens > 3)",
                "plan.Ovens > 5)",
                "plan.Ovens > 5"
            ),
            Both(
                "RK1004",
                "plan.Ovens == \\\"3\\\" || plan.AsOf > \\\"2024/4/3\\\"",
                "plan.Ovens == 3 || plan.AsOf > Date(\\\"2024-04-03\\\")",
                "plan.Breads.Any(b => b.InPlaceOf == \\\"rye\\\")",
                "plan.Breads.Any(b => b.InPlaceOf.Id == \\\"rye\\\")"
            ),
            Both(
                "RK1006",
                "plan.AsOf > Date(2024, 4, 3)",
                "plan.AsOf > Date(\\\"2024-04-03\\\")",
                "plan.Horizon.First == Period(2024)",
                "plan.Horizon.First == Period(\\\"2024\\\")"
            ),
            Both(
                "RK1009",
                "plan.Breads.All(b => (b.Price ?? 1.00) > 0.50)",
                "plan.Breads.All(b => (b.Price) > 0.50)",
                "plan.Breads.All(b => b.Price is not null && b.Price > 3)",
                "plan.Breads.All(b => b.Price > 3)"
            ),
            Both(
                "RK1011",
                "plan.Breads.Any(b => b.Flour == 'rye')",
                "plan.Breads.Any(b => b.Flour == \\\"rye\\\")",
                "plan.AsOf > Date(\\\"2024/4/3\\\")",
                "plan.AsOf > Date(\\\"2024-04-03\\\")"
            ),
            Both("RK1012", "plan.Ovens! > 3", "plan.Ovens > 3", "plan.Ovens > 5;", "plan.Ovens > 5"),
            Parts(
                "RK2001",
                "\"title\": \"Other\",",
                "\"title\": \"Other\", \"window\": { \"from\": \"2024-01-01\", \"to\": \"2025-01-01\" },",
                "\"title\": \"Other\", \"window\": { \"from\": \"2025-01-01\", \"to\": \"2024-01-01\" },",
                "\"title\": \"Example\",",
                "\"title\": \"Example\", \"window\": { \"to\": \"2027-01-01\", \"from\": \"2026-01-01\" },",
                "\"title\": \"Example\", \"window\": { \"to\": \"2026-01-01\", \"from\": \"2027-01-01\" },"
            ),
            Both(
                "RK2007",
                "plan.Stalls.All(s => s.Helpers / 2 >= 1)",
                "plan.Stalls.All(s => s.Helpers * 1.0 / 2 >= 1)",
                "plan.Ovens / 3 > 1",
                "plan.Ovens * 1.0 / 3 > 1"
            ),
            Both(
                "RK2008",
                "plan.Breads.All(b => (b.Name != \\\"L\\\" || b.Name != \\\"Z\\\") && b.Price > 1)",
                "plan.Breads.All(b => b.Price > 1)",
                "plan.Breads.All(b => b.Price > 2 && (b.Name != \\\"A\\\" || b.Name != \\\"B\\\"))",
                "plan.Breads.All(b => b.Price > 2)"
            ),
            Both(
                "RK2009",
                "plan.Stalls.Any(s => s.Town == \\\"A\\\" || (s.Helpers > 5 && s.Helpers < 3))",
                "plan.Stalls.Any(s => s.Town == \\\"A\\\")",
                "plan.Stalls.Any(s => (s.Helpers > 7 && s.Helpers < 2) || s.Town == \\\"B\\\")",
                "plan.Stalls.Any(s => s.Town == \\\"B\\\")"
            ),
            Both(
                "RK2012",
                "plan.Breads.All(b => b.Price >= b.Price && b.Price > 1)",
                "plan.Breads.All(b => b.Price > 1)",
                "plan.Breads.Any(b => b.Price > 2 || b.Price < b.Price)",
                "plan.Breads.Any(b => b.Price > 2)"
            ),
            Both(
                "RK2013",
                "(plan.Organic ? plan.Ovens : plan.Ovens) > 2",
                "(plan.Ovens) > 2",
                "plan.Breads.All(b => (b.Cost ?? b.Cost) < b.Price)",
                "plan.Breads.All(b => (b.Cost) < b.Price)"
            ),
            Both(
                "RK2017",
                "plan.Breads.All(b => b.RyeShare <= 1 && b.Price > 1)",
                "plan.Breads.All(b => b.Price > 1)",
                "plan.Breads.Count < 0 || plan.Organic",
                "plan.Organic"
            ),
            Parts(
                "RK2018",
                "\"title\": \"Other\", \"require\": \"plan.Organic || plan.Ovens > 9\"",
                InWindow("stall.Kind == \\\"fair\\\""),
                InWindow("stall.Kind == \\\"fair\\\" || stall.Date.Year == 2026"),
                "\"title\": \"Example\", \"require\": \"plan.Ovens > 5\"",
                InWindow("stall.Helpers > 3"),
                InWindow("stall.Date.Year == 2027 && stall.Helpers > 3")
            ),
            Parts(
                "RK2020",
                "\"require\": \"plan.Ovens > 5\" }",
                "\"require\": \"plan.Ovens > 5\" }",
                "\"require\": \"plan.Ovens > 5\" },\n    { \"id\": \"twin\", \"title\": \"Twin\", \"require\": \"plan.Ovens > 5\" },\n    { \"id\": \"third\", \"title\": \"Third\", \"require\": \"plan.Ovens > 5\" }"
            ),
        ];

    private static string InWindow(string require) =>
        "\"title\": \"Windowed\", \"window\": { \"from\": \"2027-01-01\", \"to\": \"2028-01-01\" }, "
        + "\"forEach\": { \"stall\": \"plan.Stalls\" }, \"expects\": \"any\", "
        + $"\"require\": \"{require}\"";
}
