using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Any question of any slice; the question stands in the address.</summary>
public sealed partial class FrictionPage : IDisposable
{
    private const int LongestByDay = 45;

    private readonly Loading<FrictionView> state;
    private FrictionAddress address = FrictionAddress.Usual;
    private DaySpan? shown;
    private DateOnly? newest;

    public FrictionPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [SupplyParameterFromQuery(Name = "metric")]
    public string? MetricSlug { get; set; }

    [SupplyParameterFromQuery]
    public string? By { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public string? Filter { get; set; }

    [SupplyParameterFromQuery]
    public string? Compare { get; set; }

    [SupplyParameterFromQuery]
    public string? Step { get; set; }

    [Inject]
    public required IFrictionDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    /// <summary>Null when the address names none there is.</summary>
    private Metric? Metric => MetricCatalogue.Find(address.Metric);

    public void Dispose() => state.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        var read = Read();
        if (!read.Succeeded)
        {
            await state.LoadAsync(_ => Task.FromResult(Domain.House.Results.Fail<FrictionView>(read.Problem)));
            return;
        }

        if (state.HasValue && read.Value == address)
        {
            return;
        }

        address = read.Value;
        await state.LoadAsync(AskAsync);
        if (state.Value is { } view)
        {
            (shown, newest) = (view.Table.Days, view.Table.Freshness.Last is { } last ? DateOnly.FromDateTime(Clock.Local(last).DateTime) : null);
        }
    }

    private static string FormatDay(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string StandsOut(FrictionAnswer answer)
    {
        var looked = answer.Rows.Count(r => r.Change is not null);
        var clear = answer.Rows.Count(r => r.Change is { Clear: true });
        return looked == 0 ? "" : (clear, looked) switch
        {
            (0, 1) => "no clear change",
            (0, _) => $"nothing stands out after correcting for {looked} looks",
            (1, _) => $"one row stands out after correcting for {looked} {(looked == 1 ? "look" : "looks")}",
            _ => $"{clear} rows stand out after correcting for {looked} looks",
        };
    }

    private static string ProvisionalSentence(FrictionAnswer answer) =>
        answer.Days.To >= answer.ProvisionalFrom ? $"Days from {FormatDay(answer.ProvisionalFrom)} on are provisional: late rows may still come." : "";

    /// <summary>Most steps of the lines that would be drawn have too few.</summary>
    private static bool IsSparse(FrictionAnswer answer)
    {
        var points = answer.Series.Take(LinesDrawing.MostLines).SelectMany(s => s.Points).ToList();
        return answer.Days.Days >= 14 && points.Count(p => p.TooFew) * 2 > points.Count;
    }

    private static Bucket StepOf(FrictionView view) => view.Lines.Question.Over;

    private static string LinesTitle(FrictionView view)
    {
        var by = view.Lines.Question.By;
        var only = view.Table.Question.Filters.Where(f => by.Count == 0 || f.Dimension != by[0]).Select(f => SliceNames.Of(f.Dimension, f.Value)).ToList();
        return (by.Count == 0 ? "Over time" : "By " + Dimensions.Slug(by[0])) + (only.Count == 0 ? "" : ", " + string.Join(", ", only).ToLowerInvariant());
    }

    private string FreshText(FrictionAnswer answer) => answer.Freshness.Last is { } last
        ? $"{NumberText.Count(answer.Freshness.Count)} signals to {Clock.Day(last)}, {Clock.Local(last).ToString("HH:mm", CultureInfo.InvariantCulture)}, {Clock.ZoneName}"
        : "No signals yet";

    /// <summary>The question the address asks; metrics not yet computed and unknown ones are left to the desk to name.</summary>
    private Result<FrictionAddress> Read()
    {
        var usual = FrictionAddress.Usual;
        var by = By is null ? string.Join(',', usual.By.Select(Dimensions.Slug)) : string.Equals(By, "nothing", StringComparison.Ordinal) ? "" : By;
        var question = QuestionText.Read(MetricSlug ?? usual.Metric, by, From, To, Filter, Compare ?? "previous", Step);
        return question.Succeeded
            ? new FrictionAddress(question.Value.Metric, question.Value.By, question.Value.Days, question.Value.Filters, question.Value.Compare, question.Value.Over)
            : question.Problem;
    }

    private async Task<Result<FrictionView>> AskAsync(CancellationToken cancellation)
    {
        var table = await Desk.AskAsync(Caller, address.Question, cancellation);
        if (!table.Succeeded)
        {
            return table.Problem;
        }

        // the same days for all three, also when the address names none
        var days = table.Value.Days;
        var step = address.Step != Bucket.None ? address.Step : days.Days > LongestByDay ? Bucket.Week : Bucket.Day;
        IReadOnlyList<Dimension> lineBy = address.By.Count == 0 ? [] : [address.By[^1]];
        var line = address.Question with { By = lineBy, Days = days, Compare = Comparison.None, Over = step };
        var lines = await Desk.AskAsync(Caller, line, cancellation);
        if (address.Step == Bucket.None && step == Bucket.Day && lines is { Succeeded: true, Value: var byDay } && IsSparse(byDay))
        {
            lines = await Desk.AskAsync(Caller, line with { Over = Bucket.Week }, cancellation);
        }

        var around = address.Filters.Where(f => f.Dimension is not (Dimension.Stage or Dimension.Channel)).ToList();
        var map = await Desk.AskAsync(Caller, address.Question with { By = [Dimension.Stage, Dimension.Channel], Days = days, Filters = around, Compare = Comparison.None }, cancellation);
        return lines.Problem is { } trouble ? trouble : map.Problem is { } other ? other : new FrictionView(table.Value, lines.Value, map.Value);
    }

    private void Go(FrictionAddress to) => Navigation.NavigateTo(to.Link(Navigation));

    private async Task SaveAsync()
    {
        if (state.Value is { } view)
        {
            var name = $"{view.Table.Metric.Slug}-{QuestionText.Day(view.Table.Days.From)}-{QuestionText.Day(view.Table.Days.To)}.csv";
            await Js.SaveTextAsync(Assets["js/shell.js"], name, "text/csv", AnswerSheet.Of(view.Table));
        }
    }
}
