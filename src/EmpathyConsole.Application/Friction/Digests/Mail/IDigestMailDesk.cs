using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>Who gets the week by e-mail, and what was sent.</summary>
public interface IDigestMailDesk
{
    /// <summary>Receivers and the last letters.</summary>
    Task<Result<MailSheet>> GetAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Adds a member of the workspace who has an e-mail address; the first letter is of the week that is not over yet.</summary>
    Task<Result<Done>> AddAsync(Caller caller, long member, CancellationToken cancellation);

    /// <summary>Takes a receiver off the list.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long member, CancellationToken cancellation);

    /// <summary>Takes oneself off the list; everybody may.</summary>
    Task<Result<Done>> UnsubscribeAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Sends a week to oneself, now and as often as one asks; the weekly letter is not touched by it.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="week">"2026-W47"; null for the last whole week with signals.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<Result<Done>> SendMeAsync(Caller caller, string? week, CancellationToken cancellation);
}
