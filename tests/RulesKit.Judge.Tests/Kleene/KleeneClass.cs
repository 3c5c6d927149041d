using RulesKit.Language.Lowering;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Judge.Tests.Kleene;

/// <summary>A class of expressions lowered by <see cref="KleeneLowering"/>.</summary>
internal sealed class KleeneClass(string name, string modelNamespace) : LoweredClass(name, modelNamespace)
{
    protected override string Usings => $"using {KleeneLowering.Namespace};";

    protected override string Lower(BoundExpression expression, bool mayBeAbsent) =>
        KleeneLowering.LowerByKleene(expression, mayBeAbsent);

    protected override string TypeOf(BoundExpression expression) => TypeOf(expression.Type);

    private string TypeOf(RuleType type) =>
        type switch
        {
            SequenceType { Element: var e } => $"{KleeneLowering.Namespace}.Seq<{TypeOf(e)}>",
            GroupType { Key: var k, Element: var e } => $"{KleeneLowering.Namespace}.Group<{TypeOf(k)}, {TypeOf(e)}>",
            _ => LoweredTypes.Of(type, ModelNamespace),
        };
}
