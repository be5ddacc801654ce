using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Domain.Friction.Sites;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Cli.Commands;

/// <summary>sites list, create, change, revoke.</summary>
internal static class SiteCommands
{
    public static void Add(RootCommand root, CliFrame frame) =>
        root.Add(new Command("sites", "Site keys: what web pages send signals with.") { List(frame), Create(frame), Change(frame), Revoke(frame) });

    private static Command List(CliFrame frame)
    {
        var list = new Command("list", "Every site key, with its origins and when it was last heard.");
        list.SetAction(frame.Run(async (session, _, cancellation) =>
        {
            var sites = await session.Get<ISiteDesk>().ListAsync(session.Caller, cancellation);
            return sites.Succeeded ? await WriteAsync(session, sites.Value) : CliSession.Say(sites.Problem);
        }));
        return list;
    }

    private static Command Create(CliFrame frame)
    {
        var (name, origins, rate) = (new Argument<string>("NAME") { Description = "Which site it is for." }, Origins(), Rate());
        var create = new Command("create", "Makes a site key. It is public: it may stand in your pages.") { name, origins, rate };
        create.SetAction(frame.Run(async (session, parsed, cancellation) =>
            await SayAsync(session, await session.Get<ISiteDesk>().CreateAsync(session.Caller, new(parsed.GetValue(name)!, parsed.GetValue(origins)!, parsed.GetValue(rate)), cancellation))));
        return create;
    }

    private static Command Change(CliFrame frame)
    {
        var (id, name, origins, rate) = (Id(), new Argument<string>("NAME") { Description = "Which site it is for." }, Origins(), Rate());
        var change = new Command("change", "Gives a site key another name, other origins or another limit.") { id, name, origins, rate };
        change.SetAction(frame.Run(async (session, parsed, cancellation) =>
            await SayAsync(session, await session.Get<ISiteDesk>().ChangeAsync(session.Caller, parsed.GetValue(id), new(parsed.GetValue(name)!, parsed.GetValue(origins)!, parsed.GetValue(rate)), cancellation))));
        return change;
    }

    private static Command Revoke(CliFrame frame)
    {
        var id = Id();
        var revoke = new Command("revoke", "Its pages are no longer heard. What they told stays.") { id };
        revoke.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var done = await session.Get<ISiteDesk>().RevokeAsync(session.Caller, parsed.GetValue(id), cancellation);
            return done.Succeeded ? ExitCode.Done : CliSession.Say(done.Problem);
        }));
        return revoke;
    }

    private static Argument<long> Id() => new("ID") { Description = "The key's number, as 'sites list' shows it." };

    private static Option<string> Origins() => new("--origins") { Description = "Where its pages come from, like https://shop.example; separated by commas.", Required = true };

    private static Option<int> Rate() => new("--per-minute") { Description = "Deliveries a minute, of all visitors together.", DefaultValueFactory = _ => SiteLimits.UsualPerMinute };

    private static async Task<int> SayAsync(CliSession session, Result<SiteLine> saved)
    {
        if (!saved.Succeeded)
        {
            return CliSession.Say(saved.Problem);
        }

        if (session.Format != OutputFormat.Json)
        {
            return await WriteAsync(session, [saved.Value]);
        }

        CliSession.WriteJson(saved.Value);
        return ExitCode.Done;
    }

    private static async Task<int> WriteAsync(CliSession session, IReadOnlyList<SiteLine> sites)
    {
        if (session.Format == OutputFormat.Json)
        {
            CliSession.WriteJson(sites);
            return ExitCode.Done;
        }

        if (session.Format == OutputFormat.Csv)
        {
            CliSession.WriteCsv("id", "name", "key", "origins", "perMinute", "lastHeardAt", "revokedAt");
        }

        foreach (var s in sites)
        {
            string[] cells = [s.Id.ToString(CultureInfo.InvariantCulture), s.Name, s.Key, string.Join(' ', s.Origins), s.PerMinute.ToString(CultureInfo.InvariantCulture), Time(s.LastHeardAt), Time(s.RevokedAt)];
            if (session.Format == OutputFormat.Csv)
            {
                CliSession.WriteCsv(cells);
            }
            else
            {
                await Console.Out.WriteLineAsync($"{cells[0]}  {s.Name}  {s.Key}  {cells[3]}  {(s.RevokedAt is not null ? "revoked " + cells[6] : "last heard " + (cells[5].Length == 0 ? "never" : cells[5]))}");
            }
        }

        return ExitCode.Done;
    }

    private static string Time(DateTimeOffset? at) => at?.ToString("yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture) ?? "";
}
