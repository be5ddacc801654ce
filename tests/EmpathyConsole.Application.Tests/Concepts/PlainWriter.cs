using System.Globalization;
using System.Runtime.CompilerServices;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Tests.Concepts;

/// <summary>Writes what it is asked for, the same for the same brief and seed; can be told to stop dead on the way.</summary>
internal sealed class PlainWriter : IConceptWriter
{
    /// <summary>Throws after so many concepts, as if the program were killed there.</summary>
    public int? DiesAfter { get; set; }

    /// <summary>Holds no more than this.</summary>
    public int Most { get; set; } = int.MaxValue;

    /// <summary>Every so manieth cites a quote that nobody said.</summary>
    public int MadeUpEvery { get; set; }

    /// <summary>Called with the number of each concept before it is handed over.</summary>
    public Action<int>? Before { get; set; }

    public string Name => "built-in test";

    public async IAsyncEnumerable<WrittenConcept> WriteAsync(WriterBrief brief, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var quotes = brief.Evidence.SelectMany(t => t.Quotes.Select(q => (Theme: t.Id, Quote: q))).ToList();
        for (var i = 1; i <= Most; i++)
        {
            Before?.Invoke(i);
            cancellation.ThrowIfCancellationRequested();
            if (i > DiesAfter)
            {
                throw new InvalidOperationException("The power went.");
            }

            var (theme, quote) = quotes[i % quotes.Count];
            var cited = MadeUpEvery > 0 && i % MadeUpEvery == 0 ? quote with { Text = quote.Text.ToUpperInvariant() } : quote;
            var name = string.Create(CultureInfo.InvariantCulture, $"{brief.Seed}-{i}");
            var word = i % 10 == 0 ? "Hurry" : "Rest";
            yield return new(new($"{word} with tea {name}", $"The kettle is on. Nothing else has to be {name}.", "Put it on", "A bowl"), "reassure", "p" + (i % 7), [cited], [theme]);
            await Task.Yield();
        }
    }
}
