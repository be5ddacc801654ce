using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>Opens the markup of a CJML file: bounded, without document types and whatever they could bring in from elsewhere.</summary>
internal static class CjmlDocument
{
    private const int Largest = 1_000_000;

    // elements inside elements; a journey needs about eight, and everything that walks the tree may rely on this
    private const int Deepest = 40;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Largest,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Whether a text is meant as markup; JSON never begins so.</summary>
    public static bool Looks(string text) => Begin(text).StartsWith('<');

    /// <summary>The root of the file, or what is wrong with it and where.</summary>
    public static Result<XElement> Open(string text)
    {
        if (text.Length > Largest)
        {
            return Problem.TooLarge("The file has more than a million characters, which no journey needs. Check that it is the right file.");
        }

        try
        {
            var begin = Begin(text).ToString();
            if (begin.Length == 0)
            {
                return Problem.Invalid("The file is empty. Send a journey as CJML, or the JSON that 'Export' writes.");
            }

            return TooDeep(begin) is { } line
                ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"At line {line} more than {Deepest} elements stand inside each other, which no journey needs. Check that it is the right file."))
                : Root(begin);
        }
        catch (XmlException wrong)
        {
            return Broken(text, wrong);
        }
    }

    private static int? TooDeep(string text)
    {
        using var scan = XmlReader.Create(new StringReader(text), Settings);
        while (scan.Read())
        {
            if (scan.Depth > Deepest)
            {
                return ((IXmlLineInfo)scan).LineNumber;
            }
        }

        return null;
    }

    private static XElement Root(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return XElement.Load(reader);
    }

    private static Problem Broken(string text, XmlException wrong)
    {
        // the reader says the same for a document type wherever it stands
        if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
        {
            return Problem.Invalid("The file has a document type (<!DOCTYPE ...>), which a journey does not need and which can bring in other files. Take it out and send the file again.");
        }

        var place = wrong.LineNumber > 0 ? string.Create(CultureInfo.InvariantCulture, $" at line {wrong.LineNumber}, character {wrong.LinePosition}") : "";
        return Problem.Invalid($"The CJML is broken{place}: often a tag is not closed, or a value has no quotes around it. Save it again in the tool it comes from, or mend that line.");
    }

    // some tools write a mark or blank lines before the declaration, which the reader would refuse
    private static ReadOnlySpan<char> Begin(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n");
}
