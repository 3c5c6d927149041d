using System.CommandLine;
using System.Text;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit completion</c>: writes the script by which a shell completes command lines.</summary>
internal sealed class CompletionCommand : Command
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];
    private readonly ToolHost host;

    public CompletionCommand(ToolHost host)
        : base("completion", "Writes a script by which a shell completes ruleskit's commands and options.")
    {
        this.host = host;
        foreach (var shell in Shells)
        {
            var command = new Command(shell, $"The script for {shell}.");
            command.SetAction(_ => Write(shell));
            Add(command);
        }

        SetAction(_ => UsageReport.Write(host.Terminal, this, [$"Say for which shell: {string.Join(", ", Shells)}."]));
    }

    private int Write(string shell)
    {
        var name = $"RulesKit.Tool.Commands.Completion.{shell}.txt";
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        host.Terminal.Out.Write(reader.ReadToEnd().ReplaceLineEndings("\n"));
        return ExitCode.Fine;
    }
}
