namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>A member of the workspace who gets, or could get, the week by e-mail.</summary>
/// <param name="Member">Whose id.</param>
/// <param name="Name">As the team knows them.</param>
/// <param name="Email">Where letters go.</param>
public sealed record ReceiverLine(long Member, string Name, string Email);
