using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>A collected quote as evidence.</summary>
/// <param name="Id">The collected quote.</param>
/// <param name="Said">Its exact words, with source and time.</param>
/// <param name="Theme">The theme its voice is in, or null.</param>
/// <param name="Kind">That theme's kind.</param>
public sealed record EvidenceQuote(long Id, SourcedQuote Said, long? Theme, ThemeKind? Kind);
