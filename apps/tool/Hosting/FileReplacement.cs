using System.Text;
using RulesKit.Engine.Files;

namespace RulesKit.Tool.Hosting;

/// <summary>Replaces a file through a temporary one and a rename, so that an interruption leaves the old text or the new one.</summary>
internal static class FileReplacement
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="UnreadableFileException">The file can't be written; the old text is still there.</exception>
    public static void Write(string path, string text)
    {
        string? temporary = null;
        using var whole = new Uninterrupted();
        try
        {
            var target = FollowLinks(Path.GetFullPath(path));
            temporary = TemporaryOf(target);
            Save(temporary, target, text);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
            throw new UnreadableFileException($"{path} can't be written, and is as it was: {e.Message}", e);
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <returns>False, with nothing written, when there is one by the time that it would be written.</returns>
    /// <exception cref="UnreadableFileException">The file can't be written; nothing of it is left.</exception>
    public static bool WriteNew(string path, string text)
    {
        var temporary = TemporaryOf(path);
        using var whole = new Uninterrupted();
        try
        {
            Save(temporary, path, text);
            File.Move(temporary, path, overwrite: false);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
            return File.Exists(path)
                ? false
                : throw new UnreadableFileException($"{path} can't be written: {e.Message}", e);
        }
    }

    /// <summary>What is replaced: a link stays a link, and what it leads to is written.</summary>
    /// <param name="path">A full path; the link of a bare name is taken to lie in the root of the file system.</param>
    private static string FollowLinks(string path) =>
        File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;

    private static string TemporaryOf(string target) => $"{target}.{Environment.ProcessId}.tmp";

    private static void Save(string temporary, string target, string text)
    {
        using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write);
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }

        stream.Write(Utf8.GetBytes(text));
        stream.Flush(flushToDisk: true);
    }

    private static void Discard(string? temporary)
    {
        if (temporary is null)
        {
            return;
        }

        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What made writing fail may also keep the rest from being cleared away; the first fault is the one told.
        }
    }
}
