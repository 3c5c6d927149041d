using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>Interprets one rule over one plan, and collects its findings. Used once.</summary>
internal sealed class RuleInterpreter
{
    private readonly BoundRule rule;
    private readonly RuleContext context;
    private readonly Grounds setting;
    private readonly Interpreter interpreter;
    private readonly ScopeInterpreter scope;
    private readonly Coverage coverage;
    private readonly List<FindingDraft> drafts = [];
    private readonly List<object> dates = [];
    private RuleTally tally;
    private int surelyInScope;

    /// <param name="rule">The rule.</param>
    /// <param name="context">The plan and the rule's time.</param>
    /// <param name="setting">Why the rule is in force.</param>
    /// <param name="observer">Is told what conditions came to; null when nobody wants to know.</param>
    public RuleInterpreter(
        BoundRule rule,
        RuleContext context,
        Grounds? setting = null,
        IConditionObserver? observer = null
    )
    {
        this.setting = setting ?? Grounds.None;
        this.rule = rule;
        this.context = context;
        interpreter = new Interpreter(context, observer);
        scope = new ScopeInterpreter(rule, interpreter);
        coverage = new Coverage(rule.Expects, rule.Window);
    }

    public Interpreter Interpreter => interpreter;

    public RuleFindings Run()
    {
        if (rule.Items is null)
        {
            Judge(null, 0, scope.OfPlan(), Bindings.Empty);
        }
        else
        {
            RunItems(rule.Items);
        }

        return new RuleFindings(tally, drafts);
    }

    private void RunItems(BoundExpression items)
    {
        var answer = interpreter.Evaluate(items, Bindings.Empty);
        if (!answer.IsKnown)
        {
            var judgement = answer.State == ValueState.Fault ? ItemJudgement.Fault : ItemJudgement.Missing;
            var place = answer.Grounds.Flatten().FirstOrDefault(g => g.Kind == GroundKind.Absence)?.Place ?? Place.Root;
            var grounds = new FindingGrounds(Grounds.None, answer.Grounds, setting, answer.Grounds);
            drafts.Add(new FindingDraft(judgement, place, null, null, grounds, null));
            tally = tally.PlusMissing(1);
            return;
        }

        var sequence = (SequenceValue)answer.Value!;
        coverage.Start(context.Plan.Horizon);
        var scopes = new List<Grounds>();
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = sequence.Items[i];
            var bindings = Bindings.Empty.With(rule.Item!, item.Value);
            var itemScope = scope.Of(item, bindings);
            scopes.Add(itemScope.AllGrounds);
            Judge(item, i, itemScope, bindings, PlaceOf(item, sequence), answer.Grounds);
        }

        CheckExpectations(sequence, Grounds.Join([answer.Grounds, sequence.Shape, .. scopes]));
    }

    private void Judge(
        SequenceItem? item,
        int ordinal,
        ItemScope itemScope,
        Bindings bindings,
        Place? place = null,
        Grounds? source = null
    )
    {
        CountCoverage(itemScope);
        if (!ItemJudgements.IsInScope(itemScope.Truth, itemScope.Window))
        {
            return;
        }

        surelyInScope += ItemJudgements.IsSurelyInScope(itemScope.Truth, itemScope.Window) ? 1 : 0;
        var requirement = Requirement(bindings);
        var judgement = ItemJudgements.Of(itemScope.Truth, itemScope.Window, requirement.Truth);
        tally = tally.Plus(judgement);
        if (judgement is not (ItemJudgement.Passed or ItemJudgement.OutOfScope))
        {
            var grounds = FindingGrounds.Of(
                item,
                itemScope,
                requirement,
                source ?? Grounds.None,
                setting,
                (rule.Items ?? rule.Require).Origin
            );
            var note = NoteOn(judgement, itemScope);
            drafts.Add(new FindingDraft(judgement, place ?? Place.Root, item?.Value, ordinal, grounds, note));
        }
    }

    /// <summary>The rule's requirement, or any of its exceptions.</summary>
    public Answer Requirement(Bindings bindings)
    {
        var answer = interpreter.Evaluate(rule.Require, bindings);
        foreach (var exception in rule.Exceptions)
        {
            if (answer.Truth == Truth.True)
            {
                break;
            }

            answer = Reasoning.Or(answer, interpreter.Evaluate(exception.When, bindings));
        }

        return answer;
    }

    private void CountCoverage(ItemScope itemScope)
    {
        if (!coverage.IsNeeded || itemScope.Date is not { } date)
        {
            return;
        }

        dates.Add(date);
        if (itemScope.Truth != Truth.True)
        {
            return;
        }

        if (date is Period period)
        {
            coverage.Add(period, itemScope.Window);
        }
        else
        {
            coverage.Add((Date)date, itemScope.Window);
        }
    }

    private void CheckExpectations(SequenceValue sequence, Grounds grounds)
    {
        var place = sequence.Origin ?? Place.Root;
        if (coverage.IsNeeded)
        {
            var gaps = new List<Period>();
            coverage.FindGaps(gaps);
            foreach (var gap in gaps)
            {
                AddMissing(place, grounds, $"{NoRowsFor(gap)}; the rule expects every {rule.Expects.EveryName}");
            }
        }
        else if (rule.Expects.NeedsSome && surelyInScope == 0)
        {
            AddMissing(place, grounds, "there is nothing to check; the rule expects at least one item");
        }
    }

    /// <summary>A planner who sees a row is not told that there is none: it may be out of scope, or covers a part only.</summary>
    private string NoRowsFor(Period gap) =>
        dates.Exists(date => date is Period period ? period.Overlaps(gap) : gap.Contains((Date)date))
            ? $"the rows in scope do not cover {gap}"
            : $"there is no row for {gap}";

    private void AddMissing(Place place, Grounds grounds, string note)
    {
        tally = tally.PlusMissing(1);
        var rest = new FindingGrounds(
            Grounds.None,
            grounds,
            Grounds.Join(setting, interpreter.Settings.Horizon),
            grounds
        );
        drafts.Add(new FindingDraft(ItemJudgement.Missing, place, null, null, rest, note));
    }

    private string? NoteOn(ItemJudgement judgement, ItemScope itemScope)
    {
        if (judgement != ItemJudgement.Straddles || itemScope.Date is not Period period)
        {
            return null;
        }

        var edges = new[] { rule.Window.From, rule.Window.To }
            .OfType<Date>()
            .Where(edge => period.Start < edge && period.Contains(edge));
        return $"{period} lies partly outside the rule's window; split this period at {string.Join(" and ", edges)}";
    }

    /// <summary>
    /// Where findings about an item point: where it stands, or else to the item that it was made of. What it was worked out
    /// from is not asked: other values may come first there without changing the item.
    /// </summary>
    public static Place PlaceOf(SequenceItem item, SequenceValue sequence) =>
        item.Value switch
        {
            { Value: PlacedObject placed } => placed.Place,
            { Place: { } said } => said,
            _ => item.Home ?? sequence.Origin ?? Place.Root,
        };
}
