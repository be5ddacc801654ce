using EmpathyConsole.Intelligence.Voices;

namespace EmpathyConsole.Intelligence.Tests.Voices;

/// <summary>Made-up voices about five things, the same for the same seed.</summary>
internal static class SomeVoices
{
    private static readonly (string Name, string[] Says)[] Things =
    [
        ("clumps", ["the powder clumps however long I whisk", "so many clumps in my cup, annoying", "clumps again, I whisk and whisk", "the powder clumps and it is frustrating"]),
        ("cancel", ["I worry the subscription is hard to leave", "afraid I can't cancel the subscription", "worried about a subscription I can't cancel", "scared of being stuck with a subscription"]),
        ("note", ["love the handwritten note in the parcel", "the handwritten note made my day", "such a lovely handwritten note, thank you", "a handwritten note, I love it"]),
        ("grade", ["confused about ceremonial or cooking grade", "which grade do I need, ceremonial or cooking", "I don't understand ceremonial grade and cooking grade", "how do I choose the ceremonial grade"]),
        ("calm", ["I want a calm afternoon without the crash", "I'd love a calm afternoon, no crash", "wish for a calm afternoon without coffee crash", "hoping for a calm afternoon at my desk"]),
    ];

    private static readonly string[] Around = ["", " Really.", " I know, I know!", " That was it.", " Well, 12 times.", " And so on,", " Again.", " You know how it is."];

    public static List<(VoiceText Voice, string Thing)> Make(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(i =>
        {
            var (name, says) = Things[random.Next(Things.Length)];
            return (new VoiceText(i, says[random.Next(says.Length)] + Around[random.Next(Around.Length)] + Around[random.Next(Around.Length)]), name);
        })];
    }
}
