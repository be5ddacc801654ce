using EmpathyConsole.Application.Data;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;

namespace EmpathyConsole.Application.Models;

/// <summary>Which model a workspace asks, and how far it may go. One a workspace; without it what the console is configured with holds. Never the key.</summary>
public sealed class ModelConnection : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public ModelKind Kind { get; set; }

    public string Address { get; set; } = "";

    public string Model { get; set; } = "";

    public int TimeoutSeconds { get; set; }

    public int MaxOutputTokens { get; set; }

    public int Retries { get; set; }

    public int TokenBudget { get; set; }

    public int Concurrency { get; set; }

    /// <summary>The strictest form it was found to take; null as long as it was not asked.</summary>
    public AnswerForm? Form { get; set; }

    /// <summary>Whether it was found to send answers as they come.</summary>
    public bool Streams { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public string ChangedByName { get; set; } = "";
}
