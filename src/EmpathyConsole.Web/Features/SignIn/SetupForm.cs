namespace EmpathyConsole.Web.Features.SignIn;

/// <summary>What the set-up form posts.</summary>
public sealed class SetupForm
{
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";

    public string Password { get; set; } = "";
}
