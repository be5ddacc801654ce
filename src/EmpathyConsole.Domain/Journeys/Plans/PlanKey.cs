namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Names one fact of a plan: "stage form-fill, fear.level" or "touchpoint k7, name".</summary>
/// <param name="Element">"s/" and a stage's key, or "t/" and a touchpoint's.</param>
/// <param name="Field">What about it; see <see cref="PlanFacts"/>.</param>
public readonly record struct PlanKey(string Element, string Field) : IComparable<PlanKey>
{
    private const string StagePrefix = "s/";
    private const string TouchpointPrefix = "t/";

    /// <summary>Whether it speaks of a stage; else of a touchpoint.</summary>
    public bool OfStage => Element.StartsWith(StagePrefix, StringComparison.Ordinal);

    /// <summary>The stage's or touchpoint's key.</summary>
    public string Key => Element[2..];

    public static bool operator <(PlanKey left, PlanKey right) => left.CompareTo(right) < 0;

    public static bool operator <=(PlanKey left, PlanKey right) => left.CompareTo(right) <= 0;

    public static bool operator >(PlanKey left, PlanKey right) => left.CompareTo(right) > 0;

    public static bool operator >=(PlanKey left, PlanKey right) => left.CompareTo(right) >= 0;

    /// <summary>The element of a stage.</summary>
    public static string Stage(string key) => StagePrefix + key;

    /// <summary>The element of a touchpoint.</summary>
    public static string Touchpoint(string key) => TouchpointPrefix + key;

    public int CompareTo(PlanKey other)
    {
        var element = string.CompareOrdinal(Element, other.Element);
        return element != 0 ? element : string.CompareOrdinal(Field, other.Field);
    }
}
