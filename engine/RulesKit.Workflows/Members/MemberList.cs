namespace RulesKit.Workflows.Members;

/// <summary>Writes down members in short lines. The tables made with it are the whole of what expressions can call.</summary>
internal sealed class MemberList
{
    private readonly List<NetMethod> methods = [];
    private readonly List<NetMethod> properties = [];

    public IReadOnlyList<NetMethod> Methods => methods;

    public IReadOnlyList<NetMethod> Properties => properties;

    public void Property<T, R>(string name, Func<T, R> f) =>
        properties.Add(new NetMethod(typeof(T), name, false, [], typeof(R), a => f((T)a[0]!)));

    public void Constant<R>(Type owner, string name, R value) =>
        properties.Add(new NetMethod(owner, name, true, [], typeof(R), _ => value));

    public void Call<T, R>(string name, Func<T, R> f) =>
        methods.Add(new NetMethod(typeof(T), name, false, [], typeof(R), a => f((T)a[0]!)));

    public void Call<T, A, R>(string name, Func<T, A, R> f) =>
        methods.Add(new NetMethod(typeof(T), name, false, [typeof(A)], typeof(R), a => f((T)a[0]!, (A)a[1]!)));

    public void Call<T, A, B, R>(string name, Func<T, A, B, R> f) =>
        methods.Add(
            new NetMethod(
                typeof(T),
                name,
                false,
                [typeof(A), typeof(B)],
                typeof(R),
                a => f((T)a[0]!, (A)a[1]!, (B)a[2]!)
            )
        );

    public void CallMany<T, A, R>(string name, Func<T, A[], R> f) =>
        methods.Add(
            new NetMethod(typeof(T), name, false, [typeof(A)], typeof(R), a => f((T)a[0]!, [.. a.Skip(1).Cast<A>()]))
            {
                TakesMany = true,
            }
        );

    public void Static<A, R>(Type owner, string name, Func<A, R> f) =>
        methods.Add(new NetMethod(owner, name, true, [typeof(A)], typeof(R), a => f((A)a[0]!)));

    public void Static<A, B, R>(Type owner, string name, Func<A, B, R> f) =>
        methods.Add(new NetMethod(owner, name, true, [typeof(A), typeof(B)], typeof(R), a => f((A)a[0]!, (B)a[1]!)));

    public void Static<A, B, C, R>(Type owner, string name, Func<A, B, C, R> f) =>
        methods.Add(
            new NetMethod(
                owner,
                name,
                true,
                [typeof(A), typeof(B), typeof(C)],
                typeof(R),
                a => f((A)a[0]!, (B)a[1]!, (C)a[2]!)
            )
        );

    public void StaticMany<A, R>(Type owner, string name, Func<A[], R> f) =>
        methods.Add(
            new NetMethod(owner, name, true, [typeof(A)], typeof(R), a => f([.. a.Cast<A>()])) { TakesMany = true }
        );

    public void StaticMany<A, B, R>(Type owner, string name, Func<A, B[], R> f) =>
        methods.Add(
            new NetMethod(
                owner,
                name,
                true,
                [typeof(A), typeof(B)],
                typeof(R),
                a => f((A)a[0]!, [.. a.Skip(1).Cast<B>()])
            )
            {
                TakesMany = true,
            }
        );

    /// <summary>A constructor, or a static method, whose arguments are all whole numbers.</summary>
    public void Whole<R>(Type owner, string name, int count, Func<int[], R> f) =>
        methods.Add(
            new NetMethod(
                owner,
                name,
                true,
                [.. Enumerable.Repeat(typeof(int), count)],
                typeof(R),
                a => f([.. a.Cast<int>()])
            )
        );
}
