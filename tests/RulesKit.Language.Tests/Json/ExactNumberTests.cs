using System.Numerics;
using RulesKit.Language.Json;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.Json;

public class ExactNumberTests
{
    private const int MostDigits = 28;

    /// <summary>Numbers of up to 60 digits, so that many lie just on either side of what a decimal holds.</summary>
    private static readonly Gen<string> Numbers =
        from sign in Gen.Elements("", "-")
        from whole in Digits(1, 30)
        from fraction in Gen.OneOf(Gen.Constant(""), Digits(1, 30).Select(d => "." + d))
        from exponent in Gen.OneOf(
            Gen.Constant(""),
            Gen.Choose(-35, 35).Select(e => FormattableString.Invariant($"e{e}"))
        )
        select sign + (whole.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0") + fraction + exponent;

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.10", "0.1")]
    [InlineData("1200", "1200")]
    [InlineData("12e2", "1200")]
    [InlineData("1.2E+3", "1200")]
    [InlineData("-2.50", "-2.5")]
    [InlineData("25e-4", "0.0025")]
    [InlineData("0e999999999999", "0")]
    [InlineData("0.000e-400", "0")]
    [InlineData("1e27", "1000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("1.0000000000000000000000000000000000000", "1")]
    public void A_number_that_28_digits_hold_is_kept_exactly(string text, string normalised)
    {
        ExactNumber.TryDecimal(text, out var value).ShouldBeTrue();
        ExactNumber.Format(value).ShouldBe(normalised);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("-1e29")]
    [InlineData("1e999999999999")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("8.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    public void A_number_that_28_digits_do_not_hold_is_refused_not_rounded(string text) =>
        ExactNumber.TryDecimal(text, out _).ShouldBeFalse();

    [Fact]
    public void Values_are_those_of_arithmetic_over_large_integers() =>
        Laws.Hold(
            Numbers,
            text =>
            {
                var (digits, scale) = Reference(text);
                var fits = scale <= MostDigits && CountDigits(digits) + Math.Max(0, -scale) <= MostDigits;

                ExactNumber.TryDecimal(text, out var value).ShouldBe(fits || digits.IsZero);
                if (fits)
                {
                    ReferenceOf(value).ShouldBe((digits, scale));
                }
            },
            tries: 3_000
        );

    [Fact]
    public void Integers_are_numbers_without_fraction_that_64_bits_hold() =>
        Laws.Hold(
            Gen.OneOf(
                Numbers,
                JsonTexts.Numbers,
                Gen.Elements(
                    "9223372036854775807",
                    "9223372036854775808",
                    "-9223372036854775808",
                    "-9223372036854775809"
                )
            ),
            text =>
            {
                var (digits, scale) = Reference(text);
                var whole = scale <= 0 && scale >= -40 ? digits * BigInteger.Pow(10, -scale) : (BigInteger?)null;
                var fits = digits.IsZero || (whole >= long.MinValue && whole <= long.MaxValue);

                ExactNumber.TryInteger(text, out var value).ShouldBe(fits);
                if (fits)
                {
                    new BigInteger(value).ShouldBe(digits.IsZero ? 0 : whole!.Value);
                }
            },
            tries: 3_000
        );

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("100", "100")]
    [InlineData("0.000", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-7.10", "-7.1")]
    public void Decimals_are_written_without_needless_zeros(string text, string shortest) =>
        ExactNumber.Format(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(shortest);

    [Fact]
    public void What_is_written_is_read_back() =>
        Laws.Hold(
            Numbers,
            text =>
            {
                if (ExactNumber.TryDecimal(text, out var value))
                {
                    ExactNumber.TryDecimal(ExactNumber.Format(value), out var again).ShouldBeTrue();
                    again.ShouldBe(value);
                }
            }
        );

    private static Gen<string> Digits(int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from digits in Gen.Elements('0', '0', '0', '1', '5', '9').ArrayOf(count)
        select new string(digits);

    /// <summary>The number as digits times ten to the minus scale, with no zero at the digits' end.</summary>
    private static (BigInteger Digits, int Scale) Reference(string text)
    {
        var parts = text.Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", ""), System.Globalization.CultureInfo.InvariantCulture);
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
        return Normalise(digits, fraction - exponent);
    }

    private static (BigInteger Digits, int Scale) ReferenceOf(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return Normalise(value < 0 ? -magnitude : magnitude, (bits[3] >> 16) & 0xFF);
    }

    private static (BigInteger Digits, int Scale) Normalise(BigInteger digits, int scale)
    {
        while (!digits.IsZero && digits % 10 == 0)
        {
            (digits, scale) = (digits / 10, scale - 1);
        }

        return (digits, digits.IsZero ? 0 : scale);
    }

    private static int CountDigits(BigInteger digits) =>
        BigInteger.Abs(digits).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
}
