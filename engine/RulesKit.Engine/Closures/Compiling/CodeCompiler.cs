using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>The compilers of all kinds of expressions, which call each other. Used by one thread, for one rule set.</summary>
/// <remarks>
/// "Compile" means: build objects whose methods call each other through delegates. No code is generated, so nothing has
/// to be compiled by the runtime for a rule that was not for the rule before.
/// </remarks>
internal sealed class CodeCompiler
{
    public CodeCompiler(MemberReaders readers, FrameLayout frames, DefinitionUses uses)
    {
        Readers = readers;
        Scalars = new ScalarCompiler(this);
        Values = new ValueCompiler(this);
        Conditions = new ConditionCompiler(this);
        Comparisons = new ComparisonCompiler(this);
        Entities = new EntityCompiler(this);
        Sequences = new SequenceCompiler(this);
        Materials = new MaterialCompiler(this);
        Aggregates = new AggregateCompiler(this);
        Quantifiers = new QuantifierCompiler(this);
        Definitions = new SharedDefinitions(this, frames, uses);
    }

    public MemberReaders Readers { get; }

    public ScalarCompiler Scalars { get; }

    public ValueCompiler Values { get; }

    public ConditionCompiler Conditions { get; }

    public ComparisonCompiler Comparisons { get; }

    public EntityCompiler Entities { get; }

    public SequenceCompiler Sequences { get; }

    public MaterialCompiler Materials { get; }

    public AggregateCompiler Aggregates { get; }

    public QuantifierCompiler Quantifiers { get; }

    public SharedDefinitions Definitions { get; }
}
