using RulesKit.Architecture.Tests.Support;
using RulesKit.Tool;
using RulesKit.Tool.Hosting;

namespace RulesKit.Architecture.Tests.Docs;

/// <summary>The README's picture is what the command prints.</summary>
public sealed class PictureTests
{
    /// <summary>The picture shows the head of the report and its first finding; the rest is more of the same.</summary>
    private const string EndOfPicture = "✗ Cars are ordered";

    [Fact]
    public void The_README_shows_what_the_command_prints()
    {
        var terminal = new PictureTerminal();
        var host = new ToolHost(terminal, new DiskFiles(), TimeProvider.System);
        Directory.SetCurrentDirectory(Repository.Root);

        var exitCode = new Application(host).Run([
            "check",
            "rules/xiaomi-su7/plans/german-launch-2026.json",
            "--rules",
            "rules/xiaomi-su7",
        ]);

        exitCode.ShouldBe(1);
        var lines = terminal
            .Picture.ToString()
            .Split('\n')
            .Select(l => l.TrimEnd())
            .TakeWhile(l => !l.StartsWith(EndOfPicture, StringComparison.Ordinal));
        GeneratedPart.ShouldBe("README.md", "picture", "text", string.Join('\n', lines).TrimEnd() + "\n\n…");
    }
}
