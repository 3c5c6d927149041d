using System.Globalization;

namespace RulesKit.Tool.Tests.Support;

/// <summary>Runs code under a culture that writes numbers and dates in its own way.</summary>
/// <remarks>
/// Without globalization data, as the tool and its tests run, a culture has a name only; what makes it foreign is set here.
/// </remarks>
internal static class ForeignCulture
{
    public static T Run<T>(string name, Func<T> run)
    {
        var thread = Thread.CurrentThread;
        var (culture, uiCulture) = (thread.CurrentCulture, thread.CurrentUICulture);
        try
        {
            thread.CurrentCulture = thread.CurrentUICulture = Create(name);
            return run();
        }
        finally
        {
            (thread.CurrentCulture, thread.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static CultureInfo Create(string name)
    {
        var culture = new CultureInfo(name);
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NumberGroupSizes = [2];
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PercentSymbol = "vH";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        if (name == "ar-SA")
        {
            culture.NumberFormat.NumberDecimalSeparator = "\u066B";
            culture.NumberFormat.NumberGroupSeparator = "\u066C";
            culture.NumberFormat.NegativeSign = "\u061C-";
            culture.NumberFormat.NativeDigits =
            [
                .. "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669".Select(c => c.ToString()),
            ];
            culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        }

        return culture;
    }
}
