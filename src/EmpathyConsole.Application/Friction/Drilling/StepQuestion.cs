using EmpathyConsole.Application.Friction.Exploring;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>One number of a funnel, to be opened.</summary>
/// <param name="Funnel">What was asked; its cut matters only with <paramref name="Slice"/>.</param>
/// <param name="Step">Which step, from 1 on.</param>
/// <param name="Lost">Those who came to the step before and not to this one; else those who came to it.</param>
/// <param name="Slice">Only those who came in with this value of the funnel's cut; null for all.</param>
public sealed record StepQuestion(FunnelQuestion Funnel, int Step, bool Lost, string? Slice = null)
{
    /// <summary>The first step that has such a number: nobody is lost before the second.</summary>
    public int First => Lost ? 2 : 1;

    /// <summary>Whether the funnel has this step, and such a number of it.</summary>
    public bool IsThere => Step >= First && Step <= Funnel.Steps.Count;
}
