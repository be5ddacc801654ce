using System.Globalization;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Benchmarks;

/// <summary>Looks for words among 100,000 voices (10,000 and 30,000 for the growth): a page of 25 with its marks, total and counts by source and channel.</summary>
internal static class VoiceSearches
{
    private static readonly string[] Sources = ["survey", "review", "chat", "ticket"];
    private static readonly string?[] Channels = ["web", "shop", "email", null];

    private const double LimitSeconds = .15;
    private const int Rounds = 7;
    private static readonly int[] Sizes = [10_000, 30_000, 100_000];

    private static readonly (string Name, VoiceSearch Search)[] Asked =
    [
        ("no words, newest", new()),
        ("a rare word", new() { Words = "w1900", Order = SearchOrder.Best }),
        ("two words", new() { Words = "parcel late", Order = SearchOrder.Best }),
        ("a phrase", new() { Words = "\"hard to leave\"", Order = SearchOrder.Best }),
        ("a prefix", new() { Words = "subscri*", Order = SearchOrder.Best }),
        ("one or the other, without a third", new() { Words = "parcel OR box -late", Order = SearchOrder.Best }),
        ("two words, newest, web only, a month", new() { Words = "parcel late", Order = SearchOrder.Newest, Channel = "web", From = new(2026, 3, 1), To = new(2026, 4, 1) }),
        ("words of one theme", new() { Words = "parcel", Theme = 1, Order = SearchOrder.Best }),
        ("a word of nearly every voice", new() { Words = "the", Order = SearchOrder.Best }),
    ];

    /// <summary>Prints a line a question and size; 1 when the median of one at the largest size is over the limit.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        var over = 0;
        foreach (var size in Sizes)
        {
            await using var console = await TestConsole.StartAsync();
            await FillAsync(console, size, cancellation);
            var desk = console.Get<IVoiceSearchDesk>();
            foreach (var (name, search) in Asked)
            {
                var figure = new Figure(name, LimitSeconds);
                for (var round = 0; round < Rounds; round++)
                {
                    await figure.TimeAsync(async () =>
                    {
                        var hits = (await desk.SearchAsync(console.Analyst, search, null, 25, cancellation)).Value;
                        figure.Note = string.Create(CultureInfo.InvariantCulture, $"{hits.Total:N0} hits");
                    });
                }

                over += size == Sizes[^1] && !figure.Held ? 1 : 0;
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {size,7:N0} | {name,-38} | {figure.Note,12} | {figure.Median * 1000,6:0} | {figure.MedianCpu * 1000,6:0} | {(figure.Held ? "yes" : "no"),3} |"));
            }
        }

        return over == 0 ? 0 : 1;
    }

    private static async Task FillAsync(TestConsole console, int size, CancellationToken cancellation)
    {
        var random = new Random(7);
        string[] common = ["the", "and", "I", "to", "it", "was", "parcel", "late", "box", "subscription", "hard to leave", "worried", "note", "address"];
        string Words()
        {
            var words = Enumerable.Range(0, random.Next(5, 40)).Select(_ => random.Next(5) < 2 ? common[(int)(common.Length * Math.Pow(random.NextDouble(), 2))] : string.Create(CultureInfo.InvariantCulture, $"w{(int)(20_000 * Math.Pow(random.NextDouble(), 3))}"));
            return string.Join(' ', words);
        }

        await using var db = await console.OpenAsync();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Themes.Add(new() { Kind = ThemeKind.Fear, Label = "Late parcels" });
        await db.SaveChangesAsync(cancellation);
        foreach (var chunk in Enumerable.Range(0, size).Chunk(5_000))
        {
            var voices = chunk.Select(i => new Verbatim
            {
                Text = Words(),
                Source = Sources[random.Next(Sources.Length)],
                Channel = Channels[random.Next(Channels.Length)],
                Time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(i * 3),
                Hash = Guid.NewGuid().ToByteArray(),
            }).ToList();
            db.Verbatims.AddRange(voices);
            await db.SaveChangesAsync(cancellation);
            db.ThemeMembers.AddRange(voices.Where((_, i) => i % 10 == 0).Select((v, i) => new ThemeMember { ThemeId = 1, VerbatimId = v.Id, Rank = i, QuoteLength = 1 }));
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }
}
