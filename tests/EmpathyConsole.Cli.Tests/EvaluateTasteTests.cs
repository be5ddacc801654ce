using System.Text;
using System.Text.Json;
using Shouldly;

namespace EmpathyConsole.Cli.Tests;

public sealed class EvaluateTasteTests
{
    private static readonly string[] Short = ["Tea keeps", "We brew it slow", "Ask us"];

    [Fact]
    public async Task Taste_OfPeopleWhoTakeTheShorterOne_IsForeseenInDebatesItDidNotSee()
    {
        using var terminal = new Terminal();
        var (picks, texts) = Write(terminal);

        var (code, output, _) = await terminal.RunAsync("evaluate", "taste", "--picks", picks, "--texts", texts, "--format", "json");
        var (_, again, _) = await terminal.RunAsync("evaluate", "taste", "--picks", picks, "--texts", texts, "--format", "json");

        code.ShouldBe(0);
        again.ShouldBe(output);
        var answer = JsonDocument.Parse(output).RootElement;
        answer.GetProperty("picks").GetProperty("0").GetDouble().ShouldBe(.5);
        answer.GetProperty("picks").GetProperty("30").GetDouble().ShouldBeGreaterThan(.8);
        answer.GetProperty("prior").GetDouble().ShouldBeGreaterThan(.8);
        answer.GetProperty("longerWins").GetDouble().ShouldBe(.1, .05);
        answer.GetProperty("overLonger").GetProperty("prior").GetProperty("low").GetDouble().ShouldBeGreaterThan(.5);
        answer.GetProperty("people").GetInt32().ShouldBe(5);
        answer.GetProperty("debates").GetInt32().ShouldBe(3);
        answer.GetProperty("calibration").GetProperty("bins").EnumerateArray().Sum(b => b.GetProperty("n").GetInt32()).ShouldBe(answer.GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task Taste_WithATextThatIsNotThere_SaysLineAndText()
    {
        using var terminal = new Terminal();
        var (_, texts) = Write(terminal);
        var picks = terminal.Write("bad.csv", "topic,worker,a,b,choice\ntea_yes,w1,t0,t77,a\n");

        var (code, _, error) = await terminal.RunAsync("evaluate", "taste", "--picks", picks, "--texts", texts);

        code.ShouldBe(2);
        error.ShouldContain("Line 2");
        error.ShouldContain("'t77'");
    }

    /// <summary>Five people, three debates with two sides each, who take the shorter of two nine times of ten.</summary>
    private static (string Picks, string Texts) Write(Terminal terminal)
    {
        var texts = new StringBuilder("id,text\n");
        for (var t = 0; t < 6; t++)
        {
            texts.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"t{t},\"{Short[t % 3]}{(t < 3 ? "." : ", and then it takes a good while until the whole of the story is told to the very end of it.")}\"");
        }

        var picks = new StringBuilder("topic,worker,a,b,choice,reason\n");
        for (var i = 0; i < 300; i++)
        {
            var (brief, wordy) = ($"t{i % 3}", $"t{3 + (i % 3)}");
            var shorter = i / 5 % 10 != 0;
            picks.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"debate{i / 5 % 3}_{(i % 2 == 0 ? "yes" : "no")},w{i % 5},{brief},{wordy},{(shorter ? "a" : "b")},\"said, so\"");
        }

        picks.AppendLine("debate0_yes,w0,t0,t1,equal,");
        return (terminal.Write("picks.csv", picks.ToString()), terminal.Write("texts.csv", texts.ToString()));
    }
}
