using RulesKit.Tool.Hosting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RulesKit.Tool.Layout;

/// <summary>One of the tool's two output streams, with the width and the colours it has.</summary>
internal sealed class Screen
{
    private const int NarrowestWidth = 40;
    private const int WidthWithoutTerminal = 100;

    private readonly TextWriter writer;
    private readonly int? terminalWidth;
    private readonly bool useColor;
    private IAnsiConsole? console;

    private Screen(TextWriter writer, int? terminalWidth, bool useColor)
    {
        this.writer = writer;
        this.terminalWidth = terminalWidth;
        this.useColor = useColor;
    }

    /// <summary>Cells in a line.</summary>
    public int Width => terminalWidth is > 0 ? Math.Max(terminalWidth.Value, NarrowestWidth) : WidthWithoutTerminal;

    public static Screen Out(ITerminal terminal, bool useColor) =>
        new(terminal.Out, terminal.OutWidth, useColor && HasColor(terminal, terminal.OutWidth));

    public static Screen Error(ITerminal terminal, bool useColor) =>
        new(terminal.Error, terminal.ErrorWidth, useColor && HasColor(terminal, terminal.ErrorWidth));

    /// <summary>A file: no terminal, and no colours.</summary>
    public static Screen File(TextWriter writer) => new(writer, null, useColor: false);

    public Page NewPage() => new(Width);

    /// <summary>Writes a page at once, so that what stands on the other stream comes before or after it, not between.</summary>
    public void Write(Page page)
    {
        if (page.IsEmpty)
        {
            return;
        }

        console ??= CreateConsole();
        console.Write(page);
        writer.Flush();
    }

    /// <summary>See https://no-color.org: set and not empty means no.</summary>
    private static bool HasColor(ITerminal terminal, int? width) =>
        width is not null && string.IsNullOrEmpty(terminal.Variable("NO_COLOR")) && terminal.Variable("TERM") != "dumb";

    private IAnsiConsole CreateConsole()
    {
        var hasNoColor = !useColor;
        return AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                // Windows has to be asked (and told) whether it understands the codes. Elsewhere asking only costs time.
                Ansi =
                    hasNoColor ? AnsiSupport.No
                    : OperatingSystem.IsWindows() ? AnsiSupport.Detect
                    : AnsiSupport.Yes,
                ColorSystem = hasNoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
                // Nothing of the environment matters to it, and reading all of it takes time.
                EnvironmentVariables = new Dictionary<string, string>(StringComparer.Ordinal),
                Out = new WriterOutput(writer, Width),
            }
        );
    }
}
