namespace RulesKit.Architecture.Tests.Docs;

/// <summary>The README's first program: the lines between the marks stand there to the letter, and run as a test.</summary>
public sealed class FirstProgram
{
    [Fact]
    public void The_first_program_of_the_README_says_which_commitments_a_plan_breaks()
    {
        var Console = new StringWriter();
        Directory.SetCurrentDirectory(Support.Repository.Root);

        // <snippet>
        var ruleSet = RulesKit.Engine.Checking.RuleSet.Load("rules/xiaomi-su7");
        var verdict = ruleSet.CreateChecker().Check(File.ReadAllText("rules/xiaomi-su7/plans/german-launch-2026.json"));
        foreach (var finding in verdict.Rules.SelectMany(rule => rule.Findings))
        {
            Console.WriteLine($"{finding.Pointer}: {finding.Message}");
        }
        // </snippet>

        verdict.IsCompliant.ShouldBeFalse();
        Console.ToString().ShouldContain("/launches/");
        Console.ToString().ShouldContain("DE");
    }
}
