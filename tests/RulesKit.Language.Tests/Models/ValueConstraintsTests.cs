using RulesKit.Language.Models;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.Models;

public class ValueConstraintsTests
{
    private static readonly Gen<decimal?> Bounds = Gen.Elements<decimal?>(null, 0, 1, 2);

    [Fact]
    public void Of_two_bounds_on_a_side_the_stricter_counts() =>
        Laws.Hold(
            from minimum in Bounds
            from exclusiveMinimum in Bounds
            from maximum in Bounds
            from exclusiveMaximum in Bounds
            select (minimum, exclusiveMinimum, maximum, exclusiveMaximum),
            b =>
            {
                var merged = ValueConstraints.None.WithBounds(
                    b.minimum,
                    b.exclusiveMinimum,
                    b.maximum,
                    b.exclusiveMaximum
                );
                for (var value = -0.5m; value <= 2.5m; value += 0.5m)
                {
                    var fits =
                        !(value < b.minimum)
                        && !(value <= b.exclusiveMinimum)
                        && !(value > b.maximum)
                        && !(value >= b.exclusiveMaximum);
                    Fits(merged, value).ShouldBe(fits);
                }
            }
        );

    [Fact]
    public void Constraints_that_say_the_same_are_equal()
    {
        Make().ShouldBe(Make());
        Make().GetHashCode().ShouldBe(Make().GetHashCode());
    }

    [Fact]
    public void Constraints_that_differ_in_anything_are_not_equal()
    {
        ValueConstraints[] all =
        [
            Make(),
            Make() with
            {
                Minimum = 2,
            },
            Make() with
            {
                IsMinimumExclusive = true,
            },
            Make() with
            {
                Maximum = null,
            },
            Make() with
            {
                IsMaximumExclusive = true,
            },
            Make() with
            {
                Texts = null,
            },
            Make() with
            {
                Texts = [],
            },
            Make() with
            {
                Texts = ["b", "a"],
            },
            Make() with
            {
                Pattern = null,
            },
            Make() with
            {
                Pattern = TextPattern.Compile("^b"),
            },
            Make() with
            {
                MinimumLength = 1,
            },
            Make() with
            {
                MaximumLength = 8,
            },
        ];

        all.Distinct().Count().ShouldBe(all.Length);
    }

    private static bool Fits(ValueConstraints c, decimal value) =>
        (c.Minimum is not { } minimum || (c.IsMinimumExclusive ? value > minimum : value >= minimum))
        && (c.Maximum is not { } maximum || (c.IsMaximumExclusive ? value < maximum : value <= maximum));

    private static ValueConstraints Make() =>
        new()
        {
            Minimum = 1,
            Maximum = 5,
            Texts = ["a", "b"],
            Pattern = TextPattern.Compile("^a"),
            MaximumLength = 9,
        };
}
