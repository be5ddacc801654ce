using System.Text;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails.Measured;

public sealed class LabelDeskTests
{
    private const string File = "text;class;kind;site\n\"Hurry, only today!\";Dark;Urgency;a\nMind the step;fine;;b\n;Dark;Urgency;a\nNo label here;;;\n\"A cell; with the delimiter\";fine;;b\n";
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_Twice_AddsNothingTheSecondTimeAndListsWhatItCannotTake()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<ILabelDesk>();
        var first = await BringAsync(console, File);
        (first.Added, first.Duplicates, first.Rejected).ShouldBe((3, 0, 2));
        first.Rejects.Select(r => r.Line).ShouldBe([4, 5]);
        first.Rejects.ShouldAllBe(r => r.Reason.Length > 10);
        var second = await BringAsync(console, File);
        (second.Added, second.Duplicates, second.Rejected).ShouldBe((0, 3, 2));
        var lines = (await desk.FindAsync(console.Analyst, new(), 0, 10, None)).Value;
        lines.Total.ShouldBe(3);
        lines.Items.Single(l => l.MustFire).ShouldSatisfyAllConditions(l => l.Kind.ShouldBe("Urgency"), l => l.Site.ShouldBe("a"), l => l.Text.ShouldBe("Hurry, only today!"));
    }

    [Fact]
    public async Task Upload_ThatSaysTheOpposite_IsRejectedLineByLine()
    {
        await using var console = await SeededAsync();
        await BringAsync(console, File);
        var other = await BringAsync(console, "text,class\n\"HURRY,  only today!\",fine\n", l => l with { FireValues = ["Dark"] });
        (other.Added, other.Rejected).ShouldBe((0, 1));
        other.Rejects.Single().Reason.ShouldContain("labelled the other way");
    }

    [Fact]
    public async Task Export_ComesInAgainAsItWentOut()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<ILabelDesk>();
        (await desk.AddAsync(console.CxLead, [new("Only 2 left", GuardrailFamily.Tone, true, "no-false-scarcity", "Scarcity", "a"), new("=1+1 is maths", GuardrailFamily.Tone, false)], None)).Value.Count.ShouldBe(2);
        var csv = (await desk.ExportAsync(console.Analyst, new(), None)).Value;
        csv.ShouldContain("'=1+1 is maths");
        await using var db = await console.OpenAsync();
        await db.LabelledLines.ExecuteDeleteAsync(None);
        var back = await BringAsync(console, csv, l => l with { FamilyColumn = "family" });
        (back.Added, back.Rejected).ShouldBe((2, 0));
        (await db.LabelledLines.AsNoTracking().SingleAsync(l => l.MustFire, None)).ShouldSatisfyAllConditions(l => l.Guardrail.ShouldBe("no-false-scarcity"), l => l.Kind.ShouldBe("Scarcity"));
    }

    [Fact]
    public async Task Delete_ThenAddAgain_IsAnUndo_AndTheRecordHoldsNoWords()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<ILabelDesk>();
        var id = (await desk.AddAsync(console.CxLead, [new("Zebra crossing ahead", GuardrailFamily.Tone, false)], None)).Value.Single();
        var before = (await desk.ChangeAsync(console.CxLead, id, new("Zebra crossing ahead", GuardrailFamily.Tone, true, "", "odd"), None)).Value;
        before.MustFire.ShouldBeFalse();
        var gone = (await desk.DeleteAsync(console.CxLead, [id], None)).Value;
        (await desk.AddAsync(console.CxLead, gone, None)).Value.Count.ShouldBe(1);
        (await desk.FindAsync(console.CxLead, new(Search: "zebra"), 0, 10, None)).Value.Items.Single().ShouldSatisfyAllConditions(l => l.MustFire.ShouldBeTrue(), l => l.Kind.ShouldBe("odd"));
        await using var db = await console.OpenAsync();
        var notes = await db.Record.Select(r => r.Summary).ToListAsync(None);
        notes.Count(n => n.Contains("label", StringComparison.OrdinalIgnoreCase)).ShouldBeGreaterThanOrEqualTo(4);
        notes.ShouldNotContain(n => n.Contains("zebra", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Add_ForAGuardrailThatIsNotThere_SaysSo()
    {
        await using var console = await SeededAsync();
        var added = await console.Get<ILabelDesk>().AddAsync(console.CxLead, [new("Hello", GuardrailFamily.Tone, true, "no-such-rule")], None);
        added.Problem.ShouldNotBeNull().Sentence.ShouldContain("no-such-rule");
        (await console.Get<ILabelDesk>().AddAsync(console.Analyst, [new("Hello", GuardrailFamily.Tone, true)], None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task TakeOut_RemovesWhatCameWithTheFileAndNothingElse()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<ILabelDesk>();
        var upload = await BringAsync(console, File);
        await desk.AddAsync(console.CxLead, [new("Written here", GuardrailFamily.Tone, false)], None);
        (await desk.TakeOutAsync(console.CxLead, upload.Id, None)).Value.ShouldBe(3);
        (await desk.StockAsync(console.CxLead, None)).Value.Total.ShouldBe(1);
        (await desk.TakeOutAsync(console.CxLead, upload.Id, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    internal static async Task<TestConsole> SeededAsync()
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        return console;
    }

    internal static async Task<LabelUpload> BringAsync(TestConsole console, string file, Func<LabelMapping, LabelMapping>? map = null)
    {
        var desk = console.Get<ILabelDesk>();
        var look = (await desk.LookAsync(console.CxLead, "lines.csv", new MemoryStream(Encoding.UTF8.GetBytes(file)), None)).Value;
        var mapping = (map ?? (m => m))(look.Guess);
        var job = (await desk.BringAsync(console.CxLead, look.Token, mapping, None)).Value;
        var ended = await console.RunJobAsync(console.CxLead, job);
        ended.State.ShouldBe(JobState.Done, ended.Trouble);
        return (await desk.UploadAsync(console.CxLead, job, None)).Value;
    }
}
