using RulesKit.Language.Types;
using RulesKit.Tests.Shops;

namespace RulesKit.Judge.Tests.Generated;

/// <summary>Expressions made at random that the binder accepts.</summary>
internal static class ExpressionTexts
{
    private static readonly ScalarType[] Roots =
    [
        ScalarType.Boolean,
        ScalarType.Boolean,
        ScalarType.Boolean,
        ScalarType.Integer,
        ScalarType.Number,
        ScalarType.Text,
        ScalarType.Date,
        ScalarType.Period,
    ];

    public static string[] Make(int seed, int count)
    {
        var random = new Random(seed);
        var setting = ShopSetting.Setting;
        var maker = new ExpressionMaker(random, ShopSetting.Model);
        foreach (
            var definition in (string[])
                [
                    "rows",
                    "bigRows",
                    "budget",
                    "units",
                    "row2025",
                    "from",
                    "shares",
                    "half",
                    "flag",
                    "field",
                    "spring",
                    "year",
                ]
        )
        {
            maker.Define(definition, setting.Bind(definition).Bound.Type);
        }

        var made = new List<string>();
        while (made.Count < count)
        {
            if (TryMake(maker, random) is { } text && setting.TryBind(text) is not null)
            {
                made.Add(text);
            }
        }

        return [.. made];
    }

    private static string? TryMake(ExpressionMaker maker, Random random)
    {
        try
        {
            var root = Roots[random.Next(Roots.Length)];
            return maker.Make(root, ExpressionMaker.Scope.Empty, random.Next(1, 5));
        }
        catch (NoSuchExpressionException)
        {
            return null;
        }
    }
}
