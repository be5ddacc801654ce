using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What a cell rests on.</summary>
internal sealed partial class JourneyDesk
{
    public async Task<Result<Done>> LinkAsync(Caller caller, long stageId, StagePart part, long themeId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await StageAsync(db, stageId, cancellation) is not { } stage)
        {
            return NoSuchStage;
        }

        if ((await themes.FindAsync(caller, [themeId], 0, cancellation)) is not [var theme])
        {
            return Problem.NotFound("There is no such theme here. It may have been merged into another: choose again.");
        }

        if (theme.Status == ThemeStatus.Rejected)
        {
            return Problem.Conflict($"The theme '{theme.Label}' was rejected, so nothing can rest on it. Choose another, or accept it in Voices first.");
        }

        if (stage.Evidence.Any(e => e.Part == part && e.ThemeId == themeId))
        {
            return Done.It;
        }

        stage.Evidence.Add(new() { Part = part, ThemeId = themeId });
        Touch(db, caller, stage.Journey!);
        db.Note(caller, Room.Journeys, "link", "journey", stage.JourneyId, $"Rested the {Place(stage, part)} on the theme '{theme.Label}'", StageLink(stage));
        return await SaveLinkAsync(db, cancellation);
    }

    public async Task<Result<Done>> UnlinkAsync(Caller caller, long stageId, StagePart part, long themeId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await StageAsync(db, stageId, cancellation) is not { } stage)
        {
            return NoSuchStage;
        }

        if (stage.Evidence.FirstOrDefault(e => e.Part == part && e.ThemeId == themeId) is not { } link)
        {
            return Done.It;
        }

        var label = (await themes.FindAsync(caller, [themeId], 0, cancellation)) is [var theme] ? $"the theme '{theme.Label}'" : "a theme that is gone";
        stage.Evidence.Remove(link);
        Touch(db, caller, stage.Journey!);
        db.Note(caller, Room.Journeys, "unlink", "journey", stage.JourneyId, $"Took {label} off the {Place(stage, part)}", StageLink(stage));
        return await SaveLinkAsync(db, cancellation);
    }

    private static Task<JourneyStage?> StageAsync(ConsoleDb db, long stageId, CancellationToken cancellation) =>
        db.JourneyStages.Include(s => s.Journey).Include(s => s.Evidence).FirstOrDefaultAsync(s => s.Id == stageId, cancellation);

    private static async Task<Result<Done>> SaveLinkAsync(ConsoleDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Done.It;
        }
        catch (DbUpdateException)
        {
            // two people linked, or took off, the same theme at once: it stands as one of them wanted
            return Problem.Conflict("Somebody else changed the evidence of this cell at this moment. Load the journey again to see it.");
        }
    }
}
