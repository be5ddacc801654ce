using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Keys;

internal sealed class KeysDesk(IDbContextFactory<ConsoleDb> databases) : IKeysDesk
{
    private const string Mark = "ek_";

    public async Task<Result<IReadOnlyList<KeyLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.KeysManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var keys = await db.ApiKeys.AsNoTracking().OrderByDescending(k => k.Id).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<KeyLine>>([.. keys.Select(Line)]);
    }

    public async Task<Result<NewKey>> CreateAsync(Caller caller, string name, Scopes scopes, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.KeysManage) is { } no)
        {
            return no;
        }

        name = name.Trim();
        if (name.Length is 0 or > 80)
        {
            return Problem.Invalid("Give the key a name of 1 to 80 characters, so that you know later what uses it.", "name");
        }

        if (scopes == Scopes.None || (scopes & ~Scopes.All) != Scopes.None)
        {
            return Problem.Invalid("Choose at least one scope: read, write, check or decide.", "scopes");
        }

        var secret = Mark + Secrets.New();
        await using var db = await databases.OpenAsync(caller, cancellation);
        var key = new ApiKey { Name = name, Scopes = scopes, Prefix = secret[..9], Hash = Secrets.Hash(secret), CreatedAt = db.Now };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.ApiKeys.Add(key);
        await db.SaveChangesAsync(cancellation);
        db.Note(caller, Room.House, "create-key", "key", key.Id, $"Made the API key '{name}' ({ScopeNames.List(scopes)})", "/settings/keys");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new NewKey(Line(key), secret);
    }

    public async Task<Result<Done>> RevokeAsync(Caller caller, long keyId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.KeysManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == keyId, cancellation) is not { } key)
        {
            return Problem.NotFound("There is no such key in this workspace.");
        }

        key.RevokedAt ??= db.Now;
        db.Note(caller, Room.House, "revoke-key", "key", key.Id, $"Revoked the API key '{key.Name}'", "/settings/keys");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Caller?> RecogniseAsync(string presented, CancellationToken cancellation)
    {
        if (!presented.StartsWith(Mark, StringComparison.Ordinal))
        {
            return null;
        }

        var hash = Secrets.Hash(presented);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var key = await db.ApiKeys.IgnoreQueryFilters().SingleOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, cancellation);
        if (key is null)
        {
            return null;
        }

        // once a minute is enough to see whether a key is still in use, and spares a write on every request
        if (key.LastUsedAt is null || db.Now - key.LastUsedAt > TimeSpan.FromMinutes(1))
        {
            key.LastUsedAt = db.Now;
            await db.SaveChangesAsync(cancellation);
        }

        return new(key.WorkspaceId, CallerKind.Key, key.Id, "key " + key.Name, Roles.None, key.Scopes);
    }

    private static KeyLine Line(ApiKey k) => new(k.Id, k.Name, k.Scopes, k.Prefix, k.CreatedAt, k.LastUsedAt, k.RevokedAt);
}
