using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>
/// Definitions that are worked out once while a plan is checked, whichever rules use them: those that walk a sequence,
/// are used more than once, and do not depend on the rule's window. All others are built into each use.
/// </summary>
internal sealed class SharedDefinitions(CodeCompiler compiler, FrameLayout frames, DefinitionUses uses)
{
    private readonly Scope scope = Scope.OfSite(new RuleSite(frames, DateRange.Always, IsShared: true));
    private readonly Dictionary<Definition, bool> shareable = [];
    private readonly Dictionary<Definition, object?> codes = [];

    /// <summary>The code of a scalar definition; null when it is not shared.</summary>
    public ScalarCode<T>? Scalar<T>(Definition definition)
        where T : notnull =>
        (ScalarCode<T>?)Find(
            definition,
            body =>
            {
                var code = compiler.Scalars.Compile<T>(body, scope);
                var cell = frames.Keep(static () => new Cell<T>());
                return new ScalarCode<T>(new RememberedScalar<T>(code.Read, cell, null).Read);
            }
        );

    /// <summary>The code of a definition that is a condition; null when it is not shared.</summary>
    public Condition? Condition(Definition definition) =>
        (Condition?)Find(
            definition,
            body =>
            {
                var cell = frames.Keep(static () => new Cell<Truth>());
                return (Condition)new RememberedCondition(compiler.Conditions.Compile(body, scope), cell, null).Holds;
            }
        );

    /// <summary>The code of a definition that is an object or a group; null when it is not shared.</summary>
    public EntityCode? Entity(Definition definition) =>
        (EntityCode?)Find(
            definition,
            body => EntityCompiler.Remember(compiler.Entities.Compile(body, scope), scope.Site, null, static _ => { })
        );

    /// <summary>A sequence over the items of a definition; null when they are not shared.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="use">Where it is used.</param>
    public Pipeline? Sequence(Definition definition, Scope use)
    {
        var shared = (Pipeline?)Find(
            definition,
            body =>
            {
                var pipeline = compiler.Sequences.Compile(body, scope);
                return pipeline.IsPlain
                    ? null
                    : SequenceCompiler.Remember(
                        pipeline,
                        scope,
                        frames.Keep(static () => new ElementBuffer<object>()),
                        null
                    );
            }
        );
        return shared?.Again(use);
    }

    private object? Find(Definition definition, Func<BoundExpression, object?> build)
    {
        if (!IsShareable(definition))
        {
            return null;
        }

        if (!codes.TryGetValue(definition, out var code))
        {
            codes[definition] = code = build(definition.Body);
        }

        return code;
    }

    private bool IsShareable(Definition definition)
    {
        if (!shareable.TryGetValue(definition, out var isShareable))
        {
            isShareable = uses.IsUsedOften(definition) && definition.Body.Walks() && !definition.Body.ReadsWindow();
            shareable[definition] = isShareable;
        }

        return isShareable;
    }
}
