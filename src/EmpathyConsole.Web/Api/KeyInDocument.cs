using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EmpathyConsole.Web.Api;

/// <summary>Tells in the OpenAPI document what the API is and how a key is sent.</summary>
internal sealed class KeyInDocument : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = "Empathy Console", Version = "v1", Description = "Everything the console shows. Keys are made under Settings, Keys." };
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            ["key"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key, ek_..." },
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference("key", document)] = [] }];
        return Task.CompletedTask;
    }
}
