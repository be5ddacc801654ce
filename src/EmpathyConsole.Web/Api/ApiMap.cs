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
        services.AddSingleton<SiteRate>();

        // what can't be bound is told in a sentence, in production as well
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            o.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // answers are application/json, never put into a page
        });
        return services;
    }

    /// <summary>The largest body an address takes, in MB of 1,048,576 bytes; without it, 200.</summary>
    public static RouteHandlerBuilder TakesAtMost(this RouteHandlerBuilder endpoint, int megabytes) =>
        endpoint.WithMetadata(new BodyLimit(megabytes * 1024L * 1024)).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    public static void MapConsoleApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var api = app.MapGroup("/api/v1").RequireAuthorization(KeyHandler.Policy).DisableAntiforgery().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        api.MapVoices();
        api.MapJourneys();
        api.MapBoundary();
        api.MapGuardrails();
        api.MapConcepts();
        api.MapModels();
        api.MapBriefs();
        api.MapMoments();
        api.MapFriction();
        api.MapSite();
    }
}
