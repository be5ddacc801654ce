using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <inheritdoc cref="IDigestMailDesk" />
internal sealed class DigestMailDesk(IDbContextFactory<ConsoleDb> databases, IDigestDesk digests, LetterSender sender, SmtpSettings settings) : IDigestMailDesk
{
    private const int MostShown = 20;
    private const string Place = "/friction/digest";

    /// <summary>What the page says while no mail server is named.</summary>
    internal const string HowTo = "No mail server is named, so nothing is sent. Whoever runs the console sets Console:Smtp:Host and Console:Smtp:From, and the password in the environment variable " + SmtpConfiguration.PasswordName + ".";

    public async Task<Result<MailSheet>> GetAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var on = await db.DigestReceivers.Select(r => r.MemberId).ToHashSetAsync(cancellation);
        var members = await db.Memberships.AsNoTracking().Where(m => m.WorkspaceId == caller.Workspace && m.Active)
            .OrderBy(m => m.TeamMember!.DisplayName).Select(m => new ReceiverLine(m.TeamMemberId, m.TeamMember!.DisplayName, m.TeamMember.Email ?? "")).ToListAsync(cancellation);
        var sendings = await (
            from sending in db.DigestSendings
            join member in db.Users on sending.MemberId equals member.Id into known
            from member in known.DefaultIfEmpty()
            orderby sending.Week descending, sending.Id descending
            select new SendingLine(sending.Id, member == null ? "somebody who left" : member.DisplayName, sending.Week, sending.State, sending.Tries, sending.SentAt ?? sending.NextAt, sending.Trouble))
            .Take(MostShown).ToListAsync(cancellation);
        return new MailSheet(
            await WhyNotAsync(db, cancellation),
            IsMember(caller) && on.Contains(caller.Id),
            [.. members.Where(m => on.Contains(m.Member))],
            caller.May(Operation.BoardsEdit) ? [.. members.Where(m => !on.Contains(m.Member) && m.Email.Length > 0)] : [],
            sendings);
    }

    public async Task<Result<Done>> AddAsync(Caller caller, long member, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BoardsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Memberships.AsNoTracking().Include(m => m.TeamMember).SingleOrDefaultAsync(m => m.WorkspaceId == caller.Workspace && m.TeamMemberId == member && m.Active, cancellation) is not { TeamMember: { } colleague })
        {
            return Problem.NotFound("That colleague is not in this workspace.");
        }

        if (string.IsNullOrWhiteSpace(colleague.Email))
        {
            return Problem.Invalid($"{colleague.DisplayName} has no e-mail address. An admin adds one under Team.", "member");
        }

        if (await db.DigestReceivers.AnyAsync(r => r.MemberId == member, cancellation))
        {
            return Problem.Conflict($"{colleague.DisplayName} gets the week already.");
        }

        db.DigestReceivers.Add(new() { MemberId = member, Since = db.Now });
        db.Note(caller, Room.Friction, "add-receiver", "member", member, $"{colleague.DisplayName} gets the week by e-mail", Place);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<Done>> RemoveAsync(Caller caller, long member, CancellationToken cancellation) =>
        caller.Refusal(Operation.BoardsEdit) is { } no ? no : await RemoveAsync(caller, member, "remove-receiver", cancellation);

    public async Task<Result<Done>> UnsubscribeAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        return IsMember(caller) ? await RemoveAsync(caller, caller.Id, "unsubscribe", cancellation) : NoPerson;
    }

    public async Task<Result<Done>> SendMeAsync(Caller caller, string? week, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        if (!IsMember(caller))
        {
            return NoPerson;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await WhyNotAsync(db, cancellation) is { } why)
        {
            return Problem.Conflict(why);
        }

        if (await db.Users.Where(u => u.Id == caller.Id).Select(u => u.Email).SingleOrDefaultAsync(cancellation) is not { Length: > 0 } email)
        {
            return Problem.Invalid("You have no e-mail address. An admin adds one under Team.", "member");
        }

        var digest = await digests.AskAsync(caller, week, cancellation);
        if (!digest.Succeeded)
        {
            return digest.Problem;
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"friction-{digest.Value.Week}-{caller.Workspace}-{caller.Id}-{db.Now.ToUnixTimeMilliseconds()}");
        var outcome = await sender.SendAsync(email, caller.Name, key, DigestLetter.Of(digest.Value, settings.Address), cancellation);
        if (outcome.State == SendingState.Due)
        {
            return Problem.Conflict($"It was not sent. {outcome.Trouble}");
        }

        db.Note(caller, Room.Friction, "send-digest", "member", caller.Id, $"Sent the week {digest.Value.Week} to oneself by e-mail", Place);
        await db.SaveChangesAsync(CancellationToken.None);
        return outcome.State == SendingState.Sent ? Done.It : Problem.Conflict($"It may have been sent: look into your inbox before you try again. {outcome.Trouble}");
    }

    private static Problem NoPerson => Problem.Invalid("Only a member who signs in has an inbox: a key and the command line have none.");

    private static bool IsMember(Caller caller) => caller.Kind == CallerKind.Member;

    private async Task<string?> WhyNotAsync(ConsoleDb db, CancellationToken cancellation) =>
        settings.Trouble ?? (!settings.IsOn ? HowTo
            : await db.Workspaces.AnyAsync(w => w.Id == db.WorkspaceId && w.IsDemo, cancellation) ? "This is the demo, and its people have made-up addresses: it sends nothing. Your own workspace does." : null);

    private async Task<Result<Done>> RemoveAsync(Caller caller, long member, string verb, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.DigestReceivers.SingleOrDefaultAsync(r => r.MemberId == member, cancellation) is not { } receiver)
        {
            return Problem.NotFound(member == caller.Id ? "You are not on the list." : "That colleague is not on the list any more.");
        }

        var name = await db.Users.Where(u => u.Id == member).Select(u => u.DisplayName).SingleOrDefaultAsync(cancellation) ?? "somebody who left";
        db.DigestReceivers.Remove(receiver);
        db.Note(caller, Room.Friction, verb, "member", member, $"{name} no longer gets the week by e-mail", Place);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
