using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Checking;
using EmpathyConsole.Application.Tests.Guardrails.Measured;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails.Checking;

public sealed class FileCheckDeskTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_IsJudgedAsEachTextWouldBeAlone_InItsOrder()
    {
        await using var console = await LabelDeskTests.SeededAsync();
        string[] texts = [.. Enumerable.Range(0, 2_300).Select(i => i % 3 == 0 ? $"Hurry, only {i} left!" : $"Cup number {i}.")];
        List<int> told = [];
        var answer = (await console.Get<IFileCheckDesk>().CheckAsync(
            console.Analyst, new("x.csv", "text\n" + string.Concat(texts.Select(t => $"\"{t}\"\n")) + "\"\"\n", null, new() { Channel = "email" }), new Here(told), None)).Value;
        answer.Rows.Select(r => r.Text).ShouldBe(texts);
        answer.Skipped.Count.ShouldBe(1);
        answer.Count(Verdict.Block).ShouldBe(texts.Count(t => t.StartsWith("Hurry", StringComparison.Ordinal)));
        told.ShouldBe([1_000, 2_000, 2_300]);
        foreach (var row in answer.Rows.Take(4))
        {
            var alone = (await console.Get<IGuardrailDesk>().CheckAsync(console.Analyst, new CheckRequest { Text = row.Text, Channel = "email" }, None)).Value;
            (row.Verdict, row.Findings.Count).ShouldBe((alone.Verdict, alone.Findings.Count));
        }
    }

    [Fact]
    public async Task File_ThatNamesAFactNobodyKnows_IsRefused()
    {
        await using var console = await LabelDeskTests.SeededAsync();
        var answer = await console.Get<IFileCheckDesk>().CheckAsync(console.Analyst, new("x.txt", "Tea", null, new() { Values = ["Calm"] }), null, None);
        answer.Problem.ShouldNotBeNull().Sentence.ShouldContain("Calm");
    }

    private sealed class Here(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
