using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>DateTime.Now and its kin, which read the clock of the settings.</summary>
internal static class ClockMembers
{
    public static Node? TryFind(Type type, string name, TextSpan span, Scope scope)
    {
        var clock = scope.Settings.Clock;
        Func<object>? read = (type.Name, Canonical(name, scope.Comparer)) switch
        {
            (nameof(DateTime), "Now") => () => clock.GetLocalNow().DateTime,
            (nameof(DateTime), "UtcNow") => () => clock.GetUtcNow().UtcDateTime,
            (nameof(DateTime), "Today") => () => clock.GetLocalNow().Date,
            (nameof(DateTimeOffset), "Now") => () => clock.GetLocalNow(),
            (nameof(DateTimeOffset), "UtcNow") => () => clock.GetUtcNow(),
            _ => null,
        };
        return read is null ? null : new CallNode(NetType.Of(type), span, [], _ => read());
    }

    private static string Canonical(string name, StringComparer comparer) =>
        Array.Find(["Now", "UtcNow", "Today"], n => comparer.Equals(n, name)) ?? name;
}
