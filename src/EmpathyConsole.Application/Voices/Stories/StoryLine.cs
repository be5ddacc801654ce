using EmpathyConsole.Application.Brand;

namespace EmpathyConsole.Application.Voices.Stories;

/// <summary>A story with where its consent stands.</summary>
/// <param name="Story">The story.</param>
/// <param name="Standing">Whether it may be told now.</param>
/// <param name="From">The voice it came from; null when there is none, or it was removed.</param>
public sealed record StoryLine(Story Story, StoryStanding Standing, SourcedQuote? From);
