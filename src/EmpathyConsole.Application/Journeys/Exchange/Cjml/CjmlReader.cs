using System.Globalization;
using System.Xml.Linq;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>
/// Reads the Customer Journey Modelling Language (SINTEF), version 2.0, and what is near it: names in any case, with or without
/// namespaces, "undefined" where nothing was said. A map holds the first planned journey of a file, else its first actual one;
/// everything that has no place on a map is counted and said.
/// </summary>
internal static class CjmlReader
{
    private const int LongestName = 80;
    private const int LongestDescription = 400;
    private static readonly string[] Journeys = ["plannedJourney", "actualJourney"];

    /// <summary>The journey in the text, or what is wrong with the text.</summary>
    public static Result<CjmlJourney> Read(string text)
    {
        var opened = CjmlDocument.Open(text);
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        var root = opened.Value;
        if (!root.Named("cjml") && !root.Named(Journeys))
        {
            return Problem.Invalid($"This is markup, but not CJML: it begins with <{Shown(root.Name.LocalName)}>, not with <CJML>. Send a journey as CJML, or the JSON that 'Export' writes.");
        }

        var drops = new CjmlDrops();
        Version(root, drops);
        var journey = Choose(root, drops);
        var actors = CjmlActors.Of(journey, drops);
        var steps = new CjmlSteps(actors, drops).Read(journey);
        var plan = new CjmlStages(drops).Plan(journey, steps);
        if (plan.Stages.Count == 0)
        {
            return Problem.Invalid("The CJML has no touchpoints and no phases: there is nothing to map. Check that it is the right file.");
        }

        var (name, description) = About(journey, drops);
        return PlanRules.Check(plan) is { } wrong ? wrong : new CjmlJourney(name, description, actors.Customer, plan, drops.Sum(root));
    }

    private static void Version(XElement root, CjmlDrops drops)
    {
        var version = drops.Take(root.Mark("version"));
        if (version.Length > 0 && version is not "2.0" and not "2")
        {
            drops.Say($"The file says it is CJML {Shown(version)}; it was read as 2.0.");
        }
    }

    // the web generator has no journey element: its root is the journey
    private static XElement Choose(XElement root, CjmlDrops drops)
    {
        var all = root.DescendantsAndSelf().Where(e => e.Named(Journeys)).ToList();
        if (all.Count == 0)
        {
            return drops.Enter(root);
        }

        var chosen = all.FirstOrDefault(j => j.Named("plannedJourney")) ?? all[0];
        foreach (var holder in chosen.AncestorsAndSelf())
        {
            drops.Enter(holder);
        }

        var others = all.Where(j => j != chosen).ToList();
        if (others.Count > 0)
        {
            var what = chosen.Named("plannedJourney") ? "planned" : "actual";
            drops.Say(string.Create(CultureInfo.InvariantCulture, $"{others.Count} more journey{(others.Count == 1 ? "" : "s")} in the file: the first {what} one was taken. Bring the others in as files of their own."), others);
        }

        return chosen;
    }

    private static (string Name, string Description) About(XElement journey, CjmlDrops drops)
    {
        var id = drops.Take(journey.Child("journeyID"));
        var title = drops.Take(journey.Child("journeyTitle", "journeyName", "title"));
        var summary = drops.Take(journey.Child("journeyShortSummary"));
        if (journey.Child("journeyLongSummary") is { } longer && (summary.Length == 0 || summary.Length + longer.Own().Length < LongestDescription))
        {
            summary = $"{summary} {drops.Take(longer)}".Trim();
        }

        var name = title.Length > 0 ? title : id.Length > 0 ? id : "Journey from CJML";
        return (drops.Fit(name, LongestName), drops.Fit(summary, LongestDescription));
    }

    private static string Shown(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
