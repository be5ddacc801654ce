using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Why the program could not open its address, in a sentence for the one who started it.</summary>
internal static class StartTrouble
{
    /// <summary>The sentence and the exit code, or null: then it is a bug and its stack trace is wanted.</summary>
    public static (string Sentence, int Code)? Of(Exception exception, string address) => exception switch
    {
        _ when Has<AddressInUseException>(exception) => ($"The address {address} is taken by another program: stop that one, or start this one with --urls http://localhost:5081.", ConsoleProgram.Failed),
        FormatException => ($"The address '{address}' can't be read: write it with --urls, like http://localhost:5080.", ConsoleProgram.BadInput),
        _ when Socket(exception) is SocketError.AccessDenied => ($"This user may not open the address {address}: choose a port above 1023 with --urls, like http://localhost:5080.", ConsoleProgram.BadInput),
        _ when Socket(exception) is SocketError.AddressNotAvailable => ($"The address {address} is none of this machine: choose one that is with --urls, like http://localhost:5080.", ConsoleProgram.BadInput),
        _ => null,
    };

    private static bool Has<T>(Exception? exception)
        where T : Exception => exception is not null && (exception is T || Has<T>(exception.InnerException));

    private static SocketError? Socket(Exception? exception) =>
        exception is null ? null : exception is SocketException socket ? socket.SocketErrorCode : Socket(exception.InnerException);
}
