using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Targets;

/// <summary>The targets of one workspace, judged. Knows nothing of callers and rights.</summary>
internal sealed class TargetBook
{
    private readonly ILookup<(string Metric, string Filters), Target> targets;

    private TargetBook(IEnumerable<Target> targets) => this.targets = targets.ToLookup(t => (t.Metric, t.Filters));

    public static async Task<TargetBook> OpenAsync(ConsoleDb db, CancellationToken cancellation) =>
        new(await db.Targets.AsNoTracking().Where(t => t.DroppedAt == null).OrderBy(t => t.By).ThenBy(t => t.Id).ToListAsync(cancellation));

    /// <summary>The targets of an answer's metric and slice, judged by its whole.</summary>
    public IReadOnlyList<JudgedTarget> Of(FrictionAnswer answer) =>
    [
        .. targets[(answer.Metric.Slug, BaselineBook.FiltersOf(answer.Question))].Select(t => Judged(t, answer)),
    ];

    public static JudgedTarget Judged(Target target, FrictionAnswer answer) =>
        new(target.Id, target.Aim, target.Aim.Judge(answer.Total.Interval, answer.Days.To), target.Aim.Expected(answer.Days.To));
}
