using RulesKit.Tool.Linting.Code;
using RulesKit.Tool.Watching;

namespace RulesKit.Tool.Hosting;

/// <summary>Everything outside of the tool that it reads or writes.</summary>
internal sealed record ToolHost(ITerminal Terminal, IFiles Files, TimeProvider Time)
{
    public IFileWatcher Watcher { get; init; } = new DiskWatcher();

    public IFileCreator Creator { get; init; } = new DiskFileCreator();

    public IProjectBuild Build { get; init; } = new MSBuild();

    public IInterruption Interruption { get; init; } = new SignalInterruption();
}
