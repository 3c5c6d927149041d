using System.Reflection;

namespace RulesKit.Language.Models.Clr;

/// <summary>The texts that stand for an enum's members in JSON.</summary>
internal static class ClrEnumTexts
{
    /// <summary>In the order of the source: the camelCase of each name, or what <see cref="JsonNameAttribute"/> says.</summary>
    public static IReadOnlyList<string> Of(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(f => f.MetadataToken)
            .Select(f => f.GetCustomAttribute<JsonNameAttribute>()?.Name ?? MemberName.ToJson(f.Name))
            .ToArray();

    /// <summary>Why an enum can't be a list of texts, or null when it can.</summary>
    public static string? FindMistake(Type type) =>
        type.IsDefined(typeof(FlagsAttribute), inherit: false) ? ClrSayings.FlagsEnum(ClrNames.Of(type)) : null;
}
