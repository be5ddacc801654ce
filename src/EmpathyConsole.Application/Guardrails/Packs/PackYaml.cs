using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.House;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>Reads and writes YAML 1.2, core schema: of plain words only true, false, null and numbers are no texts.</summary>
internal static partial class PackYaml
{
    private const int Deepest = 24;

    public static Result<PackNode> Read(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return Problem.Invalid("The file is empty. Give a pack of guardrails.");
            }

            var node = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            return node;
        }
        catch (YamlException wrong)
        {
            return Problem.Invalid(FormattableString.Invariant($"Line {wrong.Start.Line}, character {wrong.Start.Column}: this is no YAML. {Why(wrong)}"));
        }
    }

    public static string Write(JsonNode root)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(writer, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        Write(emitter, root);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private static PackNode Node(Parser parser, int depth)
    {
        var mark = parser.Current!.Start;
        var (line, column) = ((int)mark.Line, (int)mark.Column);
        if (depth > Deepest)
        {
            throw new YamlException(mark, mark, "It is nested too deeply.");
        }

        switch (parser.Current)
        {
            case SequenceStart:
                parser.MoveNext();
                List<PackNode> items = [];
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(Node(parser, depth + 1));
                }

                return new(line, column) { Items = items };
            case MappingStart:
                parser.MoveNext();
                List<(string Key, PackNode Node)> fields = [];
                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    var key = parser.Consume<Scalar>().Value;
                    fields.Add((key, Node(parser, depth + 1)));
                }

                return new(line, column) { Fields = fields };
            case Scalar:
                return new(line, column) { Value = Value(parser.Consume<Scalar>()) };
            default:
                // an alias makes a small file large, and a pack needs none
                throw new YamlException(mark, mark, "Anchors and aliases are not taken. Write it out.");
        }
    }

    private static JsonValue? Value(Scalar scalar) => !scalar.IsPlainImplicit ? JsonValue.Create(scalar.Value) : scalar.Value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        var text when Number().IsMatch(text) => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        var text => JsonValue.Create(text),
    };

    private static void Write(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                emitter.Emit(new MappingStart());
                foreach (var (key, value) in map)
                {
                    emitter.Emit(Plain(key));
                    Write(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, list.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list)
                {
                    Write(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            default:
                emitter.Emit(node?.GetValueKind() switch
                {
                    null => Plain("null"),
                    JsonValueKind.String => Text(node.GetValue<string>()),
                    _ => Plain(node.ToJsonString()),
                });
                break;
        }
    }

    private static Scalar Plain(string text) => new(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false);

    // plain only where nobody, old reader or new, can take it for anything but the words
    private static Scalar Text(string text) => Safe().IsMatch(text) && !Special.Contains(text)
        ? Plain(text)
        : new(AnchorName.Empty, TagName.Empty, text, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true);

    private static readonly HashSet<string> Special = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "null", "yes", "no", "on", "off", "y", "n" };

    // the parser's own words stand behind its position
    private static string Why(YamlException wrong) => wrong.InnerException is null ? wrong.Message[(wrong.Message.LastIndexOf("): ", StringComparison.Ordinal) is var at and >= 0 ? at + 3 : 0)..] : "";

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9 ,_-]*[A-Za-z0-9]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Safe();

    [GeneratedRegex(@"^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
