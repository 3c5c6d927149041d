using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

public enum ShiftKind
{
    Early = 3,
    Late = 5,

    [JsonName("overnight")]
    Night = 7,
}
