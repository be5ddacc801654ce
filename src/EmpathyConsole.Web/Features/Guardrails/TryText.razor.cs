using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>A text that is checked by the live guardrails while it is typed; the newest check wins.</summary>
public sealed partial class TryText : IDisposable
{
    private const string Sample = "Your afternoon, without the crash. Our spring tin is nearly gone, so hurry: everyone is already switching. Skip or stop in one tap.";
    private static readonly string[] Channels = ["email", "search-ad", "social", "landing-page", "sms", "chat"];

    /// <summary>How long typing has to rest before it is checked.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(150);

    private CheckGrounds grounds = new([], [], []);
    private CheckAnswer? answer;
    private CancellationTokenSource? newest;
    private string? problem;
    private TimeSpan took;
    private bool madeByAi;

    // The textarea keeps its own words: writing them back while somebody types would lose letters on a slow line.
    private ElementReference area;
    private string text = "";
    private string start = "";
    private int generation;
    private string channel = "";
    private string fact = "";
    private string brandValue = "";
    private string story = "";

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IGuardrailDesk Desk { get; init; }

    /// <summary>Names of guardrails by slug.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who judges; null for the live guardrails.</summary>
    [Parameter]
    public Func<CheckRequest, CancellationToken, Task<Result<CheckAnswer>>>? Judge { get; set; }

    /// <summary>The text to begin with.</summary>
    [Parameter]
    public string? Begin { get; set; }

    private IReadOnlyList<Finding> Findings => answer?.Findings ?? [];

    private string Status => answer is null || string.IsNullOrWhiteSpace(text)
        ? "checked as you type"
        : string.Create(CultureInfo.InvariantCulture, $"{Sum(answer)}, checked in {Math.Max(1, took.TotalMilliseconds):0} ms");

    /// <summary>Puts a text in and checks it; also checks again after a guardrail changed.</summary>
    public async Task ShowAsync(string words)
    {
        (text, start) = (words, words);
        generation++;
        await CheckAsync(TimeSpan.Zero);
    }

    /// <summary>Puts the cursor into the text.</summary>
    public ValueTask FocusAsync() => area.FocusAsync();

    /// <summary>Checks the same text again.</summary>
    public Task AgainAsync() => CheckAsync(TimeSpan.Zero);

    public void Dispose()
    {
        newest?.Cancel();
        newest?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var known = await Desk.GroundsAsync(Caller, CancellationToken.None);
        grounds = known.Succeeded ? known.Value : grounds;
        if (Begin is not null)
        {
            await ShowAsync(Begin);
        }
    }

    private static string Value(ChangeEventArgs e) => e.Value as string ?? "";

    private static string Sum(CheckAnswer answer) => answer.Findings.Count switch
    {
        0 => "passes",
        1 => $"1 finding, {Does(answer.Verdict)}",
        var n => string.Create(CultureInfo.InvariantCulture, $"{n} findings, {Does(answer.Verdict)}"),
    };

    private static string Does(Verdict verdict) => verdict switch
    {
        Verdict.Block => "blocked",
        Verdict.Warn => "with a warning",
        _ => "with advice",
    };

    private string Said(OfferFactClaim known) => (known.EndsAt, known.StockLeft) switch
    {
        ({ } ends, _) => $"{known.Name}, {(ends <= Clock.Now ? "ended" : "ends")} {Clock.ShortDay(ends)}",
        (_, { } stock) => string.Create(CultureInfo.InvariantCulture, $"{known.Name}, {stock:N0} left"),
        _ => known.Name,
    };

    private async Task TypedAsync(ChangeEventArgs e)
    {
        text = Value(e);
        await CheckAsync(Rest);
    }

    private async Task SetAsync(Action set)
    {
        set();
        await CheckAsync(TimeSpan.Zero);
    }

    private async Task CheckAsync(TimeSpan after)
    {
        newest?.Cancel();
        newest?.Dispose();
        var mine = newest = new();
        if (string.IsNullOrWhiteSpace(text))
        {
            (answer, problem) = (null, null);
            return;
        }

        try
        {
            if (after > TimeSpan.Zero)
            {
                await Task.Delay(after, mine.Token);
            }

            var clock = Stopwatch.GetTimestamp();
            var result = await (Judge is null ? Desk.CheckAsync(Caller, Request(), mine.Token) : Judge(Request(), mine.Token));
            if (mine == newest)
            {
                took = Stopwatch.GetElapsedTime(clock);
                answer = result.Succeeded ? result.Value : null;
                problem = result.Problem?.Sentence;
                StateHasChanged();
            }
        }
        catch (OperationCanceledException)
        {
            // newer words are on their way
        }
    }

    private CheckRequest Request() => new()
    {
        Text = text,
        Channel = channel,
        Facts = fact.Length == 0 ? null : [JsonSerializer.SerializeToElement(fact)],
        Values = brandValue.Length == 0 ? null : [brandValue],
        Stories = story.Length == 0 ? null : [story],
        MadeByAi = madeByAi,
    };
}
