using RulesKit.Language.Types;

namespace RulesKit.Language.Binding;

/// <summary>The value of a named constant: one scalar, or an array of scalars of one type.</summary>
internal sealed record ConstantValue(ScalarType Type, IReadOnlyList<object> Values, bool IsSequence);
