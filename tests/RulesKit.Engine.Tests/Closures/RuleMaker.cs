using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Closures;

/// <summary>Makes rule sets at random: definitions first, then rules that use them.</summary>
internal sealed class RuleMaker
{
    private const int Tries = 200;

    private readonly Random random;
    private readonly ExpressionMaker expressions;
    private readonly JsonObject definitions = [];
    private readonly JsonArray rules = [];

    public RuleMaker(int seed)
    {
        random = new Random(seed);
        expressions = new ExpressionMaker(random, Evaluators.Model);
    }

    public RuleSet Make(int rulesWanted)
    {
        for (var i = 0; i < 5; i++)
        {
            AddDefinition($"d{i}");
        }

        for (var tries = 0; tries < Tries && rules.Count < rulesWanted; tries++)
        {
            AddRule();
        }

        return Read(definitions, rules).RuleSetOrThrow();
    }

    /// <summary>A rule set of rules given by hand.</summary>
    public static RuleSetReading Read(JsonObject definitions, JsonArray rules) =>
        Read(
            new JsonObject
            {
                ["id"] = "shop",
                ["version"] = "1",
                ["title"] = "Shop",
                ["model"] = "inline",
                ["constants"] = new JsonObject
                {
                    ["texts"] = new JsonArray("a", "north", "CN"),
                    ["numbers"] = new JsonArray(0, 2, 3),
                    ["limit"] = 4,
                },
                ["definitions"] = definitions.DeepClone(),
                ["rules"] = rules.DeepClone(),
            }.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        );

    /// <summary>A rule set given as text.</summary>
    public static RuleSetReading Read(string text) => RuleSet.Read(new SourceText(text), Evaluators.Model);

    private void AddDefinition(string name)
    {
        var element = expressions.AnyElement();
        var type = random.Next(3) == 0 ? expressions.AnyScalar() : new SequenceType(element);
        for (var tries = 0; tries < Tries; tries++)
        {
            if (TryMake(type, ExpressionMaker.Scope.Empty) is not { } text)
            {
                continue;
            }

            definitions[name] = text;
            var probe = type is SequenceType ? $"{name}.Any()" : $"{name} == {name}";
            if (IsFine(NewRule(probe)))
            {
                expressions.Define(name, type);
                return;
            }

            definitions.Remove(name);
        }
    }

    private void AddRule()
    {
        var rule = random.Next(4) == 0 ? MakeStatement() : MakeItems();
        if (rule is not null && IsFine(rule))
        {
            rules.Add(rule);
        }
    }

    private JsonObject? MakeStatement()
    {
        if (TryMake(ScalarType.Boolean, ExpressionMaker.Scope.Empty) is not { } require)
        {
            return null;
        }

        var rule = NewRule(require);
        AddCondition(rule, "when", ExpressionMaker.Scope.Empty);
        return rule;
    }

    private JsonObject? MakeItems()
    {
        var element = expressions.AnyElement();
        var name = expressions.NextName();
        var scope = ExpressionMaker.Scope.Empty.With(name, element);
        var items = TryMake(new SequenceType(element), ExpressionMaker.Scope.Empty);
        var require = TryMake(ScalarType.Boolean, scope);
        if (items is null || require is null)
        {
            return null;
        }

        var rule = NewRule(require);
        rule["forEach"] = new JsonObject { [name] = items };
        rule["expects"] = random.Next(4) switch
        {
            0 => "some",
            1 => new JsonObject { ["every"] = "year", ["within"] = "horizon" },
            2 => new JsonObject { ["every"] = "quarter", ["within"] = "window" },
            _ => "any",
        };
        AddCondition(rule, "when", scope);
        if (random.Next(4) == 0 && TryMake(ScalarType.Boolean, scope) is { } excuse)
        {
            rule["exceptions"] = new JsonArray(
                new JsonObject
                {
                    ["when"] = excuse,
                    ["reason"] = "r",
                    ["approver"] = "a",
                }
            );
        }

        return rule;
    }

    private JsonObject NewRule(string require)
    {
        var rule = new JsonObject
        {
            ["id"] = $"r{rules.Count}",
            ["title"] = "Rule",
            ["require"] = require,
        };
        if (random.Next(3) > 0 || require.Contains("window", StringComparison.Ordinal))
        {
            rule["window"] = new JsonObject { ["from"] = "2024-05-01", ["to"] = "2026-04-23" };
            rule["straddle"] = random.Next(3) == 0 ? "include" : null;
            if (rule["straddle"] is null)
            {
                rule.Remove("straddle");
            }
        }

        return rule;
    }

    private void AddCondition(JsonObject rule, string name, ExpressionMaker.Scope scope)
    {
        if (random.Next(3) == 0 && TryMake(ScalarType.Boolean, scope) is { } text)
        {
            rule[name] = text;
        }
    }

    private string? TryMake(RuleType type, ExpressionMaker.Scope scope)
    {
        try
        {
            return expressions.Make(type, scope, random.Next(2, 5));
        }
        catch (NoSuchExpressionException)
        {
            return null;
        }
    }

    private bool IsFine(JsonObject rule) =>
        Read(definitions, [rule.DeepClone()]).Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error);
}
