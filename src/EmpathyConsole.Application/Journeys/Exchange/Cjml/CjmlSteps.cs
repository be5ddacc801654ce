using System.Globalization;
using System.Xml.Linq;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>Reads the touchpoints of a journey: communication points and actions, planned or actual, in either of the ways they are written.</summary>
internal sealed class CjmlSteps(CjmlActors actors, CjmlDrops drops)
{
    private static readonly string[] Points = ["plannedCommunicationPoint", "actualCommunicationPoint", "communicationPoint", "plannedAction", "actualAction", "action", "touchpoint"];

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>At most as many as a map holds, in the order of the file.</summary>
    public IReadOnlyList<CjmlStep> Read(XElement journey)
    {
        var listed = journey.Elements().Where(e => e.Named("touchpoints")).SelectMany(t => drops.Enter(t).Elements());
        var points = journey.Elements().Concat(listed).Where(e => e.Named(Points)).ToList();
        if (points.Count > PlanRules.MostTouchpoints)
        {
            var over = points.Skip(PlanRules.MostTouchpoints).ToList();
            drops.Say(string.Create(CultureInfo.InvariantCulture, $"The last {over.Count} of {points.Count} touchpoints: a map holds {PlanRules.MostTouchpoints}. Make two journeys of it."), over);
        }

        return [.. points.Take(PlanRules.MostTouchpoints).Select(Step)];
    }

    private CjmlStep Step(XElement point, int n)
    {
        // older files wrap the communication point or action in a touchpoint
        var inner = drops.Enter(point).Named("touchpoint") ? point.Child("communicationPoint", "action") is { } held ? drops.Enter(held) : point : point;
        if (n == 0)
        {
            actors.Suppose(Reference(inner, "initiator", "sender", take: false));
        }

        var from = Reference(inner, "initiator", "sender", take: true);
        var to = Reference(inner, "receiver", "receiver", take: true);
        var channel = Channel(inner);
        var id = drops.Take(point.Child("touchpointID")) is { Length: > 0 } said ? said : drops.Take(point.Mark("touchpointID", "id"));
        var kind = drops.Take(point.Mark("type"));
        var isAction = inner.Name.LocalName.EndsWith("action", StringComparison.OrdinalIgnoreCase) || string.Equals(kind, "action", StringComparison.OrdinalIgnoreCase);
        var byHouse = from.Length > 0 && !actors.IsCustomer(from);
        var answers = byHouse ? from : to.Length > 0 && !actors.IsCustomer(to) ? to : "";
        var name = Name(inner, customerReceives: byHouse && actors.IsCustomer(to));
        var touchpoint = new Touchpoint
        {
            Key = Key(id),
            Rank = "n",
            Name = drops.Fit(name.Length > 0 ? name : id.Length > 0 ? id : string.Create(CultureInfo.InvariantCulture, $"Touchpoint {n + 1}"), PlanRules.LongestTouchpointName),
            Kind = isAction && byHouse ? TouchpointKind.Internal : CjmlChannel.Kind(channel),
            Channel = drops.Fit(channel, PlanRules.LongestChannel),
            Answers = drops.Fit(actors.Name(answers), PlanRules.LongestAnswers),
            Why = drops.Fit(Why(inner), PlanRules.LongestWhy),
        };
        return new(touchpoint, Phase(point, inner));
    }

    private string Reference(XElement point, string side, string other, bool take)
    {
        var element = point.Child(side, other);
        var refers = element?.Child("refersTo");
        var mark = refers?.Mark("actorIDref", "refID") ?? element?.Mark("actorIDref", "refID") ?? point.Mark(side + "ID", other + "ID");

        // the web generator writes the name itself where others refer to it
        var word = mark is null && element is { HasElements: false } ? element : null;
        if (!take)
        {
            return CjmlText.Clean(mark?.Value ?? word?.Value ?? "");
        }

        foreach (var entered in new[] { element, refers }.OfType<XElement>())
        {
            drops.Enter(entered);
        }

        return mark is null ? drops.Take(word) : drops.Take(mark);
    }

    // the customer's side of it first; the other label stays out and is counted
    private string Name(XElement point, bool customerReceives)
    {
        string[] mine = customerReceives ? ["receiver", "initiator"] : ["initiator", "receiver"];
        foreach (var side in mine)
        {
            var label = point.Child(side)?.Child(side + "Label") ?? point.Child(side + "Label", side + "Description");
            if (label?.Own() is { Length: > 0 })
            {
                return drops.Take(label);
            }
        }

        foreach (var side in customerReceives ? new[] { "receiver", "sender" } : ["sender", "receiver"])
        {
            // written in the element itself, with the actor as an attribute of the point
            if (point.Mark(side + "ID") is not null && point.Child(side) is { } element && element.Own().Length > 0)
            {
                return drops.Take(element);
            }
        }

        var own = point.Own();
        return own.Length > 0 ? drops.Take(point) : "";
    }

    private string Channel(XElement point)
    {
        if (point.Child("channel") is not { } channel)
        {
            return "";
        }

        drops.Enter(channel);
        var name = channel.Child("channelName") is { } inside ? drops.Take(inside) : drops.Take(channel);
        return name.ToLowerInvariant();
    }

    private string Why(XElement point)
    {
        var experience = point.Child("touchpointExperience");
        if (experience is not null)
        {
            drops.Enter(experience);
        }

        string[] said = [drops.Take(point.Child("comment")), drops.Take(experience?.Child("experienceDescription")), drops.Take(point.Child("actualExperience"))];
        return string.Join(" · ", said.Where(s => s.Length > 0));
    }

    private string Phase(XElement point, XElement inner)
    {
        var belongs = point.Child("belongsTo") ?? inner.Child("belongsTo");
        if (belongs is null)
        {
            return drops.Take(point.Mark("phaseIDref", "phase"));
        }

        drops.Enter(belongs);
        return drops.Take(belongs.Mark("phaseIDref", "phaseID"));
    }

    private string Key(string id)
    {
        const int longest = 34;
        var letters = string.Concat(id.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        var slug = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        slug = "tp" + (slug.Length == 0 ? "" : "-" + slug[..Math.Min(longest, slug.Length)].Trim('-'));
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}")).First(keys.Add);
    }
}
