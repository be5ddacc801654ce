using Bunit;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Features.Friction;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class BesideStripTests : PageTest
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("conversion")]
    [InlineData("cost-per-conversion")]
    [InlineData("return-on-spend")]
    [InlineData("qualified-conversion")]
    public async Task ConversionAndSpend_NeverStandAlone(string metric)
    {
        await SignalsAsync();
        var answer = await AskAsync(metric);
        answer.Beside.Select(b => b.Metric.Slug).ShouldBe(["customer-effort", "contacts-per-conversion", "complaint"]);
        answer.Beside.ShouldAllBe(b => b.Rows.Count == answer.Rows.Count);
        var strip = Render<BesideStrip>(p => p.Add(s => s.Answer, answer));
        var items = strip.FindAll("[data-testid=beside] li");
        items.Select(i => i.QuerySelector("a")!.TextContent).ShouldBe(["Customer effort", "Contacts per conversion", "Complaints"]);
        items[0].TextContent.ShouldContain("4.98");
        items[1].TextContent.ShouldContain("0.50");
        items[2].TextContent.ShouldContain("too few, 30 needed");
        AnswerSheet.Of(answer).ShouldContain("contacts-per-conversion low");
    }

    [Fact]
    public async Task Rows_BesideARow_AreThoseOfTheSameSlice()
    {
        await SignalsAsync();
        var answer = await AskAsync("conversion");
        foreach (var beside in answer.Beside)
        {
            var alone = await AskAsync(beside.Metric.Slug);
            beside.Rows.Select(r => r.Slice[0]).ShouldBe(answer.Rows.Select(r => r.Slice[0]));
            beside.Rows.Where(r => r.N > 0).Select(r => (r.Slice[0], r.N, $"{r.Interval}")).Order().ShouldBe(alone.Rows.Where(r => answer.Rows.Any(a => a.Slice[0] == r.Slice[0])).Select(r => (r.Slice[0], r.N, $"{r.Interval}")).Order());
        }
    }

    [Fact]
    public async Task Metrics_WithoutCompanions_ShowNoStrip()
    {
        await SignalsAsync();
        Render<BesideStrip>(p => p.Add(s => s.Answer, AskAsync("customer-effort").GetAwaiter().GetResult())).FindAll("[data-testid=beside]").ShouldBeEmpty();
    }

    private async Task<FrictionAnswer> AskAsync(string metric) =>
        (await Console.Get<IFrictionDesk>().AskAsync(Console.Analyst, FrictionQuestion.Of(metric, Dimension.Channel), Token)).Value;

    /// <summary>Eighty conversions on two channels with forty contacts and forty ratings of effort; no message was sent, so that complaints are too few.</summary>
    private async Task SignalsAsync()
    {
        var signals = new List<Signal>();
        for (var i = 0; i < 80; i++)
        {
            var (time, person, channel) = (Console.Clock.GetUtcNow().AddHours(-i), $"p{i}", i % 2 == 0 ? "web" : "chat");
            signals.Add(new(time, person, SignalKind.Conversion, 30, Channel: channel));
            signals.Add(new(time, person, SignalKind.QualifiedConversion, 30, Channel: channel));
            signals.Add(new(time, person, SignalKind.Spend, 12, Channel: channel));
            if (i < 40)
            {
                signals.Add(new(time, person, SignalKind.ContactOpen, Channel: channel));
                signals.Add(new(time, person, SignalKind.Ces, 4 + (i % 3), Channel: channel));
            }
        }

        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Token);
    }
}
