using System.Reflection;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Public properties and fields of the .NET objects that a host gives as inputs, read by delegates.</summary>
internal static class ObjectMembers
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance;

    public static IEnumerable<string> NamesOf(Type type) => IsOpen(type) ? Members(type).Select(m => m.Name) : [];

    public static Node? TryFind(Node receiver, string name, TextSpan span, StringComparer comparer)
    {
        var type = receiver.Type.Clr;
        if (!IsOpen(type))
        {
            return null;
        }

        // The most derived one comes first, as it hides those of its base classes.
        var member = Members(type).FirstOrDefault(m => comparer.Equals(m.Name, name));
        return member switch
        {
            PropertyInfo property when IsReflection(property.PropertyType) => throw Refused(name, span),
            FieldInfo field when IsReflection(field.FieldType) => throw Refused(name, span),
            PropertyInfo property when type.IsValueType || property.DeclaringType!.IsInterface =>
                new ReflectedMemberNode(
                    NetType.Of(property.PropertyType),
                    span,
                    receiver,
                    property.Name,
                    property.GetValue
                ),
            PropertyInfo property => Create(receiver, span, property),
            FieldInfo field => new ReflectedMemberNode(
                NetType.Of(field.FieldType),
                span,
                receiver,
                field.Name,
                field.GetValue
            ),
            _ => null,
        };
    }

    private static Node Create(Node receiver, TextSpan span, PropertyInfo property)
    {
        var owner = receiver.Type.Clr;
        var getter = property.GetMethod!.CreateDelegate(typeof(Func<,>).MakeGenericType(owner, property.PropertyType));
        return (Node)
            Activator.CreateInstance(
                typeof(ObjectMemberNode<,>).MakeGenericType(owner, property.PropertyType),
                NetType.Of(property.PropertyType),
                span,
                receiver,
                property.Name,
                getter
            )!;
    }

    private static IEnumerable<MemberInfo> Members(Type type)
    {
        for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            foreach (var property in t.GetProperties(Visible | BindingFlags.DeclaredOnly))
            {
                if (property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
                {
                    yield return property;
                }
            }

            foreach (var field in t.GetFields(Visible | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }

        if (type.IsInterface)
        {
            foreach (var property in type.GetInterfaces().SelectMany(i => i.GetProperties(Visible)))
            {
                yield return property;
            }
        }
    }

    /// <summary>Whether the members of a type are those that its author wrote, and not the inside of .NET.</summary>
    private static bool IsOpen(Type type) =>
        type != typeof(object)
        && !type.IsPrimitive
        && !type.IsEnum
        && type.Assembly != typeof(Node).Assembly
        && !IsReflection(type)
        && (type.Assembly != typeof(object).Assembly || IsPlainData(type));

    private static bool IsPlainData(Type type) =>
        type.IsGenericType
        && type.FullName!.StartsWith("System.", StringComparison.Ordinal)
        && (
            type.FullName.StartsWith("System.Tuple`", StringComparison.Ordinal)
            || type.FullName.StartsWith("System.ValueTuple`", StringComparison.Ordinal)
            || type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
        );

    private static bool IsReflection(Type type) =>
        typeof(MemberInfo).IsAssignableFrom(type)
        || typeof(Delegate).IsAssignableFrom(type)
        || type.Namespace?.StartsWith("System.Reflection", StringComparison.Ordinal) == true;

    private static BindException Refused(string name, TextSpan span) =>
        new(span, $"'{name}' gives a type or a piece of code; rules ask for values only.", BindFault.Refused);
}
