namespace RulesKit.Language.Analysis;

/// <summary>What is known of a condition before any plan is seen.</summary>
/// <param name="Truth">Whether it is true, or false, whenever its values are present; null when plans decide.</param>
/// <param name="IsReported">Whether someone was told, or will be told where it was written.</param>
/// <param name="Because">The fact from elsewhere that decides it; null when it decides itself.</param>
internal readonly record struct Decision(bool? Truth, bool IsReported, Fact? Because)
{
    public static Decision Open => default;
}
