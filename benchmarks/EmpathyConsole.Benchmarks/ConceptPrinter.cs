using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Writing;

namespace EmpathyConsole.Benchmarks;

/// <summary>Prints the concepts the built-in writer makes of a brief kept in a file, to be read and judged.</summary>
internal static class ConceptPrinter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static async Task<int> PrintAsync(string file, TextWriter to, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        var brief = await JsonSerializer.DeserializeAsync<WriterBrief>(stream, Json, cancellation)
            ?? throw new InvalidDataException($"{file} holds no brief.");
        var watch = Stopwatch.StartNew();
        var concepts = new List<WrittenConcept>();
        await foreach (var concept in new BuiltInWriter().WriteAsync(brief, cancellation))
        {
            concepts.Add(concept);
        }

        watch.Stop();
        for (var i = 0; i < concepts.Count; i++)
        {
            var (text, angle, pattern, rests, _) = concepts[i];
            await to.WriteLineAsync($"{i + 1}. [{angle}, {pattern}] {text.Headline}\n{text.Body}\n[ {text.Cta} ]\n(picture: {text.Visual})\n<- {rests[0].Text}\n");
        }

        var (_, _, cosine) = Likeness.MostAlike([.. concepts.Select(concept => $"{concept.Text.Headline}\n{concept.Text.Body}\n{concept.Text.Cta}")]);
        await to.WriteLineAsync($"{concepts.Count} concepts in {watch.ElapsedMilliseconds} ms; most alike {cosine:0.000}; headlines {concepts.Select(concept => concept.Text.Headline).Distinct(StringComparer.Ordinal).Count()}; angles {concepts.Select(concept => concept.Angle).Distinct(StringComparer.Ordinal).Count()}");
        return 0;
    }
}
