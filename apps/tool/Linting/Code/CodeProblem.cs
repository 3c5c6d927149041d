using Microsoft.CodeAnalysis;
using LintSeverity = RulesKit.Language.Diagnostics.DiagnosticSeverity;
using LintSpan = RulesKit.Language.Text.TextSpan;
using LintText = RulesKit.Language.Text.SourceText;

namespace RulesKit.Tool.Linting.Code;

/// <summary>Puts what the compiler reports into the words of <c>lint</c>.</summary>
internal sealed class CodeProblem(ProjectCompilation code)
{
    private readonly Dictionary<string, LintText> texts = new(StringComparer.Ordinal);

    public LintProblem Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var location = new Language.Text.Location(TextOf(diagnostic.Location), new LintSpan(span.Start, span.Length));
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var title = diagnostic.Descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new LintProblem(diagnostic.Id, title, SeverityOf(diagnostic.Severity), location, message);
    }

    /// <summary>A path as the command line would name it: from the current folder, where it lies below.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private LintText TextOf(Location location)
    {
        var path = location.SourceTree?.FilePath ?? location.GetLineSpan().Path;
        if (!texts.TryGetValue(path, out var text))
        {
            text = new LintText(Read(location, path), Shown(path));
            texts.Add(path, text);
        }

        return text;
    }

    private string Read(Location location, string path)
    {
        var text =
            location.SourceTree?.GetText(CancellationToken.None)
            ?? code.Options.AdditionalFiles.FirstOrDefault(file => file.Path == path)?.GetText(CancellationToken.None);
        return text?.ToString() ?? "";
    }

    private static LintSeverity SeverityOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => LintSeverity.Error,
            DiagnosticSeverity.Warning => LintSeverity.Warning,
            _ => LintSeverity.Info,
        };
}
