using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>A staged file before it is brought in: what it is, what each column and event is taken for, what will be kept.</summary>
public sealed partial class SignalMapped
{
    private const string Usual = "usual";
    private const string Nowhere = "none";
    private const string Of = "column:";
    private const string Unknown = "?";

    private static readonly (SignalDialect Dialect, string Name)[] Dialects =
        [(SignalDialect.Own, "anything with time, person, kind"), (SignalDialect.Ga4, "Google Analytics 4"), (SignalDialect.PostHog, "PostHog"), (SignalDialect.Zendesk, "Zendesk")];

    private static readonly SignalKind[] Kinds = Enum.GetValues<SignalKind>();

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required SignalPreview Preview { get; set; }

    /// <summary>Raised with the mapping as it was changed.</summary>
    [Parameter]
    public EventCallback<SignalFileMapping> Changed { get; set; }

    /// <summary>Raised with the id of the remembered mapping to forget.</summary>
    [Parameter]
    public EventCallback<long> Forget { get; set; }

    /// <summary>Raised to bring it in as it is mapped now.</summary>
    [Parameter]
    public EventCallback Start { get; set; }

    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Why it did not start.</summary>
    [Parameter]
    public string? Trouble { get; set; }

    private string Counted => $"Of the first {(Preview.Looked == 1 ? "row" : NumberText.Count(Preview.Looked) + " rows")}: {NumberText.Count(Preview.Taken)} {(Preview.Taken == 1 ? "signal" : "signals")}, {NumberText.Count(Preview.LeftOut)} left out, {NumberText.Count(Preview.Rejected)} refused.";

    private static string Label(string field) => field switch
    {
        "id" => "Id of the signal",
        "subject" => "What it was about",
        "first-reply" => "First reply, minutes or time",
        "reopens" => "How often opened again",
        _ => char.ToUpperInvariant(field[0]) + field[1..],
    };

    private static string Chosen(FieldSource field) => !field.IsMapped ? Usual : field.Column.Length == 0 ? Nowhere : Of + field.Column;

    private static string UsualName(FieldSource field) =>
        field.ByKind ? "as usual, by the event" : field.IsMapped ? "as usual" : field.Column.Length > 0 ? $"as usual: {field.Column}" : "as usual: not in this file";

    private Task MapFieldAsync(string field, string? chosen) => Changed.InvokeAsync(Preview.Mapping.WithField(field, chosen switch
    {
        null or Usual => null,
        Nowhere => "",
        _ => chosen[Of.Length..],
    }));

    private Task MapEventAsync(string name, string? slug) => slug is null or Unknown ? Task.CompletedTask : Changed.InvokeAsync(Preview.Mapping.WithEvent(name, slug));
}
