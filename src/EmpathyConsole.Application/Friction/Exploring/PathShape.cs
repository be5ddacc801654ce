namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Paths as the API and the command line write them. Fixed: fields may be added, none may go.</summary>
/// <param name="Scope">Days, filters and how new it is.</param>
/// <param name="Anchor">Where paths start, or end.</param>
/// <param name="Forward">Whether they start there.</param>
/// <param name="Places">kinds, stages, channels, kinds-stages or kinds-subjects.</param>
/// <param name="WindowHours">How far from the anchor they reach.</param>
/// <param name="N">Persons who passed the anchor.</param>
/// <param name="Steps">Places of each step with persons, away from the anchor.</param>
/// <param name="Links">Persons from place to place between neighbouring steps.</param>
/// <param name="Top">The most frequent whole paths.</param>
/// <param name="Different">How many different ones there are.</param>
public sealed record PathShape(
    ScopeShape Scope, string Anchor, bool Forward, string Places, int WindowHours, long N, IReadOnlyList<IReadOnlyList<PathShape.Place>> Steps, IReadOnlyList<PathShape.Link> Links, IReadOnlyList<PathShape.Way> Top, int Different)
{
    /// <summary>The answer in its outward shape.</summary>
    public static PathShape Of(PathAnswer answer) => new(
        ScopeShape.Of(answer.Frame),
        MatchText.Of(answer.Question.Anchor),
        answer.Question.Forward,
        ExploreText.Slug(answer.Question.Nodes),
        answer.Question.WindowHours,
        answer.Tree.N,
        [.. answer.Tree.Steps.Select(s => (IReadOnlyList<Place>)[.. s.Select(p => new Place(answer.Names[p.Node], p.Count))])],
        [.. answer.Tree.Links.Select(l => new Link(l.Step, answer.Names[l.From], answer.Names[l.To], l.Count))],
        [.. answer.Tree.Top.Select(t => new Way([.. t.Nodes.Select(n => answer.Names[n])], t.Count, RangeShape.Of(t.Share)))],
        answer.Tree.Different);

    /// <summary>A place of a step.</summary>
    public sealed record Place(string Name, long Persons);

    /// <summary>So many went from one place of a step to one of the next.</summary>
    public sealed record Link(int Step, string From, string To, long Persons);

    /// <summary>A whole path and how many took it.</summary>
    public sealed record Way(IReadOnlyList<string> Places, long Persons, RangeShape? Share);
}
