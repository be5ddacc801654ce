using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Shaping;
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

    public JudgementVerb Verb { get; set; }

    /// <summary>The other themes it touched: those merged into this one, the one this was split from, where a moved voice came from; null for none.</summary>
    public IReadOnlyList<long>? Others { get; set; }

    public ThemeStatus StatusBefore { get; set; }

    public string LabelBefore { get; set; } = "";

    public bool RenamedBefore { get; set; }

    public DateTimeOffset? JudgedAtBefore { get; set; }

    public string? JudgedByNameBefore { get; set; }

    public string? BuyingBefore { get; set; }

    public IReadOnlyList<string>? ServesBefore { get; set; }

    public ThemeStatus StatusAfter { get; set; }

    public string LabelAfter { get; set; } = "";

    public string? BuyingAfter { get; set; }

    public IReadOnlyList<string>? ServesAfter { get; set; }

    public bool Undone { get; set; }
}
