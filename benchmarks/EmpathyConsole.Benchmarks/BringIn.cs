using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Benchmarks;

/// <summary>Measures bringing a file in, 10,000 and 100,000 rows, without finding themes; prints how the time grows.</summary>
internal static class BringIn
{
    private const double LimitSeconds = 20;
    private static readonly int[] Sizes = [10_000, 100_000];

    private static readonly string[] Said =
    [
        "my parcel was two hours late and nobody told us why", "been on hold for an hour about my order", "the tin came back with a broken lid", "how do I change the name on my subscription", "I worry that it is hard to leave",
        "the app crashed while I was paying, write to jo{0}@mail.example", "thank you for finding my parcel so fast", "so relieved that it came before the weekend", "nobody answers the phone, I am at +44 7700 900{1}", "is there a way to pause it over the summer",
    ];

    /// <summary>0 when the largest held its limit, else 1.</summary>
    public static async Task<int> RunAsync(TextWriter to, CancellationToken cancellation)
    {
        var figures = new List<Figure>();
        foreach (var rows in Sizes)
        {
            var figure = new Figure(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows brought in"), rows == Sizes[^1] ? LimitSeconds : LimitSeconds / 8);
            for (var round = 0; round < 3; round++)
            {
                await RoundAsync(figure, rows, cancellation);
            }

            figures.Add(figure);
            await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{figure.Name,-28} median {figure.Median,6:0.00} s (limit {figure.LimitSeconds:0.0}), cpu {figure.MedianCpu,6:0.00} s, {rows / figure.Median:N0} rows a second; {figure.Note}"));
        }

        var growth = Math.Log(figures[1].MedianCpu / figures[0].MedianCpu) / Math.Log((double)Sizes[1] / Sizes[0]);
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"cpu grows with rows to the power {growth:0.00}; {Environment.ProcessorCount} cores, .NET {Environment.Version}"));
        return figures[^1].Held ? 0 : 1;
    }

    private static async Task RoundAsync(Figure figure, int rows, CancellationToken cancellation)
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IVoicesDesk>();
        await using var file = new MemoryStream(File(rows));
        await figure.TimeAsync(async () =>
        {
            var preview = (await desk.StageAsync(console.Strategist, "export.csv", file, cancellation)).Value;
            var started = (await desk.StartImportAsync(console.Strategist, preview.Upload, preview.Mapping, cancellation)).Value;
            var job = await console.RunJobAsync(console.Strategist, started.JobId);
            if (job.State != JobState.Done)
            {
                throw new InvalidOperationException(job.Trouble);
            }

            var outcome = (await desk.OutcomeAsync(console.Strategist, started.ImportId, cancellation)).Value;
            figure.Note = string.Create(CultureInfo.InvariantCulture, $"{outcome.Imported:N0} in, {outcome.Duplicates:N0} twice, {outcome.Rejected:N0} rejected, {outcome.Redactions.Values.Sum():N0} redactions");
        });
    }

    /// <summary>The columns of a ticket export, in our own words; every thousandth row is empty.</summary>
    private static byte[] File(int rows)
    {
        var random = new Random(11);
        var csv = new StringBuilder("id,comment,created_at,channel,segment,rating\n");
        for (var i = 0; i < rows; i++)
        {
            var text = i % 1_000 == 999 ? "" : string.Format(CultureInfo.InvariantCulture, Said[random.Next(Said.Length)], i, 100 + (i % 900)) + ", " + Said[random.Next(5)] + (random.Next(2) == 0 ? ", again" : ", as ever");
            csv.Append(CultureInfo.InvariantCulture, $"{i},\"{text}\",{new DateTime(2025, 7, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(i * 5):yyyy-MM-ddTHH:mm:ssZ},{(i % 3 == 0 ? "web" : "shop")},{(i % 2 == 0 ? "new" : "loyal")},{1 + (i % 5)}\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
