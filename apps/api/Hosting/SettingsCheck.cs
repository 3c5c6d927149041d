using Microsoft.Extensions.Options;

namespace RulesKit.Api.Hosting;

/// <summary>Tells every mistake of a section at once, each with the full name of its setting.</summary>
internal sealed class SettingsCheck<T>(string section) : IValidateOptions<T>
    where T : class, ISettings
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var mistakes = options.Mistakes().Select(m => $"{section}:{m.Name} {m.Mistake}").ToArray();
        return mistakes.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
