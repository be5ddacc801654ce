namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>Which upload to read.</summary>
internal sealed record BringLabelsInput(long UploadId);
