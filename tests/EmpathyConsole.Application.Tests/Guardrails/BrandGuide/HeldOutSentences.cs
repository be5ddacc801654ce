using System.Globalization;
using EmpathyConsole.Application.Guardrails.BrandGuide;

namespace EmpathyConsole.Application.Tests.Guardrails.BrandGuide;

/// <summary>Sentences with what a person reads in them, and what the reader reads.</summary>
internal sealed record HeldOutSentences(IReadOnlyList<(string Kind, string About, string Text, string Read, string ReadAbout)> All)
{
    public static HeldOutSentences Load(string name)
    {
        using var stream = typeof(HeldOutSentences).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new([.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).Select(Read)]);
    }

    public double Precision(string? kind = null) => Share(All.Where(s => s.Read != "none" && (kind is null || s.Read == kind)).Select(s => s.Read == s.Kind));

    public double Recall(string? kind = null) => Share(All.Where(s => s.Kind != "none" && (kind is null || s.Kind == kind)).Select(s => s.Read == s.Kind));

    /// <summary>Of those whose kind is right, how many are about the very words or numbers.</summary>
    public double Exact() => Share(All.Where(s => s.Kind != "none" && s.Read == s.Kind).Select(s => Same(s.About, s.ReadAbout)));

    public static bool Same(string a, string b) => string.Equals(Folded(a), Folded(b), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string about) => string.Join('|', about.Split('|').Select(t => t.Trim().TrimStart('0')).Order(StringComparer.OrdinalIgnoreCase));

    private static double Share(IEnumerable<bool> right)
    {
        var all = right.ToList();
        return all.Count == 0 ? 1 : all.Count(r => r) / (double)all.Count;
    }

    private static (string Kind, string About, string Text, string Read, string ReadAbout) Read(string[] cells)
    {
        var units = GuideOutline.Of(cells[2]);
        var read = units.Select(InstructionReader.Read).FirstOrDefault(i => i is not null) ?? (units.Count > 1 ? InstructionReader.Sentence(cells[2]) : null);
        return (cells[0], cells[1], cells[2], read is null ? "none" : Name(read.Kind), read is null ? "" : About(read));
    }

    private static string Name(InstructionKind kind) => kind.ToString().ToLowerInvariant();

    private static string About(Instruction read) => read.Kind switch
    {
        InstructionKind.Swap => string.Join('|', read.Swaps.Select(s => $"{s.Avoid}>{s.Use}")),
        InstructionKind.Frequency => string.Create(CultureInfo.InvariantCulture, $"{read.Number}/{read.Days}"),
        InstructionKind.Readability or InstructionKind.Exclamation or InstructionKind.Capitals => read.Number.ToString(CultureInfo.InvariantCulture),
        InstructionKind.Quiet => string.Create(CultureInfo.InvariantCulture, $"{read.From:H:mm}-{read.To:H:mm}"),
        _ => string.Join('|', read.Terms),
    };
}
