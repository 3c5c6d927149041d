namespace RulesKit.Api.Hosting;

/// <summary>A section of the configuration that knows what it may hold.</summary>
internal interface ISettings
{
    /// <summary>What is wrong: the setting's name within its section, and what to do.</summary>
    IEnumerable<(string Name, string Mistake)> Mistakes();
}
