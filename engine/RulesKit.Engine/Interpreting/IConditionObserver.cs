using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>Is told what each condition came to while a rule is interpreted.</summary>
internal interface IConditionObserver
{
    void Evaluated(BoundExpression condition, Truth truth);
}
