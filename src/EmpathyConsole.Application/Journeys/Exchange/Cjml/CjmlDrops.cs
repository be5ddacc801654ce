using System.Globalization;
using System.Xml.Linq;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>Keeps account of what was taken from a CJML file, so that what is left can be counted and said.</summary>
internal sealed class CjmlDrops
{
    private const string Times = "a map keeps no times; paths of people that are brought in as signals do";
    private const string Person = "a map shows the way, not how one person went it";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["time"] = Times,
        ["timestamp"] = Times,
        ["timestamps"] = Times,
        ["timeStarted"] = Times,
        ["timeCompleted"] = Times,
        ["deltaTime"] = Times,
        ["touchpointDuration"] = Times,
        ["experienceRating"] = "satisfaction is not effort; set the levels on the map",
        ["actualExperienceRating"] = "satisfaction is not effort; set the levels on the map",
        ["compliance"] = Person,
        ["journeyStatus"] = Person,
        ["plannedReference"] = Person,
        ["initiatorLabel"] = "a touchpoint is named by the customer's side of it",
        ["receiverLabel"] = "a touchpoint is named by the customer's side of it",
        ["initiatorDescription"] = "a touchpoint is named by the customer's side of it",
        ["receiverDescription"] = "a touchpoint is named by the customer's side of it",
        ["phaseDescription"] = "a stage says the rest in intent, fear and effort",
    };

    private readonly HashSet<XObject> taken = [];
    private readonly HashSet<XElement> entered = [];
    private readonly HashSet<XObject> said = [];
    private readonly List<string> sentences = [];
    private int cut;

    /// <summary>The element's own words, taken over.</summary>
    public string Take(XElement? element)
    {
        if (element is null)
        {
            return "";
        }

        taken.Add(element);
        return element.Own();
    }

    /// <summary>The attribute's value, taken over.</summary>
    public string Take(XAttribute? attribute)
    {
        if (attribute is null)
        {
            return "";
        }

        taken.Add(attribute);
        return CjmlText.Clean(attribute.Value);
    }

    /// <summary>The element holds others that are looked at one by one.</summary>
    public XElement Enter(XElement element)
    {
        entered.Add(element);
        return element;
    }

    /// <summary>A sentence of its own for something that is left out, which is then not counted.</summary>
    public void Say(string sentence, params IEnumerable<XObject> about)
    {
        sentences.Add(sentence);
        said.UnionWith(about);
    }

    /// <summary>The text as far as a map holds it.</summary>
    public string Fit(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        cut++;
        var end = longest - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end).TrimEnd(), "…");
    }

    /// <summary>Everything that was said, then what is left of the file, counted by name.</summary>
    public IReadOnlyList<string> Sum(XElement root)
    {
        var left = new SortedDictionary<string, (int Elements, int Marks)>(StringComparer.OrdinalIgnoreCase);
        var loose = 0;
        Count(root, left, ref loose);
        var counted = left.Select(l => Sentence(l.Key, l.Value.Elements, l.Value.Marks));
        return
        [
            .. sentences,
            .. counted,
            .. loose > 0 ? [Numbered(loose, "text", "stands between elements", "stand between elements") + " and belongs to none."] : Array.Empty<string>(),
            .. cut > 0 ? [Numbered(cut, "text", "was cut", "were cut") + " to the length a map holds."] : Array.Empty<string>(),
        ];
    }

    private void Count(XElement element, SortedDictionary<string, (int Elements, int Marks)> left, ref int loose)
    {
        if (said.Contains(element))
        {
            return;
        }

        var known = taken.Contains(element) || entered.Contains(element);
        var unread = known ? !taken.Contains(element) && Loose(element) : Says(element);
        if (unread && known && element.HasElements)
        {
            loose++;
        }
        else if (unread)
        {
            var was = left.GetValueOrDefault(element.Name.LocalName);
            left[element.Name.LocalName] = (was.Elements + 1, was.Marks);
        }

        if (!known)
        {
            return;
        }

        foreach (var mark in element.Attributes().Where(a => !Structural(a) && !taken.Contains(a) && CjmlText.Clean(a.Value).Length > 0))
        {
            var was = left.GetValueOrDefault(mark.Name.LocalName);
            left[mark.Name.LocalName] = (was.Elements, was.Marks + 1);
        }

        foreach (var child in element.Elements())
        {
            Count(child, left, ref loose);
        }
    }

    // "undefined" before the first element, and the like, says nothing
    private static bool Loose(XElement element) => element.Nodes().OfType<XText>().Any(t => CjmlText.Clean(t.Value.Replace("undefined", "", StringComparison.OrdinalIgnoreCase)).Length > 0);

    private static bool Says(XElement element) => element.DescendantsAndSelf().Any(e => e.Own().Length > 0 || e.Attributes().Any(a => !Structural(a) && CjmlText.Clean(a.Value).Length > 0));

    private static bool Structural(XAttribute attribute) => attribute.IsNamespaceDeclaration || attribute.Name.NamespaceName.EndsWith("/XMLSchema-instance", StringComparison.Ordinal);

    private static string Sentence(string name, int elements, int marks)
    {
        var what = (elements, marks) switch
        {
            (_, 0) => Counted(elements, name, "element"),
            (0, _) => Counted(marks, name, "attribute"),
            _ => $"{Counted(elements, name, "element")} and {Counted(marks, name, "attribute")}",
        };
        return $"{what}: {Reasons.GetValueOrDefault(name, "there is no place for this on a map")}.";
    }

    private static string Counted(int count, string name, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} '{name}' {what}{(count == 1 ? "" : "s")}");

    private static string Numbered(int count, string what, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")} {(count == 1 ? one : several)}");
}
