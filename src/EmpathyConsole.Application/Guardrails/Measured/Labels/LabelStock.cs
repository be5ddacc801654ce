using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>What labelled lines a workspace has, and what they can be filtered by.</summary>
/// <param name="Total">How many.</param>
/// <param name="Families">How many a family that must fire, and that must be left alone.</param>
/// <param name="Kinds">Kinds, most lines first.</param>
/// <param name="Uploads">Files, newest first.</param>
public sealed record LabelStock(int Total, IReadOnlyList<(GuardrailFamily Family, int MustFire, int LeaveAlone)> Families, IReadOnlyList<string> Kinds, IReadOnlyList<LabelUpload> Uploads);
