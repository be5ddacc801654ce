using System.Globalization;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Upload or paste, look and map, bring in, read the outcome; each step has its address.</summary>
public sealed partial class ImportPage : IDisposable
{
    private const long MostBytes = 200L << 20;
    private const int MostFiles = 20;
    private readonly Dictionary<string, ImportPreview> looks = new(StringComparer.Ordinal);
    private Loading<ImportPreview> preview = null!;
    private string? looked;
    private string? trouble;
    private bool busy;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IVoicesDesk Desk { get; init; }

    [Inject]
    public required IBringInDesk BringIn { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The staged files, parted by commas.</summary>
    [SupplyParameterFromQuery]
    public string? Upload { get; set; }

    /// <summary>Which of them is open, from 0.</summary>
    [SupplyParameterFromQuery]
    public int? At { get; set; }

    /// <summary>The imports, parted by commas.</summary>
    [SupplyParameterFromQuery]
    public string? Import { get; set; }

    private List<string> Uploads => [.. (Upload ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Take(MostFiles)];

    private List<long> Imports => [.. (Import ?? "").Split(',').Select(i => long.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(i => i > 0).Take(MostFiles)];

    private int Place => Math.Clamp(At ?? 0, 0, Math.Max(0, Uploads.Count - 1));

    public void Dispose() => preview.Dispose();

    protected override void OnInitialized() => preview = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        var token = Uploads.ElementAtOrDefault(Place);
        if (!Caller.May(Operation.VoicesImport) || Import is not null || token is null)
        {
            looked = null;
        }
        else if (token != looked)
        {
            (looked, trouble) = (token, null);
            if (looks.TryGetValue(token, out var known))
            {
                preview.Set(known);
            }
            else
            {
                await preview.LoadAsync(c => Desk.PreviewAsync(Caller, token, null, c));
                Remember(preview.Value);
            }
        }
    }

    private string NameOf(int place) => looks.TryGetValue(Uploads[place], out var look) ? look.FileName : string.Create(CultureInfo.InvariantCulture, $"File {place + 1}");

    private string Address(int place) => Navigation.GetUriWithQueryParameter("at", place);

    private void Remember(ImportPreview? look)
    {
        if (look is not null)
        {
            looks[look.Upload] = look;
        }
    }

    private Task UploadAsync(InputFileChangeEventArgs e) => StageAsync(
        [.. e.GetMultipleFiles(MostFiles).Select(file => new Func<Task<Result<ImportPreview>>>(async () =>
        {
            await using var content = file.OpenReadStream(MostBytes);
            return await Desk.StageAsync(Caller, file.Name, content, CancellationToken.None);
        }))]);

    private Task PasteAsync(string text) => StageAsync([() => Desk.StagePasteAsync(Caller, text, CancellationToken.None)]);

    /// <summary>Takes what can be taken, and says of the rest why not.</summary>
    private async Task StageAsync(IReadOnlyList<Func<Task<Result<ImportPreview>>>> stages)
    {
        (busy, trouble) = (true, null);
        StateHasChanged();
        var staged = new List<ImportPreview>();
        var troubles = new List<string>();
        foreach (var stage in stages)
        {
            try
            {
                var one = await stage();
                if (one.Succeeded)
                {
                    staged.Add(one.Value);
                }
                else
                {
                    troubles.Add(one.Problem.Sentence);
                }
            }
            catch (IOException)
            {
                troubles.Add("A file did not arrive whole: it is larger than 200 MB or the connection broke. Try again, or bring it in from the command line.");
            }
        }

        busy = false;
        staged.ForEach(Remember);
        if (staged.Count > 0)
        {
            looked = staged[0].Upload;
            preview.Set(staged[0]);
            Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("upload", string.Join(',', staged.Select(s => s.Upload))));
        }

        trouble = troubles.Count > 0 ? string.Join(' ', troubles) : null;
    }

    /// <summary>The page stays as it is while another mapping is looked at; what can't be read is said above it.</summary>
    private async Task LookAgainAsync(VoiceMapping mapping)
    {
        if (mapping.Text.Length == 0 && preview.Value is { } now && mapping.Columns().Any())
        {
            // without a text column it would be guessed again, and what was just chosen lost
            preview.Set(now with { Mapping = mapping, Voices = [] });
            return;
        }

        var look = await Desk.PreviewAsync(Caller, Uploads[Place], mapping, CancellationToken.None);
        trouble = look.Problem?.Sentence;
        if (look.Succeeded)
        {
            Remember(look.Value);
            preview.Set(look.Value);
        }
    }

    private async Task ForgetAsync(long remembered)
    {
        var forgotten = await BringIn.ForgetAsync(Caller, remembered, CancellationToken.None);
        trouble = forgotten.Problem?.Sentence;
        var look = await Desk.PreviewAsync(Caller, Uploads[Place], null, CancellationToken.None);
        if (look.Succeeded)
        {
            Remember(look.Value);
            preview.Set(look.Value);
        }
    }

    private async Task StartAsync()
    {
        (busy, trouble) = (true, null);
        var imports = new List<long>();
        foreach (var token in Uploads)
        {
            if (!looks.TryGetValue(token, out var look))
            {
                var guessed = await Desk.PreviewAsync(Caller, token, null, CancellationToken.None);
                if (!guessed.Succeeded)
                {
                    trouble = guessed.Problem.Sentence;
                    continue;
                }

                look = guessed.Value;
            }

            var started = await Desk.StartImportAsync(Caller, token, look.Mapping, CancellationToken.None);
            trouble = started.Problem?.Sentence ?? trouble;
            if (started.Succeeded)
            {
                imports.Add(started.Value.ImportId);
            }
        }

        busy = false;
        if (imports.Count > 0)
        {
            Navigation.NavigateTo("/voices/import?import=" + string.Join(',', imports.Select(i => i.ToString(CultureInfo.InvariantCulture))));
        }
    }
}
