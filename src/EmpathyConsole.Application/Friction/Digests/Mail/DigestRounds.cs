using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>
/// One row a receiver and week: written before the first try, "under way" before the letter is handed over, "sent" after. A program that
/// dies in between leaves "under way", which becomes "may have been sent" and is not tried again: at most one letter, not at least one.
/// </summary>
internal sealed partial class DigestRounds(IDbContextFactory<ConsoleDb> databases, IDigestDesk desk, LetterSender sender, SmtpSettings settings, ILogger<DigestRounds> log) : IDigestRounds
{
    /// <summary>Longer than a letter may take: who is under way for longer was cut off.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>How long after a failed try the next one comes; after the last of them it is given up.</summary>
    internal static IReadOnlyList<TimeSpan> Waits { get; } = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    public async Task SendDueAsync(CancellationToken cancellation)
    {
        if (!settings.IsOn)
        {
            return;
        }

        try
        {
            foreach (var workspace in await WorkspacesAsync(cancellation))
            {
                await SendDueAsync(workspace, cancellation);
            }
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException or InvalidDataException or IOException)
        {
            LogTrouble(e);
        }
    }

    /// <summary>The Monday whose 6 o'clock (UTC) was last: letters since then are of the week before it.</summary>
    internal static DateOnly LastMonday(DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime.AddHours(-6));
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }

    // the demo's people have made-up addresses
    private async Task<List<long>> WorkspacesAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Workspaces.Where(w => !w.IsDemo && (db.DigestReceivers.IgnoreQueryFilters().Any(r => r.WorkspaceId == w.Id)
            || db.DigestSendings.IgnoreQueryFilters().Any(s => s.WorkspaceId == w.Id && (s.State == SendingState.UnderWay || s.State == SendingState.Due)))).Select(w => w.Id).ToListAsync(cancellation);
    }

    private async Task SendDueAsync(long workspace, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = workspace;
        var now = db.Now;
        var monday = LastMonday(now);
        var week = WeekName.Of(monday.AddDays(-7));
        await TidyAsync(db, week, cancellation);
        if ((await WorkspaceZone.OfAsync(db, cancellation)).DayOf(now) >= monday)
        {
            await PlanAsync(db, week, new(monday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), cancellation);
        }

        Result<Digest>? digest = null;
        foreach (var due in await db.DigestSendings.Where(s => s.State == SendingState.Due && s.NextAt <= now).OrderBy(s => s.Id).ToListAsync(cancellation))
        {
            // all that may take long comes first: between "under way" and what came of it there is only the mail server
            var (member, why) = await ReceiverAsync(db, due, cancellation);
            if (member is not null)
            {
                digest ??= await desk.AskAsync(member, week, cancellation);
                why = digest.Value.Problem?.Sentence;
            }

            due.Tries++;
            if (why is not null)
            {
                Note(due, LetterOutcome.NotSent(why), db.Now);
                await db.SaveChangesAsync(cancellation);
                continue;
            }

            (due.State, due.NextAt) = (SendingState.UnderWay, db.Now + Lease);
            await db.SaveChangesAsync(cancellation);
            var key = string.Create(CultureInfo.InvariantCulture, $"friction-{week}-{workspace}-{due.MemberId}");
            var email = await db.Users.Where(u => u.Id == due.MemberId).Select(u => u.Email).SingleOrDefaultAsync(CancellationToken.None);
            var outcome = await sender.SendAsync(email ?? "", member!.Name, key, DigestLetter.Of(digest!.Value.Value, settings.Address), cancellation);
            Note(due, outcome, db.Now);

            // a letter that went is written down even when the program is told to stop
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }

    private static void Note(DigestSending sending, LetterOutcome outcome, DateTimeOffset now)
    {
        (sending.State, sending.Trouble) = (outcome.State, outcome.Trouble);
        if (outcome.State == SendingState.Sent)
        {
            sending.SentAt = now;
        }
        else if (outcome.State == SendingState.Due && sending.Tries > Waits.Count)
        {
            sending.State = SendingState.GivenUp;
        }
        else
        {
            sending.NextAt = now + Waits[Math.Clamp(sending.Tries - 1, 0, Waits.Count - 1)];
        }
    }

    private static async Task TidyAsync(ConsoleDb db, string week, CancellationToken cancellation)
    {
        var now = db.Now;
        foreach (var sending in await db.DigestSendings.Where(s => (s.State == SendingState.UnderWay && s.NextAt <= now) || (s.State == SendingState.Due && s.Week != week)).ToListAsync(cancellation))
        {
            (sending.State, sending.Trouble) = sending.State == SendingState.UnderWay
                ? (SendingState.Unsure, "The console ended while the letter was under way.")
                : (SendingState.GivenUp, sending.Trouble ?? "The next week had ended before it could go.");
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static async Task PlanAsync(ConsoleDb db, string week, DateTimeOffset ended, CancellationToken cancellation)
    {
        var missing = await db.DigestReceivers
            .Where(r => r.Since < ended && !db.DigestSendings.Any(s => s.MemberId == r.MemberId && s.Week == week)
                && db.Memberships.Any(m => m.WorkspaceId == r.WorkspaceId && m.TeamMemberId == r.MemberId && m.Active))
            .OrderBy(r => r.Id).Select(r => r.MemberId).ToListAsync(cancellation);
        db.DigestSendings.AddRange(missing.Select(m => new DigestSending { MemberId = m, Week = week, NextAt = db.Now }));
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<(Caller? Member, string? Why)> ReceiverAsync(ConsoleDb db, DigestSending due, CancellationToken cancellation)
    {
        var still = await db.DigestReceivers.AnyAsync(r => r.MemberId == due.MemberId, cancellation);
        var membership = await db.Memberships.AsNoTracking().Include(m => m.TeamMember)
            .SingleOrDefaultAsync(m => m.WorkspaceId == db.WorkspaceId && m.TeamMemberId == due.MemberId && m.Active, cancellation);
        if (!still || membership is not { TeamMember: { Email.Length: > 0 } member })
        {
            due.Tries = Waits.Count; // trying again changes nothing
            return (null, "Not a receiver any more, or without an e-mail address.");
        }

        var caller = new Caller(db.WorkspaceId, CallerKind.Member, member.Id, member.DisplayName, membership.Roles);
        return caller.Refusal(Operation.FrictionRead) is { } no ? (null, no.Sentence) : (caller, null);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The letters of the week could not be read or written; trying once more")]
    private partial void LogTrouble(Exception exception);
}
