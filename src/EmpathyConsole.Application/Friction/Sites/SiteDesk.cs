using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Sites;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Sites;

/// <inheritdoc cref="ISiteDesk" />
internal sealed class SiteDesk(IDbContextFactory<ConsoleDb> databases, SignalDelivery signals, TimeProvider time) : ISiteDesk
{
    private const string Page = "/settings/sites";
    private const int MostSites = 200;

    private static readonly SignalFileMapping OwnNamesOnly = new() { Dialect = SignalDialect.Own };
    private static readonly Problem NotThere = Problem.NotFound("There is no such site key in this workspace.");

    // the row is touched once a minute, not with every page somebody looks at
    private readonly ConcurrentDictionary<long, long> heard = new();

    public async Task<Result<IReadOnlyList<SiteLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SitesManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var sites = await db.SiteKeys.AsNoTracking().OrderBy(s => s.RevokedAt != null).ThenByDescending(s => s.Id).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<SiteLine>>([.. sites.Select(Line)]);
    }

    public async Task<Result<SiteLine>> CreateAsync(Caller caller, SiteDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SitesManage) is { } no)
        {
            return no;
        }

        var read = draft.Read();
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.SiteKeys.CountAsync(s => s.RevokedAt == null, cancellation) >= MostSites)
        {
            return Problem.Conflict($"There are {MostSites} site keys. Revoke one that is no longer used first.");
        }

        var site = new SiteKey
        {
            Name = read.Value.Name,
            Origins = read.Value.Origins,
            PerMinute = draft.PerMinute,
            Key = "site_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            CreatedAt = db.Now,
            CreatedByName = caller.Name,
        };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.SiteKeys.Add(site);
        await db.SaveChangesAsync(cancellation);
        db.Note(caller, Room.House, "create-site", "site", site.Id, $"Made the site key '{site.Name}' for {string.Join(", ", site.Origins)}", Page);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Line(site);
    }

    public async Task<Result<SiteLine>> ChangeAsync(Caller caller, long id, SiteDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SitesManage) is { } no)
        {
            return no;
        }

        var read = draft.Read();
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.SiteKeys.SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { } site)
        {
            return NotThere;
        }

        if (site.RevokedAt is not null)
        {
            return Problem.Conflict("This site key was revoked and writes nothing any more. Make another one.");
        }

        (site.Name, site.Origins, site.PerMinute) = (read.Value.Name, read.Value.Origins, draft.PerMinute);
        db.Note(caller, Room.House, "change-site", "site", site.Id, string.Create(CultureInfo.InvariantCulture, $"Changed the site key '{site.Name}': {string.Join(", ", site.Origins)}, {site.PerMinute:N0} deliveries a minute"), Page);
        await db.SaveChangesAsync(cancellation);
        return Line(site);
    }

    public async Task<Result<Done>> RevokeAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SitesManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.SiteKeys.SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { } site)
        {
            return NotThere;
        }

        if (site.RevokedAt is null)
        {
            site.RevokedAt = db.Now;
            db.Note(caller, Room.House, "revoke-site", "site", site.Id, $"Revoked the site key '{site.Name}'", Page);
            await db.SaveChangesAsync(cancellation);
        }

        return Done.It;
    }

    public async Task<Result<SignalImportOutcome>> AppendAsync(Caller caller, Stream delivery, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsFromSite) is { } no)
        {
            return no;
        }

        if (await BodyAsync(delivery, cancellation) is not { } body)
        {
            return Problem.TooLarge("A page may send 64 KB at once. Send it in parts; what is sent twice counts once.");
        }

        var now = time.GetUtcNow();
        var reader = new SignalFileReader(TimeZoneInfo.Utc, now, OwnNamesOnly);
        var (kept, rejects) = (new List<Signal>(), new List<LineReject>());
        var sender = FormattableString.Invariant($"{caller.Kind}{caller.Id}");
        try
        {
            await foreach (var line in reader.ReadAsync(body, cancellation))
            {
                if (kept.Count + rejects.Count == SiteLimits.MostSignals)
                {
                    return Problem.TooLarge($"A page may send {SiteLimits.MostSignals} signals at once. Send them in parts; what is sent twice counts once.");
                }

                if ((line.Trouble ?? SiteSignals.Trouble(line.Signal!, now)) is { } trouble)
                {
                    rejects.Add(new(line.Line, trouble));
                }
                else
                {
                    kept.Add(SiteSignals.Kept(line.Signal!, sender));
                }
            }
        }
        catch (InvalidDataException e)
        {
            return Problem.Invalid(e.Message);
        }

        var outcome = await signals.KeepAsync(caller, kept, rejects, [.. reader.Ignored.Take(20)], reader.LeftOut, cancellation);
        await HearAsync(caller, now, cancellation);
        return outcome;
    }

    private static async Task<MemoryStream?> BodyAsync(Stream delivery, CancellationToken cancellation)
    {
        var bytes = new byte[SiteLimits.MostBytes + 1];
        var length = await delivery.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return length > SiteLimits.MostBytes ? null : new MemoryStream(bytes, 0, length, writable: false);
    }

    private static SiteLine Line(SiteKey s) => new(s.Id, s.Name, s.Key, s.Origins, s.PerMinute, s.CreatedAt, s.CreatedByName, s.LastHeardAt, s.RevokedAt);

    private async Task HearAsync(Caller caller, DateTimeOffset now, CancellationToken cancellation)
    {
        var minute = now.ToUnixTimeSeconds() / 60;
        if (caller.Kind != CallerKind.Site || heard.GetValueOrDefault(caller.Id) == minute)
        {
            return;
        }

        heard[caller.Id] = minute;
        await using var db = await databases.OpenAsync(caller, cancellation);
        await db.SiteKeys.Where(s => s.Id == caller.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.LastHeardAt, now), cancellation);
    }
}
