using RulesKit.Engine.Closures.Codes;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Compiling;

/// <summary>Compiles single values, and moves out of a loop what the loop does not change.</summary>
internal sealed class ScalarCompiler(CodeCompiler compiler)
{
    /// <summary>The code of a value; <typeparamref name="T"/> is the type that holds values of the expression's type.</summary>
    public ScalarCode<T> Compile<T>(BoundExpression expression, Scope scope)
        where T : notnull
    {
        if (expression is DefinitionExpression { Definition: var definition })
        {
            return typeof(T) == typeof(bool)
                ? (ScalarCode<T>)(object)CompileBool(expression, scope)
                : compiler.Definitions.Scalar<T>(definition) ?? Compile<T>(definition.Body, scope);
        }

        return IsWorthMoving(expression) && scope.FindOuter(expression) is { } loop
            ? Move<T>(expression, loop)
            : CompileHere<T>(expression, scope);
    }

    /// <summary>What needs no working out is read where it is used.</summary>
    private static bool IsWorthMoving(BoundExpression expression) =>
        expression is not (ConstantExpression or VariableExpression or AsOfExpression or WindowExpression);

    private ScalarCode<T> Move<T>(BoundExpression expression, Scope loop)
        where T : notnull
    {
        var code = Compile<T>(expression, loop.Outer!);
        if (code.IsConstant)
        {
            return code;
        }

        var cell = loop.Site.Take<Cell<T>>();
        if (!expression.Walks())
        {
            loop.Add(new HoistScalar<T>(code.Read, cell));
            return ScalarCode<T>.OfCell(cell);
        }

        // Walking a sequence may take long, so it waits until somebody asks.
        loop.Add(new Forget(cell.Index));
        return new ScalarCode<T>(new RememberedScalar<T>(code.Read, cell, loop.HoldOuterItem()).Read);
    }

    private ScalarCode<T> CompileHere<T>(BoundExpression expression, Scope scope)
        where T : notnull =>
        expression switch
        {
            ConstantExpression constant => ScalarCode<T>.OfConstant((T)constant.Value),
            WindowExpression => (ScalarCode<T>)(object)ScalarCode<DateRange>.OfConstant(scope.Site.Window),
            AsOfExpression => (ScalarCode<T>)(object)new ScalarCode<Date>(Standing.AsOf),
            _ when typeof(T) == typeof(bool) => (ScalarCode<T>)(object)CompileBool(expression, scope),
            VariableExpression variable => Elements.Scalar<T>(scope, scope.Find(variable.Variable)),
            MemberExpression member => CompileMember<T>(member, scope),
            GroupKeyExpression key => new ScalarCode<T>(
                new GroupKey<T>(compiler.Entities.Compile(key.Group, scope).Instance).Read
            ),
            SequenceExpression sequence => new ScalarCode<T>(compiler.Aggregates.Compile<T>(sequence, scope)),
            _ => compiler.Values.Compile<T>(expression, scope),
        };

    /// <summary>Bools are read as such; everything else that gives a bool is a condition.</summary>
    private ScalarCode<bool> CompileBool(BoundExpression expression, Scope scope) =>
        expression switch
        {
            VariableExpression variable => Elements.Scalar<bool>(scope, scope.Find(variable.Variable)),
            MemberExpression member => CompileMember<bool>(member, scope),
            _ => new ScalarCode<bool>(new ConditionScalar(compiler.Conditions.Compile(expression, scope)).Read),
        };

    private ScalarCode<T> CompileMember<T>(MemberExpression expression, Scope scope)
        where T : notnull
    {
        var owner = compiler.Entities.Compile(expression.Receiver, scope);
        return owner.IsKey(expression.Member)
            ? (ScalarCode<T>)(object)owner.Key!
            : ScalarCode<T>.OfMember(compiler.Readers.Value<T>(expression.Member), owner);
    }
}
