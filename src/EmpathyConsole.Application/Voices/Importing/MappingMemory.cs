using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Which mapping files of a shape were brought in by last.</summary>
internal static class MappingMemory
{
    private const int MostLooked = 50;

    /// <summary>The mapping of the last file of this shape; with a source, of the last one from there whose columns are all here.</summary>
    public static async Task<RememberedMapping?> FindAsync(ConsoleDb db, string shape, VoiceDialect dialect, IReadOnlyList<string> columns, string? source, CancellationToken cancellation)
    {
        bool Fits(RememberedMapping r) => r.Mapping.Columns().All(c => columns.Contains(c, StringComparer.OrdinalIgnoreCase));
        if (!string.IsNullOrWhiteSpace(source))
        {
            var bySource = await db.RememberedMappings.AsNoTracking().Where(r => r.Source == source).OrderByDescending(r => r.At).Take(MostLooked).ToListAsync(cancellation);
            if (bySource.Find(Fits) is { } own)
            {
                return own;
            }
        }

        var exact = await db.RememberedMappings.AsNoTracking().Where(r => r.Shape == shape).OrderByDescending(r => r.At).FirstOrDefaultAsync(cancellation);
        if (exact is not null && Fits(exact))
        {
            return exact;
        }

        // exports of events have other columns each time, as far as they are filled
        return dialect is VoiceDialect.Ga4 or VoiceDialect.PostHog or VoiceDialect.Zendesk
            ? (await db.RememberedMappings.AsNoTracking().Where(r => r.Dialect == dialect).OrderByDescending(r => r.At).Take(MostLooked).ToListAsync(cancellation)).Find(Fits)
            : null;
    }

    /// <summary>Remembers, or replaces what was remembered for the shape and source; to be saved with the rest.</summary>
    public static async Task KeepAsync(ConsoleDb db, Caller caller, string shape, VoiceDialect dialect, string fileName, VoiceMapping mapping, CancellationToken cancellation)
    {
        var source = mapping.DefaultSource ?? "";
        var kept = await db.RememberedMappings.SingleOrDefaultAsync(r => r.Shape == shape && r.Source == source, cancellation)
            ?? db.RememberedMappings.Add(new() { Shape = shape, Source = source }).Entity;
        (kept.Dialect, kept.FileName, kept.Mapping, kept.At, kept.ByName) = (dialect, fileName, mapping, db.Now, caller.Name);
    }

    /// <summary>Files of one build with the same columns in the same order are of one shape.</summary>
    public static string Shape(VoiceFormat format, VoiceDialect dialect, IReadOnlyList<string> columns) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{format}\u001f{dialect}\u001f{string.Join('\u001f', columns).ToUpperInvariant()}")).AsSpan(0, 16));
}
