using System.Globalization;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>A map to look at: a side as it stands, or a version. In addresses: "as-is", "to-be", "version-12".</summary>
/// <param name="Side">Which side; null for a version.</param>
/// <param name="Version">A version's id; 0 for a side.</param>
public readonly record struct MapChoice(MapSide? Side, long Version)
{
    private const string Prefix = "version-";

    public static MapChoice AsIs { get; } = Of(MapSide.AsIs);

    public static MapChoice ToBe { get; } = Of(MapSide.ToBe);

    public static MapChoice Of(MapSide side) => new(side, 0);

    public static MapChoice OfVersion(long id) => new(null, id);

    /// <summary>The map a word names; null when it names none.</summary>
    public static MapChoice? Read(string? word) => word switch
    {
        "as-is" => AsIs,
        "to-be" => ToBe,
        not null when word.StartsWith(Prefix, StringComparison.Ordinal) && long.TryParse(word.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) => OfVersion(id),
        _ => null,
    };

    public override string ToString() => Side switch
    {
        MapSide.AsIs => "as-is",
        MapSide.ToBe => "to-be",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Version}"),
    };
}
