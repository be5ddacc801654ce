using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>The line of the record that says the demo is whole. Lines of the record are never taken back.</summary>
internal static class ReadyMark
{
    private const string Verb = "make";
    private const string Subject = "demo";

    public static Task<bool> StandsAsync(ConsoleDb db, CancellationToken cancellation) =>
        db.Record.AnyAsync(r => r.Verb == Verb && r.SubjectKind == Subject, cancellation);

    public static async Task SetAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        db.Note(build.Ada, Room.House, Verb, Subject, build.Workspace, "Made the demo workspace");
        await db.SaveChangesAsync(cancellation);
    }
}
