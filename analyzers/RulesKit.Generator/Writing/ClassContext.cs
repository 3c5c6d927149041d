using System.Globalization;
using RulesKit.Generator.Shapes;
using RulesKit.Language.Lowering;
using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Generator.Writing;

/// <summary>What the writers of one class share.</summary>
internal sealed class ClassContext
{
    public ClassContext(
        string path,
        string className,
        BoundRuleSet ruleSet,
        ShapeMapping mapping,
        IReadOnlyDictionary<string, FunctionShape> functions
    )
    {
        Lines = new LineMap(path);
        ClassName = className;
        RuleSet = ruleSet;
        Mapping = mapping;
        Functions = functions;
        Uses = MemberUses.Of(ruleSet);
        Namespace = $"RulesKit.Generated.{className.Replace('.', '_')}";
        Entities = mapping
            .Entities.Select((entity, i) => (entity, Name: "e" + i.ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(p => p.entity, p => p.Name);
    }

    public LineMap Lines { get; }

    public string ClassName { get; }

    /// <summary>The namespace of all that is not the user's to see; it shares no names with the user's.</summary>
    public string Namespace { get; }

    public BoundRuleSet RuleSet { get; }

    public ShapeMapping Mapping { get; }

    public MemberUses Uses { get; }

    public IReadOnlyDictionary<string, FunctionShape> Functions { get; }

    /// <summary>The fields of the model's types.</summary>
    public IReadOnlyDictionary<EntityType, string> Entities { get; }

    public string TypeOf(RuleType type) => LoweredTypes.Of(type, Namespace);

    /// <summary>The method that reads a member of the caller's object.</summary>
    public string GetterOf(ModelMember member) =>
        FormattableString.Invariant($"{Names.Values}.{Entities[member.Owner]}m{member.Index}");

    /// <summary>An expression in <c>checked(…)</c>.</summary>
    public string Lower(BoundExpression expression, bool mayBeAbsent = false)
    {
        var pieces = GeneratedLowering.Lower(expression, mayBeAbsent, Functions);
        return $"checked({Lines.Write(expression.Origin.Text, pieces)})";
    }
}
