using System.Globalization;
using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using JsonPointer = RulesKit.Language.Json.JsonPointer;

namespace RulesKit.Testing.RuleTests;

/// <summary>A plan and the rules that a test asks about. Immutable: every change gives a new one.</summary>
/// <remarks>Each check throws <see cref="RuleAssertionException"/>, which every test framework shows as a failure.</remarks>
public sealed class PlanUnderTest
{
    private readonly RuleSet ruleSet;
    private readonly PlanChecker checker;
    private readonly CheckOptions options;
    private readonly IReadOnlyList<string> changes;

    private PlanUnderTest(
        RuleSet ruleSet,
        PlanChecker checker,
        PlanDocument plan,
        CheckOptions options,
        IReadOnlyList<string> changes
    )
    {
        this.ruleSet = ruleSet;
        this.checker = checker;
        this.options = options;
        this.changes = changes;
        Plan = plan;
    }

    /// <summary>The plan with all changes.</summary>
    public PlanDocument Plan { get; }

    internal IReadOnlyList<string> Changes => changes;

    /// <summary>Starts a test from a plan's text.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="json">The plan.</param>
    /// <exception cref="ArgumentException">The text is no JSON object.</exception>
    public static PlanUnderTest Of(RuleSet ruleSet, string json) => Of(ruleSet, PlanDocument.Parse(json));

    /// <summary>Starts a test from a plan, for example a generated one.</summary>
    public static PlanUnderTest Of(RuleSet ruleSet, PlanDocument plan)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanUnderTest(ruleSet, ruleSet.CreateChecker(), plan, new CheckOptions(), []);
    }

    /// <summary>The plan with another value in one place.</summary>
    /// <param name="pointer">
    /// JSON pointer of the value. What holds it must be there; a last part <c>-</c> adds an item at an array's end.
    /// </param>
    /// <param name="value">Text, number, bool, date, period or a <see cref="JsonNode"/>.</param>
    /// <exception cref="ArgumentException">The place is not there, or plans hold no such values.</exception>
    public PlanUnderTest With(string pointer, object value)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        ArgumentNullException.ThrowIfNull(value);
        var node = NodeOf(value);
        var written = $"{pointer} = {node.ToJsonString()}";
        return Change(written, root => Set(root, pointer, node));
    }

    /// <summary>The plan without a member or an item.</summary>
    /// <exception cref="ArgumentException">There is nothing in that place.</exception>
    public PlanUnderTest Without(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return Change($"{pointer} taken away", root => Remove(root, pointer));
    }

    /// <summary>The same plan, seen from another day.</summary>
    /// <param name="date">The day as <c>2027-04-23</c>.</param>
    /// <exception cref="ArgumentException">The text is no date.</exception>
    public PlanUnderTest AsOf(string date) =>
        Date.TryParse(date, out var day)
            ? new(ruleSet, checker, Plan, options with { AsOf = day }, [.. changes, $"seen from {date}"])
            : throw new ArgumentException($"\"{date}\" is no date like 2027-04-23.", nameof(date));

    /// <summary>The same plan with permissions to break rules.</summary>
    public PlanUnderTest WithWaivers(WaiverSet waivers)
    {
        ArgumentNullException.ThrowIfNull(waivers);
        return new(ruleSet, checker, Plan, options with { Waivers = waivers }, [.. changes, "with waivers"]);
    }

    /// <summary>What all rules say.</summary>
    /// <exception cref="RuleAssertionException">The plan does not fit its model, or says no date to see it from.</exception>
    public Verdict Check()
    {
        try
        {
            return checker.Check(ruleSet.ReadPlan(new SourceText(Plan.Json)).PlanOrThrow(), options);
        }
        catch (InvalidPlanException e)
        {
            throw new RuleAssertionException(
                $"The plan can't be checked:\n{e.Message}\n{AssertionText.Of(changes)}",
                e
            );
        }
    }

    /// <summary>The rule must be kept.</summary>
    public RuleAssertion ShouldPass(string rule) => ShouldBe(rule, Outcome.Passed);

    /// <summary>The rule must be broken.</summary>
    public RuleAssertion ShouldFail(string rule) => ShouldBe(rule, Outcome.Failed);

    /// <summary>The rule must not be decidable.</summary>
    public RuleAssertion ShouldBeUnknown(string rule) => ShouldBe(rule, Outcome.Unknown);

    /// <summary>The rule must have this outcome.</summary>
    public RuleAssertion ShouldBe(string rule, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var found = Find(Check(), rule);
        return found.Outcome == outcome
            ? new RuleAssertion(this, found)
            : throw new RuleAssertionException(AssertionText.WrongOutcome(found, outcome, changes));
    }

    /// <summary>The rule must be broken, and no other may be broken or unknown.</summary>
    public RuleAssertion ShouldFailOnly(string rule)
    {
        var assertion = ShouldFail(rule);
        var others = Check()
            .Rules.Where(r => r.Id != rule && r.Outcome is Outcome.Failed or Outcome.Unknown && r.Id != rule)
            .ToArray();
        return others.Length == 0
            ? assertion
            : throw new RuleAssertionException(AssertionText.Others(rule, others, changes));
    }

    /// <summary>The plan must keep every commitment, beyond doubt.</summary>
    public PlanUnderTest ShouldBeCompliant() => ShouldBe(Compliance.Compliant);

    /// <summary>The overall answer must be this one.</summary>
    public PlanUnderTest ShouldBe(Compliance compliance)
    {
        var verdict = Check();
        return verdict.Compliance == compliance
            ? this
            : throw new RuleAssertionException(AssertionText.WrongCompliance(verdict, compliance, changes));
    }

    private RuleVerdict Find(Verdict verdict, string rule) =>
        verdict.Rules.FirstOrDefault(r => r.Id == rule)
        ?? throw new ArgumentException(
            $"{ruleSet.Id} has no rule \"{rule}\".{NearestName.Suggestion(rule, ruleSet.RuleIds)}",
            nameof(rule)
        );

    private PlanUnderTest Change(string written, Action<JsonObject> change)
    {
        var root = Plan.ToJsonObject();
        change(root);
        return new(ruleSet, checker, new PlanDocument(root), options, [.. changes, written]);
    }

    private static void Set(JsonObject root, string pointer, JsonNode value)
    {
        var (parent, token) = Pointers.Split(pointer);
        switch (Pointers.Find(root, parent))
        {
            case JsonObject o:
                o[token] = value;
                break;
            case JsonArray a when token == "-":
                a.Add(value);
                break;
            case JsonArray a when JsonPointer.TryIndex(token, out var i) && i < a.Count:
                a[i] = value;
                break;
            default:
                throw NothingAt(root, pointer);
        }
    }

    private static void Remove(JsonObject root, string pointer)
    {
        var (parent, token) = Pointers.Split(pointer);
        switch (Pointers.Find(root, parent))
        {
            case JsonObject o when o.Remove(token):
                break;
            case JsonArray a when JsonPointer.TryIndex(token, out var i) && i < a.Count:
                a.RemoveAt(i);
                break;
            default:
                throw NothingAt(root, pointer);
        }
    }

    private static ArgumentException NothingAt(JsonObject root, string pointer)
    {
        var there = pointer;
        while (there.Length > 0 && Pointers.Find(root, there) is null)
        {
            there = Pointers.Split(there).Parent;
        }

        var found = Pointers.Find(root, there) switch
        {
            JsonObject o => $"an object with {string.Join(", ", o.Select(p => p.Key))}",
            JsonArray a => string.Create(CultureInfo.InvariantCulture, $"an array of {a.Count} items"),
            var value => value?.ToJsonString() ?? "null",
        };
        return new ArgumentException($"The plan has no place {pointer}; \"{there}\" is {found}.", nameof(pointer));
    }

    private static JsonNode NodeOf(object value) =>
        value switch
        {
            JsonNode node => node.DeepClone(),
            string or bool or long or decimal or Date or Period => ScalarJson.Write(value),
            int whole => ScalarJson.Write((long)whole),
            DateOnly day => ScalarJson.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException(
                $"Plans hold no {value.GetType().Name}; give a text, int, long, decimal, bool, date, period or JsonNode.",
                nameof(value)
            ),
        };
}
