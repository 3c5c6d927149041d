using RulesKit.Language.Models;

namespace RulesKit.Language.Tests.Models.Clr;

/// <summary>What is reported on types that are no models.</summary>
/// <param name="tests">The class that the types are nested in.</param>
internal sealed class ClrMistakes(Type tests)
{
    public string Here => $"{tests.FullName}.";

    /// <summary>A diagnostic as it prints.</summary>
    public string At(string place, string message) => $"{Here}{place}(1,1): error RK0013: {message}";

    public static string[] Of(Type type) =>
        Should.Throw<ModelException>(() => ModelSchema.FromClr(type)).Diagnostics.Select(d => d.ToString()).ToArray();
}
