using EmpathyConsole.Domain.Concepts.Handover;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>What people are told, and whether the caller may change it.</summary>
/// <param name="Brand">The name that stands in it.</param>
/// <param name="Revision">0 as long as the usual words hold.</param>
public sealed record DisclosureSheet(DisclosureWords Words, string Brand, int Revision, bool MayEdit);
