using System.Text.Encodings.Web;
using System.Text.Json;
using Bunit;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Features.Friction;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

public sealed class FrictionPageTests : PageTest
{
    private static readonly JsonSerializerOptions AsItStands = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Page_FromALink_ShowsTheQuestionOfTheLink()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("/friction?metric=csat&by=channel&from=2026-06-01&to=2026-06-14&compare=none&filter=stage:form-fill");
        page.WaitForAssertion(() => page.Find("h1").TextContent.ShouldBe("Satisfaction"));
        Value(page, "metric").ShouldBe("csat");
        Value(page, "by").ShouldBe("channel");
        // the days stand there with the answer
        page.WaitForAssertion(() => Value(page, "from").ShouldBe("2026-06-01"));
        Value(page, "to").ShouldBe("2026-06-14");
        Value(page, "compare").ShouldBe("None");
        page.Find("button[aria-label='Take away the filter Stage is Form fill']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Filters_WhenChanged_StandInTheAddress()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("/friction?from=2026-06-01&to=2026-06-14");
        page.WaitForElement("table.ft");
        await Change(page, "metric", "time-to-answer");
        Navigation.Uri.ShouldContain("metric=time-to-answer");
        Navigation.Uri.ShouldContain("from=2026-06-01");

        page = await OpenAtAsync(Navigation.Uri);
        page.WaitForElement("[data-testid=by]");
        await Change(page, "by", "segment");
        Uri.UnescapeDataString(Navigation.Uri).ShouldContain("by=segment,channel");
        await Change(page, "then-by", "");
        Uri.UnescapeDataString(Navigation.Uri).ShouldContain("by=segment&");

        page = await OpenAtAsync(Navigation.Uri);
        await Change(page, "compare", "Baseline");
        Navigation.Uri.ShouldContain("compare=baseline");
    }

    /// <summary>Plotly makes links and bold words of what looks like HTML in a text.</summary>
    [Fact]
    public async Task Chart_OfAChannelNamedLikeALink_DrawsItsWordsOnly()
    {
        const string Odd = "<a href=\"https://elsewhere.example\">win</a>";
        await SignalsAsync(Odd);
        var question = QuestionText.Read("form-abandonment", "channel", null, null, null, null, "week").Value;
        var answer = (await Console.Get<IFrictionDesk>().AskAsync(Console.Analyst, question, Xunit.TestContext.Current.CancellationToken)).Value;
        var drawing = LinesDrawing.Of(answer, "UTC").ShouldNotBeNull();
        var drawn = JsonSerializer.Serialize(new { drawing.Traces, drawing.Layout }, AsItStands);
        drawn.ShouldContain("&lt;a href");
        drawn.ShouldNotContain("<a ");
        drawing.Columns.ShouldContain(c => c.Contains("<a href", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Days_APresetEndsAtTheNewestSignal()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("/friction");
        page.WaitForAssertion(() => Value(page, "to").ShouldBe("2026-06-19"));
        Value(page, "preset").ShouldBe("last-28");
        await Change(page, "preset", "last-14");
        Navigation.Uri.ShouldContain("days=last-14");
        page.WaitForAssertion(() => Value(page, "from").ShouldBe("2026-06-06"));
        Value(page, "to").ShouldBe("2026-06-19");

        // a day of one's own takes the place of the preset
        await Change(page, "from", "2026-06-10");
        Navigation.Uri.ShouldContain("from=2026-06-10&to=2026-06-19");
        Navigation.Uri.ShouldNotContain("days=");
    }

    [Fact]
    public async Task Filter_OfSeveralValuesThatAreNot_StandsInTheAddress_AndCanBeTakenAway()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("/friction?by=channel&from=2026-06-06&to=2026-06-19");
        page.WaitForElement("[data-testid=filter-new]").TriggerEvent("ontoggle", EventArgs.Empty);
        page.WaitForElements("[data-testid=filter-new] .values input").Count.ShouldBe(3);
        await page.Find("[data-testid=filter-new] [data-testid=filter-not]").ChangeAsync(new() { Value = "not" });
        await page.FindAll("[data-testid=filter-new] .values input")[1].ChangeAsync(new() { Value = true });
        await page.FindAll("[data-testid=filter-new] .values input")[2].ChangeAsync(new() { Value = true });
        await page.Find("[data-testid=filter-new] button[data-close]").ClickAsync(new());
        Uri.UnescapeDataString(Navigation.Uri).ShouldContain("filter=channel!:mobile-web,channel!:chat");
        page.WaitForAssertion(() => page.FindAll("table.ft tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Web"));
        await page.Find("button[aria-label='Take away the filter Channel is not Mobile web, Chat']").ClickAsync(new());
        Navigation.Uri.ShouldNotContain("filter=");
    }

    [Fact]
    public async Task Table_IsOrderedByAnyColumn_AndWhatHasNoNumberComesLast()
    {
        await SignalsAsync();
        async Task<string[]> ChannelsAsync(string sort)
        {
            var page = await OpenAtAsync($"/friction?by=channel&from=2026-06-06&to=2026-06-19&sort={sort}");
            return [.. page.WaitForElements("table.ft tbody tr").Select(r => r.Children[0].TextContent)];
        }

        (await ChannelsAsync("channel")).ShouldBe(["Chat", "Mobile web", "Web"]);
        (await ChannelsAsync("-channel")).ShouldBe(["Web", "Mobile web", "Chat"]);
        (await ChannelsAsync("n"))[0].ShouldBe("Chat");
        (await ChannelsAsync("value")).ShouldBe(["Web", "Mobile web", "Chat"]);
        (await ChannelsAsync("-value")).ShouldBe(["Mobile web", "Web", "Chat"]);
        var sorted = await OpenAtAsync("/friction?by=channel&from=2026-06-06&to=2026-06-19&sort=-value");
        sorted.WaitForElement("th[aria-sort=descending]").TextContent.ShouldContain("Form abandonment");
    }

    [Fact]
    public async Task Distribution_OfADuration_ShowsQuantiles_AndOfAShareSaysWhereThereAreSome()
    {
        var replies = Enumerable.Range(1, 99).Select(i => new Signal(Console.Clock.GetUtcNow().AddDays(-2).AddMinutes(i), $"p{i}", SignalKind.HumanReply, i, Channel: i % 2 == 0 ? "chat" : "email"));
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, [.. replies], null, Xunit.TestContext.Current.CancellationToken);
        var page = await OpenAtAsync("/friction?view=distribution&metric=time-to-answer&by=channel");
        var rows = page.WaitForElements("[aria-label='Quantiles by slice'] tbody tr");
        rows.Select(r => r.Children[0].TextContent).ShouldBe(["All", "Email", "Chat"]);
        rows[0].Children[4].QuerySelector("b")!.TextContent.ShouldBe("50");
        page.WaitForElement("figure.chart button[aria-expanded=false]").Click();
        page.WaitForElements("figure.chart tbody tr").Sum(r => int.Parse(r.Children[1].TextContent, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(99);

        page = await OpenAtAsync("/friction?view=distribution&metric=form-abandonment");
        page.WaitForAssertion(() => page.Markup.ShouldContain("has no distribution"));
        Uri.UnescapeDataString(page.Find(".state a.btn").GetAttribute("href")!).ShouldContain("view=distribution&metric=time-to-answer");
    }

    [Fact]
    public async Task Table_ShowsIntervalNAndTooFew_AndNeverSaysWhy()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("/friction?from=2026-06-06&to=2026-06-19");
        var rows = page.WaitForElements("table.ft tbody tr");
        rows.Count.ShouldBe(3);
        rows[0].TextContent.ShouldContain("60.0%");
        rows[0].TextContent.ShouldContain("Worse");
        rows[^1].TextContent.ShouldContain("too few");
        rows[^1].TextContent.ShouldContain("30 needed");
        page.Markup.ShouldNotContain("caused");
        page.Find(".big").GetAttribute("aria-label")!.ShouldContain("n 220");
    }

    [Fact]
    public async Task Map_ACellOpensWhatItIsMadeOf_ANameKeepsThePageToIt()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("/friction?from=2026-06-06&to=2026-06-19");
        var cell = page.WaitForElements("a.hcell").First(c => c.TextContent.Contains("60%", StringComparison.Ordinal));
        var address = Uri.UnescapeDataString(cell.GetAttribute("href")!);
        address.ShouldStartWith("/friction/number?");
        address.ShouldContain("open=stage:form-fill,channel:mobile-web");
        Uri.UnescapeDataString(page.Find(".hs a").GetAttribute("href")!).ShouldContain("filter=stage:");
    }

    [Fact]
    public async Task Page_WithoutSignals_SaysWhatToDo()
    {
        var page = await OpenAtAsync("/friction");
        page.WaitForAssertion(() => page.Markup.ShouldContain("No signals yet"));
        page.Find("a[href='/friction/import'].pri").TextContent.ShouldBe("Bring in signals");
    }

    [Fact]
    public async Task Page_ForAnUnknownMetric_SaysSoAndOffersTheOthers()
    {
        await SignalsAsync();
        var page = await OpenAtAsync("/friction?metric=happiness");
        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldContain("There is no metric 'happiness'"));
        page.Find("[data-testid=metric]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Import_ForAStrategist_IsHidden()
    {
        var page = await OpenAsync<SignalImportPage>(Console.Strategist);
        page.Markup.ShouldContain("You may not bring in signals");
        page.FindAll("input[type=file]").ShouldBeEmpty();
    }

    private static string? Value(IRenderedComponent<FrictionPage> page, string testId) => page.Find($"[data-testid={testId}]").GetAttribute("value");

    private static Task Change(IRenderedComponent<FrictionPage> page, string testId, string value) => page.Find($"[data-testid={testId}]").ChangeAsync(new() { Value = value });

    private Task<IRenderedComponent<FrictionPage>> OpenAtAsync(string address)
    {
        Navigation.NavigateTo(address);
        return OpenAsync<FrictionPage>(Console.Analyst);
    }

    /// <summary>Forms on two channels: mobile web goes from 20% left to 60%, web stays at 20%, chat has too few.</summary>
    private async Task SignalsAsync(string mobile = "mobile-web")
    {
        var signals = new List<Signal>();
        void Forms(string channel, int count, int leftOfTen, int daysAgo)
        {
            for (var i = 0; i < count; i++)
            {
                var (time, person) = (Console.Clock.GetUtcNow().AddDays(-daysAgo - (i % 13)).AddHours(-10), $"{channel}-{daysAgo}-{i}");
                signals.Add(new(time, person, SignalKind.FormStart, Session: person, Stage: "form-fill", Channel: channel, Subject: "order"));
                if (i % 10 >= leftOfTen)
                {
                    signals.Add(new(time.AddMinutes(3), person, SignalKind.FormSubmit, Session: person, Stage: "form-fill", Channel: channel, Subject: "order"));
                }
            }
        }

        Forms(mobile, 100, 6, 0);
        Forms(mobile, 100, 2, 14);
        Forms("web", 100, 2, 0);
        Forms("web", 100, 2, 14);
        Forms("chat", 20, 2, 0);
        await Console.Get<ISignalStore>().AppendAsync(Console.Analyst.Workspace, signals, null, Xunit.TestContext.Current.CancellationToken);
    }
}
