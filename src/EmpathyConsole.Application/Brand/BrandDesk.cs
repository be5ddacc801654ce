using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Brand;

internal sealed class BrandDesk(IDbContextFactory<ConsoleDb> databases) : IBrandDesk
{
    private const string Page = "/settings/brand";

    public async Task<Result<BrandSheet>> GetAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BrandRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return new BrandSheet(
            await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == caller.Workspace, cancellation),
            await db.BrandValues.AsNoTracking().OrderBy(v => v.Order).ThenBy(v => v.Id).ToListAsync(cancellation),
            await db.OfferFacts.AsNoTracking().OrderBy(f => f.Id).ToListAsync(cancellation),
            await db.Stories.AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancellation),
            await db.Personas.AsNoTracking().OrderBy(p => p.Id).ToListAsync(cancellation));
    }

    public Task<Result<long>> SaveAsync(Caller caller, BrandValue value, CancellationToken cancellation) =>
        SaveAsync(caller, value, v => v.Id, "value", v => v.Name, v => v.Words.Count == 0 ? Problem.Invalid("Write at least one word or phrase that shows this value in copy.", "words") : null, cancellation);

    public Task<Result<long>> SaveAsync(Caller caller, OfferFact fact, CancellationToken cancellation) =>
        SaveAsync(caller, fact, f => f.Id, "offer", f => f.Name, f => f.StockLeft < 0 ? Problem.Invalid("Stock left is 0 or more.", "stockLeft") : null, cancellation);

    public Task<Result<long>> SaveAsync(Caller caller, Persona persona, CancellationToken cancellation) =>
        SaveAsync(caller, persona, p => p.Id, "persona", p => p.Name, _ => null, cancellation);

    public async Task<Result<Done>> DeleteAsync(Caller caller, string kind, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BrandEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var deleted = kind switch
        {
            "value" => await db.BrandValues.Where(x => x.Id == id).ExecuteDeleteAsync(cancellation),
            "offer" => await db.OfferFacts.Where(x => x.Id == id).ExecuteDeleteAsync(cancellation),
            "persona" => await db.Personas.Where(x => x.Id == id).ExecuteDeleteAsync(cancellation),
            _ => 0,
        };
        if (deleted == 0)
        {
            return Problem.NotFound("It was deleted already.");
        }

        db.Note(caller, Room.House, "delete", kind, id, $"Deleted a brand {kind}", Page);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Done.It;
    }

    private async Task<Result<long>> SaveAsync<T>(Caller caller, T row, Func<T, long> id, string kind, Func<T, string> nameOf, Func<T, Problem?> check, CancellationToken cancellation)
        where T : class, IInWorkspace
    {
        if (caller.Refusal(Operation.BrandEdit) is { } no)
        {
            return no;
        }

        var name = nameOf(row);
        if (string.IsNullOrWhiteSpace(name) || name.Length > 120)
        {
            return Problem.Invalid("Write a name of 1 to 120 characters.", "name");
        }

        if (check(row) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var isNew = id(row) == 0;
        var key = id(row);
        row.WorkspaceId = caller.Workspace;

        // an id of another workspace must not be reached by saving over it
        if (!isNew && !await db.Set<T>().AnyAsync(r => EF.Property<long>(r, "Id") == key, cancellation))
        {
            return Problem.NotFound($"That {kind} is not there any more. Copy what you wrote and add it anew.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Update(row);
        await db.SaveChangesAsync(cancellation);
        db.Note(caller, Room.House, isNew ? "add" : "change", kind, id(row), $"{(isNew ? "Added" : "Changed")} the brand {kind} '{name.Trim()}'", Page);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return id(row);
    }
}
