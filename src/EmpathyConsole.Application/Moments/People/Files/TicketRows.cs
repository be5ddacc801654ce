using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>tickets: ticket, person, opened, closed?, intent?, queue?, status</summary>
internal sealed class TicketRows : IRowKeeper
{
    private static readonly HashSet<string> Done = new(StringComparer.OrdinalIgnoreCase) { "closed", "solved", "resolved", "done" };

    public IReadOnlyList<string> Needs { get; } = ["ticket", "person", "opened"];

    public async Task KeepAsync(ConsoleDb db, IReadOnlyList<CsvRow> rows, TimeZoneInfo zone, ImportTally tally, CancellationToken cancellation)
    {
        var told = new List<(string Person, Ticket Ticket)>();
        foreach (var row in rows)
        {
            var read = Read(row, zone);
            if (read.Succeeded)
            {
                told.Add(read.Value);
            }
            else
            {
                tally.Reject(row.Line, read.Problem.Sentence);
            }
        }

        var numbers = told.ConvertAll(t => t.Ticket.Number);
        var known = await db.Tickets.Where(t => numbers.Contains(t.Number)).ToDictionaryAsync(t => t.Number, StringComparer.Ordinal, cancellation);
        var people = await PeopleByKey.EnsureAsync(db, told.ConvertAll(t => t.Person), cancellation);
        foreach (var (person, ticket) in told)
        {
            ticket.PersonId = people[person].Id;
            if (!known.TryGetValue(ticket.Number, out var before))
            {
                known[ticket.Number] = db.Tickets.Add(ticket).Entity;
                tally.Imported++;
            }
            else if (Same(before, ticket))
            {
                tally.Duplicates++;
            }
            else
            {
                (before.PersonId, before.Opened, before.Closed, before.Intent, before.Queue, before.Status) =
                    (ticket.PersonId, ticket.Opened, ticket.Closed, ticket.Intent, ticket.Queue, ticket.Status);
                tally.Updated++;
            }
        }
    }

    private static bool Same(Ticket a, Ticket b) => (a.PersonId, a.Opened, a.Closed, a.Intent, a.Queue, a.Status) == (b.PersonId, b.Opened, b.Closed, b.Intent, b.Queue, b.Status);

    private static Result<(string Person, Ticket Ticket)> Read(CsvRow row, TimeZoneInfo zone)
    {
        var (number, person, opened) = (Values.Needed(row, "ticket"), Values.Needed(row, "person"), Values.Time(row["opened"], "opened", zone));
        if ((number.Problem ?? person.Problem ?? opened.Problem) is { } problem)
        {
            return problem;
        }

        DateTimeOffset? closed = null;
        if (row["closed"] is { } end)
        {
            var read = Values.Time(end, "closed", zone);
            if (read.Problem is { } bad)
            {
                return bad;
            }

            if (read.Value < opened.Value)
            {
                return Problem.Invalid("'closed' lies before 'opened'.");
            }

            closed = read.Value;
        }

        var status = Values.Maybe(row, "status");

        // A ticket that says it is closed but not when must not stop messages for ever: it counts as closed when it was opened.
        closed ??= Done.Contains(status) ? opened.Value : null;
        return (person.Value, new()
        {
            Number = number.Value,
            Opened = Whole(opened.Value),
            Closed = closed is { } c ? Whole(c) : null,
            Intent = Values.Maybe(row, "intent"),
            Queue = Values.Maybe(row, "queue"),
            Status = status,
        });
    }

    // As it is stored, so that the same file compares equal.
    private static DateTimeOffset Whole(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
