using System.Xml.Linq;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>Who takes part in a journey, found again by id or by name.</summary>
internal sealed class CjmlActors
{
    private static readonly string[] CustomerWords = ["user", "customer", "client", "patient", "citizen", "consumer"];

    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> customers = new(StringComparer.OrdinalIgnoreCase);

    private CjmlActors()
    {
    }

    /// <summary>Whose journey it is; empty when nobody or several are named.</summary>
    public string Customer => customers.Count == 1 ? customers.First() : "";

    /// <summary>The actors a journey names, in a list of their own or beside its touchpoints.</summary>
    public static CjmlActors Of(XElement journey, CjmlDrops drops)
    {
        var actors = new CjmlActors();
        var listed = journey.Elements().Where(e => e.Named("actors")).SelectMany(a => drops.Enter(a).Elements());
        foreach (var element in journey.Elements().Where(e => e.Named("actor", "endUser", "serviceProvider")).Concat(listed))
        {
            actors.Add(element, drops);
        }

        return actors;
    }

    /// <summary>The name of the actor of an id or name; as given when the file does not say more.</summary>
    public string Name(string reference) => names.GetValueOrDefault(reference, reference);

    /// <summary>Whether it is the customer. Where the file names none, whoever begins the journey is.</summary>
    public bool IsCustomer(string reference) => reference.Length > 0 && customers.Contains(Name(reference));

    /// <summary>Takes somebody for the customer unless the file names one.</summary>
    public void Suppose(string reference)
    {
        if (customers.Count == 0 && reference.Length > 0)
        {
            customers.Add(Name(reference));
        }
    }

    private void Add(XElement element, CjmlDrops drops)
    {
        drops.Enter(element);
        var id = drops.Take(element.Mark("actorID", "id", "refID", "actorIDref"));
        var name = drops.Take(element.Child("actorName", "companyName", "name")) is { Length: > 0 } said ? said : drops.Take(element.Mark("name"));
        var role = drops.Take(element.Child("actorRole", "role", "actorType")) + drops.Take(element.Mark("role"));
        var known = name.Length > 0 ? name : Name(id);
        if (known.Length == 0)
        {
            return;
        }

        names[known] = known;
        if (id.Length > 0)
        {
            names[id] = known;
        }

        var isCustomer = element.Named("endUser") || (element.Named("actor") && CustomerWords.Any(w => role.Contains(w, StringComparison.OrdinalIgnoreCase)));
        if (isCustomer)
        {
            customers.Add(known);
        }
    }
}
