using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys;

/// <summary>A change to lay over a map.</summary>
/// <param name="Changes">The facts.</param>
/// <param name="Verb">For the record.</param>
/// <param name="Labels">What links are called in sentences.</param>
internal sealed record MapChange(IReadOnlyList<PlanChange> Changes, string Verb, Func<string, string> Labels)
{
    /// <summary>Goes before what the record says of it, such as "Took back: ".</summary>
    public string Before { get; init; } = "";

    /// <summary>What does not conflict is saved all the same; else a conflict keeps everything as it is.</summary>
    public bool InParts { get; init; }

    /// <summary>It goes into the maker's history, to be taken back.</summary>
    public bool Edit { get; init; } = true;

    /// <summary>Whose the places are after it, when not the maker's; null means nobody's.</summary>
    public IReadOnlyDictionary<string, CellMark?>? Marks { get; init; }

    /// <summary>More to change in the same transaction.</summary>
    public Action<MergedPlan>? Along { get; init; }
}
