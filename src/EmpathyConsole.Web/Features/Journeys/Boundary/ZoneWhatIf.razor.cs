using System.Globalization;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Zone;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Journeys.Boundary;

/// <summary>Tries the advice with effort, intent or fear higher or lower; answers at once, saves nothing.</summary>
public sealed partial class ZoneWhatIf
{
    private static readonly StagePart[] Parts = [StagePart.Effort, StagePart.Intent, StagePart.Fear];
    private readonly Dictionary<StagePart, int> changes = [];
    private ZoneSimulation simulation = null!;

    /// <summary>What is known of the touchpoint now.</summary>
    [Parameter, EditorRequired]
    public required ZoneFacts Facts { get; set; }

    /// <summary>The touchpoint's name.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    protected override void OnParametersSet() => Simulate();

    private static string Word(StagePart part) => part.ToString().ToLowerInvariant();

    private static string Class(StagePart part) => Word(part);

    private static string Shape(StagePart part) => part switch { StagePart.Intent => "disc", StagePart.Fear => "diamond", _ => "square" };

    private string Level(StagePart part) => ZoneLevels.Of(simulation.After.Facts, part).Value.ToString("0.#", CultureInfo.InvariantCulture);

    // a step further than the range would change nothing
    private bool CanMove(StagePart part, int by)
    {
        var (least, most) = StageRules.Range(part);
        var level = ZoneLevels.Of(simulation.After.Facts, part).Value;
        return by < 0 ? level > least : level < most;
    }

    private void Move(StagePart part, int by)
    {
        changes[part] = changes.GetValueOrDefault(part) + by;
        Simulate();
    }

    private void Reset()
    {
        changes.Clear();
        Simulate();
    }

    private void Simulate() => simulation = ZoneSimulation.Of(Facts, [.. changes.Select(c => new ZoneChange(c.Key, c.Value))]);
}
