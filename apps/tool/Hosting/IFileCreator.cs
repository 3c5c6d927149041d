namespace RulesKit.Tool.Hosting;

/// <summary>Writes files that are not there yet.</summary>
internal interface IFileCreator
{
    /// <summary>Writes a new file, folders on the way included.</summary>
    /// <returns>False, with nothing written, when there is something of that name.</returns>
    /// <exception cref="Engine.Files.UnreadableFileException">It can't be written; nothing of it is left.</exception>
    bool TryCreate(string path, string text);
}
