using RulesKit.Tool.Commands;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool;

/// <summary>Runs one command line from beginning to end, whatever happens.</summary>
internal sealed class Application(ToolHost host)
{
    /// <summary>Set to anything, it shows where in the tool a fault happened.</summary>
    public const string DetailsVariable = "RULESKIT_DETAILS";

    /// <summary>Runs the command line and gives the exit code; nothing is thrown.</summary>
    public int Run(IReadOnlyList<string> args)
    {
        try
        {
            var exitCode = new ToolCommand(host).Invoke(args);
            host.Terminal.Out.Flush();
            host.Terminal.Error.Flush();
            return exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files that are read have their own exception; what is left is writing: a full disk, a closed stream.
            return Say($"The output can't be written: {e.Message}", ExitCode.BadInput);
        }
#pragma warning disable CA1031 // The last catch of the process: whatever it is, the user is told in words.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Say(Describe(e), ExitCode.Fault);
        }
    }

    private string Describe(Exception e)
    {
        var hasDetails = !string.IsNullOrEmpty(host.Terminal.Variable(DetailsVariable));
        return $"ruleskit {ToolVersion.Text} made a mistake of its own: {e.GetType().Name}: {SafeText.Of(e.Message)}\n"
            + "It is not in your plan or your rules. Please report it with the command line and, if you may share them, the files.\n"
            + (hasDetails ? e.ToString() : $"{DetailsVariable}=1 adds what a developer needs to know.");
    }

    private int Say(string message, int exitCode)
    {
        try
        {
            host.Terminal.Error.WriteLine("error: " + message);
            host.Terminal.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody is listening any more; the exit code still tells.
        }

        return exitCode;
    }
}
