using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>What a tile asks: the explorer's question, but for the cuts that its look drops or fixes.</summary>
internal static class TileQuestions
{
    private const int LongestByDay = 45;

    /// <summary>How a question can be shown: people's ways in their own way only, and nothing else in that way.</summary>
    public static TileLook LookOf(string address, TileLook wanted) => TileViews.Are(address) ? TileLook.Ways : wanted == TileLook.Ways ? TileLook.Number : wanted;

    /// <summary>The question of an address, as a look shows it.</summary>
    public static Result<Asking> Of(string address, TileLook look, PersonGroups? groups = null)
    {
        if (QuestionAddress.View(address) is not null)
        {
            return Problem.Invalid("A distribution can't stand on a board. Questions of the overview, funnels, paths and cohorts can.", "address");
        }

        var read = QuestionAddress.Read(address);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        var question = read.Value;
        return look switch
        {
            TileLook.Number => new Asking(question with { By = [], Over = StepOf(question) }, PicksStep: question.Over == Bucket.None),
            TileLook.Lines => new Asking(question with { By = question.By.Count == 0 ? [] : [question.By[^1]], Over = StepOf(question) }, PicksStep: question.Over == Bucket.None),
            TileLook.Heatmap => new Asking(question with { By = [Dimension.Stage, Dimension.Channel], Compare = Comparison.None, Frozen = null, Over = Bucket.None }),
            _ => new Asking(question with { Over = Bucket.None }, Groups: groups),
        };
    }

    private static Bucket StepOf(FrictionQuestion question) => question switch
    {
        { Over: not Bucket.None } => question.Over,
        { Days: { } days } => days.To != DaySpan.Newest && days.Days <= LongestByDay ? Bucket.Day : Bucket.Week,
        { Preset: DayPreset.Last90 or DayPreset.ThisQuarter or DayPreset.LastQuarter or DayPreset.All } => Bucket.Week,
        _ => Bucket.Day,
    };
}
