namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>What a version in the shadow would have done.</summary>
/// <param name="Version">The version.</param>
/// <param name="Since">Since when.</param>
/// <param name="Judged">Texts it judged.</param>
/// <param name="Fired">Texts it would have objected to.</param>
public sealed record ShadowLine(int Version, DateTimeOffset Since, long Judged, long Fired);
