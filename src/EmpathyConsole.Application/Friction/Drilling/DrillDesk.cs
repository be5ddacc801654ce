using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <inheritdoc cref="IDrillDesk" />
internal sealed class DrillDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : IDrillDesk
{
    private const int MostOnPage = 200;

    private readonly DrillAnswers drills = new(store, time, new(databases), new(databases));
    private readonly StepAnswers steps = new(new(store, new(store, time)));

    public async Task<Result<DrillAnswer>> LookAsync(Caller caller, DrillQuestion question, CancellationToken cancellation) =>
        caller.Refusal(Operation.FrictionRead) is { } no ? no : await drills.LookAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, cancellation);

    public async Task<Result<SignalLines>> SignalsAsync(Caller caller, DrillQuestion question, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsOpen) is { } no)
        {
            return no;
        }

        var lines = await drills.SignalsAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, Math.Max(0, skip), Math.Clamp(take, 1, MostOnPage), cancellation);
        if (lines.Succeeded)
        {
            await NoteAsync(caller, "open", $"Opened {Number(lines.Value.Lines.Count)} signals behind {lines.Value.Metric.Name.ToLowerInvariant()}, n {Number(lines.Value.Total)}{Slice(question)}", cancellation);
        }

        return lines;
    }

    public async Task<Result<StepPersons>> PersonsAsync(Caller caller, StepQuestion question, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsOpen) is { } no)
        {
            return no;
        }

        var found = await steps.PersonsAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, Math.Max(0, skip), Math.Clamp(take, 1, MostOnPage), cancellation);
        if (found.Succeeded)
        {
            var which = question.Lost ? $"lost before {question.Funnel.Steps[question.Step - 1].Name}" : $"who came to {question.Funnel.Steps[question.Step - 1].Name}";
            await NoteAsync(caller, "open", $"Opened {Number(found.Value.Persons.Count)} persons {which} in a funnel, n {Number(found.Value.Total)}", cancellation);
        }

        return found;
    }

    public async Task<Result<IReadOnlyList<SignalLine>>> AroundAsync(Caller caller, string person, DateTimeOffset moment, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsOpen) is { } no)
        {
            return no;
        }

        var lines = await drills.AroundAsync(caller.Workspace, await ZoneAsync(caller, cancellation), person, moment, cancellation);
        if (lines.Succeeded)
        {
            await NoteAsync(caller, "open", $"Opened {Number(lines.Value.Count)} signals of one person around a moment", cancellation);
        }

        return lines;
    }

    public async Task<Result<SheetFile>> ExportAsync(Caller caller, DrillQuestion question, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsOpen) is { } no)
        {
            return no;
        }

        var zone = await ZoneAsync(caller, cancellation);
        var lines = await drills.SignalsAsync(caller.Workspace, zone, question, 0, IDrillDesk.MostInFile, cancellation);
        if (!lines.Succeeded)
        {
            return lines.Problem;
        }

        await NoteAsync(caller, "export", $"Exported {Number(lines.Value.Lines.Count)} signals behind {lines.Value.Metric.Name.ToLowerInvariant()}, n {Number(lines.Value.Total)}{Slice(question)}", cancellation);
        return SignalSheet.Of(lines.Value, question, zone);
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Slice(DrillQuestion question) => question.Filters.Count == 0 ? "" : ", where " + string.Join(", ", question.Filters.Select(f => f.Sentence));

    private async Task NoteAsync(Caller caller, string verb, string summary, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        db.Note(caller, Room.Friction, verb, "signals", 0, summary, "/friction");
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<TimeZoneInfo> ZoneAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        return await WorkspaceZone.OfAsync(db, cancellation);
    }
}
