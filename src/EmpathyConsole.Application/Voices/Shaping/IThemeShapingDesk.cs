using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>
/// Gives themes another shape: merged, split, a voice moved, and what people are really buying. Each is a judgement: it survives finding
/// themes again and is taken back by <see cref="IVoicesDesk.UndoAsync"/>.
/// </summary>
public interface IThemeShapingDesk
{
    /// <summary>Themes that the given ones might go into, most alike first; with words, only those whose names hold them.</summary>
    Task<Result<IReadOnlyList<SimilarTheme>>> SimilarAsync(Caller caller, IReadOnlyCollection<long> themeIds, string? search, int limit, CancellationToken cancellation);

    /// <summary>Puts all voices of the themes into another one; the themes are hidden, and what is found for them later goes there too.</summary>
    Task<Result<Done>> MergeAsync(Caller caller, IReadOnlyCollection<long> themeIds, long into, CancellationToken cancellation);

    /// <summary>What a phrase would take out of a theme.</summary>
    Task<Result<SplitLook>> LookAsync(Caller caller, long themeId, string phrase, int limit, CancellationToken cancellation);

    /// <summary>Makes a theme of its own of some voices of a theme; gives its id. They stay there, whatever is found.</summary>
    Task<Result<long>> SplitAsync(Caller caller, long themeId, string label, SplitChoice choice, CancellationToken cancellation);

    /// <summary>Puts a voice into a theme, or with null into none. It stays there, whatever is found.</summary>
    Task<Result<Done>> MoveAsync(Caller caller, long verbatimId, long? toTheme, CancellationToken cancellation);

    /// <summary>Writes down what people are really buying (the feeling behind the purchase, 200 characters) and what else would serve it (up to 8 ideas of 120).</summary>
    Task<Result<Done>> BuyingAsync(Caller caller, long themeId, string buying, IReadOnlyList<string> serves, CancellationToken cancellation);
}
