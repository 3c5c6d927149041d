using System.Reflection;
using System.Runtime.CompilerServices;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Plans;

/// <summary>The texts that stand for an enum's values.</summary>
internal static class ClrEnumTable<TEnum>
    where TEnum : struct, Enum
{
    private const int LargestSmall = 64;

    private static readonly Dictionary<TEnum, string> Texts = ReadTexts();

    /// <summary>The texts of small values by number: what nearly every enum needs, without hashing.</summary>
    private static readonly string?[] Small = Enumerable
        .Range(0, LargestSmall)
        .Select(n => Texts.GetValueOrDefault((TEnum)Enum.ToObject(typeof(TEnum), n)))
        .ToArray();

    /// <summary>The text of a value; a value without a name reads as its number, which no model knows.</summary>
    public static string TextOf(TEnum value)
    {
        if (Unsafe.SizeOf<TEnum>() == sizeof(int))
        {
            var number = Unsafe.BitCast<TEnum, uint>(value);
            if (number < LargestSmall && Small[number] is { } text)
            {
                return text;
            }
        }

        return Texts.TryGetValue(value, out var found) ? found : value.ToString();
    }

    private static Dictionary<TEnum, string> ReadTexts()
    {
        var texts = new Dictionary<TEnum, string>();
        foreach (var field in typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var text = field.GetCustomAttribute<JsonNameAttribute>()?.Name ?? MemberName.ToJson(field.Name);
            texts.TryAdd((TEnum)field.GetValue(null)!, text);
        }

        return texts;
    }
}
