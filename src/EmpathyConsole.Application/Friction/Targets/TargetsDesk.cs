using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Targets;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Targets;

/// <inheritdoc cref="ITargetsDesk" />
internal sealed class TargetsDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : ITargetsDesk
{
    private const int MostTargets = 100;
    private static readonly Problem NotThere = Problem.NotFound("This target is not there any more.");

    private readonly MetricBook metrics = new(databases);
    private readonly FrictionAnswers answers = new(store, time, new(databases), new(databases));

    public async Task<Result<IReadOnlyList<TargetLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var all = await db.Targets.AsNoTracking().Where(t => t.DroppedAt == null).OrderBy(t => t.By).ThenBy(t => t.Id).ToListAsync(cancellation);
        var told = await answers.AskTogetherAsync(caller.Workspace, await WorkspaceZone.OfAsync(db, cancellation), all.ConvertAll(t => new Asking(QuestionOf(t.Metric, QuestionText.ReadFilters(t.Filters).Value))), cancellation);
        return Results.Of<IReadOnlyList<TargetLine>>(
        [
            .. all.Zip(told, (target, answer) => answer.Succeeded
                ? new TargetLine(TargetBook.Judged(target, answer.Value), target.Metric, target.Filters, answer.Value, target.ByName)
                : new TargetLine(new(target.Id, target.Aim, TargetState.TooFew, target.Value), target.Metric, target.Filters, null, target.ByName)),
        ]);
    }

    public async Task<Result<IReadOnlyList<JudgedTarget>>> OfAsync(Caller caller, FrictionAnswer answer, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return Results.Of((await TargetBook.OpenAsync(db, cancellation)).Of(answer));
    }

    public async Task<Result<long>> SetAsync(Caller caller, TargetDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BaselinesFreeze) is { } no)
        {
            return no;
        }

        if (await metrics.FindAsync(caller.Workspace, draft.Metric, draft.Filters, cancellation) is not { } metric)
        {
            return Problem.Invalid($"There is no metric '{draft.Metric}'. Choose one of the list.", "metric");
        }

        if (Beyond(metric.Unit, draft.Value) is { } beyond)
        {
            return Problem.Invalid(beyond, "value");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        if (draft.By <= zone.DayOf(time.GetUtcNow()))
        {
            return Problem.Invalid("The day to reach it by lies in the past. Choose one after today.", "by");
        }

        if (await db.Targets.CountAsync(t => t.DroppedAt == null, cancellation) >= MostTargets)
        {
            return Problem.Conflict($"There are {MostTargets} targets. Give one up first.");
        }

        var question = QuestionOf(metric.Slug, draft.Filters);
        var now = await answers.AskAsync(caller.Workspace, zone, question, cancellation);
        if (!now.Succeeded)
        {
            return now.Problem;
        }

        var target = new Target
        {
            Metric = metric.Slug,
            Filters = BaselineBook.FiltersOf(question),
            Way = draft.Way,
            Value = draft.Value,
            By = draft.By,
            Start = now.Value.Total.Interval?.Value,
            From = now.Value.Days.To,
            ByKind = caller.Kind,
            ById = caller.Id,
            ByName = caller.Name,
            At = db.Now,
        };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Targets.Add(target);
        await db.SaveChangesAsync(cancellation);
        Note(db, caller, "set", target, metric, "Set");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return target.Id;
    }

    public Task<Result<Done>> DropAsync(Caller caller, long id, CancellationToken cancellation) => SetDroppedAsync(caller, id, true, cancellation);

    public Task<Result<Done>> TakeUpAsync(Caller caller, long id, CancellationToken cancellation) => SetDroppedAsync(caller, id, false, cancellation);

    private static FrictionQuestion QuestionOf(string metric, IReadOnlyList<QuestionFilter> filters) => new(metric, [], null, filters);

    private static void Note(ConsoleDb db, Caller caller, string verb, Target target, Metric? metric, string said) =>
        db.Note(caller, Room.Friction, verb, "target", target.Id, $"{said}: {metric?.Name ?? target.Metric} by {QuestionText.Day(target.By)}", "/friction/baselines");

    private async Task<Result<Done>> SetDroppedAsync(Caller caller, long id, bool dropped, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BaselinesFreeze) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Targets.SingleOrDefaultAsync(t => t.Id == id && (t.DroppedAt != null) == !dropped, cancellation) is not { } target)
        {
            return NotThere;
        }

        target.DroppedAt = dropped ? db.Now : null;
        Note(db, caller, dropped ? "drop" : "restore", target, await metrics.FindAsync(caller.Workspace, target.Metric, [], cancellation), dropped ? "Gave up a target" : "Took a target up again");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    /// <summary>Why no metric of this unit can ever be there; null when one can.</summary>
    private static string? Beyond(MetricUnit unit, double value) => unit switch
    {
        _ when !double.IsFinite(value) => "The target is no number.",
        MetricUnit.Share => value is < 0 or > 1 ? "A share lies between 0 and 100%." : null,
        MetricUnit.Points => value is < -100 or > 100 ? "Points lie between -100 and 100." : null,
        MetricUnit.Score => value is < 1 or > 7 ? "The score lies between 1 and 7." : null,
        MetricUnit.Return => value < -1 ? "No more than all can be lost: the return lies at -100% or above." : null,
        _ => value < 0 ? "The target can't lie below 0." : null,
    };
}
