using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A text that signals name: a person's key, a stage, a form. Its id stands in the rows.</summary>
public sealed class SignalWord : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Word { get; set; } = "";
}
