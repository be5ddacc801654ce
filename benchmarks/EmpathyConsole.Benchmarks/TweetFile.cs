using System.Globalization;

namespace EmpathyConsole.Benchmarks;

/// <summary>Stands in for a file of customer posts: 7,319 rows in our own words, the columns of a social export.</summary>
internal static class TweetFile
{
    public const int Rows = 7_319;

    private static readonly string[] Who = ["@oakair", "@lumenair", "@northair", "hey @oakair"];

    private static readonly string[] Troubles =
    [
        "my flight was two hours late and nobody told us why", "been on hold for an hour about my booking", "you lost my bag again", "my suitcase came back with a broken wheel",
        "the gate changed three times and I missed my connection", "I am worried that I will miss my connection tomorrow", "how do I change the name on a ticket",
        "which form do I fill in for a refund", "the app crashed while I was paying", "why is the fee higher than the ticket", "I just want to talk to a real person",
        "flight cancelled and no hotel for the night", "the line at the desk has not moved for an hour", "nobody answers the phone", "is there a way to get my seat back",
        "the crew was wonderful to my kids", "thank you for finding my bag so fast", "so relieved that we made it home", "boarding was quick and friendly today", "your agent sorted out my booking in two minutes",
    ];

    private static readonly string[] Ends = ["", " please help", " this is the second time", " what now?", " I need an answer", " thanks", " on my way to see my mother", " it is late", " in the rain", " with two small children"];

    private static readonly string[] Places = ["in Leeds", "at the gate", "this morning", "on Friday", "after the storm", "at the airport", "from Porto", "to Cork", "in row 12", "at the desk"];

    public static async Task WriteAsync(string path, CancellationToken cancellation)
    {
        var random = new Random(11);
        await using var file = new StreamWriter(path);
        await file.WriteLineAsync("text,airline,created");
        for (var i = 0; i < Rows; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var at = new DateTime(2026, 2, 1, 6, 0, 0, DateTimeKind.Utc).AddMinutes(i * 7);
            var text = $"{Pick(Who)} {Pick(Troubles)} {Pick(Places)}{Pick(Ends)} {(i % 3 == 0 ? "ref " + i.ToString(CultureInfo.InvariantCulture) : Pick(Places))}";
            await file.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\"{text}\",Oak Air,{at:yyyy-MM-ddTHH:mm:ssZ}"));
        }

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
