using Microsoft.CodeAnalysis.Operations;

namespace RulesKit.Analyzers.Embedded;

/// <summary>What the calls on a rule's builder say, as the members of a rule in a document.</summary>
internal sealed class RuleParts
{
    private readonly Func<IOperation?, LiteralText?> literal;
    private readonly Dictionary<string, Action<EmbeddedJson>> members = new(StringComparer.Ordinal);
    private readonly RuleLists lists;
    private LiteralText? itemName;
    private string? lambdaItem;
    private Unsure unsure = Unsure.Nothing;

    private RuleParts(Func<IOperation?, LiteralText?> literal)
    {
        this.literal = literal;
        lists = new RuleLists(literal);
    }

    /// <summary>The parts; null when the rule looks at items that only a lambda knows.</summary>
    public static RuleParts? Of(IReadOnlyList<IInvocationOperation> calls, Func<IOperation?, LiteralText?> literal)
    {
        var parts = new RuleParts(literal);
        return calls.All(parts.Add) ? parts : null;
    }

    /// <summary>Writes the members, the first call's first; says what is not known of them.</summary>
    public Unsure Write(EmbeddedJson json)
    {
        if (!members.ContainsKey("title"))
        {
            json.Member("title", "Title");
        }

        foreach (var member in members.Values)
        {
            member(json);
        }

        lists.Write(json);
        Know(lists.Unsure);
        return unsure;
    }

    private bool Add(IInvocationOperation call)
    {
        switch (call.TargetMethod.Name)
        {
            case "Titled":
                Text("title", call, "title", "Title");
                break;
            case "Because":
                Text("reason", call, "reason", "Reason");
                break;
            case "OwnedBy":
                Text("owner", call, "owner", "Owner");
                break;
            case "Decided":
                Text("decided", call, "date", null);
                break;
            case "ReviewBy":
                Text("reviewBy", call, "date", null);
                break;
            case "Message":
                Text("message", call, "message", "Message");
                break;
            case "From":
                AddSource(call);
                break;
            case "WithSeverity":
                AddOption("severity", call, "severity");
                break;
            case "Straddle":
                AddOption("straddle", call, "straddling");
                break;
            case "Within":
                AddWindow(call, "from", ("from", "from"), ("for", "length"));
                break;
            case "Between":
                AddWindow(call, "from", ("from", "from"), ("to", "to"));
                break;
            case "Expects":
                AddExpected(call);
                break;
            case "When":
                Condition("when", call);
                break;
            case "Require":
                Condition("require", call);
                break;
            case "ForEach":
                return AddItems(call);
            case "Except":
                lists.AddException(call);
                break;
            case "Tagged":
                lists.AddTags(call);
                break;
            case "Supersedes":
                lists.AddSuperseded(call);
                break;
        }

        return true;
    }

    /// <summary>A text; what is no literal has something else in its place, or is left out.</summary>
    private void Text(string member, IInvocationOperation call, string parameter, string? otherwise)
    {
        if (literal(CallChain.Argument(call, parameter)) is { } text)
        {
            members[member] = json => json.Member(member, text);
        }
        else if (otherwise is not null)
        {
            members[member] = json => json.Member(member, otherwise);
        }
        else
        {
            members.Remove(member);
            Know(Unsure.Values);
        }
    }

    private void Condition(string member, IInvocationOperation call)
    {
        var condition = CallChain.Argument(call, "condition");
        if (literal(condition) is { } text)
        {
            members[member] = json => json.Member(member, text);
            return;
        }

        if (condition is IAnonymousFunctionOperation { Symbol.Parameters: [var item, ..] })
        {
            lambdaItem ??= item.Name;
        }

        Know(Unsure.Values);
        members[member] = json => json.Member(member, "1 < 2");
    }

    private bool AddItems(IInvocationOperation call)
    {
        var items = CallChain.Argument(call, "items");
        var text = literal(items);
        var path = text is null ? MemberPath.Of(items) : null;
        itemName = literal(CallChain.Argument(call, "name"));
        if (text is null && path is null)
        {
            return false;
        }

        if (text is null)
        {
            Know(Unsure.Values);
        }

        members["forEach"] = json =>
        {
            json.Open('{', "forEach");
            if (itemName is not null)
            {
                json.Name(itemName);
                WriteItems(json, null);
            }
            else
            {
                WriteItems(json, lambdaItem ?? "item");
            }

            json.Close('}');
        };
        return true;

        void WriteItems(EmbeddedJson json, string? name)
        {
            if (text is not null)
            {
                json.Member(name, text);
            }
            else
            {
                json.Raw(name, $"\"{path}\"");
            }
        }
    }

    private void AddSource(IInvocationOperation call) =>
        members["source"] = json =>
        {
            var start = json.Open('{', "source");
            CallText.Write(json, call, literal, "document", "Document");
            CallText.Write(json, call, literal, "date", null);
            CallText.Write(json, call, literal, "fact", null);
            CallText.Write(json, call, literal, "page", null);
            CallText.Write(json, call, literal, "url", null);
            json.Close('}', start, call.Syntax.GetLocation());
        };

    private void AddWindow(IInvocationOperation call, string needed, params (string Member, string Parameter)[] sides)
    {
        var isKnown = sides.All(s => IsKnown(CallChain.Argument(call, s.Parameter)));
        Know(isKnown ? Unsure.Nothing : Unsure.Values);
        members["window"] = json =>
        {
            var start = json.Open('{', "window");
            if (isKnown)
            {
                foreach (var (member, parameter) in sides)
                {
                    CallText.Write(json, call, literal, member, null, parameter);
                }
            }
            else
            {
                json.Member(needed, "2000-01-01");
            }

            json.Close('}', start, call.Syntax.GetLocation());
        };

        bool IsKnown(IOperation? value) =>
            value is null || value.ConstantValue is { HasValue: true, Value: null } || literal(value) is not null;
    }

    private void AddOption(string member, IInvocationOperation call, string parameter)
    {
        if (CallChain.Argument(call, parameter) is IFieldReferenceOperation { Field: { IsConst: true } option })
        {
            members[member] = json =>
                json.Raw(member, $"\"{option.Name.ToLowerInvariant()}\"", call.Syntax.GetLocation());
        }
        else
        {
            Know(Unsure.Values);
        }
    }

    private void AddExpected(IInvocationOperation call)
    {
        var expected = CallChain.Argument(call, "expected");
        members["expects"] = json =>
            json.Raw("expects", ExpectedJson.Of(expected) ?? "\"any\"", expected?.Syntax.GetLocation());
        Know(ExpectedJson.Of(expected) is null ? Unsure.Values : Unsure.Nothing);
    }

    private void Know(Unsure less) => unsure = less > unsure ? less : unsure;
}
