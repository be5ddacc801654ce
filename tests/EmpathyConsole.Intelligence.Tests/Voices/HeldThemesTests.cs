using EmpathyConsole.Intelligence.Voices;
using EmpathyConsole.Intelligence.Voices.Mining;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Voices;

public sealed class HeldThemesTests
{
    [Fact]
    public void Mine_WithATenthMore_KeepsAssignments()
    {
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
        {
            var voices = SomeVoices.Make(seed, 660).ConvertAll(v => v.Voice).ToArray();
            new Random(seed).Shuffle(voices);
            var first = voices[..600];
            var before = Mine(first, MiningOptions.Default);
            var after = Mine(voices, Holding(before, first.Max(v => v.Id)));

            var (was, now) = (Homes(before), Homes(after, 5000));
            first.Count(v => was.GetValueOrDefault(v.Id) == now.GetValueOrDefault(v.Id)).ShouldBeGreaterThanOrEqualTo((int)(0.95 * first.Length));
            (after.Unsorted.Count + after.Themes.Sum(t => t.Members.Count)).ShouldBe(voices.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    [Fact]
    public void Mine_WithNothingNew_ChangesNothing()
    {
        var voices = SomeVoices.Make(21, 500).ConvertAll(v => v.Voice);
        var before = Mine(voices, MiningOptions.Default);
        var after = Mine(voices, Holding(before, 500));

        Homes(after, 5000).OrderBy(h => h.Key).ShouldBe(Homes(before).OrderBy(h => h.Key));
        after.Themes.ShouldAllBe(t => t.Held != null);
    }

    [Fact]
    public void Mine_WhatWasPinned_StaysHoweverFarItIs()
    {
        var voices = SomeVoices.Make(22, 500).ConvertAll(v => v.Voice);
        var before = Mine(voices, MiningOptions.Default);
        var moved = before.Themes[0].Members.Take(5).Select(m => m.Id).ToHashSet();
        var held = Holding(before, 500).Held.Select((t, i) => i switch
        {
            0 => t with { Members = [.. t.Members.Where(m => !moved.Contains(m))] },
            1 => t with { Members = [.. t.Members, .. moved], Pinned = moved },
            _ => t,
        }).ToList();

        var after = Mine(voices, MiningOptions.Default with { Held = held, KnownTo = 500 });

        var homes = Homes(after, 5000);
        moved.ShouldAllBe(id => homes[id] == held[1].Key);
    }

    [Fact]
    public void Mine_NewVoicesThatSayTheSame_JoinTheThemeThatWasThere()
    {
        // the note is what nobody spoke of at first
        var made = SomeVoices.Make(23, 700);
        var voices = made.Where(v => v.Thing != "note").Concat(made.Where(v => v.Thing == "note")).Select((v, i) => (Voice: v.Voice with { Id = i + 1 }, v.Thing)).ToList();
        var first = voices.Take(500).Select(v => v.Voice).ToList();
        var before = Mine(first, MiningOptions.Default);
        var after = Mine(voices.ConvertAll(v => v.Voice), Holding(before, 500));

        var homes = Homes(after, 5000);
        var things = voices.ToDictionary(v => v.Voice.Id, v => v.Thing);
        var thingOf = before.Themes.Index().ToDictionary(t => (long)t.Index + 1000, t => t.Item.Members.GroupBy(m => things[m.Id]).MaxBy(g => g.Count())!.Key);
        var unsorted = first.Where(v => before.Unsorted.Contains(v.Id)).Select(v => v.Text).ToHashSet(StringComparer.Ordinal);
        var fresh = voices.FindAll(v => v.Voice.Id > 500 && v.Thing != "note" && !unsorted.Contains(v.Voice.Text));
        fresh.Count(v => homes.TryGetValue(v.Voice.Id, out var home) && thingOf.GetValueOrDefault(home) == v.Thing).ShouldBeGreaterThanOrEqualTo((int)(0.9 * fresh.Count));
        after.Themes.Where(t => t.Held == null).ShouldAllBe(t => t.Members.Count(m => things[m.Id] == "note") * 10 >= t.Members.Count * 9);
        after.Themes.ShouldContain(t => t.Held == null);
    }

    private static MinedThemes Mine(IReadOnlyList<VoiceText> voices, MiningOptions options) => ThemeMiner.Mine(voices, options, cancellation: TestContext.Current.CancellationToken);

    private static MiningOptions Holding(MinedThemes before, long knownTo) => MiningOptions.Default with
    {
        Held = [.. before.Themes.Select((t, i) => new HeldTheme(i + 1000, [.. t.Members.Select(m => m.Id)], new HashSet<long>()))],
        KnownTo = knownTo,
    };

    /// <summary>Theme of each voice: its key, or its place in the list when it was not held.</summary>
    private static Dictionary<long, long> Homes(MinedThemes mined, int first = 1000) =>
        mined.Themes.SelectMany((t, i) => t.Members.Select(m => (m.Id, Home: t.Held ?? i + first))).ToDictionary(m => m.Id, m => m.Home);
}
