using EmpathyConsole.Application.Voices.Library;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>A collection, or one quote of it, that a cell rests on.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="QuoteId">The one quote; 0 for the whole collection.</param>
/// <param name="Name">The collection's name.</param>
/// <param name="Quotes">What it says; empty when the voices were removed.</param>
public sealed record LinkedQuotes(long Collection, long QuoteId, string Name, IReadOnlyList<EvidenceQuote> Quotes);
