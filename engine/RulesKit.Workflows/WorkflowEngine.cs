using System.Diagnostics.CodeAnalysis;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Reading;
using RulesKit.Workflows.Results;
using RulesKit.Workflows.Running;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows;

/// <summary>
/// Runs workflows of Microsoft RulesEngine. Its use reads like theirs; what it adds is that a broken rule is told from
/// one that is not true, with the place and the reason.
/// </summary>
/// <remarks>Safe for many threads. Rules are bound when inputs of a new shape first arrive.</remarks>
[SuppressMessage(
    "Design",
    "MA0016:Prefer using collection abstraction instead of implementation",
    Justification = "Results are a List in RulesEngine too, and code that uses them should compile unchanged."
)]
public sealed class WorkflowEngine
{
    private readonly WorkflowSettings settings;
    private readonly WorkflowShelf shelf;

    /// <summary>An engine without workflows.</summary>
    /// <param name="settings">How it runs them; null for the defaults.</param>
    public WorkflowEngine(WorkflowSettings? settings = null)
    {
        this.settings = settings ?? new WorkflowSettings();
        shelf = new WorkflowShelf(this.settings);
    }

    /// <summary>An engine with workflows that are read from JSON, strictly as RulesEngine's own constructor reads it.</summary>
    /// <param name="jsonWorkflows">Texts of one workflow each.</param>
    /// <param name="settings">How it runs them; null for the defaults.</param>
    /// <exception cref="WorkflowException">A text is no workflow, or two workflows have one name.</exception>
    public WorkflowEngine(string[] jsonWorkflows, WorkflowSettings? settings = null)
        : this(jsonWorkflows, WorkflowReading.SystemTextJson, settings) { }

    /// <summary>An engine with workflows that are read from JSON.</summary>
    /// <param name="jsonWorkflows">Texts of workflows.</param>
    /// <param name="reading">What the reader puts up with.</param>
    /// <param name="settings">How it runs them; null for the defaults.</param>
    /// <exception cref="WorkflowException">A text is no workflow, or two workflows have one name.</exception>
    public WorkflowEngine(string[] jsonWorkflows, WorkflowReading reading, WorkflowSettings? settings = null)
        : this(settings)
    {
        ArgumentNullException.ThrowIfNull(jsonWorkflows);
        var files = jsonWorkflows.Select(text => WorkflowReader.Read(new SourceText(text), reading)).ToArray();
        Throw([.. files.SelectMany(f => f.Diagnostics)]);
        Add([.. files.SelectMany(f => f.Workflows)]);
    }

    /// <summary>An engine with workflows that were made in code.</summary>
    /// <param name="workflows">The workflows.</param>
    /// <param name="settings">How it runs them; null for the defaults.</param>
    /// <exception cref="WorkflowException">A workflow has mistakes, or two workflows have one name.</exception>
    public WorkflowEngine(Workflow[] workflows, WorkflowSettings? settings = null)
        : this(settings) => AddWorkflow(workflows);

    /// <summary>Adds workflows with new names.</summary>
    /// <param name="workflows">The workflows.</param>
    /// <exception cref="WorkflowException">A workflow has mistakes, or its name is taken.</exception>
    public void AddWorkflow(params Workflow[] workflows)
    {
        Validate(workflows);
        Add(workflows);
    }

    /// <summary>Adds workflows; one of the same name is replaced.</summary>
    /// <param name="workflows">The workflows.</param>
    /// <exception cref="WorkflowException">A workflow has mistakes.</exception>
    public void AddOrUpdateWorkflow(params Workflow[] workflows)
    {
        Validate(workflows);
        foreach (var workflow in workflows)
        {
            shelf.Put(workflow);
        }
    }

    /// <summary>The names of all workflows, in no particular order.</summary>
    public IReadOnlyList<string> GetAllRegisteredWorkflowNames() => [.. shelf.Names];

    /// <summary>Whether there is a workflow of a name.</summary>
    /// <param name="workflowName">The name; case matters.</param>
    public bool ContainsWorkflow(string workflowName) => shelf.Contains(workflowName);

    /// <summary>Takes workflows out; names that are not there are no mistake.</summary>
    /// <param name="workflowNames">The names.</param>
    public void RemoveWorkflow(params string[] workflowNames)
    {
        ArgumentNullException.ThrowIfNull(workflowNames);
        foreach (var name in workflowNames)
        {
            shelf.Remove(name);
        }
    }

    /// <summary>Takes all workflows out.</summary>
    public void ClearWorkflows() => shelf.Clear();

    /// <summary>Runs all rules of a workflow over values that rules call input1, input2 and so on.</summary>
    /// <param name="workflowName">The workflow.</param>
    /// <param name="inputs">The values.</param>
    /// <returns>One result for each enabled rule, in the order of the file.</returns>
    /// <exception cref="ArgumentException">There is no such workflow.</exception>
    public ValueTask<List<RuleResultTree>> ExecuteAllRulesAsync(string workflowName, params object?[] inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return ExecuteAllRulesAsync(
            workflowName,
            [.. inputs.Select((v, i) => new RuleParameter(FormattableString.Invariant($"input{i + 1}"), v))],
            CancellationToken.None
        );
    }

    /// <summary>Runs all rules of a workflow.</summary>
    /// <param name="workflowName">The workflow.</param>
    /// <param name="ruleParams">The inputs.</param>
    /// <returns>One result for each enabled rule, in the order of the file.</returns>
    /// <exception cref="ArgumentException">There is no such workflow.</exception>
    public ValueTask<List<RuleResultTree>> ExecuteAllRulesAsync(
        string workflowName,
        params RuleParameter[] ruleParams
    ) => ExecuteAllRulesAsync(workflowName, ruleParams, CancellationToken.None);

    /// <summary>Runs all rules of a workflow.</summary>
    /// <param name="workflowName">The workflow.</param>
    /// <param name="ruleParams">The inputs.</param>
    /// <param name="cancellationToken">Asked between rules.</param>
    /// <returns>One result for each enabled rule, in the order of the file.</returns>
    /// <exception cref="ArgumentException">There is no such workflow.</exception>
    /// <exception cref="RuleException">A rule is broken, and the settings ask for an exception.</exception>
    public ValueTask<List<RuleResultTree>> ExecuteAllRulesAsync(
        string workflowName,
        RuleParameter[] ruleParams,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(ruleParams);
        var (program, frame) = Prepare(workflowName, ruleParams);
        var results = new List<RuleResultTree>(program.Rules.Count);
        foreach (var rule in program.Rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(RuleRunner.Run(rule, frame, settings.NestedRuleExecutionMode));
        }

        ResultReport.Complete(results, settings);
        if (settings.AutoExecuteActions)
        {
            new RuleActionRunner(this, settings, 0).RunAll(results, cancellationToken);
        }

        return ValueTask.FromResult(results);
    }

    /// <summary>Gets ready to answer a workflow for many inputs of one class, without result objects.</summary>
    /// <param name="workflowName">The workflow.</param>
    /// <param name="inputName">The name that rules use.</param>
    /// <typeparam name="TInput">The class of the inputs.</typeparam>
    /// <exception cref="ArgumentException">There is no such workflow.</exception>
    public WorkflowRunner<TInput> Prepare<TInput>(string workflowName, string inputName = "input1")
        where TInput : class
    {
        var (program, _) = Prepare(workflowName, [new RuleParameter(inputName, NetType.Of(typeof(TInput)), null)]);
        return new WorkflowRunner<TInput>(program, settings.NestedRuleExecutionMode);
    }

    /// <summary>Runs one rule of a workflow and its action.</summary>
    /// <param name="workflowName">The workflow.</param>
    /// <param name="ruleName">The rule.</param>
    /// <param name="ruleParameters">The inputs.</param>
    /// <exception cref="ArgumentException">There is no such workflow or rule.</exception>
    public ValueTask<RuleResultTree> ExecuteActionWorkflowAsync(
        string workflowName,
        string ruleName,
        params RuleParameter[] ruleParameters
    ) => ValueTask.FromResult(RunRule(workflowName, ruleName, ruleParameters, 0));

    /// <summary>How many programs of a workflow are kept.</summary>
    internal int RememberedPrograms(string workflowName) => shelf.RememberedPrograms(workflowName);

    internal RuleResultTree RunRule(string workflowName, string ruleName, RuleParameter[] parameters, int depth)
    {
        var (program, frame) = Prepare(workflowName, parameters);
        var rule =
            program.Rules.FirstOrDefault(r => string.Equals(r.Rule.RuleName, ruleName, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"The workflow '{workflowName}' has no rule '{ruleName}'.{NearestName.Suggestion(ruleName, program.Rules.Select(r => r.Rule.RuleName))}",
                nameof(ruleName)
            );
        var result = RuleRunner.Run(rule, frame, settings.NestedRuleExecutionMode);
        ResultReport.Complete([result], settings);
        result.ActionResult = new RuleActionRunner(this, settings, depth).Run(result);
        return result;
    }

    internal (WorkflowProgram Program, Frame Frame) Prepare(string workflowName, RuleParameter[] inputs)
    {
        ArgumentNullException.ThrowIfNull(workflowName);
        var program =
            shelf.Find(workflowName, inputs)
            ?? throw new ArgumentException(
                $"There is no workflow '{workflowName}'.{NearestName.Suggestion(workflowName, shelf.Names)}",
                nameof(workflowName)
            );
        var frame = new Frame(program.FrameSize);
        for (var i = 0; i < inputs.Length; i++)
        {
            frame.Slots[i] = inputs[i].Value;
        }

        return (program, frame);
    }

    private static void Validate(Workflow[] workflows)
    {
        ArgumentNullException.ThrowIfNull(workflows);
        var diagnostics = new DiagnosticBag();
        foreach (var workflow in workflows)
        {
            WorkflowValidation.Check(workflow, diagnostics);
        }

        Throw(diagnostics.ToSorted());
    }

    private void Add(IReadOnlyList<Workflow> workflows)
    {
        foreach (var workflow in workflows)
        {
            if (!shelf.TryAdd(workflow))
            {
                var place = workflow.Place ?? new Location(new SourceText(workflow.WorkflowName), default);
                var message =
                    $"There is a workflow '{workflow.WorkflowName}' already; AddOrUpdateWorkflow replaces it.";
                throw new WorkflowException([new Diagnostic(DiagnosticCatalog.DuplicateName, place, message)]);
            }
        }

        Throw([.. shelf.CheckInjections(reportsMissing: false)]);
    }

    private static void Throw(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            throw new WorkflowException(diagnostics);
        }
    }
}
