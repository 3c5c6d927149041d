using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Functions;

public sealed class DocumentationTests
{
    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public async Task Whether_a_function_is_documented_does_not_hang_on_what_the_compiler_writes(DocumentationMode mode)
    {
        var project = TestProject.Empty.Expecting("RK3012") with { Documentation = mode };
        await project
            .With(
                """
                using RulesKit.Language.Functions;

                public static class Functions
                {
                    /// <summary>Whether a price is low.</summary>
                    [RuleFunction]
                    public static bool IsCheap(decimal price) => price < 3;

                    /** <summary>Whether a price is high.</summary> */
                    [RuleFunction]
                    public static bool IsDear(decimal price) => price > 3;

                    // What it answers is not said to readers.
                    [RuleFunction]
                    public static bool [|IsFair|](decimal price) => price == 3;
                }
                """
            )
            .VerifyAsync();
    }
}
