using System.Text.Json;
using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Judge.Tests.Compiling;
using RulesKit.Language.Binding;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Judging;

/// <summary>What expressions are judged in: a model, constants, definitions, a window and a day.</summary>
internal sealed class Setting
{
    private readonly BindingScope scope;

    /// <param name="model">The model.</param>
    /// <param name="header">A JSON object with "constants", "definitions", "window" and "asOf".</param>
    public Setting(ModelSchema model, JsonNode header)
    {
        Model = new CompiledModel(model);
        RuleSet = ReadRuleSet(model, header);
        AsOf = Date.TryParse((string)header["asOf"]!, out var asOf) ? asOf : throw new FormatException("asOf");
        var document = RuleSet.Bound.Document;
        var diagnostics = new DiagnosticBag();
        var constants = new ConstantTable();
        foreach (var constant in document.Constants)
        {
            var value = ConstantReader.Read(constant, diagnostics)!;
            constants.Add(constant.Name, value);
            Constants.Add((constant.Name, value));
        }

        var definitions = new DefinitionTable(ExpressionLimits.Default);
        var deferred = new BindingScope(model, constants, definitions, WindowUse.Deferred);
        var binder = new DefinitionBinder(deferred, diagnostics);
        foreach (var (name, _) in document.Definitions)
        {
            definitions.Declare(name.Value);
        }

        foreach (var (name, text) in document.Definitions)
        {
            binder.Add(name, text!);
        }

        binder.BindAll();
        diagnostics.HasErrors.ShouldBeFalse();
        scope = new BindingScope(model, constants, definitions, WindowUse.Allowed);
    }

    public CompiledModel Model { get; }

    /// <summary>A rule set with the same header and one rule, which serves as a frame for others.</summary>
    public RuleSet RuleSet { get; }

    public BoundRule Frame => RuleSet.Bound.Rules[0];

    public Date AsOf { get; }

    public List<(string Name, ConstantValue Value)> Constants { get; } = [];

    public PreparedPlan ReadPlan(string json) => RuleSet.ReadPlan(json).PlanOrThrow();

    public (BoundExpression Bound, IReadOnlyList<Diagnostic> Diagnostics) Bind(string expression) =>
        Bind(ExpressionText.Of(expression));

    public (BoundExpression Bound, IReadOnlyList<Diagnostic> Diagnostics) Bind(ExpressionText expression)
    {
        var diagnostics = new DiagnosticBag();
        var bound = ExpressionBinder.Bind(expression, scope, diagnostics);
        return (bound, diagnostics.ToSorted());
    }

    /// <summary>The typed tree; null when the expression is refused or is no single value.</summary>
    public BoundExpression? TryBind(string expression)
    {
        var (bound, diagnostics) = Bind(expression);
        return diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? null
            : bound.Type is ScalarType { Kind: not (ScalarKind.Window or ScalarKind.Null or ScalarKind.Error) } ? bound
            : null;
    }

    private static RuleSet ReadRuleSet(ModelSchema model, JsonNode header)
    {
        var ruleSet = new JsonObject
        {
            ["id"] = "judged",
            ["version"] = "1",
            ["title"] = "Judged",
            ["model"] = "inline",
            ["constants"] = header["constants"]?.DeepClone() ?? new JsonObject(),
            ["definitions"] = header["definitions"]?.DeepClone() ?? new JsonObject(),
            ["rules"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "frame",
                    ["title"] = "Frame",
                    ["window"] = header["window"]!.DeepClone(),
                    ["require"] = "true",
                }
            ),
        };
        var options = new JsonSerializerOptions { WriteIndented = true };
        return RuleSet.Read(new SourceText(ruleSet.ToJsonString(options)), model).RuleSetOrThrow();
    }
}
