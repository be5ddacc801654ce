using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices;

/// <summary>What a person said of a theme, with what stood before, so that it can be undone.</summary>
public sealed class ThemeJudgement : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long ThemeId { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public DateTimeOffset At { get; set; }

    public ThemeStatus StatusBefore { get; set; }

    public string LabelBefore { get; set; } = "";

    public bool RenamedBefore { get; set; }

    public ThemeStatus StatusAfter { get; set; }

    public string LabelAfter { get; set; } = "";

    public bool Undone { get; set; }
}
