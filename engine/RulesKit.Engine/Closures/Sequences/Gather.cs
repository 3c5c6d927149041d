using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A sequence put down as it is, so that it need not be filtered again.</summary>
internal sealed class Gather(Loop loop) : Filler<object>
{
    public override ValueState Fill(Frame frame, object? item, ElementBuffer<object> buffer)
    {
        var fold = new GatherItemsFold(buffer);
        return loop.Run(frame, item, ref fold);
    }
}
