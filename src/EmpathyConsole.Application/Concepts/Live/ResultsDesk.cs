using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Live;

/// <summary>Asks Friction; nothing is measured here.</summary>
internal sealed class ResultsDesk(IFrictionDesk friction) : IResultsDesk
{
    private const string Conversion = "conversion";
    private static readonly string[] Feelings = ["complaint", "contacts-per-conversion", "customer-effort"];

    public async Task<Result<CampaignResults>> OfAsync(Caller caller, string campaign, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        if (string.IsNullOrWhiteSpace(campaign))
        {
            return Problem.Invalid("Name the campaign as its signals do.", "campaign");
        }

        var answers = new List<FrictionAnswer>();
        foreach (var metric in Feelings.Prepend(Conversion))
        {
            var answer = await friction.AskAsync(caller, new(metric, [], null, [new(Dimension.Campaign, campaign.Trim())], Comparison.Previous), cancellation);
            if (!answer.Succeeded)
            {
                return answer.Problem;
            }

            answers.Add(answer.Value);
        }

        var days = answers[0].Days;
        return new CampaignResults(campaign.Trim(), days, Of(answers[0]), [.. answers.Skip(1).Select(Of)], FrictionLinks.Of(Conversion, days, (Dimension.Campaign, campaign.Trim())));
    }

    private static CampaignMetric Of(FrictionAnswer answer)
    {
        var (row, change) = (answer.Total, answer.Total.Change);
        return new(answer.Metric, row.N, row.TooFew ? null : row.Interval, change?.Previous, change is { Clear: true }, change is { Worse: true });
    }
}
