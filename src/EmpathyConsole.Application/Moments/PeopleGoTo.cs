using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments;

/// <summary>People by key, for those who may open a person.</summary>
internal sealed class PeopleGoTo(IDbContextFactory<ConsoleDb> databases) : IGoToSource
{
    public async Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        if (!caller.May(Operation.PeopleOpen))
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var people = await PeopleList.FindAsync(db, text, limit, cancellation);
        return [.. people.Select(p => new GoToItem("Person", p.Key, "person", "/moments?person=" + Uri.EscapeDataString(p.Key)))];
    }
}
