using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Exchange.Cjml;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
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
        if (!map.Succeeded)
        {
            return map.Problem;
        }

        var toBe = map.Value.HasToBe ? (await GetAsync(caller, id, MapSide.ToBe, cancellation)).Match(m => m, _ => null!) : null;
        return JourneyText.Write(map.Value, toBe, format);
    }

    public async Task<Result<ImportedJourney>> ImportAsync(Caller caller, string text, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        if (text.Length > LargestImport)
        {
            return Problem.TooLarge("The file has more than a million characters, which no journey needs. Check that it is the right file.");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var personas = await PersonasByNameAsync(db, cancellation);
        var dropped = new List<string>();
        var read = CjmlDocument.Looks(text) ? ReadCjml(text, personas, dropped) : await ReadJsonAsync(caller, text, personas, dropped, cancellation);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        var found = read.Value;
        if (await CheckAsync(db, new JourneyDraft(found.Name, found.PersonaId, found.Description), cancellation) is { } wrong)
        {
            return wrong;
        }

        var journey = new Journey { Name = found.Name, Slug = await SlugAsync(db, found, dropped, cancellation), Kind = found.Kind, Description = found.Description, PersonaId = found.PersonaId, CreatedAt = db.Now };
        var sides = new[] { (MapSide.AsIs, found.AsIs, Nobody), (MapSide.ToBe, found.ToBe!, Nobody) }.Where(s => s.Item2 is not null).ToList();
        return new ImportedJourney(await AddAsync(db, caller, journey, sides, "import", "Brought in the journey", cancellation), dropped);
    }

    private static Result<ReadJourney> ReadCjml(string text, IReadOnlyDictionary<string, long> personas, List<string> dropped)
    {
        var read = CjmlReader.Read(text);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        var (name, description, customer, plan, left) = read.Value;
        var isPersona = personas.TryGetValue(customer, out var persona);
        if (!isPersona && customer.Length > 0)
        {
            dropped.Add($"'{customer}', whose journey it is, is no persona of this workspace: the journey belongs to every customer.");
        }

        dropped.AddRange(left);
        return new ReadJourney(name, "", JourneyKind.Customers, description, isPersona ? persona : null, plan, null);
    }

    private async Task<Result<ReadJourney>> ReadJsonAsync(Caller caller, string text, IReadOnlyDictionary<string, long> personas, List<string> dropped, CancellationToken cancellation)
    {
        var document = JourneyReader.Parse(text);
        if (!document.Succeeded)
        {
            return document.Problem;
        }

        var cells = (document.Value.Stages ?? []).Concat(document.Value.ShouldBe ?? []).SelectMany(s => new[] { s?.Intent, s?.Fear, s?.Effort }).OfType<CellDocument>().ToList();
        var reader = new JourneyReader(personas, await ThemesOfAsync(caller, cells, cancellation), await CollectionsOfAsync(caller, cells, cancellation));
        var read = reader.Read(document.Value);
        dropped.AddRange(reader.Dropped);
        return read;
    }

    // signals know one journey by a name: what is taken here already would count for both
    private static async Task<string> SlugAsync(ConsoleDb db, ReadJourney found, List<string> dropped, CancellationToken cancellation)
    {
        var slug = found.Slug.Length == 0 ? "" : StageSlug.From(found.Slug);
        if (slug.Length == 0 || slug == StageSlug.From(found.Name))
        {
            return "";
        }

        var others = await db.Journeys.AsNoTracking().ToListAsync(cancellation);
        if (others.FirstOrDefault(j => j.KnownAs == slug) is not { } other)
        {
            return slug;
        }

        dropped.Add($"Signals name '{other.Name}' by '{slug}' here: this journey goes by its own name, '{StageSlug.From(found.Name)}'.");
        return "";
    }

    private static async Task<IReadOnlyDictionary<string, long>> PersonasByNameAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var personas = await db.Personas.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync(cancellation);
        return personas.DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(p => p.Name, p => p.Id, StringComparer.OrdinalIgnoreCase);
    }

    // those named by id whatever their status, and all that stand, to find the others by label
    private async Task<IReadOnlyList<ThemeEvidence>> ThemesOfAsync(Caller caller, IReadOnlyList<CellDocument> cells, CancellationToken cancellation)
    {
        var wanted = cells.SelectMany(c => c.Evidence ?? []).Where(t => t is not null).ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var ids = wanted.Select(t => t.Theme).OfType<long>().Distinct().ToList();
        var named = ids.Count == 0 ? [] : await themes.FindAsync(caller, ids, 0, cancellation);
        var standing = await themes.FindAsync(caller, null, 0, cancellation);
        return [.. named.Concat(standing).DistinctBy(t => t.Id)];
    }

    private async Task<IReadOnlyList<CollectionEvidence>> CollectionsOfAsync(Caller caller, IReadOnlyList<CellDocument> cells, CancellationToken cancellation)
    {
        var wanted = cells.SelectMany(c => c.Quotes ?? []).Where(q => q is not null).ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var ids = wanted.Select(q => q.Collection).OfType<long>().Distinct().ToList();
        var named = ids.Count == 0 ? [] : await collections.FindAsync(caller, ids, cancellation);
        var standing = await collections.FindAsync(caller, null, cancellation);
        return [.. named.Concat(standing).DistinctBy(c => c.Id)];
    }
}
