namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>A concept of the library that can be laid beside a brief as an example.</summary>
/// <param name="Liked">Whether it was picked or approved; else it was turned down with a reason.</param>
/// <param name="Why">The reasons people gave, in words; empty when none.</param>
public sealed record ExampleChoice(long ConceptId, string Headline, string Brief, bool Liked, string Why);
