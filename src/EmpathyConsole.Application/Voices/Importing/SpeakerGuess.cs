using EmpathyConsole.Application.Voices.Reading;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Finds who speaks in the first rows, and which of them are customers.</summary>
internal static class SpeakerGuess
{
    /// <summary>Fills both lists when the mapping reads conversations.</summary>
    public static VoiceMapping Into(VoiceMapping mapping, IReadOnlyList<string> columns, IReadOnlyList<RawRow> sample)
    {
        if (mapping.Speaker is null && !mapping.Turns)
        {
            return mapping;
        }

        var found = Speakers.Guess(TurnsOf(mapping, columns, sample));
        return mapping with { Customers = [.. found.Where(f => f.IsCustomer).Select(f => f.Name).Take(200)], OurSide = [.. found.Where(f => !f.IsCustomer).Select(f => f.Name).Take(200)] };
    }

    /// <summary>Who speaks in the first rows, how often, and what an example is.</summary>
    public static IReadOnlyList<SpeakerLine> Lines(VoiceMapping mapping, IReadOnlyList<string> columns, IReadOnlyList<RawRow> sample)
    {
        if (mapping.Speaker is null && !mapping.Turns)
        {
            return [];
        }

        var reader = new SpeakerSides(mapping);
        return [.. TurnsOf(mapping, columns, sample).Where(t => t.Speaker.Length > 0).GroupBy(t => t.Speaker, StringComparer.OrdinalIgnoreCase).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(30)
            .Select(g => new SpeakerLine(g.Key, g.Count(), reader.IsCustomer(g.Key), g.Select(t => t.Text).FirstOrDefault(t => t.Length > 0) ?? ""))];
    }

    private static List<Turn> TurnsOf(VoiceMapping mapping, IReadOnlyList<string> columns, IReadOnlyList<RawRow> sample)
    {
        int Place(string? name) => columns.ToList().FindIndex(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase));
        var texts = mapping.Texts().Select(Place).Where(p => p >= 0).ToList();
        var rows = sample.Where(r => !r.Broken);
        if (mapping.Speaker is not null)
        {
            var speaker = Place(mapping.Speaker);
            return [.. rows.Select(r => new Turn(0, r.Cell(speaker).Trim(), "", texts.Count > 0 ? r.Cell(texts[0]) : ""))];
        }

        return [.. rows.SelectMany(r => texts.SelectMany(t => Turns.Of(r.Cell(t))))];
    }
}
