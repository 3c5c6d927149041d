using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Engine.RuleTests;

/// <summary>
/// Reads test files with everything that they name, each file once. What tests name is read relative to the test file.
/// Used by one thread.
/// </summary>
/// <param name="read">Reads a file's text, or throws <see cref="UnreadableFileException"/>.</param>
internal sealed class RuleTestLoader(Func<string, SourceText> read)
{
    private readonly ModelFiles models = new(read);
    private readonly Dictionary<string, RuleSetReading> ruleSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    /// <summary>Whether tests may leave open what they expect.</summary>
    public bool AllowsDrafts { get; init; }

    /// <summary>The tests of a file, ready to run.</summary>
    /// <exception cref="UnreadableFileException">The file, or the rule set that it names, can't be read.</exception>
    public RuleTestReading Load(string path)
    {
        var diagnostics = new DiagnosticBag();
        var source = Text(path);
        var file = RuleTestReader.Read(source, diagnostics, AllowsDrafts);
        if (file is null || diagnostics.HasErrors)
        {
            return new RuleTestReading(null, diagnostics.ToSorted());
        }

        var folder = Path.GetDirectoryName(path) ?? "";
        var reading = RuleSetAt(Path.Combine(folder, file.RuleSet.Value), file.RuleSet.Location);
        if (reading.RuleSet is not { } ruleSet)
        {
            return new RuleTestReading(null, reading.Diagnostics);
        }

        var preparation = new TestPreparation(name => Text(PathNames.Combine(folder, name)), ruleSet);
        var tests = file.Tests.Select(preparation.Prepare).ToArray();
        return new RuleTestReading(new RuleTestSuite(source, ruleSet, tests), diagnostics.ToSorted());
    }

    private RuleSetReading RuleSetAt(string path, Location asked)
    {
        var key = Path.GetFullPath(path);
        if (ruleSets.TryGetValue(key, out var known))
        {
            return known;
        }

        try
        {
            var source = Text(PathNames.Shorten(path));
            return ruleSets[key] = RuleSetLoader.Load(source, models);
        }
        catch (UnreadableFileException e)
        {
            throw new UnreadableFileException(
                $"{Place(asked)}: the rule set of these tests can't be read. {e.Message}",
                e
            );
        }
    }

    private SourceText Text(string path)
    {
        var key = Path.GetFullPath(path);
        if (!texts.TryGetValue(key, out var text))
        {
            texts.Add(key, text = read(path));
        }

        return text;
    }

    private static string Place(Location location) =>
        FormattableString.Invariant($"{location.Source.Path}({location.Start.Line},{location.Start.Column})");
}
