namespace EmpathyConsole.Application.Jobs;

/// <summary>Does one kind of long work. Registered with AddScoped; must go on from the job's checkpoint when it is run again.</summary>
public interface IJobHandler
{
    string Kind { get; }

    /// <summary>Runs to the end or throws; a cancelled token ends it with what is saved so far.</summary>
    /// <returns>The outcome, kept as JSON; or a problem, which fails the job with its sentence.</returns>
    Task<Domain.House.Result<object>> RunAsync(JobContext context, CancellationToken cancellation);
}
