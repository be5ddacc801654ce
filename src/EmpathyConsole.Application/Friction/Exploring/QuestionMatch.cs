using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Signals of a step, a start or a return: a kind, or any, with filters.</summary>
public sealed record QuestionMatch(SignalKind? Kind, IReadOnlyList<QuestionFilter> Filters)
{
    /// <summary>One kind, whatever else it says.</summary>
    public static QuestionMatch Of(SignalKind kind) => new(kind, []);

    /// <summary>"Form start, form fill".</summary>
    public string Name => string.Join(", ", new[] { Kind is { } kind ? KindNames.Of(kind) : Filters.Count == 0 ? "Anything" : null }
        .OfType<string>()
        .Concat(Filters.Select((f, i) => (f.Not ? "not " : "") + (i == 0 && Kind is null && !f.Not ? SliceNames.Of(f.Dimension, f.Value) : SliceNames.Of(f.Dimension, f.Value).ToLowerInvariant()))));

    /// <summary>The values of a dimension that are let in.</summary>
    public string? Only(Dimension dimension) => Filters.FirstOrDefault(f => f.Dimension == dimension && !f.Not)?.Value;

    /// <summary>The same with one value of a dimension, or any.</summary>
    public QuestionMatch With(Dimension dimension, string? value) =>
        this with { Filters = [.. Filters.Where(f => f.Dimension != dimension), .. string.IsNullOrEmpty(value) ? Array.Empty<QuestionFilter>() : [new(dimension, value)]] };

    /// <summary>In the store's codes.</summary>
    internal SignalMatch Coded(ISignalWords words) => new(Kind, QuestionFrames.Codes(Filters, words));
}
