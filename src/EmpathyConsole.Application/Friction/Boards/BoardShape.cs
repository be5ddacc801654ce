using System.Text.Json.Serialization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Targets;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>A board as the API and the command line write it. Fixed: fields may be added, none may go.</summary>
public sealed record BoardShape(
    string Board,
    string Name,
    bool BuiltIn,
    string TimeZone,
    DateOnly ProvisionalFrom,
    long Signals,
    DateTimeOffset? Newest,
    int Looks,
    int Clear,
    IReadOnlyList<BoardShape.Tile> Tiles,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Cut,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<BoardShape.Voices>? Sentiment)
{
    /// <summary>The board in its outward shape.</summary>
    public static BoardShape Of(BoardAnswer board) => new(
        board.Board.Slug,
        board.Board.Name,
        board.Board.BuiltIn,
        board.Zone,
        board.ProvisionalFrom,
        board.Freshness.Count,
        board.Freshness.Last,
        board.Looks,
        board.Clear,
        [.. board.Tiles.Select(t => new Tile(t.Name, t.Look.ToString().ToLowerInvariant(), "/friction?" + t.Address, t.Trouble, t.Answer is { } a ? AnswerShape.Of(a) : null, t.Targets.Count == 0 ? null : [.. t.Targets.Select(TargetShape.Of)])
        {
            Funnel = t.Ways?.Funnel is { } funnel ? FunnelShape.Of(funnel) : null,
            Paths = t.Ways?.Paths is { } paths ? PathShape.Of(paths) : null,
            Cohorts = t.Ways?.Cohorts is { } cohorts ? CohortShape.Of(cohorts) : null,
        })],
        board.Board.IsBlend ? board.Cut.ToString().ToLowerInvariant() : null,
        board.Board.IsBlend ? [.. board.Moods.Select(m => new Voices(m.Group, m.N, m.Glad?.Value, m.Glad?.Low, m.Glad?.High))] : null);

    /// <summary>A tile: its answer, or why there is none.</summary>
    public sealed record Tile(
        string Name,
        string Look,
        string Link,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Trouble,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AnswerShape? Answer,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<TargetShape>? Targets)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public FunnelShape? Funnel { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public PathShape? Paths { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public CohortShape? Cohorts { get; init; }
    }

    /// <summary>Share of a group's voices with a theme whose theme is relief or delight.</summary>
    public sealed record Voices(string Group, int N, double? Value, double? Low, double? High);
}
