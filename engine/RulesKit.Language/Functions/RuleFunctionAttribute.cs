namespace RulesKit.Language.Functions;

/// <summary>
/// Marks a public static method that rules may call by its name, once a host registers the type that holds it.
/// </summary>
/// <remarks>
/// The method must be pure: the same arguments give the same result for ever, and nothing else is read or changed. It
/// must be safe to call from several threads. It is opaque to everything that explains rules, so prefer a definition
/// where one can say the same.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class RuleFunctionAttribute : Attribute;
