using System.Net;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Web.Tests.Hosting;

public sealed class ApiTroubleTests
{
    private static readonly Scopes Every = Scopes.Read | Scopes.Write | Scopes.Check | Scopes.Decide;

    private static CancellationToken None => TestContext.Current.CancellationToken;

    /// <summary>On a real port: limits of size are the web server's own. In both environments: one throws where the other answers.</summary>
    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task WhatGoesWrong_IsAnsweredAsProblemDetailsInWords(string environment)
    {
        await using var host = new ConsoleHost { Environment = environment };
        using var client = await ClientOnARealPortAsync(host);

        await SaysAsync(client, HttpMethod.Get, "/api/v1/concepts?skip=many", null, null, 400, "'skip' can't be 'many': it needs a whole number");
        await SaysAsync(client, HttpMethod.Get, "/api/v1/concepts?take=NaN", null, null, 400, "'take' can't be 'NaN'");
        await SaysAsync(client, HttpMethod.Get, "/api/v1/concepts?brief=NaN", null, null, 400, "'NaN' is no brief");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/moments/decide?dryRun=maybe", "{}", "application/json", 400, "true or false");
        await SaysAsync(client, HttpMethod.Get, "/api/v1/friction/form-abandonment?to=0001-01-01", null, null, 400, "2000 and 2200");
        await SaysAsync(client, HttpMethod.Get, "/api/v1/friction/form-abandonment?from=9999-12-31&compare=previous", null, null, 400, "2000 and 2200");
        await SaysAsync(client, HttpMethod.Get, "/api/v1/nowhere", null, null, 404, "no such address");
        await SaysAsync(client, HttpMethod.Delete, "/api/v1/guardrails", null, null, 405, "DELETE");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/voices/import", "{}", "text/html", 415, "Content-Type: application/json");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/guardrails/check", "", "application/json", 400, "not valid JSON");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/guardrails/check", "{\"text\":5}", "application/json", 400, "'text' can't be read");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/guardrails/check", new string('[', 90_000), "application/json", 400, "not valid JSON");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/moments/decide", "{\"\\ud800\":1}", "application/json", 400, "no character");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/moments/decide", "{\"person\":\"p\",\"channel\":\"email\",\"time\":\"0001-01-01T00:00:00Z\"}", "application/json", 400, "before the year 2000");
        await SaysAsync(client, HttpMethod.Put, "/api/v1/people/p/preferences", "{\"consents\":[null]}", "application/json", 400, "purpose and a channel");
        await SaysAsync(client, HttpMethod.Post, "/api/v1/guardrails/check", "{\"text\":\"" + new string('a', 10_000_000) + "\"}", "application/json", 413, "200,000 characters");
    }

    [Fact]
    public async Task Body_LargerThanTheAddressTakes_IsSaid()
    {
        await using var host = new ConsoleHost();
        using var client = await ClientOnARealPortAsync(host);

        // sent without a length, so that the server finds out while it reads, and only a little too large, so that it reads it to the end
        using var body = new StreamContent(new Endless(17 * 1024 * 1024 - 100_000));
        body.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/moments/decide") { Content = body, Headers = { TransferEncodingChunked = true } };
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, None);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("larger than the 16 MB", await answer.Content.ReadAsStringAsync(None), StringComparison.Ordinal);
    }

    private static async Task<HttpClient> ClientOnARealPortAsync(ConsoleHost host)
    {
        host.UseKestrel(0);
        host.StartServer();
        var client = await host.ClientAsync(Every);
        client.BaseAddress = new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return client;
    }

    private static async Task SaysAsync(HttpClient client, HttpMethod method, string address, string? body, string? kind, int status, string words)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, kind!);
        }

        using var answer = await client.SendAsync(request, None);
        var text = await answer.Content.ReadAsStringAsync(None);
        Assert.True((int)answer.StatusCode == status, $"{address} answered {(int)answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(text);
        Assert.Contains(words, problem.RootElement.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.DoesNotContain(" at EmpathyConsole", text, StringComparison.Ordinal);
    }

    /// <summary>One JSON string of so many bytes.</summary>
    private sealed class Endless(long bytes) : Stream
    {
        private long sent;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => sent; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var now = (int)Math.Min(count, bytes - sent);
            buffer.AsSpan(offset, now).Fill((byte)'a');
            if (sent == 0 && now > 0)
            {
                buffer[offset] = (byte)'"';
            }

            sent += now;
            return now;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
