namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>How tightly a piece of text binds, so that brackets stand where they must and nowhere else.</summary>
internal enum Level
{
    Conditional,
    Coalesce,
    Or,
    And,
    Equality,
    Relational,
    Additive,
    Multiplicative,
    Unary,
    Primary,
}
