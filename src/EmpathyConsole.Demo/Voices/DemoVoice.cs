namespace EmpathyConsole.Demo.Voices;

/// <summary>One row of the demo's file of voices, as a customer wrote it (nothing redacted yet).</summary>
/// <param name="Row">1 and up; names the row in <see cref="PlantedFacts"/>.</param>
/// <param name="Text">What was said.</param>
/// <param name="Time">When, UTC.</param>
/// <param name="Source">survey, review, chat, social, ticket, search-query, lost-lead-note.</param>
/// <param name="Channel">web, mobile-web, email, chat, phone, social, shop.</param>
/// <param name="Segment">The persona's segment.</param>
/// <param name="Stage">Stage slug, or null.</param>
/// <param name="Person">Pseudonymous key, or null.</param>
/// <param name="Rating">1 to 5 stars, or null.</param>
public sealed record DemoVoice(int Row, string Text, DateTimeOffset Time, string Source, string Channel, string Segment, string? Stage, string? Person, int? Rating);
