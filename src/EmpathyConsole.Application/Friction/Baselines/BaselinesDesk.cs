using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Baselines;

/// <inheritdoc cref="IBaselinesDesk" />
internal sealed class BaselinesDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : IBaselinesDesk
{
    private const int LongestName = 80;
    private const int MostSlices = 2000;

    private readonly FrictionAnswers answers = new(store, time, new(databases), new(databases));

    public async Task<Result<IReadOnlyList<BaselineLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var all = await db.Baselines.AsNoTracking().OrderByDescending(b => b.At).ThenByDescending(b => b.Id).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<BaselineLine>>(
            [.. all.Select(b => new BaselineLine(b.Id, b.Name, b.Metric, b.MetricVersion, b.Cuts, b.Filters, new(b.From, b.To), b.Numbers.Total, b.Numbers.Rows.Count, b.Provisional, b.ByName, b.At))]);
    }

    public async Task<Result<long>> FreezeAsync(Caller caller, string name, FrictionQuestion question, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BaselinesFreeze) is { } no)
        {
            return no;
        }

        var clean = name.Trim();
        if (clean.Length is 0 or > LongestName)
        {
            return Problem.Invalid($"Give the baseline a name of 1 to {LongestName} characters.", "name");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Baselines.AnyAsync(b => b.Name == clean, cancellation))
        {
            return Problem.Invalid($"There is a baseline '{clean}' already. Baselines are kept for ever: choose another name.", "name");
        }

        var told = await answers.AskAsync(caller.Workspace, await WorkspaceZone.OfAsync(db, cancellation), question with { Compare = Comparison.None, Frozen = null, Over = Bucket.None }, cancellation, countsPersons: true);
        if (!told.Succeeded)
        {
            return told.Problem;
        }

        var answer = told.Value;
        if (answer.Total.Interval is null)
        {
            return Problem.Invalid($"There are too few to freeze: n is {answer.Total.N.ToString("N0", CultureInfo.InvariantCulture)}, {answer.Metric.LeastN} are needed. Choose more days.", "days");
        }

        if (answer.Rows.Count > MostSlices)
        {
            return Problem.TooLarge($"A baseline keeps at most {MostSlices} slices, and this question has {answer.Rows.Count}. Cut by less.");
        }

        var baseline = new Baseline
        {
            Name = clean,
            Metric = answer.Metric.Slug,
            MetricVersion = answer.Metric.Version,
            Definition = answer.Metric.Definition,
            Cuts = BaselineBook.CutsOf(answer.Question),
            Filters = BaselineBook.FiltersOf(answer.Question),
            From = answer.Days.From,
            To = answer.Days.To,
            Zone = answer.Zone,
            Provisional = answer.Days.To >= answer.ProvisionalFrom,
            Numbers = new(Frozen(answer.Total), answer.Question.By.Count == 0 ? [] : [.. answer.Rows.Select(Frozen)]),
            ByKind = caller.Kind,
            ById = caller.Id,
            ByName = caller.Name,
            At = db.Now,
        };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Baselines.Add(baseline);
        await db.SaveChangesAsync(cancellation);
        db.Note(caller, Room.Friction, "freeze", "baseline", baseline.Id, $"Froze the baseline '{clean}' of {answer.Metric.Name}, {QuestionText.Day(baseline.From)} to {QuestionText.Day(baseline.To)}", "/friction/baselines");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return baseline.Id;
    }

    private static FrozenRow Frozen(FrictionRow row) => new(row.Slice, row.N, row.Persons, row.Interval, row.ByMedian);
}
