using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Models;

/// <summary>Functions that a project does not hold itself, but references.</summary>
public sealed class ReferencedFunctionTests
{
    private const string Library = """
        namespace Library
        {
            public static class Functions
            {
                [RulesKit.Language.Functions.RuleFunction]
                public static bool IsRound(long number) => number % 10 == 0;

                [RulesKit.Language.Functions.RuleFunction]
                public static bool AllShort(System.Collections.Generic.IReadOnlyList<string> texts) => true;

                [RulesKit.Language.Functions.RuleFunction]
                internal static bool IsOurs(long number) => true;

                public static bool IsUnmarked(long number) => true;

                internal static class Inner
                {
                    [RulesKit.Language.Functions.RuleFunction]
                    public static bool IsHidden(long number) => true;
                }
            }
        }
        """;

    /// <summary>A project beside this one has no metadata yet; what comes in a package has nothing else.</summary>
    public static TheoryData<bool> AsMetadata => [true, false];

    [Theory]
    [MemberData(nameof(AsMetadata))]
    public Task One_that_is_public_can_be_called(bool isMetadata) =>
        Verify(isMetadata, "IsRound(plan.Ovens) && AllShort(plan.Breads.Select(b => b.Id))");

    [Theory]
    [MemberData(nameof(AsMetadata))]
    public Task What_it_is_given_is_looked_at(bool isMetadata) =>
        Verify(isMetadata, "{|RK1006:IsRound(plan.Id)|} || {|RK1006:AllShort(plan.Id)|}");

    [Theory]
    [MemberData(nameof(AsMetadata))]
    public Task What_the_other_assembly_keeps_to_itself_or_did_not_mark_can_not_be_called(bool isMetadata) =>
        Verify(
            isMetadata,
            "{|RK1002:IsOurs|}(plan.Ovens) || {|RK1002:IsHidden|}(plan.Ovens) || {|RK1002:IsUnmarked|}(plan.Ovens)"
        );

    [Fact]
    public Task Without_the_reference_nothing_is_called_so() =>
        Samples.Bakery.WithFile("/src/x.rules.json", Samples.Requiring("{|RK1002:IsRound|}(plan.Ovens)")).VerifyAsync();

    [Theory]
    [MemberData(nameof(AsMetadata))]
    public async Task An_expression_in_code_may_call_it_too(bool isMetadata)
    {
        var project = Samples.Code with { References = [.. ProjectReferences.All, Reference(isMetadata)] };

        await project
            .With(
                "class C { object A = /* lang=rule,Bakery.Plan */ \"IsRound(plan.Ovens) || {|RK1002:IsSquare|}(1)\"; }"
            )
            .VerifyAsync();
    }

    private static Task<ImmutableArray<Diagnostic>> Verify(bool isMetadata, string expression) =>
        (Samples.Bakery with { References = [.. ProjectReferences.All, Reference(isMetadata)] })
            .WithFile("/src/x.rules.json", Samples.Requiring(expression))
            .VerifyAsync();

    private static MetadataReference Reference(bool isMetadata)
    {
        var library = CSharpCompilation.Create(
            "Library",
            [CSharpSyntaxTree.ParseText(Library)],
            ProjectReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        if (!isMetadata)
        {
            return library.ToMetadataReference();
        }

        using var stream = new MemoryStream();
        library.Emit(stream).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
