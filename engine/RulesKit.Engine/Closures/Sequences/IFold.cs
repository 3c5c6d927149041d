using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>What is done to each item of a sequence, and what has come out of it so far.</summary>
/// <remarks>
/// Implemented by structs that live on the stack of whoever runs the loop: nothing is allocated, and the loop is
/// compiled once for each kind of fold, with the step inlined.
/// </remarks>
internal interface IFold
{
    /// <summary>Takes the next item.</summary>
    /// <param name="frame">The state of the check.</param>
    /// <param name="item">The item that is handed on, see <see cref="Compiling.Scope"/>.</param>
    /// <param name="membership">Whether it belongs to the sequence: true or unknown.</param>
    /// <returns>Whether to go on.</returns>
    bool Step(Frame frame, object? item, Truth membership);
}
