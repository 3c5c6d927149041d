namespace RulesKit.Engine.Authoring;

/// <summary>
/// What the second parameter of a lambda stands for: everything that a rule's expression sees beside its item. It is
/// never made; lambdas that use it are read, not run.
/// </summary>
/// <typeparam name="TPlan">The type of plans.</typeparam>
public abstract class RuleContext<TPlan>
{
    private RuleContext() { }

    /// <summary>The plan that is checked.</summary>
    public abstract TPlan Plan { get; }

    /// <summary>The rule's window; the rule must have one.</summary>
    public abstract RuleWindow Window { get; }

    /// <summary>The day that the plan is seen from.</summary>
    public abstract DateOnly AsOf { get; }

    /// <summary>A constant of the rule set.</summary>
    /// <typeparam name="T">Its type; <c>IReadOnlyList&lt;T&gt;</c> for an array.</typeparam>
    /// <param name="name">Its name, written as a literal.</param>
    public abstract T Constant<T>(string name);

    /// <summary>A definition of the rule set.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="name">Its name, written as a literal.</param>
    public abstract T Definition<T>(string name);

    /// <summary>The item that a reference points to.</summary>
    /// <typeparam name="TItem">The type of the items of the collection that the reference points into.</typeparam>
    /// <param name="reference">A member marked <c>[ReferenceTo]</c>.</param>
    public abstract TItem Follow<TItem>(string? reference);

    /// <summary>The items that a list of references points to.</summary>
    /// <typeparam name="TItem">The type of the items of the collection that the references point into.</typeparam>
    /// <param name="references">A member marked <c>[ReferenceTo]</c>.</param>
    public abstract IReadOnlyList<TItem> FollowAll<TItem>(IEnumerable<string>? references);
}
