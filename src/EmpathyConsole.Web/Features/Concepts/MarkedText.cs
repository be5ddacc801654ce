using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace EmpathyConsole.Web.Features.Concepts;

/// <summary>One part of a concept, with what the guardrails found underlined and the phrase a person points at marked.</summary>
public sealed class MarkedText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public CopyPart Part { get; set; }

    [Parameter]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    [Parameter]
    public Phrase? Phrase { get; set; }

    /// <summary>Where this text begins in its part; a paragraph is a piece of the body.</summary>
    [Parameter]
    public int Offset { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var cuts = Cuts();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            var piece = Text[start..end];
            var worst = Findings.Where(f => f.Part == Part && Covers(f.Start, f.Length, start, end)).MaxBy(f => f.Severity);
            var marked = Phrase is { } p && p.Part == Part && Covers(p.Start, p.Length, start, end);
            builder.AddContent(0, inner => Piece(inner, piece, worst, marked));
        }
    }

    private static void Piece(RenderTreeBuilder builder, string piece, Finding? finding, bool marked)
    {
        if (marked)
        {
            builder.OpenElement(0, "mark");
        }

        if (finding is not null)
        {
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "u-" + finding.Severity.ToString().ToLowerInvariant());
            builder.AddAttribute(3, "title", finding.Reason);
        }

        builder.AddContent(4, piece);
        if (finding is not null)
        {
            builder.CloseElement();
        }

        if (marked)
        {
            builder.CloseElement();
        }
    }

    private bool Covers(int start, int length, int from, int to) => start - Offset <= from && start + length - Offset >= to;

    private List<int> Cuts()
    {
        var cuts = new SortedSet<int> { 0, Text.Length };
        foreach (var (start, length) in Findings.Where(f => f.Part == Part && f.Length > 0).Select(f => (f.Start, f.Length))
            .Concat(Phrase is { } p && p.Part == Part ? [(p.Start, p.Length)] : []))
        {
            cuts.Add(Math.Clamp(start - Offset, 0, Text.Length));
            cuts.Add(Math.Clamp(start + length - Offset, 0, Text.Length));
        }

        return [.. cuts];
    }
}
