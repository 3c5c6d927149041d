using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Workflows.Reading;

/// <summary>Reads the JSON of RulesEngine workflows, and keeps the place of everything.</summary>
internal static class WorkflowReader
{
    public static WorkflowFile Read(SourceText source, WorkflowReading reading)
    {
        var diagnostics = new DiagnosticBag();
        var document = JsonReader.Read(source);
        foreach (var error in document.Errors)
        {
            Report(error, reading, diagnostics);
        }

        var workflows =
            document.Root is null || diagnostics.HasErrors ? [] : ReadAll(document.Root, reading, diagnostics);
        foreach (var workflow in workflows)
        {
            WorkflowValidation.Check(workflow, diagnostics);
        }

        return new WorkflowFile(workflows, diagnostics.ToSorted());
    }

    private static void Report(JsonError error, WorkflowReading reading, DiagnosticBag diagnostics)
    {
        var isAllowed =
            (error.Kind == JsonErrorKind.Comment && reading.AllowsComments)
            || (error.Kind == JsonErrorKind.TrailingComma && reading.AllowsTrailingCommas);
        if (error.Kind == JsonErrorKind.RepeatedName)
        {
            diagnostics.Add(
                DiagnosticCatalog.DroppedKey,
                error.Location,
                "This key stands twice in the object; the last one counts, and the others are dropped. Remove one."
            );
        }
        else if (!isAllowed)
        {
            diagnostics.Add(DiagnosticCatalog.InvalidJson, error.Location, error.Message);
        }
    }

    private static List<Workflow> ReadAll(JsonValue root, WorkflowReading reading, DiagnosticBag diagnostics)
    {
        var objects = root is JsonArray { Items: var items } && reading.AllowsArrays ? items : [root];
        var workflows = new List<Workflow>();
        foreach (var value in objects)
        {
            if (value is JsonObject json)
            {
                workflows.Add(ReadWorkflow(new WorkflowObject(json, "A workflow", reading, diagnostics)));
            }
            else
            {
                diagnostics.Add(
                    DiagnosticCatalog.InvalidWorkflow,
                    value.Location,
                    $"A workflow is an object; found {value.Describe()}."
                );
            }
        }

        return workflows;
    }

    private static Workflow ReadWorkflow(WorkflowObject json)
    {
        var name = json.Text("WorkflowName");
        var workflow = new Workflow
        {
            WorkflowName = name?.Value ?? "",
            GlobalParams = ReadParams(json, "GlobalParams"),
            WorkflowsToInject = [.. json.Texts("WorkflowsToInject"), .. json.Texts("WorkflowRulesToInject")],
            Rules = [.. json.Objects("Rules", "A rule").Select(ReadRule)],
            Place = name?.Location ?? json.Location,
        };
        CheckExpressionType(json, json.Reading.AllowsTextForWorkflowType);
        json.End();
        return workflow;
    }

    private static Rule ReadRule(WorkflowObject json)
    {
        var name = json.Text("RuleName");
        var expression = json.Text("Expression");
        var operatorText = json.Text("Operator");
        var message = json.Text("ErrorMessage");
        var rule = new Rule
        {
            RuleName = name?.Value ?? "",
            Expression = expression?.Value,
            ExpressionOrigin = expression,
            Operator = operatorText?.Value,
            OperatorOrigin = operatorText,
            ErrorMessage = message?.Value,
            MessageOrigin = message,
            SuccessEvent = json.Text("SuccessEvent")?.Value,
            Enabled = json.Flag("Enabled", true),
            Properties = json.Plain("Properties"),
            LocalParams = ReadParams(json, "LocalParams"),
            WorkflowsToInject = json.Texts("WorkflowsToInject"),
            Rules = [.. json.Objects("Rules", "A rule").Select(ReadRule)],
            Actions = json.Object("Actions", "\"Actions\"") is { } actions ? ReadActions(actions) : null,
            Place = name?.Location ?? json.Location,
        };
        CheckExpressionType(json, allowsText: true);
        json.End();
        return rule;
    }

    private static List<ScopedParam> ReadParams(WorkflowObject json, string key)
    {
        var found = new List<ScopedParam>();
        foreach (var item in json.Objects(key, "A param"))
        {
            var name = item.Text("Name");
            var expression = item.Text("Expression");
            item.End();
            if (name is null || expression is null)
            {
                item.Report(
                    DiagnosticCatalog.InvalidWorkflow,
                    item.Location,
                    "A param needs both \"Name\" and \"Expression\"."
                );
                continue;
            }

            found.Add(
                new ScopedParam
                {
                    Name = name.Value,
                    Expression = expression.Value,
                    Origin = expression,
                }
            );
        }

        return found;
    }

    private static RuleActions ReadActions(WorkflowObject json)
    {
        var actions = new RuleActions
        {
            OnSuccess = ReadAction(json, "OnSuccess"),
            OnFailure = ReadAction(json, "OnFailure"),
        };
        json.End();
        return actions;
    }

    private static ActionInfo? ReadAction(WorkflowObject json, string key)
    {
        if (json.Object(key, "An action") is not { } action)
        {
            return null;
        }

        var name = action.Text("Name");
        var context = (action.Value("Context") as JsonObject)?.Properties ?? [];
        var plain = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in context)
        {
            plain[property.Name] = ContextValue(property.Value);
        }

        action.End();
        var origin = context
            .LastOrDefault(p => string.Equals(p.Name, "expression", StringComparison.OrdinalIgnoreCase))
            ?.Value;
        return new ActionInfo
        {
            Name = name?.Value ?? "",
            Context = plain,
            ExpressionOrigin = origin as JsonString,
        };
    }

    /// <summary>A value of an action's context; an array of objects is one of params.</summary>
    private static object? ContextValue(JsonValue value)
    {
        if (value is not JsonArray { Items.Count: > 0 } array)
        {
            return Inputs.JsonValues.ToObject(value);
        }

        var texts = array.Items.OfType<JsonString>().Select(t => t.Value).ToArray();
        if (texts.Length == array.Items.Count)
        {
            return texts;
        }

        return array
            .Items.OfType<JsonObject>()
            .Select(o =>
                (Name: o.Find("Name")?.Value as JsonString, Expression: o.Find("Expression")?.Value as JsonString)
            )
            .Where(p => p is { Name: not null, Expression: not null })
            .Select(p => new ScopedParam
            {
                Name = p.Name!.Value,
                Expression = p.Expression!.Value,
                Origin = p.Expression,
            })
            .ToArray();
    }

    /// <summary>There is one type of expressions, LambdaExpression, which is 0.</summary>
    private static void CheckExpressionType(WorkflowObject json, bool allowsText)
    {
        var isFine = json.Value("RuleExpressionType") switch
        {
            null => true,
            JsonNumber number => number.TryInteger(out var type) && type == 0,
            JsonString text => allowsText
                && string.Equals(text.Value, "LambdaExpression", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        if (!isFine)
        {
            var value = json.Value("RuleExpressionType")!;
            json.Report(
                DiagnosticCatalog.InvalidWorkflow,
                value.Location,
                $"\"RuleExpressionType\" holds {value.Describe()}; {(allowsText ? "\"LambdaExpression\" or " : "")}0 was expected."
            );
        }
    }
}
