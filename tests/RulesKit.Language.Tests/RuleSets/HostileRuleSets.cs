using System.Globalization;
using System.Text;

namespace RulesKit.Language.Tests.RuleSets;

/// <summary>
/// Whole rule sets that try to take time, memory or the stack: each ends in a diagnostic. The benchmark project reads the
/// same list and holds it against a bound of time.
/// </summary>
/// <remarks>They stand over no model in particular: none of them binds, whatever the model.</remarks>
internal static class HostileRuleSets
{
    /// <summary>The texts by name.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } =
        new Dictionary<string, Func<string>>(StringComparer.Ordinal)
        {
            // Depth
            ["deep parentheses"] = () => Requiring(Repeat("(", 8_000) + "true" + Repeat(")", 8_000)),
            ["a megabyte of parentheses"] = () => Requiring(Repeat("(", 1_000_000)),
            ["a megabyte of members"] = () => Requiring("plan" + Repeat(".A", 500_000)),
            ["a megabyte of blanks"] = () => Requiring(Repeat(" ", 1_000_000) + "true"),
            ["a megabyte of a name"] = () => Requiring(Repeat("a", 1_000_000)),
            ["a megabyte of escapes"] = () => Requiring(Repeat("\\u0028", 170_000)),
            ["deep JSON arrays"] = () => Repeat("[", 500_000),
            ["deep JSON objects"] = () => Repeat("{\"a\":", 200_000),
            ["deep JSON inside a rule"] = () => With($"\"rules\": [{{ \"tags\": {Repeat("[", 100_000)}"),

            // Size
            ["a thousand long expressions"] = () =>
                WithRules(1_000, i => $"\"require\": \"{Repeat("nothing && ", 60)}no{i}\""),
            ["as many mistakes as fit"] = () => WithRules(1_000, _ => $"\"require\": \"{Repeat("@ ", 400)}\""),
            ["rules without anything"] = () => With($"\"rules\": [{Repeat("{},", 20_000)}{{}}]"),
            ["rules that are numbers"] = () => With($"\"rules\": [{Repeat("1,", 50_000)}1]"),
            ["more rules than an array may have"] = () => With($"\"rules\": [{Repeat("{},", 100_001)}{{}}]"),
            ["one key a thousand times"] = () => $"{{ {Repeat("\"id\": \"a\", ", 5_000)}\"id\": \"b\" }}",
            ["unknown keys by the thousand"] = () =>
                With(Many(10_000, i => $"\"unknown{i}\": {i}") + ", \"rules\": []"),
            ["one rule id a thousand times"] = () => WithRules(1_000, _ => "\"require\": \"true\"", _ => "same"),
            ["a huge message"] = () =>
                WithRules(1, _ => $"\"require\": \"true\", \"message\": \"{Repeat("{nothing} ", 20_000)}\""),
            ["a message of open braces"] = () =>
                WithRules(1, _ => $"\"require\": \"true\", \"message\": \"{Repeat("{", 100_001)}\""),
            ["a message of close braces"] = () =>
                WithRules(1, _ => $"\"require\": \"true\", \"message\": \"{Repeat("} ", 50_000)}\""),
            ["huge numbers"] = () => With($"\"constants\": {{ \"a\": {Repeat("9", 200_000)} }}, \"rules\": []"),
            ["a huge exponent"] = () => With("\"constants\": { \"a\": 1e999999999 }, \"rules\": []"),
            ["a number that is almost zero"] = () => With("\"constants\": { \"a\": 1e-999999999 }, \"rules\": []"),

            // Growth
            ["definitions that double each other"] = () => Chain(60, i => $"d{i - 1} == d{i - 1}"),
            ["definitions that double each other, last first"] = () => Chain(60, i => $"d{i - 1} == d{i - 1}", true),
            ["definitions that take each other tenfold"] = () =>
                Chain(60, i => string.Join(" && ", Enumerable.Repeat($"d{i - 1}", 10))),
            ["fallbacks behind definitions that double each other"] = () =>
                With(
                    $"\"definitions\": {{ \"d0\": \"1 + 1\", {Many(12, i => $"\"d{i + 1}\": \"d{i} + d{i}\"")} }}, "
                        + $"\"rules\": [{Many(600, i => $"{{ \"id\": \"r{i}\", \"title\": \"t\", \"require\": \"(d12 ?? 0) > 1\" }}")}]"
                ),
            ["a long chain of definitions"] = () => Chain(10_000, i => $"d{i - 1}"),
            ["a long chain of definitions, last first"] = () => Chain(10_000, i => $"d{i - 1}", true),
            ["circles inside circles"] = () => Circles(2_000),
            ["rules that supersede each other in circles"] = () =>
                WithRules(2_000, i => $"\"require\": \"true\", \"supersedes\": [\"r{(i + 1) % 2_000}\", \"r{i / 2}\"]"),
            ["lambdas inside lambdas"] = () =>
                Requiring(Many(30, i => $"plan.Launches.All(x{i} => ", "") + "true" + Repeat(")", 30)),

            // Near misses, for the search for what was meant
            ["names that are nearly right"] = () => NearMisses(2_000, 40),
            ["long names that are nearly right"] = () => NearMisses(400, 64),
            ["unknown rules that are nearly right"] = () =>
                WithRules(1_000, i => $"\"require\": \"true\", \"supersedes\": [\"r{i}x\", \"x{i}\", \"r-{i}\"]"),
            ["options that are nearly right"] = () =>
                WithRules(1_000, i => $"\"require\": \"true\", \"severity\": \"errror\", \"straddle\": \"inclade{i}\""),

            // What looks like something else
            ["bidi marks"] = () => Requiring(Repeat("\u202E(\u2066true", 500)),
            ["letters that look alike"] = () => Requiring(Repeat("pl\u0430n.Organic && ", 500) + "true"),
            ["halves of characters"] = () => Requiring(Repeat("\\uD83D ", 2_000)),
            ["control characters"] = () => Requiring(Repeat("\\u0000\\u0007", 2_000)),
            ["JSON comments"] = () => With($"{Repeat("/* */", 50_000)} \"rules\": []"),
            ["comments that never end"] = () => Requiring(Repeat("/*", 8_000)),
            ["an interpolation of interpolations"] = () => Requiring(Repeat("$\\\"{", 4_000)),
            ["quotes that never end"] = () => Requiring(Repeat("\\\"a\\\\", 3_000)),
            ["directives"] = () => Requiring(Repeat("#define X\\n#if X\\n", 800) + "true"),
            ["not JSON at all"] = () => Repeat("NaN ", 100_000),
            ["a byte order mark"] = () => "\uFEFF" + With("\"rules\": []"),
            ["nothing"] = () => "",
        };

    private static string Requiring(string expression) => WithRules(1, _ => $"\"require\": \"{expression}\"");

    private static string WithRules(int count, Func<int, string> members, Func<int, string>? id = null) =>
        With(
            $"\"rules\": [{Many(count, i => $"{{ \"id\": \"{id?.Invoke(i) ?? Name("r", i)}\", \"title\": \"t\", {members(i)} }}")}]"
        );

    private static string With(string members) =>
        $"{{ \"id\": \"hostile\", \"version\": \"1\", \"title\": \"Hostile\", \"model\": \"m\", {members} }}";

    private static string Chain(int count, Func<int, string> body, bool isReversed = false)
    {
        var definitions = Enumerable
            .Range(1, count - 1)
            .Select(i => $"\"{Name("d", i)}\": \"{body(i)}\"")
            .Prepend("\"d0\": \"1 == 1\"");
        var ordered = isReversed ? definitions.Reverse() : definitions;
        return With(
            $"\"definitions\": {{ {string.Join(", ", ordered)} }}, \"rules\": [{{ \"id\": \"r\", \"title\": \"t\", \"require\": \"{Name("d", count - 1)}\" }}]"
        );
    }

    /// <summary>A chain in which each definition also points back to the beginning and to the one before.</summary>
    private static string Circles(int count) =>
        With(
            $"\"definitions\": {{ {Many(count, i => $"\"{Name("d", i)}\": \"{Name("d", (i + 1) % count)} && {Name("d", i / 2)} && d0\"")} }}, \"rules\": []"
        );

    private static string NearMisses(int count, int length)
    {
        var head = new string('n', length - 8);
        return With(
            $"\"constants\": {{ {Many(count, i => $"\"{head}{i:D6}\": 1")} }}, \"rules\": [{Many(count, i => $"{{ \"id\": \"{Name("r", i)}\", \"title\": \"t\", \"require\": \"{head}x{i:D6} > 0\" }}")}]"
        );
    }

    private static string Name(string head, int number) => head + number.ToString(CultureInfo.InvariantCulture);

    private static string Many(int count, Func<int, string> item, string separator = ", ") =>
        string.Join(separator, Enumerable.Range(0, count).Select(item));

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
