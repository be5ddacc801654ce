using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Guardrails compiled once; the same copy at the same moment always gets the same judgement. Safe for many threads.</summary>
public sealed class RuleBook : IRuleBook
{
    private readonly Vocabulary vocabulary = new();
    private readonly CompiledSet compiled;
    private readonly ExceptionSet exceptions;

    private RuleBook(IReadOnlyList<Guardrail> guardrails, ExceptionSet exceptions)
    {
        compiled = RuleCompiler.Compile(guardrails, vocabulary);
        this.exceptions = exceptions;
        Guardrails = guardrails;
        Version = Name(guardrails, exceptions.All);
        Fatigue = Strictest(guardrails);
    }

    /// <summary>No rule at all: everything passes.</summary>
    public static RuleBook Empty { get; } = new([], ExceptionSet.None);

    /// <summary>The findings that are let through.</summary>
    public ExceptionSet Exceptions => exceptions;

    /// <summary>The guardrails it was made from.</summary>
    public IReadOnlyList<Guardrail> Guardrails { get; }

    public string Version { get; }

    public FatigueLimit? Fatigue { get; }

    /// <summary>Compiles guardrails. One that can't be compiled does not stop the others: it fails whenever it is asked, as its on-error says.</summary>
    public static RuleBook Of(IEnumerable<Guardrail> guardrails, ExceptionSet? exceptions = null) => new([.. guardrails], exceptions ?? ExceptionSet.None);

    public QuietLimit? QuietFor(string channel) => Executed(channel)
        .Where(g => g.Rule is QuietHoursRule)
        .OrderByDescending(g => ((QuietHoursRule)g.Rule).Length())
        .ThenBy(g => g.Slug, StringComparer.Ordinal)
        .Select(g => new QuietLimit(g.Slug, g.Version, ((QuietHoursRule)g.Rule).From, ((QuietHoursRule)g.Rule).To))
        .FirstOrDefault();

    public IReadOnlyList<RecipientLimit> RecipientsFor(string channel) =>
        [.. Executed(channel).Where(g => g.Rule is RecipientRule).Select(g => new RecipientLimit(g.Slug, g.Version, ((RecipientRule)g.Rule).States, g.OnFail, g.Wording.Reason))];

    public bool Rewrites => Guardrails.Any(g => g.OnFail == OnFail.Rewrite);

    public OnFail OnFailOf(string guardrail) => Guardrails.FirstOrDefault(g => string.Equals(g.Slug, guardrail, StringComparison.Ordinal))?.OnFail ?? OnFail.Flag;

    public Judgement Judge(Copy copy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var findings = compiled.Judge(copy, ReadPart.Of(copy, vocabulary), now);
        return Judgement.Of(exceptions.All.Count == 0 ? findings : findings.ConvertAll(f => Excepted(f, copy, now)));
    }

    private IEnumerable<Guardrail> Executed(string channel) => Guardrails.Where(g => g.Severity == Severity.Block && g.Scope.CoversChannel(channel));

    private Finding Excepted(Finding finding, Copy copy, DateTimeOffset now) =>
        copy.Parts.FirstOrDefault(p => p.Part == finding.Part).Text is { } text && exceptions.For(finding, text, now) is { } why ? finding with { Exception = why } : finding;

    private static string Name(IReadOnlyList<Guardrail> guardrails, IReadOnlyList<ExceptionFor> exceptions)
    {
        var set = string.Join('\n', guardrails.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Slug}@{g.Version}"))
            .Concat(exceptions.Select(e => string.Create(CultureInfo.InvariantCulture, $"but {e.Why.Id}"))).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(set)))[..12];
    }

    // the lowest rate is the strictest; of equal rates the longer window, because it forbids bursts
    private static FatigueLimit? Strictest(IReadOnlyList<Guardrail> guardrails) => guardrails
        .Where(g => g.Rule is FrequencyRule)
        .Select(g => new FatigueLimit(g.Slug, g.Version, ((FrequencyRule)g.Rule).Most, TimeSpan.FromDays(((FrequencyRule)g.Rule).Days)))
        .OrderBy(l => l.Most / l.Window.TotalDays)
        .ThenByDescending(l => l.Window)
        .ThenBy(l => l.Guardrail, StringComparer.Ordinal)
        .FirstOrDefault();
}
