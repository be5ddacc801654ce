using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>A metric over time, by stage and channel, and in numbers.</summary>
public sealed partial class FrictionOverview : IDisposable
{
    private const int LongestByDay = 45;

    private readonly Loading<FrictionView> state;
    private string? asked;

    public FrictionOverview() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    [Parameter, EditorRequired]
    public required IFrictionDesk Desk { get; set; }

    /// <summary>Grows when a target was set, so that it is asked for.</summary>
    [Parameter]
    public int Tracked { get; set; }

    [Inject]
    public required ITargetsDesk Targets { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    public void Dispose() => state.Dispose();

    protected override Task OnParametersSetAsync()
    {
        var now = Address.Key + "|" + Tracked.ToString(CultureInfo.InvariantCulture);
        if (string.Equals(asked, now, StringComparison.Ordinal))
        {
            return Task.CompletedTask;
        }

        asked = now;
        return state.LoadAsync(AskAsync);
    }

    private static string StandsOut(FrictionAnswer answer)
    {
        var looked = answer.Rows.Count(r => r.Change is not null);
        var clear = answer.Rows.Count(r => r.Change is { Clear: true });
        return looked == 0 ? "" : (clear, looked) switch
        {
            (0, 1) => "no clear change",
            (0, _) => $"nothing stands out after correcting for {looked} looks (Benjamini-Hochberg)",
            (1, _) => $"one row stands out after correcting for {looked} {(looked == 1 ? "look" : "looks")} (Benjamini-Hochberg)",
            _ => $"{clear} rows stand out after correcting for {looked} looks (Benjamini-Hochberg)",
        };
    }

    private static string ProvisionalSentence(FrictionAnswer answer) =>
        answer.Days.To >= answer.ProvisionalFrom ? $"Days from {answer.ProvisionalFrom.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} on are provisional: late rows may still come." : "";

    /// <summary>Most steps of the lines that would be drawn have too few.</summary>
    private static bool IsSparse(FrictionAnswer answer)
    {
        var points = answer.Series.Take(LinesDrawing.MostLines).SelectMany(s => s.Points).ToList();
        return answer.Days.Days >= 14 && points.Count(p => p.TooFew) * 2 > points.Count;
    }

    private static string TotalsSentence(FrictionAnswer answer) => answer.AsTotals is { } totals
        ? $"{LinesDrawing.Day(totals.From)} to {LinesDrawing.Day(totals.To)} are kept as totals: they are in the line, and in no other number here. Those count from {LinesDrawing.Day(answer.Days.From)} on, because single signals before it are no longer kept."
        : "";

    private static Bucket StepOf(FrictionView view) => view.Lines.Question.Over;

    private static string LinesTitle(FrictionView view)
    {
        var by = view.Lines.Question.By;
        var only = view.Table.Question.Filters.Where(f => by.Count == 0 || f.Dimension != by[0]).Select(f => (f.Not ? "not " : "") + SliceNames.Of(f.Dimension, f.Value)).ToList();
        return (by.Count == 0 ? "Over time" : "By " + Dimensions.Slug(by[0])) + (only.Count is 0 or > 3 ? "" : ", " + string.Join(", ", only).ToLowerInvariant());
    }

    private async Task<Result<FrictionView>> AskAsync(CancellationToken cancellation)
    {
        // by day it may begin with days that are kept as totals, which are in the line alone
        var table = await Desk.AskAsync(Caller, Address.Step == Bucket.Week ? Address.Question : Address.Question with { Over = Bucket.Day }, cancellation);
        if (!table.Succeeded)
        {
            return table.Problem;
        }

        // the same days for all three, also when the address names none
        var days = table.Value.Days;
        var totals = table.Value.AsTotals;
        var step = Address.Step != Bucket.None ? Address.Step : totals is not null ? Bucket.Day : days.Days > LongestByDay ? Bucket.Week : Bucket.Day;
        IReadOnlyList<Dimension> lineBy = Address.By.Count == 0 ? [] : [Address.By[^1]];
        var line = Address.Question with { By = lineBy, Days = totals is { } earlier ? new(earlier.From, days.To) : days, Compare = Comparison.None, Frozen = null, Over = step };
        var lines = await Desk.AskAsync(Caller, line, cancellation);
        if (totals is null && Address.Step == Bucket.None && step == Bucket.Day && lines is { Succeeded: true, Value: var byDay } && IsSparse(byDay))
        {
            lines = await Desk.AskAsync(Caller, line with { Over = Bucket.Week }, cancellation);
        }

        var around = Address.Filters.Where(f => f.Not || f.Dimension is not (Dimension.Stage or Dimension.Channel)).ToList();
        var map = await Desk.AskAsync(Caller, Address.Question with { By = [Dimension.Stage, Dimension.Channel], Days = days, Filters = around, Compare = Comparison.None, Frozen = null }, cancellation);
        return lines.Problem is { } trouble ? trouble : map.Problem is { } other ? other : new FrictionView(table.Value, lines.Value, map.Value)
        {
            Targets = await Targets.OfAsync(Caller, table.Value, cancellation) is { Succeeded: true, Value: var judged } ? judged : [],
        };
    }

    private async Task SaveAsync(string format)
    {
        if (state.Value is { } view)
        {
            await Js.SaveAsync(Assets["js/shell.js"], AnswerSheet.File(view.Table, format));
        }
    }
}
