namespace RulesKit.Tool.Hosting;

/// <summary>The streams a person or another program talks to the tool through.</summary>
internal interface ITerminal
{
    /// <summary>Standard output.</summary>
    TextWriter Out { get; }

    /// <summary>Standard error.</summary>
    TextWriter Error { get; }

    /// <summary>Columns of the terminal behind standard output; null when it is redirected.</summary>
    int? OutWidth { get; }

    /// <summary>Columns of the terminal behind standard error; null when it is redirected.</summary>
    int? ErrorWidth { get; }

    /// <summary>Opens standard input.</summary>
    Stream OpenInput();

    /// <summary>An environment variable; null when it is not set.</summary>
    string? Variable(string name);
}
