using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Intelligence.Readers.Emotions;

namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>What the emotion reader read in a theme: a machine's reading, shown with its name and its error.</summary>
/// <param name="Read">Voices that were read, of the whole theme, whatever the filter.</param>
/// <param name="Shares">Most frequent first; emotions in fewer than 2 voices or 3% are left out.</param>
/// <param name="Reader">Who read: "emotions 1".</param>
/// <param name="Figures">How well it reads held-out texts of its own kind.</param>
public sealed record ThemeFeelings(int Read, IReadOnlyList<FeelingShare> Shares, string Reader, string Figures)
{
    private const int FewestVoices = 2;
    private const double LeastShare = 0.03;

    /// <summary>Null when nothing was read yet.</summary>
    internal static ThemeFeelings? Of(StoredFeelings? stored)
    {
        if (stored is not { Read: > 0 })
        {
            return null;
        }

        var shares = stored.Felt.Where(f => f.Value >= FewestVoices && f.Value >= LeastShare * stored.Read)
            .OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal)
            .Select(f =>
            {
                var share = Proportion.Wilson(f.Value, stored.Read);
                return new FeelingShare(f.Key, f.Value, share.Value, share.Low, share.High);
            });
        return new(stored.Read, [.. shares], stored.Reader, EmotionReader.Shipped.Reader.Card.Figures);
    }
}
