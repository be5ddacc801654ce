using System.Text.Json;
using EmpathyConsole.Application.Guardrails.Checking;
using EmpathyConsole.Domain.Guardrails;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails.Checking;

public sealed class FileTextsTests
{
    private static readonly string[] Bits = ["a", "tea", " ", ",", ";", "\"", "\n", "\r\n", "é", "🍵", "=1", "\t"];

    [Fact]
    public void Places_OfAnyCell_ArePlacesOfTheSameCharactersInTheFile() =>
        Prop.ForAll(Cells().ToArbitrary(), cells =>
        {
            var file = "id,text\r\n" + string.Concat(cells.Select((c, i) => $"{i},\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n"));
            var lines = file.Split('\n');
            var read = FileTexts.Read(file, null, "x.csv").Value;
            var whole = cells.Index().Where(c => !string.IsNullOrWhiteSpace(c.Item)).ToList();
            read.Texts.Select(t => (t.Row, t.Text)).ShouldBe(whole.Select(c => (c.Index + 1, c.Item)));
            read.Skipped.Count.ShouldBe(cells.Count - whole.Count);
            foreach (var text in read.Texts)
            {
                for (var i = 0; i < text.Text.Length; i++)
                {
                    var (line, column) = text.Places.Of(i);
                    (lines[line - 1] + "\n")[column - 1].ShouldBe(text.Text[i]);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("id;text\n1;\"Tea; hot\"\n", "Tea; hot")]
    [InlineData("id\ttext\n1\tTea, hot\n", "Tea, hot")]
    [InlineData("text\nTea, hot\n", "Tea")]
    public void Table_WithAnotherDelimiter_IsRead(string file, string text) => FileTexts.Read(file, null, "x.csv").Value.Texts.Single().Text.ShouldBe(text);

    [Fact]
    public void Table_WithoutTheColumn_OrWithAnOpenQuote_SaysSo()
    {
        FileTexts.Read("a,b\n1,2\n", null, "x.csv").Problem.ShouldNotBeNull().Sentence.ShouldContain("It has: a, b");
        var read = FileTexts.Read("text\nfine\n\"open\nand on\n", null, "x.csv").Value;
        read.Texts.Single().Text.ShouldBe("fine");
        read.Skipped.Single().ShouldSatisfyAllConditions(s => s.Line.ShouldBe(3), s => s.Reason.ShouldContain("never closes"));
    }

    [Fact]
    public void Decode_ReadsWhatEachProgramWrites()
    {
        TextFile.Decode([0xEF, 0xBB, 0xBF, .. "é"u8]).ShouldBe("é");
        TextFile.Decode([0x63, 0x61, 0x66, 0xE9]).ShouldBe("café");
        TextFile.Decode([0xFF, 0xFE, 0x61, 0x00]).ShouldBe("a");
    }

    [Fact]
    public void Sarif_OfACellOverTwoLines_PointsAtLineAndColumnOfTheFile()
    {
        const string file = "id,text\n1,\"He said \"\"wait\"\".\nHurry now\"\n";
        var text = FileTexts.Read(file, null, "x.csv").Value.Texts.Single();
        var at = text.Text.IndexOf("Hurry", StringComparison.Ordinal);
        var quoted = text.Text.IndexOf("wait", StringComparison.Ordinal);
        Finding Found(int start, int length) => new("no-hurry", 3, GuardrailFamily.Tone, Severity.Block, CopyPart.Text, start, length, text.Text.Substring(start, length), "Because.", "Instead.");
        using var log = JsonDocument.Parse(Sarif.Write("my file.csv", [new(1, text.Places, text.Text, Verdict.Block, [Found(quoted, 4), Found(at, 5)])], new Dictionary<string, string>(StringComparer.Ordinal) { ["no-hurry"] = "No hurry" }));
        var root = log.RootElement;
        (root.GetProperty("$schema").GetString(), root.GetProperty("version").GetString()).ShouldBe(("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0"));
        var run = root.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        (rule.GetProperty("id").GetString(), rule.GetProperty("help").GetProperty("text").GetString(), rule.GetProperty("properties").GetProperty("version").GetInt32()).ShouldBe(("no-hurry", "Instead.", 3));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.ShouldAllBe(r => r.GetProperty("level").GetString() == "error" && r.GetProperty("ruleIndex").GetInt32() == 0 && !r.GetRawText().Contains("null", StringComparison.Ordinal));
        results.Select(Region).ShouldBe([(2, 14, 2, 18), (3, 1, 3, 6)]);
        results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("my%20file.csv");
    }

    private static (int, int, int, int) Region(JsonElement result)
    {
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        return (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
    }

    private static Gen<List<string>> Cells() => Gen.Elements(Bits).ListOf().Select(b => string.Concat(b)).ListOf().Select(c => c.ToList());
}
