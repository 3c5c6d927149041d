using RulesKit.Engine.Files;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Checking;

/// <summary>One run of <c>check</c>: every plan against every rule set.</summary>
internal sealed class CheckRun(CheckRequest request, ToolHost host, ICheckReporter reporter)
{
    private readonly PlanSources sources = new(host);
    private readonly CheckerPool checkers = new();
    private int worst = ExitCode.Fine;

    /// <summary>Checks, reports, and gives the exit code.</summary>
    public int Run()
    {
        var loader = new DocumentLoader(request, host.Files, reporter);
        if (loader.Load() is not { } documents)
        {
            return loader.Worst;
        }

        var files = sources.Find(request.Plans, Unreadable);
        reporter.Starting(files.Count, documents.RuleSets.Count);
        foreach (var file in files)
        {
            if (Read(file) is { } source)
            {
                var run = new PlanRun(file, request, documents, checkers, reporter);
                run.Run(source);
                worst = Math.Max(worst, run.Worst);
            }
        }

        reporter.Finished();
        return worst;
    }

    private SourceText? Read(string file)
    {
        try
        {
            return sources.Read(file);
        }
        catch (UnreadableFileException e)
        {
            Unreadable(e.Message, file);
            return null;
        }
    }

    private void Unreadable(string problem, string plan)
    {
        reporter.Unreadable(problem, plan);
        worst = ExitCode.BadInput;
    }
}
