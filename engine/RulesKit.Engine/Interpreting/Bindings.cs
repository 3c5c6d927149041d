using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>The values of the variables in scope. Immutable.</summary>
internal sealed class Bindings
{
    private readonly Bindings? outer;
    private readonly Variable? variable;
    private readonly Answer? value;

    private Bindings(Bindings? outer, Variable? variable, Answer? value)
    {
        this.outer = outer;
        this.variable = variable;
        this.value = value;
    }

    public static Bindings Empty { get; } = new(null, null, null);

    public Bindings With(Variable name, Answer answer) => new(this, name, answer);

    public Answer Find(Variable wanted)
    {
        for (var current = this; current is not null; current = current.outer)
        {
            if (current.variable == wanted)
            {
                return current.value!;
            }
        }

        throw new InvalidOperationException($"The variable '{wanted.Name}' is not bound.");
    }
}
