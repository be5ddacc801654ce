using EmpathyConsole.Application.Models;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>Connects a model: filled in, tested as it stands, saved. There is no field for the key.</summary>
public sealed partial class ModelSettingsForm : IDisposable
{
    private ModelKind kind;
    private string address = "";
    private string model = "";
    private int timeout;
    private int length;
    private int retries;
    private int budget;
    private int atOnce;
    private bool limits;
    private bool busy;
    private bool trying;
    private string? trouble;
    private ModelTry? found;
    private CancellationTokenSource? asking;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required ModelForm Start { get; set; }

    [Parameter, EditorRequired]
    public required ModelKeyState Key { get; set; }

    /// <summary>The workspace has settings of its own.</summary>
    [Parameter]
    public bool IsOwn { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    public required IModelDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    /// <summary>There is a key, and it may not go to the address that is saved; of another address only a test can tell.</summary>
    private bool KeptBack => Key.Found && !Key.IsSent && kind != ModelKind.None && kind == Start.Kind && address == Start.Address;

    private string KeyWords =>
        !Key.Found ? $"No key was found. If the model asks for one, whoever runs the console sets {Key.Variable} in its environment; it is never typed here. Local servers need none."
        : KeptBack ? $"A key was found in {Key.Variable}, but it is not sent to this address: whoever runs the console named the hosts it may go to."
        : $"A key was found in {Key.Variable}. It is sent to the model only, and never shown.";

    private ModelForm Form => new()
    {
        Kind = kind,
        Address = address,
        Model = model,
        TimeoutSeconds = timeout,
        MaxOutputTokens = length,
        Retries = retries,
        TokenBudget = budget,
        Concurrency = atOnce,
    };

    public void Dispose()
    {
        asking?.Cancel();
        asking?.Dispose();
    }

    protected override void OnInitialized() =>
        (kind, address, model, timeout, length, retries, budget, atOnce) =
        (Start.Kind, Start.Address, Start.Model, Start.TimeoutSeconds, Start.MaxOutputTokens, Start.Retries, Start.TokenBudget, Start.Concurrency);

    private void Choose(ChangeEventArgs e)
    {
        kind = Enum.TryParse<ModelKind>(e.Value?.ToString(), out var chosen) ? chosen : ModelKind.None;
        (found, trouble) = (null, null);
    }

    private async Task SaveAsync()
    {
        busy = true;
        var saved = await Desk.SaveAsync(Caller, Form, CancellationToken.None);
        busy = false;
        Say(saved.Problem);
        if (saved.Succeeded)
        {
            Toasts.Done(kind == ModelKind.None ? "The built-in writer serves alone" : $"Connected {model.Trim()}");
            await OnChanged.InvokeAsync();
        }
    }

    private async Task RemoveAsync()
    {
        busy = true;
        var removed = await Desk.RemoveAsync(Caller, CancellationToken.None);
        busy = false;
        Say(removed.Problem);
        if (removed.Succeeded)
        {
            Toasts.Done("What the console is configured with holds");
            await OnChanged.InvokeAsync();
        }
    }

    private async Task TryAsync()
    {
        asking?.Dispose();
        asking = new();
        (trying, found, trouble) = (true, null, null);
        try
        {
            var tried = await Desk.TryAsync(Caller, Form, asking.Token);
            Say(tried.Problem);
            found = tried.Succeeded ? tried.Value : null;
        }
        catch (OperationCanceledException)
        {
            // the person gave up, or left
        }
        finally
        {
            trying = false;
        }
    }

    private void Say(Problem? problem)
    {
        trouble = problem?.Sentence;
        limits |= problem?.Field is "timeoutSeconds" or "maxOutputTokens" or "retries" or "tokenBudget" or "concurrency";
    }
}
