using EmpathyConsole.Intelligence.Voices.Cues;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Puts voices in their themes, one after the other, with buffers of its own: one for each worker.</summary>
internal sealed class VoicePlacer(Learned learned, KnownTexts known)
{
    private readonly int[][] themesOf = ThemesByPlace(learned);
    private readonly List<CueHit> hits = [];
    private readonly TextReading reading = new(learned.Corpus, learned.Terms, learned.Space);

    public PlacedVoice Place(VoiceText voice)
    {
        var hash = VoiceSample.HashOf(voice.Text);
        reading.Read(voice.Text);
        var place = PlaceOf(voice.Id, hash);
        CueReader.Read(voice.Text, reading.Tokens, hits);
        var theme = place < 0 ? -1 : ThemeOf(place);
        if (theme < 0)
        {
            return new(voice.Id, hash, -1, 0, default);
        }

        var found = learned.Themes[theme];
        var similarity = reading.Terms.Count == 0 ? 0 : Vectors.Dot(reading.Row, found.Group.Centre);
        return new(voice.Id, hash, theme, similarity, QuoteChooser.Choose(voice.Text, reading, hits, found, similarity));
    }

    private int PlaceOf(long id, ulong hash)
    {
        var pin = known.PinOf(id);
        if (pin >= 0)
        {
            return learned.Places.OfHeld(pin);
        }

        var home = known.HomeOfText(hash);
        return reading.Terms.Count > 0 ? learned.Places.Find(reading.Row, home, out var _)
            : home >= 0 ? learned.Places.OfHeld(home)
            : -1;
    }

    private int ThemeOf(int place)
    {
        foreach (var theme in themesOf[place])
        {
            var part = learned.Themes[theme].Part;
            if (part == FeltPart.All || (part == FeltPart.Pleased) == Pleasure.IsIn(hits))
            {
                return theme;
            }
        }

        return -1;
    }

    private static int[][] ThemesByPlace(Learned learned)
    {
        var themes = learned.Themes.Select((t, i) => (t.Place, Theme: i)).ToLookup(t => t.Place, t => t.Theme);
        return [.. Enumerable.Range(0, learned.Places.Groups.Count).Select(p => themes[p].ToArray())];
    }
}
