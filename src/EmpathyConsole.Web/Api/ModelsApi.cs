using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1/model and /writers: who writes. Which model is asked is set by an admin, on the page or at the command line: no API key may send quotes elsewhere.</summary>
internal static class ModelsApi
{
    public static void MapModels(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapGet("/model", ModelAsync).WithName("Model").WithTags("House").WithSummary("The language model of the workspace: kind, name, what it was found able to do, or why none can be asked.").Produces<ModelShape>();
        api.MapGet("/writers", WritersAsync).WithName("Writers").WithTags("Concepts").WithSummary("Who can write concepts here, the built-in writer first.").Produces<IReadOnlyList<WriterChoice>>();
    }

    private static async Task<IResult> ModelAsync(HttpContext http, IModelDesk desk, CancellationToken cancellation) =>
        (await desk.GetAsync(http.Caller(), cancellation)).Answer(m => new ModelShape(m.Kind, m.Model, m.Writer, m.WhyNot, m.Found?.Form, m.Found?.Streams));

    private static async Task<IResult> WritersAsync(HttpContext http, IRunDesk desk, CancellationToken cancellation) =>
        (await desk.WritersAsync(http.Caller(), cancellation)).Answer();

    /// <param name="Writer">To start a run with; null when no model can be asked.</param>
    /// <param name="Form">The strictest form of an answer it takes; null as long as nothing is known.</param>
    private sealed record ModelShape(ModelKind Kind, string Model, string? Writer, string? WhyNot, AnswerForm? Form, bool? Streams);
}
