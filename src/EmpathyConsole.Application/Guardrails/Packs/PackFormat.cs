namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>How a pack is written.</summary>
public enum PackFormat
{
    Yaml = 1,
    Json = 2,
}
