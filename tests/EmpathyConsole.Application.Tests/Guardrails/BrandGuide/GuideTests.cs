using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using EmpathyConsole.Application.Guardrails.BrandGuide;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace EmpathyConsole.Application.Tests.Guardrails.BrandGuide;

public sealed class GuideTests
{
    private const string Guide = """
        # How we speak

        Our voice is warm and calm. Never say "cheap". Use short sentences.

        ## Words we avoid

        - guru
        - "best in class"
        - utilise (use "use")

        Always mention:

        - caffeine

        | Don't say | Say |
        |---|---|
        | users | customers |
        | purchase | buy |

        ## Don't

        - Use exclamation marks
        - Rotate the logo

        Send no more than two e-mails a week. No messages after 8 pm.
        We were founded
        in 1987.
        """;

    private static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public void Guide_WithListsTablesAndProse_MakesRulesThatCiteTheirSentence()
    {
        var read = GuideRead.Of("Guide", Guide, Now);
        read.Suggestions.Select(s => (s.Kind, s.Line, s.Guardrail.Name)).ShouldBe(
        [
            (InstructionKind.Avoid, 3, "Never \"cheap\""), (InstructionKind.Readability, 3, "Read at grade 8 or easier"),
            (InstructionKind.Avoid, 7, "2 words we avoid"), (InstructionKind.Swap, 9, "Say \"use\", not \"utilise\""), (InstructionKind.Require, 13, "Always mention \"caffeine\""),
            (InstructionKind.Swap, 17, "Our words: 2 better ones"), (InstructionKind.Exclamation, 22, "No exclamation marks"),
            (InstructionKind.Frequency, 25, "At most 2 in 7 days"), (InstructionKind.Quiet, 25, "Quiet from 20:00 to 08:00"),
        ]);
        read.Suggestions[0].Cited.ShouldBe("Never say \"cheap\".");
        read.Suggestions.ShouldAllBe(s => s.IsSound && s.Examples.Count(e => e.Example.MustFire) >= 2 && s.Examples.Count(e => !e.Example.MustFire) >= 2);
        read.Left.Select(l => l.Text).ShouldBe(["Our voice is warm and calm.", "Rotate the logo", "We were founded in 1987."]);
        read.Suggestions[^1].Assumed.ShouldContain("08:00 was taken");
        ((SubstitutionRule)read.Suggestions[5].Guardrail.Rule).Swaps.ShouldBe([new("users", "customers"), new("purchase", "buy")]);
    }

    [Fact]
    public void EverySentence_IsASuggestionOrLeft()
    {
        var read = GuideRead.Of("Guide", Guide, Now);
        (read.Suggestions.Count + read.Left.Count).ShouldBe(read.Sentences - 2, "a list and a table of two make one suggestion each");
    }

    [Fact]
    public void Suggestion_WhoseExamplesContradictEachOther_IsMarked()
    {
        // a guide may ask for what can't be: never fewer messages than none leaves nothing that may stay silent
        GuideRead.Of("Guide", "We never send more than 0 messages a week.", Now).Suggestions.ShouldHaveSingleItem().Examples.Count(e => !e.Example.MustFire).ShouldBe(0);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("utf16")]
    public async Task File_OfEachSort_ReadsTheSameRules(string sort)
    {
        await using var console = await TestConsole.StartAsync();
        var file = sort switch { "docx" => Docx(), "pdf" => Pdf("Never say \"cheap\".", "No messages after 8 pm."), _ => (byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Never say \"cheap\". No messages after 8 pm.")] };
        var read = (await console.Get<IBrandGuideDesk>().ReadAsync(console.CxLead, "guide", file, None)).Value;
        read.Suggestions.Select(s => s.Kind).ShouldBe([InstructionKind.Avoid, InstructionKind.Quiet]);
    }

    [Fact]
    public async Task File_ThatHoldsNoWords_IsRefusedWithWhatToDo()
    {
        await using var console = await TestConsole.StartAsync();
        async Task<string> Refusal(byte[] file) => (await console.Get<IBrandGuideDesk>().ReadAsync(console.CxLead, "guide", file, None)).Problem!.Sentence;
        (await Refusal(Pdf())).ShouldContain("run text recognition");
        (await Refusal("%PDF-1.7 broken"u8.ToArray())).ShouldContain("damaged");
        (await Refusal("PK\u0003\u0004 no zip"u8.ToArray())).ShouldContain("Save it again as .docx");
        (await Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1])).ShouldContain("without a password");
        (await Refusal([0, 1, 2, 3, 200])).ShouldContain("no text, Word or PDF file");
        (await Refusal(new byte[10_000_001])).ShouldContain("larger than 10 MB");
        (await Refusal(" \n"u8.ToArray())).ShouldContain("no text in the file");
    }

    [Fact]
    public async Task Keep_WordsAndSwaps_BecomeOneGuardrailEachWithTheirSentences()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IBrandGuideDesk>();
        var read = (await desk.ReadAsync(console.CxLead, "Guide 2026", Guide, None)).Value;
        var brought = (await desk.KeepAsync(console.CxLead, read.Name, read.Suggestions, None)).Value;
        brought.ShouldAllBe(b => b.Problem == null);
        brought.Select(b => b.Slug).ShouldBe(["words-we-avoid", "read-at-grade-8-or-easier", "our-words", "always-mention-caffeine", "no-exclamation-marks", "at-most-2-in-7-days", "quiet-from-20-00-to-08-00"], ignoreOrder: true);
        var draft = (await console.Get<IGuardrailDraftDesk>().GetAsync(console.CxLead, "words-we-avoid", None)).Value;
        ((LexicalRule)draft.Draft.Rule).Phrases.ShouldBe(["cheap", "guru", "best in class"]);
        draft.Origin.ShouldBe("Guide 2026: \"Never say \"cheap\".\" (line 3) \"Words we avoid: guru; \"best in class\"\" (line 7)");
        draft.Examples.ShouldAllBe(e => e.AsItShould);
    }

    [Fact]
    public async Task Keep_Nothing_IsRefused()
    {
        await using var console = await TestConsole.StartAsync();
        (await console.Get<IBrandGuideDesk>().KeepAsync(console.CxLead, "Guide", [], None)).Problem!.Sentence.ShouldContain("Keep at least one");
        await using var db = await console.OpenAsync();
        (await db.GuardrailDrafts.CountAsync(None)).ShouldBe(0);
    }

    private static byte[] Docx()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var list = new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), new Run(new Text("cheap")));
            document.AddMainDocumentPart().Document = new Document(new Body(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }), new Run(new Text("Words we avoid"))),
                list,
                new Paragraph(new Run(new Text("No messages after 8 pm.")))));
        }

        return stream.ToArray();
    }

    private static byte[] Pdf(params string[] lines)
    {
        var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var (index, line) in lines.Index())
        {
            page.AddText(line, 12, new PdfPoint(40, 780 - (index * 40)), font);
        }

        return builder.Build();
    }
}
