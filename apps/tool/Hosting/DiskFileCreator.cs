using RulesKit.Engine.Files;

namespace RulesKit.Tool.Hosting;

/// <summary>Writes new files of this machine, whole or not at all.</summary>
internal sealed class DiskFileCreator : IFileCreator
{
    public bool TryCreate(string path, string text)
    {
        if (Path.Exists(path))
        {
            return false;
        }

        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            return FileReplacement.WriteNew(path, text);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or (IOException and not UnreadableFileException))
        {
            throw new UnreadableFileException($"{path} can't be written: {e.Message}", e);
        }
    }
}
