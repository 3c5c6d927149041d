using RulesKit.Engine.Checking;
using RulesKit.Engine.Files;
using RulesKit.Language.Text;

namespace RulesKit.Tool.Hosting;

/// <summary>The files that commands read.</summary>
internal interface IFiles
{
    /// <summary>The rule sets at a path: the file itself, or all below a folder, in ordinal order.</summary>
    /// <exception cref="UnreadableFileException">There is none.</exception>
    IReadOnlyList<string> FindRuleSets(string path);

    /// <summary>The plans at a path: the file itself, or all below a folder, in ordinal order.</summary>
    /// <exception cref="UnreadableFileException">There is none.</exception>
    IReadOnlyList<string> FindPlans(string path);

    /// <summary>The JSON files at a path: the file itself, or all below a folder, in ordinal order.</summary>
    /// <exception cref="UnreadableFileException">There is none, or the folder can't be searched.</exception>
    IReadOnlyList<string> FindDocuments(string path);

    /// <summary>The files of a folder itself whose names have an ending, in ordinal order; none when there is no such folder.</summary>
    /// <exception cref="UnreadableFileException">The folder can't be searched.</exception>
    IReadOnlyList<string> FilesIn(string folder, string ending);

    /// <summary>Whether there is a file.</summary>
    bool Exists(string path);

    /// <summary>Writes a whole file so that, whatever happens, either the old or the new text is there.</summary>
    /// <exception cref="UnreadableFileException">It can't be written; the old text is still there.</exception>
    void Replace(string path, string text);

    /// <summary>Loads a rule set and the model it names.</summary>
    /// <exception cref="UnreadableFileException">The rule set's file can't be read.</exception>
    RuleSetReading LoadRuleSet(string path);

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="UnreadableFileException">It is missing, can't be read, is too large or is no UTF-8 text.</exception>
    SourceText Read(string path);
}
