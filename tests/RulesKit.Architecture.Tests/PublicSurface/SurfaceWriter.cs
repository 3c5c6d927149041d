using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesKit.Architecture.Tests.PublicSurface;

/// <summary>Writes the public types and members of an assembly, one line each, in a stable order.</summary>
internal static class SurfaceWriter
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Describe(Assembly assembly) =>
        assembly
            .GetExportedTypes()
            .OrderBy(t => t.FullName, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Prepend(Head(type)));

    private static string Head(Type type)
    {
        var kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        var bases = new[] { type.BaseType }
            .Where(b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum))
            .Select(b => Name(b!))
            .ToArray();
        return $"{kind} {type.Namespace}.{Name(type)}{(bases.Length == 0 ? "" : " : " + bases[0])}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type)
                .Select(n => $"    {n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}");
        }

        var constructors = type.GetConstructors(Declared).Where(IsVisible).Select(c => $"    new({Parameters(c)})");
        var properties = type.GetProperties(Declared)
            .Where(p => p.GetMethod is { } get && IsVisible(get))
            .Select(p => $"    {Static(p.GetMethod!)}{p.Name}: {Name(p.PropertyType)}{Setter(p)}");
        var methods = type.GetMethods(Declared)
            .Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)))
            // What the compiler writes for every record says nothing about the surface.
            .Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && m.Name is not "Deconstruct")
            .Select(m => $"    {Static(m)}{m.Name}({Parameters(m)}): {Name(m.ReturnType)}");
        var fields = type.GetFields(Declared)
            .Where(f => f.IsPublic)
            .Select(f => $"    field {f.Name}: {Name(f.FieldType)}");
        return constructors.Concat(properties).Concat(methods).Concat(fields).Order(StringComparer.Ordinal);
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { } set || !IsVisible(set) ? ""
        : set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ? " { init }"
        : " { set }";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        if (!type.IsGenericType)
        {
            return type.IsArray ? Name(type.GetElementType()!) + "[]" : type.Name;
        }

        var plain = type.Name.Split('`')[0];
        return $"{plain}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
