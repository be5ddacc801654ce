using System.Globalization;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace EmpathyConsole.Web.Features.Concepts.Library;

/// <summary>Every concept there is to learn from; words, filters, place and selection stand in the address.</summary>
public sealed partial class LibraryPage : IDisposable
{
    private const int PageSize = 24;
    private const int MostSelected = 100;
    private Loading<ConceptPage> list = null!;
    private ConceptFilter filter = new(Status: ConceptStatuses.Telling);
    private ConceptChoices? choices;
    private IReadOnlyList<NamedId> drafts = [];
    private IReadOnlyList<long> selected = [];
    private string? refused;
    private int start;
    private bool open;
    private (ConceptFilter, int)? shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IConceptDesk Desk { get; init; }

    [Inject]
    public required ILibraryDesk Library { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool IsPlain => filter == new ConceptFilter(Status: ConceptStatuses.Telling);

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        list.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        list = new(StateHasChanged);
        Navigation.LocationChanged += Moved;
        await ReadAsync();
        choices = (await Library.ChoicesAsync(Caller, CancellationToken.None)).Match<ConceptChoices?>(c => c, _ => null);
        drafts = Caller.May(Operation.BriefsWrite) ? (await Library.DraftsAsync(Caller, CancellationToken.None)).Match(d => d, _ => []) : [];
    }

    private async void Moved(object? sender, LocationChangedEventArgs e) => await InvokeAsync(() => IsHere(e.Location) ? ReadAsync() : Task.CompletedTask);

    private bool IsHere(string address) => string.Equals(Navigation.ToBaseRelativePath(address).Split('?', '#')[0], "concepts/library", StringComparison.OrdinalIgnoreCase);

    private async Task ReadAsync()
    {
        var query = new Uri(Navigation.Uri).Query;
        var fields = QueryHelpers.ParseQuery(query);
        var read = ConceptFilterText.FromAddress(query);
        refused = read.Problem?.Sentence;
        selected = [.. fields.GetValueOrDefault("sel").ToString().Split(',').Select(s => long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct().Take(MostSelected)];
        start = int.TryParse(fields.GetValueOrDefault("start").ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0;
        open = fields.ContainsKey("more");
        if (read.Succeeded)
        {
            filter = read.Value.Status is null ? read.Value with { Status = ConceptStatuses.Telling } : read.Value;
            if (shown != (filter, start))
            {
                shown = (filter, start);
                await list.LoadAsync(c => Desk.FindAsync(Caller, filter with { Skip = start, Take = PageSize }, c));
            }
        }

        StateHasChanged();
    }

    private void Go(ConceptFilter next) => Navigation.NavigateTo(Address(next, 0, selected));

    private void Toggle(long id) => Select(selected.Contains(id) ? [.. selected.Where(s => s != id)] : [.. selected, id]);

    private void Select(IReadOnlyList<long> next) => Navigation.NavigateTo(Address(filter, start, next), replace: true);

    private string PageLink(int from) => Address(filter, Math.Max(0, from), selected);

    private string Address(ConceptFilter next, int from, IReadOnlyList<long> marked, bool? more = null)
    {
        var fields = new Dictionary<string, object?>(ConceptFilterText.Write(next), StringComparer.Ordinal)
        {
            ["more"] = more ?? open ? 1 : null,
            ["start"] = from > 0 ? from : null,
            ["sel"] = marked.Count > 0 ? string.Join(',', marked.Select(id => id.ToString(CultureInfo.InvariantCulture))) : null,
        };
        if (next.Status == ConceptStatuses.Telling)
        {
            fields["status"] = null;
        }

        return Navigation.GetUriWithQueryParameters(new Uri(Navigation.Uri).GetLeftPart(UriPartial.Path), fields);
    }
}
