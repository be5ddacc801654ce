namespace EmpathyConsole.Domain.Friction;

/// <summary>Dimensions and their slugs.</summary>
public static class Dimensions
{
    /// <summary>How a slice without a value reads.</summary>
    public const string None = "(none)";

    /// <summary>In the order they are offered.</summary>
    public static IReadOnlyList<Dimension> All { get; } = Enum.GetValues<Dimension>();

    /// <summary>"stage"</summary>
    public static string Slug(Dimension dimension) => dimension switch
    {
        Dimension.Journey => "journey",
        Dimension.Stage => "stage",
        Dimension.Channel => "channel",
        Dimension.Source => "source",
        Dimension.Campaign => "campaign",
        Dimension.Segment => "segment",
        Dimension.Subject => "subject",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    /// <summary>"Stage"</summary>
    public static string Name(Dimension dimension) => dimension.ToString();

    /// <summary>The dimension of a slug; case does not matter.</summary>
    public static bool TryParse(string slug, out Dimension dimension)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(Slug(candidate), slug.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                dimension = candidate;
                return true;
            }
        }

        dimension = default;
        return false;
    }
}
