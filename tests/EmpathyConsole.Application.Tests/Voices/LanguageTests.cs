using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class LanguageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Choices_CountEveryGroupThereIs()
    {
        await using var console = await FilledAsync();

        var choices = (await console.Get<ILanguageDesk>().ChoicesAsync(console.Approver, Cancellation)).Value;

        choices.Voices.ShouldBe(240);
        choices.Fields.Select(f => f.Field).ShouldBe([SliceField.Segment, SliceField.Generation, SliceField.Rating, SliceField.Channel, SliceField.Source, SliceField.Period]);
        choices.Fields[0].Values.ShouldBe([("starter", 120), ("switcher", 120)]);
        choices.Fields.Single(f => f.Field == SliceField.Generation).Values.ShouldBe([("gen-z", 60)]);
        // the survey asks 0 to 10, the reviews give 1 to 5 stars
        choices.Fields.Single(f => f.Field == SliceField.Rating).Values.ShouldBe([("promoters", 120), ("detractors", 120)]);
    }

    [Fact]
    public async Task Compare_TwoSegments_NamesWhatEachSaysMore()
    {
        await using var console = await FilledAsync();

        var found = await CompareAsync(console, "segment:starter", "segment:switcher");

        found.FirstInAll.ShouldBe(120);
        found.Differences.MoreInA[0].Text.ShouldContain("grade");
        found.Differences.MoreInB[0].Text.ShouldBe("handwritten note");
        found.Differences.MoreInB[0].InB.ShouldBe(60);
    }

    [Fact]
    public async Task Compare_WithEveryoneElse_IsTheSameAsTheOtherHalf()
    {
        await using var console = await FilledAsync();

        var rest = await CompareAsync(console, "segment:starter", null);
        var other = await CompareAsync(console, "segment:starter", "segment:switcher");

        rest.SecondInAll.ShouldBe(120);
        rest.Differences.MoreInA.ShouldBe(other.Differences.MoreInA);
    }

    [Fact]
    public async Task Compare_PromotersAndDetractors_GoesByEachSourcesOwnScale()
    {
        await using var console = await FilledAsync();

        var found = await CompareAsync(console, "rating:promoters", "rating:detractors");

        (found.FirstInAll, found.SecondInAll).ShouldBe((120, 120));
    }

    [Theory]
    [InlineData("segment:starter", "segment:starter", "Both groups are the same")]
    [InlineData("", null, "Both groups are the same")]
    [InlineData("segment:starter", "channel:web", "Some voices are in both groups")]
    [InlineData("segment:nobody", null, "needs 10 voices on each side; here are 0 and 240")]
    public async Task Compare_GroupsThatCannotBeCompared_SayWhy(string first, string? second, string sentence)
    {
        await using var console = await FilledAsync();

        var refused = await console.Get<ILanguageDesk>().CompareAsync(console.Analyst, VoiceSlice.Read(first).Value, second is null ? null : VoiceSlice.Read(second).Value, Cancellation);

        refused.Succeeded.ShouldBeFalse();
        refused.Problem.Sentence.ShouldContain(sentence);
    }

    [Fact]
    public async Task Compare_InAnotherWorkspace_SeesNoVoices()
    {
        await using var console = await FilledAsync();
        var stranger = console.Analyst with { Workspace = console.Analyst.Workspace + 1 };

        (await console.Get<ILanguageDesk>().ChoicesAsync(stranger, Cancellation)).Value.Voices.ShouldBe(0);
        (await console.Get<ILanguageDesk>().ContextsAsync(stranger, "note", VoiceSlice.All, ContextOrder.After, 0, 10, Cancellation)).Value.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Contexts_AreExactAndOrdered()
    {
        await using var console = await FilledAsync();
        var desk = console.Get<ILanguageDesk>();

        var found = (await desk.ContextsAsync(console.Analyst, " Handwritten NOTE ", VoiceSlice.Read("channel:web").Value, ContextOrder.After, 0, 200, Cancellation)).Value;

        found.Total.ShouldBe(found.Voices);
        found.Lines.Count.ShouldBe(found.Total);
        found.Lines.ShouldAllBe(l => l.Hit.Text == "handwritten note" && l.Channel == "web");
        found.Lines.Select(l => l.After.TrimStart()).ShouldBeInOrder(SortDirection.Ascending, StringComparer.OrdinalIgnoreCase);
        await using var db = await console.Get<IDbContextFactory<ConsoleDb>>().OpenAsync(console.Analyst, Cancellation);
        foreach (var line in found.Lines)
        {
            var text = (await db.Verbatims.SingleAsync(v => v.Id == line.Hit.Verbatim, Cancellation)).Text;
            text.Substring(line.Hit.Start, line.Hit.Length).ShouldBe(line.Hit.Text);
            text.ShouldContain(line.Before + line.Hit.Text + line.After);
        }
    }

    [Fact]
    public async Task Emerging_ShowsWhatWasNotSaidBefore()
    {
        await using var console = await FilledAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "searches.csv", Searches());

        var found = (await console.Get<ILanguageDesk>().EmergingAsync(console.Analyst, "search", 30, Cancellation)).Value;

        found.Words.ShouldHaveSingleItem();
        var word = found.Words[0];
        (word.Phrase.Text, word.IsNew, word.Phrase.InA).ShouldBe(("iced hojicha", true, 40));
        word.Weeks.Sum().ShouldBe(40);
        word.FirstHeard.ShouldBe(new DateTimeOffset(2026, 5, 20, 0, 0, 0, TimeSpan.Zero), TimeSpan.FromDays(2));
    }

    [Theory]
    [InlineData("segment:a,b,channel:web", "segment:a,b,channel:web", 2)]
    [InlineData(" Rating:promoters ", "rating:promoters", 1)]
    [InlineData(null, "", 0)]
    public void Slice_IsReadAsItIsWritten(string? text, string written, int conditions)
    {
        var slice = VoiceSlice.Read(text).Value.ShouldNotBeNull();

        slice.Conditions.Count.ShouldBe(conditions);
        slice.ToString().ShouldBe(written);
        VoiceSlice.Read(slice.ToString()).Value.Equals(slice).ShouldBeTrue();
    }

    [Theory]
    [InlineData("mood:glad", "names no group of voices")]
    [InlineData("1:glad", "names no group of voices")]
    [InlineData("segment:", "names no group of voices")]
    [InlineData("segment:a,segment:b", "stands twice")]
    [InlineData("rating:nine", "is no rating")]
    public void Slice_ThatCannotBeRead_SaysWhy(string text, string sentence) => VoiceSlice.Read(text).Problem.ShouldNotBeNull().Sentence.ShouldContain(sentence);

    private static async Task<LanguageComparison> CompareAsync(TestConsole console, string first, string? second)
    {
        var found = await console.Get<ILanguageDesk>().CompareAsync(console.Approver, VoiceSlice.Read(first).Value, second is null ? null : VoiceSlice.Read(second).Value, Cancellation);
        found.Succeeded.ShouldBeTrue(found.Succeeded ? "" : found.Problem.Sentence);
        return found.Value;
    }

    private static async Task<TestConsole> FilledAsync()
    {
        var console = await TestConsole.StartAsync();
        var csv = new StringBuilder("text,time,channel,segment,source,person,rating\n");
        for (var i = 0; i < 240; i++)
        {
            var (starter, survey) = (i % 2 == 0, i % 4 < 2);
            var said = i / 2 % 2 == 1 ? "My parcel came on a Tuesday" : starter ? "I wonder which grade suits me" : "Such a handwritten note in there";
            var rating = survey ? (i < 120 ? 10 : 3) : (i < 120 ? 5 : 1);
            csv.Append(CultureInfo.InvariantCulture, $"\"{said}, number {i}\",{new DateTime(2026, 1, 1).AddHours(i * 8):yyyy-MM-dd HH:mm},{(i % 3 == 0 ? "web" : "shop")},{(starter ? "starter" : "switcher")},{(survey ? "survey" : "review")},p{i % 8},{rating}\n");
        }

        await VoiceSteps.ImportAsync(console, console.Strategist, "voices.csv", csv.ToString());
        await using var db = await console.Get<IDbContextFactory<ConsoleDb>>().OpenAsync(console.Admin, Cancellation);
        db.People.AddRange(new() { Key = "p1", Generation = "gen-z" }, new() { Key = "p2", Generation = "gen-z" }, new() { Key = "p3" });
        await db.SaveChangesAsync(Cancellation);
        return console;
    }

    private static string Searches()
    {
        string[] usual = ["matcha whisk", "tea gift box", "green tea caffeine", "how to store matcha"];
        var csv = new StringBuilder("text,time,source\n");
        for (var day = 0; day < 200; day++)
        {
            for (var i = 0; i < 4; i++)
            {
                csv.Append(CultureInfo.InvariantCulture, $"{usual[(day + i) % usual.Length]} {day} {i},{new DateTime(2025, 12, 1).AddDays(day):yyyy-MM-dd} 0{i}:00,search\n");
            }
        }

        for (var i = 0; i < 40; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"iced hojicha {i},{new DateTime(2026, 5, 20).AddHours(i * 16):yyyy-MM-dd HH:mm},search\n");
        }

        return csv.ToString();
    }
}
