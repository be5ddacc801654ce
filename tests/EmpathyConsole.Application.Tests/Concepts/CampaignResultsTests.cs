using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Concepts.Live;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class CampaignResultsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2, 8, 1, 9, true)]
    [InlineData(2, 8, 4, 4, false)]
    [InlineData(8, 2, 1, 9, false)]
    [InlineData(5, 5, 1, 9, false)]
    public async Task MoreConversionsAndMoreComplaints_WonTheMetricAndLostTheAudience(int conversionsBefore, int conversionsNow, int complaintsBefore, int complaintsNow, bool lost)
    {
        await using var console = await TestConsole.StartAsync();
        var lines = new StringBuilder("time,person,kind,campaign,value,subject\n");
        for (var day = 0; day < 56; day++)
        {
            var (conversions, complaints) = day < 28 ? (conversionsBefore, complaintsBefore) : (conversionsNow, complaintsNow);
            var date = new DateTime(2026, 4, 25, 10, 0, 0, DateTimeKind.Utc).AddDays(day);
            foreach (var (count, kind, value) in new[] { (60, "send", ""), (conversions, "conversion", "20"), (complaints, "complaint", "") })
            {
                for (var i = 0; i < count; i++)
                {
                    lines.Append(CultureInfo.InvariantCulture, $"{date.AddSeconds(i):s}Z,p{day}-{i},{kind},spring,{value},offer\n");
                }
            }
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines.ToString()));
        (await console.Get<IFrictionDesk>().AppendAsync(console.Analyst, stream, Token)).Value.Rejected.ShouldBe(0);
        var desk = console.Get<IResultsDesk>();
        var results = (await desk.OfAsync(console.Strategist, "spring", Token)).Value;
        results.Days.Days.ShouldBe(28);
        results.LostTheAudience.ShouldBe(lost);
        results.Feelings.Single(f => f.Metric.Slug == "customer-effort").Now.ShouldBeNull("nobody was asked: too few");
        (await desk.OfAsync(console.Strategist, "autumn", Token)).Value.ShouldSatisfyAllConditions(r => r.Empty.ShouldBeTrue(), r => r.LostTheAudience.ShouldBeFalse());
        (await desk.OfAsync(console.Strategist, " ", Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Invalid);
    }
}
