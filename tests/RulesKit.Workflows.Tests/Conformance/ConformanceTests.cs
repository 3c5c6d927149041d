using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>Every recorded verdict of RulesEngine 6.0.1 is ours too, but for a short written list.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private static readonly DeliberateDifferences Deliberate = DeliberateDifferences.Load();

    private static readonly AnsweredHere Answered = AnsweredHere.Load();

    private static readonly Lazy<IReadOnlyList<Finding>> Findings = new(() =>
        [.. ConformanceCase.All.Concat(ConformanceCase.Further).SelectMany(CaseComparison.Of)]
    );

    [Fact]
    public void Nothing_recorded_is_open()
    {
        Print(Table(ConformanceCase.All) + Table(ConformanceCase.Further));
        var open = Findings.Value.Where(f => !f.IsEqual && Deliberate.Find(f.Place) is null).ToArray();
        open.Select(f => $"{f.Place} {f.Kind}: recorded {f.Recorded}, ours {f.Ours}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, 726)]
    [InlineData(true, 1_963)]
    public void Deliberate_differences_are_at_most_four_percent_of_the_verdicts_that_were_not_broken(
        bool isFurther,
        int verdicts
    )
    {
        var answered = Findings
            .Value.Where(f => f.IsVerdict && f.Recorded != "broken" && IsFurther(f) == isFurther)
            .ToArray();
        var differing = answered.Count(f => !f.IsEqual);
        answered.Length.ShouldBe(verdicts);
        differing.ShouldBeLessThanOrEqualTo(answered.Length * 4 / 100);
    }

    [Fact]
    public void The_written_list_names_nothing_that_agrees()
    {
        var differing = Findings.Value.Where(f => !f.IsEqual).Select(f => f.Place).ToHashSet(StringComparer.Ordinal);
        Deliberate.Classes.SelectMany(c => c.Places).Where(p => !differing.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void What_breaks_there_and_is_answered_here_stands_with_its_answer_in_the_written_list() =>
        Findings
            .Value.Where(f => f.IsEvaluatedHere && !Answered.Holds(f))
            .Select(f => $"{f.Place}: {f.Ours}")
            .ShouldBeEmpty();

    [Fact]
    public void The_list_of_what_is_answered_here_names_nothing_else()
    {
        var found = Findings.Value.Where(f => f.IsEvaluatedHere).Select(f => f.Place).ToHashSet(StringComparer.Ordinal);
        Answered.Classes.SelectMany(c => c.Places.Keys).Where(p => !found.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_that_the_list_does_not_hold_is_found()
    {
        var wrong = new Finding(
            "collections",
            "collections/lambda-shapes/ParenLambda",
            FindingKind.Verdict,
            "broken",
            "no"
        );
        (wrong.IsEvaluatedHere, Answered.Holds(wrong), Answered.Holds(wrong with { Ours = "success" })).ShouldBe(
            (true, false, true)
        );
    }

    private static bool IsFurther(Finding finding) => finding.Place.StartsWith("further/", StringComparison.Ordinal);

    private static string Table(IReadOnlyList<ConformanceCase> all)
    {
        var table = new StringBuilder();
        table.AppendLine("topic                cases  agreed  evaluated here  deliberate  open");
        foreach (var topic in all.GroupBy(c => c.Topic).Append(null))
        {
            var topics = topic is null ? all.Select(c => c.Topic).ToHashSet(StringComparer.Ordinal) : [topic.Key];
            var findings = Findings.Value.Where(f => f.IsVerdict && topics.Contains(f.Topic)).ToArray();
            var cases = topic?.Count() ?? all.Count;
            var differing = findings.Where(f => !f.IsEqual).ToArray();
            var deliberate = differing.Count(f => Deliberate.Find(f.Place) is not null);
            table.AppendLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{topic?.Key ?? "all", -19}  {cases, 5}  {findings.Count(f => f.Recorded == f.Ours), 6}  {findings.Count(f => f.IsEvaluatedHere), 14}  {deliberate, 10}  {differing.Length - deliberate, 4}"
                )
            );
        }

        return table.ToString();
    }

    private void Print(string table)
    {
        output.WriteLine(table);
        Console.WriteLine(table);
    }
}
