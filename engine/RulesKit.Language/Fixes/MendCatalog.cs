using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Fixes.MendPlaces;

namespace RulesKit.Language.Fixes;

/// <summary>For every diagnostic whether it can be mended, how, or why not.</summary>
internal static class MendCatalog
{
    private const string Near = "the one name near it";

    private static readonly Dictionary<string, MendEntry> ById = new(StringComparer.Ordinal)
    {
        ["RK0001"] = Safe(RuleSet, "takes out a stray comma or byte order mark"),
        ["RK0002"] = Safe(RuleSet, Near),
        ["RK0003"] = Suggested(RuleSet, "adds an id, a title or a version made of what is there"),
        ["RK0004"] = Suggested(RuleSet, "writes the same value as the kind that is expected"),
        ["RK0005"] = Safe(RuleSet, "writes a date with hyphens; suggests ids and lengths of time"),
        ["RK0006"] = Safe(RuleSet, Near),
        ["RK0007"] = Suggested(RuleSet, "numbers the second id"),
        ["RK0008"] = None("which of the two its uses mean is not known"),
        ["RK0009"] = Safe(RuleSet | Literal, Near),
        ["RK0010"] = Suggested(RuleSet, "expects some item, the stricter of two short answers"),
        ["RK0011"] = None("the file or the type is missing, and not in the text"),
        ["RK0012"] = None("what the keyword was to say has to be said otherwise"),
        ["RK0013"] = None("a model's mistakes are about what its data mean"),
        ["RK0014"] = None("only the author knows what was to change"),
        ["RK0015"] = None("only the author knows what was to change"),
        ["RK0016"] = None("each step of the circle could be the wrong one"),
        ["RK0017"] = Safe(RuleSet, "takes out what is listed twice"),
        ["RK0018"] = Suggested(RuleSet, "swaps the two dates"),
        ["RK0019"] = None("each of the dates could be the wrong one"),
        ["RK0020"] = Safe(RuleSet, Near),
        ["RK0021"] = Safe(RuleSet, "takes out the suppression, which can't act"),
        ["RK1001"] = Suggested(RuleSet | Literal, "closes a bracket at the end, or takes out one that closes nothing"),
        ["RK1002"] = Safe(RuleSet | Literal, Near),
        ["RK1003"] = Safe(RuleSet | Literal, Near),
        ["RK1004"] = Safe(RuleSet | Literal, "writes a text as the number, date or period; suggests an item's key"),
        ["RK1005"] = None("what the value was to be asked is not known"),
        ["RK1006"] = Safe(RuleSet | Literal, "writes Date(2027, 4, 23) as Date(\"2027-04-23\")"),
        ["RK1007"] = None("how to split it is a matter of meaning"),
        ["RK1008"] = Safe(RuleSet | Literal, "the operator that is meant"),
        ["RK1009"] = Safe(RuleSet | Literal, "takes out ??; suggests to take out a test that decides nothing"),
        ["RK1010"] = None("each step of the circle could be the wrong one"),
        ["RK1011"] = Safe(RuleSet | Literal, "writes texts in plain quotes and dates with hyphens"),
        ["RK1012"] = Safe(RuleSet | Literal, "takes out ! behind a value and ; at the end; writes plain texts"),
        ["RK1013"] = None("the window itself is missing"),
        ["RK1014"] = None("which value was meant is not known"),
        ["RK1015"] = None("which value was meant is not known"),
        ["RK2001"] = Suggested(RuleSet, "swaps the two dates"),
        ["RK2002"] = None("which of the two values was meant is not known"),
        ["RK2003"] = Safe(RuleSet | Literal, Near),
        ["RK2004"] = Safe(RuleSet, "takes out what is never read"),
        ["RK2005"] = None("asking for less is a matter of meaning"),
        ["RK2006"] = None("whether the last, the largest or the mean was meant is not known"),
        ["RK2007"] = Suggested(RuleSet | Literal, "divides with a remainder"),
        ["RK2008"] = Suggested(RuleSet | Literal, "takes out a part of a chain that decides nothing"),
        ["RK2009"] = Suggested(RuleSet | Literal, "takes out a part of a chain that decides nothing"),
        ["RK2010"] = Safe(RuleSet | Literal, "takes out the part"),
        ["RK2011"] = None("on which side the value belongs is not known"),
        ["RK2012"] = Suggested(RuleSet | Literal, "takes out a part of a chain that decides nothing"),
        ["RK2013"] = Suggested(RuleSet | Literal, "keeps one of the two"),
        ["RK2014"] = None("what was to be asked of the item is not known"),
        ["RK2015"] = None("what was to be read is not known"),
        ["RK2016"] = None("what was to be kept is not known"),
        ["RK2017"] = Suggested(RuleSet | Literal, "takes out a part of a chain that decides nothing"),
        ["RK2018"] = Suggested(RuleSet, "takes out a part of a chain that decides nothing"),
        ["RK2020"] = Suggested(RuleSet, "takes out the second rule"),
        ["RK2021"] = None("each of the two rules could be the wrong one"),
        ["RK2022"] = None("either the window or the plans could be the wrong ones"),
        ["RK2023"] = Safe(RuleSet, "takes out the suppression"),
        ["RK3001"] = Suggested(Code, "makes the function public and static"),
        ["RK3002"] = None("what it waits for has to happen before plans are checked"),
        ["RK3003"] = Suggested(Code, "a type that rules can fill"),
        ["RK3004"] = None("callers live by the type of a result"),
        ["RK3005"] = None("the new name has to be chosen, and callers and rules with it"),
        ["RK3006"] = None("the date has to come from the rule that calls"),
        ["RK3007"] = Suggested(Code, "asks the invariant culture"),
        ["RK3008"] = None("what lies outside has to be given to the function"),
        ["RK3009"] = None("a function without chance is another function"),
        ["RK3010"] = None("where the state belongs is a matter of design"),
        ["RK3011"] = None("what the result is then is not known"),
        ["RK3012"] = None("nobody can say what a function means but who wrote it"),
        ["RK3013"] = Suggested(Code, "a type or an accessor that a model can have"),
        ["RK3014"] = None("what is put in has to become a constant with a name"),
        ["RK3015"] = None("what is captured has to become a constant with a name"),
        ["RK3016"] = None("what the call does has to be said in the language"),
        ["RK3017"] = Suggested(Code, "keeps what the builder gives"),
        ["RK3018"] = Suggested(Code, Near),
        ["RK3019"] = None("where the checker is kept is a matter of design"),
        ["RK3020"] = Suggested(Code, "reads before the loop what a variable in it holds"),
        ["RK3021"] = None("what to do about the verdict is not known"),
        ["RK3022"] = Suggested(Code, "asks for compliant"),
        ["RK3023"] = None("what to do about an undetermined plan is not known"),
        ["RK3024"] = Suggested(Code, "throws with the mistakes"),
        ["RK3025"] = Suggested(Code, "throws it again"),
        ["RK3027"] = None("whether the type or the model is wrong is not known"),
        ["RK4001"] = Suggested(Workflow, Near),
        ["RK4002"] = None("what is missing has to be written"),
        ["RK4003"] = None("the new name has to be chosen"),
        ["RK4004"] = Safe(Workflow, "writes the operator in its case"),
        ["RK4005"] = None("each step of the circle could be the wrong one"),
        ["RK4006"] = Suggested(Workflow, "closes a bracket at the end, or takes out one that closes nothing"),
        ["RK4007"] = None("the message names what is near; inputs of another day may have the name"),
        ["RK4008"] = None("what was meant is not known"),
        ["RK4009"] = None("what the member was to tell has to be a member of the input"),
        ["RK4010"] = Safe(Workflow | Literal, "writes =="),
        ["RK4011"] = Suggested(Workflow | Literal, "writes the brackets that are meant without them"),
        ["RK4012"] = Suggested(Workflow | Literal, "writes the value without quotes, or a text in quotes"),
        ["RK4013"] = Safe(Workflow, "writes the name in its case"),
        ["RK4101"] = Suggested(Literal, "closes a bracket at the end, or takes out one that closes nothing"),
        ["RK4102"] = Suggested(Literal, Near),
        ["RK4106"] = None("what the type was to tell has to be a member of the input"),
        ["RK4107"] = None("the new name has to be chosen"),
        ["RK4108"] = Suggested(Code, Near),
        ["RK4109"] = Suggested(Code, "makes the engine before the loop"),
        ["RK4110"] = Suggested(Code, "awaits, in methods that can"),
        ["RK4111"] = None("what to do about a broken rule is not known"),
    };

    /// <summary>What can be done about the diagnostics of an id.</summary>
    public static MendEntry Of(DiagnosticDescriptor descriptor) => ById[descriptor.Id];

    /// <summary>The ids that can be mended in a place.</summary>
    public static IEnumerable<string> In(MendPlaces place) =>
        DiagnosticCatalog.All.Select(d => d.Id).Where(id => ById[id].Places.HasFlag(place));

    private static MendEntry Safe(MendPlaces places, string note) => new(places, IsSafe: true, note);

    private static MendEntry Suggested(MendPlaces places, string note) => new(places, IsSafe: false, note);

    private static MendEntry None(string note) => new(MendPlaces.None, IsSafe: false, note);
}
