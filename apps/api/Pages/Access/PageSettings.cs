using RulesKit.Api.Hosting;

namespace RulesKit.Api.Pages.Access;

/// <summary>What pages need of their operators.</summary>
internal sealed class PageSettings : ISettings
{
    public const string Section = "Pages";

    /// <summary>A PKCS #12 file, by which the keys of forms and connections are encrypted where they are stored; null for none.</summary>
    public string? Certificate { get; set; }

    /// <summary>The password of that file; null when it has none.</summary>
    public string? CertificatePassword { get; set; }

    public IEnumerable<(string Name, string Mistake)> Mistakes() =>
        Certificate is null && CertificatePassword is not null
            ? [(nameof(CertificatePassword), "is given without Certificate.")]
            : [];
}
