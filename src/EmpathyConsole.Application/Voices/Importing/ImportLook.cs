using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Redaction;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Looks at a staged file: recognises it, maps it as last time or by guess, and shows what would be kept.</summary>
internal sealed class ImportLook(IDbContextFactory<ConsoleDb> databases, StagingShelf shelf)
{
    private const int RowsLookedAt = 200;
    private const int EventsLookedAt = 5_000;
    private const int RowsShown = 12;
    private const int VoicesShown = 8;
    private const int LongestCell = 400;

    /// <param name="caller">Who asks; has been let in already.</param>
    /// <param name="upload">The staged file.</param>
    /// <param name="mapping">Null: as remembered, else by guess. Without a text column: by guess, with its options.</param>
    /// <param name="source">Whose files it is one of, for what is remembered.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<Result<ImportPreview>> AtAsync(Caller caller, string upload, VoiceMapping? mapping, string? source, CancellationToken cancellation)
    {
        var found = await shelf.FindAsync(caller, upload, cancellation);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        var staged = found.Value;
        try
        {
            await using var db = await databases.OpenAsync(caller, cancellation);
            RememberedMapping? remembered = null;
            if (mapping is null)
            {
                remembered = await RememberedAsync(db, staged, source, cancellation);
                mapping = remembered?.Mapping;
            }

            using var file = shelf.Open(staged, OptionsOf(mapping));
            var sample = Sample(file);
            if (sample.Count == 0)
            {
                return Problem.Invalid($"'{staged.FileName}' holds no rows. Check that it has voices under its first row.", "file");
            }

            var chosen = mapping is { Text.Length: > 0 } ? mapping : MappingGuess.Of(file, sample, mapping);
            chosen = chosen is { Customers.Count: 0, OurSide.Count: 0 } ? SpeakerGuess.Into(chosen, file.Columns, sample) : chosen;
            return await ShowAsync(db, staged, file, sample, chosen, remembered, cancellation);
        }
        catch (UnreadableFileException e)
        {
            return Problem.Invalid($"'{staged.FileName}' can't be read. {e.Message}", "file");
        }
        catch (Exception e) when (e is IOException or FormatException or System.Xml.XmlException or InvalidDataException or ArgumentException)
        {
            return Problem.Invalid($"'{staged.FileName}' could not be read. Save it again as CSV or XLSX and try once more.", "file");
        }
    }

    /// <summary>What the file's mapping is remembered by.</summary>
    public (string Shape, VoiceDialect Dialect) ShapeOf(StagedFile staged)
    {
        using var file = shelf.Open(staged, new());
        var dialect = DialectGuess.Of(file.Shape, file.Columns);
        return (MappingMemory.Shape(staged.Format, dialect, file.Columns), dialect);
    }

    public static RowOptions OptionsOf(VoiceMapping? mapping) => mapping is null ? new() : new(mapping.HasHeader, mapping.Sheet, mapping.Paragraphs);

    private async Task<RememberedMapping?> RememberedAsync(ConsoleDb db, StagedFile staged, string? source, CancellationToken cancellation)
    {
        using var file = shelf.Open(staged, new());
        var dialect = DialectGuess.Of(file.Shape, file.Columns);
        return await MappingMemory.FindAsync(db, MappingMemory.Shape(staged.Format, dialect, file.Columns), dialect, file.Columns, source, cancellation);
    }

    private static List<RawRow> Sample(IRowSource file)
    {
        var dialect = DialectGuess.Of(file.Shape, file.Columns);
        return [.. file.Rows().Take(dialect is VoiceDialect.Ga4 or VoiceDialect.PostHog ? EventsLookedAt : RowsLookedAt)];
    }

    private static async Task<ImportPreview> ShowAsync(ConsoleDb db, StagedFile staged, IRowSource file, List<RawRow> sample, VoiceMapping mapping, RememberedMapping? remembered, CancellationToken cancellation)
    {
        var dialect = DialectGuess.Of(file.Shape, file.Columns);
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation)).TimeZone);
        var reader = new VoiceReader(mapping, file, zone, db.WorkspaceId);
        var voices = sample.Select(reader.Read).SelectMany(r => r.Voices).Select(v => (v.Line, v.Verbatim)).Where(v => v.Verbatim is not null).Take(VoicesShown)
            .Select(v => new PreviewVoice(v.Line, v.Verbatim!.Text, v.Verbatim.Question, v.Verbatim.Source, v.Verbatim.Time, v.Verbatim.Channel, v.Verbatim.Times, v.Verbatim.SetAside)).ToList();
        var personal = file.Columns.Select(c => ColumnWords.IsPersonal(c) && !mapping.Texts().Contains(c, StringComparer.OrdinalIgnoreCase)).ToList();

        // in a stream of events the first rows are page views: show those with something said
        var texts = file.Columns.Select((c, i) => (c, i)).Where(c => mapping.Texts().Contains(c.c, StringComparer.OrdinalIgnoreCase)).Select(c => c.i).ToList();
        var said = mapping.LeaveEmpty ? sample.Where(r => texts.Exists(t => r.Cell(t).Length > 0)).ToList() : sample;
        var shown = (said.Count > 0 ? said : sample).Take(RowsShown)
            .Select(r => (IReadOnlyList<string>)[.. r.Cells.Take(file.Columns.Count).Select((c, i) => !r.Broken && personal[i] && c.Length > 0 ? "" : Redactor.Redact(c.Length > LongestCell ? c[..LongestCell] : c).Text)]).ToList();
        return new ImportPreview(staged.Token, staged.FileName, staged.Bytes, staged.Format, file.Columns, shown, mapping)
        {
            Dialect = dialect,
            Recognised = Recognition.Sentence(staged.Format, dialect, file, mapping),
            Questions = file.Questions,
            Personal = personal,
            Sheets = file.Shape.Sheets ?? [],
            Sheet = file.Shape.Sheet,
            Paragraphs = file.Shape.Paragraphs,
            Speakers = [.. SpeakerGuess.Lines(mapping, file.Columns, sample).Select(s => s with { Example = Redactor.Redact(s.Example.Length > 120 ? s.Example[..120] : s.Example).Text })],
            Voices = voices,
            Remembered = remembered is null ? null : new(remembered.Id, remembered.FileName, remembered.ByName, remembered.At),
        };
    }
}
