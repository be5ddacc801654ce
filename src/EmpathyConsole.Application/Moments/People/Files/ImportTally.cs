namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>Counts an import.</summary>
internal sealed class ImportTally
{
    private const int MostRejects = 1000;
    private readonly List<PeopleReject> rejects = [];
    private long rejected;

    public long Total { get; set; }

    public long Imported { get; set; }

    public long Updated { get; set; }

    public long Duplicates { get; set; }

    public void Reject(long line, string reason)
    {
        rejected++;
        if (rejects.Count < MostRejects)
        {
            rejects.Add(new(line, reason));
        }
    }

    public PeopleImport Result() => new(Total, Imported, Updated, Duplicates, rejected, rejects);
}
