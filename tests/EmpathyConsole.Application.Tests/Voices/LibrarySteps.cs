using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Application.Tests.Voices;

/// <summary>Voices put straight into the store, for what does not care how they came.</summary>
internal static class LibrarySteps
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Adds voices a day apart; gives their ids in order.</summary>
    public static Task<IReadOnlyList<long>> SayAsync(TestConsole console, params string[] texts) => SayAsync(console, (v, _) => v, texts);

    public static async Task<IReadOnlyList<long>> SayAsync(TestConsole console, Func<Verbatim, int, Verbatim> shape, params string[] texts)
    {
        await using var db = await console.OpenAsync();
        return await SayAsync(db, shape, texts);
    }

    public static async Task<IReadOnlyList<long>> SayAsync(ConsoleDb db, Func<Verbatim, int, Verbatim> shape, params string[] texts)
    {
        var voices = texts.Select((text, i) => shape(new() { Text = text, Source = "survey", Time = Start.AddDays(i), Hash = Guid.NewGuid().ToByteArray() }, i)).ToList();
        db.Verbatims.AddRange(voices);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return [.. voices.Select(v => v.Id)];
    }
}
