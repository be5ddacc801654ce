using EmpathyConsole.Intelligence.Models;

namespace EmpathyConsole.Application.Models;

/// <summary>What whoever runs the console configured: the model of every workspace that has set up none of its own, and the key.</summary>
public sealed record ModelDefaults(ModelSettings Settings, ModelKeys Keys)
{
    public static ModelDefaults None { get; } = new(ModelSettings.None, ModelKeys.None);
}
