using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Reports.Checking;

/// <summary>
/// Shows on a terminal how far a long run has come, and passes everything on. The line is taken away before anything
/// else is written, so nothing of it stays.
/// </summary>
internal sealed class ProgressReporter(ICheckReporter inner, ITerminal terminal) : ICheckReporter
{
    /// <summary>Fewer checks than this are over before anybody could read it.</summary>
    private const int FewestChecks = 20;
    private const int BarWidth = 30;

    /// <summary>Back to the start of the line, and everything behind it away.</summary>
    private const string Clear = "\r\u001b[K";

    private int total;
    private int done;
    private bool isShown;

    /// <summary>The reporter with a progress bar, if there is a terminal to show one on.</summary>
    public static ICheckReporter Around(ICheckReporter reporter, ITerminal terminal) =>
        terminal.ErrorWidth is null || terminal.Variable("TERM") == "dumb"
            ? reporter
            : new ProgressReporter(reporter, terminal);

    public void Unreadable(string problem, string? plan) =>
        Pass(() => inner.Unreadable(problem, plan), plan is null ? 0 : 1);

    public void Diagnosed(IReadOnlyList<Diagnostic> diagnostics) => Pass(() => inner.Diagnosed(diagnostics), 0);

    public void Refused() => Pass(inner.Refused, 0);

    public void Starting(int plans, int ruleSets)
    {
        inner.Starting(plans, ruleSets);
        total = plans * ruleSets;
        Show();
    }

    public void Refused(RefusedPlan plan) => Pass(() => inner.Refused(plan), plan.Scenario is null ? 1 : 0);

    public void Checked(CheckedPlan plan) => Pass(() => inner.Checked(plan), 1);

    public void Finished()
    {
        Hide();
        total = 0;
        inner.Finished();
    }

    private void Pass(Action report, int more)
    {
        Hide();
        report();
        done = Math.Min(total, done + more);
        Show();
    }

    private void Show()
    {
        if (total < FewestChecks)
        {
            return;
        }

        var filled = done * BarWidth / total;
        var bar = new string('█', filled) + new string('░', BarWidth - filled);
        terminal.Out.Flush();
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{bar} {done} of {total}"));
        terminal.Error.Flush();
        isShown = true;
    }

    private void Hide()
    {
        if (isShown)
        {
            terminal.Error.Write(Clear);
            terminal.Error.Flush();
            isShown = false;
        }
    }
}
