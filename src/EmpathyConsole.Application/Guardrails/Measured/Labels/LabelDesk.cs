using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Guardrails.Measured;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

internal sealed partial class LabelDesk(IDbContextFactory<ConsoleDb> databases, StagingShelf shelf, IJobs jobs) : ILabelDesk
{
    private const string Link = "/guardrails/measured/lines";
    private const int MostAtOnce = 20_000;
    private const int MostOfAPage = 500;
    private const int LongestWord = 120;

    public async Task<Result<LabelStock>> StockAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var counts = await db.LabelledLines.GroupBy(l => new { l.Family, l.MustFire }).Select(g => new { g.Key.Family, g.Key.MustFire, Count = g.Count() }).ToListAsync(cancellation);
        var kinds = await db.LabelledLines.Where(l => l.Kind != "").GroupBy(l => l.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).Take(60).ToListAsync(cancellation);
        var uploads = await db.LabelUploads.AsNoTracking().OrderByDescending(u => u.Id).Take(50).ToListAsync(cancellation);
        return new LabelStock(
            counts.Sum(c => c.Count),
            [.. counts.GroupBy(c => c.Family).OrderBy(f => f.Key).Select(f => (f.Key, f.Where(c => c.MustFire).Sum(c => c.Count), f.Where(c => !c.MustFire).Sum(c => c.Count)))],
            kinds,
            uploads);
    }

    public async Task<Result<Page<LabelledLine>>> FindAsync(Caller caller, LabelFilter filter, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var found = Filtered(db, filter);
        var lines = await found.OrderByDescending(l => l.Id).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 0, MostOfAPage)).ToListAsync(cancellation);
        return new Page<LabelledLine>(lines, await found.CountAsync(cancellation));
    }

    public async Task<Result<IReadOnlyList<long>>> AddAsync(Caller caller, IReadOnlyList<NewLabel> lines, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count is 0 or > MostAtOnce)
        {
            return Problem.Invalid(lines.Count == 0 ? "There is no line to add." : "At most 20,000 lines are added at once. Upload a file instead.");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var clean = lines.Select(Clean).ToList();
        if (await WrongAsync(db, clean, cancellation) is { } wrong)
        {
            return wrong;
        }

        var fates = await db.PutAsync(clean, null, caller.Name, cancellation);
        if (clean.Count == 1 && fates[0] == LabelShelf.Fate.Contradicts)
        {
            return Problem.Conflict("The same text is labelled the other way for this family already. Find that line and change it.");
        }

        var added = db.ChangeTracker.Entries<LabelledLine>().Select(e => e.Entity).ToList();
        if (added.Count > 0)
        {
            db.Note(caller, Room.Guardrails, "label", "labels", "lines", added.Count == 1 ? $"Labelled a line for {LabelWords.Slug(added[0].Family)}" : string.Create(CultureInfo.InvariantCulture, $"Labelled {added.Count:N0} lines"), Link);
            if (await SaveAsync(db, cancellation) is { } conflict)
            {
                return conflict;
            }
        }

        return added.ConvertAll(l => l.Id);
    }

    public async Task<Result<NewLabel>> ChangeAsync(Caller caller, long id, NewLabel line, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(line);
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.LabelledLines.SingleOrDefaultAsync(l => l.Id == id, cancellation) is not { } row)
        {
            return Problem.NotFound("This line is no longer there. Reload the page.");
        }

        var clean = Clean(line);
        if (await WrongAsync(db, [clean], cancellation) is { } wrong)
        {
            return wrong;
        }

        var before = Of(row);
        (row.Text, row.Hash, row.Family, row.MustFire, row.Guardrail, row.Kind, row.Site, row.ChangedAt) =
            (clean.Text, LabelKey.Of(clean.Text), clean.Family, clean.MustFire, clean.Guardrail, clean.Kind, clean.Site, db.Now);
        db.Note(caller, Room.Guardrails, "change", "labels", id, FormattableString.Invariant($"Changed the labelled line {id}"), Link);
        return await SaveAsync(db, cancellation) is { } conflict ? conflict : before;
    }

    public async Task<Result<IReadOnlyList<NewLabel>>> DeleteAsync(Caller caller, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(ids);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var rows = await db.LabelledLines.Where(l => ids.Contains(l.Id)).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return Problem.NotFound("These lines are no longer there. Reload the page.");
        }

        db.LabelledLines.RemoveRange(rows);
        db.Note(caller, Room.Guardrails, "delete", "labels", "lines", rows.Count == 1 ? FormattableString.Invariant($"Deleted the labelled line {rows[0].Id}") : string.Create(CultureInfo.InvariantCulture, $"Deleted {rows.Count:N0} labelled lines"), Link);
        await db.SaveChangesAsync(cancellation);
        return rows.ConvertAll(Of);
    }

    public async Task<Result<string>> ExportAsync(Caller caller, LabelFilter filter, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var lines = await Filtered(db, filter).OrderBy(l => l.Id).ToListAsync(cancellation);
        return SheetCsv.Row("text", "family", "label", "kind", "site", "by", "at") + string.Concat(lines.Select(l => SheetCsv.Row(
            l.Text, l.Guardrail.Length > 0 ? l.Guardrail : LabelWords.Slug(l.Family), l.MustFire ? LabelWords.Fire : LabelWords.LeaveAlone, l.Kind, l.Site, l.ByName, l.At)));
    }

    private static NewLabel Of(LabelledLine l) => new(l.Text, l.Family, l.MustFire, l.Guardrail, l.Kind, l.Site);

    private static IQueryable<LabelledLine> Filtered(ConsoleDb db, LabelFilter filter)
    {
        var lines = db.LabelledLines.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var pattern = LikePattern.Holding(filter.Search.Trim());
            lines = lines.Where(l => EF.Functions.Like(l.Text, pattern, LikePattern.Escape));
        }

        lines = filter.Family is { } family ? lines.Where(l => l.Family == family) : lines;
        lines = filter.MustFire is { } mustFire ? lines.Where(l => l.MustFire == mustFire) : lines;
        lines = filter.Upload is { } upload ? lines.Where(l => l.UploadId == upload) : lines;
        lines = string.IsNullOrEmpty(filter.Guardrail) ? lines : lines.Where(l => l.Guardrail == filter.Guardrail);
        var kind = filter.Kind == "-" ? "" : filter.Kind;
        return string.IsNullOrEmpty(filter.Kind) ? lines : lines.Where(l => l.Kind == kind);
    }

    private static NewLabel Clean(NewLabel line) => line with
    {
        Text = line.Text.Trim(),
        Guardrail = line.MustFire ? line.Guardrail.Trim() : "",
        Kind = line.Kind.Trim(),
        Site = line.Site.Trim(),
    };

    private static async Task<Problem?> WrongAsync(ConsoleDb db, IReadOnlyList<NewLabel> lines, CancellationToken cancellation)
    {
        if (lines.FirstOrDefault(l => l.Text.Length is 0 or > LabelReader.LongestText) is { } text)
        {
            return Problem.Invalid(text.Text.Length == 0 ? "Write the text first." : "The text is longer than 5,000 characters. Cut out the line that matters.", "text");
        }

        if (lines.Any(l => l.Kind.Length > LongestWord || l.Site.Length > LongestWord))
        {
            return Problem.Invalid("Kind and site have up to 120 characters each.", "kind");
        }

        if (lines.Any(l => !Enum.IsDefined(l.Family)))
        {
            return Problem.Invalid("Choose a family.", "family");
        }

        var named = lines.Where(l => l.Guardrail.Length > 0).ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var facts = await GuardrailFacts.ReadAsync(db, null, cancellation);
        var families = facts.Rows.ToDictionary(r => r.Slug, r => GuardrailJson.Read(r.Slug, 0, facts.Shown(r).Definition).Family, StringComparer.Ordinal);
        return named.FirstOrDefault(l => !families.TryGetValue(l.Guardrail, out var family) || family != l.Family) is { } other
            ? Problem.Invalid($"There is no guardrail \"{other.Guardrail}\" in the family {LabelWords.Slug(other.Family)}.", "guardrail")
            : null;
    }

    private static async Task<Problem?> SaveAsync(ConsoleDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException)
        {
            return Problem.Conflict("The same text is labelled for this family already. Find that line and change it.");
        }
    }
}
