namespace EmpathyConsole.Web.Features.Friction;

/// <summary>A place of a step as it is drawn.</summary>
public sealed record FlowBox(double X, double Y, double Height, string Name, string Share, string Text, bool Other);
