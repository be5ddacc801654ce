using System.Security.Cryptography;
using System.Text.Json;
using EmpathyConsole.Demo.People;
using EmpathyConsole.Demo.Signals;
using EmpathyConsole.Demo.Voices;

namespace EmpathyConsole.Demo;

/// <summary>Everything the demo holds beside its hand-written brand: the same seed and day give the same content, byte for byte.</summary>
/// <param name="End">Midnight UTC at the start of the demo's day; nothing in it has happened later.</param>
/// <param name="Voices">4,000 distinct rows in order of time, then the rows sent twice.</param>
/// <param name="Signals">200,000, in order of time.</param>
/// <param name="People">The known customers.</param>
/// <param name="Planted">What was put in to be found.</param>
public sealed record DemoContent(DateTimeOffset End, IReadOnlyList<DemoVoice> Voices, IReadOnlyList<DemoSignal> Signals, DemoPeople People, PlantedFacts Planted)
{
    /// <summary>The seed of the demo that ships.</summary>
    public const int Seed = 20_260_620;

    /// <summary>Makes the content for a day.</summary>
    public static DemoContent Make(DateOnly day, int seed = Seed)
    {
        var end = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        // Each part has a generator of its own, so the order in which they are made changes nothing.
        var signals = Task.Run(() => SignalMaker.Make(seed + 1, end));
        var (voices, themes, chatter, foreign) = VoiceYear.Make(seed, end);
        var planted = new PlantedFacts(
            themes,
            chatter,
            foreign,
            [.. voices.Skip(VoiceMaker.Distinct).Select(v => v.Row)],
            new(SignalPlan.BrokenStage, SignalPlan.BrokenChannel, SignalPlan.BrokenForm, SignalPlan.BrokenField, end.AddDays(-SignalPlan.BrokenSince), SignalPlan.AbandonmentBefore, SignalPlan.AbandonmentAfter),
            new(SignalPlan.AssistantStage, end.AddDays(-SignalPlan.AssistantSince), SignalPlan.ConversionBefore, SignalPlan.ConversionAfter, SignalPlan.ContactBefore, SignalPlan.ContactAfter),
            new(CampaignLetters.Campaign, end.AddDays(-CampaignLetters.Since)),
            SignalPlan.Answer.ToDictionary(a => a.Key, a => a.Value.Median, StringComparer.Ordinal));
        return new(end, voices, signals.GetAwaiter().GetResult(), PeopleMaker.Make(seed + 2, end), planted);
    }

    /// <summary>SHA-256 over all of it, hex.</summary>
    public string Fingerprint() => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));
}
