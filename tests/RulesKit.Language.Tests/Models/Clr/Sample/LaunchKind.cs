using RulesKit.Language.Models.Clr;

namespace RulesKit.Language.Tests.Models.Clr.Sample;

internal enum LaunchKind
{
    First,

    [JsonName("re-launch")]
    Again,
}
