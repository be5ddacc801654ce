using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Tests.Moments;

/// <summary>The rooms beside Moments, with a cap of three a week, one approved concept and one brand story for e-mail.</summary>
internal sealed class FakeRooms : IRuleBooks, IApprovedConcepts, IStageLookup, IRuleBook
{
    public FatigueLimit? Fatigue { get; set; } = new("weekly-fatigue", 2, 3, TimeSpan.FromDays(7));

    public QuietLimit? QuietFor(string channel) => null;

    public IReadOnlyList<RecipientLimit> RecipientsFor(string channel) => [];

    public string Version => "test";

    public List<ApprovedConcept> Approved { get; } =
    [
        new(11, "Spring", new("A quiet cup", "Ten minutes that are yours.", "See the teas", "A cup"), "email", "nurture-email", null, false, "h11"),
        new(12, "Story", new("The garden that takes its time", "A hill, a family, a leaf.", "Read on", "A hill"), "email", null, null, true, "h12"),
    ];

    public void Into(IServiceCollection services) => services
        .AddSingleton<IRuleBooks>(this)
        .AddSingleton<IApprovedConcepts>(this)
        .AddSingleton<IStageLookup>(this);

    public Task<IRuleBook> LiveAsync(Caller caller, CancellationToken cancellation) => Task.FromResult<IRuleBook>(this);

    public bool Rewrites => false;

    public OnFail OnFailOf(string guardrail) => OnFail.Flag;

    public Judgement Judge(Copy copy, DateTimeOffset now) => Judgement.Pass;

    public Task<IReadOnlyList<ApprovedConcept>> FindAsync(Caller caller, string? channel, string? stage, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ApprovedConcept>>([.. Approved.Where(c => channel is null || c.Channel.Equals(channel, StringComparison.Ordinal))]);

    public Task<IReadOnlyList<StageSummary>> AllAsync(Caller caller, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<StageSummary>>([]);
}
