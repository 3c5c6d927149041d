using RulesKit.Engine.Files;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Hosting;

public sealed class FileReplacementTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_new_text_is_there_and_nothing_else()
    {
        var path = folder.Write("a.json", "old");
        FileReplacement.Write(path, "nöw");
        File.ReadAllText(path).ShouldBe("nöw");
        Directory.GetFiles(folder.Path).ShouldBe([path]);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var path = folder.Write("a.json", "old");
        var link = Path.Combine(folder.Path, "link.json");
        File.CreateSymbolicLink(link, path);
        FileReplacement.Write(link, "new");
        File.ReadAllText(path).ShouldBe("new");
        new FileInfo(link).LinkTarget.ShouldBe(path);
    }

    [Fact]
    public void A_link_that_is_named_without_a_folder_stays_a_link_too()
    {
        var name = $"{Path.GetFileName(folder.Path)}.json";
        var path = folder.Write(name, "{\"id\":\"a\"}");
        var link = Path.Combine(folder.Path, "link.rules.json");
        File.CreateSymbolicLink(link, name);
        ToolProcess.RunIn(folder.Path, "fmt", "link.rules.json").ExitCode.ShouldBe(ExitCode.Fine);
        File.ReadAllText(path).ShouldBe("{\n  \"id\": \"a\"\n}\n");
        new FileInfo(link).LinkTarget.ShouldBe(name);
        File.Exists(Path.Combine(Path.GetPathRoot(folder.Path)!, name)).ShouldBeFalse();
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_told()
    {
        var link = Path.Combine(folder.Path, "link.json");
        File.CreateSymbolicLink(link, "link.json");
        Should
            .Throw<UnreadableFileException>(() => FileReplacement.Write(link, "new"))
            .Message.ShouldContain("is as it was");
        new FileInfo(link).LinkTarget.ShouldBe("link.json");
    }

    [Fact]
    public void What_cannot_be_written_is_told_and_nothing_is_left_behind()
    {
        // A folder stands where the file should go, so the last step fails.
        var path = Path.Combine(folder.Path, "taken");
        folder.Write("taken/inside.json", "old");
        Should
            .Throw<UnreadableFileException>(() => FileReplacement.Write(path, "new"))
            .Message.ShouldContain("is as it was");
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }
}
