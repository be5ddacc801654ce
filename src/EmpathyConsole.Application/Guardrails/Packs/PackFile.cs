namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>A pack to hand out.</summary>
/// <param name="Name">File name.</param>
/// <param name="MediaType">application/yaml or application/json.</param>
/// <param name="Text">The file.</param>
/// <param name="Guardrails">How many it holds.</param>
/// <param name="LeftOut">Guardrails that can't be written, by name: their stored definition can't be read here.</param>
public sealed record PackFile(string Name, string MediaType, string Text, int Guardrails, IReadOnlyList<string> LeftOut);
