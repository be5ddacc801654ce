using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Journeys in and out.</summary>
internal sealed partial class JourneyDesk
{
    private const int LargestImport = 1_000_000;

    public async Task<Result<JourneyFile>> ExportAsync(Caller caller, long id, JourneyFormat format, CancellationToken cancellation)
    {
        var map = await GetAsync(caller, id, MapSide.AsIs, cancellation);
        return map.Succeeded ? JourneyText.Write(map.Value, format) : map.Problem;
    }

    public async Task<Result<ImportedJourney>> ImportAsync(Caller caller, string json, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        if (json.Length > LargestImport)
        {
            return Problem.TooLarge("The file has more than a million characters, which no journey needs. Check that it is the right file.");
        }

        var document = JourneyReader.Parse(json);
        if (!document.Succeeded)
        {
            return document.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var reader = new JourneyReader(await PersonasByNameAsync(db, cancellation), await MentionedAsync(caller, document.Value, cancellation));
        var read = reader.Read(document.Value);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        var (journey, plan) = read.Value;
        journey.CreatedAt = db.Now;
        return await CheckAsync(db, new JourneyDraft(journey.Name, journey.PersonaId, journey.Description), cancellation) is { } wrong
            ? wrong
            : new ImportedJourney(await AddAsync(db, caller, journey, [(MapSide.AsIs, plan, Nobody)], "import", "Brought in the journey", cancellation), reader.Dropped);
    }

    private static async Task<IReadOnlyDictionary<string, long>> PersonasByNameAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var personas = await db.Personas.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync(cancellation);
        return personas.DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Name, p => p.Id, StringComparer.OrdinalIgnoreCase);
    }

    // those named by id whatever their status, and all that stand, to find the others by label
    private async Task<IReadOnlyList<ThemeEvidence>> MentionedAsync(Caller caller, JourneyDocument document, CancellationToken cancellation)
    {
        var wanted = (document.Stages ?? []).SelectMany(s => new[] { s.Intent, s.Fear, s.Effort }).SelectMany(c => c?.Evidence ?? []).ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var ids = wanted.Select(t => t.Theme).OfType<long>().Distinct().ToList();
        var named = ids.Count == 0 ? [] : await themes.FindAsync(caller, ids, 0, cancellation);
        var standing = await themes.FindAsync(caller, null, 0, cancellation);
        return [.. named.Concat(standing).DistinctBy(t => t.Id)];
    }
}
