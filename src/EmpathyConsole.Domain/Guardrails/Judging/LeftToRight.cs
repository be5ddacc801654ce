using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Places in a text, asked from left to right, so that each is looked at once however many are asked about.</summary>
/// <param name="places">By start.</param>
internal sealed class LeftToRight(List<PhraseMatch> places)
{
    private int next;
    private int furthest;

    /// <summary>Whether a place touches the span; starts must not go back from call to call.</summary>
    public bool Touch(int start, int end)
    {
        for (; next < places.Count && places[next].Start < end; next++)
        {
            furthest = Math.Max(furthest, places[next].End);
        }

        return furthest > start;
    }
}
