using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Moments;
using EmpathyConsole.Demo.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Decides a morning's moments, so that there is something to read and to explain.</summary>
internal sealed class MomentsStep : IDemoStep
{
    private const int Count = 48;

    public string Title => "Deciding a morning's moments";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        if (await db.Decisions.AnyAsync(cancellation))
        {
            return;
        }

        var desk = build.Get<IMomentsDesk>();
        for (var i = 0; i < Count; i++)
        {
            var content = MomentContent.All[i % MomentContent.All.Count];
            var person = build.Content.People.People[i * 7 % build.Content.People.People.Count].Key;
            DemoBuild.Sure(await desk.DecideAsync(build.Pavel, new(person, content.Channel, Stage: content.Stage, Text: content.Text, Page: content.Page), dryRun: false, cancellation));
        }
    }
}
