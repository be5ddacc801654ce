namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A page of what was found.</summary>
/// <param name="Items">The hits on this page.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Before">How many come before this page.</param>
/// <param name="Sources">Hits by source, most first.</param>
/// <param name="Channels">Hits by channel, most first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Previous">Where the page before ends; null on the first.</param>
/// <param name="ReadAs">How the words were read: worry and "hard to leave", without refund. Empty when no words were given.</param>
public sealed record VoiceHits(
    IReadOnlyList<VoiceHit> Items, int Total, int Before, IReadOnlyList<Facet> Sources, IReadOnlyList<Facet> Channels, string? Next, string? Previous, string ReadAs);
