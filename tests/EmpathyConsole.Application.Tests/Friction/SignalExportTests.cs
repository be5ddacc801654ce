using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>Files people already have: seen for what they are, looked at first, mapped, remembered.</summary>
public sealed class SignalExportTests
{
    private const string Ga4 = """
        {"event_date":"20260601","event_timestamp":"1780308000000000","event_name":"page_view","user_pseudo_id":"u1.7","platform":"WEB","event_params":[{"key":"page_location","value":{"string_value":"https://shop.example/order?mail=ida@example.org#top"}},{"key":"ga_session_id","value":{"int_value":"1780307990"}},{"key":"engagement_time_msec","value":{"int_value":"4200"}},{"key":"medium","value":{"string_value":"email"}},{"key":"campaign","value":{"string_value":"spring"}}]}
        {"event_date":"20260601","event_timestamp":"1780308005000000","event_name":"form_start","user_pseudo_id":"u1.7","event_params":[{"key":"form_id","value":{"string_value":"order"}},{"key":"ga_session_id","value":{"int_value":"1780307990"}}]}
        {"event_date":"20260601","event_timestamp":"1780308030000000","event_name":"purchase","user_pseudo_id":"u1.7","event_params":[{"key":"value","value":{"double_value":30.5}}]}
        {"event_date":"20260601","event_timestamp":"1780308031000000","event_name":"scroll","user_pseudo_id":"u1.7","event_params":[]}
        {"event_date":"20260601","event_timestamp":"1780308032000000","event_name":"newsletter_joined","user_pseudo_id":"u2","event_params":[]}
        {"event_date":"20260601","event_timestamp":"soon","event_name":"page_view","user_pseudo_id":"u2","event_params":[]}
        """;

    private const string PostHog = """
        {"uuid":"a-1","event":"$pageview","distinct_id":"d1","timestamp":"2026-06-01T10:00:00.000Z","properties":{"$current_url":"https://shop.example/order?x=1","$pathname":"/order","$session_id":"s1","utm_source":"partner"}}
        {"uuid":"a-2","event":"$rageclick","distinct_id":"d1","timestamp":"2026-06-01 10:00:05+00:00","properties":{"$pathname":"/order","$session_id":"s1","$elements_chain":"button.btn.pay:text=\"Pay now\";form#order"}}
        {"uuid":"a-3","event":"$pageleave","distinct_id":"d1","timestamp":"2026-06-01T10:00:09Z","properties":{"$pathname":"/order","$prev_pageview_duration":9.5}}
        {"uuid":"a-4","event":"$autocapture","distinct_id":"d1","timestamp":"2026-06-01T10:00:09Z","properties":{}}
        """;

    private const string Zendesk = """"
        Id;Requester ID;Subject;Created at;First reply time in minutes;Solved at;Reopens;Satisfaction Score;Via;Type
        17;900;"Where is
        my ""order""?";2026-06-01 09:00:00 UTC;12,5;2026-06-01 11:00:00 UTC;0;good;chat;delivery
        18;901;Übergröße;2026-06-01T09:00:00Z;30;2026-06-02T09:00:00Z;2;bad;email;returns
        19;902;Open still;2026-06-02T09:00:00Z;;;;offered;email;returns
        20;;No one;2026-06-02T09:00:00Z;;;;;email;returns
        """";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ga4_IsRecognised_AndItsEventsMapAndCanBeMappedOtherwise()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ISignalFilesDesk>();
        var look = (await desk.StageAsync(console.Analyst, SignalFiles.Text(Ga4), "events.jsonl", Token)).Value;
        look.Recognised.ShouldBe("A Google Analytics 4 event export, JSON lines");
        (look.Looked, look.Taken, look.LeftOut, look.Rejected).ShouldBe((6, 3, 2, 1));
        look.Events.ShouldContain(new EventCount("purchase", 1, "conversion", false));
        look.Events.ShouldContain(new EventCount("newsletter_joined", 1, "", false));
        var view = look.Signals[0].Signal;
        (view.Time, view.Person, view.Kind, view.Value, view.Session).ShouldBe((DateTimeOffset.FromUnixTimeSeconds(1780308000), "u1.7", SignalKind.PageView, 4.2, "u1.7.1780307990"));
        (view.Subject, view.Channel, view.Campaign).ShouldBe(("/order", "email", "spring"), "what stands behind the path may say who somebody is");
        (look.Signals[1].Signal.Subject, look.Signals[2].Signal.Value).ShouldBe(("order", 30.5));
        look.Rejects.ShouldHaveSingleItem().Reason.ShouldContain("soon");

        var other = (await desk.PreviewAsync(console.Analyst, look.Upload, look.Mapping.WithEvent("newsletter_joined", "conversion").WithField("campaign", ""), Token)).Value;
        (other.Taken, other.LeftOut, other.Signals[0].Signal.Campaign).ShouldBe((4, 1, null));
        var outcome = await EndAsync(console, await desk.StartAsync(console.Analyst, look.Upload, other.Mapping, Token));
        (outcome.Total, outcome.Accepted, outcome.Rejected, outcome.LeftOut).ShouldBe((5, 4, 1, 1));

        // the next export is read so too, from the page and without it, and adds nothing
        var next = (await desk.StageAsync(console.Analyst, SignalFiles.Text(Ga4), "later.jsonl", Token)).Value;
        (next.Remembered!.FileName, next.Taken).ShouldBe(("events.jsonl", 4));
        var again = await EndAsync(console, await console.Get<IFrictionDesk>().StartImportAsync(console.Analyst, SignalFiles.Text(Ga4), "later.jsonl", null, Token));
        (again.Accepted, again.Duplicates, again.Rejected).ShouldBe((0, 4, 1));
        (await desk.ForgetAsync(console.Analyst, next.Remembered.Id, Token)).Succeeded.ShouldBeTrue();
        (await desk.PreviewAsync(console.Analyst, next.Upload, null, Token)).Value.Taken.ShouldBe(3);
        await using var db = await console.OpenAsync();
        (await db.Record.CountAsync(r => r.Verb == "forget-mapping", Token)).ShouldBe(1);
    }

    [Fact]
    public async Task Ga4_AsCsvWithNestedCells_ReadsTheSame()
    {
        await using var console = await TestConsole.StartAsync();
        const string Csv = "event_date,event_timestamp,event_name,user_pseudo_id,event_params\n20260601,1780308000000000,form_submit,u1,\"[{\"\"key\"\":\"\"form_id\"\",\"\"value\"\":{\"\"string_value\"\":\"\"order\"\"}}]\"\n";
        var look = (await console.Get<ISignalFilesDesk>().StageAsync(console.Analyst, SignalFiles.Text(Csv), "events.csv", Token)).Value;
        look.Recognised.ShouldBe("A Google Analytics 4 event export, CSV");
        var signal = look.Signals.ShouldHaveSingleItem().Signal;
        (signal.Kind, signal.Subject).ShouldBe((SignalKind.FormSubmit, "order"));
    }

    [Fact]
    public async Task PostHog_IsRecognised_AndNoWordsOfThePageAreKept()
    {
        await using var console = await TestConsole.StartAsync();
        var look = (await console.Get<ISignalFilesDesk>().StageAsync(console.Analyst, SignalFiles.Text(PostHog), "export.jsonl", Token)).Value;
        look.Dialect.ShouldBe(SignalDialect.PostHog);
        look.Signals.Select(s => (s.Signal.Kind, s.Signal.Id, s.Signal.Subject, s.Signal.Value)).ShouldBe(
            [(SignalKind.PageView, "a-1", "/order", null), (SignalKind.RageClick, "a-2", "button.btn.pay", null), (SignalKind.PageExit, "a-3", "/order", 9.5)]);
        (look.Signals[0].Signal.Source, look.Signals[0].Signal.Session, look.LeftOut).ShouldBe(("partner", "s1", 1));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public async Task Zendesk_TicketsBecomeTheSignalsOfTheirContacts_WhateverWroteTheFile(string encoding)
    {
        await using var console = await TestConsole.StartAsync();
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var written = Encoding.GetEncoding(encoding);
        var file = new MemoryStream([.. written.GetPreamble(), .. written.GetBytes(Zendesk.Replace("12,5", "12.5", StringComparison.Ordinal))]);
        var desk = console.Get<ISignalFilesDesk>();
        var look = (await desk.StageAsync(console.Analyst, file, "tickets.csv", Token)).Value;
        look.Recognised.ShouldBe("A Zendesk ticket export, CSV with semicolons");
        look.Signals.Take(4).Select(s => (s.Signal.Kind, s.Signal.Value, s.Signal.Case, s.Signal.Subject)).ShouldBe(
        [
            (SignalKind.ContactOpen, null, "17", "delivery"), (SignalKind.HumanReply, 12.5, "17", "delivery"),
            (SignalKind.ContactResolved, 120, "17", "delivery"), (SignalKind.Csat, 5, "17", "zendesk"),
        ]);
        look.Rows[1][2].ShouldBe("Übergröße");
        var outcome = await EndAsync(console, await desk.StartAsync(console.Analyst, look.Upload, look.Mapping, Token));

        // four of the first, with two reopens six of the second, one of the third, and the fourth has nobody
        (outcome.Accepted, outcome.Rejected, outcome.Total).ShouldBe((11, 1, 12));
        outcome.Rejects[0].ShouldBe(new(6, "The person is missing."));
    }

    [Fact]
    public async Task Zendesk_ATicketExportedAgainWhenSolved_AddsOnlyWhatIsNew()
    {
        await using var console = await TestConsole.StartAsync();
        const string Open = """{"id":5,"requester_id":77,"created_at":"2026-06-01T09:00:00Z","status":"open","via":{"channel":"web"}}""";
        const string Solved = """{"id":5,"requester_id":77,"created_at":"2026-06-01T09:00:00Z","status":"solved","via":{"channel":"web"},"metric_set":{"reopens":0,"solved_at":"2026-06-01T10:30:00Z","reply_time_in_minutes":{"calendar":8}}}""";
        var desk = console.Get<IFrictionDesk>();
        (await desk.AppendAsync(console.Analyst, SignalFiles.Text(Open), Token)).Value.Accepted.ShouldBe(1);
        var second = (await desk.AppendAsync(console.Analyst, SignalFiles.Text(Solved), Token)).Value;
        (second.Accepted, second.Duplicates, second.Total).ShouldBe((2, 1, 3));
    }

    [Fact]
    public async Task OwnFile_WithAnEventMapped_ReadsItAsThatKind_AndRemembersByColumns()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ISignalFilesDesk>();
        const string Csv = "when\twho\twhat\n2026-06-01 10:00:00\tp1\tgave up\n";
        var refused = (await desk.StageAsync(console.Analyst, SignalFiles.Text(Csv), "own.tsv", Token)).Value;
        refused.Trouble.ShouldBe("No column 'time' in the first line. A file of signals needs the columns time, person and kind.");
        var mapping = new SignalFileMapping().WithField("time", "when").WithField("person", "who").WithField("kind", "what");
        (await desk.PreviewAsync(console.Analyst, refused.Upload, mapping, Token)).Value.Events.ShouldHaveSingleItem().Slug.ShouldBeNull();
        var look = (await desk.PreviewAsync(console.Analyst, refused.Upload, mapping.WithEvent("gave up", "dead-end"), Token)).Value;
        look.Signals.ShouldHaveSingleItem().Signal.Kind.ShouldBe(SignalKind.DeadEnd);
        await EndAsync(console, await desk.StartAsync(console.Analyst, look.Upload, look.Mapping, Token));
        (await desk.StageAsync(console.Analyst, SignalFiles.Text(Csv), "next.tsv", Token)).Value.Taken.ShouldBe(1);
        (await desk.StageAsync(console.Analyst, SignalFiles.Text(Csv.Replace("what", "which", StringComparison.Ordinal)), "other.tsv", Token)).Value.Remembered.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"time":"When"}""", null)]
    [InlineData("""{"events":{"sign_up":"conversion","scroll":""}}""", null)]
    [InlineData("""{"events":{"sign_up":"sale"}}""", "a kind 'sale'")]
    [InlineData("""{"fields":{"colour":"Red"}}""", "a field 'colour'")]
    [InlineData("""[1]""", "not JSON like")]
    [InlineData("""{"time":3}""", "not JSON like")]
    public void Map_IsReadOrSaysWhatIsWrong(string json, string? trouble)
    {
        var map = SignalFileMapping.Read(json);
        (map.Problem?.Sentence ?? "").ShouldContain(trouble ?? "");
        map.Succeeded.ShouldBe(trouble is null);
    }

    [Fact]
    public async Task Upload_OfSomebodyElse_IsNotFound()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ISignalFilesDesk>();
        var look = (await desk.StageAsync(console.Analyst, SignalFiles.Text(PostHog), "export.jsonl", Token)).Value;
        (await desk.PreviewAsync(console.CxLead, look.Upload, null, Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.StartAsync(console.Analyst, "../../console.db", new(), Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Theory]
    [InlineData("""{"tickets":[{"id":17,"requester_id":900,"created_at":"2026-06-01T09:00:00Z","via":{"channel":"email"},"tags":["a","}"]},{"id":18,"requester_id":901,"created_at":"2026-06-01T10:00:00Z"}],"next_page":null,"count":2}""", "A Zendesk ticket export, JSON", 1)]
    [InlineData("{\n  \"count\": 2,\n  \"tickets\": [\n    {\n      \"id\": 17, \"requester_id\": 900, \"subject\": \"a \\\"{[ quote\",\n      \"created_at\": \"2026-06-01T09:00:00Z\"\n    },\n    { \"id\": 18, \"requester_id\": 901, \"created_at\": \"2026-06-01T10:00:00Z\" }\n  ]\n}\n", "A Zendesk ticket export, JSON", 4)]
    [InlineData("[\n{\"time\":\"2026-06-01T09:00:00Z\",\"person\":\"p-1\",\"kind\":\"form-start\"},\n{\"time\":\"2026-06-01T09:00:05Z\",\"person\":\"p-1\",\"kind\":\"form-submit\"}]", "A file of signals, JSON", 2)]
    [InlineData("{\n\"time\":\"2026-06-01T09:00:00Z\",\"person\":\"p-1\",\"kind\":\"form-start\"\n}\n{\n\"time\":\"2026-06-01T09:00:05Z\",\"person\":\"p-1\",\"kind\":\"form-submit\"\n}", "A file of signals, JSON", 1)]
    public async Task JsonDocument_IsReadAsTheObjectsItHolds_WithTheLinesTheyBeginOn(string text, string recognised, int firstLine)
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ISignalFilesDesk>();
        var look = (await desk.StageAsync(console.Analyst, SignalFiles.Text(text), "answer.json", Token)).Value;
        (look.Recognised, look.Taken, look.Rejected, look.Trouble).ShouldBe((recognised, 2, 0, null));
        look.Signals[0].Line.ShouldBe(firstLine);
        var outcome = await EndAsync(console, await desk.StartAsync(console.Analyst, look.Upload, new(), Token));
        (outcome.Total, outcome.Accepted).ShouldBe((2, 2));
    }

    [Theory]
    [InlineData("""{"tickets":[{"id":17,"requester_id":900,"created_at":"2026-06-01T09:00:00Z"},{"id":18,"requ""", "cut off")]
    [InlineData("[[[[", "cut off")]
    [InlineData("[1, 2]", "no list of objects")]
    public async Task JsonDocument_ThatIsCutOffOrHoldsNoObjects_IsRefusedWithTheReason(string text, string reason)
    {
        await using var console = await TestConsole.StartAsync();
        var look = await console.Get<ISignalFilesDesk>().StageAsync(console.Analyst, SignalFiles.Text(text), "answer.json", Token);
        (look.Problem?.Sentence ?? look.Value.Trouble).ShouldNotBeNull().ShouldContain(reason);
    }

    [Fact]
    public async Task JsonLines_WithABrokenFirstLine_LoseOnlyThatLine()
    {
        await using var console = await TestConsole.StartAsync();
        var look = (await console.Get<ISignalFilesDesk>().StageAsync(console.Analyst, SignalFiles.Text("{\"time\":\"2026-06\n" + PostHog), "export.jsonl", Token)).Value;
        look.Rejects[0].Line.ShouldBe(1);
        look.Looked.ShouldBe(5);
    }

    [Fact]
    public async Task Start_TwiceForOneUpload_IsOneImport()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ISignalFilesDesk>();
        var look = (await desk.StageAsync(console.Analyst, SignalFiles.Text(PostHog), "export.jsonl", Token)).Value;
        var both = await Task.WhenAll(desk.StartAsync(console.Analyst, look.Upload, new(), Token), desk.StartAsync(console.Analyst, look.Upload, new(), Token));
        both[1].Value.JobId.ShouldBe(both[0].Value.JobId);
        (await EndAsync(console, both[0])).Accepted.ShouldBe(3);
        (await desk.StartAsync(console.Analyst, look.Upload, new(), Token)).Problem!.Sentence.ShouldContain("brought in already");
    }

    [Fact]
    public async Task PersonsNamedByAddress_AreCountedBeforeAnythingIsKept()
    {
        await using var console = await TestConsole.StartAsync();
        const string Csv = "time,person,kind\n2026-06-01T09:00:00Z,ida@example.org,form-start\n2026-06-01T09:00:01Z,+49 170 1234567,form-start\n2026-06-01T09:00:02Z,p-1@2,form-start\n";
        var desk = console.Get<ISignalFilesDesk>();
        (await desk.StageAsync(console.Analyst, SignalFiles.Text(Csv), "own.csv", Token)).Value.Caution.ShouldNotBeNull().ShouldStartWith("2 of the 3 signals");
        (await desk.StageAsync(console.Analyst, SignalFiles.Text(PostHog), "export.jsonl", Token)).Value.Caution.ShouldBeNull();
        (await desk.StageAsync(console.Analyst, SignalFiles.Text("time,person,kind\n"), "head.csv", Token)).Value.Trouble.ShouldNotBeNull().ShouldContain("nothing below");
    }

    private static async Task<SignalImportOutcome> EndAsync(TestConsole console, Result<JobProgress> started)
    {
        var ended = await console.RunJobAsync(console.Analyst, started.Value.JobId);
        ended.State.ShouldBe(JobState.Done, ended.Trouble);
        var outcome = JsonSerializer.Deserialize<SignalImportOutcome>(ended.Outcome!, JsonColumn.Options)!;
        (outcome.Accepted + outcome.Duplicates + outcome.Rejected).ShouldBe(outcome.Total);
        return outcome;
    }
}
