namespace EmpathyConsole.Domain.Concepts.Handover;

/// <summary>
/// Where words come from, for machines. Source of the terms: IPTC NewsCodes, Digital Source Type; the actions are named as in C2PA. It is a
/// statement of the console, not signed by a C2PA certificate.
/// </summary>
/// <param name="Type">The IPTC term's address.</param>
/// <param name="Term">Its last part: "trainedAlgorithmicMedia".</param>
/// <param name="Actions">What was done, in order: c2pa.created, and c2pa.edited when a person changed the words.</param>
public sealed record DigitalSource(string Type, string Term, IReadOnlyList<string> Actions)
{
    private const string Vocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    /// <summary>A model's words are "trained algorithmic media", with a person's edits a composite of it; patterns without training are "algorithmic media".</summary>
    public static DigitalSource Of(ConceptOrigin origin, bool edited)
    {
        var term = (origin, edited) switch
        {
            (ConceptOrigin.Model, false) => "trainedAlgorithmicMedia",
            (ConceptOrigin.Model, true) => "compositeWithTrainedAlgorithmicMedia",
            _ => "algorithmicMedia",
        };
        return new(Vocabulary + term, term, edited ? ["c2pa.created", "c2pa.edited"] : ["c2pa.created"]);
    }

    /// <summary>A line for the head of a page that shows the words.</summary>
    public string Meta => $"<meta name=\"digitalSourceType\" content=\"{Type}\">";
}
