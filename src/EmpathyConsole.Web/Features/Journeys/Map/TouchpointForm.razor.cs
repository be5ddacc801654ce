using System.Globalization;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>Everything about one touchpoint. Closes with "comment" or "remove" when that was asked for.</summary>
public sealed partial class TouchpointForm
{
    private static readonly TouchpointKind[] Kinds = [.. Enum.GetValues<TouchpointKind>().Where(k => k != TouchpointKind.Other), TouchpointKind.Other];
    private static readonly string[] UsualChannels = ["ad", "landing-page", "form", "email", "sms", "chat", "phone", "call", "in-product", "event", "letter"];
    private TouchpointDraft draft = new();
    private JourneyMap read = null!;
    private IReadOnlyList<EditConflict> conflicts = [];
    private string? problem;
    private bool busy;

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required MapBoard Board { get; set; }

    /// <summary>The touchpoint's key.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    private PlanStage Stage => read.Plan.Touchpoint(Key)!.Value.Stage;

    private string Who => string.Join(" and ", conflicts.Select(c => c.ByName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)) is { Length: > 0 } names ? names : "Somebody";

    private IEnumerable<string> Channels => read.Plan.Touchpoints.Select(t => t.Channel).Where(c => c.Length > 0).Concat(UsualChannels).Distinct(StringComparer.OrdinalIgnoreCase);

    // stages, and touchpoints but this one
    private IReadOnlyList<(string Key, string Name)> Targets =>
        [.. read.Plan.Stages.SelectMany(s => s.Touchpoints.Where(t => t.Key != Key).Select(t => (t.Key, $"{s.Name}: {t.Name}")).Prepend((s.Key, s.Name)))];

    protected override void OnInitialized()
    {
        read = Board.Map;
        draft = TouchpointDraft.Of(read.Plan.Touchpoint(Key)!.Value.Touchpoint);
    }

    private Task SaveAsync() => KeepAsync(PlanEdit.Of(read, read.Plan.With(draft.On(read.Plan.Touchpoint(Key)!.Value.Touchpoint))));

    private Task SaveOverAsync() => KeepAsync(PlanEdit.Of(read, read.Plan.With(draft.On(read.Plan.Touchpoint(Key)!.Value.Touchpoint))).Over(Board.Map.Plan));

    private void TakeTheirs() => Dialogs.Close();

    private async Task KeepAsync(PlanEdit edit)
    {
        if (busy)
        {
            return;
        }

        // an empty name would read as "there is no such touchpoint"
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            (problem, conflicts) = ($"The touchpoint needs a name of 1 to {PlanRules.LongestTouchpointName} characters.", []);
            return;
        }

        busy = true;
        var saved = await Board.Save(edit);
        busy = false;
        (problem, conflicts) = saved.Match(o => ((string?)null, o.Conflicts), p => (p.Sentence, []));
        if (saved.Succeeded && saved.Value.Saved)
        {
            Dialogs.Close();
        }
        else if (saved.Succeeded && saved.Value.Map.Plan.Touchpoint(Key) is null)
        {
            (problem, conflicts) = ("Somebody removed this touchpoint while you wrote. Copy what you need, then close.", []);
        }
    }

    private void AddBranch()
    {
        // most ways lead on: the next stage is the likelier start than the first one of the map
        var next = Board.Map.Plan.Stages.SkipWhile(s => s.Key != Stage.Key).Skip(1).FirstOrDefault()?.Key;
        var free = Targets.Where(t => draft.Branches.All(b => b.To != t.Key)).OrderByDescending(t => t.Key == next).First();
        draft.Branches.Add(new(free.Key, ""));
    }

    /// <summary>The form's fields as a person types them.</summary>
    private sealed class TouchpointDraft
    {
        public string Name { get; set; } = "";

        public TouchpointKind Kind { get; set; }

        public string Channel { get; set; } = "";

        public string System { get; set; } = "";

        /// <summary>Empty, or the rung's number.</summary>
        public string Rung { get; set; } = "";

        public string Exit { get; set; } = "";

        public string Answers { get; set; } = "";

        public string Why { get; set; } = "";

        public bool Moment { get; set; }

        public bool Ends { get; set; }

        public Dictionary<StagePart, int?> Levels { get; } = [];

        /// <summary>One a line.</summary>
        public string Asks { get; set; } = "";

        public List<Branch> Branches { get; } = [];

        public static TouchpointDraft Of(Touchpoint touchpoint)
        {
            var draft = new TouchpointDraft
            {
                Name = touchpoint.Name,
                Kind = touchpoint.Kind,
                Channel = touchpoint.Channel,
                System = touchpoint.System,
                Rung = touchpoint.Rung is { } rung ? ((int)rung).ToString(CultureInfo.InvariantCulture) : "",
                Exit = touchpoint.Exit,
                Answers = touchpoint.Answers,
                Why = touchpoint.Why,
                Moment = touchpoint.MomentOfTruth,
                Ends = touchpoint.Ends,
                Asks = string.Join('\n', touchpoint.Asks),
            };
            (draft.Levels[StagePart.Intent], draft.Levels[StagePart.Fear], draft.Levels[StagePart.Effort]) = (touchpoint.Intent, touchpoint.Fear, touchpoint.Effort);
            draft.Branches.AddRange(touchpoint.Branches);
            return draft;
        }

        public Touchpoint On(Touchpoint touchpoint) => touchpoint with
        {
            Name = Name.Trim(),
            Kind = Kind,
            Channel = Channel.Trim(),
            System = System.Trim(),
            Rung = int.TryParse(Rung, CultureInfo.InvariantCulture, out var rung) ? (LadderRung)rung : null,
            Exit = Exit.Trim(),
            Answers = Answers.Trim(),
            Why = Why.Trim(),
            MomentOfTruth = Moment,
            Ends = Ends,
            Intent = Levels[StagePart.Intent],
            Fear = Levels[StagePart.Fear],
            Effort = Levels[StagePart.Effort],
            Asks = [.. Asks.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Branches = [.. Branches.Where(b => b.To.Length > 0).DistinctBy(b => b.To, StringComparer.Ordinal).Select(b => b with { When = b.When.Trim() }).OrderBy(b => b.To, StringComparer.Ordinal)],
        };
    }
}
