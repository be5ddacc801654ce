using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Tests;

/// <summary>Brings the dirty file in through the desk, with the mapping it guesses, and counts.</summary>
internal static class VoicesOfDirtyFile
{
    public static async Task<DirtyCounts> ImportAsync(TestConsole console)
    {
        var desk = console.Get<IVoicesDesk>();
        using var file = new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(DirtyVoices.Text())]);
        var staged = (await desk.StageAsync(console.Strategist, "dirty.csv", file, CancellationToken.None)).Value;
        var started = (await desk.StartImportAsync(console.Strategist, staged.Upload, staged.Mapping, CancellationToken.None)).Value;
        await console.RunJobAsync(console.Strategist, started.JobId);
        await using var db = await console.OpenAsync();
        var import = await db.VoiceImports.SingleAsync();
        var reasons = (await db.RejectedRows.Select(r => r.Reason).ToListAsync()).CountBy(r => r).ToDictionary();
        return new(
            (int)import.Total,
            (int)import.Imported,
            (int)import.Duplicates,
            reasons.GetValueOrDefault(RejectReason.EmptyText),
            reasons.GetValueOrDefault(RejectReason.NoWords),
            reasons.GetValueOrDefault(RejectReason.TooLong),
            (int)import.OtherLanguage,
            (int)import.TimesUnread,
            (int)import.Redactions["email"],
            (int)import.Redactions["phone"],
            (int)import.Redactions["card"]);
    }
}
