using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Inbox;

/// <summary>
/// A member's own inbox: what was said to them, asked of them and answered. Only members have one, and each sees only their own;
/// for the command line it is empty. Reading leaves no line in the record: it changes nothing a colleague can see.
/// </summary>
public interface IInboxDesk
{
    /// <summary>Newest first.</summary>
    /// <param name="caller">Whose inbox.</param>
    /// <param name="unreadOnly">Leave out what was read.</param>
    /// <param name="skip">How many to pass over, 0 or more.</param>
    /// <param name="take">How many at most, 1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<InboxPage>> ListAsync(Caller caller, bool unreadOnly, int skip, int take, CancellationToken cancellation);

    /// <summary>How many are unread: the number on the bell.</summary>
    Task<Result<int>> CountAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Marks one as read or as unread; marking it twice changes nothing.</summary>
    Task<Result<Done>> MarkAsync(Caller caller, long id, bool read, CancellationToken cancellation);

    /// <summary>Marks everything as read, and says how many that were.</summary>
    Task<Result<int>> MarkAllReadAsync(Caller caller, CancellationToken cancellation);
}
