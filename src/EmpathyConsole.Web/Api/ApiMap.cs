using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1: every room maps its own part.</summary>
internal static class ApiMap
{
    public static IServiceCollection AddConsoleApi(this IServiceCollection services)
    {
        services.AddOpenApi("v1", o => o.AddDocumentTransformer<KeyInDocument>());
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // answers are application/json, never put into a page
        });
        return services;
    }

    public static void MapConsoleApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var api = app.MapGroup("/api/v1").RequireAuthorization(KeyHandler.Policy).DisableAntiforgery().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        api.MapVoices();
        api.MapJourneys();
        api.MapGuardrails();
        api.MapConcepts();
        api.MapMoments();
        api.MapFriction();
        app.Map("/api/{**rest}", () => Microsoft.AspNetCore.Http.Results.Problem(
            title: "Not found", detail: "There is no such address in the API. /openapi/v1.json lists them all.", statusCode: 404)).AllowAnonymous().ExcludeFromDescription();
    }
}
