using System.Globalization;
using System.Text;
using RulesKit.Language.Binding;
using RulesKit.Language.Lowering;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>Writes the rules as C#: a class in which expressions find what they name under its own name.</summary>
internal sealed class RuleWriter(ClassContext context)
{
    private readonly StringBuilder members = new();
    private readonly StringBuilder cases = new();
    private int definitions;

    /// <param name="constants">The constants of the rule set.</param>
    public string Write(IEnumerable<KeyValuePair<string, ConstantValue>> constants)
    {
        foreach (var constant in constants)
        {
            WriteConstant(constant.Key, constant.Value);
        }

        foreach (var definition in context.Uses.Definitions)
        {
            WriteDefinition(definition);
        }

        for (var i = 0; i < context.RuleSet.Rules.Count; i++)
        {
            WriteRule(context.RuleSet.Rules[i], i.ToString(CultureInfo.InvariantCulture));
        }

        var plan = context.TypeOf(context.RuleSet.Model.Plan);
        var planType = context.Mapping.TypeOf(context.RuleSet.Model.Plan).FullName;
        return $$"""
                internal sealed class {{Names.Rules}}
                {
                    private readonly {{plan}} plan;
                    private readonly {{Names.Prelude}}.Window window;
                    private readonly {{Names.Types}}.Date asOf;

                    internal {{Names.Rules}}({{plan}} plan, {{Names.Engine}}.GeneratedScope scope) =>
                        (this.plan, window, asOf) = (plan, scope.Window, scope.AsOf);

            {{members}}
                }

                internal sealed class {{Names.Predicates}} : {{Names.Engine}}.GeneratedPredicates<{{planType}}>
                {
                    public override object View({{planType}} plan, string? currency) => new {{Names.Root}}(plan, currency).Plan;

                    public override void Evaluate(int rule, object view, {{Names.Engine}}.GeneratedScope scope)
                    {
                        var rules = new {{Names.Rules}}(({{plan}})view, scope);
                        switch (rule)
                        {
            {{cases}}
                        }
                    }
                }

            """;
    }

    private void WriteConstant(string name, ConstantValue value)
    {
        var type = context.TypeOf(value.Type);
        var written = LoweredTypes.Name(name);
        var isConstant = value.Type.Kind is not (ScalarKind.Date or ScalarKind.Period);
        members.Append(
            value.IsSequence
                ? $"        private static readonly global::System.Collections.Generic.IReadOnlyList<{type}> {written} = new {type}[] {{ {string.Join(", ", value.Values.Select(Literals.Of))} }};\n"
                : $"        private {(isConstant ? "const" : "static readonly")} {type} {written} = {Literals.Of(value.Values[0])};\n"
        );
    }

    /// <summary>A definition is worked out once for each rule, since it may read the rule's window.</summary>
    private void WriteDefinition(Definition definition)
    {
        var mayBeAbsent = definition.Body.CanBeAbsent();
        var type = context.TypeOf(definition.Body.Type) + (mayBeAbsent ? "?" : "");
        var field = FormattableString.Invariant($"__definition{definitions++}__");
        members.Append(
            $"""
                    private {Names.Prelude}.Remembered<{type}> {field};
                    private {type} {LoweredTypes.Name(definition.Name)} => {field}.IsKnown ? {field}.Value! : {field}.Keep({context.Lower(
                definition.Body,
                mayBeAbsent
            )});

            """
        );
    }

    private void WriteRule(BoundRule rule, string place)
    {
        cases.Append($"                case {place}: rules.__rule{place}__(scope); break;\n");
        members.Append($"        internal void __rule{place}__({Names.Engine}.GeneratedScope __scope__) =>\n");
        var parameter = rule.Item is null
            ? "()"
            : $"({context.TypeOf(rule.Item.Type)} {LoweredTypes.Name(rule.Item.Name)})";
        var require = string.Join(
            " || ",
            rule.Exceptions.Select(e => e.When).Prepend(rule.Require).Select(e => context.Lower(e))
        );
        var when = rule.When is null ? "null" : $"{parameter} => {context.Lower(rule.When)}";
        members.Append(
            rule.Items is null
                ? $"            __scope__.Judge({when}, {parameter} => {require});\n\n"
                : $"            __scope__.JudgeEach<{context.TypeOf(rule.Item!.Type)}>({context.Lower(rule.Items)}, {when}, {parameter} => {require});\n\n"
        );
    }
}
