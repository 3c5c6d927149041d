using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json;

namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>Makes the plain classes that cases describe, and fills them: ["int"] is a list, ["int", "array"] an array, { "*": "int" } a dictionary by text.</summary>
internal static class TypedInputs
{
    private static readonly ModuleBuilder Module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("TypedInputs"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("TypedInputs");

    private static int classes;

    public static object? Create(string name, JsonElement schema, JsonElement value)
    {
        lock (Module)
        {
            return Fill(TypeOf(name, schema), value);
        }
    }

    private static Type TypeOf(string name, JsonElement schema) =>
        schema.ValueKind switch
        {
            JsonValueKind.String => Scalar(schema.GetString()!),
            JsonValueKind.Array when schema.GetArrayLength() == 2 => TypeOf(name, schema[0]).MakeArrayType(),
            JsonValueKind.Array => typeof(List<>).MakeGenericType(TypeOf(name, schema[0])),
            _ when schema.TryGetProperty("*", out var values) => typeof(Dictionary<,>).MakeGenericType(
                typeof(string),
                TypeOf(name, values)
            ),
            _ => Class(name, schema),
        };

    private static Type Scalar(string name)
    {
        var type = name.TrimEnd('?') switch
        {
            "int" => typeof(int),
            "long" => typeof(long),
            "double" => typeof(double),
            "decimal" => typeof(decimal),
            "bool" => typeof(bool),
            "string" => typeof(string),
            "DateTime" => typeof(DateTime),
            "TimeSpan" => typeof(TimeSpan),
            "float" => typeof(float),
            "short" => typeof(short),
            "byte" => typeof(byte),
            "uint" => typeof(uint),
            "char" => typeof(char),
            "Guid" => typeof(Guid),
            "DateTimeOffset" => typeof(DateTimeOffset),
            "DayOfWeek" => typeof(DayOfWeek),
            _ => throw new NotSupportedException(name),
        };
        return name.EndsWith('?') ? typeof(Nullable<>).MakeGenericType(type) : type;
    }

    private static Type Class(string name, JsonElement schema)
    {
        var title = name[..1].ToUpperInvariant() + name[1..];
        var builder = Module.DefineType(
            FormattableString.Invariant($"N{++classes}.{title}"),
            TypeAttributes.Public | TypeAttributes.Class
        );
        foreach (var member in schema.EnumerateObject())
        {
            AddProperty(builder, member.Name, TypeOf(member.Name, member.Value));
        }

        return builder.CreateType();
    }

    private static void AddProperty(TypeBuilder builder, string name, Type type)
    {
        const MethodAttributes access =
            MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.HideBySig;
        var field = builder.DefineField("_" + name, type, FieldAttributes.Private);
        var property = builder.DefineProperty(name, PropertyAttributes.None, type, null);
        var getter = builder.DefineMethod("get_" + name, access, type, Type.EmptyTypes);
        var read = getter.GetILGenerator();
        read.Emit(OpCodes.Ldarg_0);
        read.Emit(OpCodes.Ldfld, field);
        read.Emit(OpCodes.Ret);
        property.SetGetMethod(getter);
        var setter = builder.DefineMethod("set_" + name, access, null, [type]);
        var write = setter.GetILGenerator();
        write.Emit(OpCodes.Ldarg_0);
        write.Emit(OpCodes.Ldarg_1);
        write.Emit(OpCodes.Stfld, field);
        write.Emit(OpCodes.Ret);
        property.SetSetMethod(setter);
    }

    private static object? Fill(Type type, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(TimeSpan))
        {
            return TimeSpan.Parse(value.GetString()!, CultureInfo.InvariantCulture);
        }

        if (plain.IsEnum)
        {
            return Enum.Parse(plain, value.GetString()!);
        }

        if (plain.IsValueType || plain == typeof(string))
        {
            return value.Deserialize(plain);
        }

        if (type.IsArray)
        {
            var items = value.EnumerateArray().Select(i => Fill(type.GetElementType()!, i)).ToArray();
            var array = Array.CreateInstance(type.GetElementType()!, items.Length);
            Array.Copy(items, array, items.Length);
            return array;
        }

        var instance = Activator.CreateInstance(type)!;
        if (instance is IDictionary dictionary)
        {
            foreach (var entry in value.EnumerateObject())
            {
                dictionary[entry.Name] = Fill(type.GetGenericArguments()[1], entry.Value);
            }

            return dictionary;
        }

        if (instance is IList list)
        {
            foreach (var item in value.EnumerateArray())
            {
                list.Add(Fill(type.GetGenericArguments()[0], item));
            }

            return list;
        }

        foreach (var member in value.EnumerateObject())
        {
            var property = type.GetProperty(member.Name).ShouldNotBeNull(member.Name);
            property.SetValue(instance, Fill(property.PropertyType, member.Value));
        }

        return instance;
    }
}
