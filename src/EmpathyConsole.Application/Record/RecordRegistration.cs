using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Record;

/// <summary>What the record brings.</summary>
internal static class RecordRegistration
{
    public static IServiceCollection AddRecord(this IServiceCollection services) => services.AddSingleton<IRecordDesk, RecordDesk>();
}
