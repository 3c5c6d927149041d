using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using RulesKit.Api.Access;
using RulesKit.Api.Hosting;
using RulesKit.Api.Tests.Support;

namespace RulesKit.Api.Tests.Replicas;

/// <summary>What one replica's page gives out, another one takes.</summary>
public sealed class PageProtectionTests
{
    [Fact]
    public async Task A_sign_in_that_begins_at_one_replica_ends_at_another_and_holds_at_both()
    {
        using var cluster = await PostgresCluster.StartAsync();
        if (cluster is null)
        {
            return;
        }

        string[] args = ["--postgres", cluster.ConnectionString];
        await using var first = await RunningApi.StartAsync(args);
        var key = await first.KeyAsync(Role.Planner, "Chen");
        await using var second = await RunningApi.StartAsync(args);
        var cookies = await SignInAsync(first, second, key);
        cookies.ShouldContain("ruleskit-key");
        foreach (var replica in new[] { first, second })
        {
            using var page = await GetAsync(replica, "/", cookies);
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Keys_in_the_database_can_be_encrypted_by_a_certificate_and_outlive_a_restart()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        var file = Path.Combine(elsewhere.Path, "pages.pfx");
        WriteCertificate(file, "secret");
        string[] args = ["--data", folder.Path, "--Pages:Certificate=" + file, "--Pages:CertificatePassword=secret"];
        FormOfPage form;
        string key;
        await using (var api = await RunningApi.StartAsync(args))
        {
            key = await api.KeyAsync(Role.Planner, "Chen");
            form = await FormAsync(api);
        }

        var stored = await StoredKeyAsync(folder.Path);
        stored.ShouldContain("EncryptedData");
        stored.ShouldNotContain("masterKey");

        await using var again = await RunningApi.StartAsync(args);
        (await SendAsync(again, form, key)).ShouldContain("ruleskit-key");
    }

    [Fact]
    public async Task A_form_that_no_replica_gave_out_signs_nobody_in_and_is_met_by_a_fresh_one()
    {
        await using var api = await RunningApi.StartAsync([]);
        var key = await api.KeyAsync(Role.Planner, "Chen");
        using var answer = await PostAsync(api, await FormAsync(api) with { Hidden = "forged" }, key);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/signin?back=%2F&why=stale");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("other")]
    [InlineData(null)]
    public async Task A_certificate_that_can_not_be_used_is_told_at_the_start(string? password)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "pages.pfx");
        if (password is not null)
        {
            WriteCertificate(file, "secret");
        }

        var errors = new StringWriter();
        string[] args =
        [
            "--data",
            folder.Path,
            "--Pages:Certificate=" + file,
            "--Pages:CertificatePassword=" + password,
        ];
        (await ApiProgram.RunAsync(args, new StringWriter(), errors)).ShouldBe(2);
        errors.ToString().ShouldContain("Pages:Certificate");
    }

    private static async Task<string> SignInAsync(RunningApi asked, RunningApi answered, string key) =>
        await SendAsync(answered, await FormAsync(asked), key);

    /// <summary>The form as a browser gets it: what is hidden in it, and the cookie that belongs to it.</summary>
    private static async Task<FormOfPage> FormAsync(RunningApi api)
    {
        using var page = await GetAsync(api, "/signin", "");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await page.Content.ReadAsStringAsync();
        var hidden = Regex.Match(
            text,
            "name=\"(?<name>__RequestVerificationToken)\" value=\"(?<value>[^\"]+)\"",
            RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );
        hidden.Success.ShouldBeTrue(text);
        return new FormOfPage(hidden.Groups["value"].Value, CookiesOf(page));
    }

    /// <summary>Sends the form; gives every cookie that the browser has then.</summary>
    private static async Task<string> SendAsync(RunningApi api, FormOfPage form, string key)
    {
        using var answer = await PostAsync(api, form, key);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        answer.Headers.Location!.ToString().ShouldBe("/");
        return form.Cookies + "; " + CookiesOf(answer);
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningApi api, FormOfPage form, string key)
    {
        using var client = ClientOf(api);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/signin");
        request.Headers.Add("Cookie", form.Cookies);
        request.Content = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = form.Hidden,
                ["key"] = key,
                ["back"] = "/",
            }
        );
        return await client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningApi api, string path, string cookies)
    {
        using var client = ClientOf(api);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookies.Length > 0)
        {
            request.Headers.Add("Cookie", cookies);
        }

        return await client.SendAsync(request);
    }

    private static HttpClient ClientOf(RunningApi api) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = api.Address };

    private static string CookiesOf(HttpResponseMessage answer) =>
        string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

    private static async Task<string> StoredKeyAsync(string folder)
    {
        await using var connection = new SqliteConnection("Data Source=" + Path.Combine(folder, "ruleskit.db"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT xml FROM protection_keys";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static void WriteCertificate(string file, string password)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=pages", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, password));
    }

    private sealed record FormOfPage(string Hidden, string Cookies);
}
