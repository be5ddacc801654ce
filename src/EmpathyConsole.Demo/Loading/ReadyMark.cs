using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>The last step, in one transaction: history, mentions, and the line of the record that says the demo is whole.</summary>
internal static class ReadyMark
{
    private const string Verb = "make";
    private const string Subject = "demo";

    public static Task<bool> StandsAsync(ConsoleDb db, CancellationToken cancellation) =>
        db.Record.AnyAsync(r => r.Verb == Verb && r.SubjectKind == Subject, cancellation);

    public static async Task SetAsync(DemoBuild build, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        var midnight = new DateTimeOffset(db.Now.UtcDateTime.Date, TimeSpan.Zero);
        db.Record.AddRange(HistoryContent.Lines.Select(line => new RecordEntry
        {
            At = midnight.AddDays(-line.DaysAgo).AddHours(line.Hour).AddMinutes(line.DaysAgo * 7 % 60),
            ActorKind = CallerKind.Member,
            ActorId = build.Member(line.Who).Id,
            ActorName = line.Who,
            Room = line.Room,
            Verb = line.Verb,
            SubjectKind = line.Subject,
            Summary = line.Summary,
            Link = line.Link,
        }));
        db.Inbox.AddRange(HistoryContent.Mentions.Select(m => new InboxItem
        {
            ForId = build.Member(m.To).Id,
            Kind = InboxKind.Mention,
            Title = m.Title,
            Detail = m.Detail,
            Link = m.Link,
            FromName = m.From,
            At = db.Now.AddHours(-m.HoursAgo),
        }));
        db.Note(build.Ada, Room.House, Verb, Subject, build.Workspace, "Made the demo workspace");
        await db.SaveChangesAsync(cancellation);
    }
}
