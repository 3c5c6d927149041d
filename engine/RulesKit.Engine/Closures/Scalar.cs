using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures;

/// <summary>A single value, ready to be worked out: a scalar of the language, an object of the plan, or a group.</summary>
/// <param name="frame">The state of the check that runs.</param>
/// <param name="item">The item of the innermost loop that hands one on; see <see cref="Compiling.Scope"/>.</param>
/// <param name="value">The value; meaningless unless it is known.</param>
internal delegate ValueState Scalar<T>(Frame frame, object? item, out T value);
