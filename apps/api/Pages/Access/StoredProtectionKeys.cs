using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using RulesKit.Api.Storage;

namespace RulesKit.Api.Pages.Access;

/// <summary>
/// Keeps the keys that protect forms and connections of pages in the database, so that every replica understands what
/// another one gave out, and a page finds its way back after the service was started anew.
/// </summary>
internal sealed class StoredProtectionKeys(Database database, TimeProvider time) : IXmlRepository
{
    // Data protection asks for keys by methods that wait; it does so at the start and every few hours.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        database
            .ReadAsync(
                (session, token) =>
                    session.ListAsync(
                        "SELECT xml FROM protection_keys ORDER BY at, name",
                        row => XElement.Parse(row.GetString(0)),
                        token
                    ),
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        database
            .WriteAsync(
                (session, token) =>
                    session.ExecuteAsync(
                        "INSERT INTO protection_keys (name, xml, at) VALUES (@name, @xml, @at)",
                        token,
                        ("name", friendlyName),
                        ("xml", element.ToString(SaveOptions.DisableFormatting)),
                        ("at", Rows.Of(time.GetUtcNow()))
                    ),
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();
}
