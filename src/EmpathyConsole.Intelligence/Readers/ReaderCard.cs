namespace EmpathyConsole.Intelligence.Readers;

/// <summary>What an artefact says of itself in its first lines. All of it is plain text without tabs or line ends.</summary>
/// <param name="Name">"emotions".</param>
/// <param name="Version">"1".</param>
/// <param name="Command">The command that trains it.</param>
/// <param name="Licence">Licence and attribution of the texts it was trained on.</param>
/// <param name="Data">What it was trained on, with its SHA-256.</param>
/// <param name="Figures">How well it read held-out parts of the training texts.</param>
public sealed record ReaderCard(string Name, string Version, string Command, string Licence, string Data, string Figures)
{
    /// <summary>For readers that are trained and thrown away.</summary>
    public static ReaderCard Unnamed { get; } = new("unnamed", "0", "", "", "", "");
}
