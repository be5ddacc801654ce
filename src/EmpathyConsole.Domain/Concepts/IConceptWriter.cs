namespace EmpathyConsole.Domain.Concepts;

/// <summary>Writes concepts for a brief: built in, or by a language model.</summary>
public interface IConceptWriter
{
    /// <summary>As it stands in the provenance: "built-in 3".</summary>
    string Name { get; }

    /// <summary>Streams up to the asked number, each unlike the others; fewer when the brief holds no more, and then says so by ending early.</summary>
    IAsyncEnumerable<WrittenConcept> WriteAsync(WriterBrief brief, CancellationToken cancellation);
}
