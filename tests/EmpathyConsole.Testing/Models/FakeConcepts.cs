using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmpathyConsole.Testing.Models;

/// <summary>Concepts as a well-behaved model would return them: each unlike the others, each resting on quotes it was given.</summary>
public static class FakeConcepts
{
    private static readonly string[] Nouns =
    [
        "kettle", "window", "garden", "letter", "table", "morning", "corner", "basket", "pencil", "harbour", "ladder", "candle", "river", "blanket", "orchard", "mirror",
        "saddle", "bridge", "copper", "marble", "meadow", "lantern", "feather", "pocket", "cellar", "thimble", "hammer", "island", "violin", "walnut", "curtain", "drawer",
        "engine", "fountain", "glove", "hollow", "ivory", "jacket", "kernel", "linen", "mantel", "needle", "oven", "pillow", "quilt", "ribbon", "shelf", "timber",
        "umbrella", "valley", "wagon", "yarn", "anchor", "barrel", "cradle", "doorway", "easel", "flannel", "gravel", "hinge", "inkwell", "jigsaw", "kennel", "lattice",
    ];

    private static readonly string[] Verbs =
    [
        "settle", "wander", "gather", "polish", "whisper", "measure", "unfold", "borrow", "linger", "mend", "notice", "carry", "harvest", "sketch", "warm", "listen",
        "loosen", "brighten", "follow", "steady", "open", "slow", "breathe", "taste", "return", "wait", "choose", "learn", "rest", "share", "keep", "leave",
    ];

    /// <summary>As many as the question asks for.</summary>
    public static string Answer(FakeCall call) => Answer(call.Data, call.Number, (int)call.Data["count"]!);

    public static string Answer(JsonNode data, int salt, int count) => Wrap(Enumerable.Range(0, count).Select(i => One(data, (salt * 1000) + i)));

    public static string Wrap(IEnumerable<JsonNode> concepts) => new JsonObject { ["concepts"] = new JsonArray([.. concepts]) }.ToJsonString();

    /// <summary>One concept; another for another number.</summary>
    public static JsonObject One(JsonNode data, int number)
    {
        var draw = new Random(number);
        string Noun() => Nouns[draw.Next(Nouns.Length)];
        string Verb() => Verbs[draw.Next(Verbs.Length)];
        var evidence = data["evidence"]!.AsArray();
        var quote = evidence[number % evidence.Count]!;
        var must = (string?)data["brief"]!["mustSay"] ?? "";
        var body = $"You {Verb()} the {Noun()}, then {Verb()} by a {Noun()}. A {Noun()} may {Verb()} under your {Noun()}. Let the {Noun()} {Verb()} until the {Noun()} can {Verb()}.";
        return new()
        {
            ["headline"] = $"{Upper(Verb())} the {Noun()} {Noun()}",
            ["body"] = must.Length > 0 ? $"{body}\n\n{must}" : body,
            ["cta"] = $"{Upper(Verb())} it",
            ["visual"] = $"A {Noun()} beside a {Noun()}",
            ["angle"] = (string)data["angles"]![number % data["angles"]!.AsArray().Count]!,
            ["evidence"] = new JsonArray(new JsonObject { ["id"] = (string)quote["id"]!, ["words"] = FirstWords((string)quote["quote"]!) }),
        };
    }

    /// <summary>The same with other words in one field.</summary>
    public static JsonObject With(this JsonObject concept, string field, string words)
    {
        ArgumentNullException.ThrowIfNull(concept);
        concept[field] = words;
        return concept;
    }

    /// <summary>The same resting on these ids.</summary>
    public static JsonObject Resting(this JsonObject concept, params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(concept);
        concept["evidence"] = new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id, ["words"] = "" })]);
        return concept;
    }

    private static string FirstWords(string quote) => string.Join(' ', quote.Split(' ').Take(3));

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
