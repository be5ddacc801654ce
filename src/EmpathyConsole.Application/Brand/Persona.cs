using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Brand;

/// <summary>A kind of customer.</summary>
public sealed class Persona : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    public string Summary { get; set; } = "";

    /// <summary>The segment slug that marks this persona in verbatims and signals.</summary>
    public string Segment { get; set; } = "";

    public string LifeStage { get; set; } = "";

    public string Challenge { get; set; } = "";

    public string Generation { get; set; } = "";
}
