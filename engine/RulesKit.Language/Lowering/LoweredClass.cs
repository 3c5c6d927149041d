using System.Text;
using RulesKit.Language.Binding;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Lowering;

/// <summary>
/// Writes a class around lowered expressions. It declares what they may name: <c>plan</c>, <c>window</c>, <c>asOf</c>,
/// the constants and the definitions, each under its own name, so that uses need no edit.
/// </summary>
internal class LoweredClass
{
    private readonly string name;
    private readonly StringBuilder body = new();
    private readonly HashSet<Definition> definitions = [];

    /// <param name="name">The class's name; one that no constant, definition or member has.</param>
    /// <param name="modelNamespace">The namespace of the model's classes.</param>
    public LoweredClass(string name, string modelNamespace)
    {
        this.name = name;
        ModelNamespace = modelNamespace;
    }

    protected string ModelNamespace { get; }

    /// <summary>Declares a constant; one that C# has constants of can stand in patterns.</summary>
    public void AddConstant(string constant, ConstantValue value)
    {
        var type = LoweredTypes.Of(value.Type, ModelNamespace);
        var isConstant = value.Type.Kind is not (ScalarKind.Date or ScalarKind.Period);
        var declaration = value switch
        {
            { IsSequence: true } =>
                $"private static readonly global::System.Collections.Generic.IReadOnlyList<{type}> {LoweredTypes.Name(constant)} = new {type}[] {{ {string.Join(", ", value.Values.Select(LoweredValues.Of))} }};",
            _ =>
                $"private {(isConstant ? "const" : "static readonly")} {type} {LoweredTypes.Name(constant)} = {LoweredValues.Of(value.Values[0])};",
        };
        Line(declaration);
    }

    /// <summary>Adds a method that gives an expression's value; the definitions that it needs come along.</summary>
    /// <returns>What stands between the brackets of <c>checked(…)</c>.</returns>
    public string AddExpression(string method, BoundExpression expression)
    {
        AddDefinitions(expression);
        var lowered = Lower(expression, mayBeAbsent: false);
        Line($"public {TypeOf(expression)} {method}() => checked({lowered});");
        return lowered;
    }

    /// <summary>The class in a file of its own.</summary>
    /// <param name="plan">What a plan is.</param>
    /// <param name="inNamespace">The namespace of the class; one without names of its own.</param>
    public string Write(RuleType plan, string inNamespace)
    {
        var planType = LoweredTypes.Of(plan, ModelNamespace);
        var (dateType, windowType) = (
            LoweredTypes.Of(ScalarType.Date, ModelNamespace),
            LoweredTypes.Of(ScalarType.Window, ModelNamespace)
        );
        return $$"""
            #nullable enable
            namespace {{inNamespace}}
            {
                {{Usings}}
                public sealed class {{name}}
                {
                    private readonly {{planType}} plan;
                    private readonly {{windowType}} window;
                    private readonly {{dateType}} asOf;
                    public {{name}}({{planType}} plan, {{windowType}} window, {{dateType}} asOf) => (this.plan, this.window, this.asOf) = (plan, window, asOf);
            {{body}}
                }
            }

            """.Replace("\r", "");
    }

    /// <summary>The namespace whose operations the expressions bind to.</summary>
    protected virtual string Usings => $"using {LoweredTypes.Prelude};";

    protected virtual string TypeOf(BoundExpression expression) => LoweredTypes.Of(expression.Type, ModelNamespace);

    protected virtual string Lower(BoundExpression expression, bool mayBeAbsent) =>
        ExpressionLowering.Lower(expression, mayBeAbsent);

    private void AddDefinitions(BoundExpression expression)
    {
        if (expression is DefinitionExpression { Definition: var definition })
        {
            if (!definitions.Add(definition))
            {
                return;
            }

            var mayBeAbsent = definition.Body.CanBeAbsent();
            var mark = mayBeAbsent ? "?" : "";
            AddDefinitions(definition.Body);
            Line(
                $"public {TypeOf(definition.Body)}{mark} {LoweredTypes.Name(definition.Name)} => checked({Lower(definition.Body, mayBeAbsent)});"
            );
            return;
        }

        foreach (var child in expression.Children)
        {
            AddDefinitions(child);
        }
    }

    private void Line(string text) => body.Append("        ").Append(text).Append('\n');
}
