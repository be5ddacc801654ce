using System.Diagnostics;
using System.Globalization;
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
        var before = Environment.CpuUsage.TotalTime;
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

        await to.WriteLineAsync(Figures(brief, concepts, watch.Elapsed, Environment.CpuUsage.TotalTime - before));
        return 0;
    }

    /// <summary>What the laws of the built-in writer bound, in one line each.</summary>
    private static string Figures(WriterBrief brief, List<WrittenConcept> concepts, TimeSpan time, TimeSpan work)
    {
        var (_, _, cosine) = Likeness.MostAlike([.. concepts.Select(concept => $"{concept.Text.Headline}\n{concept.Text.Body}\n{concept.Text.Cta}")]);
        var patterns = concepts.CountBy(concept => concept.Pattern, StringComparer.Ordinal).ToList();
        var spans = concepts.Select(concept => (concept.Rests[0].Verbatim, concept.Rests[0].Start, concept.Rests[0].Length)).Distinct().Count();
        var held = brief.Evidence.SelectMany(theme => theme.Quotes).Select(quote => (quote.Verbatim, quote.Start, quote.Length)).Distinct().Count();
        var findings = concepts.Sum(concept => CopyLint.Faults(concept.Text, brief.Channel).Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            written            {concepts.Count} of {Math.Max(1, brief.Count)} ({brief.Channel}, {brief.StageSlug})
            patterns           {patterns.Count}, the most used {patterns.Select(pattern => pattern.Value).DefaultIfEmpty().Max()} times
            angles             {concepts.Select(concept => concept.Angle).Distinct(StringComparer.Ordinal).Count()}
            headlines          {concepts.Select(concept => concept.Text.Headline).Distinct(StringComparer.Ordinal).Count()} unlike
            quotes rested on   {spans} of {held}
            most alike pair    {cosine:0.000} (cosine, fitted on the run)
            lint findings      {findings}
            time               {time.TotalMilliseconds:0} ms, of them {work.TotalMilliseconds:0} ms of work on the processor
            """);
    }
}
