using System.Diagnostics;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Tests.Layout;

public sealed class ShellTextTests
{
    [Theory]
    [InlineData("rules/a-b_1.rules.json")]
    [InlineData("é.json")]
    [InlineData("a=b,c@d:e+f%g")]
    public void A_word_that_every_shell_takes_as_it_is_stays_bare(string text) => ShellText.Of(text).ShouldBe(text);

    [Theory]
    [InlineData("é x")]
    [InlineData("$HOME `x` \"y\"")]
    [InlineData("d'or")]
    [InlineData("~")]
    [InlineData("a;b|c&d*?[e]#(f)<g>!")]
    [InlineData("a\\b")]
    [InlineData("")]
    public void A_shell_reads_the_text_back(string text)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.WriteLine("Not run: there is no sh on Windows.");
            return;
        }

        using var shell = Process.Start(
            new ProcessStartInfo("sh", ["-c", $"printf %s {ShellText.Of(text)}"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            }
        )!;
        shell.StandardOutput.ReadToEnd().ShouldBe(text);
    }
}
