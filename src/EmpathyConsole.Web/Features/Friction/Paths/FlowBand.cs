namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Persons going from one place to another, as a band.</summary>
public sealed record FlowBand(string Path, string Text);
