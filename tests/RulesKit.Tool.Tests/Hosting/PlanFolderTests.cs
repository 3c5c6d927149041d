using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Hosting;

public sealed class PlanFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Plans_come_in_ordinal_order_from_all_levels()
    {
        Write("b.json", "a/z.json", "B.json", "a.json", "a/b/c.json");
        Found().ShouldBe(["B.json", "a.json", "a/b/c.json", "a/z.json", "b.json"]);
    }

    [Fact]
    public void Other_documents_and_files_are_no_plans()
    {
        Write(
            "plan.json",
            "x.rules.json",
            "x.waivers.json",
            "x.scenarios.json",
            "x.tests.json",
            "x.schema.json",
            "n.md"
        );
        Found().ShouldBe(["plan.json"]);
    }

    [Fact]
    public void Hidden_folders_are_left_out()
    {
        Write("plan.json", ".git/config.json");
        Found().ShouldBe(["plan.json"]);
    }

    [Fact]
    public void A_link_back_to_the_folder_is_not_followed()
    {
        Write("plan.json");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        Found().ShouldBe(["plan.json"]);
    }

    [Fact]
    public void A_file_is_taken_whatever_its_name() => PlanFolder.Find("plan.txt").ShouldBe(["plan.txt"]);

    [Fact]
    public void All_plans_that_ship_are_found() =>
        PlanFolder.Find(Repository.Rules).ShouldBe(PlanFolder.Find(Repository.Plans.TrimEnd('/')));

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            folder.Write(name, "{}");
        }
    }

    private IEnumerable<string> Found() =>
        PlanFolder.Find(folder.Path).Select(p => Path.GetRelativePath(folder.Path, p).Replace('\\', '/'));
}
