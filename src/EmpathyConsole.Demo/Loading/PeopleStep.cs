using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Demo.People;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>The known customers, brought in as the four files another system would send, and what some of them chose.</summary>
internal sealed class PeopleStep : IDemoStep
{
    public string Title => "Meeting 400 people";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        var people = build.Content.People;
        await ImportAsync(build, PeopleFileKind.People, Files.Of(people.People), cancellation);
        await ImportAsync(build, PeopleFileKind.Consents, Files.Of(people.Consents), cancellation);
        await ImportAsync(build, PeopleFileKind.Tickets, Files.Of(people.Tickets), cancellation);
        await ImportAsync(build, PeopleFileKind.Exposures, Files.Of(people.Exposures), cancellation);
        await using var db = await build.OpenAsync(cancellation);
        var chosen = await db.Preferences.Select(p => p.PersonId).ToListAsync(cancellation);
        var ids = await db.People.ToDictionaryAsync(p => p.Key, p => p.Id, StringComparer.Ordinal, cancellation);
        var desk = build.Get<IPeopleDesk>();
        foreach (var person in people.People.Where(p => (p.PausedUntil is not null || p.MostAWeek is not null) && !chosen.Contains(ids[p.Key])))
        {
            DemoBuild.Sure(await desk.PutPreferencesAsync(build.Mara, person.Key, new(PausedUntil: person.PausedUntil, MostPerWeek: person.MostAWeek), cancellation));
        }
    }

    private static async Task ImportAsync(DemoBuild build, PeopleFileKind kind, string csv, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var done = DemoBuild.Sure(await build.Get<IPeopleDesk>().ImportAsync(build.Mara, kind, stream, null, cancellation));
        if (done.Rejected > 0)
        {
            throw new InvalidOperationException($"The demo's {kind} were refused in line {done.Rejects[0].Line}: {done.Rejects[0].Reason}");
        }
    }

    // The columns of the contract.
    private static class Files
    {
        public static string Of(IEnumerable<DemoPerson> people) => Join(
            "person,segment,generation,lifeStage,timeZone,locale,updatedAt",
            people.Select(p => $"{p.Key},{p.Segment},{p.Generation},\"{p.LifeStage}\",{p.TimeZone},{p.Locale},"));

        public static string Of(IEnumerable<DemoConsent> consents) => Join(
            "person,purpose,channel,granted,time,source",
            consents.Select(c => $"{c.Person},{c.Purpose},{c.Channel},{(c.Granted ? "true" : "false")},{Time(c.Time)},{c.Source}"));

        public static string Of(IEnumerable<DemoTicket> tickets) => Join(
            "ticket,person,opened,closed,intent,queue,status",
            tickets.Select(t => $"{t.Ticket},{t.Person},{Time(t.Opened)},{Time(t.Closed)},{t.Intent},{t.Queue},{(t.Closed is null ? "open" : "closed")}"));

        public static string Of(IEnumerable<DemoExposure> exposures) => Join(
            "person,time,channel,campaign,purpose",
            exposures.Select(e => $"{e.Person},{Time(e.Time)},{e.Channel},{e.Campaign},{e.Purpose}"));

        private static string Join(string header, IEnumerable<string> lines) => header + "\n" + string.Join('\n', lines) + "\n";

        private static string Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? string.Empty;
    }
}
