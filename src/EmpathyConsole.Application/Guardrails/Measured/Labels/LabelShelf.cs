using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails.Measured;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>Puts lines beside those that are there. The same text for the same family stands once.</summary>
internal static class LabelShelf
{
    /// <summary>How a line fared.</summary>
    public enum Fate
    {
        Added = 1,
        There = 2,
        Contradicts = 3,
    }

    /// <summary>Adds lines to the context, which the caller saves; one fate a line, in order.</summary>
    public static async Task<IReadOnlyList<Fate>> PutAsync(this ConsoleDb db, IReadOnlyList<NewLabel> lines, long? uploadId, string by, CancellationToken cancellation)
    {
        var hashes = lines.Select(l => LabelKey.Of(l.Text)).ToList();
        var wanted = hashes.Distinct(StringComparer.Ordinal).ToList();
        var there = (await db.LabelledLines.AsNoTracking().Where(l => wanted.Contains(l.Hash)).Select(l => new { l.Hash, l.Family, l.MustFire }).ToListAsync(cancellation))
            .ToDictionary(l => (l.Hash, l.Family), l => l.MustFire);
        List<Fate> fates = [];
        foreach (var (line, hash) in lines.Zip(hashes))
        {
            if (there.TryGetValue((hash, line.Family), out var mustFire))
            {
                fates.Add(mustFire == line.MustFire ? Fate.There : Fate.Contradicts);
                continue;
            }

            there[(hash, line.Family)] = line.MustFire;
            fates.Add(Fate.Added);
            db.LabelledLines.Add(Row(line, hash, uploadId, by, db.Now));
        }

        return fates;
    }

    private static LabelledLine Row(NewLabel line, string hash, long? uploadId, string by, DateTimeOffset now) => new()
    {
        Text = line.Text,
        Hash = hash,
        Family = line.Family,
        MustFire = line.MustFire,
        Guardrail = line.Guardrail,
        Kind = line.Kind,
        Site = line.Site,
        UploadId = uploadId,
        ByName = by,
        At = now,
        ChangedAt = now,
    };
}
