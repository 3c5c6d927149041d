using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Starting;

/// <summary>Writes files that are not there yet, and remembers which.</summary>
internal sealed class NewFiles(ToolHost host)
{
    /// <summary>What was written, in order.</summary>
    public List<string> Written { get; } = [];

    /// <summary>Writes a new file.</summary>
    /// <exception cref="StarterException">There is such a file already.</exception>
    public void Create(string path, string text)
    {
        if (!host.Creator.TryCreate(path, text))
        {
            throw new StarterException(
                $"There is a file {path} already. Nothing is ever overwritten: choose another name."
            );
        }

        Written.Add(path);
    }

    /// <summary>Writes a file unless there is one, which then serves as well.</summary>
    public void CreateUnlessThere(string path, string text)
    {
        if (host.Creator.TryCreate(path, text))
        {
            Written.Add(path);
        }
    }

    /// <summary>How a file names another one: relative to its own folder, with slashes.</summary>
    public static string NameFrom(string file, string other)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        return Path.GetRelativePath(folder, Path.GetFullPath(other)).Replace('\\', '/');
    }

    /// <summary>An id made of a file's name: small letters, digits and hyphens.</summary>
    public static string IdOf(string path)
    {
        var name = Path.GetFileName(path).Split('.')[0].ToLowerInvariant();
        var letters = name.Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-').ToArray();
        var id = new string(letters).Trim('-');
        return id.Length > 0 ? id : "first";
    }
}
