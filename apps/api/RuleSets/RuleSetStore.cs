using System.Data.Common;
using RulesKit.Api.Problems;
using RulesKit.Api.Storage;

namespace RulesKit.Api.RuleSets;

/// <summary>Reads rule sets and their versions.</summary>
internal sealed class RuleSetStore(Database database)
{
    private const string HeadColumns = "id, revision, latest, active, model_hash, scenarios_hash, waivers_revision";
    private const string VersionColumns = "rule_set, number, version, title, hash, model_hash, author, at";

    /// <summary>The state of a rule set; null when there is none.</summary>
    public Task<RuleSetHead?> FindHeadAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync((session, token) => FindHeadAsync(session, id, "", token), cancellation);

    /// <summary>The state of a rule set.</summary>
    /// <exception cref="ProblemException">There is none.</exception>
    public async Task<RuleSetHead> HeadAsync(string id, CancellationToken cancellation) =>
        await FindHeadAsync(id, cancellation) ?? throw NoRuleSet(id);

    public Task<List<RuleSetHead>> ListAsync(string? after, int limit, CancellationToken cancellation) =>
        database.ReadAsync(
            (session, token) =>
                session.ListAsync(
                    $"SELECT {HeadColumns} FROM rule_sets WHERE id > @after AND latest > 0 ORDER BY id LIMIT @limit",
                    ReadHead,
                    token,
                    ("after", after ?? ""),
                    ("limit", (long)limit)
                ),
            cancellation
        );

    /// <summary>Every version, the latest first.</summary>
    public Task<List<StoredVersion>> VersionsAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync(
            (session, token) =>
                session.ListAsync(
                    $"SELECT {VersionColumns} FROM rule_set_versions WHERE rule_set = @id ORDER BY number DESC",
                    ReadVersion,
                    token,
                    ("id", id)
                ),
            cancellation
        );

    /// <summary>Every activation, the latest first.</summary>
    public Task<List<Activation>> ActivationsAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync(
            (session, token) =>
                session.ListAsync(
                    """
                    SELECT v.version, a.number, a.kind, a.by_whom, a.at FROM activations a
                    JOIN rule_set_versions v ON v.rule_set = a.rule_set AND v.number = a.number
                    WHERE a.rule_set = @id ORDER BY a.revision DESC
                    """,
                    row => new Activation(
                        row.GetString(0),
                        row.GetInt64(1),
                        row.GetString(2),
                        row.GetString(3),
                        row.Time(4)
                    ),
                    token,
                    ("id", id)
                ),
            cancellation
        );

    /// <summary>A version by its number.</summary>
    public Task<StoredVersion?> FindVersionAsync(string id, long number, CancellationToken cancellation) =>
        database.ReadAsync((session, token) => FindVersionAsync(session, id, number, token), cancellation);

    /// <summary>A version by the name it gives itself; null when there is none.</summary>
    public Task<StoredVersion?> FindVersionAsync(string id, string version, CancellationToken cancellation) =>
        database.ReadAsync((session, token) => FindVersionAsync(session, id, version, token), cancellation);

    /// <summary>Bytes that a row names.</summary>
    public Task<byte[]> ContentAsync(string hash, CancellationToken cancellation) =>
        database.ReadAsync((session, token) => session.ReadContentAsync(hash, token), cancellation);

    internal static Task<RuleSetHead?> FindHeadAsync(
        Session session,
        string id,
        string suffix,
        CancellationToken token
    ) => session.FindAsync($"SELECT {HeadColumns} FROM rule_sets WHERE id = @id{suffix}", ReadHead, token, ("id", id));

    internal static Task<StoredVersion?> FindVersionAsync(
        Session session,
        string id,
        long number,
        CancellationToken token
    ) =>
        session.FindAsync(
            $"SELECT {VersionColumns} FROM rule_set_versions WHERE rule_set = @id AND number = @number",
            ReadVersion,
            token,
            ("id", id),
            ("number", number)
        );

    internal static Task<StoredVersion?> FindVersionAsync(
        Session session,
        string id,
        string version,
        CancellationToken token
    ) =>
        session.FindAsync(
            $"SELECT {VersionColumns} FROM rule_set_versions WHERE rule_set = @id AND version = @version",
            ReadVersion,
            token,
            ("id", id),
            ("version", version)
        );

    public static ProblemException NoRuleSet(string id) =>
        new(KnownProblems.NotFound($"There is no rule set {id}. GET /v1/rulesets lists them."));

    public static ProblemException NoVersion(string id, string version) =>
        new(
            KnownProblems.NotFound(
                $"The rule set {id} has no version {version}. GET /v1/rulesets/{id}/history lists them."
            )
        );

    public static ProblemException NoneActive(RuleSetHead head) =>
        new(
            KnownProblems.Conflict(
                $"No version of {head.Id} is active. Activate one (POST /v1/rulesets/{head.Id}/activate), or name one with ?version=."
            )
        );

    private static RuleSetHead ReadHead(DbDataReader row) =>
        new(
            row.GetString(0),
            row.GetInt64(1),
            row.GetInt64(2),
            row.NumberOrNull(3),
            row.TextOrNull(4),
            row.TextOrNull(5),
            row.GetInt64(6)
        );

    private static StoredVersion ReadVersion(DbDataReader row) =>
        new(
            row.GetString(0),
            row.GetInt64(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.GetString(6),
            row.Time(7)
        );
}
