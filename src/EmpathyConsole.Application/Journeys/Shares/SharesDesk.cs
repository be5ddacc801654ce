using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Shares;

internal sealed class SharesDesk(IDbContextFactory<ConsoleDb> databases) : ISharesDesk
{
    private const int LongestNote = 80;

    public async Task<Result<JourneyShares>> ListAsync(Caller caller, long journeyId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysShare) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Journeys.AsNoTracking().Include(j => j.Maps).FirstOrDefaultAsync(j => j.Id == journeyId, cancellation) is not { } journey)
        {
            return JourneyProblems.NoSuchJourney;
        }

        var shares = await db.JourneyShares.AsNoTracking().Where(s => s.JourneyId == journeyId).OrderByDescending(s => s.CreatedAt).ThenByDescending(s => s.Id).ToListAsync(cancellation);
        var quotes = journey.Maps.SelectMany(m => PlanJson.Read(m.Document).Stages).SelectMany(s => new[] { s.Intent, s.Fear, s.Effort }).SelectMany(p => p.Quotes).Where(q => q.Quote != 0).Distinct().Count();
        return new JourneyShares(journeyId, journey.Name, quotes, [.. shares.Select(s => Line(s, db.Now))]);
    }

    public async Task<Result<NewShare>> CreateAsync(Caller caller, ShareDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysShare) is { } no)
        {
            return no;
        }

        var note = draft.Note.Trim();
        if (note.Length > LongestNote || note.Any(char.IsControl))
        {
            return Problem.Invalid("Say in at most 80 characters, on one line, whom the link is for.", "note");
        }

        if (draft.Days is < 1 or > ShareDraft.MostDays)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"Days is {draft.Days}. A link lives 1 to {ShareDraft.MostDays} days."), "days");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Journeys.FirstOrDefaultAsync(j => j.Id == draft.JourneyId, cancellation) is not { } journey)
        {
            return JourneyProblems.NoSuchJourney;
        }

        var token = Secrets.New();
        var share = new JourneyShare { JourneyId = journey.Id, Note = note, TokenHash = Secrets.Hash(token), CreatedAt = db.Now, ByName = caller.Name, EndsAt = db.Now.AddDays(draft.Days) };
        db.JourneyShares.Add(share);
        db.Note(caller, Room.Journeys, "share", "journey", journey.Id, string.Create(CultureInfo.InvariantCulture, $"Made a link that opens '{journey.Name}' for {draft.Days} {(draft.Days == 1 ? "day" : "days")}"), Link(journey.Id));
        await db.SaveChangesAsync(cancellation);
        return new NewShare(share.Id, token, share.EndsAt);
    }

    public async Task<Result<Done>> RevokeAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysShare) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.JourneyShares.Include(s => s.Journey).FirstOrDefaultAsync(s => s.Id == id, cancellation) is not { } share)
        {
            return Problem.NotFound("There is no such link here. The journey may have been deleted: load the page again.");
        }

        if (share.RevokedAt is not null)
        {
            return Done.It;
        }

        (share.RevokedAt, share.RevokedByName) = (db.Now, caller.Name);
        db.Note(caller, Room.Journeys, "revoke", "journey", share.JourneyId, $"Revoked a link to '{share.Journey!.Name}'", Link(share.JourneyId));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private static ShareLine Line(JourneyShare s, DateTimeOffset now) =>
        new(s.Id, s.Note, s.RevokedAt is not null ? ShareState.Revoked : s.EndsAt <= now ? ShareState.Ended : ShareState.Open, s.CreatedAt, s.ByName, s.EndsAt, s.RevokedAt, s.RevokedByName, s.Opened, s.OpenedAt);

    private static string Link(long journeyId) => FormattableString.Invariant($"/journeys/{journeyId}/share");
}
