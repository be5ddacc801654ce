using EmpathyConsole.Domain.Friction.Targets;

namespace EmpathyConsole.Application.Friction.Targets;

/// <summary>A judged target as the API and the command line write it.</summary>
/// <param name="Way">at-most or at-least.</param>
/// <param name="Value">In the metric's unit.</param>
/// <param name="By">The last day to reach it.</param>
/// <param name="State">reached, on-the-way, off, open or too-few.</param>
/// <param name="Expected">Where the number should be by now.</param>
public sealed record TargetShape(string Way, double Value, DateOnly By, string State, double Expected)
{
    /// <summary>The target in its outward shape.</summary>
    public static TargetShape Of(JudgedTarget target) => new(target.Aim.Way == TargetWay.AtMost ? "at-most" : "at-least", target.Aim.Value, target.Aim.By, Slug(target.State), target.Expected);

    private static string Slug(TargetState state) => state switch
    {
        TargetState.TooFew => "too-few",
        TargetState.OnTheWay => "on-the-way",
        _ => state.ToString().ToLowerInvariant(),
    };
}
