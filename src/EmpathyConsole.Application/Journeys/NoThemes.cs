using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Stands in where no Voices room is registered: there are no themes, and every cell is an assumption.</summary>
internal sealed class NoThemes : IThemeEvidence
{
    public Task<IReadOnlyList<ThemeEvidence>> FindAsync(Caller caller, IReadOnlyCollection<long>? ids, int quotesEach, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ThemeEvidence>>([]);
}
