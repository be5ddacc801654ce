using System.Text.Json.Nodes;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>A piece of a pack with the place it stands at, whichever way the pack is written.</summary>
/// <param name="Line">1 or more.</param>
/// <param name="Column">1 or more.</param>
internal sealed record PackNode(int Line, int Column)
{
    /// <summary>A value that is neither list nor map.</summary>
    public JsonNode? Value { get; init; }

    /// <summary>Set for a list.</summary>
    public List<PackNode>? Items { get; init; }

    /// <summary>Set for a map, in its order.</summary>
    public List<(string Key, PackNode Node)>? Fields { get; init; }

    public PackNode? Field(string key) => Fields?.Find(f => string.Equals(f.Key, key, StringComparison.Ordinal)).Node;

    public string? Text => Items is null && Fields is null ? Value?.ToString() : null;

    public JsonNode? ToJson()
    {
        if (Items is not null)
        {
            return new JsonArray([.. Items.Select(i => i.ToJson())]);
        }

        return Fields is null ? Value?.DeepClone() : new JsonObject(Fields.Select(f => KeyValuePair.Create(f.Key, f.Node.ToJson())));
    }

    /// <summary>The deepest node a JSON path like "$.rule.phrases[3]" leads to.</summary>
    public PackNode At(string? path)
    {
        var node = this;
        foreach (var step in (path ?? "").Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).SkipWhile(s => s == "$"))
        {
            var next = step.EndsWith(']')
                ? int.TryParse(step[..^1], System.Globalization.CultureInfo.InvariantCulture, out var at) && at < (node.Items?.Count ?? 0) ? node.Items![at] : null
                : node.Field(step);
            if (next is null)
            {
                break;
            }

            node = next;
        }

        return node;
    }
}
