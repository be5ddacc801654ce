namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A rule book with a second reader behind it: the rules judge, then the reader may add advice.</summary>
public sealed class ReadTwice(IRuleBook rules, ISecondReader reader) : IRuleBook
{
    public string Version { get; } = FormattableString.Invariant($"{rules.Version}+r{reader.Version}");

    public FatigueLimit? Fatigue => rules.Fatigue;

    public QuietLimit? QuietFor(string channel) => rules.QuietFor(channel);

    public IReadOnlyList<RecipientLimit> RecipientsFor(string channel) => rules.RecipientsFor(channel);

    public bool Rewrites => rules.Rewrites;

    public OnFail OnFailOf(string guardrail) => rules.OnFailOf(guardrail);

    public Judgement Judge(Copy copy, DateTimeOffset now) => SecondOpinion.Add(rules.Judge(copy, now), reader, copy);
}
