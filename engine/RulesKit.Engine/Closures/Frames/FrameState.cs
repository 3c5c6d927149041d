namespace RulesKit.Engine.Closures.Frames;

/// <summary>A piece of a frame: what one place of the code keeps while a check runs.</summary>
internal abstract class FrameState
{
    /// <summary>The number of the check that the content is good for; 0 for none. Only remembered values use it.</summary>
    public long Stamp { get; set; }

    /// <summary>Whether there is anything of a plan to let go of.</summary>
    public virtual bool HoldsObjects => true;

    /// <summary>Lets go of everything that belongs to a plan, so that a resting frame keeps no plan alive.</summary>
    public virtual void Clear() { }
}
