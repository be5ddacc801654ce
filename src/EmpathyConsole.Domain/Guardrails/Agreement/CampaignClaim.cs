using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>Something a text says that another text of its campaign may say differently.</summary>
/// <param name="On">What it is about.</param>
/// <param name="Topic">Only claims of one topic are held against each other: "price EUR month".</param>
/// <param name="Value">Equal values agree: "19", "free".</param>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">UTF-16 length.</param>
/// <param name="Text">The words.</param>
internal sealed record CampaignClaim(AgreementOn On, string Topic, string Value, int Start, int Length, string Text);
