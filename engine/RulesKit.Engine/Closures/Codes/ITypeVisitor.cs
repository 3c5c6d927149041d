namespace RulesKit.Engine.Closures.Codes;

/// <summary>Something to be built for a type that is known only once the tree is looked at.</summary>
internal interface ITypeVisitor<TResult>
{
    TResult Visit<T>()
        where T : notnull;
}
