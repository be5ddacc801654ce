using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>What funnels, paths, cohorts and spreads share when they come from the API or the command line.</summary>
/// <param name="By">Nothing, or one dimension.</param>
/// <param name="Scope">Days and filters.</param>
public sealed record ExploreAsked(Dimension? By, SliceScope Scope)
{
    /// <summary>Reads them as <see cref="QuestionText.Read"/> does.</summary>
    public static Result<ExploreAsked> Read(string? by, string? from, string? to, string? filter, string? days)
    {
        var question = QuestionText.Read("", by, from, to, filter, null, null, days);
        if (!question.Succeeded)
        {
            return question.Problem;
        }

        return question.Value.By.Count > 1
            ? Problem.Invalid("This is cut by one thing at most.", "by")
            : new ExploreAsked(question.Value.By.Count == 1 ? question.Value.By[0] : null, SliceScope.Of(question.Value));
    }

    /// <summary>The spread of a metric's values.</summary>
    public SpreadQuestion Spread(string metric) => new(metric, By, Scope.Days, Scope.Preset, Scope.Filters);
}
