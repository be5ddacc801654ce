using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What a cell rests on.</summary>
internal sealed partial class JourneyDesk
{
    public async Task<Result<JourneyMap>> LinkAsync(Caller caller, CellPlace place, EvidenceRef evidence, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        return await CheckAsync(caller, evidence, cancellation) is { } wrong ? wrong : await RestAsync(caller, place, evidence.On, cancellation);
    }

    public async Task<Result<JourneyMap>> UnlinkAsync(Caller caller, CellPlace place, EvidenceRef evidence, CancellationToken cancellation) =>
        caller.Refusal(Operation.JourneysEdit) is { } no ? no : await RestAsync(caller, place, evidence.Off, cancellation);

    public async Task<Result<IReadOnlyList<CollectionEvidence>>> CollectionsAsync(Caller caller, CancellationToken cancellation) =>
        caller.Refusal(Operation.JourneysRead) is { } no ? no : Results.Of(await collections.FindAsync(caller, null, cancellation));

    public async Task<Result<IReadOnlyList<ThemeEvidence>>> ThemesAsync(Caller caller, CancellationToken cancellation) =>
        caller.Refusal(Operation.JourneysRead) is { } no
            ? no
            : Results.Of(await themes.FindAsync(caller, null, QuotesToChoose, cancellation));

    private async Task<Problem?> CheckAsync(Caller caller, EvidenceRef evidence, CancellationToken cancellation)
    {
        if (evidence.Theme is { } id)
        {
            return await themes.FindAsync(caller, [id], 0, cancellation) is not [var theme]
                ? Problem.NotFound("There is no such theme here. It may have been merged into another: choose again.")
                : theme.Status == ThemeStatus.Rejected
                    ? Problem.Conflict($"The theme '{theme.Label}' was rejected, so nothing can rest on it. Choose another, or accept it in Voices first.")
                    : null;
        }

        if (evidence.Quote is { } quote)
        {
            return await collections.FindAsync(caller, [quote.Collection], cancellation) is not [var collection]
                ? Problem.NotFound("There is no such collection here: choose again.")
                : quote.Quote != 0 && collection.Quotes.All(q => q.Id != quote.Quote)
                    ? Problem.NotFound($"This quote is not in '{collection.Name}' any more, or its voice was removed: choose again.")
                    : null;
        }

        return MetricCatalogue.All.Any(m => m.Slug == evidence.Metric) ? null : Problem.NotFound($"There is no metric '{evidence.Metric}'. Choose one of the catalogue.");
    }

    private async Task<Result<JourneyMap>> RestAsync(Caller caller, CellPlace place, Func<StagePartPlan, StagePartPlan> change, CancellationToken cancellation)
    {
        var written = await store.ChangeAsync(
            caller,
            place.JourneyId,
            place.Side,
            async (_, state) =>
            {
                if (state.Plan.Stage(place.Stage) is not { } stage)
                {
                    return JourneyProblems.NoSuchStage;
                }

                var changes = PlanMerge.Difference(state.Plan, state.Plan.With(stage.With(place.Part, change(stage.Part(place.Part)))));
                return changes.Count == 0 ? Results.Of<MapChange?>(null) : new MapChange(changes, changes[0].After is null ? "unlink" : "link", await LabelsAsync(caller, changes, cancellation));
            },
            cancellation);
        if (!written.Succeeded)
        {
            return written.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await ReadAsync(db, caller, written.Value, cancellation);
    }

    private Task<Func<string, string>> LabelsAsync(Caller caller, IReadOnlyList<PlanChange> changes, CancellationToken cancellation) => labels.OfAsync(caller, changes, cancellation);
}
