using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices.Importing;

public sealed class HalfCharacterTests
{
    [Fact]
    public async Task Import_EscapeOfHalfACharacter_KeepsTheVoiceAndItsNeighbours()
    {
        await using var console = await TestConsole.StartAsync();
        const string lines = """
            {"text":"The parcel came late again"}
            {"text":"So happy with this tea \ud83d"}
            {"text":"And a whole smile \ud83d\ude00 for the note"}
            """;

        var outcome = await VoiceSteps.ImportAsync(console, console.Strategist, "voices.jsonl", lines);

        (outcome.Imported, outcome.Rejected, outcome.Total).ShouldBe((3, 0, 3));
        await using var db = await console.Get<IDbContextFactory<ConsoleDb>>().OpenAsync(console.Strategist, TestContext.Current.CancellationToken);
        var texts = await db.Verbatims.Select(v => v.Text).ToListAsync(TestContext.Current.CancellationToken);
        texts.ShouldContain("So happy with this tea \ufffd");
        texts.ShouldContain("And a whole smile 😀 for the note");
    }

    [Fact]
    public void Mend_AnyEscapes_CanBeReadAndLeavesWholeOnesAlone()
    {
        string[] pieces = ["\\ud83d", "\\ude00", "\\\\", "\\\\ud83d", "\\u0041", "\\n", "a", "ud83d", "\\ud83d\\ude00", "😀", " "];
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(p => $"{{\"text\":\"{string.Concat(p)}\"}}").ToArbitrary(), json =>
        {
            using var document = JsonDocument.Parse(JsonEscapes.Mend(json));
            var text = document.RootElement.GetProperty("text").GetString().ShouldNotBeNull();
            for (var i = 0; i < text.Length; i++)
            {
                (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) && !(i > 0 && char.IsHighSurrogate(text[i - 1]) && char.IsLowSurrogate(text[i]))).ShouldBeFalse();
            }
        }).QuickCheckThrowOnFailure();
        JsonEscapes.Mend("{\"a\":\"\\ud83d\\ude00 \\\\ud83d \\u0041\"}").ShouldBe("{\"a\":\"\\ud83d\\ude00 \\\\ud83d \\u0041\"}");
    }
}
