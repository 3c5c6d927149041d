using RulesKit.Engine.Files;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Linting.Configuration;

namespace RulesKit.Tool.Fixing;

/// <summary>Mends the documents in which <c>lint</c> found something, and writes them.</summary>
internal sealed class FixRun(IFiles files)
{
    /// <summary>How many mends were made, and in which files.</summary>
    public List<(string File, int Count)> Fixed { get; } = [];

    /// <summary>What could not be written, in words.</summary>
    public List<string> Unwritten { get; } = [];

    public void Run(LintResult result)
    {
        var configs = new LintConfigs(files);
        foreach (var file in result.ByFile.Select(g => g.Key))
        {
            var kind = new DocumentLinter(files).KindOf(file);
            if (kind is not (DocumentKind.Other or DocumentKind.Plan))
            {
                Fix(file, kind, configs);
            }
        }
    }

    private void Fix(string file, DocumentKind kind, LintConfigs configs)
    {
        try
        {
            var (text, count) = new DocumentFixer(files, configs, file, kind).Fix(files.Read(file));
            if (count > 0)
            {
                files.Replace(file, text.Text);
                Fixed.Add((file, count));
            }
        }
        catch (UnreadableFileException e)
        {
            Unwritten.Add(e.Message);
        }
    }
}
