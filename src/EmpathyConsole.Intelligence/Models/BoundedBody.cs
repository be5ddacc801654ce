namespace EmpathyConsole.Intelligence.Models;

/// <summary>Reads an answer whole and gives up on one that is longer than any answer can be.</summary>
internal sealed class BoundedBody(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const long Most = 4 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(Most, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
