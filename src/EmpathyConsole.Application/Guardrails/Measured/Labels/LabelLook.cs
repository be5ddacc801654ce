namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>A file that waits to be brought in.</summary>
/// <param name="Token">To be handed back with the mapping.</param>
/// <param name="FileName">As it was called.</param>
/// <param name="Rows">Rows under the header, among those looked at.</param>
/// <param name="More">Whether there are more rows than were looked at.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Guess">What they seem to say; for a person to confirm.</param>
public sealed record LabelLook(string Token, string FileName, int Rows, bool More, IReadOnlyList<LabelColumn> Columns, LabelMapping Guess);
