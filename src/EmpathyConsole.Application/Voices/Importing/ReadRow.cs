namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What became of a row: a voice for each answer or turn of a customer, and how much in it is nobody's voice.</summary>
internal sealed record ReadRow(IReadOnlyList<ReadVoice> Voices, int LeftOut);
