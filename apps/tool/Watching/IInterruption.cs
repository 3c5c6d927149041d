namespace RulesKit.Tool.Watching;

/// <summary>How a person ends what would go on for ever.</summary>
internal interface IInterruption
{
    /// <summary>Listens until what it gives is disposed of; then an interruption ends the process at once again.</summary>
    /// <param name="interrupted">Called once, from any thread.</param>
    IDisposable Listen(Action interrupted);
}
