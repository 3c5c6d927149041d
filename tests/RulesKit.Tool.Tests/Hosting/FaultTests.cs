using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Hosting;

public sealed class FaultTests
{
    [Fact]
    public void A_fault_of_the_tool_is_told_without_a_stack_trace()
    {
        var run = Run(new TestTerminal(), new BrokenFiles());
        run.ExitCode.ShouldBe(ExitCode.Fault);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("made a mistake of its own: InvalidTimeZoneException: Something nobody thought of");
        run.Error.ShouldContain("Please report it");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void Who_asks_for_details_gets_them()
    {
        var terminal = new TestTerminal();
        terminal.Variables[Application.DetailsVariable] = "1";
        Run(terminal, new BrokenFiles()).Error.ShouldContain("   at ");
    }

    [Fact]
    public void Output_that_cannot_be_written_is_told()
    {
        var run = Run(new TestTerminal { Out = new FullWriter() }, new DiskFiles());
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldBe("error: The output can't be written: No space left on device\n");
    }

    [Fact]
    public void Even_errors_that_cannot_be_written_are_no_crash() =>
        Run(new TestTerminal { Error = new FullWriter() }, new BrokenFiles()).ExitCode.ShouldBe(ExitCode.Fault);

    [Fact]
    public void A_file_that_vanishes_between_listing_and_reading_is_told()
    {
        var run = Run(new TestTerminal(), new VanishingFiles());
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldBe("error: There is no file gone.json.\n");
    }

    private static ToolRun Run(TestTerminal terminal, IFiles files) =>
        ToolRun.Run(
            new ToolHost(terminal, files, TimeProvider.System),
            "check",
            Repository.BasePlan,
            "--rules",
            Repository.Rules
        );

    private sealed class BrokenFiles : IFiles
    {
        public IReadOnlyList<string> FindDocuments(string path) => throw new NotSupportedException();

        public IReadOnlyList<string> FilesIn(string folder, string ending) => throw new NotSupportedException();

        public bool Exists(string path) => throw new NotSupportedException();

        public void Replace(string path, string text) => throw new NotSupportedException();

        public IReadOnlyList<string> FindRuleSets(string path) =>
            throw new InvalidTimeZoneException("Something nobody thought of");

        public IReadOnlyList<string> FindPlans(string path) => [];

        public RuleSetReading LoadRuleSet(string path) => throw new NotSupportedException();

        public SourceText Read(string path) => throw new NotSupportedException();
    }

    private sealed class VanishingFiles : IFiles
    {
        private readonly DiskFiles disk = new();

        public IReadOnlyList<string> FindDocuments(string path) => disk.FindDocuments(path);

        public IReadOnlyList<string> FilesIn(string folder, string ending) => disk.FilesIn(folder, ending);

        public bool Exists(string path) => disk.Exists(path);

        public void Replace(string path, string text) => disk.Replace(path, text);

        public IReadOnlyList<string> FindRuleSets(string path) => disk.FindRuleSets(path);

        public IReadOnlyList<string> FindPlans(string path) => ["gone.json"];

        public RuleSetReading LoadRuleSet(string path) => disk.LoadRuleSet(path);

        public SourceText Read(string path) => throw new UnreadableFileException($"There is no file {path}.");
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device");
    }
}
