namespace EmpathyConsole.Domain.Concepts;

/// <summary>What a customer would see.</summary>
/// <param name="Headline">Or the subject of an e-mail.</param>
/// <param name="Body">One to three short paragraphs, separated by a blank line.</param>
/// <param name="Cta">The button.</param>
/// <param name="Visual">What the picture shows; not shown to customers as text.</param>
public sealed record ConceptText(string Headline, string Body, string Cta, string Visual);
