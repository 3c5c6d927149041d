namespace RulesKit.Api.Pages.Editing;

/// <summary>How a value is entered.</summary>
public enum FieldKind
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of a few texts.</summary>
    Choice,

    /// <summary>A text.</summary>
    Text,
}
