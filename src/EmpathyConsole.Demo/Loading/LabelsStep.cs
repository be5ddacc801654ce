using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Demo.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Labelled lines that came in over two months, with a measure after each file.</summary>
internal sealed class LabelsStep : IDemoStep
{
    private static readonly int[] DaysAgo = [56, 27, 6];

    public string Title => "Labelling lines";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);

        // each file ends with its measure: what has none is brought in, again if need be, for the same line stands once
        var done = await db.GuardrailMeasures.CountAsync(cancellation);
        foreach (var (lines, days) in LabelledContent.Files().Zip(DaysAgo).Skip(done))
        {
            DemoBuild.Sure(await build.Get<ILabelDesk>().AddAsync(build.Mara, lines, cancellation));
            DemoBuild.Sure(await build.Get<IMeasuredDesk>().TakeAsync(build.Mara, cancellation));

            // the demo tells of two months; its desks know only today
            var at = db.Now.AddDays(-days);
            var newest = await db.GuardrailMeasures.MaxAsync(m => m.Id, cancellation);
            await db.GuardrailMeasures.Where(m => m.Id == newest).ExecuteUpdateAsync(s => s.SetProperty(m => m.At, at), cancellation);
            var fresh = db.Now.AddDays(-1);
            await db.LabelledLines.Where(l => l.At > fresh).ExecuteUpdateAsync(s => s.SetProperty(l => l.At, at), cancellation);
        }
    }
}
