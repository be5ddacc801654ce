using System.Globalization;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Domain.Friction.Paths;
using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Paths as boxes in columns with bands between them; to an end they run from left to right as well.</summary>
public sealed record FlowDrawing(double Height, IReadOnlyList<FlowBox> Boxes, IReadOnlyList<FlowBand> Bands)
{
    /// <summary>Of the drawing, in its own units.</summary>
    public const int Width = 1040;

    private const double Body = 300;

    // two lines of text stand beside the smallest place
    private const double Least = 34;

    public static FlowDrawing Of(PathAnswer answer)
    {
        var (tree, forward) = (answer.Tree, answer.Question.Forward);
        var (boxes, bands) = (new List<FlowBox>(), new List<FlowBand>());
        var tops = new Dictionary<(int Step, long Node), (double X, double Y, double Out, double In)>();
        var columns = Math.Max(2, tree.Steps.Count);
        double bottom = 0;
        for (var step = 0; step < tree.Steps.Count; step++)
        {
            var x = (forward ? step : tree.Steps.Count - 1 - step) * ((Width - 170.0) / (columns - 1));
            double y = 4;
            foreach (var (node, count) in tree.Steps[step])
            {
                var height = Math.Max(1.5, Body * count / tree.N);
                var name = answer.Names.GetValueOrDefault(node, "other");
                var share = $"{NumberText.Count(count)}, {NumberText.Share(count / (double)tree.N)}";
                boxes.Add(new(x, y, height, Short(name), share, $"{name}: {share}", node == PathTree.Others));
                tops[(step, node)] = (x, y, y, y);
                y += Math.Max(height + 14, Least);
            }

            bottom = Math.Max(bottom, y);
        }

        foreach (var link in tree.Links)
        {
            var (from, to) = ((link.Step, link.From), (link.Step + 1, link.To));
            var (a, b) = (tops[from], tops[to]);
            var height = Body * link.Count / tree.N;
            var (y1, y2) = (a.Out, b.In);
            tops[from] = a with { Out = a.Out + height };
            tops[to] = b with { In = b.In + height };
            var (left, right, l, r) = forward ? (a.X + 8, b.X, y1, y2) : (b.X + 8, a.X, y2, y1);
            var (first, second) = forward ? (link.From, link.To) : (link.To, link.From);
            bands.Add(new(Band(left, l, right, r, height), $"{answer.Names.GetValueOrDefault(first, "other")} to {answer.Names.GetValueOrDefault(second, "other")}: {NumberText.Count(link.Count)} persons"));
        }

        return new(bottom + 8, boxes, bands);
    }

    private static string Band(double x1, double y1, double x2, double y2, double height)
    {
        var middle = (x1 + x2) / 2;
        return string.Create(CultureInfo.InvariantCulture, $"M{x1:0.#} {y1:0.#}C{middle:0.#} {y1:0.#} {middle:0.#} {y2:0.#} {x2:0.#} {y2:0.#}V{y2 + height:0.#}C{middle:0.#} {y2 + height:0.#} {middle:0.#} {y1 + height:0.#} {x1:0.#} {y1 + height:0.#}Z");
    }

    private static string Short(string name) => name.Length <= 24 ? name : name[..23] + "\u2026";
}
