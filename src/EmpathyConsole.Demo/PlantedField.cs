namespace EmpathyConsole.Demo;

/// <summary>The broken form field.</summary>
/// <param name="Stage">Stage slug.</param>
/// <param name="Channel">The one channel it is broken on.</param>
/// <param name="Form">The form's subject.</param>
/// <param name="Field">The field's subject.</param>
/// <param name="From">Since when, UTC.</param>
/// <param name="AbandonmentBefore">Planted share of starters who leave, before.</param>
/// <param name="AbandonmentAfter">The same, since.</param>
public sealed record PlantedField(string Stage, string Channel, string Form, string Field, DateTimeOffset From, double AbandonmentBefore, double AbandonmentAfter);
