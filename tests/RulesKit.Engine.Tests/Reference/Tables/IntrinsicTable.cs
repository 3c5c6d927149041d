using RulesKit.Language.Tree;

namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>Every member of texts, dates, periods and windows.</summary>
internal static class IntrinsicTable
{
    public static string Make() =>
        MarkdownTable.Of(
            ["of a", "members", "give"],
            Intrinsics
                .All.GroupBy(i => (i.Receiver, i.Result))
                .Select(g =>
                    new[]
                    {
                        g.Key.Receiver.Display,
                        string.Join(' ', g.Select(i => MarkdownTable.Code($".{i.Name}{Brackets(i)}"))),
                        g.Key.Result.Display,
                    }
                )
        );

    private static string Brackets(Intrinsic intrinsic) =>
        intrinsic.IsProperty ? "" : $"({string.Join(", ", intrinsic.Parameters.Select(p => p.Display))})";
}
