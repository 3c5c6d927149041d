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

    /// <summary>Loads a rule set and the model it names.</summary>
    /// <exception cref="UnreadableFileException">The rule set's file can't be read.</exception>
    RuleSetReading LoadRuleSet(string path);

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="UnreadableFileException">It is missing, can't be read, is too large or is no UTF-8 text.</exception>
    SourceText Read(string path);
}
