using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using RulesKit.Api.Hosting;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Pages.Access;

/// <summary>Sets up what protects forms and connections of pages against strangers.</summary>
internal static class PageProtection
{
    /// <summary>What a replica protects every other one understands, wherever its program lies.</summary>
    private const string Application = "ruleskit";

    /// <exception cref="StartupException">The certificate of the settings can't be used.</exception>
    public static void AddPageProtection(this WebApplicationBuilder builder)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName(Application);
        builder
            .Services.AddOptions<KeyManagementOptions>()
            .Configure<Database, TimeProvider>(
                (keys, database, time) => keys.XmlRepository = new StoredProtectionKeys(database, time)
            );
        var settings = new PageSettings();
        builder.Configuration.GetSection(PageSettings.Section).Bind(settings);
        if (settings.Certificate is { } file)
        {
            var certificate = Load(file, settings.CertificatePassword);
            protection.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
        }
    }

    private static X509Certificate2 Load(string file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey && certificate.GetRSAPublicKey() is not null
                ? certificate
                : throw new StartupException($"The certificate {file} (Pages:Certificate) has no private RSA key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"The certificate {file} (Pages:Certificate) can't be read: {e.Message} It has to be a PKCS #12 file, with Pages:CertificatePassword if it has one.",
                e
            );
        }
    }
}
