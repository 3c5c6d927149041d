using RulesKit.Engine.Files;
using RulesKit.Engine.Plans;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Linting;

/// <summary>Plans by file and model, each read once: a rule set asks for their horizons, and they are linted themselves.</summary>
internal sealed class PlanShelf(IFiles files)
{
    private readonly Dictionary<(string, ModelSchema), PlanReading> readings = [];

    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public PlanReading Read(string path, ModelSchema model)
    {
        var key = (Path.GetFullPath(path), model);
        if (!readings.TryGetValue(key, out var reading))
        {
            reading = PlanPreparer.Read(files.Read(path), model);
            readings.Add(key, reading);
        }

        return reading;
    }

    /// <summary>The mistakes of a file of which no model is known: whether it is JSON at all.</summary>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public IEnumerable<PlanError> ReadForm(string path) =>
        JsonReader.Read(files.Read(path)).Errors.Select(e => new PlanError(null, e.Location, e.Message));
}
