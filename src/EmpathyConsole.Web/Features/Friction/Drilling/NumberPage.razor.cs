using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>What one number of an answer is made of, and from here its signals.</summary>
public sealed partial class NumberPage : IDisposable
{
    private readonly Loading<DrillAnswer> state;
    private FrictionAddress address = FrictionAddress.Usual;
    private DrillQuestion? question;
    private DayBars? bars;
    private MetricColumn column = null!;
    private string? asked;

    public NumberPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    // the address is read as a whole; these make the page hear of its changes
    [SupplyParameterFromQuery(Name = "metric")]
    public string? MetricSlug { get; set; }

    [SupplyParameterFromQuery]
    public string? Open { get; set; }

    [Inject]
    public required IDrillDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private Metric? Metric => state.Value?.Number.Metric ?? MetricCatalogue.Find(address.Metric);

    private string Title => (Metric?.Name ?? "A number") + (question is { Slice.Count: > 0 } q ? ": " + string.Join(", ", q.Slice.Select(s => SliceNames.Of(s.Dimension, s.Value))) : "");

    private string? Lead => address.Filters.Count == 0 ? null : "Where " + string.Join(", ", address.Filters.Select(f => $"{Dimensions.Slug(f.Dimension)} {(f.Not ? "is not" : "is")} {SliceNames.Of(f.Dimension, f.Value)}")) + ".";

    private string Back => address.With(("open", null)).Link;

    public void Dispose() => state.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        var read = FrictionAddress.Read(new(Navigation.Uri));
        var slice = read.Succeeded ? QuestionText.ReadFilters(read.Value.More.GetValueOrDefault("open")) : read.Problem;
        if (!slice.Succeeded)
        {
            await state.LoadAsync(_ => Task.FromResult(Domain.House.Results.Fail<DrillAnswer>(slice.Problem)));
            return;
        }

        if (string.Equals(asked, read.Value.Key, StringComparison.Ordinal))
        {
            return;
        }

        (address, asked) = (read.Value, read.Value.Key);
        question = new(address.Question, slice.Value);
        await state.LoadAsync(async c =>
        {
            var answer = await Desk.LookAsync(Caller, question, c);
            if (answer.Succeeded)
            {
                bars = DayBars.Of(answer.Value);
                column = MetricColumn.Of(answer.Value.Number.Metric, answer.Value.Subjects.Where(s => s.Interval is not null).Select(s => s.Interval!.Value.Value));
            }

            return answer;
        });
    }

    private string OnlySubject(string subject) => address.NumberLink([.. question!.Slice.Where(s => s.Dimension != Dimension.Subject), new(Dimension.Subject, subject)]);
}
