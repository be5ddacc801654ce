using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Upload or paste, look and map, bring in, read the outcome; each step has its address.</summary>
public sealed partial class ImportPage : IDisposable
{
    private const long MostBytes = 200L << 20;
    private const string Example = "I’d love it, if only I could see how to leave again\nThe note in the parcel made my day";
    private Loading<ImportPreview> preview = null!;
    private Loading<IReadOnlyList<ImportOutcome>> past = null!;
    private string? looked;
    private string pasted = "";
    private string? trouble;
    private bool busy;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVoicesDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? Upload { get; set; }

    [SupplyParameterFromQuery]
    public long? Import { get; set; }

    public void Dispose()
    {
        preview.Dispose();
        past.Dispose();
    }

    protected override void OnInitialized() => (preview, past) = (new(StateHasChanged), new(StateHasChanged));

    protected override async Task OnParametersSetAsync()
    {
        if (!Caller.May(Operation.VoicesImport) || Import is not null)
        {
            return;
        }

        if (Upload is null)
        {
            looked = null;
            await past.LoadAsync(c => Desk.ImportsAsync(Caller, 10, c));
        }
        else if (Upload != looked)
        {
            looked = Upload;
            await preview.LoadAsync(c => Desk.PreviewAsync(Caller, Upload, null, c));
        }
    }

    private async Task UploadAsync(InputFileChangeEventArgs e)
    {
        await StageAsync(async () =>
        {
            await using var content = e.File.OpenReadStream(MostBytes);
            return await Desk.StageAsync(Caller, e.File.Name, content, CancellationToken.None);
        });
    }

    private Task PasteAsync() => StageAsync(() => Desk.StagePasteAsync(Caller, pasted, CancellationToken.None));

    private async Task StageAsync(Func<Task<Result<ImportPreview>>> stage)
    {
        (busy, trouble) = (true, null);
        StateHasChanged();
        try
        {
            var staged = await stage();
            if (!staged.Succeeded)
            {
                trouble = staged.Problem.Sentence;
                return;
            }

            looked = staged.Value.Upload;
            preview.Set(staged.Value);
            Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("upload", staged.Value.Upload));
        }
        catch (IOException)
        {
            trouble = "The file did not arrive whole: it is larger than 200 MB or the connection broke. Try again, or bring it in from the command line.";
        }
        finally
        {
            busy = false;
        }
    }

    private Task LookAgainAsync(VoiceMapping mapping) => preview.LoadAsync(c => Desk.PreviewAsync(Caller, Upload!, mapping, c));

    private async Task StartAsync(VoiceMapping mapping)
    {
        (busy, trouble) = (true, null);
        var started = await Desk.StartImportAsync(Caller, Upload!, mapping, CancellationToken.None);
        busy = false;
        if (started.Succeeded)
        {
            Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["upload"] = null, ["import"] = started.Value.ImportId }));
        }
        else
        {
            trouble = started.Problem.Sentence;
        }
    }
}
