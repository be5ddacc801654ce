namespace EmpathyConsole.Domain.Guardrails;

/// <summary>The live guardrails of a workspace, compiled once, safe to use from many threads.</summary>
public interface IRuleBook
{
    /// <summary>Names the exact set of rules and versions; changes when any of them does.</summary>
    string Version { get; }

    /// <summary>The strictest live fatigue limit, or null.</summary>
    FatigueLimit? Fatigue { get; }

    /// <summary>The longest quiet that live guardrails which block ask for in a channel, or null.</summary>
    QuietLimit? QuietFor(string channel);

    /// <summary>The live guardrails which block messages to some people in a channel.</summary>
    IReadOnlyList<RecipientLimit> RecipientsFor(string channel);

    /// <summary>Whether any guardrail asks for a rewrite when it objects.</summary>
    bool Rewrites { get; }

    /// <summary>What a guardrail asks for when it objects; flag when there is none of that slug.</summary>
    OnFail OnFailOf(string guardrail);

    /// <summary>Judges one piece of copy at a moment (offer facts expire).</summary>
    Judgement Judge(Copy copy, DateTimeOffset now);
}
