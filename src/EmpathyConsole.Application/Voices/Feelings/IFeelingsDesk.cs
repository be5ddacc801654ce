using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>What was inferred from voices and not said.</summary>
public interface IFeelingsDesk
{
    /// <summary>The voices from which an inferred theme was inferred, newest first; none for a theme that was said.</summary>
    Task<Result<Page<PairVoice>>> PairsAsync(Caller caller, long themeId, ThemeFilter filter, int skip, int take, CancellationToken cancellation);
}
