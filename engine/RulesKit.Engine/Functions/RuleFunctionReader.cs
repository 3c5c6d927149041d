using System.Reflection;
using System.Runtime.CompilerServices;
using RulesKit.Language.Binding;
using RulesKit.Language.Functions;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Functions;

/// <summary>Makes functions of methods, and says what is wrong with those that can't be functions.</summary>
internal static class RuleFunctionReader
{
    private const BindingFlags Everything =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Static
        | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<MethodInfo> MarkedMethodsOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetMethods(Everything).Where(IsMarked).OrderBy(m => m.MetadataToken).ToArray();
    }

    /// <summary>The function; null when the method can't be one (a mistake is added).</summary>
    public static RuleFunction? Read(MethodInfo method, List<string> mistakes)
    {
        ArgumentNullException.ThrowIfNull(method);
        var mistake = FindMistake(method) ?? FindTypeMistake(method);
        if (mistake is not null)
        {
            mistakes.Add($"{method.DeclaringType?.FullName}.{method.Name} {mistake}");
            return null;
        }

        var parameters = method.GetParameters().Select(p => FunctionArgument.Of(p.ParameterType)!).ToArray();
        var result = FunctionResult.Of(method)!;
        var invoker = MethodInvoker.Create(method);
        return new RuleFunction(
            method.Name,
            parameters.Select(p => p.Type).ToArray(),
            result.Type,
            result.CanBeAbsent,
            arguments => Call(invoker, parameters, result, arguments)
        );
    }

    private static object? Call(
        MethodInvoker invoker,
        FunctionArgument[] parameters,
        FunctionResult result,
        object[] arguments
    )
    {
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = parameters[i].ToClr(arguments[i]);
        }

        return result.ToLanguage(invoker.Invoke(null, values.AsSpan()));
    }

    private static bool IsMarked(MethodInfo method) => method.IsDefined(typeof(RuleFunctionAttribute), inherit: false);

    private static string? FindMistake(MethodInfo method) =>
        !IsMarked(method) ? "is not marked [RuleFunction]; mark it, which says that it is pure."
        : !method.IsStatic ? "is not static; a rule has no object to call it on. Make it static."
        : !IsVisible(method) ? "is not public; make it and the types around it public."
        : method.IsGenericMethod || method.DeclaringType!.IsGenericType
            ? "is generic; write one method for each type, under its own name."
        : IsAsynchronous(method)
            ? "is asynchronous; a check never waits. Work the value out before, and put it into the plan."
        : method.ReturnType == typeof(void) ? "gives nothing; let it return the value."
        : !Identifiers.IsName(method.Name) || ReservedNames.Contains(method.Name)
            ? "has a name that expressions can't call; give it another one, in ASCII letters, digits and underscores."
        : null;

    private static string? FindTypeMistake(MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.ParameterType.IsByRef)
            {
                return $"takes '{parameter.Name}' by reference (ref, in or out); take it by value.";
            }

            if (IsNullable(parameter))
            {
                return $"takes '{parameter.Name}', which may be null; a function is called only when all its arguments are known, so take a type without '?'.";
            }

            if (FunctionArgument.Of(parameter.ParameterType) is null)
            {
                return $"takes '{parameter.Name}' of type {parameter.ParameterType.Name}, which rules don't have. {Known} A parameter may also be a list of these.";
            }
        }

        return FunctionResult.Of(method) is null
            ? $"gives {method.ReturnType.Name}, which is no single value of a rule. {Known}"
            : null;
    }

    private const string Known = "Rules have bool, int, long, decimal, string, Date, DateOnly and Period.";

    private static bool IsNullable(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static bool IsVisible(MethodInfo method) => method.IsPublic && method.DeclaringType!.IsVisible;

    private static bool IsAsynchronous(MethodInfo method) =>
        method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false)
        || method.ReturnType.GetMethod(nameof(Task.GetAwaiter), Type.EmptyTypes) is not null;
}
