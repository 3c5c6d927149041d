namespace RulesKit.Engine.Closures.Conditions;

/// <summary>The results of a comparison for which an operator holds.</summary>
/// <remarks>A test of a bit in place of a branch for each operator, so that one class of code serves all six.</remarks>
[Flags]
internal enum Signs : byte
{
    None = 0,
    Less = 1,
    Equal = 2,
    Greater = 4,
}
