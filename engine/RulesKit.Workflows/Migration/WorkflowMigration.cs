using RulesKit.Language.Json;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Migration;

/// <summary>Says a workflow in the native language, as far as that can be done, with a model of its sample inputs.</summary>
internal sealed class WorkflowMigration
{
    private readonly Workflow workflow;
    private readonly DefinitionBook book;
    private readonly List<MigratedRule> rules = [];
    private readonly List<MigrationRemark> remarks = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    private WorkflowMigration(Workflow workflow, SampleShape shape, WorkflowProgram program)
    {
        this.workflow = workflow;
        book = new DefinitionBook(shape, program.Rules);
    }

    /// <param name="workflow">The workflow.</param>
    /// <param name="find">Finds workflows that it injects.</param>
    /// <param name="samples">Inputs by name, one object for each sample.</param>
    public static MigrationDraft Draft(
        Workflow workflow,
        Func<string, Workflow?> find,
        IReadOnlyList<JsonObject> samples
    )
    {
        var shape = new SampleShape();
        foreach (var sample in samples)
        {
            shape.Add(sample);
        }

        RuleParameter[] inputs = [.. shape.Members.Select(m => new RuleParameter(m.Key, m.Value.ToNetType(), null))];
        Rule[] all = [.. Injection.RulesOf(workflow, find)];
        var program = ProgramBuilder.Build(workflow, all, inputs, new WorkflowSettings());
        var migration = new WorkflowMigration(workflow, shape, program);
        migration.Remark(all, shape);
        foreach (var rule in program.Rules)
        {
            migration.Add(rule);
        }

        return new MigrationDraft(
            workflow,
            shape,
            ModelWriter.Write(workflow.WorkflowName, shape),
            migration.book.Texts,
            migration.rules,
            migration.remarks
        );
    }

    private void Add(RuleProgram program)
    {
        var rule = program.Rule;
        RemarkOn(rule);
        var translation = book.Begin();
        try
        {
            var require = translation.Translate(program);
            if (require.Known is { } known)
            {
                throw new CannotCarryException(default, $"It is always {(known ? "true" : "false")} for such inputs.");
            }

            var message = rule.ErrorMessage is { } written
                ? new MessageTranslator(program, translation).Translate(written)
                : null;
            var definitions = translation.Reads.SelectMany(book.Closure).ToHashSet(StringComparer.Ordinal);
            var id = NativeNames.Id(rule.RuleName, ids);
            rules.Add(new MigratedRule(rule, id, require.Text, message, definitions, translation.Context.Notes));
            remarks.AddRange(
                translation.Context.Notes.Select(n => new MigrationRemark(rule.RuleName, false, n, rule.Place))
            );
        }
        catch (CannotCarryException e)
        {
            var place = program.Text is { } text && e.Span.Length > 0 ? text.Locate(e.Span) : rule.Place;
            remarks.Add(new MigrationRemark(rule.RuleName, true, e.Message, place));
        }
    }

    /// <summary>What has no native form at all, whatever the rule says.</summary>
    private void RemarkOn(Rule rule)
    {
        Tell(rule.SuccessEvent is not null, $"Its SuccessEvent \"{rule.SuccessEvent}\" is left out.");
        Tell(rule.Properties.Count > 0, $"Its Properties are left out: {string.Join(", ", rule.Properties.Keys)}.");
        ActionInfo?[] actions = [rule.Actions?.OnSuccess, rule.Actions?.OnFailure];
        var names = actions.OfType<ActionInfo>().Select(a => a.Name).ToArray();
        Tell(names.Length > 0, $"Its actions are left out: {string.Join(", ", names)}.");

        void Tell(bool isSo, string message)
        {
            if (isSo)
            {
                remarks.Add(new MigrationRemark(rule.RuleName, false, message, rule.Place));
            }
        }
    }

    private void Remark(IReadOnlyList<Rule> all, SampleShape shape)
    {
        foreach (var rule in all.Where(r => !r.Enabled))
        {
            remarks.Add(new MigrationRemark(rule.RuleName, true, "It is disabled, and so is left out.", rule.Place));
        }

        foreach (var (path, kind) in Unusable(shape, ""))
        {
            var why =
                kind == SampleKind.Nothing
                    ? "no sample says what it is"
                    : "the samples hold values that no one type of the model has";
            remarks.Add(new MigrationRemark(null, false, $"{path} is no part of the model: {why}.", workflow.Place));
        }
    }

    private static IEnumerable<(string Path, SampleKind Kind)> Unusable(SampleShape shape, string path)
    {
        foreach (var (name, member) in shape.Members)
        {
            var place = path.Length == 0 ? name : $"{path}.{name}";
            if (!member.IsUsable)
            {
                yield return (
                    place,
                    member.Kind == SampleKind.List ? member.Item?.Kind ?? SampleKind.Nothing : member.Kind
                );
                continue;
            }

            var inner = member.Kind == SampleKind.List ? member.Item! : member;
            foreach (var below in Unusable(inner, member.Kind == SampleKind.List ? place + "[]" : place))
            {
                yield return below;
            }
        }
    }
}
