using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>The language people use: what sets groups apart, phrases in context, words on the rise. English voices only.</summary>
public interface ILanguageDesk
{
    /// <summary>By what groups can be chosen.</summary>
    Task<Result<SliceChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Compares a group with another, or with everyone else. The groups may not share voices.</summary>
    Task<Result<LanguageComparison>> CompareAsync(Caller caller, VoiceSlice first, VoiceSlice? second, CancellationToken cancellation);

    /// <summary>A phrase where it was said, within a group.</summary>
    Task<Result<PhraseContexts>> ContextsAsync(Caller caller, string phrase, VoiceSlice within, ContextOrder order, int skip, int take, CancellationToken cancellation);

    /// <summary>Words heard more in the last days (7 to 180) than in the twelve months before; of one source, or of all.</summary>
    Task<Result<EmergingWords>> EmergingAsync(Caller caller, string? source, int days, CancellationToken cancellation);
}
