using RulesKit.Api.Problems;
using RulesKit.Api.Storage;

namespace RulesKit.Api.RuleSets;

/// <summary>
/// Changes rule sets. Each change locks the rule set's row, checks what the writer has seen, and counts the revision up,
/// so that changes have one order however many replicas take them.
/// </summary>
internal sealed class RuleSetWriter(Database database, TimeProvider time)
{
    /// <summary>Stores a version that lints clean.</summary>
    /// <param name="version">The version; its number and time are given here.</param>
    /// <param name="document">Its text.</param>
    /// <param name="model">The text of the model that it was linted against.</param>
    /// <param name="seen">What the writer has seen.</param>
    /// <param name="cancellation">Gives up before the change is made.</param>
    public Task<VersionChange> AddVersionAsync(
        StoredVersion version,
        byte[] document,
        byte[] model,
        Precondition seen,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (session, token) =>
            {
                var head = await LockAsync(session, version.RuleSet, token);
                seen.Demand(head.Latest == 0 && (seen.MustBeNew || head.Revision == 0) ? null : head.ETag);
                var known = await RuleSetStore.FindVersionAsync(session, version.RuleSet, version.Version, token);
                if (known is not null)
                {
                    return known.Hash == version.Hash ? new VersionChange(head, known, false) : throw Taken(known);
                }

                DemandModel(head, version);
                await session.KeepAsync(version.Hash, document, token);
                await session.KeepAsync(version.ModelHash, model, token);
                var stored = version with { Number = head.Latest + 1, At = time.GetUtcNow() };
                await InsertAsync(session, stored, token);
                var changed = head with { Revision = head.Revision + 1, Latest = stored.Number };
                await UpdateAsync(session, changed, token);
                return new VersionChange(changed, stored, true);
            },
            cancellation
        );

    /// <summary>Makes a version the one that plans are held against.</summary>
    public Task<RuleSetHead> ActivateAsync(
        string id,
        string version,
        Precondition seen,
        string by,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (session, token) =>
            {
                var head = await LockExistingAsync(session, id, seen, token);
                var stored =
                    await RuleSetStore.FindVersionAsync(session, id, version, token)
                    ?? throw RuleSetStore.NoVersion(id, version);
                return stored.Number == head.Active
                    ? head
                    : await ActivateAsync(session, head, stored.Number, Activation.Activate, by, token);
            },
            cancellation
        );

    /// <summary>Makes the version active that was so before the present one.</summary>
    public Task<RuleSetHead> RollBackAsync(string id, Precondition seen, string by, CancellationToken cancellation) =>
        database.WriteAsync(
            async (session, token) =>
            {
                var head = await LockExistingAsync(session, id, seen, token);
                var numbers = await session.ListAsync(
                    "SELECT number, kind FROM activations WHERE rule_set = @id ORDER BY revision",
                    row => (Number: row.GetInt64(0), IsRollback: row.GetString(1) == Activation.Rollback),
                    token,
                    ("id", id)
                );
                var before = ActivationHistory.Before(numbers);
                return before is { } number
                    ? await ActivateAsync(session, head, number, Activation.Rollback, by, token)
                    : throw new ProblemException(
                        KnownProblems.Conflict(
                            $"There is nothing further to go back to: no version of {id} was active before this one, but for those that were left by going back."
                        )
                    );
            },
            cancellation
        );

    /// <summary>Stores a model for versions to come, or scenarios.</summary>
    public Task<RuleSetHead> SetCompanionAsync(
        string id,
        Companion companion,
        byte[] bytes,
        Precondition seen,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (session, token) =>
            {
                var head = await LockAsync(session, id, token);
                var present = companion == Companion.Model ? head.ModelHash : head.ScenariosHash;
                seen.Demand(present is null && (seen.MustBeNew || head.Revision == 0) ? null : head.ETag);
                var hash = await session.KeepAsync(bytes, token);
                var next = head with { Revision = head.Revision + 1 };
                next =
                    companion == Companion.Model ? next with { ModelHash = hash } : next with { ScenariosHash = hash };
                await UpdateAsync(session, next, token);
                return next;
            },
            cancellation
        );

    /// <summary>Locks the row of a rule set; makes it when there is none.</summary>
    private static async Task<RuleSetHead> LockAsync(Session session, string id, CancellationToken token)
    {
        await session.ExecuteAsync(
            """
            INSERT INTO rule_sets (id, revision, latest, waivers_revision) VALUES (@id, 0, 0, 0)
            ON CONFLICT (id) DO NOTHING
            """,
            token,
            ("id", id)
        );
        return (await RuleSetStore.FindHeadAsync(session, id, session.Dialect.LockRows, token))!;
    }

    private static async Task<RuleSetHead> LockExistingAsync(
        Session session,
        string id,
        Precondition seen,
        CancellationToken token
    )
    {
        var head =
            await RuleSetStore.FindHeadAsync(session, id, session.Dialect.LockRows, token)
            ?? throw RuleSetStore.NoRuleSet(id);
        seen.Demand(head.ETag);
        return head;
    }

    private async Task<RuleSetHead> ActivateAsync(
        Session session,
        RuleSetHead head,
        long number,
        string kind,
        string by,
        CancellationToken token
    )
    {
        var next = head with { Revision = head.Revision + 1, Active = number };
        await session.ExecuteAsync(
            """
            INSERT INTO activations (rule_set, revision, number, kind, by_whom, at)
            VALUES (@id, @revision, @number, @kind, @by, @at)
            """,
            token,
            ("id", head.Id),
            ("revision", next.Revision),
            ("number", number),
            ("kind", kind),
            ("by", by),
            ("at", Rows.Of(time.GetUtcNow()))
        );
        await UpdateAsync(session, next, token);
        return next;
    }

    private static Task<int> InsertAsync(Session session, StoredVersion version, CancellationToken token) =>
        session.ExecuteAsync(
            """
            INSERT INTO rule_set_versions (rule_set, number, version, title, hash, model_hash, author, at)
            VALUES (@id, @number, @version, @title, @hash, @model, @author, @at)
            """,
            token,
            ("id", version.RuleSet),
            ("number", version.Number),
            ("version", version.Version),
            ("title", version.Title),
            ("hash", version.Hash),
            ("model", version.ModelHash),
            ("author", version.Author),
            ("at", Rows.Of(version.At))
        );

    private static Task<int> UpdateAsync(Session session, RuleSetHead head, CancellationToken token) =>
        session.ExecuteAsync(
            """
            UPDATE rule_sets SET revision = @revision, latest = @latest, active = @active, model_hash = @model,
            scenarios_hash = @scenarios WHERE id = @id
            """,
            token,
            ("id", head.Id),
            ("revision", head.Revision),
            ("latest", head.Latest),
            ("active", head.Active),
            ("model", head.ModelHash),
            ("scenarios", head.ScenariosHash)
        );

    /// <summary>The model may have changed while the text was linted against the one before.</summary>
    private static void DemandModel(RuleSetHead head, StoredVersion version)
    {
        if (head.ModelHash is { } model && model != version.ModelHash)
        {
            throw Precondition.Failed(head.ETag);
        }
    }

    private static ProblemException Taken(StoredVersion known) =>
        new(
            KnownProblems.Conflict(
                $"Version {known.Version} of {known.RuleSet} is stored already, with another text. Versions never change: raise \"version\"."
            )
        );
}
