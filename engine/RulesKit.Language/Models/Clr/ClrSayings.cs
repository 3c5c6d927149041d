namespace RulesKit.Language.Models.Clr;

/// <summary>What is said of C# types that are no models, wherever they were read: by reflection or by a compiler.</summary>
internal static class ClrSayings
{
    public const string PublicField = "A public field is no member of a model; make it a property.";

    public const string NotFillable =
        "JSON can't fill this property; give it a public init or set accessor, or a constructor parameter of its name and type.";

    public const string NullItems = "The items of a list can't be null; leave absent items out.";

    public const string NoAnnotations =
        "The type is compiled without nullable annotations, so whether a plan may leave this out can't be told; write #nullable enable.";

    public static string NoPlan(string type) =>
        $"A plan is an object: a class, record or struct of your own that is neither abstract nor a collection; {type} is none.";

    public static string CannotHold(string type, string advice) => $"A plan can't hold {type}. {advice}";

    public static string FlagsEnum(string type) =>
        $"{type} is a [Flags] enum, whose values are no single texts; use a list of a plain enum.";

    public static string NoNumber(string use, string text) =>
        $"{use} \"{text}\" is no number of at most 28 digits as JSON writes it, for example 0.001.";

    public static string UnreadablePattern(string reason) => $"The pattern can't be read: {reason}";

    /// <summary>What to write in place of a type that models do not know.</summary>
    public static string AdviceFor(string? fullName, bool isInteger, bool isEnumerable, bool isAbstract) =>
        fullName switch
        {
            "System.Double" or "System.Single" or "System.Half" => "Binary floating point can't hold 0.1; use decimal.",
            "System.DateTime" or "System.DateTimeOffset" => "Plans speak of days; use DateOnly.",
            _ when isInteger => "Use int or long.",
            _ when isEnumerable => "Lists are IReadOnlyList<T>, List<T>, ImmutableArray<T> or T[].",
            _ when isAbstract => "Use a class, record or struct that is not abstract.",
            _ => "Use string, bool, int, long, decimal, DateOnly, Period, an enum, a record of these, or a list.",
        };
}
