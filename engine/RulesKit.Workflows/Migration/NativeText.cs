namespace RulesKit.Workflows.Migration;

/// <summary>A part of a native expression.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Level">How tightly its outermost operator binds.</param>
internal sealed record NativeText(string Text, int Level = NativeText.Primary)
{
    public const int Primary = 9;
    public const int Unary = 8;
    public const int Multiplication = 7;
    public const int Addition = 6;
    public const int Comparison = 5;
    public const int Equality = 4;
    public const int And = 3;
    public const int Or = 2;
    public const int Fallback = 1;
    public const int Choice = 0;

    /// <summary>The value, where it is known before any plan is seen; else null.</summary>
    public bool? Known { get; init; }

    public static NativeText Of(bool known) => new(known ? "true" : "false") { Known = known };

    /// <summary>The text, in brackets where an operator of a level around it would tear it apart.</summary>
    public string Within(int level) => Level < level ? $"({Text})" : Text;
}
