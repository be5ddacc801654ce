using EmpathyConsole.Application.Models;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Intelligence.Writing.ModelWriting;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Who can write in a workspace: the writers of the program, and the model that is connected.</summary>
internal sealed class RunWriters(IEnumerable<IConceptWriter> own, ModelSource models)
{
    /// <summary>The names, the default first.</summary>
    public async Task<IReadOnlyList<WriterChoice>> AllAsync(Caller caller, CancellationToken cancellation)
    {
        List<WriterChoice> all = [.. own.Select(w => Choice(w.Name))];
        var settings = await models.OfAsync(caller, cancellation);
        if (settings.WhyNot is null)
        {
            all.Add(Choice(ModelWriter.NameOf(settings)));
        }

        return all;
    }

    /// <summary>The writer that repeats itself by seed, or null when it is a model's name.</summary>
    public IConceptWriter? Own(string name) => own.FirstOrDefault(w => string.Equals(w.Name, name, StringComparison.Ordinal));

    /// <summary>A writer for what a run still lacks; null when the model it was started with is no longer the one that is connected.</summary>
    public async Task<ModelWriter?> ModelAsync(Caller caller, ConceptRun run, IEnumerable<ConceptText> existing, CancellationToken cancellation)
    {
        var settings = await models.OfAsync(caller, cancellation);
        return settings.WhyNot is null && ModelWriter.NameOf(settings) == run.Writer && models.Open(settings) is { } asker
            ? new ModelWriter(asker, new ModelBudget(settings.TokenBudget - run.TokensIn - run.TokensOut), existing)
            : null;
    }

    /// <summary>Keeps what the run found out about the model.</summary>
    public async Task KeepFoundAsync(Caller caller, CancellationToken cancellation) =>
        await models.KeepFoundAsync(caller, await models.OfAsync(caller, cancellation), cancellation);

    private static WriterChoice Choice(string name) => new(name, WriterNames.Label(name), WriterNames.IsModel(name));
}
