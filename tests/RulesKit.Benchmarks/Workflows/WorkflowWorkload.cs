using System.Globalization;
using RulesKit.Workflows;

namespace RulesKit.Benchmarks.Workflows;

/// <summary>Rules with constants of their own, once as a workflow and once as an array of predicates written by hand.</summary>
internal sealed class WorkflowWorkload
{
    private static readonly string[] Countries = ["NO", "SE", "DK", "FI", "DE", "FR", "PL", "CN"];
    private static readonly string[] Tiers = ["gold", "silver", "bronze"];

    public WorkflowWorkload(int rules, int inputs)
    {
        var random = new Random(20_240_315);
        Inputs = [.. Enumerable.Range(0, inputs).Select(_ => Order(random))];
        var written = new List<Rule>(rules);
        Predicates = new Func<WorkflowOrder, bool>[rules];
        for (var i = 0; i < rules; i++)
        {
            var (expression, predicate) = Rule(i);
            Predicates[i] = predicate;
            written.Add(
                new Rule { RuleName = string.Create(CultureInfo.InvariantCulture, $"R{i}"), Expression = expression }
            );
        }

        Workflow = new Workflow { WorkflowName = "W", Rules = written };
        Runner = new WorkflowEngine([Workflow]).Prepare<WorkflowOrder>("W");
        Outcomes = new RuleOutcome[rules];
        Answers = new bool[rules];
    }

    public Workflow Workflow { get; }

    public WorkflowOrder[] Inputs { get; }

    public Func<WorkflowOrder, bool>[] Predicates { get; }

    public WorkflowRunner<WorkflowOrder> Runner { get; }

    private RuleOutcome[] Outcomes { get; }

    private bool[] Answers { get; }

    public void RunHandwritten()
    {
        var predicates = Predicates;
        var answers = Answers;
        foreach (var input in Inputs)
        {
            for (var i = 0; i < predicates.Length; i++)
            {
                answers[i] = predicates[i](input);
            }
        }
    }

    public void RunWorkflow()
    {
        foreach (var input in Inputs)
        {
            Runner.Evaluate(input, Outcomes);
        }
    }

    /// <summary>How many answers of the two sides differ.</summary>
    public int CountDifferences()
    {
        var differences = 0;
        foreach (var input in Inputs)
        {
            Runner.Evaluate(input, Outcomes);
            for (var i = 0; i < Predicates.Length; i++)
            {
                differences += Predicates[i](input) == (Outcomes[i] == RuleOutcome.True) ? 0 : 1;
            }
        }

        return differences;
    }

    private static WorkflowOrder Order(Random random) =>
        new()
        {
            Quantity = random.Next(0, 100),
            Total = random.Next(0, 10_000),
            Weight = random.NextDouble() * 50,
            // Texts that are read from somewhere are objects of their own.
            Country = new string(Countries[random.Next(Countries.Length)]),
            Tier = new string(Tiers[random.Next(Tiers.Length)]),
            Express = random.Next(2) == 0,
            Placed = new DateTime(2024, 1, 1).AddDays(random.Next(366)),
        };

    private static (string Expression, Func<WorkflowOrder, bool> Predicate) Rule(int i)
    {
        var (number, country, tier) = (i % 97, Countries[i % Countries.Length], Tiers[i % Tiers.Length]);
        var total = i * 37L % 10_000;
        var weight = i % 50 + 0.5;
        var culture = CultureInfo.InvariantCulture;
        return (i % 5) switch
        {
            0 => (
                string.Create(culture, $"input1.Total > {total} && input1.Country == \"{country}\""),
                o => o.Total > total && o.Country == country
            ),
            1 => (
                string.Create(culture, $"input1.Quantity >= {number} AND input1.Weight < {weight}"),
                o => o.Quantity >= number && o.Weight < weight
            ),
            2 => (
                string.Create(culture, $"input1.Tier == \"{tier}\" or input1.Quantity == {number}"),
                o => o.Tier == tier || o.Quantity == number
            ),
            3 => (
                string.Create(culture, $"input1.Express and input1.Total <= {total} and input1.Tier != \"{tier}\""),
                o => o.Express && o.Total <= total && o.Tier != tier
            ),
            _ => (
                string.Create(
                    culture,
                    $"input1.Placed > DateTime(2024, {i % 12 + 1}, 1) && input1.Country <> \"{country}\""
                ),
                Placed(new DateTime(2024, i % 12 + 1, 1), country)
            ),
        };
    }

    private static Func<WorkflowOrder, bool> Placed(DateTime from, string country) =>
        o => o.Placed > from && o.Country != country;
}
