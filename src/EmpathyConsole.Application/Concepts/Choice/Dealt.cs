using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>Lays a concept on the table: with what the customer sees and what it rests on, and nothing that could sway.</summary>
internal static class Dealt
{
    public static DealtCard Of(Concept concept) =>
        new(concept.Id, concept.Text, concept.Channel, concept.Evidence, concept.Verdict, concept.Findings, Phrases.Of(concept.Text), concept.ContentHash);
}
