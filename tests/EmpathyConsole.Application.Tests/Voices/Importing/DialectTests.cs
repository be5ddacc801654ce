using System.Text;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

public sealed class DialectTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Qualtrics_IsRecognised_AndEveryAnswerIsAVoiceWithItsQuestion()
    {
        await using var console = await TestConsole.StartAsync();
        var preview = await LookAsync(console, "wave.csv", Dialects.Qualtrics);

        preview.Recognised.ShouldBe("Qualtrics export, 3 header rows, 2 open questions");
        preview.Mapping.Texts().ShouldBe(["Q2", "Q3_TEXT"]);
        preview.Mapping.Rating.ShouldBeNull("a recommendation is a question of the survey, and its name says nothing");
        preview.Rows.SelectMany(r => r).ShouldNotContain(c => c.Contains("203.0.113") || c.Contains("mail.example"));

        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, "wave.csv", Dialects.Qualtrics);
        (outcome.Total, outcome.Imported, outcome.Rejected).ShouldBe((4, 3, 1));
        await using var db = await console.OpenAsync();
        var voice = await db.Verbatims.SingleAsync(v => v.Text == "I feared the subscription is hard to leave", Cancellation);
        voice.Question.ShouldBe("What almost kept you from ordering?");
        voice.Source.ShouldBe("survey");
        voice.Person.ShouldBe("R_1a");

        // the header names the zone: Denver is six hours behind in June
        voice.Time!.Value.UtcDateTime.ShouldBe(new DateTime(2026, 6, 1, 14, 5, 1, DateTimeKind.Utc));
    }

    [Fact]
    public async Task SurveyMonkey_TwoHeaderRows_GoOnWithTheQuestionBefore()
    {
        await using var console = await TestConsole.StartAsync();
        var preview = await LookAsync(console, "survey.csv", Dialects.SurveyMonkey);

        preview.Recognised.ShouldStartWith("SurveyMonkey export, 2 header rows, 3 open questions");
        preview.Columns.ShouldContain("How did you hear of us? - Other (please specify)");
        preview.Mapping.Dates.ShouldBe(EmpathyConsole.Domain.Voices.DateOrder.MonthFirst);
        preview.Rows.SelectMany(r => r).ShouldNotContain("Josephine");

        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, "survey.csv", Dialects.SurveyMonkey);
        (outcome.Imported, outcome.Rejected).ShouldBe((4, 0));
    }

    [Fact]
    public async Task Zendesk_AgentsAreLeftOut_AndTheFirstCommentIsNotTakenTwice()
    {
        await using var console = await TestConsole.StartAsync();
        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, "tickets.jsonl", Dialects.ZendeskLines);

        await using var db = await console.OpenAsync();
        var voices = await db.Verbatims.OrderBy(v => v.Id).ToListAsync(Cancellation);
        voices.Select(v => v.Text).ShouldBe(["My parcel has been late for a week now", "Please do, I leave for my holiday tomorrow", "Nobody answered my question", "The whisk came broken & bent"], ignoreOrder: true);
        (outcome.LeftOut, outcome.Duplicates, outcome.Rejected).ShouldBe((2, 0, 0));
        var second = voices.Single(v => v.Text.StartsWith("Please do", StringComparison.Ordinal));
        (second.Channel, second.Person, second.Source).ShouldBe(("email", "77", "ticket"));
        second.Rating.ShouldBe(0);
        second.Time!.Value.UtcDateTime.ShouldBe(new DateTime(2026, 6, 18, 9, 30, 0, DateTimeKind.Utc));
    }

    [Theory]
    [InlineData("tickets.csv", Dialects.ZendeskCsv, "Zendesk tickets", "Description", 2, 0)]
    [InlineData("events.jsonl", Dialects.Ga4, "Google Analytics 4 events", "event_params.comment", 1, 2)]
    [InlineData("events.jsonl", Dialects.PostHog, "PostHog events", "properties.$survey_response", 1, 1)]
    [InlineData("queries.csv", Dialects.Queries, "Search queries", "Query", 2, 0)]
    [InlineData("posts.csv", Dialects.Posts, "Social posts", "text", 2, 0)]
    [InlineData("leads.csv", Dialects.Leads, "Notes on leads", "Loss Reason Notes", 2, 0)]
    [InlineData("chat.txt", Dialects.Transcript, "Chat transcript", "text", 2, 2)]
    [InlineData("chat.txt", Dialects.WhatsApp, "Chat transcript", "text", 2, 3)]
    [InlineData("chats.csv", Dialects.ChatCells, "Table", "conversation", 3, 3)]
    public async Task Export_OfAKnownTool_IsReadWithoutConfiguration(string name, string content, string recognised, string text, int voices, int leftOut)
    {
        await using var console = await TestConsole.StartAsync();
        var preview = await LookAsync(console, name, content);

        preview.Recognised.ShouldStartWith(recognised);
        preview.Mapping.Text.ShouldBe(text);

        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, name, content);
        (outcome.Imported, outcome.LeftOut, outcome.Rejected, outcome.TimesUnread).ShouldBe((voices, leftOut, 0, 0));
        await using var db = await console.OpenAsync();
        (await db.Verbatims.CountAsync(v => v.Text.Contains("how can I help") || v.Text.Contains("Let me look") || v.Text.Contains("Happy to help"), Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Queries_KeepHowOftenTheyWereSeen()
    {
        await using var console = await TestConsole.StartAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "q.csv", Dialects.Queries);

        await using var db = await console.OpenAsync();
        (await db.Verbatims.OrderBy(v => v.Id).Select(v => v.Times).FirstAsync(Cancellation)).ShouldBe(1450);
    }

    [Fact]
    public async Task Conversation_WithTheSidesChanged_TakesTheOthers()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IVoicesDesk>();
        var preview = await LookAsync(console, "chat.txt", Dialects.Transcript);
        preview.Speakers.Single(s => s.IsCustomer).Name.ShouldBe("Ana Bell");

        var changed = (await desk.PreviewAsync(console.Strategist, preview.Upload, preview.Mapping with { Customers = ["Agent"], OurSide = ["Ana Bell"] }, Cancellation)).Value;

        changed.Voices.Select(v => v.Text).ShouldBe(["Thank you for contacting Leafward, how can I help?", "Let me check that for you"]);
    }

    [Fact]
    public async Task ChatCells_TimesWithASpelledZone_AreRead()
    {
        await using var console = await TestConsole.StartAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "chats.csv", Dialects.ChatCells);

        await using var db = await console.OpenAsync();
        (await db.Verbatims.OrderBy(v => v.Id).FirstAsync(Cancellation)).Time!.Value.UtcDateTime.ShouldBe(new DateTime(2026, 6, 18, 15, 40, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task JsonArray_PrettyPrintedAndWrapped_IsReadObjectByObject()
    {
        await using var console = await TestConsole.StartAsync();
        const string array = "[\n  {\n    \"comment\": \"The first one, with a { in it\",\n    \"meta\": { \"channel\": \"web\" }\n  },\n  {\n    \"comment\": \"broken\n  },\n  {\n    \"comment\": \"The third is fine\"\n  }\n]\n";
        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, "a.json", array);
        (outcome.Imported, outcome.Rejected).ShouldBe((2, 1));

        var wrapped = await VoiceSteps.ImportAsync(console, console.Strategist, "b.json", "{\"results\":[{\"review\":\"So soft and calm\"},{\"review\":\"Far too sweet for me\"}]}");
        (wrapped.Imported, wrapped.Rejected).ShouldBe((2, 0));
    }

    [Theory]
    [InlineData("Too late again\n\nThe tin leaks", "Plain text, one voice a line", 2)]
    [InlineData("It came late.\nNobody told me.\n\nThe tin leaks.\nTea everywhere.\n", "Plain text, one voice a paragraph", 2)]
    [InlineData("Date\tComment\n2026-06-18\tToo late again\n2026-06-19\tThe tin leaks\n", "Table, 1 header row", 2)]
    [InlineData("{\"text\":\"Too late again\"}\n{\"text\":\"The tin leaks\"}\n", "JSON lines", 2)]
    [InlineData("I like it, really, so\nbut not, you know, that much\n", "Plain text, one voice a line", 2)]
    public async Task Paste_IsTakenForWhatItIs(string pasted, string recognised, int rows)
    {
        await using var console = await TestConsole.StartAsync();

        var preview = (await console.Get<IVoicesDesk>().StagePasteAsync(console.Strategist, pasted, Cancellation)).Value;

        preview.Recognised.ShouldBe(recognised);
        preview.Voices.Count.ShouldBe(rows);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    [InlineData("windows-1252", false)]
    public async Task Encoding_IsFound(string encoding, bool mark)
    {
        await using var console = await TestConsole.StartAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var code = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? code.GetPreamble() : [], .. code.GetBytes("Comment;When\r\n\"The café was “lovely”\r\nand calm\";18.06.2026\r\nThe tin leaks;19.06.2026\r\n")];

        var preview = (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, "x.csv", new MemoryStream(bytes), Cancellation)).Value;

        preview.Voices.Select(v => v.Text).ShouldBe(["The café was “lovely”\nand calm", "The tin leaks"]);
    }

    [Fact]
    public async Task OneStrayByte_SpoilsNoOtherLine()
    {
        await using var console = await TestConsole.StartAsync();
        byte[] bytes = [.. "text\nCafé très good to me\n"u8, .. "na"u8, 0xEF, .. "ve of me to wait\nÀ la carte, as ever\n"u8];

        var preview = (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, "x.csv", new MemoryStream(bytes), Cancellation)).Value;

        preview.Voices.Select(v => v.Text).ShouldBe(["Café très good to me", "naïve of me to wait", "À la carte, as ever"]);
    }

    [Fact]
    public async Task Html_IsTakenOutOfAColumnThatHoldsIt()
    {
        await using var console = await TestConsole.StartAsync();
        var preview = await LookAsync(console, "x.csv", "comment,when\n\"<p>It came <b>late</b></p><p>Again &amp; again</p>\",2026-06-18\n\"<div>The tin leaks<br>badly</div>\",2026-06-19\n");

        preview.Voices.Select(v => v.Text).ShouldBe(["It came late\nAgain & again", "The tin leaks\nbadly"]);
    }

    [Theory]
    [InlineData("%PDF-1.7 something", "PDF")]
    [InlineData("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1rest", ".xls")]
    public async Task FileOfAnotherKind_IsRefusedWithWhatToDo(string content, string says)
    {
        await using var console = await TestConsole.StartAsync();

        var problem = (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, "x.csv", new MemoryStream(Encoding.Latin1.GetBytes(content)), Cancellation)).Problem;

        problem!.Sentence.ShouldContain(says);
    }

    private static async Task<ImportPreview> LookAsync(TestConsole console, string name, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return (await console.Get<IVoicesDesk>().StageAsync(console.Strategist, name, stream, Cancellation)).Value;
    }
}
