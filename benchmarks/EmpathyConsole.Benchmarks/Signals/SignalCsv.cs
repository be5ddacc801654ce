using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>The same signals as a CSV of numbers, for other engines: each text is the number it ends with, which is kinder to them than texts.</summary>
internal static class SignalCsv
{
    private static readonly string[] Stages = ["landing-page", "form-fill", "nurture-email", "consultation-booking", "onboarding", "support"];
    private static readonly string[] Channels = ["web", "mobile-web", "app", "email", "phone"];
    private static readonly Dictionary<string, int> Subjects = new(StringComparer.Ordinal);

    public static async Task<int> RunAsync(string file, int count, CancellationToken cancellation)
    {
        await using var to = new StreamWriter(file);
        await to.WriteLineAsync("time,person,kind,value,session,journey,stage,channel,source,campaign,segment,subject,case");
        foreach (var s in new SignalMaker(count, 7).All())
        {
            cancellation.ThrowIfCancellationRequested();
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{s.Time.ToUnixTimeMilliseconds()},{Number(s.Person)},{(int)s.Kind},{s.Value},{Hex(s.Session)},{Number(s.Journey)},{Array.IndexOf(Stages, s.Stage) + 1},{Array.IndexOf(Channels, s.Channel) + 1},{Number(s.Source)},{Number(s.Campaign)},{Number(s.Segment)},{Subject(s.Subject)},{Number(s.Case)}"));
        }

        return 0;
    }

    /// <summary>The same signals in the words they come in, as the console takes them.</summary>
    public static async Task<int> WordsAsync(string file, int count, CancellationToken cancellation)
    {
        await using var to = new StreamWriter(file);
        await to.WriteLineAsync("time,person,kind,value,session,journey,stage,channel,source,campaign,segment,subject,case,id");
        foreach (var s in new SignalMaker(count, 7).All())
        {
            cancellation.ThrowIfCancellationRequested();
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{s.Time:yyyy-MM-ddTHH:mm:ss.fffZ},{s.Person},{SignalKinds.Slug(s.Kind)},{s.Value},{s.Session},{s.Journey},{s.Stage},{s.Channel},{s.Source},{s.Campaign},{s.Segment},{s.Subject},{s.Case},{s.Id}"));
        }

        return 0;
    }

    private static int Number(string? text) => text is null ? 0 : int.Parse(text.AsSpan(text.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    private static int Hex(string? text) => text is null ? 0 : int.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static int Subject(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!Subjects.TryGetValue(text, out var number))
        {
            Subjects[text] = number = Subjects.Count + 1;
        }

        return number;
    }
}
