using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Exceptions;

internal sealed class GuardrailExceptionDesk(IDbContextFactory<ConsoleDb> databases, RuleBooks books) : IGuardrailExceptionDesk
{
    private const int LongestReason = 400;
    private const int MostDays = 365;
    private const int LongestWords = 1_000;

    public async Task<Result<IReadOnlyList<ExceptionRow>>> ListAsync(Caller caller, string? slug, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var now = db.Now;
        return await db.GuardrailExceptions.AsNoTracking().Where(e => slug == null || e.Guardrail == slug)
            .OrderBy(e => e.EndsAt <= now).ThenBy(e => e.EndsAt).ThenBy(e => e.Id).ToListAsync(cancellation);
    }

    public async Task<Result<IReadOnlyList<ExceptionOwner>>> OwnersAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Memberships.Where(m => m.WorkspaceId == caller.Workspace && m.Active).Join(db.Users, m => m.TeamMemberId, u => u.Id, (_, u) => new { u.Id, u.DisplayName })
            .OrderBy(u => u.DisplayName).Select(u => new ExceptionOwner(u.Id, u.DisplayName)).ToListAsync(cancellation);
    }

    public async Task<Result<ExceptionRow>> MakeAsync(Caller caller, Finding finding, string text, string reason, long ownerId, DateTimeOffset endsAt, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(finding);
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (Wrong(finding, text, reason, endsAt, db.Now) is { } wrong)
        {
            return wrong;
        }

        if (await db.Memberships.Where(m => m.WorkspaceId == caller.Workspace && m.Active && m.TeamMemberId == ownerId).Join(db.Users, m => m.TeamMemberId, u => u.Id, (_, u) => u.DisplayName).SingleOrDefaultAsync(cancellation) is not { } owner)
        {
            return Problem.Invalid("Choose somebody of this workspace who answers for the exception.", "owner");
        }

        var book = await books.BookAsync(caller, cancellation);
        if (book.Guardrails.FirstOrDefault(g => g.Slug == finding.Guardrail && g.Version == finding.Version) is not { } guardrail)
        {
            return Problem.Conflict("The guardrail has changed since. Check the text again.");
        }

        var made = db.GuardrailExceptions.Add(new()
        {
            Guardrail = finding.Guardrail,
            Sentence = Sentences.Key(text, finding.Start, finding.Length),
            Words = PublishGate.Cut(text, LongestWords),
            Reason = reason.Trim(),
            OwnerId = ownerId,
            OwnerName = owner,
            MadeByName = caller.Name,
            At = db.Now,
            EndsAt = endsAt,
        }).Entity;
        var link = "/guardrails/" + finding.Guardrail;
        db.Note(caller, Room.Guardrails, "except", "guardrail", finding.Guardrail, FormattableString.Invariant($"Let a finding of \"{guardrail.Name}\" through until {endsAt:d MMMM yyyy}; {owner} answers for it"), link);
        db.Tell(caller, ownerId, InboxKind.Mention, guardrail.Name, FormattableString.Invariant($"You answer for an exception until {endsAt:d MMMM yyyy}."), link);
        await db.SaveChangesAsync(cancellation);
        books.Forget(caller.Workspace);
        return made;
    }

    public async Task<Result<Done>> EndAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsPublish) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.GuardrailExceptions.SingleOrDefaultAsync(e => e.Id == id, cancellation) is not { } exception)
        {
            return Problem.NotFound(FormattableString.Invariant($"There is no exception {id} in this workspace."));
        }

        if (exception.EndsAt <= db.Now)
        {
            return Problem.Conflict("This exception has ended already.");
        }

        exception.EndsAt = db.Now;
        db.Note(caller, Room.Guardrails, "end exception", "guardrail", exception.Guardrail, $"Ended an exception of the guardrail \"{exception.Guardrail}\"", "/guardrails/" + exception.Guardrail);
        await db.SaveChangesAsync(cancellation);
        books.Forget(caller.Workspace);
        return Done.It;
    }

    private static Problem? Wrong(Finding finding, string text, string reason, DateTimeOffset endsAt, DateTimeOffset now) =>
        finding.RuleFailed ? Problem.Invalid("A rule that failed objects to no words: repair it or roll it back.")
        : string.IsNullOrEmpty(text) || finding.Start < 0 || finding.Length < 0 || finding.Start + finding.Length > text.Length ? Problem.Invalid("The finding does not stand in this text. Check the text again.")
        : string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason ? Problem.Invalid(FormattableString.Invariant($"Say in up to {LongestReason} characters why it may stand."), "reason")
        : endsAt <= now || endsAt > now.AddDays(MostDays) ? Problem.Invalid(FormattableString.Invariant($"An exception ends on a day within {MostDays} days from now."), "endsAt")
        : null;
}
