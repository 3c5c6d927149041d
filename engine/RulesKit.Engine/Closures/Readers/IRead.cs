using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads one member of an object.</summary>
/// <remarks>
/// Implemented by structs, so that the code around a read is compiled once for each way of reading, with the read
/// itself inlined: fewer calls through delegates than a tree of closures would need.
/// </remarks>
internal interface IRead<T>
{
    ValueState Read(Frame frame, object owner, out T value);
}
