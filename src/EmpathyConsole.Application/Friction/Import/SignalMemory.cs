using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>How files of a shape were mapped the last time.</summary>
internal static class SignalMemory
{
    /// <summary>Exports of a tool are of one shape whatever columns are filled; other files by their column names.</summary>
    public static string Shape(SignalDialect recognised, IReadOnlyList<string> columns) => recognised != SignalDialect.Own
        ? recognised.ToString()
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', columns).ToUpperInvariant())).AsSpan(0, 16));

    public static Task<RememberedSignalMapping?> FindAsync(ConsoleDb db, string shape, CancellationToken cancellation) =>
        db.RememberedSignalMappings.AsNoTracking().SingleOrDefaultAsync(r => r.Shape == shape, cancellation);

    /// <summary>Remembers, or replaces what was remembered; to be saved with the rest. What is as usual needs no remembering.</summary>
    public static async Task KeepAsync(ConsoleDb db, Caller caller, string shape, string fileName, SignalFileMapping mapping, CancellationToken cancellation)
    {
        var kept = await db.RememberedSignalMappings.SingleOrDefaultAsync(r => r.Shape == shape, cancellation);
        if (mapping.IsEmpty)
        {
            if (kept is not null)
            {
                db.RememberedSignalMappings.Remove(kept);
            }

            return;
        }

        kept ??= db.RememberedSignalMappings.Add(new() { Shape = shape }).Entity;
        (kept.FileName, kept.Mapping, kept.At, kept.ByName) = (fileName, mapping, db.Now, caller.Name);
    }
}
