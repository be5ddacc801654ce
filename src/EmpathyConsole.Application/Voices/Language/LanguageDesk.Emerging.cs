using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Voices.Language;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>Words on the rise.</summary>
internal sealed partial class LanguageDesk
{
    private const int ShortestPeriod = 7;
    private const int LongestPeriod = 180;
    private const int DaysBefore = 365;
    private const int WeeksShown = 26;
    private const int WordsShown = 40;

    public async Task<Result<EmergingWords>> EmergingAsync(Caller caller, string? source, int days, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        if (days is < ShortestPeriod or > LongestPeriod)
        {
            return Problem.Invalid("The last period has 7 to 180 days.", "days");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var voices = db.Verbatims.AsNoTracking().Where(v => !v.SetAside && v.Time != null).Where(v => source == null || v.Source == source);
        if (await voices.MaxAsync(v => v.Time, cancellation) is not { } newest)
        {
            return new EmergingWords(source, days, null, null, 0, 0, []);
        }

        var from = newest.AddDays(-days);
        var start = from.AddDays(-DaysBefore);
        var inPeriod = voices.Where(v => v.Time > start);
        var step = (await inPeriod.CountAsync(cancellation) + (2 * MostVoicesRead) - 1) / (2 * MostVoicesRead);
        var read = await inPeriod.Where(v => step <= 1 || v.Id % step == 0).Select(v => new { v.Text, Time = v.Time!.Value }).ToListAsync(cancellation);
        var recent = read.Where(v => v.Time > from).Select(v => v.Text).ToList();
        var earlier = read.Where(v => v.Time <= from).Select(v => v.Text).ToList();
        var differences = await Task.Run(() => SliceComparer.Compare(recent, earlier, WordsShown, cancellation), cancellation);
        var rising = differences.MoreInA.Where(p => p.Q <= PhraseDifferences.SureFrom).ToList();
        var words = rising.Select(phrase =>
        {
            var finder = new PhraseFinder(phrase.Text);
            var times = read.Where(v => finder.In(v.Text).Any()).Select(v => v.Time).ToList();
            var weeks = new int[WeeksShown];
            foreach (var ago in times.Select(t => (int)((newest - t).TotalDays / 7)).Where(w => w < WeeksShown))
            {
                weeks[WeeksShown - 1 - ago]++;
            }

            return new EmergingWord(phrase, phrase.InB == 0, times.Count == 0 ? from : times.Min(), weeks);
        }).ToList();
        return new EmergingWords(source, days, from, newest, recent.Count, earlier.Count, words);
    }
}
