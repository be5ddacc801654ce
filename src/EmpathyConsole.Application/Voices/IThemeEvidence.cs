using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices;

/// <summary>Themes as evidence for journeys, briefs and concepts.</summary>
public interface IThemeEvidence
{
    /// <summary>Accepted themes first, then new ones, by size; rejected and inferred ones never. With ids: exactly those, whatever their status.</summary>
    Task<IReadOnlyList<ThemeEvidence>> FindAsync(Caller caller, IReadOnlyCollection<long>? ids, int quotesEach, CancellationToken cancellation);
}
