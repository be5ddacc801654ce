using System.Text;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Processes.Tests;

/// <summary>A brief that rests on themes found in the dirty file, with a run that nobody has begun to work on yet.</summary>
internal static class WaitingRun
{
    /// <summary>Makes it through the desks, for the built-in writer unless another is named; answers the brief's id.</summary>
    public static async Task<long> QueueAsync(TestConsole console, int concepts, CancellationToken token, string? writer = null)
    {
        var ines = console.Strategist;
        await FindThemesAsync(console, ines, token);
        await using var db = await console.OpenAsync();
        var persona = new Persona { Name = "Afternoon switcher", Segment = "switcher" };
        var value = new BrandValue { Name = "Time is the ingredient", Promise = "We never rush you", Words = ["rest"], Proofs = ["steamed for three hours"] };
        db.AddRange(persona, value);
        await db.SaveChangesAsync(token);
        var journey = (await console.Get<IJourneyDesk>().CreateAsync(ines, new("First order", persona.Id), token)).Value;
        var draft = new BriefDraft
        {
            Name = "Spring tin",
            Goal = "A second order within 30 days",
            PersonaId = persona.Id,
            StageId = (await console.Get<IStageLookup>().AllAsync(ines, token)).First(s => s.JourneyId == journey && s.Slug == "nurture-email").StageId,
            Channel = "email",
            ValueId = value.Id,
            ThemeIds = await db.Themes.OrderByDescending(t => t.Count).Select(t => t.Id).Take(4).ToListAsync(token),
            Count = concepts,
        };
        var brief = await console.Get<IBriefDesk>().CreateAsync(ines, draft, token);
        brief.Succeeded.ShouldBeTrue();
        (await console.Get<IRunDesk>().StartAsync(ines, brief.Value.Id, new(writer), token)).Succeeded.ShouldBeTrue();
        return brief.Value.Id;
    }

    private static async Task FindThemesAsync(TestConsole console, Caller ines, CancellationToken token)
    {
        var desk = console.Get<IVoicesDesk>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(DirtyVoices.Text()));
        var preview = (await desk.StageAsync(ines, "survey.csv", file, token)).Value;
        var started = (await desk.StartImportAsync(ines, preview.Upload, preview.Mapping, token)).Value;
        await console.RunJobAsync(ines, started.JobId);
        await console.RunJobAsync(ines, (await desk.MineAgainAsync(ines, token)).Value);
    }
}
