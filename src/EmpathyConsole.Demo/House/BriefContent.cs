using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Demo.House;

/// <summary>A brief of the demo.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Goal">What should be different when it works.</param>
/// <param name="Segment">The persona's segment.</param>
/// <param name="Journey">The journey's name.</param>
/// <param name="Stage">Stage slug.</param>
/// <param name="Channel">Channel slug.</param>
/// <param name="Value">The brand value's name.</param>
/// <param name="Themes">Keys of planted themes.</param>
/// <param name="Offers">Names of offer facts.</param>
/// <param name="Stories">Titles of stories.</param>
/// <param name="MustSay">A phrase every concept holds, or empty.</param>
/// <param name="Count">How many concepts.</param>
/// <param name="Author">Ines Duarte or Tom Okafor.</param>
/// <param name="BrandStory">Tells the brand's story and sells nothing.</param>
/// <param name="Ends">Where it stands when the demo opens.</param>
/// <param name="Campaign">As signals name it, or empty.</param>
public sealed record BriefContent(
    string Name,
    string Goal,
    string Segment,
    string Journey,
    string Stage,
    string Channel,
    string Value,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Offers,
    IReadOnlyList<string> Stories,
    string MustSay,
    int Count,
    string Author,
    bool BrandStory,
    BriefState Ends,
    string Campaign = "");
