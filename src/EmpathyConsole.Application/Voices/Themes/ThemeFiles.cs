using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Themes;

internal sealed class ThemeFiles(IDbContextFactory<ConsoleDb> databases, IVoicesDesk desk) : IThemeFiles
{
    private const string Unsorted = "(unsorted)";
    private static readonly string[] ThemeHead = ["theme", "kind", "label", "status", "voices", "share", "low", "high", "trend", "cohesion", "inferred"];
    private static readonly string[] QuoteHead = ["rank", "verbatim", "start", "length", "text", "source", "time", "channel", "segment"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public async Task<Result<SheetFile>> WriteAsync(Caller caller, ThemeFilter filter, ThemeFormat format, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var themes = await desk.ExportAsync(caller, filter, cancellation);
        if (!themes.Succeeded)
        {
            return themes.Problem;
        }

        if (format == ThemeFormat.Json)
        {
            return SheetFile.OfText("themes.json", "application/json", JsonSerializer.Serialize(themes.Value, Json) + "\n");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var count = await ThemeCount.ReadAsync(db, filter, cancellation);
        var quotes = await QuotesAsync(db, [.. themes.Value.Select(t => t.Id)], filter, cancellation);
        return format == ThemeFormat.Csv ? Csv(themes.Value, quotes, count) : Xlsx(themes.Value, quotes, count);
    }

    private static SheetFile Csv(IReadOnlyList<ThemeExport> themes, ILookup<long, QuotedVoice> quotes, ThemeCount count)
    {
        var text = new StringBuilder(SheetCsv.Row(ThemeHead.Concat(QuoteHead)));
        foreach (var theme in themes)
        {
            foreach (var quote in quotes[theme.Id].Select(Cells).DefaultIfEmpty(new object?[QuoteHead.Length]))
            {
                text.Append(SheetCsv.Row(Cells(theme).Concat(quote)));
            }
        }

        text.Append(SheetCsv.Row(Rest(count).Concat(new object?[QuoteHead.Length])));
        return SheetFile.OfText("themes.csv", "text/csv", text.ToString());
    }

    private static SheetFile Xlsx(IReadOnlyList<ThemeExport> themes, ILookup<long, QuotedVoice> quotes, ThemeCount count) => new(
        "themes.xlsx",
        SheetBook.MediaType,
        SheetBook.Of(
            new SheetPage("Themes", ThemeHead, themes.Select(Cells).Append(Rest(count))),
            new SheetPage("Quotes", ["theme", "label", .. QuoteHead], themes.SelectMany(t => quotes[t.Id].Select(q => (object?[])[t.Id, t.Label, .. Cells(q)])))));

    private static object?[] Cells(ThemeExport t) => [t.Id, Slug(t.Kind), t.Label, Slug(t.Status), t.N, t.Share, t.Low, t.High, t.Inferred ? null : t.Trend, t.Inferred ? null : t.Cohesion, t.Inferred ? "yes" : null];

    private static object?[] Cells(QuotedVoice q) => [q.Rank, q.Quote.Verbatim, q.Quote.Start, q.Quote.Length, q.Quote.Text, q.Source, q.Time, q.Channel, q.Segment];

    /// <summary>The share in no theme stands below the themes, so that nobody takes them for everything.</summary>
    private static object?[] Rest(ThemeCount count)
    {
        var share = count.Voices >= ThemeCount.FewestForShare ? Proportion.Wilson(count.Unsorted, count.Voices) : (Interval?)null;
        return [null, null, Unsorted, null, count.Unsorted, share?.Value, share?.Low, share?.High, null, null, null];
    }

    private static string Slug<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static async Task<ILookup<long, QuotedVoice>> QuotesAsync(ConsoleDb db, IReadOnlyList<long> themes, ThemeFilter filter, CancellationToken cancellation)
    {
        var rows = await (
            from member in db.ThemeMembers
            where themes.Contains(member.ThemeId)
            join verbatim in db.Verbatims
                .Where(v => !v.SetAside)
                .Where(v => filter.Segment == null || v.Segment == filter.Segment)
                .Where(v => filter.Channel == null || v.Channel == filter.Channel)
                .Where(v => filter.Source == null || v.Source == filter.Source)
                .Where(v => filter.From == null || v.Time >= filter.From)
                .Where(v => filter.To == null || v.Time < filter.To) on member.VerbatimId equals verbatim.Id
            orderby member.ThemeId, member.Rank, member.Id
            select new { member.ThemeId, member.Rank, member.QuoteStart, member.QuoteLength, verbatim.Id, verbatim.Text, verbatim.Source, verbatim.Time, verbatim.Channel, verbatim.Segment })
            .AsNoTracking().ToListAsync(cancellation);
        return rows
            .Select(r => Quote.Cut(r.Id, r.Text, r.QuoteStart, r.QuoteLength) is { } quote ? new QuotedVoice(r.ThemeId, r.Rank, quote, r.Source, r.Time, r.Channel, r.Segment) : null)
            .OfType<QuotedVoice>().ToLookup(q => q.Theme);
    }
}
