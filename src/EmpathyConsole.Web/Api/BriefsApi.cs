using EmpathyConsole.Application.Concepts.Agreement;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1/briefs: what one brief says, and how far people agree on its concepts.</summary>
internal static class BriefsApi
{
    public static void MapBriefs(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
        api.MapGet("/briefs/templates", TemplatesAsync).WithName("BriefTemplates").WithTags("Concepts").WithSummary("Briefs to start others from. Needs the scope 'read'.");
        api.MapGet("/briefs/{id:long}", GetAsync).WithName("GetBrief").WithTags("Concepts").WithSummary("One brief with what it still lacks. Needs the scope 'read'.");
        api.MapGet("/briefs/{id:long}/agreement", AgreementAsync).WithName("BriefAgreement").WithTags("Concepts")
            .WithSummary("How far people agree on a brief's concepts: Krippendorff's alpha with its interval, overlap of what was kept, what disputes are about, and each dispute. Needs the scope 'read'.");
    }

    private static async Task<IResult> TemplatesAsync(HttpContext http, IBriefDesk desk) =>
        (await desk.TemplatesAsync(http.Caller(), http.RequestAborted)).Answer(list => new { templates = list });

    private static async Task<IResult> GetAsync(HttpContext http, IBriefDesk desk, long id) =>
        (await desk.GetAsync(http.Caller(), id, http.RequestAborted)).Answer();

    private static async Task<IResult> AgreementAsync(HttpContext http, IAgreementDesk desk, long id) =>
        (await desk.ReportAsync(http.Caller(), id, http.RequestAborted)).Answer(report => new
        {
            brief = report.Brief.Id,
            units = report.Units,
            alpha = report.Alpha is { } a ? new { value = Math.Round(a.Value, 4), low = Math.Round(a.Low, 4), high = Math.Round(a.High, 4) } : null,
            report.Reading,
            people = report.People,
            overlaps = report.Overlaps,
            features = report.Features,
            disputes = report.Disputes.Select(d => new { concept = d.Card.ConceptId, headline = d.Card.Text.Headline, said = d.Said, settled = d.Settled, reason = d.Reason, settledBy = d.SettledBy }),
        });
}
