using System.Collections.Concurrent;

namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>Remembers per address and model what it takes, so that what it refused once is not tried in every call.</summary>
public sealed class ModelAbilities
{
    private readonly ConcurrentDictionary<(ModelKind, Uri?, string), ModelAbility> known = new();

    /// <summary>Null as long as nothing was found out.</summary>
    public ModelAbility? Of(ModelSettings settings) => known.GetValueOrDefault(Key(settings));

    public void Remember(ModelSettings settings, ModelAbility ability) => known[Key(settings)] = ability;

    /// <summary>What was stored earlier; what has been found out since holds.</summary>
    public void Recall(ModelSettings settings, ModelAbility stored) => known.TryAdd(Key(settings), stored);

    /// <summary>So that a test finds out anew.</summary>
    public void Forget(ModelSettings settings) => known.TryRemove(Key(settings), out _);

    private static (ModelKind, Uri?, string) Key(ModelSettings settings) => (settings.Kind, settings.Endpoint, settings.Name);
}
