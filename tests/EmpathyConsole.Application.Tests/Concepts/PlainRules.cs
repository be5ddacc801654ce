using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Tests.Concepts;

/// <summary>Blocks one word, which can be changed.</summary>
internal sealed class PlainRules : IRuleBooks, IRuleBook
{
    public string Forbidden { get; set; } = "hurry";

    public string Version => "rules " + Forbidden;

    public FatigueLimit? Fatigue => null;

    public QuietLimit? QuietFor(string channel) => null;

    public IReadOnlyList<RecipientLimit> RecipientsFor(string channel) => [];

    public Task<IRuleBook> LiveAsync(Caller caller, CancellationToken cancellation) => Task.FromResult<IRuleBook>(this);

    public bool Rewrites => OnFail == OnFail.Rewrite;

    /// <summary>What it asks for when it objects.</summary>
    public OnFail OnFail { get; set; } = OnFail.Flag;

    public OnFail OnFailOf(string guardrail) => OnFail;

    public Judgement Judge(Copy copy, DateTimeOffset now)
    {
        var found = new List<Finding>();
        foreach (var (part, text) in copy.Parts)
        {
            var at = text.IndexOf(Forbidden, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                found.Add(new("no-hurry", 3, GuardrailFamily.Tone, Severity.Block, part, at, Forbidden.Length, text.Substring(at, Forbidden.Length), "It hurries.", "Take your time"));
            }
        }

        return Judgement.Of(found);
    }
}
