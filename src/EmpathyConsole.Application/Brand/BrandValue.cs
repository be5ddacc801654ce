using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Brand;

/// <summary>A named promise with words and proofs that show it.</summary>
public sealed class BrandValue : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    public string Promise { get; set; } = "";

    /// <summary>Words and phrases that show the value in copy.</summary>
    public IReadOnlyList<string> Words { get; set; } = [];

    /// <summary>Facts that prove it, each a sentence fragment that can stand in copy.</summary>
    public IReadOnlyList<string> Proofs { get; set; } = [];

    public int Order { get; set; }
}
