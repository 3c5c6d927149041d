using RulesKit.Engine.Authoring.Drafts;
using RulesKit.Engine.Authoring.Lambdas;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Engine.Writing;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Authoring;

/// <summary>Puts a rule set together: lambdas become text, the draft becomes a document, and the document is read.</summary>
internal static class RuleSetAssembly
{
    /// <summary>In front of the name of a CLR type that stands where a document names its model's file.</summary>
    public const string ClrModel = "clr:";

    public static RuleSetReading Read(RuleSetDraft draft)
    {
        var model = ModelSchema.FromClr(draft.Plan);
        var lowering = new DraftLowering(draft, model);
        var text = RuleSetJson.Write(Document(draft, lowering));
        var reading = RuleSetLoader.Read(new SourceText(text), model, draft.Options);
        if (reading.RuleSet is { } ruleSet)
        {
            // Lambdas took the types of definitions on trust; by now it is known what they give.
            lowering.Promises.Check(ruleSet.Bound);
        }

        return reading;
    }

    private static JsonObject Document(RuleSetDraft draft, DraftLowering lowering)
    {
        var definitions = draft
            .Definitions.Select(d => (d.Name, (JsonValue?)DraftJson.Text(lowering.Definition(d.Name, d.Expression))))
            .ToArray();
        return DraftJson.Object(
            ("$schema", DraftJson.Text(draft.Schema)),
            ("id", DraftJson.Text(draft.Id)),
            ("version", DraftJson.Text(draft.Version)),
            ("title", DraftJson.Text(draft.Title ?? draft.Id)),
            ("description", DraftJson.Text(draft.Description)),
            ("model", DraftJson.Text(draft.Model ?? ClrModel + ClrNames.Of(draft.Plan))),
            (
                "constants",
                draft.Constants.IsEmpty
                    ? null
                    : DraftJson.Object(
                        draft.Constants.Select(c => (c.Name, (JsonValue?)DraftJson.Constant(c))).ToArray()
                    )
            ),
            ("definitions", definitions.Length == 0 ? null : DraftJson.Object(definitions)),
            ("rules", DraftJson.Array(draft.Rules.Select(r => Rule(r, lowering.Rule(r)))))
        );
    }

    private static JsonObject Rule(RuleDraft rule, LoweredRule lowered) =>
        DraftJson.Object(
            ("id", DraftJson.Text(rule.Id)),
            ("title", DraftJson.Text(rule.Title)),
            ("reason", DraftJson.Text(rule.Reason)),
            ("source", rule.Source is { } source ? Source(source) : null),
            ("owner", DraftJson.Text(rule.Owner)),
            ("decided", DraftJson.Text(rule.Decided)),
            ("severity", DraftJson.Text(rule.Severity)),
            (
                "window",
                rule.Window is { } window
                    ? DraftJson.Object(
                        ("from", DraftJson.Text(window.From)),
                        ("to", DraftJson.Text(window.To)),
                        ("for", DraftJson.Text(window.For))
                    )
                    : null
            ),
            (
                "forEach",
                lowered.Items is null
                    ? null
                    : DraftJson.Object((lowered.ItemName ?? "item", DraftJson.Text(lowered.Items)))
            ),
            ("when", DraftJson.Text(lowered.When)),
            ("expects", rule.Expects?.Json),
            ("require", DraftJson.Text(lowered.Require)),
            ("message", DraftJson.Text(rule.Message)),
            ("tags", DraftJson.Texts(rule.Tags)),
            ("straddle", DraftJson.Text(rule.Straddle)),
            ("supersedes", DraftJson.Texts(rule.Supersedes)),
            ("reviewBy", DraftJson.Text(rule.ReviewBy)),
            (
                "exceptions",
                rule.Exceptions.IsEmpty
                    ? null
                    : DraftJson.Array(rule.Exceptions.Select((e, i) => Exception(e, lowered.Exceptions[i])))
            )
        );

    private static JsonObject Source(SourceDraft source) =>
        DraftJson.Object(
            ("document", DraftJson.Text(source.Document)),
            ("date", DraftJson.Text(source.Date)),
            ("fact", DraftJson.Text(source.Fact)),
            ("page", DraftJson.Text(source.Page)),
            ("url", DraftJson.Text(source.Url))
        );

    private static JsonObject Exception(ExceptionDraft exception, string when) =>
        DraftJson.Object(
            ("when", DraftJson.Text(when)),
            ("reason", DraftJson.Text(exception.Reason)),
            ("approver", DraftJson.Text(exception.Approver))
        );
}
