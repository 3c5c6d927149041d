using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Members;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Binds calls: functions, conversions by a type's name, methods of types and of values.</summary>
internal sealed class CallBinder(ExpressionBinder binder, NameBinder names)
{
    /// <summary>Dynamic LINQ finds methods whatever their case, even where that of other names matters.</summary>
    private static readonly StringComparer MethodNames = StringComparer.OrdinalIgnoreCase;

    public Node Bind(CallSyntax call) =>
        call.Target switch
        {
            NameSyntax name => BindNamed(call, name),
            MemberSyntax member when names.FindType(member.Receiver) is { } type => BindStatic(type, call, member),
            MemberSyntax member => BindMethod(call, member),
            _ => throw new BindException(call.Span, "Only names and members can be called."),
        };

    private Node BindNamed(CallSyntax call, NameSyntax name)
    {
        if (Is(name, "iif"))
        {
            CheckCount(call, 3, "a condition and two values");
            var condition = binder.BindBoolean(call.Arguments[0], "The condition of iif");
            return Branches.Join(call.Span, condition, binder.Bind(call.Arguments[1]), binder.Bind(call.Arguments[2]));
        }

        if (Is(name, "isnull"))
        {
            CheckCount(call, 2, "a value and what stands for it when it is null");
            return Coalescing.Bind(call.Span, binder.Bind(call.Arguments[0]), binder.Bind(call.Arguments[1]));
        }

        if (Is(name, "np"))
        {
            return BindNullGuard(call);
        }

        var isNullable = name.Name.EndsWith('?');
        if (TypeNames.Find(name.Name.TrimEnd('?')) is { } type && binder.Scope.Find(name.Name, name.Span) is null)
        {
            var target = isNullable ? TypeRelations.NullableOf(type) : type;
            var arguments = BindAll(call.Arguments);
            return Conversions.Bind(call.Span, target, arguments);
        }

        if (binder.Scope.It is { } it)
        {
            return BindOn(call, new SlotNode(it.Type, name.Span, it.Slot, it.Name, it.IsInput), name.Name, name.Span);
        }

        throw new BindException(
            name.Span,
            $"There is no function '{name.Name}'.{NearestName.Suggestion(name.Name, ["iif", "np", "isnull"])}",
            BindFault.Name
        );
    }

    private Node BindNullGuard(CallSyntax call)
    {
        if (call.Arguments.Count is not (1 or 2))
        {
            CheckCount(call, 1, "a path of members, and perhaps what stands for null");
        }

        if (NullGuard.TryKnownNull(binder, call.Arguments[0]) is { } known)
        {
            return call.Arguments.Count == 2 ? binder.Bind(call.Arguments[1]) : known;
        }

        var value = binder.Bind(call.Arguments[0]);
        if (value is MissingNode)
        {
            // Like the member itself: np of it may be asked whether it is null, and nothing else.
            return call.Arguments.Count == 2 ? binder.Bind(call.Arguments[1]) : value;
        }

        Values.Require(value);
        var otherwise =
            call.Arguments.Count == 2
                ? binder.BindValue(call.Arguments[1])
                : new ConstantNode(NetType.Null, call.Span, null);
        return NullGuard.Build(call.Span, value, otherwise);
    }

    private CallNode BindStatic(Type type, CallSyntax call, MemberSyntax member)
    {
        var arguments = BindAll(call.Arguments);
        var sameName = NetMembers
            .MethodsOf(type, isStatic: true)
            .Where(m => m.Name != ".ctor" && MethodNames.Equals(m.Name, member.Name))
            .ToArray();
        if (ArgumentBinder.Choose(sameName, arguments) is { } found)
        {
            return new CallNode(NetType.Of(found.Method.Result), call.Span, found.Arguments, found.Method.Invoke)
            {
                Method = found.Method,
            };
        }

        throw sameName.Length > 0
            ? new BindException(
                member.NameSpan,
                ArgumentBinder.Reason(TypeNames.Of(type), member.Name, sameName, arguments)
            )
            : NoStatic(type, member.Name, member.NameSpan);
    }

    /// <summary>Whether a type has a method of a name that is called on the type itself.</summary>
    public static bool HasStatic(Type type, string name, StringComparer comparer) =>
        NetMembers.MethodsOf(type, isStatic: true).Any(m => comparer.Equals(m.Name, name));

    public static BindException NoStatic(Type type, string name, TextSpan span) =>
        new(
            span,
            $"{TypeNames.Of(type)} has no method '{name}' that rules can use.{NearestName.Suggestion(name, NetMembers.MethodsOf(type, isStatic: true).Select(m => m.Name))}",
            BindFault.Name
        );

    private Node BindMethod(CallSyntax call, MemberSyntax member)
    {
        var receiver = binder.Bind(member.Receiver);
        Values.Require(receiver);
        return BindOn(call, receiver, member.Name, member.NameSpan);
    }

    private Node BindOn(CallSyntax call, Node receiver, string name, TextSpan nameSpan)
    {
        var type = receiver.Type;
        var comparer = MethodNames;
        var sameName = NetMembers
            .MethodsOf(type.Clr, isStatic: false)
            .Where(m => comparer.Equals(m.Name, name))
            .ToArray();
        if (sameName.Length == 0 && SequenceBinder.Handles(receiver, name, comparer))
        {
            return new SequenceBinder(binder).Bind(call, receiver, name, nameSpan);
        }

        if (
            sameName.Length == 0
            && OtherMethods.TryBind(call.Span, receiver, name, comparer, () => BindAll(call.Arguments)) is { } other
        )
        {
            return other;
        }

        var arguments = sameName.Length > 0 ? BindAll(call.Arguments) : [];
        if (ArgumentBinder.Choose(sameName, arguments) is { } found)
        {
            return new CallNode(
                NetType.Of(found.Method.Result),
                call.Span,
                [receiver, .. found.Arguments],
                found.Method.Invoke
            )
            {
                Method = found.Method,
            };
        }

        throw sameName.Length > 0
            ? new BindException(nameSpan, ArgumentBinder.Reason(type.Describe(), name, sameName, arguments))
            : Unknown(receiver, name, nameSpan);
    }

    private static BindException Unknown(Node receiver, string name, TextSpan span)
    {
        if (Values.NullReason(receiver) is { } isNull)
        {
            return new BindException(span, isNull);
        }

        if (Refusals.Of(name) is { } refusal)
        {
            return new BindException(span, refusal, BindFault.Refused);
        }

        if (ObjectMembers.NamesOf(receiver.Type.Clr).Any())
        {
            return new BindException(
                span,
                $"'{name}' can't be called: rules read the members of an input and run none of its methods, which might change it.",
                BindFault.Refused
            );
        }

        var known = NetMembers
            .MethodsOf(receiver.Type.Clr, isStatic: false)
            .Select(m => m.Name)
            .Concat(receiver.Type.Element is null ? [] : SequenceBinder.Names);
        return new BindException(
            span,
            $"{receiver.Type.Describe()} has no method '{name}' that rules can use.{NearestName.Suggestion(name, known)}",
            BindFault.Name
        );
    }

    private Node[] BindAll(IReadOnlyList<ExpressionSyntax> syntaxes)
    {
        var nodes = new Node[syntaxes.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = syntaxes[i] is LambdaSyntax lambda
                ? throw new BindException(lambda.Span, "No lambda is expected here.")
                : binder.BindValue(syntaxes[i]);
        }

        return nodes;
    }

    private bool Is(NameSyntax name, string function) => binder.Scope.Comparer.Equals(name.Name, function);

    private static void CheckCount(CallSyntax call, int count, string what)
    {
        if (call.Arguments.Count != count)
        {
            throw new BindException(call.Span, $"{((NameSyntax)call.Target).Name} takes {what}.");
        }
    }
}
