using System.Globalization;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails.BrandGuide;

public sealed class ReaderTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("held-out.tsv", 0.98, 0.98)]
    [InlineData("unseen.tsv", 0.95, 0.87)]
    [InlineData("third.tsv", 0.95, 0.75)]
    public void Sentences_PrecisionAndRecallOfKinds(string name, double precision, double recall)
    {
        var sentences = HeldOutSentences.Load(name);
        foreach (var s in sentences.All.Where(s => s.Kind != s.Read || !HeldOutSentences.Same(s.About, s.ReadAbout)))
        {
            output.WriteLine($"{s.Kind} {s.About}: read as {s.Read} {s.ReadAbout}: {s.Text}");
        }

        foreach (var kind in sentences.All.Select(s => s.Kind).Distinct(StringComparer.Ordinal).Where(k => k != "none"))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: precision {sentences.Precision(kind):0.000}, recall {sentences.Recall(kind):0.000}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all: precision {sentences.Precision():0.000}, recall {sentences.Recall():0.000}, about the right words {sentences.Exact():0.000}"));
        sentences.Precision().ShouldBeGreaterThan(precision);
        sentences.Recall().ShouldBeGreaterThan(recall);
    }
}
