using System.Globalization;
using System.Text;
using RulesKit.Generator.Shapes;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>Writes the class that builds the model and the trees, from which findings and their evidence come.</summary>
internal sealed class TreeWriter(ClassContext context)
{
    private const string ModelType = $"{Names.Engine}.GeneratedModel";

    private readonly StringBuilder fields = new();
    private readonly StringBuilder start = new();
    private readonly StringBuilder methods = new();
    private readonly Dictionary<Definition, string> definitions = [];

    public string Write()
    {
        WriteModel();
        WriteFunctions();
        foreach (var definition in context.Uses.Definitions)
        {
            AddDefinition(definition);
        }

        var rules = context.RuleSet.Rules.Select(WriteRule).ToArray();
        var document = context.RuleSet.Document;
        return $$"""
                internal sealed class {{Names.Trees}}
                {
            {{fields}}
                    internal {{Names.Trees}}()
                    {
            {{start}}
                    }

                    internal {{Names.Engine}}.GeneratedRuleSet Build() =>
                        new {{Names.Engine}}.GeneratedRuleSet({{Literals.Text(document.Id)}}, {{Literals.Text(
                document.Version
            )}}, {{Literals.Text(document.Title)}}, model__, new {{Names.Engine}}.GeneratedRule[] { {{string.Join(
                ", ",
                rules
            )}} });

            {{methods}}
                }

            """;
    }

    private void WriteModel()
    {
        Field(ModelType, "model__", $"new {ModelType}({Literals.Text(context.RuleSet.Model.Title)})");
        foreach (var entity in context.Mapping.Entities)
        {
            Field($"{Names.Engine}.GeneratedType", NameOf(entity), $"model__.Entity({Literals.Text(entity.Name)})");
        }

        foreach (var collection in context.RuleSet.Model.Collections)
        {
            start.Append(
                $"            model__.Collection({Literals.Text(collection.Pointer)}, {NameOf(collection.Plan)}, {Literals.Text(collection.JsonName)}, {NameOf(collection.Item)});\n"
            );
        }

        foreach (var entity in context.Mapping.Entities)
        {
            var members = string.Join(",\n                ", entity.Members.Select(WriteMember));
            start.Append($"            model__.Members({NameOf(entity)},\n                {members});\n");
        }

        foreach (var entity in context.Mapping.Entities)
        {
            start.Append(
                $"            model__.Roles({NameOf(entity)}, {Literals.Texts(entity.Key.Select(k => k.Name))}, {Literals.Text(entity.DatedBy?.Name)}, {Literals.Text(entity.CurrencyMember?.Name)});\n"
            );
        }
    }

    private string WriteMember(ModelMember member)
    {
        var c = member.Constraints;
        var text = new StringBuilder();
        text.Append(
            $"new {Names.Engine}.GeneratedMember({Literals.Text(member.JsonName)}, {Literals.Text(member.Name)}, {Nodes().Type(member.Type)}, static it => {Boxed(member)}) {{ "
        );
        Set("IsOptional", Literals.Flag(member.IsOptional), member.IsOptional);
        Set("AllowsNull", Literals.Flag(member.AllowsNull), member.AllowsNull);
        Set("Collection", Whole(member.Reference?.Ordinal ?? -1), member.Reference is not null);
        Set("Minimum", c.Minimum is { } least ? Literals.Of(least) : "", c.Minimum is not null);
        Set("IsMinimumExclusive", "true", c.IsMinimumExclusive);
        Set("Maximum", c.Maximum is { } most ? Literals.Of(most) : "", c.Maximum is not null);
        Set("IsMaximumExclusive", "true", c.IsMaximumExclusive);
        Set("Texts", Literals.Texts(c.Texts ?? []), c.Texts is not null);
        Set("Pattern", Literals.Text(c.Pattern?.ToString()), c.Pattern is not null);
        Set("MinimumLength", Whole(c.MinimumLength), c.MinimumLength > 0);
        Set("MaximumLength", Whole(c.MaximumLength), c.MaximumLength < int.MaxValue);
        Set("MinimumItems", Whole(member.MinimumItems), member.MinimumItems > 0);
        Set("Unit", Literals.Text(member.Unit), member.Unit is not null);
        Set("Role", $"global::RulesKit.Language.Models.PlanRole.{member.Role}", member.Role is not null);
        return text.Append('}').ToString();

        void Set(string name, string value, bool isNeeded) => text.Append(isNeeded ? $"{name} = {value}, " : "");
    }

    /// <summary>A member's value as the engine reads it.</summary>
    private string Boxed(ModelMember member)
    {
        var property = context.Mapping.PropertyOf(member);
        var read = $"{context.GetterOf(member)}(({context.Mapping.TypeOf(member.Owner).FullName})it)";
        var isOfReferences =
            property.Held is Held.Text or Held.Enum
            || (property.Held == Held.Object && !context.Mapping.ObjectOf(property).IsStruct);
        return property.Form == ListForm.None || isOfReferences
            ? read
            : $"{Names.Engine}.GeneratedValues.List({read}, static x => (object)x)";
    }

    private void WriteFunctions()
    {
        foreach (var function in context.Functions.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var parameters = string.Join(
                ", ",
                function.Parameters.Select((p, i) => function.Lists[i] ? ListName(p) : TypeName(p))
            );
            var arguments = string.Join(
                ", ",
                function.Parameters.Select((p, i) => Argument(p, function.Lists[i], $"a[{Whole(i)}]"))
            );
            Field(
                $"{Names.Engine}.GeneratedFunction",
                function.Name + "__",
                $"new {Names.Engine}.GeneratedFunction({Literals.Text(function.Name)}, new {Names.Engine}.GeneratedType[] {{ {parameters} }}, {TypeName(function.Result)}, {Literals.Flag(function.CanBeAbsent)}, static a => {function.Method}({arguments}))"
            );
        }

        static string ListName(Held item) => $"{Names.Engine}.GeneratedType.Sequence({TypeName(item)})";

        static string Argument(Held held, bool isList, string value) =>
            isList
                ? $"{Names.Engine}.GeneratedValues.Array((global::System.Collections.Generic.IReadOnlyList<object>){value}, static x => {Argument(held, isList: false, "x")})"
                : held switch
                {
                    Held.Int => $"{Names.Engine}.GeneratedValues.Int({value})",
                    Held.DateOnly => $"{Names.Engine}.GeneratedValues.DateOnly(({Names.Types}.Date){value})",
                    Held.Date => $"({Names.Types}.Date){value}",
                    Held.Period => $"({Names.Types}.Period){value}",
                    Held.Text => $"(string){value}",
                    Held.Boolean => $"(bool){value}",
                    Held.Decimal => $"(decimal){value}",
                    _ => $"(long){value}",
                };
    }

    /// <summary>A definition is built after those that it names.</summary>
    private void AddDefinition(Definition definition)
    {
        if (definitions.ContainsKey(definition))
        {
            return;
        }

        AddWhatIsNamed(definition.Body);
        var name = "d" + Whole(definitions.Count);
        definitions.Add(definition, name);
        fields.Append($"        private readonly {Names.Engine}.GeneratedDefinition {name};\n");
        start.Append($"            {name} = Make{name}();\n");
        var nodes = Nodes();
        var body = nodes.Write(definition.Body);
        Method(
            $"{Names.Engine}.GeneratedDefinition Make{name}()",
            nodes,
            $"new {Names.Engine}.GeneratedDefinition({Literals.Text(definition.Name)}, {body})"
        );
    }

    private void AddWhatIsNamed(BoundExpression node)
    {
        if (node is DefinitionExpression { Definition: var inner })
        {
            AddDefinition(inner);
            return;
        }

        foreach (var child in node.Children)
        {
            AddWhatIsNamed(child);
        }
    }

    private string WriteRule(BoundRule rule, int place)
    {
        var nodes = Nodes();
        var document = rule.Document;
        var text = new StringBuilder();
        text.Append(
            $"new {Names.Engine}.GeneratedRule({Literals.Text(rule.Id)}, {Literals.Text(document.Title)}, {nodes.Write(rule.Require)}) {{ "
        );
        Set("Reason", Literals.Text(document.Reason), document.Reason is not null);
        Set("Owner", Literals.Text(document.Owner), document.Owner is not null);
        Set("Severity", $"global::RulesKit.Language.RuleSets.RuleSeverity.{document.Severity}", true);
        Set("Source", Source(document.Source), document.Source is not null);
        Set("Decided", Day(document.Decided), document.Decided is not null);
        Set(
            "Window",
            $"new {Names.Types}.DateRange({Day(document.Window?.From)}, {Day(document.Window?.To)})",
            document.Window is not null
        );
        Set("Tags", Literals.Texts(document.Tags), document.Tags.Count > 0);
        Set("Supersedes", Literals.Texts(document.Supersedes.Select(s => s.Value)), document.Supersedes.Count > 0);
        Set("Straddle", $"\"{document.Straddle}\"", document.Straddle != default);
        Set("Item", rule.Item is null ? "" : nodes.Write(rule.Item), rule.Item is not null);
        Set("Items", rule.Items is null ? "" : nodes.Write(rule.Items), rule.Items is not null);
        Set("When", rule.When is null ? "" : nodes.Write(rule.When), rule.When is not null);
        Set("Exceptions", Exceptions(rule, nodes), rule.Exceptions.Count > 0);
        Set("NeedsSome", "true", rule.Expects.NeedsSome);
        Set("EveryMonths", Whole(rule.Expects.EveryMonths), rule.Expects.EveryMonths > 0);
        Set("WithinHorizon", "true", rule.Expects.WithinHorizon);
        var parts = rule.Message.Parts.Select(p => p.Value is { } v ? nodes.Write(v) : Literals.Text(p.Text ?? ""));
        Set("Message", $"new object[] {{ {string.Join(", ", parts)} }}", true);
        Method($"{Names.Engine}.GeneratedRule Rule{Whole(place)}()", nodes, text.Append('}').ToString());
        return $"Rule{Whole(place)}()";

        void Set(string name, string value, bool isNeeded) => text.Append(isNeeded ? $"{name} = {value}, " : "");
    }

    private static string Exceptions(BoundRule rule, NodeWriter nodes)
    {
        var written = rule.Exceptions.Select(e =>
            $"new {Names.Engine}.GeneratedExemption({nodes.Write(e.When)}, {Literals.Text(e.Document.Reason)}, {Literals.Text(e.Document.Approver)})"
        );
        return $"new {Names.Engine}.GeneratedExemption[] {{ {string.Join(", ", written)} }}";
    }

    private static string Source(RuleSource? source) =>
        source is null
            ? "null"
            : $"new global::RulesKit.Language.RuleSets.RuleSource({Literals.Text(source.Document)}, {Day(source.Date)}, {Literals.Text(source.Fact)}, {Literals.Text(source.Page)}, {Literals.Text(source.Url)})";

    private static string Day(Date? day) => day is { } known ? Literals.Of(known) : "null";

    private static string TypeName(Held held)
    {
        var kind = held switch
        {
            Held.Text => ScalarKind.Text,
            Held.Boolean => ScalarKind.Boolean,
            Held.Decimal => ScalarKind.Number,
            Held.Date or Held.DateOnly => ScalarKind.Date,
            Held.Period => ScalarKind.Period,
            _ => ScalarKind.Integer,
        };
        return $"{Names.Engine}.GeneratedType.{kind}";
    }

    private NodeWriter Nodes() => new(context.Entities, definitions);

    private string NameOf(EntityType entity) => context.Entities[entity];

    private void Field(string type, string name, string value)
    {
        fields.Append($"        private readonly {type} {name};\n");
        start.Append($"            {name} = {value};\n");
    }

    private void Method(string signature, NodeWriter nodes, string result)
    {
        methods.Append($"        private {signature}\n        {{\n");
        foreach (var local in nodes.Locals)
        {
            methods.Append($"            {local}\n");
        }

        methods.Append($"            return {result};\n        }}\n\n");
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
