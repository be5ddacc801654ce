using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Tests.Concepts;

/// <summary>One stage.</summary>
internal sealed class PlainStages : IStageLookup
{
    public const long Nurture = 4;

    public Task<IReadOnlyList<StageSummary>> AllAsync(Caller caller, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<StageSummary>>([new(1, "First year", null, Nurture, "nurture-email", "Nurture email", new("To enjoy it again", 3), new("Another mail", FearKind.Time, 1), new("Reading it", 2))]);
}
