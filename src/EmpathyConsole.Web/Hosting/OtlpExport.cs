using EmpathyConsole.Application.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace EmpathyConsole.Web.Hosting;

/// <summary>
/// Sends metrics and traces by OTLP, but only where the standard variable says whereto. The exporter reads the other OTEL_ variables
/// (headers, protocol, intervals) itself; the addresses of requests, which may name people, are not among what is sent.
/// </summary>
internal sealed class OtlpExport : IHostedService, IDisposable
{
    /// <summary>The standard variable; without it nothing leaves the machine.</summary>
    public const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private MeterProvider? metrics;
    private TracerProvider? traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("empathy-console", serviceVersion: typeof(OtlpExport).Assembly.GetName().Version?.ToString()).AddEnvironmentVariableDetector();
        metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
            .AddMeter(ConsoleTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
            .AddOtlpExporter().Build();
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(ConsoleTelemetry.Name).AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // what is still held goes out now, or after two seconds not at all
        metrics?.ForceFlush(2_000);
        traces?.ForceFlush(2_000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        metrics?.Dispose();
        traces?.Dispose();
    }
}
