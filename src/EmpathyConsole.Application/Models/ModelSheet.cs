using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;

namespace EmpathyConsole.Application.Models;

/// <summary>Who writes in a workspace.</summary>
/// <param name="Kind">None when only the built-in writer does.</param>
/// <param name="Model">The model asked; empty for none.</param>
/// <param name="WhyNot">Why no model can be asked, in a sentence; null when one can.</param>
/// <param name="IsOwn">The workspace has settings of its own; else what the console is configured with holds.</param>
/// <param name="Found">What the model was found able to do; null as long as nothing is known.</param>
/// <param name="Writer">The writer's name to start a run with; null when no model can be asked.</param>
/// <param name="Form">Everything that can be set; null for whoever may not change it.</param>
/// <param name="Key">Whether there is a key; null for whoever may not change the settings.</param>
/// <param name="ChangedAt">When the workspace's own settings were changed last, or null.</param>
/// <param name="ChangedByName">By whom.</param>
public sealed record ModelSheet(
    ModelKind Kind,
    string Model,
    string? WhyNot,
    bool IsOwn,
    ModelAbility? Found,
    string? Writer,
    ModelForm? Form,
    ModelKeyState? Key,
    DateTimeOffset? ChangedAt,
    string ChangedByName);
