using EmpathyConsole.Application.Concepts.Briefs;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>What a person sees in the finals.</summary>
/// <param name="Finalists">What the caller kept first, then maybe, then what colleagues kept; at most the caller's own knowledge.</param>
/// <param name="Ranking">The picked concepts, best first.</param>
/// <param name="ToJudge">Concepts colleagues kept that the caller has not judged yet; they stay hidden until then.</param>
/// <param name="MayPick">Whether this caller may pick now.</param>
/// <param name="WhyNotAsk">Why approval can't be asked for yet, or null.</param>
public sealed record FinalsTable(
    BriefSummary Brief,
    IReadOnlyList<Finalist> Finalists,
    IReadOnlyList<long> Ranking,
    int ToJudge,
    bool MayPick,
    string? WhyNotAsk,
    string? SentBackReason,
    string SentBackByName);
