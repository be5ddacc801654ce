using Microsoft.AspNetCore.Authentication;

namespace EmpathyConsole.Web.Api;

/// <summary>No options so far.</summary>
internal sealed class KeyOptions : AuthenticationSchemeOptions;
