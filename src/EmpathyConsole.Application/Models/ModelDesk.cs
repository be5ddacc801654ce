using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Intelligence.Writing.ModelWriting;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Models;

/// <summary>The settings of the language model. The key is never in them: it is read where the program runs, and only that it is there is told.</summary>
internal sealed class ModelDesk(IDbContextFactory<ConsoleDb> databases, ModelSource source, ModelClients clients, ModelDefaults defaults) : IModelDesk
{
    private const string Link = "/settings/model";

    public async Task<Result<ModelSheet>> GetAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ModelsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await SheetAsync(db, caller, cancellation);
    }

    public async Task<Result<ModelSheet>> SaveAsync(Caller caller, ModelForm form, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ModelsManage) is { } no)
        {
            return no;
        }

        var made = ModelCheck.Of(form, defaults.Keys);
        if (!made.Succeeded)
        {
            return made.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var connection = await db.ModelConnections.SingleOrDefaultAsync(cancellation);
        if (connection is null)
        {
            db.ModelConnections.Add(connection = new());
        }

        Take(connection, form, made.Value);
        if (clients.Abilities.Of(made.Value) is { } found)
        {
            // tested a moment ago, before it was saved
            (connection.Form, connection.Streams) = (found.Form, found.Streams);
        }

        (connection.ChangedAt, connection.ChangedByName) = (db.Now, caller.Name);
        db.Note(caller, Room.House, "connect-model", "model", caller.Workspace, WordsOf(made.Value), Link);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            return Problem.Conflict("Somebody else connected a model a moment ago. Reload the page to see it, then try again.");
        }

        return await SheetAsync(db, caller, cancellation);
    }

    public async Task<Result<ModelSheet>> RemoveAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ModelsManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.ModelConnections.SingleOrDefaultAsync(cancellation) is { } connection)
        {
            db.ModelConnections.Remove(connection);
            db.Note(caller, Room.House, "disconnect-model", "model", caller.Workspace, "Took the workspace's own language model away; what the console is configured with holds", Link);
            await db.SaveChangesAsync(cancellation);
        }

        return await SheetAsync(db, caller, cancellation);
    }

    public async Task<Result<ModelTry>> TryAsync(Caller caller, ModelForm form, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.ModelsManage) is { } no)
        {
            return no;
        }

        var made = ModelCheck.Of(form, defaults.Keys);
        if (!made.Succeeded)
        {
            return made.Problem;
        }

        clients.Abilities.Forget(made.Value);
        using var asker = clients.OpenOnce(made.Value);
        if (asker is null)
        {
            return new ModelTry(Works: true, "No model is asked and nothing is sent anywhere. The built-in writer serves.", null, null, Streams: false, "", 0, 0, 0, 0);
        }

        var trial = await ModelTrial.RunAsync(asker, cancellation);
        await source.KeepFoundAsync(caller, made.Value, cancellation);
        return new ModelTry(
            trial.Failure is null,
            trial.Failure?.Sentence ?? Sentence(made.Value, trial),
            trial.Failure?.Slug,
            trial.Failure is null ? trial.Form : null,
            trial.Streams,
            trial.Model,
            (int)trial.Took.TotalMilliseconds,
            trial.InputTokens,
            trial.OutputTokens,
            trial.Calls);
    }

    private static string Sentence(ModelSettings settings, TrialResult trial)
    {
        var form = trial.Form switch
        {
            AnswerForm.Schema => "It keeps to a JSON schema",
            AnswerForm.Json => "It takes no JSON schema, but promises JSON",
            _ => "It takes neither JSON schema nor JSON mode, so only the prompt asks for the form; expect more repairs",
        };
        var other = trial.Model.Length > 0 && !trial.Model.Equals(settings.Name, StringComparison.OrdinalIgnoreCase) ? $" It calls itself '{trial.Model}', not '{settings.Name}'." : "";
        return $"The model answers. {form}.{(trial.Streams ? "" : " It sends its answers whole, so a silence is noticed only at the timeout.")}{other}";
    }

    private static void Take(ModelConnection connection, ModelForm form, ModelSettings made)
    {
        var address = made.Endpoint?.AbsoluteUri ?? "";
        if (connection.Kind != made.Kind || connection.Address != address || connection.Model != made.Name)
        {
            (connection.Form, connection.Streams) = (null, false);
        }

        (connection.Kind, connection.Address, connection.Model) = (made.Kind, address, made.Name);
        (connection.TimeoutSeconds, connection.MaxOutputTokens, connection.Retries) = (form.TimeoutSeconds, form.MaxOutputTokens, form.Retries);
        (connection.TokenBudget, connection.Concurrency) = (form.TokenBudget, form.Concurrency);
    }

    private static string WordsOf(ModelSettings settings) => settings.Kind == ModelKind.None
        ? "Set the workspace to write without a language model"
        : string.Create(CultureInfo.InvariantCulture, $"Connected the language model '{settings.Name}' at {settings.Endpoint!.Host}: {settings.TokenBudget:N0} tokens a run, {settings.Concurrency} calls at once");

    private async Task<ModelSheet> SheetAsync(ConsoleDb db, Caller caller, CancellationToken cancellation)
    {
        var connection = await db.ModelConnections.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var settings = source.Of(connection);
        var may = caller.May(Operation.ModelsManage);

        // a row that is wrong by now is still shown as it stands, to be put right
        var form = connection is null ? ModelCheck.Form(settings) : ModelSource.FormOf(connection);
        return new(
            settings.Kind,
            settings.Name,
            settings.WhyNot,
            connection is not null,
            settings.WhyNot is null ? clients.Abilities.Of(settings) : null,
            settings.WhyNot is null ? ModelWriter.NameOf(settings) : null,
            may ? form : null,
            may ? new(ModelConfiguration.KeyName, defaults.Keys.Key.IsPresent, settings.Key.IsPresent) : null,
            connection?.ChangedAt,
            connection?.ChangedByName ?? "");
    }
}
