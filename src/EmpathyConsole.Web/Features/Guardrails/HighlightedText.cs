using EmpathyConsole.Domain.Guardrails;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>A text with what was found in it underlined: thick (block), dashed (warn), dotted (advise). Written in C#, because not one space may be added between the pieces.</summary>
public sealed class HighlightedText : ComponentBase
{
    /// <summary>The text of one part.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What was found in it.</summary>
    [Parameter]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var span in HighlightSpan.Of(Text, Findings))
        {
            if (span.Severity is { } severity)
            {
                builder.OpenElement(0, "span");
                builder.AddAttribute(1, "class", "u-" + severity.ToString().ToLowerInvariant());
                builder.AddAttribute(2, "title", span.Names);
                builder.AddContent(3, span.Text);
                builder.CloseElement();
            }
            else
            {
                builder.AddContent(4, span.Text);
            }
        }
    }
}
