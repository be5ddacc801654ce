namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The explorer's views.</summary>
public enum FrictionTab
{
    Overview,
    Distribution,
    Funnel,
    Paths,
    Cohorts,
    Saved,
}
