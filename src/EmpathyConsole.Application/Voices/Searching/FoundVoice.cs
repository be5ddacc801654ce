using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Domain.Voices.Searching;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A row of a search.</summary>
internal sealed record FoundVoice(Verbatim Voice, double Rank, long? Theme, string? ThemeLabel, ThemeKind? ThemeKind)
{
    public VoiceHit Hit(SearchQuery query) => new(
        Voice.Id, Voice.Text, query.Marks(Voice.Text), Voice.Source, Voice.Time, Voice.Channel, Voice.Segment, Voice.Stage, Voice.Rating, Voice.SetAside, Voice.Language, Voice.ImportId, Theme, ThemeLabel, ThemeKind);

    /// <summary>What the list is ordered by: rank, or milliseconds since 1970.</summary>
    public double? Key(SoughtVoices sought) => sought.ByRank ? Rank : Voice.Time?.ToUnixTimeMilliseconds();
}
