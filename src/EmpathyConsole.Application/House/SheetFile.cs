using System.Text;

namespace EmpathyConsole.Application.House;

/// <summary>A file made here, to be handed to whoever asked.</summary>
/// <param name="Name">With its ending.</param>
/// <param name="Type">Media type.</param>
/// <param name="Content">The bytes.</param>
public sealed record SheetFile(string Name, string Type, ReadOnlyMemory<byte> Content)
{
    /// <summary>UTF-8; CSV with a byte-order mark, so that spreadsheets read it right.</summary>
    public static SheetFile OfText(string name, string type, string text) =>
        new(name, type, type.Contains("csv", StringComparison.Ordinal) ? (byte[])[.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text));
}
