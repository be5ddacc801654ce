using System.Globalization;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Features.Journeys.Map;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>What is laid beside the map: what was measured, and other maps' curves.</summary>
public sealed partial class JourneyPage
{
    private async Task MeasureAsync()
    {
        if (board is null || measured == (Id, SideNow, DaysNow) || !Caller.May(Operation.FrictionRead))
        {
            return;
        }

        measured = (Id, SideNow, DaysNow);
        if ((await Measures.GetAsync(Caller, board.Map, DaysNow, gone.Token)) is { Succeeded: true, Value: var found })
        {
            board.Measured = found.Beside(board.Map);
        }
    }

    private async Task OverlayAsync()
    {
        if (overlaid == $"{Id} {SideNow} {Over}")
        {
            return;
        }

        overlaid = $"{Id} {SideNow} {Over}";
        var laid = new List<CurveOverlay>();
        foreach (var key in over)
        {
            if (await BehindAsync(key) is { } behind)
            {
                // A is the map itself
                laid.Add(new(((char)('B' + laid.Count)).ToString(), behind.Id == Id ? behind.Side == MapSide.ToBe ? "as it should be" : "as it is" : Named(behind), behind));
            }
        }

        overlays = laid;
    }

    private async Task<JourneyMap?> BehindAsync(string key) => key switch
    {
        "as-is" => (await Desk.GetAsync(Caller, Id, MapSide.AsIs, gone.Token)).Match(m => m, _ => null!),
        "to-be" => (await Desk.GetAsync(Caller, Id, MapSide.ToBe, gone.Token)).Match(m => m, _ => null!),
        _ => others.FirstOrDefault(o => o.Id.ToString(CultureInfo.InvariantCulture) == key),
    };

    private void ToggleOverlay(string key)
    {
        var next = over.Contains(key) ? over.Where(o => o != key) : over.Append(key);
        Navigation.NavigateTo(Address(("over", Blank(string.Join(',', next)))), replace: true);
    }

    private IEnumerable<(string Key, string Name)> Overlayable(JourneyMap shown)
    {
        if (shown.Side == MapSide.ToBe)
        {
            yield return ("as-is", "As it is");
        }
        else if (shown.HasToBe)
        {
            yield return ("to-be", "As it should be");
        }

        foreach (var other in others.Where(o => o.Id != shown.Id))
        {
            yield return (other.Id.ToString(CultureInfo.InvariantCulture), Named(other));
        }
    }

    private static string Named(JourneyMap journey) => journey.PersonaName.Length == 0 ? journey.Name : $"{journey.Name}, {journey.PersonaName}";
}
