using RulesKit.Api.Hosting;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Starting;

public sealed class StartTests
{
    [Theory]
    [InlineData("http://localhost:0")]
    [InlineData("nonsense")]
    [InlineData("ftp://127.0.0.1:0")]
    public async Task An_address_that_nobody_can_listen_at_is_told_in_words(string address)
    {
        using var folder = new TempFolder();
        var errors = new StringWriter();

        (await ApiProgram.RunAsync(["--data", folder.Path, "--urls", address], new StringWriter(), errors)).ShouldBe(2);
        errors.ToString().ShouldStartWith("The service can't start. ");
        errors.ToString().ShouldEndWith($"Say where to listen as --urls http://127.0.0.1:5000.{Environment.NewLine}");
        errors.ToString().ShouldNotContain("   at ", Case.Sensitive);
    }
}
