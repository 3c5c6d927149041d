using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Hosting;

/// <summary>What goes wrong with files while a command runs is told, ends with 2, and loses nothing.</summary>
public sealed class FaultyFilesTests : IDisposable
{
    private const string Broken = "{ \"waivres\": [] }";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_full_disk_while_fixing_is_told_and_the_rest_is_mended()
    {
        var full = folder.Write("a.waivers.json", Broken);
        var other = folder.Write("b.waivers.json", Broken);
        var run = Run(new FaultyFiles { IsFull = path => path == full }, "lint", folder.Path, "--fix");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        Words(run.Error).ShouldContain("No space left on device");
        File.ReadAllText(full).ShouldBe(Broken);
        File.ReadAllText(other).ShouldNotBe(Broken);
        Directory.GetFiles(folder.Path).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("fmt")]
    public void A_file_that_vanishes_between_listing_and_reading_is_told(string command)
    {
        var gone = folder.Write("a.rules.json", "{}");
        var run = Run(new FaultyFiles { IsGone = path => path == gone }, command, folder.Path);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        Words(run.Error).ShouldContain("There is no file");
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("fmt")]
    [InlineData("test")]
    public void A_folder_that_cannot_be_searched_is_told(string command)
    {
        var run = Run(new FaultyFiles { IsLocked = true }, command, folder.Path);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        Words(run.Error).ShouldContain("can't be searched");
    }

    [Fact]
    public void A_broken_configuration_is_told_and_nothing_is_mended_in_its_stead()
    {
        var config = folder.Write("ruleskit.json", "{ \"severity\": { \"meaning\": \"loud\" } }");
        folder.Write("a.waivers.json", "{ \"waivers\": [] }");
        var before = File.ReadAllText(config);
        var run = Run(new FaultyFiles(), "lint", folder.Path, "--fix");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Out.ShouldContain("loud");
        File.ReadAllText(config).ShouldBe(before);
    }

    /// <summary>A text as if it had not been wrapped.</summary>
    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ToolRun Run(IFiles files, params string[] args) =>
        ToolRun.Run(new ToolHost(new TestTerminal(), files, TimeProvider.System), args);

    /// <summary>The disk, with what a test wants to go wrong.</summary>
    private sealed class FaultyFiles : IFiles
    {
        private readonly DiskFiles disk = new();

        public Predicate<string> IsFull { get; init; } = _ => false;

        public Predicate<string> IsGone { get; init; } = _ => false;

        public bool IsLocked { get; init; }

        public IReadOnlyList<string> FindRuleSets(string path) => disk.FindRuleSets(path);

        public IReadOnlyList<string> FindPlans(string path) => disk.FindPlans(path);

        public IReadOnlyList<string> FindDocuments(string path) =>
            IsLocked
                ? throw new UnreadableFileException($"{path} can't be searched: access is denied.")
                : disk.FindDocuments(path);

        public IReadOnlyList<string> FilesIn(string folder, string ending) => disk.FilesIn(folder, ending);

        public bool Exists(string path) => disk.Exists(path);

        public void Replace(string path, string text)
        {
            if (IsFull(path))
            {
                throw new UnreadableFileException(
                    $"{path} can't be written, and is as it was: No space left on device"
                );
            }

            disk.Replace(path, text);
        }

        public RuleSetReading LoadRuleSet(string path) => disk.LoadRuleSet(path);

        public SourceText Read(string path) =>
            IsGone(path) ? throw new UnreadableFileException($"There is no file {path}.") : disk.Read(path);
    }
}
