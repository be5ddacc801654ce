namespace EmpathyConsole.Application.House;

/// <summary>Says whether a data folder is as it was written.</summary>
public interface IHouseDoctor
{
    /// <summary>Reads the whole file: the database's own check, then every signal against its checksum. Changes nothing.</summary>
    Task<HouseHealth> LookAsync(CancellationToken cancellation);
}
