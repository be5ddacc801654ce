using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Web.Api;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace EmpathyConsole.Web.Hosting;

/// <summary>ASP.NET Core Identity with a cookie for people, a header for keys.</summary>
internal static class SignInServices
{
    public static IServiceCollection AddConsoleSignIn(this IServiceCollection services, string dataFolder)
    {
        services.AddDataProtection().SetApplicationName("EmpathyConsole").PersistKeysToFileSystem(KeyFolder(dataFolder));
        services.AddIdentityCore<TeamMember>(o =>
            {
                o.User.RequireUniqueEmail = true;

                // the name is the e-mail address, and o'neill@brand.example has one: an empty list lets every character in
                o.User.AllowedUserNameCharacters = "";

                // length beats ornament: NIST SP 800-63B
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Password.RequiredUniqueChars = 5;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddEntityFrameworkStores<ConsoleDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<MemberClaims>();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(o =>
        {
            o.Cookie.Name = "ec-session";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;

            // over plain http the cookie would be lost; over https it is marked secure
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.LoginPath = "/sign-in";
            o.LogoutPath = "/sign-out";
            o.AccessDeniedPath = "/not-allowed";
            o.ExpireTimeSpan = TimeSpan.FromHours(12);
            o.SlidingExpiration = true;
        }));
        authentication.AddScheme<KeyOptions, KeyHandler>(KeyHandler.Scheme, null);
        services.AddAuthorizationBuilder().AddPolicy(KeyHandler.Policy, p => p.AddAuthenticationSchemes(KeyHandler.Scheme).RequireAuthenticatedUser());
        services.AddAntiforgery(o => o.Cookie.Name = "ec-antiforgery");
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, Revalidation>();
        return services;
    }

    /// <summary>What signs the cookies: for this user's eyes only. Windows keeps a user's data folder so by itself.</summary>
    private static DirectoryInfo KeyFolder(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "keys");
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(path);
        }

        var folder = Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        return folder;
    }
}
