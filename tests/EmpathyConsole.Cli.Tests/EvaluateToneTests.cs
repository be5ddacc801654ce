using System.Text.Json;
using Shouldly;

namespace EmpathyConsole.Cli.Tests;

public sealed class EvaluateToneTests
{
    private const string Labelled = """
        text,label,kind,site
        "Hurry, only 3 left!",1,Scarcity,a
        "Last chance to save",1,Urgency,a
        "A quiet way to press",1,Urgency,b
        "Brewed slowly, for one cup",0,,b
        "Back on Tuesday",0,,c
        """;

    [Fact]
    public async Task Tone_ByRules_CountsKindsAndEverydayFiles()
    {
        using var terminal = new Terminal();
        var test = terminal.Write("test.csv", Labelled);
        var everyday = terminal.Write("posts.csv", "text,label\nHurry up!,1\nMy train is late,0\nThe queue is long,0\n");

        var (code, output, _) = await terminal.RunAsync("evaluate", "tone", "--test", test, "--everyday", everyday, "--format", "json");

        code.ShouldBe(0);
        var answer = JsonDocument.Parse(output).RootElement;
        answer.GetProperty("n").GetInt32().ShouldBe(5);
        answer.GetProperty("precision").GetDouble().ShouldBe(1);
        answer.GetProperty("recall").GetDouble().ShouldBe(2 / 3.0, 1e-6);
        answer.GetProperty("f1").GetDouble().ShouldBe(.8, 1e-6);
        answer.GetProperty("low").GetDouble().ShouldBeLessThan(.8);
        answer.GetProperty("kinds").GetProperty("Scarcity").GetProperty("recall").GetDouble().ShouldBe(1);
        answer.GetProperty("kinds").GetProperty("urgency+scarcity").GetProperty("n").GetInt32().ShouldBe(3);
        answer.GetProperty("fireRate").GetProperty(everyday).GetDouble().ShouldBe(0);
    }

    [Fact]
    public async Task Tone_WithALabelThatIsNeither_SaysTheLine()
    {
        using var terminal = new Terminal();
        var test = terminal.Write("test.csv", "text,label\nfine,0\nodd,maybe\n");

        var (code, _, error) = await terminal.RunAsync("evaluate", "tone", "--test", test);

        code.ShouldBe(2);
        error.ShouldContain("Line 3");
        error.ShouldContain("'maybe'");
    }
}
