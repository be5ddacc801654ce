using EmpathyConsole.Intelligence.Voices.Fears;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Voices.Fears;

public sealed class FearReaderTests
{
    [Fact]
    public void Table_Rows_NameCuesThatExist()
    {
        InferenceTable.Rows.Count.ShouldBeGreaterThanOrEqualTo(8);
        foreach (var row in InferenceTable.Rows)
        {
            InferenceTable.Cues.ShouldContain(row.First);
            InferenceTable.Cues.ShouldContain(row.Second);
            row.Label.Length.ShouldBeInRange(2, 80);
            row.Sentence.ShouldContain("may fear");
        }

        InferenceTable.Rows.Select(r => r.Name).ShouldBeUnique();
    }

    [Fact]
    public void PlantedPairs_AreFoundAndLittleElse()
    {
        var voices = PlantedPairs.Write(seed: 11, count: 2000).ToList();
        var found = voices.ConvertAll(v => FearReader.Read(v.Text).Select(p => p.Inference.Name).ToList());
        var right = voices.Zip(found).Count(x => x.First.Fear is { } fear && x.Second.Contains(fear));
        var planted = voices.Count(v => v.Fear is not null);
        var said = found.Sum(f => f.Count);
        var missed = string.Join('\n', voices.Zip(found).Where(x => x.First.Fear is { } fear && !x.Second.Contains(fear)).Select(x => $"{x.First.Fear}: {x.First.Text}").Distinct().Take(40));
        var wrong = string.Join('\n', voices.Zip(found).SelectMany(x => x.Second.Where(f => f != x.First.Fear).Select(f => $"{f}: {x.First.Text}")).Distinct().Take(20));
        ((double)right / planted).ShouldBeGreaterThanOrEqualTo(0.9, $"recall {right} of {planted}, missed:\n{missed}");
        ((double)right / said).ShouldBeGreaterThanOrEqualTo(0.9, $"precision {right} of {said}, wrong:\n{wrong}");
    }

    [Theory]
    [InlineData("Before I sign up, can I cancel at any time?", "being-locked-in")]
    [InlineData("It is too expensive, and my friends would laugh at me.", "looking-foolish")]
    [InlineData("Why do you need my birthday? I left it blank.", "being-watched")]
    public void Pair_InOneVoice_IsInferred(string text, string fear) => FearReader.Read(text).ShouldHaveSingleItem().Inference.Name.ShouldBe(fear);

    [Theory]
    [InlineData("Before I sign up I want to see the colours.")]
    [InlineData("Can I cancel at any time?")]
    [InlineData("It is not too expensive, and my friends think it is great.")]
    [InlineData("Before I sign up, can I cancel? I'm worried that I can't.")]
    [InlineData("")]
    [InlineData("\ud83d \0 ...")]
    public void OneCueANegatedOneOrASaidFear_InfersNothing(string text) => FearReader.Read(text).ShouldBeEmpty();

    [Fact]
    public void Cues_FarApart_AreNoPair() =>
        FearReader.Read("Before I sign up I looked around. " + string.Concat(Enumerable.Repeat("Then we spoke of other things. ", 12)) + "Can I cancel my hotel?").ShouldBeEmpty();

    [Fact]
    public void Spans_OfAnyText_LieInItInOrder() =>
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
        {
            var text = string.Join(" — ", PlantedPairs.Write(seed, 3).Select(v => v.Text));
            return FearReader.Read(text).All(p => p.FirstStart >= 0 && p.FirstLength > 0 && p.FirstStart + p.FirstLength <= p.SecondStart && p.SecondLength > 0 && p.SecondStart + p.SecondLength <= text.Length)
                && FearReader.Read(text).SequenceEqual(FearReader.Read(text));
        }).Check(Config.QuickThrowOnFailure);
}
