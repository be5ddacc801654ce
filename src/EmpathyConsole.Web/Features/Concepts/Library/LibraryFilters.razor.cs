using System.Globalization;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Domain.Concepts;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Library;

/// <summary>Everything the library can be narrowed by.</summary>
public sealed partial class LibraryFilters : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);
    private CancellationTokenSource typing = new();
    private const string Hint = "calm \"hard to leave\" -hurry";

    [Parameter, EditorRequired]
    public required ConceptFilter Filter { get; set; }

    /// <summary>Null until they are loaded.</summary>
    [Parameter]
    public ConceptChoices? Choices { get; set; }

    [Parameter]
    public EventCallback<ConceptFilter> OnChange { get; set; }

    /// <summary>Whether the less used ones show.</summary>
    [Parameter]
    public bool Open { get; set; }

    /// <summary>Raised when a person shows or hides them; the page puts that into the address.</summary>
    [Parameter]
    public EventCallback<bool> OnOpen { get; set; }

    /// <summary>How many of the less used ones are set.</summary>
    private int Hidden => new object?[] { Filter.Channel, Filter.Campaign, Filter.Stage, Filter.Angle, Filter.ValueId, Filter.PersonaId, Filter.Writer, Filter.Reason, Filter.PersonId, Filter.From, Filter.To }.Count(f => f is not null);

    public void Dispose() => typing.Cancel();

    /// <summary>Looks for what is typed once the keys rest.</summary>
    private async Task TypeAsync(ChangeEventArgs e)
    {
        await typing.CancelAsync();
        typing = new();
        var mine = typing.Token;
        try
        {
            await Task.Delay(Rest, mine);
            await FindAsync(Text(e));
        }
        catch (OperationCanceledException)
        {
            // another key came, or the page has gone
        }
    }

    private Task FindAsync(string? words) =>
        string.Equals(words, Filter.Words, StringComparison.Ordinal) ? Task.CompletedTask : Change(Filter with { Words = words, Order = words is null ? ConceptOrder.Brief : ConceptOrder.Best });

    private static string? Text(ChangeEventArgs e) => string.IsNullOrWhiteSpace(e.Value as string) ? null : ((string)e.Value!).Trim();

    private static string? Id(long? id) => id?.ToString(CultureInfo.InvariantCulture);

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static DateOnly? Date(ChangeEventArgs e) => DateOnly.TryParseExact(e.Value as string, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TriageReason? Reason(string? slug) =>
        TriageReasons.All.Where(r => string.Equals(ConceptFilterText.ReasonSlug(r.Reason), slug, StringComparison.Ordinal)).Select(r => (TriageReason?)r.Reason).FirstOrDefault();

    private static IEnumerable<(string Value, string Words)>? Named(IReadOnlyList<NamedId>? all) => all?.Select(n => (Id(n.Id)!, n.Name));

    private static IEnumerable<(string Value, string Words)>? Plain(IReadOnlyList<string>? all) => all?.Select(n => (n, n));

    private Task Change(ConceptFilter next) => OnChange.InvokeAsync(next);

    /// <summary>A list to choose one of; left out when there is nothing to choose and nothing chosen.</summary>
    private RenderFragment Choice(string label, string? chosen, IEnumerable<(string Value, string Words)>? offered, Func<string?, ConceptFilter> next) => builder =>
    {
        var all = offered?.ToList() ?? [];
        if (chosen is not null && !all.Exists(o => o.Value == chosen))
        {
            all.Insert(0, (chosen, chosen));
        }

        if (all.Count == 0)
        {
            return;
        }

        builder.OpenElement(0, "label");
        builder.AddContent(1, label + " ");
        builder.OpenElement(2, "select");
        builder.AddAttribute(3, "value", chosen ?? "");
        builder.AddAttribute(4, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, e => Change(next(Text(e)))));
        builder.OpenElement(5, "option");
        builder.AddAttribute(6, "value", "");
        builder.AddContent(7, "all");
        builder.CloseElement();
        foreach (var (value, words) in all)
        {
            builder.OpenElement(8, "option");
            builder.AddAttribute(9, "value", value);
            builder.AddAttribute(10, "selected", value == chosen);
            builder.AddContent(11, words);
            builder.CloseElement();
        }

        builder.CloseElement();
        builder.CloseElement();
    };
}
