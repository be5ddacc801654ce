using Microsoft.AspNetCore.Http.Metadata;

namespace EmpathyConsole.Web.Api;

/// <summary>The largest body one address takes, in bytes.</summary>
internal sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
