using System.Collections.Concurrent;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Intelligence.Taste;
using EmpathyConsole.Intelligence.Text;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>Concepts as taste sees them, read once for each version of their words.</summary>
internal sealed class TasteCards
{
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<long, ReadConcept> known = new();

    /// <summary>The concepts of one brief, or of all.</summary>
    public async Task<IReadOnlyDictionary<long, ReadConcept>> OfAsync(ConsoleDb db, long? briefId, CancellationToken cancellation)
    {
        var values = (await db.BrandValues.AsNoTracking().OrderBy(v => v.Id).Select(v => v.Words).ToListAsync(cancellation)).SelectMany(w => w).SelectMany(Folded).ToHashSet(StringComparer.Ordinal);
        var named = string.Join(' ', values);
        var wanted = db.Concepts.AsNoTracking().Where(c => briefId == null || c.BriefId == briefId);
        var there = await wanted.Select(c => new { c.Id, c.ContentHash }).ToListAsync(cancellation);
        if (known.Count > Most)
        {
            known.Clear();
        }

        var missing = there.Where(c => !Known(c.Id, c.ContentHash, named)).Select(c => c.Id).ToHashSet();
        if (missing.Count > 0)
        {
            var few = missing.Count < there.Count / 2;
            await foreach (var c in wanted.Where(c => !few || missing.Contains(c.Id)).Select(c => new { c.Id, c.ContentHash, c.Text, c.Angle, c.Pattern, c.Evidence, c.Edits }).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                known[c.Id] = Read(c.Id, c.ContentHash, c.Text, c.Angle, c.Pattern, c.Evidence, c.Edits, values, named);
            }
        }

        var read = new Dictionary<long, ReadConcept>(there.Count);
        foreach (var c in there)
        {
            if (known.TryGetValue(c.Id, out var concept))
            {
                read[c.Id] = concept;
            }
        }

        return read;
    }

    private bool Known(long id, string hash, string values) =>
        known.TryGetValue(id, out var concept) && string.Equals(concept.Hash, hash, StringComparison.Ordinal) && string.Equals(concept.Values, values, StringComparison.Ordinal);

    private static ReadConcept Read(long id, string hash, ConceptText text, string angle, string pattern, IReadOnlyList<ConceptEvidence> evidence, IReadOnlyList<ConceptEdit> edits, HashSet<string> values, string named)
    {
        var own = evidence.SelectMany(e => Folded(e.Quote.Text)).ToHashSet(StringComparer.Ordinal);
        var before = edits.GroupBy(e => e.BeforeHash, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Features(g.First().Before), StringComparer.Ordinal);
        foreach (var edit in edits)
        {
            before.TryAdd(edit.AfterHash, Features(edit.After));
        }

        // the same angle and the same pattern make two concepts a little more alike
        int[] words = [.. Folded(Visible(text)).Append("angle/" + angle).Append("pattern/" + pattern).Select(Hash).Distinct().Order()];
        return new(new(id, Features(text), words), hash, named, text.Headline, Visible(text).Length, edits, before);

        double[] Features(ConceptText of) => TasteReader.Read(new(Visible(of), of.Headline, angle, own, values));
    }

    private static string Visible(ConceptText text) => $"{text.Headline}\n{text.Body}\n{text.Cta}";

    private static List<string> Folded(string text)
    {
        List<TextToken> tokens = [];
        Tokens.Read(text, tokens);
        Span<char> buffer = stackalloc char[40];
        List<string> words = new(tokens.Count);
        foreach (var token in tokens)
        {
            words.Add(Tokens.Fold(text.AsSpan(token.Start, token.Length), buffer).ToString());
        }

        return words;
    }

    private static int Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return unchecked((int)hash);
    }
}
