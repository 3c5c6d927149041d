using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Embedded;

/// <summary>What the calls on a rule's builder say many times: tags, superseded rules and exceptions.</summary>
internal sealed class RuleLists(Func<IOperation?, LiteralText?> literal)
{
    private readonly List<IInvocationOperation> exceptions = [];
    private readonly List<IOperation> tags = [];
    private readonly List<IOperation> superseded = [];

    /// <summary>Whether all that is said in them is known.</summary>
    public Unsure Unsure { get; private set; } = Unsure.Nothing;

    public void AddTags(IInvocationOperation call) => AddAll(tags, CallChain.Argument(call, "tags"));

    public void AddSuperseded(IInvocationOperation call) => AddAll(superseded, CallChain.Argument(call, "ruleIds"));

    public void AddException(IInvocationOperation call)
    {
        exceptions.Add(call);
        if (literal(CallChain.Argument(call, "when")) is null)
        {
            Unsure = Unsure.Values;
        }
    }

    /// <summary>Writes those that are not empty.</summary>
    public void Write(EmbeddedJson json)
    {
        WriteList(json, "tags", tags);
        WriteList(json, "supersedes", superseded);
        WriteExceptions(json);
    }

    private void AddAll(List<IOperation> list, IOperation? array)
    {
        if (CallChain.Items(array) is { } items)
        {
            list.AddRange(items);
        }
        else
        {
            Unsure = Unsure.Values;
        }
    }

    private void WriteList(EmbeddedJson json, string name, List<IOperation> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.Open('[', name);
        foreach (var text in values.Select(v => literal(CallChain.Plain(v))).OfType<LiteralText>())
        {
            json.Member(null, text);
        }

        json.Close(']');
    }

    private void WriteExceptions(EmbeddedJson json)
    {
        if (exceptions.Count == 0)
        {
            return;
        }

        json.Open('[', "exceptions");
        foreach (var call in exceptions)
        {
            var start = json.Open('{');
            CallText.Write(json, call, literal, "when", "1 < 2");
            CallText.Write(json, call, literal, "reason", "Reason");
            CallText.Write(json, call, literal, "approver", null);
            json.Close('}', start, call.Syntax.GetLocation());
        }

        json.Close(']');
    }
}
