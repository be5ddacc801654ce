using System.Globalization;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Taste;

/// <summary>What was learned from picks, weight by weight: read, changed, struck out, released.</summary>
public sealed partial class TastePage : IDisposable
{
    private Loading<TasteSheet> sheet = null!;
    private bool? shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    /// <summary>"shared" shows everybody's.</summary>
    [SupplyParameterFromQuery]
    public string? Whose { get; set; }

    [Inject]
    public required ITasteDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool IsShared => string.Equals(Whose, "shared", StringComparison.OrdinalIgnoreCase);

    public void Dispose() => sheet.Dispose();

    protected override void OnInitialized() => sheet = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != IsShared)
        {
            shown = IsShared;
            await sheet.LoadAsync(c => Desk.GetAsync(Caller, IsShared, c));
        }
    }

    private static List<TasteLine> Clear(TasteSheet taste) => [.. taste.Lines.Where(l => l.IsClear)];

    private static List<TasteLine> Rest(TasteSheet taste) => [.. taste.Lines.Where(l => !l.IsClear)];

    /// <summary>The end of every row's axis, so that rows can be compared.</summary>
    private static double Most(TasteSheet taste) => Math.Max(.5, taste.Lines.Where(l => l.IsClear).Select(l => Math.Max(Math.Abs(l.Low), Math.Abs(l.High))).DefaultIfEmpty(1).Max());

    private static string Count(TasteSheet taste) => string.Create(CultureInfo.InvariantCulture, $"{taste.Answers:0.#} answers");

    private async Task HoldAsync(TasteLine line, double? weight)
    {
        var done = weight switch { null => $"{line.Name} is released: it learns again.", 0 => $"{line.Name} is struck out.", _ => $"{line.Name} is set." };
        await ChangeAsync(line, weight, done, () => InvokeAsync(() => ChangeAsync(line, line.Held, $"{line.Name} is as it was.", null)));
    }

    private async Task ChangeAsync(TasteLine line, double? weight, string done, Func<Task>? undo)
    {
        var result = await Desk.HoldAsync(Caller, IsShared, line.Feature, weight, CancellationToken.None);
        if (result.Succeeded)
        {
            sheet.Set(result.Value);

            // an undo comes from the toast, outside of this page's own events
            StateHasChanged();
            Toasts.Done(done, undo);
        }
        else
        {
            Toasts.Trouble(result.Problem.Sentence);
        }
    }
}
